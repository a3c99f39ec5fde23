// The lines of a file of verdicts or plans by whom they are about. They stand in the order of the
// data, or nearly so: lines that were not asked for are held, so that one in another place, or one
// too many, is no reason to refuse those behind it.
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/limits.h"

namespace attain {

/// Whom and which day a line of verdicts speaks of.
struct VerdictLineHead {
  std::string partner;
  Date as_of;
};

struct FileLine {
  std::uint64_t number;  ///< from 1
  std::string text;      ///< without its line end
};

struct HeadedLine {
  std::string text;
  VerdictLineHead head;
};

/// Lines that do not say whom they are about are counted only.
class HeadedLines {
 public:
  /// `next_line` gives the next line that is not blank, nullopt behind the last one. About
  /// `most_bytes` are held at most.
  explicit HeadedLines(std::function<std::optional<FileLine>()> next_line,
                       std::size_t most_bytes = kMaxBytesAhead)
      : next_line_(std::move(next_line)), most_bytes_(most_bytes) {}

  HeadedLines(const HeadedLines&) = delete;
  HeadedLines& operator=(const HeadedLines&) = delete;

  bool at_end() { return held_.empty() && !ReadOne(); }
  /// The days of the next lines, as far as they are about one partner.
  std::vector<Date> DaysInFront();
  /// The first line about `partner`, of those that are held or can be read ahead.
  std::optional<HeadedLine> TakeFirstOf(std::string_view partner);
  /// The line behind the last one that was taken, if it is about `partner` too.
  std::optional<HeadedLine> TakeNextOf(std::string_view partner);
  /// The next line, whoever it is about.
  std::optional<HeadedLine> Take();

  std::uint64_t unreadable() const { return unreadable_; }
  /// From 1; 0 where every line is readable.
  std::uint64_t first_unreadable() const { return first_unreadable_; }

 private:
  using Place = std::list<HeadedLine>::iterator;
  bool ReadOne();
  HeadedLine Cut(Place place);

  std::function<std::optional<FileLine>()> next_line_;
  std::size_t most_bytes_, bytes_ = 0;
  std::list<HeadedLine> held_;
  std::unordered_map<std::string_view, Place> first_of_;  // by partner
  Place next_ = held_.end();                              // behind the last one that was taken
  bool all_read_ = false;
  std::uint64_t unreadable_ = 0, first_unreadable_ = 0;
};

}  // namespace attain
