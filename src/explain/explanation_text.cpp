#include "explain/explanation_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "explain/people_text.h"
#include "explain/teller.h"
#include "explain/words.h"

namespace attain {

std::string Teller::Tell() {
  const OutputRow& row = context_.program.rows[explanation_.row];
  lines_.Add(fmt::format("{}: {} [{}]", TitleOf(rulebook_, context_.program.as_of, row),
                         Text(explanation_.verdict), PathOf(rulebook_, row)));
  const Indent indent(lines_);
  const AwardVersion* version = VersionOf(row.award);
  const bool brief = row.roll_up && roll_ups_ == RollUps::brief && !explanation_.tried;
  if (version != nullptr && version->url.valid() && !brief) {
    lines_.Add(rulebook_.text(version->url));
  }
  if (explanation_.tried) {
    AddTried();
  } else {
    combination_ = &explanation_.combinations.front();
    AddWays(combination_->ways);
  }
  return std::move(lines_.text);
}

const AwardVersion* Teller::VersionOf(AwardId award) const {
  return VersionInForce(rulebook_.award_versions, rulebook_.awards[award].versions,
                        context_.program.as_of);
}

std::string Teller::Place(StatementId statement) const {
  return PlaceText(rulebook_.statements[statement].span);
}

std::string Teller::PlaceText(Span span) const { return ShortPlace(context_, span); }

std::string Teller::Describe(const List<TrialFact>& facts) const {
  std::vector<std::string> texts;
  for (const TrialFact& trial : facts) {
    const Fact& fact = rulebook_.facts[trial.fact];
    texts.push_back(
        DescribeFact(fact, phrases_.Value({fact.type, false, {}, trial.value, {}}), trial.value));
  }
  return Enumerate(texts, "and", SIZE_MAX);
}

std::string Teller::DescribeFact(const Fact& fact, const std::string& value,
                                 std::int64_t number) const {
  const std::string_view name = rulebook_.text(fact.name);
  if (rulebook_.types[fact.type].kind != TypeKind::yes_no || number == kUnknown) {
    return fmt::format("{} is {}", name, value);
  }
  return number != 0 ? std::string(name) : fmt::format("not {}", name);
}

void Teller::AddTried() {
  std::vector<std::string> names;
  for (const TrialFact& trial : explanation_.combinations.front().facts)
    names.push_back(phrases_.Fact(trial.fact));
  const std::string facts = Enumerate(names, "and", SIZE_MAX);
  const bool one = names.size() == 1;
  const bool agreed = explanation_.verdict != Verdict::cannot_tell;
  if (explanation_.verdict == Verdict::cannot_tell) {
    const bool differ = explanation_.combinations.size() > 1;
    lines_.Add(fmt::format("missing: {}{}", facts, differ ? ", which the verdict depends on" : ""));
  } else {
    lines_.Add(fmt::format("{} {} missing, but whatever {}, the verdict is the same", facts,
                           one ? "is" : "are", one ? "it is" : "they are"));
  }
  for (const CombinationExplanation& combination : explanation_.combinations) {
    combination_ = &combination;
    told_.clear();
    told_scores_.clear();
    const bool example = explanation_.combinations.size() == 1 || agreed;
    lines_.Add(fmt::format("{}if {}: {}", example ? "for example, " : "",
                           Describe(combination.facts), Text(combination.verdict)));
    const Indent indent(lines_);
    AddWays(combination.ways);
    // The others say the same of other amounts: one is enough for people.
    if (agreed) break;
  }
}

void Teller::AddWays(const List<WayExplanation>& ways) {
  const OutputRow& row = context_.program.rows[explanation_.row];
  for (const WayExplanation& way : ways) {
    if (!row.roll_up) {
      AddStatements(way.statements);
      continue;
    }
    lines_.Add(
        fmt::format("{}: by {}", Text(way.verdict),
                    TitleOfOption(rulebook_, context_.program.as_of, row.award, way.option)));
    if (roll_ups_ == RollUps::brief && !explanation_.tried) continue;
    const Indent indent(lines_);
    AddStatements(way.statements);
  }
}

std::string Teller::WayName(const WayExplanation& way) const {
  std::string name(rulebook_.text(way.option));
  if (way.level.valid())
    name += fmt::format("{}{}", name.empty() ? "" : " ", rulebook_.text(way.level));
  return name.empty() ? "itself" : name;
}

void Teller::AddStatements(const List<StatementExplanation>& statements) {
  for (const StatementExplanation& statement : statements) AddStatement(statement);
}

void Teller::AddStatement(const StatementExplanation& explained) {
  const Statement& statement = rulebook_.statements[explained.statement];
  switch (explained.kind) {
    case StatementKind::note:
      lines_.Add(fmt::format(
          "note: {}", rulebook_.text(rulebook_.notes[Id<NoteStatement>{statement.index}].text)));
      break;
    case StatementKind::comparison:
      AddComparison(rulebook_.comparisons[Id<Comparison>{statement.index}], explained);
      break;
    case StatementKind::flag:
      AddFlag(rulebook_.flags[Id<FlagStatement>{statement.index}], explained);
      break;
    case StatementKind::people:
      AddPeople(explained, phrases_, uncounted_, Place(explained.statement), titled_, lines_);
      break;
    case StatementKind::attains:
      AddAttains(rulebook_.attains[Id<AttainsStatement>{statement.index}], explained);
      break;
    case StatementKind::either:
    case StatementKind::at_least_of:
      AddGroup(rulebook_.groups[Id<GroupStatement>{statement.index}], explained);
      break;
    case StatementKind::score:
      AddScore(rulebook_.scores[Id<ScoreStatement>{statement.index}], explained);
      break;
  }
}

void Teller::AddHeading(const StatementExplanation& explained, std::string_view text) {
  lines_.Add(fmt::format("{}: {} {}", Text(explained.verdict), text, Place(explained.statement)));
}

void Teller::AddMissing(const StatementExplanation& explained) {
  if (explained.verdict == Verdict::cannot_tell) AddMissing(explained.missing);
}

void Teller::AddMissing(const MissingList& missing) {
  if (!missing.items.empty()) lines_.Add(fmt::format("missing: {}", phrases_.Missing(missing)));
}

void Teller::AddFlag(const FlagStatement& flag, const StatementExplanation& explained) {
  const Fact& fact = rulebook_.facts[flag.fact];
  AddHeading(explained, fmt::format("{}{}", flag.expected ? "" : "must not be: ",
                                    TitleOr(rulebook_, fact.title, fact.name)));
  const Indent indent(lines_);
  if (explained.verdict == Verdict::not_met) {
    lines_.Add(fmt::format("{} is {}", rulebook_.text(fact.name), phrases_.Value(explained.value)));
  }
  AddMissing(explained);
}

std::string Teller::TargetName(AwardId award, StringId level) const {
  const std::string_view name = rulebook_.text(rulebook_.awards[award].name);
  return level.valid() ? fmt::format("{} in {}", rulebook_.text(level), name) : std::string(name);
}

void Teller::AddAttains(const AttainsStatement& attains, const StatementExplanation& explained) {
  std::vector<std::string> names;
  for (const AwardId award : rulebook_.award_ids[attains.awards])
    names.push_back(TargetName(award, attains.level));
  const bool all = attains.quantity == Quantity::all;
  AddHeading(explained, fmt::format("attains {}", Enumerate(names, all ? "and" : "or")));
  const Indent indent(lines_);
  for (const AttainedRef& ref : explained.attained) AddAttained(ref);
}

std::string Teller::WhyWithoutWays(const AttainedExplanation& attained) const {
  if (attained.in_force) return "there is no such level";
  if (attained.missing_set.valid())
    return fmt::format("no version of the set {} is in force",
                       rulebook_.text(rulebook_.sets[attained.missing_set].name));
  if (attained.missing_measure.valid())
    return fmt::format("no version of the measure {} is in force",
                       rulebook_.text(rulebook_.measures[attained.missing_measure].name));
  return "no version is in force";
}

void Teller::AddAttained(const AttainedRef& ref) {
  const auto found = std::find_if(combination_->attained.begin(), combination_->attained.end(),
                                  [&](const AttainedExplanation& one) {
                                    return one.award == ref.award && one.level == ref.level;
                                  });
  std::string text = fmt::format("{}: {}", Text(ref.verdict), TargetName(ref.award, ref.level));
  if (found == combination_->attained.end()) return;
  if (found->ways.empty()) {
    lines_.Add(text + ": " + WhyWithoutWays(*found));
    return;
  }
  if (!told_.insert({ref.award, ref.level}).second) {
    lines_.Add(text + ", as above");
    return;
  }
  const bool several =
      found->ways.size() > 1 || found->ways.front().option.valid() || !ref.level.valid();
  lines_.Add(text);
  const Indent indent(lines_);
  for (const WayExplanation& way : found->ways) {
    if (!several || WayName(way) == "itself") {
      AddStatements(way.statements);
      continue;
    }
    lines_.Add(fmt::format("{}: by {}", Text(way.verdict), WayName(way)));
    const Indent deeper(lines_);
    AddStatements(way.statements);
  }
}

void Teller::AddGroup(const GroupStatement& group, const StatementExplanation& explained) {
  const std::uint32_t total = group.blocks.size;
  AddHeading(explained, explained.kind == StatementKind::either
                            ? fmt::format("either of {} alternatives", total)
                            : fmt::format("at least {} of {}", group.count, total));
  const Indent indent(lines_);
  const bool alternatives = explained.kind == StatementKind::either;
  for (const MemberExplanation& member : explained.members) {
    if (!alternatives && member.statements.size() == 1) {
      AddStatements(member.statements);
      continue;
    }
    lines_.Add(fmt::format("{}: the {} {}", Text(member.verdict), Ordinal(member.index + 1),
                           alternatives ? "alternative" : "of them, all of"));
    const Indent deeper(lines_);
    AddStatements(member.statements);
  }
}

std::string ExplanationText(const Explanation& explanation, const ExplanationContext& context,
                            RollUps roll_ups) {
  return Teller(explanation, context, roll_ups).Tell();
}

}  // namespace attain
