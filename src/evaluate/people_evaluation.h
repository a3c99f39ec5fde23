// The people of one partner: passes to atoms, atoms to kinds, kinds to the verdicts of crews.
// Everything is computed when it is first asked for, and once for each partner.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/fit_counts.h"
#include "evaluate/matching.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// How many people fit a line.
struct PeopleCount {
  std::uint32_t sure = 0, possible = 0;
  bool without_bound = false;  ///< possibly any number: who the people are is unknown
};

class PeopleEvaluation {
 public:
  /// `program` must outlive this.
  explicit PeopleEvaluation(const Program& program);
  void Load(const PartnerBatch& batch, std::uint32_t partner);

  /// Met when the sure fits suffice, not met when the possible ones do not.
  Verdict TestVerdict(CrewTestId test);

  /// Of the first line of a sorting of at most kMaxHallLines lines.
  PeopleCount CountOf(SortingId sorting);

  /// False: who the partner's people are is unknown. Then there are no kinds, and possibly any
  /// number of people of UnknownKind.
  bool people_known() const { return people_known_; }
  /// For each of the partner's people the set of the sorting's lines that they surely, or possibly,
  /// fit. They are valid until Load is called again.
  std::span<const std::uint16_t> SureKinds(SortingId sorting);
  std::span<const std::uint16_t> PossibleKinds(SortingId sorting);
  /// The lines that someone could fit whose credentials are unknown.
  std::uint16_t UnknownKind(SortingId sorting) const;

 private:
  /// A sorting of at most kMaxHallLines lines, for the partner of this stamp.
  struct Sorted {
    std::uint64_t stamp = 0;
    std::optional<FitCounter> counter;
    FitCounts sure{}, possible{};
  };
  struct Kinds {
    std::uint64_t stamp = 0;
    std::vector<std::uint16_t> of_people;
  };
  struct TestResult {
    std::uint64_t stamp = 0;
    Verdict verdict = Verdict::not_met;
  };

  /// Someone who has atoms of their own: by the passes [begin, end) of giving_, or because nobody
  /// knows which credentials they have.
  struct Holder {
    std::uint32_t person, begin, end;
  };

  void ReadPasses();
  void FindHolders();
  /// False where a pass or a person could give more than is sure.
  bool ReadAtoms(bool possible, std::vector<std::uint64_t>& atoms) const;
  std::span<const std::uint16_t> ListKinds(SortingId sorting,
                                           const std::vector<std::uint64_t>& atoms,
                                           Kinds& kinds) const;
  const Sorted& Sort(SortingId sorting);
  Verdict Decide(const CrewTest& test);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::uint64_t stamp_ = 0;
  std::uint32_t first_person_ = 0, person_count_ = 0;
  bool people_known_ = true;
  bool passes_read_ = false;
  bool all_sure_ = true;  ///< possible atoms are the sure ones; possible_ is not filled
  std::vector<std::uint32_t> giving_;  ///< passes of the batch that give atoms, ascending
  std::vector<Holder> holders_;
  std::vector<std::uint64_t> atoms_of_none_;        ///< of someone without passes
  std::vector<std::uint16_t> kinds_of_none_;        ///< likewise, by SortingId
  std::vector<std::uint64_t> sure_, possible_;      ///< Program::atom_words for each person
  std::vector<Kinds> sure_kinds_, possible_kinds_;  ///< by SortingId
  std::vector<Sorted> sorted_;                      ///< by SortingId
  std::vector<TestResult> results_;                 ///< by CrewTestId
  Matching matching_;
};

}  // namespace attain
