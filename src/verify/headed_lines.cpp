#include "verify/headed_lines.h"

#include "verify/claim_line.h"

namespace attain {
namespace {

std::size_t BytesOf(const HeadedLine& line) {
  constexpr std::size_t kBeside = 256;  // the node, its place and the name
  return line.text.size() + kBeside;
}

}  // namespace

std::vector<Date> HeadedLines::DaysInFront() {
  std::vector<Date> days;
  if (at_end()) return days;
  const std::string& partner = held_.front().head.partner;
  for (Place line = held_.begin(); line != held_.end() && line->head.partner == partner; ++line) {
    days.push_back(line->head.as_of);
    if (std::next(line) == held_.end() && bytes_ < most_bytes_) ReadOne();
  }
  return days;
}

std::optional<HeadedLine> HeadedLines::TakeFirstOf(std::string_view partner) {
  auto found = first_of_.find(partner);
  while (found == first_of_.end() && bytes_ < most_bytes_ && ReadOne())
    found = first_of_.find(partner);
  if (found == first_of_.end()) return std::nullopt;
  return Cut(found->second);
}

std::optional<HeadedLine> HeadedLines::TakeNextOf(std::string_view partner) {
  if (next_ == held_.end() && ReadOne()) next_ = std::prev(held_.end());
  if (next_ == held_.end() || next_->head.partner != partner) return std::nullopt;
  return Cut(next_);
}

std::optional<HeadedLine> HeadedLines::Take() {
  if (at_end()) return std::nullopt;
  return Cut(held_.begin());
}

/// Holds one more line; false at the end of the file.
bool HeadedLines::ReadOne() {
  while (!all_read_) {
    auto line = next_line_();
    all_read_ = !line;
    if (all_read_) break;
    if (auto head = verify::HeadOf(verify::ParseClaim(line->text).json)) {
      held_.push_back({std::move(line->text), std::move(*head)});
      const Place last = std::prev(held_.end());
      bytes_ += BytesOf(*last);
      first_of_.try_emplace(last->head.partner, last);
      return true;
    }
    ++unreadable_;
    if (first_unreadable_ == 0) first_unreadable_ = line->number;
  }
  return false;
}

HeadedLine HeadedLines::Cut(Place place) {
  const auto first = first_of_.find(place->head.partner);
  if (first != first_of_.end() && first->second == place) first_of_.erase(first);
  bytes_ -= BytesOf(*place);
  HeadedLine line = std::move(*place);
  next_ = held_.erase(place);
  return line;
}

}  // namespace attain
