#include "hand_arrow.h"

#include <cstring>
#include <utility>

namespace attain {
namespace {

template <class T>
void Append(std::vector<char>& buffer, T value) {
  const std::size_t size = buffer.size();
  buffer.resize(size + sizeof value);
  std::memcpy(buffer.data() + size, &value, sizeof value);
}

void AppendOffset(std::vector<char>& buffer, std::size_t offset, bool wide) {
  if (wide)
    Append(buffer, static_cast<std::int64_t>(offset));
  else
    Append(buffer, static_cast<std::int32_t>(offset));
}

template <class Value>
ArrowNodePtr Node(const std::string& name, const std::string& format,
                  const std::vector<std::optional<Value>>& values) {
  auto node = std::make_unique<ArrowNode>();
  node->name = name;
  node->format = format;
  node->length = static_cast<std::int64_t>(values.size());
  node->validity.resize(values.size() / 8 + 1);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i])
      node->validity[i / 8] = static_cast<std::uint8_t>(node->validity[i / 8] | 1U << i % 8);
    else
      ++node->nulls;
  }
  return node;
}

/// `bits` behind so many others, every second of which is set.
template <class Byte>
void PutBitsBefore(std::vector<Byte>& bits, std::size_t count) {
  std::vector<Byte> moved(bits.size() + count / 8 + 1);
  const auto set = [&](std::size_t at) {
    moved[at / 8] = static_cast<Byte>(moved[at / 8] | 1 << at % 8);
  };
  for (std::size_t i = 0; i < count; i += 2) set(i);
  for (std::size_t i = 0; i < bits.size() * 8; ++i) {
    if ((bits[i / 8] >> i % 8 & 1) != 0) set(count + i);
  }
  bits = std::move(moved);
}

/// `count` offsets of lists of `step` each before those that there are.
template <class Offset>
void PutOffsetsBefore(std::vector<char>& buffer, std::size_t count, Offset step) {
  std::vector<char> moved;
  Offset offset = 0;
  for (std::size_t i = 0; i < count; ++i, offset += step) Append(moved, offset);
  for (std::size_t at = 0; at < buffer.size(); at += sizeof(Offset)) {
    Offset value = 0;
    std::memcpy(&value, buffer.data() + at, sizeof value);
    Append(moved, static_cast<Offset>(value + offset));
  }
  buffer = std::move(moved);
}

std::size_t WidthOf(const std::string& format) {
  if (format == "c" || format == "C") return 1;
  if (format == "s" || format == "S") return 2;
  if (format == "l" || format == "L") return 8;
  return format[0] == 'd' ? 16 : 4;
}

}  // namespace

ArrowSchema* ArrowNode::Schema() {
  schemas_.clear();
  for (const ArrowNodePtr& child : children) schemas_.push_back(child->Schema());
  schema_.format = format.c_str();
  schema_.name = name.c_str();
  schema_.n_children = static_cast<std::int64_t>(children.size());
  schema_.children = schemas_.data();
  schema_.dictionary = dictionary ? dictionary->Schema() : nullptr;
  return &schema_;
}

ArrowArray* ArrowNode::Array() {
  arrays_.clear();
  for (const ArrowNodePtr& child : children) arrays_.push_back(child->Array());
  buffers_.assign(1, nulls == 0 ? nullptr : validity.data());
  for (const std::vector<char>& buffer : data) buffers_.push_back(buffer.data());
  if (unaligned) {
    unaligned_.assign(1, '\x7F');
    unaligned_.insert(unaligned_.end(), data[0].begin(), data[0].end());
    buffers_[1] = unaligned_.data() + 1;
  }
  array_.length = length;
  array_.null_count = nulls;
  array_.offset = offset;
  array_.n_buffers = static_cast<std::int64_t>(buffers_.size());
  array_.buffers = buffers_.data();
  array_.n_children = static_cast<std::int64_t>(children.size());
  array_.children = arrays_.data();
  array_.dictionary = dictionary ? dictionary->Array() : nullptr;
  return &array_;
}

ArrowNodePtr TextColumnOf(const std::string& name, const Texts& texts, bool wide) {
  auto node = Node(name, wide ? "U" : "u", texts);
  node->data.resize(2);
  AppendOffset(node->data[0], 0, wide);
  for (const auto& text : texts) {
    if (text) node->data[1].insert(node->data[1].end(), text->begin(), text->end());
    AppendOffset(node->data[0], node->data[1].size(), wide);
  }
  return node;
}

ArrowNodePtr DictionaryColumn(const std::string& name, const Numbers& indexes, const Texts& values,
                              const std::string& format) {
  auto node = NumberColumn(name, format, indexes);
  node->dictionary = TextColumnOf("", values);
  return node;
}

ArrowNodePtr NumberColumn(const std::string& name, const std::string& format,
                          const Numbers& numbers) {
  auto node = Node(name, format, numbers);
  node->data.resize(1);
  for (const auto& number : numbers) {
    const std::int64_t value = number.value_or(0);
    std::vector<char>& buffer = node->data[0];
    if (format == "c" || format == "C") {
      Append(buffer, static_cast<std::int8_t>(value));
    } else if (format == "s" || format == "S") {
      Append(buffer, static_cast<std::int16_t>(value));
    } else if (format == "i" || format == "I" || format == "tdD") {
      Append(buffer, static_cast<std::int32_t>(value));
    } else {
      Append(buffer, value);
      if (format[0] == 'd') Append(buffer, std::int64_t{value < 0 ? -1 : 0});
    }
  }
  return node;
}

ArrowNodePtr YesNoColumn(const std::string& name, const Numbers& values) {
  auto node = Node(name, "b", values);
  node->data.emplace_back(values.size() / 8 + 1);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].value_or(0) != 0)
      node->data[0][i / 8] = static_cast<char>(node->data[0][i / 8] | 1 << i % 8);
  }
  return node;
}

ArrowNodePtr ListColumn(const std::string& name, const Numbers& sizes, ArrowNodePtr child,
                        bool wide) {
  auto node = Node(name, wide ? "+L" : "+l", sizes);
  node->data.resize(1);
  std::size_t end = 0;
  AppendOffset(node->data[0], end, wide);
  for (const auto& size : sizes)
    AppendOffset(node->data[0], end += static_cast<std::size_t>(size.value_or(0)), wide);
  node->children.push_back(std::move(child));
  return node;
}

void PutBefore(ArrowNode& node, std::size_t rows) {
  const std::string& format = node.format;
  node.length += static_cast<std::int64_t>(rows);
  if (!node.validity.empty()) PutBitsBefore(node.validity, rows);
  if (format == "+s") {
    for (const ArrowNodePtr& child : node.children) PutBefore(*child, rows);
  } else if (format == "b") {
    PutBitsBefore(node.data[0], rows);
  } else if (format == "+l" || format == "+L" || format == "u" || format == "U") {
    if (format == "+L" || format == "U") {
      PutOffsetsBefore<std::int64_t>(node.data[0], rows, 1);
    } else {
      PutOffsetsBefore<std::int32_t>(node.data[0], rows, 1);
    }
    if (format[0] == '+') {
      PutBefore(*node.children[0], rows);
    } else {
      node.data[1].insert(node.data[1].begin(), rows, '\xFF');
    }
  } else {
    node.data[0].insert(node.data[0].begin(), rows * WidthOf(format), '\x7F');
  }
}

}  // namespace attain
