// The people of the partners that were scanned since they last came into the batch, all at once:
// until its end is read, a partner may be left to another.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "partners/partner_batch.h"
#include "partners/seen_names.h"

namespace attain {

class HeldPeople {
 public:
  /// A partner begins, with room for the credentials that `bytes` of text can have.
  void Begin(std::size_t bytes);
  /// Forgets the partner.
  void GiveUp();

  /// Of [0, credential_room()) the first credential_count() are held. A reader writes behind them,
  /// and then counts what it wrote.
  CredentialId* codes() { return codes_.data(); }
  std::int32_t* passed() { return passed_.data(); }
  std::int32_t* expires() { return expires_.data(); }
  std::uint32_t credential_count() const { return credential_count_; }
  std::uint32_t credential_room() const { return static_cast<std::uint32_t>(codes_.size()); }
  void set_credential_count(std::uint32_t count) { credential_count_ = count; }

  /// How many people there are, and how many of them are of the partner.
  std::size_t size() const { return size_; }
  std::size_t size_of_partner() const { return size_ - first_person_; }
  /// A person of the partner, to whom the credentials belong that are nobody's yet. Sixteen bytes
  /// of `id`, which is not empty, must be readable.
  void Add(std::string_view id, std::string_view name, bool credentials_known) {
    if (size_ == people_room_ || id_bytes_ + id.size() > id_room_) Grow(id.size());
    char* const kept = ids_.data() + id_bytes_;
    std::memcpy(kept, id.data(), kStep);
    if (id.size() > kStep) std::memcpy(kept + kStep, id.data() + kStep, id.size() - kStep);
    if (!ascending_ || !Ascends({kept, id.size()})) Search({kept, id.size()});
    id_bytes_ += id.size();
    if (!name.empty()) names_.append(name);
    id_ends_[size_] = static_cast<std::uint32_t>(id_bytes_);
    name_ends_[size_] = static_cast<std::uint32_t>(names_.size());
    credential_ends_[size_] = credential_count_;
    credentials_known_[size_] = credentials_known ? 1 : 0;
    ++size_;
  }
  /// Two people of the partner may have one id; another look must tell.
  bool repeated() const { return repeated_; }

  /// Hands over everybody.
  void MoveTo(PartnerBatch& batch);

 private:
  static constexpr std::size_t kStep = 16;  // bytes of an id that are copied in any case

  /// Whether `id` is longer than the last one, or as long and greater: none of those that
  /// ascend so is there twice.
  bool Ascends(std::string_view id) {
    const std::uint64_t last_front = std::exchange(last_front_, FrontOf(id));
    const std::size_t last_size = std::exchange(last_size_, id.size());
    if (last_size != id.size()) return last_size < id.size();
    return last_front < last_front_ || (last_front == last_front_ && RestAscends(id));
  }
  /// Up to eight bytes as a number that is greater for what is greater of the same length.
  static std::uint64_t FrontOf(std::string_view id) {
    std::uint64_t front = 0;
    std::memcpy(&front, id.data(), sizeof front);
    front = __builtin_bswap64(front);
    return id.size() < sizeof front ? front >> (64 - 8 * id.size()) : front;
  }
  bool RestAscends(std::string_view id) const;
  /// Looks for `id` among all others of the partner.
  void Search(std::string_view id);
  std::string_view IdOf(std::size_t person) const;
  void Grow(std::size_t id_bytes);

  std::vector<CredentialId> codes_;
  std::vector<std::int32_t> passed_, expires_;
  std::uint32_t credential_count_ = 0, first_credential_ = 0;

  std::size_t size_ = 0, first_person_ = 0;
  std::size_t people_room_ = 0, id_room_ = 0;
  std::vector<std::uint32_t> id_ends_, name_ends_, credential_ends_;  // these four by person
  std::vector<std::uint8_t> credentials_known_;
  std::vector<char> ids_;  // with room for kStep bytes behind the last
  std::size_t id_bytes_ = 0;
  std::string names_;
  std::size_t last_size_ = 0;     // of the partner's last id, while they ascend
  std::uint64_t last_front_ = 0;  // likewise
  bool ascending_ = true;         // else they are in seen_
  bool repeated_ = false;
  SeenNames seen_;
};

}  // namespace attain
