#include "partners/json_walk.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal_text.h"
#include "diagnostics/visible.h"
#include "partners/json_error.h"
#include "partners/line_splitter.h"

namespace attain {
namespace {

static_assert(kBlockPadding >= simdjson::SIMDJSON_PADDING);

/// The string whose opening quote stands in front of `text`, without its quotes; its end is there:
/// simdjson has checked.
std::string_view RawString(std::string_view text, bool& escaped) {
  escaped = false;
  std::size_t at = 0;
  while (text[at] != '"') {
    if (text[at] == '\\') {
      escaped = true;
      ++at;
    }
    ++at;
  }
  return text.substr(0, at);
}

bool IsPlain(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
}

/// In quotes `10` and `true` are texts, which has to be said where something else was expected.
bool ReadsAsOtherKind(std::string_view text) {
  return text == "true" || text == "false" || text == "null" || SplitDecimal(text).has_value();
}

}  // namespace

void JsonWalk::Reset(std::string_view text) {
  text_ = text;
  depth_ = 0;
  path_.clear();
  keys_.clear();
  unescaped_keys_.clear();
  findings_.clear();
}

bool JsonWalk::Read(ondemand::value& value, JsonValue& result) {
  std::string_view token = value.raw_json_token();
  if (token.empty()) return false;
  result.offset = static_cast<std::size_t>(token.data() - text_.data());
  if (result.offset >= text_.size()) return false;
  token.remove_suffix(token.size() - token.find_last_not_of(" \t\r\n") - 1);
  result.text = token;
  switch (token[0]) {
    case '{':
      result.kind = JsonKind::object;
      return true;
    case '[':
      result.kind = JsonKind::list;
      return true;
    case 't':
      result.kind = JsonKind::yes;
      return token == "true";
    case 'f':
      result.kind = JsonKind::no;
      return token == "false";
    case 'n':
      result.kind = JsonKind::null;
      return token == "null";
    case '"':
      break;
    default:
      result.kind = JsonKind::number;
      return IsJsonNumber(token);
  }
  result.kind = JsonKind::string;
  // A string that is left unread is taken for a key where a colon follows, also in a list: so it is
  // always read.
  ondemand::raw_json_string consumed;
  if (value.get_raw_json_string().get(consumed)) return false;
  bool escaped = false;
  result.text = RawString(text_.substr(result.offset + 1), escaped);
  if (!escaped) return true;
  auto unescaped = UnescapeJson(result.text);
  if (!unescaped) return false;
  unescaped_ = std::move(*unescaped);
  result.text = unescaped_;
  return true;
}

bool JsonWalk::ReadKey(ondemand::field& field, std::string_view& key) {
  const char* begin = field.key().raw();
  const auto offset = static_cast<std::size_t>(begin - text_.data());
  bool escaped = false;
  key = RawString(text_.substr(offset), escaped);
  Key entry{static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(key.size()), UINT32_MAX};
  if (escaped) {
    auto unescaped = UnescapeJson(key);
    if (!unescaped) return false;
    entry.unescaped = static_cast<std::uint32_t>(unescaped_keys_.size());
    key = unescaped_keys_.emplace_back(std::move(*unescaped));
  }
  keys_.push_back(entry);
  return true;
}

std::string_view JsonWalk::TextOf(const Key& key) const {
  return key.unescaped == UINT32_MAX ? text_.substr(key.offset, key.size)
                                     : unescaped_keys_[key.unescaped];
}

/// Of the keys from `begin` on, which are those of one object. Two of few are compared at once,
/// many are sorted.
void JsonWalk::ReportRepeatedKeys(std::size_t begin) {
  constexpr std::size_t kFew = 16;
  const std::span<Key> keys = std::span(keys_).subspan(begin);
  const auto report = [&](const Key& key) {
    path_.push_back({TextOf(key), 0});
    Report(key.offset - 1, "each key once", fmt::format("a second `{}`", Shown(TextOf(key))));
    path_.pop_back();
  };
  if (keys.size() <= kFew) {
    for (std::size_t i = 1; i < keys.size(); ++i) {
      const std::string_view key = TextOf(keys[i]);
      const auto same = [&](const Key& other) { return TextOf(other) == key; };
      if (std::any_of(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(i), same))
        report(keys[i]);
    }
    return;
  }
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    const int order = TextOf(a).compare(TextOf(b));
    return order != 0 ? order < 0 : a.offset < b.offset;
  });
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (TextOf(keys[i]) == TextOf(keys[i - 1])) report(keys[i]);
  }
}

bool JsonWalk::Skip(ondemand::value& value) {
  JsonValue read;
  if (!Read(value, read)) return false;
  if (read.kind == JsonKind::object) {
    return Members(value, [&](std::string_view, ondemand::value member) { return Skip(member); });
  }
  if (read.kind == JsonKind::list) {
    return Elements(value, [&](ondemand::value element) { return Skip(element); });
  }
  return true;
}

void JsonWalk::Report(std::size_t offset, std::string expected, std::string found) {
  if (findings_.size() == kMaxRejectsOfPartner) return;
  findings_.push_back({offset, PathText(), std::move(expected), std::move(found)});
}

std::string JsonWalk::Describe(const JsonValue& value) {
  switch (value.kind) {
    case JsonKind::null:
      return "`null`";
    case JsonKind::yes:
      return "`true`";
    case JsonKind::no:
      return "`false`";
    case JsonKind::number:
      return fmt::format("the number {}", Shown(value.text));
    case JsonKind::string:
      if (value.text.empty()) return "an empty text";
      return fmt::format("{}`{}`", ReadsAsOtherKind(value.text) ? "the text " : "",
                         Shown(value.text));
    case JsonKind::list:
      return "a list";
    case JsonKind::object:
      return "an object";
  }
  return {};
}

std::string JsonWalk::PathText() const {
  std::string text;
  for (const PathPart& part : path_) {
    if (part.key.data() == nullptr) {
      text += fmt::format("[{}]", part.index);
    } else if (IsPlain(part.key)) {
      text += text.empty() ? "" : ".";
      text += part.key;
    } else {
      text += fmt::format("[\"{}\"]", Shown(part.key));
    }
  }
  return text;
}

}  // namespace attain
