// What the search for an answer may cost. It is counted in steps and not in time, so that a
// question has one answer, whatever the machine and whatever else it is doing.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>

namespace attain {

/// Asked every now and then while somebody waits for an answer; true: nobody does any longer.
using Stop = std::function<bool()>;

/// A step is about one number of a table of the simplex method that is computed anew.
inline constexpr std::uint64_t kMostSteps = 100'000'000;         ///< for one question
inline constexpr std::uint64_t kMostStepsInAll = 2'000'000'000;  ///< for all of a command
inline constexpr std::uint64_t kFewestSteps = 2'000'000;  ///< for a question beyond these, each

class Budget {
 public:
  explicit Budget(std::uint64_t steps = kMostSteps, Stop stop = {})
      : steps_(steps), stop_(std::move(stop)) {}

  /// False, from then on, where no steps are left or nobody waits.
  bool Spend(std::uint64_t steps) {
    spent_ += std::min(steps, steps_ - spent_);
    if (stop_ && spent_ >= asked_ + kStepsBetween && !stopped_) {
      asked_ = spent_;
      stopped_ = stop_();
    }
    return !is_spent();
  }

  bool is_spent() const { return stopped_ || spent_ == steps_; }
  bool is_stopped() const { return stopped_; }
  std::uint64_t steps() const { return steps_; }
  std::uint64_t spent() const { return spent_; }

 private:
  static constexpr std::uint64_t kStepsBetween = 100'000;  ///< some milliseconds

  std::uint64_t steps_, spent_ = 0, asked_ = 0;
  Stop stop_;
  bool stopped_ = false;
};

}  // namespace attain
