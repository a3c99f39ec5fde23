#include "partners/object_shapes.h"

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
  for (const Value& value : values) {
    literals.emplace_back(std::string_view(behind, value.begin));
    members.push_back(value.member);
    behind = value.end;
  }
  literals.emplace_back(std::string_view(behind, end));
  if (shapes_.size() == kMostShapes) shapes_.pop_back();
  shapes_.push_back({std::move(literals), std::move(members), Literal(""), 0, 0});
  Changed();
}

void ObjectShapes::SetSeparator(std::string_view separator) {
  separator_ = separator;
  if (!shapes_.empty()) Changed();
}

void ObjectShapes::PutFirst(Shape& shape) {
  std::swap(shape, shapes_.front());
  for (Shape& one : shapes_) one.hits /= 2;
  Changed();
}

/// Brings up to date what follows from the shapes, their order and the separator.
void ObjectShapes::Changed() {
  const Shape& first = shapes_.front();
  for (Shape& shape : shapes_) {
    shape.again = Literal(separator_ + shape.literals[0].text());
    std::size_t& same = shape.like_first;
    for (same = 0; same < std::min(shape.members.size(), first.members.size()); ++same) {
      if (shape.members[same] != first.members[same] ||
          shape.literals[same] != first.literals[same])
        break;
    }
  }
  pair_.reset();
  if (first.members.size() != 2) return;
  const auto& literals = first.literals;
  const std::string again = literals[2].text() + first.again.text();
  if (!literals[0].is_short() || !literals[1].is_short() || again.size() > 16) return;
  pair_ = {{first.members[0], first.members[1], 0},
           ShortLiteral(literals[0].text()),
           ShortLiteral(literals[1].text()),
           ShortLiteral(literals[2].text()),
           ShortLiteral("\n\n"),  // between values no producer of lines has that
           ShortLiteral(again)};
  for (const Shape& shape : shapes_) {
    const bool longer = shape.members.size() == 3 && shape.like_first == 2 &&
                        shape.literals[3] == literals[2] && shape.literals[2].is_short();
    if (!longer) continue;
    pair_->members[2] = shape.members[2];
    pair_->third = ShortLiteral(shape.literals[2].text());
  }
}

}  // namespace attain
