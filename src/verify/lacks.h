// What the goals of a plan lack, given what everyone has passed: whether they are met, what it
// takes at the least, and passes of which one must be made. The checker's own view, walked over
// the rulebook; amounts and facts stay as they are, but for those that a plan leaves open.
#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

#include "verify/evidence.h"
#include "verify/pass_prices.h"

namespace attain::verify {

/// Someone fits who meets all conditions of any of `ways`; `need` people are asked for.
struct PlannedLine {
  std::vector<std::vector<ConditionId>> ways;
  std::uint32_t need;
  auto operator<=>(const PlannedLine&) const = default;
};
using PlannedCrew = std::vector<PlannedLine>;  ///< whom different people fill
/// The crews and team totals; of a line with several `K of` each is one.
std::vector<PlannedCrew> CrewsOf(const Rulebook& rulebook, const People& people);

/// What prices have proved a crew to cost: `bound`, less `new_price` for each new person.
struct ProvedCrew {
  Price bound = 0, new_price = 0;
};

/// One of the partner's people, or someone new.
struct Learner {
  Person person;
  bool learns = true;
  std::set<CredentialId> refused;        ///< passes that are ruled out
  std::vector<Price>* prices = nullptr;  ///< by line, of all who have the same
  bool SameAs(const Learner& other) const {
    return learns == other.learns && refused == other.refused &&
           person.known == other.person.known && person.passes == other.person.passes;
  }
};

/// A pass of a learner; `who` is their number for someone new.
struct LackedPass {
  std::size_t who;
  CredentialId credential;
  auto operator<=>(const LackedPass&) const = default;
};

struct Lack {
  bool met = true;
  /// What passes cost at the least, hiring left out, with at most as many new people as the
  /// position says; kNever: nothing that can be passed helps.
  std::vector<Price> least;
  std::set<CredentialId> helpful;
  std::vector<LackedPass>
      one_of;  ///< one of these passes must be made; people who are alike are one
};

/// What counts as met, whatever the data says.
struct Granted {
  /// Of a score with the option in which its metrics stand, or none.
  std::set<std::pair<const Statement*, StringId>> statements;
  std::map<const PointLine*, Fraction> amounts;  ///< the points that they give
};

/// The points of a line that counts an amount, as the data has it and so much more; of what is not
/// known the least.
Fraction AmountPoints(const PartnerData& data, const PointLine& line, const Fraction& more);

class LackFinder {
 public:
  /// All must outlive this.
  LackFinder(const PartnerData& data, const PassTerms& terms, const PassPrices& prices,
             const std::map<PlannedCrew, ProvedCrew>& proved)
      : data_(data), rulebook_(data.rulebook()), terms_(terms), prices_(prices), proved_(proved) {}

  /// Of all goals; each is met by any of its ways.
  Lack Of(const std::vector<std::vector<Way>>& goals);
  /// How many count in a line of a metric.
  std::int64_t CountOf(const PointLine& line);

  std::vector<Learner> people;
  std::set<CredentialId> refused_to_new;
  std::vector<CredentialId> passed;  ///< since the prices were proved
  std::uint32_t hired = 0;           ///< likewise
  std::uint32_t most_new = 0;        ///< Lack::least has one position more
  Granted granted;
  std::vector<PlannedCrew> crews;  ///< that must be filled, besides the goals
  bool all_gates = false;          ///< looks behind gates that cannot be opened, too
  /// So many people find a place in any one crew, or count in any one line, that was looked at; and
  /// in all of them together.
  std::uint64_t most_places() const { return most_places_; }
  std::uint64_t all_places() const { return all_places_; }
  std::uint32_t credentials() const {
    return static_cast<std::uint32_t>(rulebook_.credentials.size());
  }

 private:
  struct Counted;
  struct GroupPoints;
  struct Limit;
  Lack Met() const { return {true, std::vector<Price>(most_new + 1), {}, {}}; }
  Lack Never() const { return {false, std::vector<Price>(most_new + 1, kNever), {}, {}}; }
  static void Join(Lack& all, Lack part);
  Lack Some(std::size_t count, std::vector<Lack> parts) const;

  Lack OfWays(const std::vector<Way>& ways);
  Lack OfBlock(BlockId block);
  const Lack& OfStatementOf(const PointLine& line);
  Lack OfStatement(const Statement& statement);
  bool IsGranted(const Statement& statement) const;
  bool IsMet(const Statement& statement);
  Lack OfAttains(const AttainsStatement& attains);
  Lack OfCrew(const PlannedCrew& crew);
  void Count(std::uint64_t places) {
    most_places_ = std::max(most_places_, places);
    all_places_ += places;
  }
  Price LeastFor(std::uint64_t lines, std::uint64_t short_by, const PlannedCrew& crew,
                 const std::vector<std::uint64_t>& kinds, std::uint32_t new_people);
  void AddPasses(const std::set<CredentialId>& helpful, const std::vector<bool>& has_place,
                 std::vector<LackedPass>& one_of) const;

  Lack OfScore(const ScoreStatement& score);
  Lack OfPoints(const std::vector<const Metric*>& metrics, const Fraction& needed, bool more);
  void JoinMandatory(const std::vector<const Metric*>& metrics, const PointGroup& group,
                     const Fraction& needed, Lack& all);
  void JoinMandatory(const std::vector<const Metric*>& metrics, const PointLine& line,
                     const Fraction& needed, Lack& all);
  Fraction Ceiling(const std::vector<const Metric*>& metrics, const Limit& limit);
  Fraction Ceiling(const PointGroup& group, const Fraction& most, const Limit& limit);
  Fraction Ceiling(const PointLine& line, const Fraction& most, const Limit& limit);
  GroupPoints OfGroup(const PointGroup& group, const Fraction& most);
  void AddLine(const PointLine& line, const Fraction& most, bool open, GroupPoints& points);
  Price LeastForPoints(const std::vector<Counted>& lines, const Fraction& gap,
                       std::uint32_t new_people);

  void AddHelpful(const PlannedLine& line, std::set<CredentialId>& helpful) const;
  /// What the learner must pay to fit the line; 0: fits.
  Price PriceOf(Learner& learner, const PlannedLine& line);

  const PartnerData& data_;
  const Rulebook& rulebook_;
  const PassTerms& terms_;
  const PassPrices& prices_;
  const std::map<PlannedCrew, ProvedCrew>& proved_;
  Learner nobody_;
  /// By what someone has: whether they learn, and their passes with their days.
  std::map<std::vector<std::array<std::int64_t, 3>>, std::vector<Price>> prices_of_;
  std::map<std::vector<std::vector<ConditionId>>, std::size_t> line_of_;
  std::map<const Statement*, bool> met_;  ///< comparisons and flags
  std::map<std::pair<AwardId, StringId>, Lack> attained_;
  std::map<BlockId, Lack> of_lines_;  ///< gates, and statements that points are given for
  std::map<const PointLine*, Fraction> amounts_;
  std::uint64_t most_places_ = 0, all_places_ = 0;
  const Way* way_ = nullptr;
};

}  // namespace attain::verify
