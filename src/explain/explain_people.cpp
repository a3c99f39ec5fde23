#include "explain/explain_people.h"

#include <algorithm>
#include <optional>

namespace attain {
namespace {

using Kinds = std::vector<std::uint16_t>;

/// Which lines of a test each person surely and possibly fits.
struct FitKinds {
  Kinds sure, possible;
  bool people_known;
  std::uint16_t unknown;  ///< lines that people whom nobody has named may fit
};

/// Those that whoever explains a verdict, or any, looks at; the others are left out.
FitKinds KindsOf(const PeopleSource& source, SortingId sorting, std::optional<Verdict> verdict) {
  PeopleEvaluation& people = source.evaluation.people();
  FitKinds kinds{{}, {}, people.people_known(), 0};
  if (!kinds.people_known) {
    kinds.unknown = people.UnknownKind(sorting);
    return kinds;
  }
  if (verdict != Verdict::not_met) {
    const auto sure = people.SureKinds(sorting);
    kinds.sure.assign(sure.begin(), sure.end());
  }
  if (verdict != Verdict::met) {
    const auto possible = people.PossibleKinds(sorting);
    kinds.possible.assign(possible.begin(), possible.end());
  }
  return kinds;
}

FitKinds KindsOf(const PeopleSource& source, CrewTestId test, Verdict verdict) {
  return KindsOf(source, source.program.crew_tests[test].sorting, verdict);
}

std::vector<ConditionId> ConditionsOf(const Rulebook& rulebook, Id<Line> line, Id<OfLine> of_line) {
  const auto conditions = rulebook.condition_ids[rulebook.lines[line].conditions];
  std::vector<ConditionId> all(conditions.begin(), conditions.end());
  if (of_line.valid()) all.push_back(rulebook.of_lines[of_line].condition);
  return all;
}

LinePart PartOf(const Rulebook& rulebook, Id<Crew> crew, const PlaceLine& place) {
  LinePart part{place.line.index - rulebook.crews[crew].lines.begin, std::nullopt, place.line,
                place.of_line, place.count};
  if (place.of_line.valid())
    part.of = place.of_line.index - rulebook.lines[place.line].of_lines.begin;
  return part;
}

std::vector<std::uint32_t> WhoFits(const Kinds& kinds, std::size_t line) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t person = 0; person < kinds.size(); ++person) {
    if ((kinds[person] >> line & 1) != 0) people.push_back(person);
  }
  return people;
}

/// `person` at a place, with what they hold; they fit (surely, or with `possible` possibly).
PersonInPlace Place(const PeopleSource& source, std::uint32_t person,
                    const std::vector<ConditionId>& conditions, bool possible) {
  PersonInPlace place{person, false, {}, 0, 0};
  if (!source.held.credentials_known(person)) {
    place.unknown = true;
    return place;
  }
  place.holds = source.held.Find(person, conditions, possible).value_or(std::vector<Held>());
  return place;
}

/// The lines of a test as a crew that is explained by itself: of a whole crew, or of one condition
/// of a line with several `K of`.
class TestExplainer {
 public:
  /// `verdict` is that of the crew.
  TestExplainer(const PeopleSource& source, const PeopleTest& test, Verdict verdict)
      : source_(source),
        test_(test),
        kinds_(KindsOf(source, test.test, verdict)),
        matching_(source.matching) {
    const auto places = source.program.place_lines[test.lines];
    parts_.reserve(places.size());
    counts_.reserve(places.size());
    for (const PlaceLine& place : places) {
      parts_.push_back(PartOf(source.rulebook, test.crew, place));
      counts_.push_back(place.count);
    }
  }

  /// Who fills the places: those who surely, or possibly, fit; they suffice.
  void AddFilled(bool possible, std::vector<FilledLine>& filled) {
    const Kinds& kinds = possible ? kinds_.possible : kinds_.sure;
    matching_.Solve(kinds, counts_);
    for (std::size_t line = 0; line < parts_.size(); ++line) {
      FilledLine result{parts_[line], {}, 0};
      const std::vector<ConditionId> conditions = ConditionsOfLine(line);
      const std::vector<std::uint32_t> people = At(line);
      result.people.reserve(people.size());
      for (const std::uint32_t person : people) {
        result.people.push_back(Place(source_, person, conditions, possible));
      }
      result.unknown_people = parts_[line].need - static_cast<std::uint32_t>(result.people.size());
      filled.push_back(std::move(result));
    }
  }

  /// Where those who surely, or possibly, fit do not suffice: the canonical shortage.
  void AddShortage(bool possible, std::vector<Shortage>& shortages) {
    const Kinds& kinds = possible ? kinds_.possible : kinds_.sure;
    // Lines that unnamed people may fill are never short: they are as good as without places.
    std::vector<std::uint32_t> counts = counts_;
    for (std::size_t line = 0; possible && line < counts.size(); ++line) {
      if ((kinds_.unknown >> line & 1) != 0) counts[line] = 0;
    }
    matching_.Solve(kinds, counts);
    const std::uint16_t lines = matching_.ShortLines();
    if (lines == 0) return;
    Shortage shortage{0, {}};
    for (std::size_t line = 0; line < parts_.size(); ++line) {
      if ((lines >> line & 1) == 0) continue;
      shortage.lines.push_back({parts_[line], WhoFits(kinds, line), At(line)});
      shortage.short_by += parts_[line].need - matching_.filled()[line];
    }
    shortages.push_back(std::move(shortage));
  }

  /// Adds what is unknown about those who possibly but not surely fit one of the lines.
  void AddMissingOf(std::vector<std::uint32_t>& unsure,
                    std::vector<ConditionId>& conditions) const {
    for (std::uint32_t person = 0; person < kinds_.sure.size(); ++person) {
      if (kinds_.sure[person] != kinds_.possible[person]) unsure.push_back(person);
    }
    for (std::size_t line = 0; line < parts_.size(); ++line) {
      const std::vector<ConditionId> all = ConditionsOfLine(line);
      conditions.insert(conditions.end(), all.begin(), all.end());
    }
  }

 private:
  std::vector<ConditionId> ConditionsOfLine(std::size_t line) const {
    return ConditionsOf(source_.rulebook, parts_[line].source, parts_[line].of_source);
  }
  std::vector<std::uint32_t> At(std::size_t line) const {
    std::vector<std::uint32_t> people;
    const auto line_of = matching_.line_of();
    for (std::uint32_t person = 0; person < line_of.size(); ++person) {
      if (line_of[person] == line) people.push_back(person);
    }
    return people;
  }

  const PeopleSource& source_;
  const PeopleTest& test_;
  FitKinds kinds_;
  std::vector<LinePart> parts_;
  std::vector<std::uint32_t> counts_;
  Matching& matching_;
};

MissingList MissingOf(const PeopleSource& source, std::vector<std::uint32_t> unsure,
                      const std::vector<ConditionId>& conditions) {
  std::vector<MissingItem> items;
  if (!source.evaluation.people().people_known())
    items.push_back({MissingKind::people, {}, {}, {}, {}, 0, 0, {}});
  std::sort(unsure.begin(), unsure.end());
  unsure.erase(std::unique(unsure.begin(), unsure.end()), unsure.end());
  for (const std::uint32_t person : unsure) {
    if (!source.held.credentials_known(person)) {
      items.push_back({MissingKind::credentials, {}, {}, {}, {}, 0, person, {}});
    } else {
      source.held.AddUndated(person, conditions, items);
    }
  }
  return MissingListOf(items);
}

/// A crew of one test, or of several where a line has several `K of`.
CrewExplanation ExplainCrew(const PeopleSource& source, std::span<const PeopleTest> tests) {
  CrewExplanation result{tests.front().crew, Verdict::met, {}, {}, {}};
  for (const PeopleTest& test : tests) {
    result.verdict = And(result.verdict, source.evaluation.TestVerdict(test.test));
  }
  std::vector<std::uint32_t> unsure;
  std::vector<ConditionId> conditions;
  for (const PeopleTest& test : tests) {
    TestExplainer explainer(source, test, result.verdict);
    switch (result.verdict) {
      case Verdict::met:
        explainer.AddFilled(false, result.filled);
        break;
      case Verdict::not_met:
        explainer.AddShortage(true, result.shortages);
        break;
      case Verdict::cannot_tell:
        explainer.AddFilled(true, result.filled);
        explainer.AddShortage(false, result.shortages);
        explainer.AddMissingOf(unsure, conditions);
        break;
    }
  }
  if (result.verdict == Verdict::cannot_tell)
    result.missing = MissingOf(source, unsure, conditions);
  return result;
}

/// The first line of the team that the person fits, with what they hold for it.
PersonInPlace PlaceInTeam(const PeopleSource& source, const People& people,
                          std::span<const LineRef> refs, std::uint32_t person, bool possible) {
  for (const LineRef& ref : refs) {
    const Crew& crew = source.rulebook.crews[people.crews][ref.crew];
    const auto conditions = ConditionsOf(source.rulebook, {crew.lines.begin + ref.line}, {});
    PersonInPlace place{person, !source.held.credentials_known(person), {}, ref.crew, ref.line};
    if (place.unknown) {
      if (source.held.CouldMeet(conditions)) return place;
      continue;
    }
    if (auto holds = source.held.Find(person, conditions, possible)) {
      place.holds = std::move(*holds);
      return place;
    }
  }
  return {person, false, {}, 0, 0};
}

TotalExplanation ExplainTotal(const PeopleSource& source, const People& people,
                              const PeopleTest& test) {
  const TeamTotal& total = source.rulebook.team_totals[test.total];
  const auto refs = source.rulebook.line_refs[total.lines];
  const Verdict verdict = source.evaluation.TestVerdict(test.test);
  const FitKinds kinds = KindsOf(source, test.test, verdict);
  TotalExplanation result{test.total, verdict, total.count, {}, 0, {}, 0, {}};
  const auto add_people = [&](const Kinds& of, bool possible) {
    for (std::uint32_t person = 0; person < of.size() && result.people.size() < total.count;
         ++person) {
      if (of[person] != 0)
        result.people.push_back(PlaceInTeam(source, people, refs, person, possible));
    }
    result.unknown_people = total.count - static_cast<std::uint32_t>(result.people.size());
  };
  const auto add_short = [&](const Kinds& of) {
    for (std::uint32_t person = 0; person < of.size(); ++person) {
      if (of[person] != 0) result.fit.push_back(person);
    }
    result.short_by = total.count - result.fit.size();
  };
  switch (result.verdict) {
    case Verdict::met:
      add_people(kinds.sure, false);
      break;
    case Verdict::not_met:
      add_short(kinds.possible);
      break;
    case Verdict::cannot_tell: {
      add_people(kinds.possible, true);
      add_short(kinds.sure);
      std::vector<std::uint32_t> unsure;
      std::vector<ConditionId> conditions;
      for (std::uint32_t person = 0; person < kinds.sure.size(); ++person) {
        if (kinds.sure[person] == 0 && kinds.possible[person] != 0) unsure.push_back(person);
      }
      for (const PlaceLine& place : source.program.place_lines[test.lines]) {
        const auto all = ConditionsOf(source.rulebook, place.line, {});
        conditions.insert(conditions.end(), all.begin(), all.end());
      }
      result.missing = MissingOf(source, std::move(unsure), conditions);
      break;
    }
  }
  return result;
}

}  // namespace

void ExplainPeople(const PeopleSource& source, const PeopleNode& node,
                   StatementExplanation& result) {
  const auto tests = source.program.people_tests[node.tests];
  const People& people = source.rulebook.people[node.source];
  for (std::size_t i = 0; i < tests.size();) {
    if (tests[i].kind == PeopleTestKind::total) {
      result.totals.push_back(ExplainTotal(source, people, tests[i++]));
      continue;
    }
    std::size_t end = i + 1;
    while (end < tests.size() && tests[end].kind == PeopleTestKind::of_line &&
           tests[end].crew == tests[i].crew)
      ++end;
    result.crews.push_back(ExplainCrew(source, tests.subspan(i, end - i)));
    i = end;
  }
}

void ExplainCount(const PeopleSource& source, SortingId sorting, ConditionId condition,
                  PointLineExplanation& result) {
  const FitKinds kinds = KindsOf(source, sorting, std::nullopt);
  const std::vector<ConditionId> conditions{condition};
  std::vector<std::uint32_t> unsure;
  for (std::uint32_t person = 0; person < kinds.possible.size(); ++person) {
    if ((kinds.possible[person] & 1) == 0) continue;
    const bool sure = (kinds.sure[person] & 1) != 0;
    (sure ? result.people : result.possible).push_back(Place(source, person, conditions, !sure));
    if (!sure) unsure.push_back(person);
  }
  result.people_unknown = (kinds.unknown & 1) != 0;
  if (result.people_unknown || !unsure.empty())
    result.missing = MissingOf(source, std::move(unsure), conditions);
}

}  // namespace attain
