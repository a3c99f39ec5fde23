#include "language_server/uri.h"

#include <fmt/format.h>

#include <charconv>

namespace attain {
namespace {

constexpr std::string_view kScheme = "file://";

bool IsPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("/-._~").find(c) != std::string_view::npos;
}

}  // namespace

std::string PathOfUri(std::string_view uri) {
  if (!uri.starts_with(kScheme)) return std::string(uri);
  std::string_view rest = uri.substr(kScheme.size());
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return std::string(uri);
  rest.remove_prefix(slash);  // an authority: this machine
  std::string path;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    unsigned byte = 0;
    const char* end = rest.data() + std::min(i + 3, rest.size());
    if (rest[i] == '%' && i + 2 < rest.size() &&
        std::from_chars(rest.data() + i + 1, end, byte, 16).ptr == end) {
      path += static_cast<char>(byte);
      i += 2;
    } else {
      path += rest[i];
    }
  }
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

std::string UriOfPath(std::string_view path) {
  if (!path.starts_with('/')) return std::string(path);
  std::string uri(kScheme);
  for (const char c : path) {
    uri += IsPlain(c) ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

}  // namespace attain
