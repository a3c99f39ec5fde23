#include "report/verdict_summary.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/date.h"

namespace attain {
namespace {

constexpr std::array<std::string_view, 3> kNameHeads = {"competency", "option", "level"};
constexpr std::string_view kHeads[] = {"met", "not met", "cannot tell"};
constexpr Verdict kVerdicts[] = {Verdict::met, Verdict::not_met, Verdict::cannot_tell};
constexpr std::size_t kLeastNameWidth = 8;

std::string WithSeparators(std::uint64_t count) {
  std::string digits = fmt::format("{}", count);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// `text` in `width` columns; names are ASCII.
std::string Fitted(std::string_view text, std::size_t width) {
  if (text.size() > width) return fmt::format("{}…", text.substr(0, width - 1));
  return fmt::format("{:<{}}", text, width);
}

}  // namespace

VerdictSummary::VerdictSummary(const Rulebook& rulebook, std::vector<ReportedDay> days)
    : rulebook_(&rulebook), days_(std::move(days)) {
  for (const ReportedDay& day : days_) counts_.emplace_back(day.rows.size());
}

void VerdictSummary::Add(std::span<const VerdictColumns> columns,
                         std::span<const std::uint8_t> rejected) {
  for (std::size_t day = 0; day < days_.size(); ++day) {
    for (std::size_t row = 0; row < days_[day].rows.size(); ++row) {
      for (std::uint32_t partner = 0; partner < columns[day].partners; ++partner) {
        if (!rejected.empty() && rejected[partner] != 0) continue;
        ++counts_[day][row]
                 [static_cast<std::size_t>(columns[day].at(days_[day].rows[row], partner))];
      }
    }
  }
}

std::string VerdictSummary::Text(std::size_t width) const {
  // The widths of the three names and the three counts, over all days.
  std::array<std::size_t, 3> names = {0, 0, 0}, numbers = {};
  for (std::size_t i = 0; i < 3; ++i) numbers[i] = kHeads[i].size();
  const auto names_of = [&](const OutputRow& row) {
    return std::array<std::string_view, 3>{rulebook_->text(rulebook_->awards[row.award].name),
                                           rulebook_->text(row.option), rulebook_->text(row.level)};
  };
  for (std::size_t day = 0; day < days_.size(); ++day) {
    for (std::size_t row = 0; row < days_[day].rows.size(); ++row) {
      const auto texts = names_of(days_[day].program->rows[days_[day].rows[row]]);
      for (std::size_t i = 0; i < 3; ++i) {
        names[i] = std::max(names[i], texts[i].size());
        const std::uint64_t count = counts_[day][row][static_cast<std::size_t>(kVerdicts[i])];
        numbers[i] = std::max(numbers[i], WithSeparators(count).size());
      }
    }
  }
  for (std::size_t i = 0; i < 3; ++i) {
    if (names[i] > 0) names[i] = std::max(names[i], kNameHeads[i].size());
  }
  const auto total = [&] {
    std::size_t sum = numbers[0] + numbers[1] + numbers[2] + 4;
    for (const std::size_t name : names) sum += name == 0 ? 0 : name + 2;
    return sum;
  };
  while (width != 0 && total() > width) {
    const auto longest = std::max_element(names.begin(), names.end());
    if (*longest <= kLeastNameWidth) break;
    --*longest;
  }
  std::string out;
  const auto append = [&](const std::array<std::string_view, 3>& left,
                          const std::array<std::string, 3>& right) {
    for (std::size_t i = 0; i < 3; ++i) {
      if (names[i] > 0) out += Fitted(left[i], names[i]) + "  ";
    }
    out += fmt::format("{:>{}}  {:>{}}  {:>{}}\n", right[0], numbers[0], right[1], numbers[1],
                       right[2], numbers[2]);
  };
  for (std::size_t day = 0; day < days_.size(); ++day) {
    out += fmt::format("{}as of {}\n", day == 0 ? "" : "\n", FormatDate(days_[day].program->as_of));
    append(kNameHeads, {std::string(kHeads[0]), std::string(kHeads[1]), std::string(kHeads[2])});
    AwardId last;
    for (std::size_t row = 0; row < days_[day].rows.size(); ++row) {
      const OutputRow& output = days_[day].program->rows[days_[day].rows[row]];
      auto texts = names_of(output);
      if (output.award == last) texts[0] = {};
      last = output.award;
      const Counts& counts = counts_[day][row];
      std::array<std::string, 3> right;
      for (std::size_t i = 0; i < 3; ++i)
        right[i] = WithSeparators(counts[static_cast<std::size_t>(kVerdicts[i])]);
      append(texts, right);
    }
  }
  return out;
}

}  // namespace attain
