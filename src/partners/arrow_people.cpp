#include "partners/arrow_people.h"

#include "partners/arrow_fill.h"

namespace attain {
namespace {

/// The child, where it is a list.
std::optional<ArrowValues> ListChild(const ArrowValues& row, std::size_t child) {
  if (child == kNoChild || row.column().children[child].kind != ArrowKind::list)
    return std::nullopt;
  return row.Child(child);
}

}  // namespace

bool ArrowPeople::Check(const ArrowValues& partners, ArrowRows rows) {
  ends_.clear();
  known_.clear();
  people_.reset();
  credentials_.reset();
  const auto lists = ListChild(partners, layout_.people);
  if (!lists) {
    AppendUnknownLists(rows.size(), 0, ends_, known_);
    return true;
  }
  ArrowRows items{};
  if (!AreLists(*lists, rows, items)) return false;
  attain::AppendLists(*lists, rows, 0, ends_, known_);
  if (items.size() == 0) return true;
  people_ = lists->Child(0);
  rows_ = ChildRows(*people_, items);
  return CheckPeople() && CheckCredentials();
}

bool ArrowPeople::CheckPeople() {
  if (layout_.person_id != kNoChild) {
    const ArrowValues ids = people_->Child(layout_.person_id);
    if (!AreTexts(ids, rows_) || !ids_.Differ(ids, rows_, ends_)) return false;
  }
  return layout_.person_name == kNoChild || AreTexts(people_->Child(layout_.person_name), rows_);
}

bool ArrowPeople::CheckCredentials() {
  const auto lists = ListChild(*people_, layout_.credentials);
  ArrowRows items{};
  if (!lists) return true;
  if (!AreLists(*lists, rows_, items)) return false;
  if (items.size() == 0) return true;
  const ArrowValues values = lists->Child(0);
  const ArrowRows rows = ChildRows(values, items);
  credentials_ = {values, rows};
  const auto are_days = [&](std::size_t child) {
    return child == kNoChild || AreDays(values.Child(child), rows);
  };
  return meanings_.AreCodes(values.Child(layout_.code), rows) && are_days(layout_.passed) &&
         are_days(layout_.expires);
}

void ArrowPeople::Append(PartnerBatch& batch) {
  AppendLists(batch);
  if (!people_) return;
  if (layout_.person_id == kNoChild) {
    AppendPlaces(ends_, batch.person_ids);
  } else {
    AppendIds(people_->Child(layout_.person_id), rows_, ends_, batch.person_ids);
  }
  if (layout_.person_name == kNoChild) {
    FillUp(batch.person_names, batch.person_ids.size());
  } else {
    AppendTexts(people_->Child(layout_.person_name), rows_, batch.person_names);
  }
  AppendCredentials(batch);
}

void ArrowPeople::AppendInPlace(PartnerBatch& batch) {
  AppendLists(batch);
  if (!credentials_) return;
  const ArrowValues& values = credentials_->values;
  const ArrowValues codes = values.Child(layout_.code);
  const ArrowRows rows = credentials_->rows;
  PassColumns passes;
  passes.size = static_cast<std::uint32_t>(rows.size());
  if (!meanings_.CodesInPlace(codes, rows, passes)) {
    if (meanings_.AppendCodes(codes, rows, batch.codes)) return AppendDaysOf(0, true, batch);
    passes.codes = batch.codes.data();
  }
  const auto place_of = [&](std::size_t child, std::int32_t unknown,
                            std::vector<std::int32_t>& column) -> const std::int32_t* {
    if (child == kNoChild) return nullptr;
    const ArrowValues days = values.Child(child);
    if (const std::int32_t* const in_place = DaysInPlace(days, rows)) return in_place;
    AppendDays(days, rows, unknown, column);
    return column.data();
  };
  passes.passed = place_of(layout_.passed, kPassedUnknown, batch.passed);
  passes.expires = place_of(layout_.expires, kNeverExpires, batch.expires);
  batch.passes_elsewhere = passes;
}

/// Who there is, and where the credentials of each end.
void ArrowPeople::AppendLists(PartnerBatch& batch) {
  const auto people = static_cast<std::uint32_t>(batch.credential_ends.size());
  const auto credentials = static_cast<std::uint32_t>(batch.codes.size());
  for (const std::uint32_t end : ends_) batch.people_ends.push_back(people + end);
  batch.people_known.insert(batch.people_known.end(), known_.begin(), known_.end());
  if (!people_) return;
  if (const auto lists = ListChild(*people_, layout_.credentials)) {
    attain::AppendLists(*lists, rows_, credentials, batch.credential_ends, batch.credentials_known);
  } else {
    AppendUnknownLists(rows_.size(), credentials, batch.credential_ends, batch.credentials_known);
  }
}

/// Behind AppendLists.
void ArrowPeople::AppendCredentials(PartnerBatch& batch) {
  if (!credentials_) return;
  const std::size_t first_code = batch.codes.size();
  const ArrowValues codes = credentials_->values.Child(layout_.code);
  const bool any_unknown = meanings_.AppendCodes(codes, credentials_->rows, batch.codes);
  AppendDaysOf(first_code, any_unknown, batch);
}

void ArrowPeople::AppendDaysOf(std::size_t first_code, bool any_unknown, PartnerBatch& batch) {
  const ArrowValues& values = credentials_->values;
  const ArrowRows rows = credentials_->rows;
  const auto append = [&](std::size_t child, std::int32_t unknown,
                          std::vector<std::int32_t>& column) {
    if (child != kNoChild) return AppendDays(values.Child(child), rows, unknown, column);
    column.resize(column.size() + rows.size(), unknown);
  };
  append(layout_.passed, kPassedUnknown, batch.passed);
  append(layout_.expires, kNeverExpires, batch.expires);
  if (any_unknown) DropUnknownCodes(first_code, batch.credential_ends.size() - rows_.size(), batch);
}

/// Without branches on codes: whether the next one is known is anyone's guess.
void ArrowPeople::DropUnknownCodes(std::size_t first_code, std::size_t first_person,
                                   PartnerBatch& batch) {
  const std::size_t count = batch.codes.size() - first_code;
  kept_.resize(count + 1);
  auto to = static_cast<std::uint32_t>(first_code);
  for (std::size_t i = 0; i < count; ++i) {
    const CredentialId code = batch.codes[first_code + i];
    kept_[i] = to;
    batch.codes[to] = code;
    batch.passed[to] = batch.passed[first_code + i];
    batch.expires[to] = batch.expires[first_code + i];
    to += code.valid() ? 1U : 0U;
  }
  kept_[count] = to;
  batch.codes.resize(to);
  batch.passed.resize(to);
  batch.expires.resize(to);
  for (std::size_t person = first_person; person < batch.credential_ends.size(); ++person) {
    std::uint32_t& end = batch.credential_ends[person];
    end = kept_[end - first_code];
  }
}

}  // namespace attain
