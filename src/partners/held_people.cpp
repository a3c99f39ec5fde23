#include "partners/held_people.h"

#include <algorithm>

namespace attain {
namespace {

template <class Value>
void Append(std::vector<Value>& column, const std::vector<Value>& held, std::size_t count) {
  column.insert(column.end(), held.data(), held.data() + count);
}

void AppendEnds(std::vector<std::uint32_t>& ends, const std::vector<std::uint32_t>& held,
                std::size_t count, std::size_t before) {
  ends.resize(ends.size() + count);
  std::transform(
      held.data(), held.data() + count, ends.data() + ends.size() - count,
      [before = static_cast<std::uint32_t>(before)](std::uint32_t end) { return before + end; });
}

}  // namespace

void HeldPeople::Begin(std::size_t bytes) {
  // The shortest credential is `{"code":""},`, behind which one more may be begun.
  const std::size_t most = credential_count_ + bytes / 12 + 2;
  if (codes_.size() < most) {
    codes_.resize(most);
    passed_.resize(most);
    expires_.resize(most);
  }
  first_credential_ = credential_count_;
  first_person_ = size_;
  last_size_ = 0;
  ascending_ = true;
  repeated_ = false;
}

void HeldPeople::GiveUp() {
  credential_count_ = first_credential_;
  size_ = first_person_;
  id_bytes_ = size_ == 0 ? 0 : id_ends_[size_ - 1];
  names_.resize(size_ == 0 ? 0 : name_ends_[size_ - 1]);
}

bool HeldPeople::RestAscends(std::string_view id) const { return id.compare(IdOf(size_ - 1)) > 0; }

void HeldPeople::Search(std::string_view id) {
  if (ascending_) {
    ascending_ = false;
    seen_.Clear();
    for (std::size_t person = first_person_; person < size_; ++person) {
      if (!seen_.AddNew(IdOf(person))) repeated_ = true;
    }
  }
  if (!seen_.AddNew(id)) repeated_ = true;
}

std::string_view HeldPeople::IdOf(std::size_t person) const {
  const std::uint32_t begin = person == 0 ? 0 : id_ends_[person - 1];
  return {ids_.data() + begin, id_ends_[person] - begin};
}

/// Makes room for one more, whose id has that many bytes.
void HeldPeople::Grow(std::size_t id_bytes) {
  constexpr std::size_t kFirst = 64;
  if (size_ == people_room_) {
    people_room_ = std::max(kFirst, people_room_ * 2);
    id_ends_.resize(people_room_);
    name_ends_.resize(people_room_);
    credential_ends_.resize(people_room_);
    credentials_known_.resize(people_room_);
  }
  if (id_bytes_ + id_bytes > id_room_) {
    id_room_ = std::max({kFirst * kStep, id_room_ * 2, id_bytes_ + id_bytes});
    ids_.resize(id_room_ + kStep);
  }
}

void HeldPeople::MoveTo(PartnerBatch& batch) {
  AppendEnds(batch.person_ids.ends, id_ends_, size_, batch.person_ids.bytes.size());
  AppendEnds(batch.person_names.ends, name_ends_, size_, batch.person_names.bytes.size());
  AppendEnds(batch.credential_ends, credential_ends_, size_, batch.codes.size());
  Append(batch.credentials_known, credentials_known_, size_);
  batch.person_ids.bytes.append(ids_.data(), id_bytes_);
  batch.person_names.bytes.append(names_);
  Append(batch.codes, codes_, credential_count_);
  Append(batch.passed, passed_, credential_count_);
  Append(batch.expires, expires_, credential_count_);
  credential_count_ = first_credential_ = 0;
  size_ = first_person_ = id_bytes_ = 0;
  names_.clear();
}

}  // namespace attain
