// The ways to meet statements that are joined by "and" and "or": what each way leaves to be done.
#pragma once

#include <compare>
#include <cstdint>
#include <set>
#include <span>
#include <vector>

#include "evaluate/partner_evaluation.h"
#include "program/program.h"

namespace attain {

/// A crew test, or another statement, that is not surely met. Equal crews are one.
struct OpenItem {
  bool is_crew;
  std::uint32_t place;  ///< where it was found first: the order of the rulebook
  std::uint32_t index;  ///< of the CrewTest, or of the node in the table of its kind
  StatementNodeKind kind;
  bool operator==(const OpenItem& other) const { return (*this <=> other) == 0; }
  std::strong_ordering operator<=>(const OpenItem& other) const {
    if (const auto order = is_crew <=> other.is_crew; order != 0) return order;
    if (const auto order = kind <=> other.kind; order != 0) return order;
    return index <=> other.index;
  }
};
using Alternative = std::set<OpenItem>;

struct Alternatives {
  std::vector<Alternative> ways;  ///< none contains another; empty: nothing can meet it
  bool all = true;                ///< else the first kMostAlternatives
};

/// Of the partner that an evaluation has loaded.
class AlternativeFinder {
 public:
  AlternativeFinder(const Program& program, PartnerEvaluation& evaluation)
      : program_(program), evaluation_(evaluation) {}

  /// Any goal of each row.
  Alternatives Of(std::span<const RowId> rows);
  const StatementNode& NodeOf(const OpenItem& item) const { return nodes_[item.place]; }
  const PeopleTest& TestOf(const OpenItem& item) const { return tests_[item.place]; }

 private:
  Alternatives OfAnyGoal(std::span<const GoalId> goals);
  Alternatives OfGoal(GoalId goal);
  Alternatives OfBody(BodyId body);
  Alternatives OfNode(const StatementNode& node);
  Alternatives OfPeople(const PeopleNode& people);
  Alternatives OfAttains(const AttainsNode& attains);

  const Program& program_;
  PartnerEvaluation& evaluation_;
  std::vector<StatementNode> nodes_;  ///< by place
  std::vector<PeopleTest> tests_;
};

}  // namespace attain
