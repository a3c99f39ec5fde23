// Messages as they travel: a header with Content-Length, an empty line, a body (the base protocol
// of the Language Server Protocol).
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace attain {

/// Fills the front of the span and returns how many bytes; 0 at the end of the input.
using ReadBytes = std::function<std::size_t(std::span<char>)>;

/// A longer body is not read.
inline constexpr std::size_t kMaxMessageBytes = std::size_t{256} << 20;

class MessageReader {
 public:
  explicit MessageReader(ReadBytes read) : read_(std::move(read)) {}

  /// The body of the next message; nullopt at the end of the input, also in the middle of a
  /// message. A header without a usable Content-Length gives an empty body.
  std::optional<std::string> Next();

 private:
  bool Fill();
  std::optional<std::string> NextLine();

  ReadBytes read_;
  std::string buffer_;  ///< what is read and not yet given, from `begin_` on
  std::size_t begin_ = 0;
};

/// `body` behind its header.
std::string Frame(std::string_view body);

}  // namespace attain
