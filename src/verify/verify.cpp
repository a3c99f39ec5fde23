#include "verify/verify.h"

#include <fmt/format.h>

#include <algorithm>

#include "verify/plan_check.h"
#include "verify/row_check.h"

namespace attain {
namespace {

using verify::Json;
using verify::Objections;

std::optional<VerdictLineHead> HeadOf(const Json& json) {
  const auto partner = verify::TextMember(json, "partner");
  const auto as_of = ParseDate(verify::TextMember(json, "as_of").value_or(""));
  if (!partner || !as_of) return std::nullopt;
  return VerdictLineHead{*partner, *as_of};
}

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

/// JSON, or null where it is none or nests deeper than any explanation: what follows recurses.
Json Parsed(std::string_view text) {
  constexpr int kMostDepth = 4000;
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '{' || c == '[')) {
      if (++depth > kMostDepth) return {};
    } else if (!in_string && (c == '}' || c == ']')) {
      --depth;
    }
  }
  Json json = Json::parse(text, nullptr, false);
  return json.is_discarded() ? Json() : json;
}

}  // namespace

std::optional<VerdictLineHead> ReadVerdictLineHead(std::string_view line) {
  return HeadOf(Parsed(line));
}

Verifier::Verifier(const Rulebook& rulebook, const SourceSet& sources, Wanted wanted)
    : rulebook_(rulebook), sources_(sources), wanted_(std::move(wanted)) {}
Verifier::~Verifier() = default;

std::vector<Objection> Verifier::CheckLine(const PartnerBatch& batch, std::uint32_t partner,
                                           std::string_view line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const Json json = Parsed(line);
  const auto head = HeadOf(json);
  if (!head) {
    objections.Add("the line is no JSON object with `partner` and `as_of`");
    return list;
  }
  if (head->partner != batch.ids[partner]) {
    objections.Add(
        fmt::format("the line is about `{}`, not about `{}`", head->partner, batch.ids[partner]));
    return list;
  }
  OnlyMembers(json, {"partner", "as_of", "verdicts"}, objections);
  CheckRows({RulesOn(head->as_of), batch, partner, {}}, wanted_, verify::Elements(json, "verdicts"),
            objections);
  return list;
}

std::vector<Objection> Verifier::CheckPlanLine(const PartnerBatch& batch, std::uint32_t partner,
                                               std::string_view line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const Json json = Parsed(line);
  const auto head = HeadOf(json);
  const auto by = ParseDate(verify::TextMember(json, "by").value_or(""));
  if (!head || !by || head->partner != batch.ids[partner]) {
    objections.Add("the line is no JSON object with `partner`, `as_of` and `by`");
    return list;
  }
  verify::CheckPlans({RulesOn(*by), batch, partner, {}}, json, objections);
  return list;
}

std::vector<Objection> Verifier::CheckVerdict(const PartnerBatch& batch, std::uint32_t partner,
                                              Date as_of, std::string_view verdict) {
  std::vector<Objection> list;
  const Objections objections{list, {}};
  const Json json = Parsed(verdict);
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

const verify::DayRules& Verifier::RulesOn(Date day) {
  auto& rules = days_[day];
  if (!rules) rules = std::make_unique<verify::DayRules>(rulebook_, sources_, day);
  return *rules;
}

void HeadedLines::Advance() {
  head_.reset();
  while (!head_) {
    auto line = next_line_();
    if (!line) return;
    line_ = std::move(line->text);
    head_ = ReadVerdictLineHead(line_);
    if (head_) continue;
    ++unreadable_;
    if (first_unreadable_ == 0) first_unreadable_ = line->number;
  }
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
    for (; !lines_.at_end() && lines_.head().partner == id; lines_.Advance()) {
      ++lines_checked_;
      auto objections = verifier_.CheckLine(batch, partner, lines_.line());
      const Date day = lines_.head().as_of;
      if (!days.empty() && day <= days.back())
        objections.push_back(
            {"", fmt::format("the days are not ascending at {}", FormatDate(day))});
      days.push_back(day);
      if (!objections.empty()) ++lines_refused_;
      Report(id, objections);
    }
    if (days.empty()) {
      ++lines_refused_;
      Report(id, {{"", "there are no verdicts for this partner"}});
    } else if (!days_known_) {
      days_ = days;
      days_known_ = true;
    } else if (days != days_) {
      ++lines_refused_;
      Report(id, {{"", "the verdicts are for other days than those of the first partner"}});
    }
  }
}

void VerdictFileCheck::Finish() {
  for (; !lines_.at_end(); lines_.Advance()) {
    ++lines_checked_;
    ++lines_refused_;
    report_(lines_.head().partner, {"", "the data has no such partner, or not at this place"});
  }
}

}  // namespace attain
