// Strings stored once and named by id. Ids are dense and in the order of first appearance.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/ids.h"

namespace attain {

using StringId = Id<std::string>;

class Interner {
 public:
  /// The id of `text`, adding it if it is new.
  StringId Add(std::string_view text);
  /// The id of `text`, or none().
  StringId Find(std::string_view text) const;
  /// The text of `id`; empty for none(). Stays where it is while the Interner lives.
  std::string_view operator[](StringId id) const;
  std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

  Interner() = default;
  Interner(Interner&&) = default;
  Interner& operator=(Interner&&) = default;
  Interner(const Interner&) = delete;  // the map's keys point into texts_
  Interner& operator=(const Interner&) = delete;

 private:
  std::deque<std::string> texts_;
  std::unordered_map<std::string_view, StringId> ids_;
};

/// `text` with A-Z as a-z; other bytes stay. How credential codes in data are matched.
std::string LowerAscii(std::string_view text);

}  // namespace attain
