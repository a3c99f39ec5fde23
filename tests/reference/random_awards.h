// Random awards, as text: versions, options, levels, and the statements of every kind.
#pragma once

#include "reference/random_metrics.h"
#include "reference/random_people.h"
#include "reference/random_policy.h"
#include "reference/random_values.h"

namespace attain::reference {

class RandomAwards {
 public:
  RandomAwards(Dice& dice, RandomCredentials& credentials, RandomValues& values, Asked asked);
  const std::vector<std::string>& declarations() const { return declarations_; }
  /// What the people lines of each scope mean, as tests/check/people_text.h says it.
  const std::vector<std::string>& people() const { return people_; }

 private:
  struct Written {
    std::string name;
    std::set<std::string> levels;  ///< of any version
  };
  /// The statements of one scope; `names_people`: some are people lines.
  struct Scope {
    std::string text;
    bool names_people;
  };

  void AddAward();
  std::string Version(const std::string& period, Written& award);
  std::string Option(const std::string& name, bool people_around, bool has_metrics, Written& award);
  std::string Levels(bool people_around, Written& award);
  /// `people_around`: the scope stands in one with people lines, or beside one.
  Scope Statements(bool people_around, int depth);
  std::string Statement(bool people_around, int depth);
  std::string ValueStatement();
  /// A statement of a line of a metric.
  std::string Alone();
  std::string Either(bool people_around, int depth);
  std::string AtLeastOf(bool people_around, int depth);
  std::string Attains();
  /// At most `most` people lines of a scope.
  std::vector<std::string> PeopleLines(bool people_around, std::uint32_t most);

  Dice& dice_;
  RandomCredentials& credentials_;
  RandomValues& values_;
  Asked asked_;
  std::vector<std::string> people_;
  bool may_score_ = false;  ///< there are metrics for the statements of the current scope
  RandomMetrics metrics_;
  std::vector<Written> awards_;
  std::vector<std::string> declarations_;
};

}  // namespace attain::reference
