// The people of a whole batch, as far as something hangs on them: passes to atoms once, then any
// crew test for the partners of whom it is asked. Where something about a partner's people is
// unknown the answer is "cannot tell"; PeopleEvaluation says it exactly.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "check/verdict.h"
#include "evaluate/fit_counts.h"
#include "evaluate/matching.h"
#include "evaluate/pass_gains.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

class PeopleColumns {
 public:
  /// `program` must outlive this.
  explicit PeopleColumns(const Program& program);

  /// Reads the passes of the partners who are not `not met` in `open` (one for each partner of the
  /// batch).
  void Load(const PartnerBatch& batch, std::span<const Verdict> open);
  /// verdicts[i] becomes And(verdicts[i], verdict of the test), for all partners. Those who are not
  /// `not met` yet must have been open.
  void Require(CrewTestId test, std::span<Verdict> verdicts);

  /// How many people fit the line of a sorting that counts people for points; kCountUnknown where
  /// something about the partner's people is unknown. Of those of `partners` who are not `not met`
  /// in `asked`; they must have been open. Of the others of them: 0.
  void Count(SortingId sorting, std::span<const std::uint32_t> partners,
             std::span<const Verdict> asked, std::span<std::uint32_t> counts);
  static constexpr std::uint32_t kCountUnknown = UINT32_MAX;

 private:
  /// The people of a partner who have any atom, [begin, end).
  struct Crowd {
    std::uint32_t begin = 0, end = 0;
    bool sure = true;  ///< false: more people, or more atoms, are possible
  };
  static constexpr auto kNotAsked = static_cast<Verdict>(UINT8_MAX);

  /// A test, with what it needs of each set of lines where it is decided by counts.
  struct SortingTest {
    CrewTestId test;
    bool needs_many = false;  ///< more than a byte can count
    FitBytes needs{};
  };
  struct SortingPlan {
    std::optional<FitCounter> counter;  ///< none where the sorting has more than kMaxHallLines
    std::vector<SortingTest> tests;
    bool counts = false;                ///< for points
    std::vector<std::uint32_t> people;  ///< by partner: how many fit the first line
  };
  static constexpr std::uint32_t kNotCounted = kCountUnknown - 1;

  void AddTest(CrewTestId test);
  /// Where nothing is rare: one word of atoms, without rules. False, and nothing read, where
  /// something about the partner's people is unknown.
  bool ReadPlainly(std::uint32_t partner);
  void ReadPartner(std::uint32_t partner);
  /// As AddPasses, sure ones only.
  bool ReadPerson(std::uint32_t person, std::uint64_t* atoms) const;
  /// Fills in the verdicts of all tests of the sorting for one partner.
  void Decide(SortingId sorting, std::uint32_t partner);
  void DecideByCounts(SortingPlan& plan, std::uint32_t partner);
  void DecideByMatching(SortingId sorting, std::uint32_t partner);

  const Program& program_;
  const PartnerBatch* batch_ = nullptr;
  std::vector<CodeEffect> effect_of_;            ///< by CredentialId: the first effect
  std::vector<Slice<PassEffect>> more_effects_;  ///< by CredentialId: the others
  bool plain_;                                   ///< one effect each, one word of atoms, no rules
  bool anyone_fits_ = false;                     ///< there is a line for which no atom is needed
  std::vector<SortingPlan> plans_;               ///< by SortingId
  std::vector<std::uint64_t> gains_;             ///< of one partner's passes
  std::vector<Crowd> crowds_;                    ///< by partner
  std::vector<std::uint64_t> atoms_;  ///< Program::atom_words for each person of the crowds
  std::uint32_t people_ = 0;          ///< of the crowds
  std::vector<std::uint64_t> any_;    ///< the atoms that anyone of a crowd has
  std::vector<std::vector<Verdict>> verdicts_;  ///< by CrewTestId, for each partner
  std::vector<std::uint16_t> kinds_;
  Matching matching_;
};

}  // namespace attain
