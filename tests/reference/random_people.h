// Random people lines of one scope, as text: which relation words may stand where is known here as
// language.md, section 7, has it.
#pragma once

#include <optional>

#include "reference/random_credentials.h"

namespace attain::reference {

class RandomPeople {
 public:
  /// `people_around`: the scope stands in one with people lines, or beside one.
  RandomPeople(Dice& dice, RandomCredentials& credentials, bool people_around)
      : dice_(dice), credentials_(credentials), people_around_(people_around) {}

  /// At most `most` people lines, in their order; at least one.
  std::vector<std::string> Write(std::uint32_t most);
  /// What they mean, as tests/check/people_text.h says it.
  std::string Meaning() const;

 private:
  struct Places {
    std::uint32_t count;
    std::vector<std::string> conditions, of_lines;
  };
  struct Crew {
    std::vector<Places> lines;
    bool may_be_others;
    int team;  ///< the team whose first line began the crew, with `the same or different`; else 0
    std::uint32_t places() const;
  };
  struct Team {
    int number;
    std::map<std::size_t, std::uint32_t> places;  ///< by crew
    std::string lines;                            ///< " 1.1 1.2": crew and line of each
    bool the_other = false;
  };
  enum class Relation { none, another, the_other, the_same_or_different };

  std::string Line();
  std::string NewPlaces();
  std::string RoleLine(Relation relation);
  std::string TheSame();
  std::string OfLine();
  std::string AllLine();
  std::string TeamLine();
  std::string TeamOfParts();
  std::string TeamOfLines();

  bool NobodyYet() const { return crews_.empty(); }
  bool MayName() const;
  bool OthersFit() const;
  void AddPlaces(std::uint32_t count);
  /// A condition, which it adds to the last line with places, or to all of its crew.
  std::string ConditionOnLast();
  std::string ConditionOnAll();
  std::string Who(std::uint32_t count, std::string_view relation);

  Dice& dice_;
  RandomCredentials& credentials_;
  bool people_around_;
  std::vector<Crew> crews_;
  std::vector<Team> teams_;
  std::string totals_;
  int last_team_ = 0;
  bool the_other_ = false;      ///< the scope has it, outside of teams
  bool names_several_ = false;  ///< the line before speaks of several lines with places
};

}  // namespace attain::reference
