#include "partners/object_shapes.h"

#include <algorithm>
#include <utility>

namespace attain {

void ObjectShapes::Learn(const char* begin, const char* end, std::span<const Value> values) {
  if (pause_ > 0) return;
  score_ = static_cast<int>(std::min<std::int64_t>(score_ + read_, kMostScore)) - kMissCosts;
  read_ = 0;
  if (score_ < 0) {
    score_ = kMostScore / 2;
    pause_ = kPause;
    return;
  }
  std::vector<Literal> literals;
  std::vector<std::uint32_t> members;
  const char* behind = begin;
  const auto add = [&](const char* literal_end) {
    const std::string_view literal(behind, literal_end);
    if (literal.size() > kMostLiteral) return false;
    literals.emplace_back(literal);
    return true;
  };
  for (const Value& value : values) {
    if (!add(value.begin)) return;
    members.push_back(value.member);
    behind = value.end;
  }
  if (!add(end)) return;
  if (shapes_.size() == kMostShapes) shapes_.pop_back();
  shapes_.push_back({std::move(literals), std::move(members), 0, 0});
  Changed();
}

void ObjectShapes::SeeOther(std::string_view separator) {
  if (separator != other_separator_) {
    other_separator_ = separator;
    return;
  }
  separator_ = Literal(other_separator_);
  if (!shapes_.empty()) Changed();
}

void ObjectShapes::PutFirst(Shape& shape) {
  std::swap(shape, shapes_.front());
  for (Shape& one : shapes_) one.hits /= 2;
  Changed();
}

/// Brings up to date what follows from the shapes, their order and the separator.
void ObjectShapes::Changed() {
  ++changes_;
  const Shape& first = shapes_.front();
  again_ = Literal(separator_.text() + first.literals[0].text());
  for (Shape& shape : shapes_) {
    std::size_t& same = shape.like_first;
    for (same = 0; same < std::min(shape.members.size(), first.members.size()); ++same) {
      if (shape.members[same] != first.members[same] ||
          shape.literals[same] != first.literals[same])
        break;
    }
  }
  if (pair_members_) FindPairs();
}

void ObjectShapes::FindPairs() {
  const auto [first, second] = *pair_members_;
  pairs_ = {};
  const Shape* known = nullptr;
  for (const Shape& shape : shapes_) {
    const bool straight = shape.members == std::vector{first, second};
    if (!straight && shape.members != std::vector{second, first}) continue;
    // The other order, later and less frequent, must end alike.
    if (known != nullptr &&
        (shape.members == known->members || shape.literals[2] != known->literals[2]))
      continue;
    (straight ? pairs_.straight : pairs_.reversed) = PairOf(shape);
    if (known == nullptr && shape.literals[2].is_short()) {
      pairs_.close = ShortLiteral(shape.literals[2].text());
      known = &shape;
    }
  }
}

/// Matches nothing where the literals are not short.
PairShape ObjectShapes::PairOf(const Shape& shape) const {
  const auto& literals = shape.literals;
  const Literal again(literals[2].text() + separator_.text() + literals[0].text());
  if (!literals[0].is_short() || !literals[1].is_short() || !again.is_short()) return {};
  PairShape pair{ShortLiteral(literals[0].text()),
                 ShortLiteral(literals[1].text()),
                 {},
                 ShortLiteral(again.text())};
  for (const Shape& longer : shapes_) {
    if (longer.members.size() == 3 && longer.members[0] == shape.members[0] &&
        longer.members[1] == shape.members[1] && longer.literals[0] == literals[0] &&
        longer.literals[1] == literals[1] && longer.literals[3] == literals[2] &&
        longer.literals[2].is_short())
      pair.third = ShortLiteral(longer.literals[2].text());
  }
  return pair;
}

}  // namespace attain
