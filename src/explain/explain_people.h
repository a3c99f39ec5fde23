// Explains the people lines of a scope: who fills which place, or which lines are short of people.
#pragma once

#include <span>
#include <vector>

#include "evaluate/matching.h"
#include "evaluate/partner_evaluation.h"
#include "explain/explanation.h"
#include "explain/held.h"

namespace attain {

class PeopleExplainer {
 public:
  /// All of them must outlive this; what is explained is put into `memory`. `evaluation` has the
  /// partner that is loaded here.
  PeopleExplainer(const Rulebook& rulebook, const Program& program, PartnerEvaluation& evaluation,
                  ListMemory& memory);
  void Load(const PartnerBatch& batch, std::uint32_t partner) { held_.Load(batch, partner); }

  /// Fills `result.crews` and `result.totals`, in the order of the rulebook.
  void Explain(const PeopleNode& node, StatementExplanation& result);

  /// Who counts in a line of points, surely or possibly, for meeting `condition`.
  void ExplainCount(SortingId sorting, ConditionId condition, PointLineExplanation& result);

 private:
  /// A line of a crew's test.
  struct Place {
    LinePart part;
    std::vector<ConditionId> conditions;
  };
  using Kinds = std::span<const std::uint16_t>;

  std::span<const Place> PlacesOf(const PeopleTest& test) const {
    return std::span(places_).subspan(test.lines.begin, test.lines.size);
  }
  /// Which lines each person surely, or possibly, fits.
  Kinds KindsOf(SortingId sorting, bool possible);
  Kinds KindsOf(const PeopleTest& test, bool possible) {
    return KindsOf(program_.crew_tests[test.test].sorting, possible);
  }
  /// The lines that people whom nobody has named may fit.
  std::uint16_t UnknownKind(SortingId sorting) const;

  /// A crew of one test, or of several where a line has several `K of`.
  void ExplainCrew(std::span<const PeopleTest> tests, CrewExplanation& result);
  /// Adds who fills the places: those who surely, or possibly, fit; they suffice.
  void AddFilled(const PeopleTest& test, bool possible, List<FilledLine>& filled);
  /// Adds the canonical shortage, where those who surely, or possibly, fit do not suffice.
  void AddShortage(const PeopleTest& test, bool possible, List<Shortage>& shortages);
  void AddWhoFits(Kinds kinds, std::size_t line, List<std::uint32_t>& people);
  void AddWhoFills(std::size_t line, List<std::uint32_t>& people);
  /// `person` with what they hold; they fit (surely, or with `possible` possibly).
  PersonInPlace InPlace(std::uint32_t person, std::span<const ConditionId> conditions,
                        bool possible);

  void ExplainTotal(const People& people, const PeopleTest& test, TotalExplanation& result);
  void AddPeople(const People& people, const PeopleTest& test, bool possible,
                 TotalExplanation& result);
  /// The first line of the team that the person fits, with what they hold for it.
  PersonInPlace InTeam(const People& people, std::span<const LineRef> refs, std::uint32_t person,
                       bool possible);

  /// What is unknown about `unsure` people, of what any of `conditions` asks for.
  MissingList MissingOf(std::vector<std::uint32_t> unsure, std::span<const ConditionId> conditions);

  const Rulebook& rulebook_;
  const Program& program_;
  PartnerEvaluation& evaluation_;
  ListMemory& memory_;
  HeldFinder held_;
  Matching matching_;
  std::vector<Place> places_;  ///< as Program::place_lines; of totals nothing
  std::vector<std::uint32_t> counts_;
};

}  // namespace attain
