// Lists of explanations, in memory that is given back for all of them at once: what they hold needs
// no destructor, and the next explanation asks the system for nothing.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <vector>

namespace attain {

class ListMemory {
 public:
  /// Aligned for anything.
  void* Take(std::size_t bytes) {
    bytes = (bytes + kStep - 1) / kStep * kStep;
    if (left_ < bytes) AddBlock(bytes);
    left_ -= bytes;
    return blocks_.back().get() + left_;
  }
  /// All lists in it are gone; it keeps its largest block.
  void Clear() {
    if (blocks_.size() > 1) blocks_.erase(blocks_.begin(), blocks_.end() - 1);
    left_ = size_;
  }

 private:
  static constexpr std::size_t kStep = 16, kFirstSize = std::size_t{16} * 1024;

  void AddBlock(std::size_t bytes) {
    size_ = std::max({kFirstSize, 2 * size_, bytes});
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size_));
    left_ = size_;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::size_t size_ = 0, left_ = 0;  ///< of the last block, which is taken from its end
};

/// A copy has the same elements, not copies of them.
template <class T>
class List {
 public:
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }
  const T* data() const { return items_; }
  const T* begin() const { return items_; }
  const T* end() const { return items_ + size_; }
  T* begin() { return items_; }
  T* end() { return items_ + size_; }
  const T& operator[](std::size_t index) const {
    assert(index < size_);
    return items_[index];
  }
  const T& front() const { return (*this)[0]; }
  const T& back() const { return (*this)[size_ - 1]; }

  /// Makes room for so many.
  void Reserve(ListMemory& memory, std::size_t capacity) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    if (capacity <= capacity_) return;
    T* const moved = static_cast<T*>(memory.Take(capacity * sizeof(T)));
    std::uninitialized_copy(begin(), end(), moved);
    items_ = moved;
    capacity_ = static_cast<std::uint32_t>(capacity);
  }
  /// Valid until the next is added. A member without a value of its own has any: zeros for all of
  /// them cost more than what is filled in.
  T& Add(ListMemory& memory) { return *::new (Next(memory)) T; }
  T& Add(ListMemory& memory, const T& item) { return *::new (Next(memory)) T(item); }
  void Erase(std::size_t index) {
    std::copy(items_ + index + 1, end(), items_ + index);
    --size_;
  }

 private:
  T* Next(ListMemory& memory) {
    if (size_ == capacity_) Reserve(memory, capacity_ == 0 ? 2 : 2 * std::size_t{capacity_});
    return items_ + size_++;
  }

  T* items_ = nullptr;
  std::uint32_t size_ = 0, capacity_ = 0;
};

}  // namespace attain
