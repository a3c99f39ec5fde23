// Random credentials, sets and conditions on a person, as text.
#pragma once

#include <set>

#include "reference/dice.h"

namespace attain::reference {

/// A text, and what it means in the words of tests/check/people_text.h.
struct Meant {
  std::string text, meaning;
};

class RandomCredentials {
 public:
  explicit RandomCredentials(Dice& dice);

  const std::vector<std::string>& declarations() const { return declarations_; }
  const std::vector<std::string>& codes() const { return codes_; }

  /// "must pass any of <E-1, E-2> and also E-3"
  Meant Condition();

 private:
  /// A list or a set, and some codes that are in it for sure.
  struct Written {
    Meant items;
    std::set<std::string> codes;
  };

  void AddCredential();
  std::string Clauses();
  void AddSet();
  std::string Period(std::size_t version, const std::vector<Date>& begins);
  Written List(int depth);
  Meant Choice(int depth);
  Meant Term(int depth);
  Meant Chain(int depth);
  std::string Noise();
  std::string Verb();

  Dice& dice_;
  std::vector<std::string> declarations_;
  std::vector<std::string> codes_;
  std::vector<Written> sets_;
};

}  // namespace attain::reference
