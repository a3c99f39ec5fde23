// Partners of HandRulebook as JSON texts, for tests that compare two ways of reading: all that a
// producer may write, and what is wrong with it now and then.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace attain {

class RandomPartners {
 public:
  explicit RandomPartners(unsigned seed) : random_(seed) {}

  /// One partner: keys in a new order or in that of the partner before, now and then escapes,
  /// nulls, white space, unused keys, values that are wrong.
  std::string Line();
  /// `text` with 1 to 3 bytes changed, put in or taken out.
  std::string Damaged(std::string text);

 private:
  using Members = std::vector<std::pair<std::string, std::string>>;  // key, value as JSON

  std::size_t Below(std::size_t count) { return random_() % count; }
  bool OneIn(std::size_t count) { return Below(count) == 0; }
  std::string Any(const std::vector<std::string>& texts) { return texts[Below(texts.size())]; }
  std::string Space();
  std::string Object(Members members);
  template <class Element>
  std::string List(std::size_t most, Element element);
  void Add(Members& members, const std::string& key, const std::string& value);
  std::string Day();
  std::string Money();
  std::string Row();
  std::string Person();
  std::string Credential();

  std::mt19937 random_;
  std::size_t number_ = 0;
  bool spaced_ = false, shuffled_ = false, odd_ = false;  // this partner
};

}  // namespace attain
