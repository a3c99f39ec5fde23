// File URIs (RFC 8089) and paths.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// The path of a `file:` URI, percent-encodings undone, without a `/` at its end. Another URI
/// (`untitled:…`) is returned as it stands: it names no file.
std::string PathOfUri(std::string_view uri);

/// The `file:` URI of an absolute path; what is no absolute path is returned as it stands.
std::string UriOfPath(std::string_view path);

}  // namespace attain
