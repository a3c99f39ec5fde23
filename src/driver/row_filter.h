// `--only COMPETENCY[/OPTION][/LEVEL]`: which rows of the output are wanted.
#pragma once

#include <deque>
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
  bool Wants(AwardId award, StringId option, StringId level) const;
  /// The first value of `--only` that no row of any of the programs fits; empty: there is none.
  std::string FirstAbsent(const std::deque<Program>& programs) const;
  /// The rows of the program that are wanted.
  ReportedDay Choose(const Program& program) const;
  /// The points of wanted competencies and options, whatever the level.
  PointsDay ChoosePoints(const Program& program) const;

 private:
  /// `second` may name an option or, of rows without option, a level.
  struct Wanted {
    std::string text;
    AwardId award;
    std::optional<StringId> second, option, level;
  };
  static bool Fits(const Wanted& wanted, AwardId award, StringId option, StringId level);

  std::vector<Wanted> wanted_;
};

}  // namespace attain
