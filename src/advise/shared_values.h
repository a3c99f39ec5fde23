// The facts and measures that several statements of some goals read: what one of them asks for is
// judged by the others, too.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <utility>

#include "check/rulebook.h"
#include "program/program.h"

namespace attain {

class SharedValues {
 public:
  SharedValues(const Rulebook& rulebook, const Program& program, std::span<const RowId> rows);
  bool Has(FactId fact, MeasureId measure) const;

 private:
  using Value = std::pair<FactId, MeasureId>;
  using Reader = std::pair<int, std::uint32_t>;
  using Readers = std::map<Value, std::set<Reader>>;

  Readers OfGoals(std::span<const GoalId> goals);
  const Readers& Of(BodyId body);
  Readers Of(const StatementNode& node);
  void AddPoints(const PointGroupNode& group, Readers& readers);
  void AddCondition(FilterId condition, Reader reader, Readers& readers) const;
  void Add(FactId fact, ProgramMeasureId measure, Reader reader, Readers& readers) const;
  void AddAny(const Readers& other, Readers& readers) const;
  static void AddAll(const Readers& other, Readers& readers);
  bool IsAmount(const Value& value) const;

  const Rulebook& rulebook_;
  const Program& program_;
  std::map<BodyId, Readers> of_body_;
  Readers all_;
};

}  // namespace attain
