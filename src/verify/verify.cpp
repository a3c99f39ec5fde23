#include "verify/verify.h"

#include <fmt/format.h>

#include <algorithm>

#include "verify/claim_line.h"
#include "verify/plan_check.h"
#include "verify/points_check.h"
#include "verify/row_check.h"

namespace attain {
namespace {

using verify::Json;
using verify::Objections;

std::string NameOf(const Rulebook& rulebook, const verify::Row& row) {
  std::string name(rulebook.text(rulebook.awards[row.award].name));
  for (const StringId part : {row.option, row.level}) {
    if (part.valid()) name += fmt::format(" {}", rulebook.text(part));
  }
  return name;
}

void CheckVerdictOf(const verify::PartnerData& data, const verify::Row& row, const Json& claimed,
                    const Objections& objections) {
  const Rulebook& rulebook = data.rulebook();
  Objections here = objections.At(NameOf(rulebook, row));
  OnlyMembers(claimed, {"competency", "option", "level", "verdict", "because"}, here);
  Json key = claimed;
  if (key.is_object()) key.erase("verdict"), key.erase("because");
  Expect(key,
         {{"competency", rulebook.text(rulebook.awards[row.award].name)},
          {"option", rulebook.text(row.option)},
          {"level", rulebook.text(row.level)}},
         here);
  CheckRow(data, row, claimed, here);
}

void CheckRows(const verify::PartnerData& data, const Verifier::Wanted& wanted, const Json& claimed,
               Objections objections) {
  std::vector<verify::Row> rows = data.rules.rows;
  if (wanted) {
    const auto unwanted = [&](const verify::Row& row) {
      return !wanted(row.award, row.option, row.level);
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), unwanted), rows.end());
  }
  if (claimed.size() != rows.size()) {
    objections.Add(fmt::format("the line has {} verdict{}, the rulebook has {} row{} on this day",
                               claimed.size(), claimed.size() == 1 ? "" : "s", rows.size(),
                               rows.size() == 1 ? "" : "s"));
    return;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CheckVerdictOf(data, rows[i], claimed[i], objections);
  }
}

/// Of two members with one key a reader may take either: whatever else stands in such a line.
bool RefuseRepeatedKey(const verify::ClaimLine& claim, std::string_view text,
                       Objections objections) {
  if (!claim.repeats_key) return false;
  objections.Add(
      fmt::format("the key `{}` stands twice in one object", verify::FindRepeatedKey(text)));
  return true;
}

}  // namespace

Verifier::Verifier(const Rulebook& rulebook, const SourceSet& sources, Wanted wanted)
    : rulebook_(rulebook), sources_(sources), wanted_(std::move(wanted)) {}
Verifier::~Verifier() = default;

std::vector<Objection> Verifier::CheckLine(const PartnerBatch& batch, std::uint32_t partner,
                                           std::string_view line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const verify::ClaimLine claim = verify::ParseClaim(line);
  const Json& json = claim.json;
  const auto head = verify::HeadOf(json);
  if (!head) {
    objections.Add("the line is no JSON object with `partner` and `as_of`");
    return list;
  }
  if (head->partner != batch.ids[partner]) {
    objections.Add(
        fmt::format("the line is about `{}`, not about `{}`", head->partner, batch.ids[partner]));
    return list;
  }
  if (RefuseRepeatedKey(claim, line, objections)) return list;
  OnlyMembers(json, {"partner", "as_of", "verdicts"}, objections);
  CheckRows({RulesOn(head->as_of), batch, partner, {}}, wanted_, verify::Elements(json, "verdicts"),
            objections);
  return list;
}

std::vector<Objection> Verifier::CheckPlanLine(const PartnerBatch& batch, std::uint32_t partner,
                                               std::string_view line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const verify::ClaimLine claim = verify::ParseClaim(line);
  const Json& json = claim.json;
  const auto head = verify::HeadOf(json);
  const auto by = ParseDate(verify::TextMember(json, "by").value_or(""));
  if (!head || !by || head->partner != batch.ids[partner]) {
    objections.Add("the line is no JSON object with `partner`, `as_of` and `by`");
    return list;
  }
  if (RefuseRepeatedKey(claim, line, objections)) return list;
  verify::CheckPlans({RulesOn(*by), batch, partner, {}}, json, objections);
  return list;
}

std::vector<Objection> Verifier::CheckVerdict(const PartnerBatch& batch, std::uint32_t partner,
                                              Date as_of, std::string_view verdict) {
  std::vector<Objection> list;
  const Objections objections{list, {}};
  const verify::ClaimLine claim = verify::ParseClaim(verdict);
  const Json& json = claim.json;
  if (RefuseRepeatedKey(claim, verdict, objections)) return list;
  const verify::DayRules& rules = RulesOn(as_of);
  for (const verify::Row& row : rules.rows) {
    const bool same = verify::TextMember(json, "competency") ==
                          rulebook_.text(rulebook_.awards[row.award].name) &&
                      verify::TextMember(json, "option") == rulebook_.text(row.option) &&
                      verify::TextMember(json, "level") == rulebook_.text(row.level);
    if (!same) continue;
    CheckVerdictOf({rules, batch, partner, {}}, row, json, objections);
    return list;
  }
  list.push_back({"", "the rulebook has no such row on this day"});
  return list;
}

bool Verifier::HasTooLargeValue(const PartnerBatch& batch, std::uint32_t partner, Date day) {
  const verify::PartnerData data{RulesOn(day), batch, partner, {}};
  const auto& measures = data.rules.measures;
  const auto& amounts = data.rules.amounts;
  return std::any_of(
             measures.begin(), measures.end(),
             [&](MeasureId measure) { return !verify::ReadMeasure(data, measure).value; }) ||
         std::any_of(amounts.begin(), amounts.end(),
                     [&](const PointLine* line) { return verify::IsTooLarge(data, *line); });
}

const verify::DayRules& Verifier::RulesOn(Date day) {
  auto& rules = days_[day];
  if (!rules) rules = std::make_unique<verify::DayRules>(rulebook_, sources_, day);
  return *rules;
}

VerdictFileCheck::VerdictFileCheck(Verifier& verifier, HeadedLines& lines,
                                   std::function<void(std::string_view, const Objection&)> report)
    : verifier_(verifier), lines_(lines), report_(std::move(report)) {}

void VerdictFileCheck::Report(std::string_view partner, const std::vector<Objection>& objections) {
  for (const Objection& objection : objections) report_(partner, objection);
}

void VerdictFileCheck::CheckBatch(const PartnerBatch& batch) {
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    const std::string_view id = batch.ids[partner];
    std::vector<Date> days;
    bool any_refused = false;
    for (auto line = lines_.TakeFirstOf(id); line; line = lines_.TakeNextOf(id)) {
      ++lines_checked_;
      auto objections = verifier_.CheckLine(batch, partner, line->text);
      const Date day = line->head.as_of;
      if (!days.empty() && day <= days.back())
        objections.push_back(
            {"", fmt::format("the days are not ascending at {}", FormatDate(day))});
      days.push_back(day);
      if (!objections.empty()) ++lines_refused_;
      any_refused = any_refused || !objections.empty();
      Report(id, objections);
    }
    if (days.empty() && IsRejected(batch, partner)) {
      ++partners_rejected_;
    } else if (days.empty()) {
      ++lines_refused_;
      Report(id, {{"", "there are no verdicts for this partner"}});
    } else if (days_.empty()) {
      days_ = days;
    } else if (days != days_) {
      if (!any_refused) ++lines_refused_;
      Report(id, {{"", "the verdicts are for other days than those of the first partner"}});
    }
  }
}

bool VerdictFileCheck::IsRejected(const PartnerBatch& batch, std::uint32_t partner) {
  const std::vector<Date> days = days_.empty() ? lines_.DaysInFront() : days_;
  return std::any_of(days.begin(), days.end(),
                     [&](Date day) { return verifier_.HasTooLargeValue(batch, partner, day); });
}

void VerdictFileCheck::Finish() {
  while (const auto line = lines_.Take()) {
    ++lines_checked_;
    ++lines_refused_;
    report_(line->head.partner, {"", "the data has no such partner, or not at this place"});
  }
}

}  // namespace attain
