// The ids of a batch as they stand in rows: where they lie, if they need neither quotes nor
// escapes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "partners/partner_batch.h"

namespace attain {

class IdTexts {
 public:
  /// As cells of CSV. What is asked for below looks at `ids`.
  void LoadCells(const TextColumn& ids);
  /// As what stands between the quotes of JSON strings.
  void LoadStrings(const TextColumn& ids);

  /// The texts by partner, for a loop that writes: it may be copied.
  class View {
   public:
    /// It may be read in whole steps of ShortText, at least one.
    std::string_view operator[](std::size_t partner) const {
      const std::uint32_t begin = BeginOf(partner);
      const char* const text = partner < in_place_ ? text_ + begin : tail_ + (begin - tail_at_);
      return {text, ends_[partner] - begin};
    }

   private:
    friend IdTexts;
    std::uint32_t BeginOf(std::size_t partner) const {
      return partner == 0 ? 0 : ends_[partner - 1];
    }

    const char* text_ = nullptr;
    const char* tail_ = nullptr;
    const std::uint32_t* ends_ = nullptr;
    std::size_t in_place_ = 0;  ///< of the others, which are in the tail, steps would lead beyond
    std::uint32_t tail_at_ = 0;
  };
  const View& view() const { return view_; }
  std::string_view operator[](std::size_t partner) const { return view_[partner]; }
  std::uint32_t size() const { return size_; }
  /// Of all.
  std::size_t bytes() const { return bytes_; }

 private:
  void LookAt(const TextColumn& ids);
  /// At what `append` makes of each id.
  template <class Append>
  void LookAtOwn(const TextColumn& ids, Append append);

  View view_;
  std::uint32_t size_ = 0;
  std::size_t bytes_ = 0;
  std::string tail_;  ///< those that are not in place, and a step behind them
  TextColumn own_;
};

}  // namespace attain
