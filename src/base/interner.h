// Strings stored once and named by id. Ids are dense and in the order of first appearance.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
  std::string_view operator[](StringId id) const {
    return id.valid() ? texts_[id.index] : std::string_view();
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

  Interner() = default;
  Interner(Interner&&) = default;
  Interner& operator=(Interner&&) = default;
  Interner(const Interner&) = delete;  // texts_ point into pieces_
  Interner& operator=(const Interner&) = delete;

 private:
  struct Slot {
    std::uint32_t hash = 0;
    StringId id;
  };
  /// Where `text` stands in slots_, or the free slot where it belongs.
  std::size_t PlaceOf(std::string_view text, std::uint32_t hash) const;
  void Grow();
  std::string_view Keep(std::string_view text);

  std::vector<std::string_view> texts_;
  std::vector<std::unique_ptr<char[]>> pieces_;  ///< of memory, filled one after the other
  std::span<char> free_;                         ///< the end of the last piece
  std::vector<Slot> slots_;                      ///< a power of two, at most half full
};

}  // namespace attain
