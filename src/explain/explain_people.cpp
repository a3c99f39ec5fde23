#include "explain/explain_people.h"

#include <algorithm>
#include <optional>

namespace attain {
namespace {

std::vector<ConditionId> ConditionsOf(const Rulebook& rulebook, const PlaceLine& place) {
  const auto conditions = rulebook.condition_ids[rulebook.lines[place.line].conditions];
  std::vector<ConditionId> all(conditions.begin(), conditions.end());
  if (place.of_line.valid()) all.push_back(rulebook.of_lines[place.of_line].condition);
  return all;
}

LinePart PartOf(const Rulebook& rulebook, Id<Crew> crew, const PlaceLine& place) {
  LinePart part{place.line.index - rulebook.crews[crew].lines.begin, std::nullopt, place.line,
                place.of_line, place.count};
  if (place.of_line.valid())
    part.of = place.of_line.index - rulebook.lines[place.line].of_lines.begin;
  return part;
}

}  // namespace

PeopleExplainer::PeopleExplainer(const Rulebook& rulebook, const Program& program,
                                 PartnerEvaluation& evaluation, ListMemory& memory)
    : rulebook_(rulebook),
      program_(program),
      evaluation_(evaluation),
      memory_(memory),
      held_(rulebook, program.as_of, memory),
      places_(program.place_lines.size()) {
  for (const PeopleTest& test : program.people_tests) {
    if (test.kind == PeopleTestKind::total) continue;
    for (std::uint32_t i = test.lines.begin; i < test.lines.begin + test.lines.size; ++i) {
      const PlaceLine& place = program.place_lines[Id<PlaceLine>{i}];
      places_[i] = {PartOf(rulebook, test.crew, place), ConditionsOf(rulebook, place)};
    }
  }
}

PeopleExplainer::Kinds PeopleExplainer::KindsOf(SortingId sorting, bool possible) {
  PeopleEvaluation& people = evaluation_.people();
  return possible ? people.PossibleKinds(sorting) : people.SureKinds(sorting);
}

std::uint16_t PeopleExplainer::UnknownKind(SortingId sorting) const {
  const PeopleEvaluation& people = evaluation_.people();
  return people.people_known() ? std::uint16_t{0} : people.UnknownKind(sorting);
}

void PeopleExplainer::Explain(const PeopleNode& node, StatementExplanation& result) {
  const auto tests = program_.people_tests[node.tests];
  const People& people = rulebook_.people[node.source];
  for (std::size_t i = 0; i < tests.size();) {
    if (tests[i].kind == PeopleTestKind::total) {
      ExplainTotal(people, tests[i++], result.totals.Add(memory_));
      continue;
    }
    std::size_t end = i + 1;
    while (end < tests.size() && tests[end].kind == PeopleTestKind::of_line &&
           tests[end].crew == tests[i].crew)
      ++end;
    ExplainCrew(tests.subspan(i, end - i), result.crews.Add(memory_));
    i = end;
  }
}

// ------------------------------------------------------------------------------------------- crews
void PeopleExplainer::ExplainCrew(std::span<const PeopleTest> tests, CrewExplanation& result) {
  result.crew = tests.front().crew;
  result.verdict = Verdict::met;
  for (const PeopleTest& test : tests)
    result.verdict = And(result.verdict, evaluation_.TestVerdict(test.test));
  if (result.verdict != Verdict::not_met) {
    for (const PeopleTest& test : tests)
      AddFilled(test, result.verdict == Verdict::cannot_tell, result.filled);
  }
  if (result.verdict != Verdict::met) {
    for (const PeopleTest& test : tests)
      AddShortage(test, result.verdict == Verdict::not_met, result.shortages);
  }
  if (result.verdict != Verdict::cannot_tell) return;
  std::vector<std::uint32_t> unsure;
  std::vector<ConditionId> conditions;
  for (const PeopleTest& test : tests) {
    const Kinds sure = KindsOf(test, false), possible = KindsOf(test, true);
    for (std::uint32_t person = 0; person < sure.size(); ++person) {
      if (sure[person] != possible[person]) unsure.push_back(person);
    }
    for (const Place& place : PlacesOf(test))
      conditions.insert(conditions.end(), place.conditions.begin(), place.conditions.end());
  }
  result.missing = MissingOf(std::move(unsure), conditions);
}

void PeopleExplainer::AddFilled(const PeopleTest& test, bool possible, List<FilledLine>& filled) {
  const auto places = PlacesOf(test);
  counts_.clear();
  for (const Place& place : places) counts_.push_back(place.part.need);
  matching_.Solve(KindsOf(test, possible), counts_);
  const auto line_of = matching_.line_of();
  filled.Reserve(memory_, filled.size() + places.size());
  for (std::size_t line = 0; line < places.size(); ++line) {
    FilledLine& result = filled.Add(memory_, {places[line].part, {}, 0});
    const std::uint32_t count = matching_.filled()[line];
    result.unknown_people = result.part.need - count;
    result.people.Reserve(memory_, count);
    for (std::uint32_t person = 0; result.people.size() < count; ++person) {
      if (line_of[person] == line)
        result.people.Add(memory_, InPlace(person, places[line].conditions, possible));
    }
  }
}

void PeopleExplainer::AddShortage(const PeopleTest& test, bool possible,
                                  List<Shortage>& shortages) {
  const auto places = PlacesOf(test);
  const Kinds kinds = KindsOf(test, possible);
  // Lines that unnamed people may fill are never short: they are as good as without places.
  const std::uint16_t unknown =
      possible ? UnknownKind(program_.crew_tests[test.test].sorting) : std::uint16_t{0};
  counts_.clear();
  for (std::size_t line = 0; line < places.size(); ++line)
    counts_.push_back((unknown >> line & 1) != 0 ? 0 : places[line].part.need);
  matching_.Solve(kinds, counts_);
  const std::uint16_t lines = matching_.ShortLines();
  if (lines == 0) return;
  Shortage& shortage = shortages.Add(memory_, {0, {}});
  for (std::size_t line = 0; line < places.size(); ++line) {
    if ((lines >> line & 1) == 0) continue;
    ShortLine& result = shortage.lines.Add(memory_, {places[line].part, {}, {}});
    AddWhoFits(kinds, line, result.fit);
    AddWhoFills(line, result.filled);
    shortage.short_by += result.part.need - result.filled.size();
  }
}

void PeopleExplainer::AddWhoFits(Kinds kinds, std::size_t line, List<std::uint32_t>& people) {
  for (std::uint32_t person = 0; person < kinds.size(); ++person) {
    if ((kinds[person] >> line & 1) != 0) people.Add(memory_, person);
  }
}

void PeopleExplainer::AddWhoFills(std::size_t line, List<std::uint32_t>& people) {
  const auto line_of = matching_.line_of();
  const std::uint32_t count = matching_.filled()[line];
  for (std::uint32_t person = 0; people.size() < count; ++person) {
    if (line_of[person] == line) people.Add(memory_, person);
  }
}

PersonInPlace PeopleExplainer::InPlace(std::uint32_t person,
                                       std::span<const ConditionId> conditions, bool possible) {
  PersonInPlace place{person, !held_.credentials_known(person), {}, 0, 0};
  if (!place.unknown) place.holds = held_.Find(person, conditions, possible).value_or(List<Held>());
  return place;
}

// ------------------------------------------------------------------------------------------ totals
void PeopleExplainer::ExplainTotal(const People& people, const PeopleTest& test,
                                   TotalExplanation& result) {
  result.total = test.total;
  result.verdict = evaluation_.TestVerdict(test.test);
  result.need = rulebook_.team_totals[test.total].count;
  if (result.verdict != Verdict::not_met)
    AddPeople(people, test, result.verdict == Verdict::cannot_tell, result);
  if (result.verdict != Verdict::met) {
    const Kinds kinds = KindsOf(test, result.verdict == Verdict::not_met);
    for (std::uint32_t person = 0; person < kinds.size(); ++person) {
      if (kinds[person] != 0) result.fit.Add(memory_, person);
    }
    result.short_by = result.need - result.fit.size();
  }
  if (result.verdict != Verdict::cannot_tell) return;
  std::vector<std::uint32_t> unsure;
  const Kinds sure = KindsOf(test, false), possible = KindsOf(test, true);
  for (std::uint32_t person = 0; person < sure.size(); ++person) {
    if (sure[person] == 0 && possible[person] != 0) unsure.push_back(person);
  }
  std::vector<ConditionId> conditions;
  for (const PlaceLine& place : program_.place_lines[test.lines]) {
    const auto all = rulebook_.condition_ids[rulebook_.lines[place.line].conditions];
    conditions.insert(conditions.end(), all.begin(), all.end());
  }
  result.missing = MissingOf(std::move(unsure), conditions);
}

void PeopleExplainer::AddPeople(const People& people, const PeopleTest& test, bool possible,
                                TotalExplanation& result) {
  const auto refs = rulebook_.line_refs[rulebook_.team_totals[test.total].lines];
  const Kinds kinds = KindsOf(test, possible);
  for (std::uint32_t person = 0; person < kinds.size() && result.people.size() < result.need;
       ++person) {
    if (kinds[person] != 0) result.people.Add(memory_, InTeam(people, refs, person, possible));
  }
  result.unknown_people = result.need - static_cast<std::uint32_t>(result.people.size());
}

PersonInPlace PeopleExplainer::InTeam(const People& people, std::span<const LineRef> refs,
                                      std::uint32_t person, bool possible) {
  for (const LineRef& ref : refs) {
    const Crew& crew = rulebook_.crews[people.crews][ref.crew];
    const Id<Line> line{crew.lines.begin + ref.line};
    const auto conditions = rulebook_.condition_ids[rulebook_.lines[line].conditions];
    PersonInPlace place{person, !held_.credentials_known(person), {}, ref.crew, ref.line};
    if (place.unknown) {
      if (held_.CouldMeet(conditions)) return place;
      continue;
    }
    if (const auto holds = held_.Find(person, conditions, possible)) {
      place.holds = *holds;
      return place;
    }
  }
  return {person, false, {}, 0, 0};
}

// ------------------------------------------------------------------------------------------ points
void PeopleExplainer::ExplainCount(SortingId sorting, ConditionId condition,
                                   PointLineExplanation& result) {
  const Kinds sure = KindsOf(sorting, false), possible = KindsOf(sorting, true);
  const std::span<const ConditionId> conditions(&condition, 1);
  std::vector<std::uint32_t> unsure;
  for (std::uint32_t person = 0; person < possible.size(); ++person) {
    if ((possible[person] & 1) == 0) continue;
    const bool is_sure = (sure[person] & 1) != 0;
    List<PersonInPlace>& people = is_sure ? result.people : result.possible;
    people.Add(memory_, InPlace(person, conditions, !is_sure));
    if (!is_sure) unsure.push_back(person);
  }
  result.people_unknown = (UnknownKind(sorting) & 1) != 0;
  if (result.people_unknown || !unsure.empty())
    result.missing = MissingOf(std::move(unsure), conditions);
}

MissingList PeopleExplainer::MissingOf(std::vector<std::uint32_t> unsure,
                                       std::span<const ConditionId> conditions) {
  std::vector<MissingItem> items;
  if (!evaluation_.people().people_known())
    items.push_back({MissingKind::people, {}, {}, {}, {}, 0, 0, {}});
  std::sort(unsure.begin(), unsure.end());
  unsure.erase(std::unique(unsure.begin(), unsure.end()), unsure.end());
  for (const std::uint32_t person : unsure) {
    if (!held_.credentials_known(person)) {
      items.push_back({MissingKind::credentials, {}, {}, {}, {}, 0, person, {}});
    } else {
      held_.AddUndated(person, conditions, items);
    }
  }
  return MissingListOf(items, memory_);
}

}  // namespace attain
