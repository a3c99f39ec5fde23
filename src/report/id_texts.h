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

  std::uint32_t size() const { return size_; }
  /// Of all.
  std::size_t bytes() const { return bytes_; }
  /// That of a partner; it may be read in whole steps of ShortText, at least one.
  std::string_view operator[](std::size_t partner) const {
    const std::uint32_t begin = BeginOf(partner);
    const char* const text = partner < in_place_ ? text_ + begin : tail_.data() + begin - tail_at_;
    return {text, ends_[partner] - begin};
  }

 private:
  std::uint32_t BeginOf(std::size_t partner) const { return partner == 0 ? 0 : ends_[partner - 1]; }
  void View(const TextColumn& ids);

  const char* text_ = nullptr;
  const std::uint32_t* ends_ = nullptr;
  std::uint32_t size_ = 0;
  std::size_t bytes_ = 0;
  std::size_t in_place_ = 0;  ///< of the others, steps would lead beyond the column
  std::string tail_;          ///< those, and a step behind them
  std::uint32_t tail_at_ = 0;
  TextColumn own_;
};

}  // namespace attain
