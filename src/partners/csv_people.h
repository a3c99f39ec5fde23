// The people of partners that are read from a CSV folder, and what they passed, until they are
// moved into a batch together.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "partners/ascending_ids.h"
#include "partners/partner_batch.h"
#include "partners/seen_names.h"

namespace attain {

class CsvPeople {
 public:
  /// The next partner, who has nobody so far.
  void BeginPartner();
  /// All rows of the partner were read. Returns how many people there are, of all partners.
  std::uint32_t EndPartner();
  /// Forgets those of the partner.
  void DropPartner();
  /// Moves everybody behind the people of `batch`, with their passes in the order in which these
  /// came.
  void MoveTo(PartnerBatch& batch, bool credentials_known);

  // Of the partner:
  std::uint32_t size() const { return static_cast<std::uint32_t>(held_ - first_); }
  // Sixteen bytes from the beginning of an id must be readable.
  /// False where somebody has that id.
  bool Add(std::string_view id, std::string_view name);
  /// The position of who has that id: mostly that of who was found before, or one behind it.
  std::optional<std::uint32_t> Find(std::string_view id);
  /// The same; who is not there is added.
  std::uint32_t FindOrAdd(std::string_view id) {
    if (!IsBehindAll(id)) return FindOrAddAny(id);
    Push(id);
    return last_ = size() - 1;
  }

  /// What was passed by all partners; of a partner the people in stretches of passes of one person.
  struct Passes {
    std::vector<CredentialId> codes;
    std::vector<std::int32_t> passed, expires;
    std::size_t count = 0;  ///< of each column the first are held; a reader writes behind them
    /// For so many more.
    void MakeRoom(std::size_t more) {
      if (codes.size() < count + more) Grow(count + more);
    }

   private:
    void Grow(std::size_t least);
  };
  Passes& passes() { return passes_; }
  /// Those from the place `first` on are of that person.
  void BeginPasses(std::uint32_t person, std::size_t first) {
    stretches_.push_back({person, static_cast<std::uint32_t>(first)});
  }
  void AddPass(std::uint32_t person, CredentialId code, std::int32_t passed, std::int32_t expires);

 private:
  /// Passes up to that of the next stretch.
  struct Stretch {
    std::uint32_t person, first;
  };

  std::string_view id(std::uint32_t person) const {
    const std::size_t place = first_ + person;
    const std::uint32_t begin = place == 0 ? 0 : id_ends_[place - 1];
    return {ids_.data() + begin, id_ends_[place] - begin};
  }
  std::optional<std::uint32_t> FindNear(std::string_view id);
  std::optional<std::uint32_t> FindAmongAll(std::string_view id);
  std::uint32_t FindOrAddAny(std::string_view id);
  /// Whether short ids ascend, by their length first, up to this one: p2 stands before p10. Then
  /// nobody has it, and it need not be looked for.
  bool IsBehindAll(std::string_view id) {
    if (id.empty() || id.size() >= sizeof last_key_ || !ascending_) return false;
    const std::uint64_t key = ShortIdNumber(id);
    const bool behind = key > last_key_;
    last_key_ = key;
    return behind;
  }
  bool IsNew(std::string_view id);
  void Push(std::string_view id) {
    const std::size_t end = id_bytes_ + id.size();
    if (ids_.size() < end + 16) ids_.resize(2 * end + 1024);
    if (id_ends_.size() == held_) id_ends_.resize(2 * held_ + 64);
    std::memcpy(ids_.data() + id_bytes_, id.data(), 16);  // nearly all ids are shorter
    if (id.size() > 16) id.copy(ids_.data() + id_bytes_, id.size());
    id_ends_[held_++] = static_cast<std::uint32_t>(end);
    id_bytes_ = end;
  }
  void ClearMap();
  void SortPasses();
  std::size_t EndOf(std::size_t stretch) const;

  // Of all partners:
  std::size_t held_ = 0, id_bytes_ = 0;  // of each column the first are held
  std::vector<std::uint32_t> id_ends_;
  std::vector<char> ids_;
  TextColumn names_;  // of all or, where nobody was added with one, of nobody
  std::vector<std::uint32_t> pass_ends_;
  Passes passes_, unsorted_;  // the second while they are sorted

  // Of the partner:
  std::size_t first_ = 0, first_pass_ = 0;
  std::uint32_t last_ = 0;  // who was found before
  bool ascending_ = true;   // all are behind each other,
  std::uint64_t last_key_ = 0;
  SeenNames seen_;                                               // else all are here
  std::unordered_map<std::string, std::uint32_t> person_of_id_;  // of the first mapped_
  std::uint32_t mapped_ = 0;
  std::vector<Stretch> stretches_;  // empty ones, too
};

}  // namespace attain
