// One JSON text walked with simdjson on demand, so that nothing of it goes unchecked: every token
// is looked at, also in parts that nobody reads. Errors of the text itself end the walk (`false`);
// errors of meaning are gathered. Only the .cpp files of the JSON reader include this.
#pragma once

#include <simdjson.h>

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "partners/reject.h"

namespace attain {

namespace ondemand = simdjson::ondemand;

enum class JsonKind : std::uint8_t { null, yes, no, number, string, list, object };

struct JsonValue {
  JsonKind kind = JsonKind::null;
  std::string_view
      text;  ///< a number as written, a string without escapes (until the next value is read)
  std::size_t offset = 0;  ///< of its first byte, in the text
  bool null() const { return kind == JsonKind::null; }
};

class JsonWalk {
 public:
  /// A good JSON value outside of what was expected.
  struct Finding {
    std::size_t offset;
    std::string path, expected, found;
  };

  /// Walks `text` (with kBlockPadding readable bytes behind it), which must be one object:
  /// `visit(key, value)` for each member. False where it is not JSON, or not one object.
  template <class Visit>
  bool Walk(std::string_view text, Visit visit) {
    Reset(text);
    ondemand::document document;
    if (parser_.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING)
            .get(document))
      return false;
    ondemand::object object;
    if (document.get_object().get(object)) return false;
    return MembersOf(object, visit) &&
           document.current_location().error() == simdjson::OUT_OF_BOUNDS;  // the end
  }

  /// What `value` is; false where a scalar is not JSON. Lists and objects must then be walked or
  /// skipped.
  bool Read(ondemand::value& value, JsonValue& result);

  template <class Visit>
  bool Members(ondemand::value& value, Visit visit) {
    ondemand::object object;
    return !value.get_object().get(object) && MembersOf(object, visit);
  }

  /// `visit(value)` for each element.
  template <class Visit>
  bool Elements(ondemand::value& value, Visit visit) {
    ondemand::array array;
    if (value.get_array().get(array) || ++depth_ > kMaxNesting) return false;
    std::uint32_t index = 0;
    for (auto result : array) {
      ondemand::value element;
      if (result.get(element)) return false;
      path_.push_back({{}, index++});
      if (!visit(element)) return false;
      path_.pop_back();
    }
    --depth_;
    return true;
  }

  /// Checks all of `value`.
  bool Skip(ondemand::value& value);
  /// Checks the rest of what `read` was read from.
  bool SkipRest(ondemand::value& value, const JsonValue& read) {
    return read.kind == JsonKind::list || read.kind == JsonKind::object ? Skip(value) : true;
  }

  void Report(std::size_t offset, std::string expected, std::string found);
  void Report(const JsonValue& value, std::string expected) {
    Report(value.offset, std::move(expected), Describe(value));
  }
  static std::string Describe(const JsonValue& value);
  /// At most kMaxRejectsOfPartner.
  std::vector<Finding>& findings() { return findings_; }

 private:
  struct PathPart {
    std::string_view key;  ///< empty data() for an index
    std::uint32_t index;
  };
  struct Key {
    std::uint32_t offset, size;  ///< in the text, without quotes
    std::uint32_t unescaped;     ///< place in unescaped_keys_, UINT32_MAX where it has no escapes
  };

  void Reset(std::string_view text);
  std::string PathText() const;
  bool ReadKey(ondemand::field& field, std::string_view& key);
  std::string_view TextOf(const Key& key) const;
  void ReportRepeatedKeys(std::size_t begin);

  template <class Visit>
  bool MembersOf(ondemand::object& object, Visit visit) {
    if (++depth_ > kMaxNesting) return false;
    const std::size_t first_key = keys_.size();
    for (auto result : object) {
      ondemand::field field;
      std::string_view key;
      if (std::move(result).get(field) || !ReadKey(field, key)) return false;
      path_.push_back({key, 0});
      if (!visit(key, field.value())) return false;
      path_.pop_back();
    }
    if (keys_.size() - first_key > 1) ReportRepeatedKeys(first_key);
    keys_.resize(first_key);
    --depth_;
    return true;
  }

  ondemand::parser parser_;
  std::string_view text_;
  std::size_t depth_ = 0;
  std::vector<PathPart> path_;
  std::vector<Key> keys_;  // of all objects that are open
  std::deque<std::string> unescaped_keys_;
  std::string unescaped_;  // the string that was read last, if it has escapes
  std::vector<Finding> findings_;
};

}  // namespace attain
