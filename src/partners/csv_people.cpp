#include "partners/csv_people.h"

#include <algorithm>

namespace attain {
namespace {

void Append(TextColumn& column, const TextColumn& more) {
  const auto before = static_cast<std::uint32_t>(column.bytes.size());
  const std::size_t size = column.ends.size();
  column.bytes += more.bytes;
  column.ends.resize(size + more.size());
  for (std::size_t i = 0; i < more.size(); ++i) column.ends[size + i] = before + more.ends[i];
}

}  // namespace

void CsvPeople::Clear() {
  ids_.Clear();
  names_.Clear();
  last_ = 0;
  seen_.Clear();
  if (mapped_ > 0) person_of_id_.clear();
  mapped_ = 0;
  pass_count_ = 0;
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
  auto found = FindNear(id);
  if (!found && !seen_.AddNew(id)) found = FindAmongAll(id);
  if (!found) Push(id, {});
  return last_ = found.value_or(size() - 1);
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
  const auto before = [](const Pass& a, const Pass& b) { return a.person < b.person; };
  const auto begin = passes_.begin(), end = begin + static_cast<std::ptrdiff_t>(pass_count_);
  if (!std::is_sorted(begin, end, before)) std::stable_sort(begin, end, before);
}

void CsvPeople::CopyTo(PartnerBatch& batch, bool credentials_known) {
  SortPasses();
  const std::size_t first = batch.codes.size();
  batch.codes.resize(first + pass_count_);
  batch.passed.resize(first + pass_count_);
  batch.expires.resize(first + pass_count_);
  CredentialId* const codes = batch.codes.data() + first;
  std::int32_t* const passed = batch.passed.data() + first;
  std::int32_t* const expires = batch.expires.data() + first;
  const Pass* const passes = passes_.data();
  const std::size_t count = pass_count_;
  for (std::size_t i = 0; i < count; ++i) {
    codes[i] = passes[i].code;
    passed[i] = passes[i].passed;
    expires[i] = passes[i].expires;
  }
  Append(batch.person_ids, ids_);
  Append(batch.person_names, names_);
  batch.credentials_known.resize(batch.credentials_known.size() + size(),
                                 credentials_known ? 1 : 0);
  std::size_t end = 0;  // of the person's passes
  for (std::uint32_t person = 0; person < size(); ++person) {
    while (end < count && passes[end].person == person) ++end;
    batch.credential_ends.push_back(static_cast<std::uint32_t>(first + end));
  }
}

}  // namespace attain
