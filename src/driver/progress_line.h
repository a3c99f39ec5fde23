// The line on the terminal that shows how far a run is: what is done, how fast, and what is left.
#pragma once

#include <cstdint>
#include <string>

#include "driver/environment.h"

namespace attain {

struct RunPosition {
  std::uint64_t partners = 0;
  std::uint64_t bytes = 0;        ///< of the input, as it lies on the disk
  std::uint64_t total_bytes = 0;  ///< 0: not known
  double seconds = 0;             ///< since the start
};

/// At most `width` columns; 0: no bound. Parts that do not fit are left out.
std::string ProgressText(const RunPosition& position, std::size_t width, bool color);

class ProgressLine {
 public:
  /// Shows nothing unless `wanted` and standard error is a terminal.
  ProgressLine(const DriverEnv& env, std::uint64_t total_bytes, bool wanted);

  /// Draws at most ten times a second, and not in the first half.
  void Show(std::uint64_t partners, std::uint64_t bytes);
  /// Draws `text` at once, before it is known how much there is to do.
  void ShowText(const std::string& text);
  /// Takes the line away, so that something else can be said.
  void Clear();

 private:
  const DriverEnv& env_;
  std::uint64_t total_bytes_;
  bool wanted_, drawn_ = false;
  double start_, next_;
};

}  // namespace attain
