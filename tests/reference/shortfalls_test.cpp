// Shortfalls on random rulebooks with random partners: each row says of its statement what the
// explanation says, and none is left out.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "check/values.h"
#include "evaluate/evaluate.h"
#include "explain/explainer.h"
#include "explain/explanation_json.h"
#include "partners/sample_partners.h"
#include "reference/random_case.h"
#include "reference/random_policy.h"
#include "report/csv_cell.h"
#include "report/shortfall_writer.h"

using namespace attain;
using namespace attain::reference;

namespace {

constexpr std::uint32_t kFirstSeed = 900'000;
constexpr std::uint32_t kPolicies = 120;

using Kinds = std::map<std::string, std::size_t>;

/// The program with verdicts of the data as they are: no facts are tried out.
Program WithoutTrials(Program program) {
  for (OutputRow& row : program.rows) row.finite_facts = {};
  return program;
}

std::string RangeText(const ValueRange& range) {
  if (range.no_value) return "no value";
  if (!range.low && !range.high) return "unknown";
  const std::string low = range.low ? FormatExact(*range.low) : "";
  const std::string high = range.high ? FormatExact(*range.high) : "";
  return (range.low == range.high ? low : low + ".." + high) +
         (range.may_have_no_value ? " or no value" : "");
}

/// The group around a statement and the number of its member, or nothing.
struct Within {
  std::string place, alternative;
};

/// The rows that explanations of one partner ask for.
class Expected {
 public:
  Expected(const Rulebook& rulebook, const std::vector<std::string>& places, Kinds& kinds)
      : rulebook_(rulebook), places_(places), kinds_(kinds) {}

  void AddRow(std::string_view partner, const Explanation& explanation, const Program& program) {
    combination_ = &explanation.combinations.front();
    for (const WayExplanation& way : combination_->ways) {
      front_ =
          fmt::format("{},{},{},{},", partner,
                      rulebook_.text(rulebook_.awards[program.rows[explanation.row].award].name),
                      rulebook_.text(way.option), rulebook_.text(way.level));
      for (const StatementExplanation& one : way.statements) AddStatement(one, {});
    }
  }

  std::string text;

 private:
  void AddLine(const StatementExplanation& of, const Within& within, const std::string& statement,
               Verdict verdict, const std::string& figures) {
    text += fmt::format("{}{},{},{},{},{},{}\n", front_, places_[of.statement.index], within.place,
                        within.alternative, statement, Text(verdict), figures);
  }

  void AddStatement(const StatementExplanation& one, const Within& within) {
    if (one.kind == StatementKind::note || one.verdict == Verdict::met) return;
    const std::uint32_t index = rulebook_.statements[one.statement].index;
    switch (one.kind) {
      case StatementKind::note:
        return;
      case StatementKind::comparison:
        ++kinds_["comparison"];
        return AddComparison(rulebook_.comparisons[Id<Comparison>{index}], one, within);
      case StatementKind::flag: {
        ++kinds_["flag"];
        const FlagStatement& flag = rulebook_.flags[Id<FlagStatement>{index}];
        return AddLine(
            one, within, Name(rulebook_.facts[flag.fact].name), one.verdict,
            fmt::format("{},is,{},,", ValueText(one.value), flag.expected ? "yes" : "no"));
      }
      case StatementKind::attains:
        ++kinds_["attains"];
        return AddLine(one, within, Attains(rulebook_.attains[Id<AttainsStatement>{index}]),
                       one.verdict, ",,,,");
      case StatementKind::people:
        return AddPeople(one, within);
      case StatementKind::either:
      case StatementKind::at_least_of:
        return AddGroup(rulebook_.groups[Id<GroupStatement>{index}], one, within);
      case StatementKind::score:
        return AddScore(rulebook_.scores[Id<ScoreStatement>{index}], one, within);
    }
  }

  std::string Name(StringId name) const { return std::string(rulebook_.text(name)); }

  std::string ValueText(const ShownValue& value) const {
    if (value.is_amount) return RangeText(value.range);
    if (value.number == kUnknown) return "unknown";
    const ValueType& type = rulebook_.types[value.type];
    if (type.kind == TypeKind::yes_no) return value.number != 0 ? "yes" : "no";
    if (type.kind == TypeKind::date)
      return FormatDate(Date{static_cast<std::int32_t>(value.number)});
    std::string cell;
    if (type.kind == TypeKind::text) {
      AppendCsvCell(value.text, cell);
      return cell;
    }
    const auto names = rulebook_.strings[type.values];
    const auto at = static_cast<std::size_t>(value.number);
    return at < names.size() ? Name(names[at]) : "another value";
  }

  std::string Written(TypeId type, const Value& value) const {
    if (value.kind == TypeKind::number || value.kind == TypeKind::money)
      return FormatExact(value.amount);
    if (value.kind == TypeKind::yes_no) return value.yes ? "yes" : "no";
    if (value.kind == TypeKind::date) return FormatDate(value.date);
    if (value.kind == TypeKind::text) return Name(value.text);
    return ValueText({type, false, {}, value.choice, {}});
  }

  std::string Unit(TypeId type) const {
    const StringId currency = rulebook_.types[type].currency;
    return currency.valid() ? Name(currency) : "";
  }

  void AddComparison(const Comparison& comparison, const StatementExplanation& one,
                     const Within& within) {
    std::vector<std::string> wanted;
    for (const CaseExplanation& possible : one.cases) {
      for (const Value& value : rulebook_.values[rulebook_.cases[possible.source].values]) {
        const std::string written = Written(one.value.type, value);
        if (std::find(wanted.begin(), wanted.end(), written) == wanted.end())
          wanted.push_back(written);
      }
    }
    if (one.cases.size() > 1) ++kinds_["several cases"];
    if (one.value.is_amount && !one.value.range.is_exact()) ++kinds_["range"];
    std::string threshold;
    AppendCsvCell(fmt::format("{}", fmt::join(wanted, " or ")), threshold);
    const StringId name = comparison.subject.measure.valid()
                              ? rulebook_.measures[comparison.subject.measure].name
                              : rulebook_.facts[comparison.subject.fact].name;
    AddLine(one, within, Name(name), one.verdict,
            fmt::format("{},{},{},{},", ValueText(one.value), TextOf(comparison.test), threshold,
                        Unit(one.value.type)));
  }

  std::string Attains(const AttainsStatement& attains) const {
    std::vector<std::string> names;
    for (const AwardId award : rulebook_.award_ids[attains.awards]) {
      const std::string name = Name(rulebook_.awards[award].name);
      names.push_back(attains.level.valid() ? Name(attains.level) + " in " + name : name);
    }
    std::string words = names.front();
    for (std::size_t i = 1; i < names.size(); ++i) {
      const bool last = i + 1 == names.size();
      words += (!last ? ", " : attains.quantity == Quantity::all ? " and " : " or ") + names[i];
    }
    std::string cell;
    AppendCsvCell("attains " + words, cell);
    return cell;
  }

  void AddMissing(const StatementExplanation& of, const Within& within,
                  const std::string& statement, Verdict verdict, std::uint64_t need,
                  std::uint64_t missing) {
    ++kinds_[statement.substr(0, statement.find(" of ")) +
             (verdict == Verdict::not_met ? " missing" : " perhaps missing")];
    const bool sure = verdict == Verdict::not_met || missing == 0;
    AddLine(of, within, statement, verdict,
            sure ? fmt::format("{},at least,{},,{}", need - missing, need, missing)
                 : fmt::format("{}..{},at least,{},,0..{}", need - missing, need, need, missing));
  }

  void AddPeople(const StatementExplanation& one, const Within& within) {
    const People& people = rulebook_.people[Id<People>{rulebook_.statements[one.statement].index}];
    const auto places = [&](Id<Crew> crew) {
      std::uint64_t all = 0;
      for (const Line& line : rulebook_.lines[rulebook_.crews[crew].lines]) all += line.count;
      return all;
    };
    const std::size_t before = text.size();
    for (const CrewExplanation& crew : one.crews) {
      if (crew.verdict == Verdict::met) continue;
      std::uint64_t missing = 0;
      for (const Shortage& shortage : crew.shortages)
        missing = std::max(missing, shortage.short_by);
      const std::uint32_t number = crew.crew.index - people.crews.begin + 1;
      AddMissing(one, within,
                 people.crews.size == 1 ? "people" : fmt::format("people of crew {}", number),
                 crew.verdict, places(crew.crew), missing);
    }
    for (const TotalExplanation& total : one.totals) {
      if (total.verdict == Verdict::met) continue;
      const TeamTotal& source = rulebook_.team_totals[total.total];
      const auto refs = rulebook_.line_refs[source.lines];
      const std::uint32_t first = refs.front().crew;
      bool said = source.count <= places({people.crews.begin + first});
      for (const LineRef& ref : refs) said = said && ref.crew == first;
      if (!said)
        AddMissing(one, within,
                   people.totals.size == 1
                       ? "different people in all"
                       : fmt::format("different people in all of team {}",
                                     total.total.index - people.totals.begin + 1),
                   total.verdict, total.need, total.short_by);
    }
    CHECK(text.size() > before);  // who is not met is told why
  }

  void AddGroup(const GroupStatement& group, const StatementExplanation& one,
                const Within& within) {
    ++kinds_["group"];
    std::size_t met = 0, possible = 0;
    for (const MemberExplanation& member : one.members) {
      met += member.verdict == Verdict::met ? 1 : 0;
      possible += member.verdict == Verdict::not_met ? 0 : 1;
    }
    REQUIRE(one.members.size() == group.blocks.size);
    AddLine(one, within,
            one.kind == StatementKind::either
                ? fmt::format("either of {} alternatives", group.blocks.size)
                : fmt::format("at least {} of {}", group.count, group.blocks.size),
            one.verdict,
            fmt::format("{}{},at least,{},,", met,
                        met == possible ? "" : fmt::format("..{}", possible), group.count));
    for (std::size_t i = 0; i < one.members.size(); ++i) {
      for (const StatementExplanation& inner : one.members[i].statements)
        AddStatement(inner, {places_[one.statement.index], std::to_string(i + 1)});
    }
  }

  void AddScore(const ScoreStatement& statement, const StatementExplanation& one,
                const Within& within) {
    const auto score =
        std::find_if(combination_->scores.begin(), combination_->scores.end(),
                     [&](const ScoreExplanation& known) { return known.score == one.score; });
    REQUIRE(score != combination_->scores.end());
    const bool more = statement.test == ScoreTest::every_more_than;
    const auto add = [&](const std::string& name, const ValueRange& points) {
      const Verdict verdict =
          Compare(points, more ? Test::more_than : Test::at_least, std::span(&statement.points, 1));
      if (verdict == Verdict::met) return;
      AddLine(one, within, name, verdict,
              fmt::format("{},{},{},points,", RangeText(points), more ? "more than" : "at least",
                          FormatExact(statement.points)));
    };
    if (statement.test == ScoreTest::total_at_least) {
      ++kinds_["score"];
      return add("score", score->points);
    }
    ++kinds_["every metric"];
    for (const MetricExplanation& metric : score->metrics)
      add(Name(rulebook_.metrics[metric.metric].name), metric.points);
  }

  const Rulebook& rulebook_;
  const std::vector<std::string>& places_;
  Kinds& kinds_;
  const CombinationExplanation* combination_ = nullptr;
  std::string front_;
};

/// Nobody can tell two rows that are alike from one that is there twice.
void RequireDifferentRows(std::string_view text) {
  std::istringstream lines{std::string(text)};
  std::set<std::string> rows;
  for (std::string row; std::getline(lines, row);) {
    CAPTURE(row);
    REQUIRE(rows.insert(row).second);
  }
}

class Day {
 public:
  Day(const CheckedPolicy& policy, Date day, Kinds& kinds)
      : rulebook_(policy.rulebook),
        places_(PlacesOf(policy.rulebook, policy.sources)),
        kinds_(kinds),
        program_(Compile(policy.rulebook, day)),
        untried_(WithoutTrials(program_)),
        explainer_(policy.rulebook, untried_),
        batch_(policy.rulebook) {
    for (const Sample& sample : rulebook_.samples) AppendSample(rulebook_, sample, batch_);
  }

  /// All rows; or roll-ups alone, which are told by their options.
  void Check(bool roll_ups) {
    ReportedDay reported = ReportAll(program_);
    std::vector<RowId> rows;
    for (const RowId row : reported.rows) {
      if (program_.rows[row].roll_up == roll_ups) rows.push_back(row);
    }
    if (roll_ups) reported.rows = rows;
    const ShortfallWriter writer(rulebook_, places_, {reported});
    std::deque<ShortfallColumns> shortfalls;
    shortfalls.emplace_back(program_, writer.plan(0));
    Evaluator evaluator(program_);
    std::vector<VerdictColumns> columns(1), plain(1);
    evaluator.Evaluate(batch_, plain[0]);
    evaluator.Evaluate(batch_, columns[0], Points::left_out, &shortfalls[0]);
    REQUIRE(columns[0].verdicts == plain[0].verdicts);
    REQUIRE(columns[0].errors.size() == plain[0].errors.size());
    std::vector<std::uint8_t> rejected(batch_.size());
    for (const EvaluationError& error : columns[0].errors) rejected[error.partner] = 1;
    VerdictText found;
    writer.Append(batch_, columns, shortfalls, rejected, found);
    Expected expected(rulebook_, places_, kinds_);
    for (std::uint32_t partner = 0; partner < batch_.size(); ++partner) {
      if (rejected[partner] != 0) continue;
      REQUIRE(explainer_.Load(batch_, partner));
      std::string id;
      AppendCsvCell(batch_.ids[partner], id);
      for (const RowId row : rows) {
        if (columns[0].at(row, partner) != Verdict::met)
          expected.AddRow(id, explainer_.Explain(row), untried_);
      }
    }
    REQUIRE(found.bytes.text() == expected.text);
    RequireDifferentRows(found.bytes.text());
  }

 private:
  const Rulebook& rulebook_;
  std::vector<std::string> places_;
  Kinds& kinds_;
  Program program_, untried_;
  Explainer explainer_;
  PartnerBatch batch_;
};

}  // namespace

TEST_CASE("random rulebooks: shortfalls say what explanations say, row by row") {
  Kinds kinds;
  for (std::uint32_t seed = kFirstSeed; seed < kFirstSeed + kPolicies; ++seed) {
    const RandomPolicy random =
        MakeRandomPolicy(seed, seed % 3 == 0 ? Asked::people : Asked::everything);
    INFO("seed " << seed << "\n" << random.text);
    const CheckedPolicy policy(random.text);
    if (!policy.error().empty()) continue;
    for (const Date date : random.days) {
      Day day(policy, date, kinds);
      day.Check(false);
      day.Check(true);
    }
  }
  for (const char* kind :
       {"comparison", "several cases", "range", "flag", "attains", "group", "score", "every metric",
        "people missing", "people perhaps missing", "different people in all missing",
        "different people in all perhaps missing"}) {
    INFO(kind);
    CHECK(kinds[kind] > 0);
  }
}
