// Typed 32-bit ids, the vectors that they index, and slices of pools: what stands in place of
// pointers between nodes.
#pragma once

#include <cassert>
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace attain {

/// The position of a T in its Table. Default-constructed it is none().
template <class T>
struct Id {
  std::uint32_t index = UINT32_MAX;

  static constexpr Id none() { return {}; }
  constexpr bool valid() const { return index != UINT32_MAX; }
  constexpr auto operator<=>(const Id&) const = default;
};

/// A run of neighbouring elements in the pool of T.
template <class T>
struct Slice {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;

  constexpr bool empty() const { return size == 0; }
};

/// A vector of T that is indexed by Id<T>.
template <class T>
class Table {
 public:
  Id<T> Add(T value) {
    items_.push_back(std::move(value));
    return Id<T>{static_cast<std::uint32_t>(items_.size() - 1)};
  }
  /// Appends `values` as neighbours and returns where they stand.
  Slice<T> AddAll(std::span<const T> values) {
    Slice<T> slice{static_cast<std::uint32_t>(items_.size()),
                   static_cast<std::uint32_t>(values.size())};
    items_.insert(items_.end(), values.begin(), values.end());
    return slice;
  }
  Slice<T> AddAll(const std::vector<T>& values) { return AddAll(std::span<const T>(values)); }

  const T& operator[](Id<T> id) const {
    assert(id.index < items_.size());
    return items_[id.index];
  }
  T& operator[](Id<T> id) {
    assert(id.index < items_.size());
    return items_[id.index];
  }
  std::span<const T> operator[](Slice<T> slice) const {
    assert(slice.begin + slice.size <= items_.size());
    return std::span<const T>(items_).subspan(slice.begin, slice.size);
  }
  std::span<T> operator[](Slice<T> slice) {
    return std::span<T>(items_).subspan(slice.begin, slice.size);
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(items_.size()); }
  bool empty() const { return items_.empty(); }
  Id<T> id(std::uint32_t index) const { return Id<T>{index}; }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

 private:
  std::vector<T> items_;
};

}  // namespace attain

template <class T>
struct std::hash<attain::Id<T>> {
  std::size_t operator()(attain::Id<T> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.index);
  }
};
