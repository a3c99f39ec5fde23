#include "driver/progress_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/grouped.h"

namespace attain {
namespace {

constexpr double kSecondsBefore = 0.5, kSecondsBetween = 0.1;
constexpr std::size_t kBarColumns = 20;

std::string Size(std::uint64_t bytes) {
  constexpr const char* kUnits[] = {"kB", "MB", "GB", "TB"};
  auto size = static_cast<double>(bytes) / 1e3;
  std::size_t unit = 0;
  for (; size >= 999.5 && unit < 3; ++unit) size /= 1e3;
  return fmt::format("{:.{}f} {}", size, size < 9.95 ? 1 : 0, kUnits[unit]);
}

std::string Duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{}:{:02} min", whole / 60, whole % 60);
  return fmt::format("{}:{:02} h", whole / 3600, whole / 60 % 60);
}

std::string Bar(double share, bool color) {
  const auto full = static_cast<std::size_t>(share * static_cast<double>(kBarColumns));
  std::string bar = color ? "\x1b[32m" : "";
  for (std::size_t i = 0; i < kBarColumns; ++i) {
    if (color && i == full) bar += "\x1b[0;2m";
    bar += i < full ? "━" : "╌";
  }
  return bar + (color ? "\x1b[0m" : "");
}

}  // namespace

std::string ProgressText(const RunPosition& position, std::size_t width, bool color) {
  std::string line;
  std::size_t columns = 0;
  const auto add = [&](const std::string& text, std::size_t its_columns) {
    const std::size_t gap = line.empty() ? 0 : 2;
    if (width != 0 && columns + gap + its_columns > width) return;
    line += (gap == 0 ? "" : "  ") + text;
    columns += gap + its_columns;
  };
  const auto add_text = [&](const std::string& text) { add(text, text.size()); };
  const double share = position.total_bytes == 0
                           ? 0
                           : std::min(1.0, static_cast<double>(position.bytes) /
                                               static_cast<double>(position.total_bytes));
  if (position.total_bytes > 0) {
    add(Bar(share, color), kBarColumns);
    add_text(fmt::format("{:3.0f}%", std::min(share * 100, 99.0)));
  }
  add_text(Grouped(position.partners) + " partners");
  if (position.seconds > 0) {
    const double rate = static_cast<double>(position.partners) / position.seconds;
    add_text(Grouped(static_cast<std::uint64_t>(rate)) + " a second");
  }
  if (share > 0) add_text(Duration(position.seconds * (1 - share) / share) + " left");
  if (position.total_bytes > 0) {
    add_text(fmt::format("{} of {}", Size(position.bytes), Size(position.total_bytes)));
  } else if (position.bytes > 0) {
    add_text(Size(position.bytes));
  }
  return line;
}

ProgressLine::ProgressLine(const DriverEnv& env, std::uint64_t total_bytes, bool wanted)
    : env_(env),
      total_bytes_(total_bytes),
      wanted_(wanted && env.err_is_terminal),
      start_(env.seconds()),
      next_(start_ + kSecondsBefore) {}

void ProgressLine::Show(std::uint64_t partners, std::uint64_t bytes) {
  if (!wanted_ || env_.seconds() < next_) return;
  next_ = env_.seconds() + kSecondsBetween;
  const RunPosition position{partners, bytes, total_bytes_, env_.seconds() - start_};
  env_.err("\r" + ProgressText(position, env_.err_width, env_.color) + "\x1b[K");
  drawn_ = true;
}

void ProgressLine::ShowText(const std::string& text) {
  if (!wanted_ || (env_.err_width != 0 && text.size() > env_.err_width)) return;
  env_.err("\r" + text + "\x1b[K");
  drawn_ = true;
}

void ProgressLine::Clear() {
  if (drawn_) env_.err("\r\x1b[K");
  drawn_ = false;
}

}  // namespace attain
