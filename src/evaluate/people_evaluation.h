// The people of one partner: passes to atoms, atoms to kinds, kinds to the verdicts of crews.
// Everything is computed when it is first asked for, and once for each partner.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/matching.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class PeopleEvaluation {
 public:
  /// `program` must outlive this.
  explicit PeopleEvaluation(const Program& program);
  void Load(const PartnerBatch& batch, std::uint32_t partner);

  /// Met when the sure fits suffice, not met when the possible ones do not.
  Verdict TestVerdict(CrewTestId test);

  /// False: who the partner's people are is unknown. Then there are no kinds, and possibly any
  /// number of people of UnknownKind.
  bool people_known() const { return people_known_; }
  /// For each of the partner's people the set of the sorting's lines that they surely, or possibly,
  /// fit. Valid until the next call for a sorting of more than kMaxHallLines lines, or Load.
  std::span<const std::uint16_t> SureKinds(SortingId sorting);
  std::span<const std::uint16_t> PossibleKinds(SortingId sorting);
  /// The lines that someone could fit whose credentials are unknown.
  std::uint16_t UnknownKind(SortingId sorting) const;

 private:
  /// What is known of a sorting for the current partner.
  struct Sorted {
    std::uint64_t stamp = 0;
    /// For each set of lines how many people surely, possibly fit any of them; sortings of at most
    /// kMaxHallLines lines.
    std::array<std::uint32_t, 1 << kMaxHallLines> sure{}, possible{};
  };

  void ReadPasses();
  void RunRules(std::uint64_t* atoms) const;
  std::uint16_t KindOf(SortingId sorting, const std::uint64_t* atoms) const;
  void ListKinds(SortingId sorting, const std::vector<std::uint64_t>& atoms,
                 std::vector<std::uint16_t>& kinds) const;
  void CountKinds(SortingId sorting, const std::vector<std::uint64_t>& atoms,
                  std::array<std::uint32_t, 1 << kMaxHallLines>& fitting) const;
  const Sorted& Sort(SortingId sorting);
  bool Suffices(const CrewTest& test,
                const std::array<std::uint32_t, 1 << kMaxHallLines>& fitting) const;
  bool SufficesByKinds(const CrewTest& test, std::span<const std::uint16_t> kinds);
  Verdict Decide(const CrewTest& test);

  struct TestResult {
    std::uint64_t stamp = 0;
    Verdict verdict = Verdict::not_met;
  };

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t partner_ = 0;
  std::uint64_t stamp_ = 0;
  std::uint32_t person_count_ = 0;
  bool people_known_ = true;
  bool passes_read_ = false;
  bool all_sure_ = true;  ///< no person's possible atoms differ from the sure ones
  std::vector<std::uint64_t> sure_,
      possible_;  ///< atom_words for each person; possible_ is empty when all_sure_
  std::vector<std::uint16_t> sure_kinds_, possible_kinds_;
  std::vector<Sorted> sorted_;       ///< by SortingId
  std::vector<TestResult> results_;  ///< by CrewTestId
  std::vector<std::uint32_t> places_;
  Matching matching_;
};

}  // namespace attain
