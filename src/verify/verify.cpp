#include "verify/verify.h"

#include <fmt/format.h>

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

void CheckRows(const verify::PartnerData& data, const Json& claimed, Objections objections) {
  const Rulebook& rulebook = data.rulebook();
  const std::vector<verify::Row>& rows = data.rules.rows;
  if (claimed.size() != rows.size()) {
    objections.Add(fmt::format("the line has {} verdicts, the rulebook has {} rows on this day",
                               claimed.size(), rows.size()));
    return;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Objections here = objections.At(NameOf(rulebook, rows[i]));
    OnlyMembers(claimed[i], {"competency", "option", "level", "verdict", "because"}, here);
    Json key = claimed[i];
    if (key.is_object()) key.erase("verdict"), key.erase("because");
    Expect(key,
           {{"competency", rulebook.text(rulebook.awards[rows[i].award].name)},
            {"option", rulebook.text(rows[i].option)},
            {"level", rulebook.text(rows[i].level)}},
           here);
    CheckRow(data, rows[i], claimed[i], here);
  }
}

}  // namespace

std::optional<VerdictLineHead> ReadVerdictLineHead(std::string_view line) {
  return HeadOf(Json::parse(line, nullptr, false));
}

Verifier::Verifier(const Rulebook& rulebook, const SourceSet& sources)
    : rulebook_(rulebook), sources_(sources) {}
Verifier::~Verifier() = default;

std::vector<Objection> Verifier::CheckLine(const PartnerBatch& batch, std::uint32_t partner,
                                           std::string_view line) {
  std::vector<Objection> list;
  Objections objections{list, {}};
  const Json json = Json::parse(line, nullptr, false);
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
  auto& rules = days_[head->as_of];
  if (!rules) rules = std::make_unique<verify::DayRules>(rulebook_, sources_, head->as_of);
  OnlyMembers(json, {"partner", "as_of", "verdicts"}, objections);
  CheckRows({*rules, batch, partner, {}}, verify::Elements(json, "verdicts"), objections);
  return list;
}

VerdictFileCheck::VerdictFileCheck(Verifier& verifier,
                                   std::function<std::optional<std::string>()> next_line,
                                   std::function<void(std::string_view, const Objection&)> report)
    : verifier_(verifier), next_line_(std::move(next_line)), report_(std::move(report)) {
  Advance();
}

void VerdictFileCheck::Advance() {
  do {
    line_ = next_line_();
  } while (line_ && line_->empty());
  head_ = line_ ? ReadVerdictLineHead(*line_) : std::nullopt;
}

void VerdictFileCheck::Report(std::string_view partner, const std::vector<Objection>& objections) {
  for (const Objection& objection : objections) report_(partner, objection);
}

void VerdictFileCheck::CheckBatch(const PartnerBatch& batch) {
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    const std::string_view id = batch.ids[partner];
    std::vector<Date> days;
    while (line_ && (!head_ || head_->partner == id)) {
      ++lines_checked_;
      auto objections = verifier_.CheckLine(batch, partner, *line_);
      if (head_) {
        const bool ascending = days.empty() || days.back() < head_->as_of;
        if (!ascending)
          objections.push_back(
              {"", fmt::format("the days are not ascending at {}", FormatDate(head_->as_of))});
        days.push_back(head_->as_of);
      }
      if (!objections.empty()) ++lines_refused_;
      Report(id, objections);
      Advance();
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
  for (; line_; Advance()) {
    ++lines_checked_;
    ++lines_refused_;
    report_(head_ ? head_->partner : "",
            {"", "the data has no such partner, or not at this place"});
  }
}

}  // namespace attain
