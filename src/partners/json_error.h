// Where a text that simdjson refuses stops being JSON (RFC 8259), in words. Slow and plain: it
// reads bad lines only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace attain {

struct JsonError {
  std::size_t offset;  ///< in the text
  std::string expected, found;
  std::string id;  ///< the text of the object's member `id`, where it stands before the error
};

/// The first error, or nullopt for one JSON value, in UTF-8, nested at most kMaxNesting deep.
std::optional<JsonError> FindJsonError(std::string_view text);

/// Whether `text` is a number as JSON writes it.
bool IsJsonNumber(std::string_view text);

/// The text of a JSON string whose raw form, without its quotes, is `raw`; nullopt where an escape
/// is bad or a surrogate stands alone.
std::optional<std::string> UnescapeJson(std::string_view raw);

}  // namespace attain
