// `--only COMPETENCY[/OPTION][/LEVEL]`: which rows of the output are wanted.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "driver/arguments.h"
#include "program/program.h"
#include "report/points_writer.h"
#include "report/verdict_writer.h"

namespace attain {

class RowFilter {
 public:
  /// Reads the values of `--only`; none leaves every row. nullopt where a name is not of the
  /// rulebook, which has been said.
  static std::optional<RowFilter> Read(const std::vector<std::string>& texts,
                                       const Rulebook& rulebook, const Arguments& options,
                                       const DriverEnv& env);

  bool Wants(AwardId award) const;
  /// The rows of the program that are wanted.
  ReportedDay Choose(const Program& program) const;
  /// The points of wanted competencies and options, whatever the level.
  PointsDay ChoosePoints(const Program& program) const;

 private:
  /// `second` may name an option or, of rows without option, a level.
  struct Wanted {
    AwardId award;
    std::optional<StringId> second, option, level;
  };
  static bool Fits(const Wanted& wanted, const OutputRow& row);

  std::vector<Wanted> wanted_;
};

}  // namespace attain
