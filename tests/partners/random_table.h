// Partners of HandRulebook as an Arrow table, for tests that compare two ways of reading.
#pragma once

#include <random>
#include <string>

#include "partners/hand_arrow.h"

namespace attain {

/// Some hundreds of partners, of whom few have anything wrong; texts plain or by dictionary.
class RandomTable {
 public:
  /// `turned`: the same partners, their dictionaries in another order.
  explicit RandomTable(unsigned seed, bool turned = false) : random_(seed), turned_(turned) {}

  ArrowNodePtr Make() { return Make(1 + Below(600)); }
  ArrowNodePtr Make(std::size_t rows);
  /// Puts rows that mean nothing before those of some columns, list items and dictionaries; where a
  /// column has nulls, how many is perhaps not said.
  void Slice(ArrowNode& node);
  /// Puts most buffers where numbers are not aligned.
  void Unalign(ArrowNode& node);

 private:
  std::size_t Below(std::size_t count) { return random_() % count; }
  bool Coin() { return Below(2) == 0; }
  bool Odd() { return odd_ != 0 && Below(odd_) == 0; }

  Texts Words(std::size_t rows);
  Numbers Some(std::size_t rows, std::int64_t from, std::size_t count, std::int64_t wrong);
  /// Plain, or by a dictionary that may have values which nobody has.
  ArrowNodePtr TextsAs(const std::string& name, const Texts& texts);
  ArrowNodePtr ByDictionary(const std::string& name, Numbers indexes, Texts values,
                            const std::string& format) const;
  ArrowNodePtr Named(const std::string& name, std::size_t rows, const Texts& values);
  ArrowNodePtr Days(const std::string& name, std::size_t rows);
  ArrowNodePtr Facts();
  ArrowNodePtr Lists(const std::string& name, std::size_t lists,
                     ArrowNodePtr (RandomTable::*items)(std::size_t));
  ArrowNodePtr Records();
  ArrowNodePtr Revenue(std::size_t rows);
  ArrowNodePtr People() { return Lists("people", rows_, &RandomTable::Persons); }
  ArrowNodePtr Persons(std::size_t rows);
  ArrowNodePtr Credentials(std::size_t rows);

  std::mt19937 random_;
  bool turned_;
  std::size_t rows_ = 0, odd_ = 0;
};

}  // namespace attain
