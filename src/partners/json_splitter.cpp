#include "partners/json_splitter.h"

#include <algorithm>

#include "base/limits.h"
#include "partners/json_form.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kReadAtOnce = std::size_t{256} << 10;

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

Result<bool> JsonSplitter::Next(TextBlock& block) {
  block.pieces.clear();
  block.bytes.clear();
  if (!started_) {
    started_ = true;
    if (const Status status = ReadAll(); !status) return Failure{status.message()};
    const std::string_view text(text_.data(), text_.size());
    if (text.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
    SkipSpace();
    if (at_ == text_.size()) {
      return Failure{
          "the file is empty: a `.json` file is a partner or a list of them, `[]` of none"};
    }
    if (Status json = CheckBeginningOfJson(text.substr(at_)); !json) return Failure{json.message()};
    in_array_ = text_[at_] == '[';
    if (IsLines()) {
      return Failure{
          "partners stand behind each other and in no list: JSON Lines are named `.jsonl`"};
    }
    if (in_array_) ++at_;
  }
  block.offset = at_;
  while (in_array_ && block.bytes.size() < size_.bytes && block.pieces.size() < size_.partners) {
    SkipSpace();
    const std::size_t begin = at_;
    const std::size_t end = EndOfMember(begin);
    if (end == text_.size()) return Failure{"the file breaks off inside its list of partners"};
    in_array_ = text_[end] == ',';
    const bool empty_list = !in_array_ && begin == end && !after_comma_;
    after_comma_ = in_array_;
    if (!empty_list) AddPiece(block, begin, end, PieceProblem::none);
    at_ = end + 1;
    SkipSpace();
    if (!in_array_ && at_ < text_.size()) {
      AddPiece(block, at_, text_.size(), PieceProblem::behind_end);
      at_ = text_.size();
    }
  }
  if (block.pieces.empty() && at_ < text_.size()) {
    AddPiece(block, at_, text_.size(), PieceProblem::none);
    at_ = text_.size();
  }
  block.bytes.resize(block.bytes.size() + kBlockPadding, ' ');
  block.text = block.bytes.data();
  return !block.pieces.empty();
}

Status JsonSplitter::ReadAll() {
  for (;;) {
    const std::size_t size = text_.size();
    text_.resize(size + kReadAtOnce);
    const auto count = source_->Read(std::span(text_).subspan(size));
    if (!count) return Failure{count.message()};
    text_.resize(size + *count);
    if (*count == 0) return Done{};
    if (text_.size() > kMaxLineBytes) {
      return Failure{"a `.json` file of partners may have 256 MiB; write JSON Lines (`.jsonl`)"};
    }
  }
}

/// Where the member that begins at `at` ends: at a comma or bracket of the list, or at the end of
/// the text.
std::size_t JsonSplitter::EndOfMember(std::size_t at) const {
  while (at < text_.size() && text_[at] != ',' && text_[at] != ']') at = BehindPart(at);
  return std::min(at, text_.size());
}

/// Behind the brackets with what is in them, the string or the single character that begins at
/// `at`.
std::size_t JsonSplitter::BehindPart(std::size_t at) const {
  std::size_t depth = 0;
  bool in_string = false;
  for (; at < text_.size(); ++at) {
    const char c = text_[at];
    if (in_string) {
      if (c == '\\') ++at;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (depth > 0 && (c == '}' || c == ']')) {
      --depth;
    }
    if (depth == 0 && !in_string) return at + 1;
  }
  return text_.size();
}

/// Whether the text is an object with another one behind it.
bool JsonSplitter::IsLines() const {
  if (text_[at_] != '{') return false;
  std::size_t behind = BehindPart(at_);
  while (behind < text_.size() && IsSpace(text_[behind])) ++behind;
  return behind < text_.size() && text_[behind] == '{';
}

void JsonSplitter::SkipSpace() {
  for (; at_ < text_.size() && IsSpace(text_[at_]); ++at_) {
    if (text_[at_] == '\n') ++line_;
  }
}

/// The member is copied behind what the block has, with what stands before it, so that offsets stay
/// true.
void JsonSplitter::AddPiece(TextBlock& block, std::size_t begin, std::size_t end,
                            PieceProblem problem) {
  const std::size_t have = static_cast<std::size_t>(block.offset) + block.bytes.size();
  block.bytes.insert(block.bytes.end(), text_.begin() + static_cast<std::ptrdiff_t>(have),
                     text_.begin() + static_cast<std::ptrdiff_t>(end));
  block.pieces.push_back(
      {begin - static_cast<std::size_t>(block.offset), end - begin, line_, problem});
  line_ += static_cast<std::uint64_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                                                 text_.begin() + static_cast<std::ptrdiff_t>(end),
                                                 '\n'));
}

}  // namespace attain
