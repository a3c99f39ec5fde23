#include "partners/csv_people.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace attain {
namespace {

/// Texts whose ends stand in `ends`, from the first byte of `bytes` on.
void Append(TextColumn& column, std::string_view bytes, const std::vector<std::uint32_t>& ends) {
  const auto before = static_cast<std::uint32_t>(column.bytes.size());
  const std::size_t size = column.ends.size();
  column.bytes += bytes;
  column.ends.resize(size + ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i) column.ends[size + i] = before + ends[i];
}

template <class Value>
void Append(std::vector<Value>& column, const std::vector<Value>& more, std::size_t count) {
  column.insert(column.end(), more.data(), more.data() + count);
}

/// The first `count`; what had room for the largest partner so far may hold few.
template <class Value>
void Copy(const std::vector<Value>& from, std::size_t count, std::vector<Value>& to) {
  to.assign(from.data(), from.data() + count);
}

}  // namespace

void CsvPeople::Clear() {
  id_ends_.clear();
  names_.Clear();
  last_ = 0;
  if (!ascending_) seen_.Clear();
  ascending_ = true;
  last_key_ = 0;
  if (mapped_ > 0) ClearMap();
  mapped_ = 0;
  passes_.count = 0;
  stretches_.clear();
}

/// To clear it costs as much as the largest partner so far has made of it.
void CsvPeople::ClearMap() {
  constexpr std::size_t kFewBuckets = 1024;
  if (person_of_id_.bucket_count() <= kFewBuckets + std::size_t{8} * mapped_)
    return person_of_id_.clear();
  person_of_id_ = std::unordered_map<std::string, std::uint32_t>();
}

void CsvPeople::Passes::MakeRoom() {
  const std::size_t more = room() * 2 + 64;
  codes.resize(more);
  passed.resize(more);
  expires.resize(more);
}

void CsvPeople::AddPass(std::uint32_t person, CredentialId code, std::int32_t passed,
                        std::int32_t expires) {
  if (stretches_.empty() || stretches_.back().person != person) BeginPasses(person, passes_.count);
  if (passes_.count == passes_.room()) passes_.MakeRoom();
  passes_.codes[passes_.count] = code;
  passes_.passed[passes_.count] = passed;
  passes_.expires[passes_.count] = expires;
  ++passes_.count;
}

bool CsvPeople::Add(std::string_view id, std::string_view name) {
  if (!IsBehindAll(id) && !IsNew(id) && FindAmongAll(id)) return false;
  Push(id);
  names_.Add(name);
  return true;
}

std::optional<std::uint32_t> CsvPeople::Find(std::string_view id) {
  auto found = FindNear(id);
  if (!found) found = FindAmongAll(id);
  if (found) last_ = *found;
  return found;
}

/// Keeps an id that is not behind all others; false where it may have been there before.
bool CsvPeople::IsNew(std::string_view id) {
  if (ascending_) {
    ascending_ = false;
    for (std::uint32_t person = 0; person < size(); ++person) seen_.AddNew(this->id(person));
  }
  return seen_.AddNew(id);
}

std::uint32_t CsvPeople::FindOrAddAny(std::string_view id) {
  if (!IsNew(id)) {
    if (const auto found = Find(id)) return *found;
  }
  Push(id);
  return last_ = size() - 1;
}

std::optional<std::uint32_t> CsvPeople::FindNear(std::string_view id) {
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t person = last_; person < std::min(last_ + kNear, size()); ++person) {
    if (this->id(person) == id) return person;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> CsvPeople::FindAmongAll(std::string_view id) {
  for (; mapped_ < size(); ++mapped_) person_of_id_.emplace(this->id(mapped_), mapped_);
  const auto found = person_of_id_.find(std::string(id));
  if (found == person_of_id_.end()) return std::nullopt;
  return found->second;
}

/// Behind the passes of that stretch.
std::size_t CsvPeople::EndOf(std::size_t stretch) const {
  return stretch + 1 < stretches_.size() ? stretches_[stretch + 1].first : passes_.count;
}

/// By person; those of one person stay in their order.
void CsvPeople::SortPasses() {
  const auto by_person = [](const Stretch& a, const Stretch& b) { return a.person < b.person; };
  if (std::is_sorted(stretches_.begin(), stretches_.end(), by_person)) return;
  std::vector<std::size_t> order(stretches_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return by_person(stretches_[a], stretches_[b]);
  });
  Copy(passes_.codes, passes_.count, unsorted_.codes);
  Copy(passes_.passed, passes_.count, unsorted_.passed);
  Copy(passes_.expires, passes_.count, unsorted_.expires);
  std::vector<Stretch> sorted;
  sorted.reserve(order.size());
  std::size_t to = 0;
  for (const std::size_t stretch : order) {
    sorted.push_back({stretches_[stretch].person, static_cast<std::uint32_t>(to)});
    for (std::size_t from = stretches_[stretch].first; from < EndOf(stretch); ++from, ++to) {
      passes_.codes[to] = unsorted_.codes[from];
      passes_.passed[to] = unsorted_.passed[from];
      passes_.expires[to] = unsorted_.expires[from];
    }
  }
  stretches_ = std::move(sorted);
}

void CsvPeople::CopyTo(PartnerBatch& batch, bool credentials_known) {
  SortPasses();
  const auto first = static_cast<std::uint32_t>(batch.codes.size());
  Append(batch.codes, passes_.codes, passes_.count);
  Append(batch.passed, passes_.passed, passes_.count);
  Append(batch.expires, passes_.expires, passes_.count);
  Append(batch.person_ids, {ids_.data(), id_ends_.empty() ? 0 : id_ends_.back()}, id_ends_);
  if (names_.size() == 0) {
    TextColumn& names = batch.person_names;
    names.ends.resize(names.size() + size(), static_cast<std::uint32_t>(names.bytes.size()));
  } else {
    Append(batch.person_names, names_.bytes, names_.ends);
  }
  batch.credentials_known.resize(batch.credentials_known.size() + size(),
                                 credentials_known ? 1 : 0);
  const std::size_t people = batch.credential_ends.size();
  batch.credential_ends.resize(people + size());
  std::uint32_t* const ends = batch.credential_ends.data() + people;
  std::uint32_t person = 0;
  for (const Stretch& stretch : stretches_) {
    // Before it end the passes of all who come before its person.
    for (; person < stretch.person; ++person) ends[person] = first + stretch.first;
  }
  for (; person < size(); ++person)
    ends[person] = first + static_cast<std::uint32_t>(passes_.count);
}

}  // namespace attain
