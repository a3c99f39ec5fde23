#include "partners/csv_people.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace attain {
namespace {

/// `count` of `more` behind what is in `column`, each greater by `by`.
void AppendEnds(std::vector<std::uint32_t>& column, const std::vector<std::uint32_t>& more,
                std::size_t count, std::size_t by) {
  const std::size_t size = column.size();
  column.resize(size + count);
  for (std::size_t i = 0; i < count; ++i)
    column[size + i] = more[i] + static_cast<std::uint32_t>(by);
}

template <class Value>
void Append(std::vector<Value>& column, const std::vector<Value>& more, std::size_t count) {
  column.insert(column.end(), more.data(), more.data() + count);
}

/// From the place `first` on, at the same places.
template <class Value>
void Copy(const std::vector<Value>& from, std::size_t first, std::size_t end,
          std::vector<Value>& to) {
  if (to.size() < end) to.resize(end);
  std::copy(from.data() + first, from.data() + end, to.data() + first);
}

}  // namespace

void CsvPeople::BeginPartner() {
  first_ = held_;
  first_pass_ = passes_.count;
  last_ = 0;
  if (!ascending_) seen_.Clear();
  ascending_ = true;
  last_key_ = 0;
  if (mapped_ > 0) ClearMap();
  mapped_ = 0;
  stretches_.clear();
}

void CsvPeople::DropPartner() {
  held_ = first_;
  id_bytes_ = held_ == 0 ? 0 : id_ends_[held_ - 1];
  if (names_.size() > held_) {
    names_.ends.resize(held_);
    names_.bytes.resize(held_ == 0 ? 0 : names_.ends.back());
  }
  passes_.count = first_pass_;
}

/// To clear it costs as much as the largest partner so far has made of it.
void CsvPeople::ClearMap() {
  constexpr std::size_t kFewBuckets = 1024;
  if (person_of_id_.bucket_count() <= kFewBuckets + std::size_t{8} * mapped_)
    return person_of_id_.clear();
  person_of_id_ = std::unordered_map<std::string, std::uint32_t>();
}

void CsvPeople::Passes::Grow(std::size_t least) {
  const std::size_t room = std::max(least, codes.size() * 2);
  codes.resize(room);
  passed.resize(room);
  expires.resize(room);
}

void CsvPeople::AddPass(std::uint32_t person, CredentialId code, std::int32_t passed,
                        std::int32_t expires) {
  if (stretches_.empty() || stretches_.back().person != person) BeginPasses(person, passes_.count);
  passes_.MakeRoom(1);
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
  if (const auto near = FindNear(id)) return last_ = *near;
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
  Copy(passes_.codes, first_pass_, passes_.count, unsorted_.codes);
  Copy(passes_.passed, first_pass_, passes_.count, unsorted_.passed);
  Copy(passes_.expires, first_pass_, passes_.count, unsorted_.expires);
  std::vector<Stretch> sorted;
  sorted.reserve(order.size());
  std::size_t to = first_pass_;
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

std::uint32_t CsvPeople::EndPartner() {
  SortPasses();
  if (pass_ends_.size() < held_) pass_ends_.resize(2 * held_);
  std::uint32_t* const ends = pass_ends_.data() + first_;
  std::uint32_t person = 0;
  for (const Stretch& stretch : stretches_) {
    // Before it end the passes of all who come before its person.
    for (; person < stretch.person; ++person) ends[person] = stretch.first;
  }
  for (; person < size(); ++person) ends[person] = static_cast<std::uint32_t>(passes_.count);
  return static_cast<std::uint32_t>(held_);
}

void CsvPeople::MoveTo(PartnerBatch& batch, bool credentials_known) {
  AppendEnds(batch.credential_ends, pass_ends_, held_, batch.codes.size());
  Append(batch.codes, passes_.codes, passes_.count);
  Append(batch.passed, passes_.passed, passes_.count);
  Append(batch.expires, passes_.expires, passes_.count);
  AppendEnds(batch.person_ids.ends, id_ends_, held_, batch.person_ids.bytes.size());
  batch.person_ids.bytes.append(ids_.data(), id_bytes_);
  TextColumn& names = batch.person_names;
  AppendEnds(names.ends, names_.ends, names_.size(), names.bytes.size());
  names.bytes += names_.bytes;
  names.ends.resize(batch.person_ids.size(), static_cast<std::uint32_t>(names.bytes.size()));
  batch.credentials_known.resize(batch.person_ids.size(), credentials_known ? 1 : 0);
  held_ = id_bytes_ = passes_.count = 0;
  names_.Clear();
  BeginPartner();
}

}  // namespace attain
