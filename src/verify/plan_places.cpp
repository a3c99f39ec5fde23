#include "verify/plan_places.h"

#include <fmt/format.h>

#include "source/utf8.h"

namespace attain::verify {

std::string PlaceWithColumn(const DayRules& rules, Span span) {
  const SourceFile& file = rules.sources[span.file];
  const Position position = file.PositionOf(span.begin);
  return fmt::format("{}:{}:{}", AsUtf8(file.path), position.line, position.column);
}

const Statement* StatementAt(const DayRules& rules, const std::string& place) {
  for (const Statement& statement : rules.rulebook.statements) {
    if (PlaceWithColumn(rules, statement.span) == place) return &statement;
  }
  return nullptr;
}

const PointLine* PointLineAt(const DayRules& rules, const std::string& place, PointLineKind kind) {
  for (const PointLine& line : rules.rulebook.point_lines) {
    if (line.kind == kind && PlaceWithColumn(rules, line.span) == place) return &line;
  }
  return nullptr;
}

}  // namespace attain::verify
