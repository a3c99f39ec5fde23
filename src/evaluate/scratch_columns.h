// Columns to work in, kept from batch to batch, so that evaluating allocates nothing.
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

namespace attain {

template <class T>
class ScratchColumns {
 public:
  /// A column, given back at the end of its scope; what stands in it at first means nothing.
  class Column {
   public:
    Column(ScratchColumns& owner, std::size_t size)
        : owner_(owner),
          values_(owner.used_ < owner.columns_.size() ? owner.columns_[owner.used_]
                                                      : owner.columns_.emplace_back()) {
      ++owner.used_;
      values_.resize(size);
    }
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;
    ~Column() { --owner_.used_; }
    std::vector<T>& operator*() { return values_; }

   private:
    ScratchColumns& owner_;
    std::vector<T>& values_;
  };

 private:
  std::deque<std::vector<T>> columns_;
  std::size_t used_ = 0;
};

}  // namespace attain
