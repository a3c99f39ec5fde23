#include "partners/csv_people.h"

#include <algorithm>
#include <numeric>

namespace attain {
namespace {

void Append(TextColumn& column, const TextColumn& more) {
  const auto before = static_cast<std::uint32_t>(column.bytes.size());
  const std::size_t size = column.ends.size();
  column.bytes += more.bytes;
  column.ends.resize(size + more.size());
  for (std::size_t i = 0; i < more.size(); ++i) column.ends[size + i] = before + more.ends[i];
}

template <class Value>
void Append(std::vector<Value>& column, const std::vector<Value>& more, std::size_t count) {
  column.insert(column.end(), more.data(), more.data() + count);
}

}  // namespace

void CsvPeople::Clear() {
  ids_.Clear();
  names_.Clear();
  last_ = 0;
  seen_.Clear();
  if (mapped_ > 0) person_of_id_.clear();
  mapped_ = 0;
  passes_.count = 0;
}

void CsvPeople::Passes::MakeRoom() {
  const std::size_t more = room() * 2 + 64;
  people.resize(more);
  codes.resize(more);
  passed.resize(more);
  expires.resize(more);
}

void CsvPeople::AddPass(std::uint32_t person, CredentialId code, std::int32_t passed,
                        std::int32_t expires) {
  if (passes_.count == passes_.room()) passes_.MakeRoom();
  passes_.people[passes_.count] = person;
  passes_.codes[passes_.count] = code;
  passes_.passed[passes_.count] = passed;
  passes_.expires[passes_.count] = expires;
  ++passes_.count;
}

bool CsvPeople::Add(std::string_view id, std::string_view name) {
  if (!seen_.AddNew(id) && FindAmongAll(id)) return false;
  Push(id, name);
  return true;
}

std::optional<std::uint32_t> CsvPeople::Find(std::string_view id) {
  auto found = FindNear(id);
  if (!found) found = FindAmongAll(id);
  if (found) last_ = *found;
  return found;
}

std::uint32_t CsvPeople::FindOrAdd(std::string_view id) {
  if (!seen_.AddNew(id)) {
    if (const auto found = Find(id)) return *found;
  }
  Push(id, {});
  return last_ = size() - 1;
}

std::optional<std::uint32_t> CsvPeople::FindNear(std::string_view id) {
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t person = last_; person < std::min(last_ + kNear, size()); ++person) {
    if (ids_[person] == id) return person;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> CsvPeople::FindAmongAll(std::string_view id) {
  for (; mapped_ < size(); ++mapped_) person_of_id_.emplace(ids_[mapped_], mapped_);
  const auto found = person_of_id_.find(std::string(id));
  if (found == person_of_id_.end()) return std::nullopt;
  return found->second;
}

void CsvPeople::Push(std::string_view id, std::string_view name) {
  ids_.Add(id);
  names_.Add(name);
}

/// By person; those of one person stay in their order.
void CsvPeople::SortPasses() {
  Passes& all = passes_;
  const auto end = all.people.begin() + static_cast<std::ptrdiff_t>(all.count);
  if (std::is_sorted(all.people.begin(), end)) return;
  std::vector<std::uint32_t> order(all.count);
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return all.people[a] < all.people[b]; });
  const Passes before = all;
  for (std::size_t i = 0; i < all.count; ++i) {
    all.people[i] = before.people[order[i]];
    all.codes[i] = before.codes[order[i]];
    all.passed[i] = before.passed[order[i]];
    all.expires[i] = before.expires[order[i]];
  }
}

void CsvPeople::CopyTo(PartnerBatch& batch, bool credentials_known) {
  SortPasses();
  const auto first = static_cast<std::uint32_t>(batch.codes.size());
  Append(batch.codes, passes_.codes, passes_.count);
  Append(batch.passed, passes_.passed, passes_.count);
  Append(batch.expires, passes_.expires, passes_.count);
  Append(batch.person_ids, ids_);
  Append(batch.person_names, names_);
  batch.credentials_known.resize(batch.credentials_known.size() + size(),
                                 credentials_known ? 1 : 0);
  const std::size_t people = batch.credential_ends.size();
  batch.credential_ends.resize(people + size(), first);
  std::uint32_t* const ends = batch.credential_ends.data() + people;
  const std::uint32_t* const of = passes_.people.data();
  for (std::uint32_t i = 0; i < passes_.count; ++i) ends[of[i]] = first + i + 1;
  for (std::uint32_t i = 1; i < size(); ++i) ends[i] = std::max(ends[i], ends[i - 1]);
}

}  // namespace attain
