// Where the bytes of partner data come from, a piece at a time: disk, standard input, memory,
// through gzip or zstd.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace attain {

/// Why a file that is read in place is no longer what it was.
inline constexpr const char* kFileTorn =
    "it became shorter while it was read, or the disk could not give all of it";

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills the front of `into`, which is not empty, and returns how many bytes; 0 only at the end.
  /// A Failure names the cause, not the path: a disk error, or data that breaks off.
  virtual Result<std::size_t> Read(std::span<char> into) = 0;
  /// The next `size` bytes where they stand, for as long as the source lives, without a copy; empty
  /// where there are fewer, or the source has no such place: then Read gives them.
  virtual std::string_view Look(std::size_t /*size*/) { return {}; }
  /// Goes on behind `size` bytes that Look gave.
  virtual void Pass(std::size_t /*size*/) {}
  /// False where bytes that Look gave are not those of the file any more: it became shorter, or the
  /// disk failed. On any thread.
  virtual bool IsWhole() const { return true; }
};
using ByteSourcePtr = std::unique_ptr<ByteSource>;

/// The cause with the file in front of it, as a user is told it.
Failure OfFile(const std::string& path, std::string_view cause);

/// Goes on behind the next `size` bytes. Where there are fewer, the file became shorter.
Status Skip(ByteSource& source, std::uint64_t size);

/// Some bytes of a source: where they stand in it, or a copy.
struct SourceText {
  SourceText() = default;
  SourceText(SourceText&&) = default;  // `text` of a copy would be the other's
  SourceText& operator=(SourceText&&) = default;

  std::vector<char> bytes;               ///< its own, where the source does not give them in place
  const char* text = nullptr;            ///< some bytes behind it are readable, too
  const ByteSource* in_place = nullptr;  ///< the source whose they are, else null

  /// Whether the text is the source's: a file that is read in place can become shorter, or its disk
  /// can fail. To be asked behind the last look at the text.
  Status Whole() const;
};

/// How tests and the driver say where files are: the source of a path, or why it cannot be opened.
using OpenBytes = std::function<Result<ByteSourcePtr>(const std::string& path)>;

/// The file at `path`, or standard input for `-`.
Result<ByteSourcePtr> OpenOnDisk(const std::string& path);
ByteSourcePtr BytesInMemory(std::string text);

enum class Packing : std::uint8_t { by_content, gzip, zstd };
/// What the ending says: `.gz`, `.zst`, else by_content.
Packing PackingOfPath(const std::string& path);

/// `raw` unpacked. With by_content the first bytes decide whether it is packed at all.
/// Several gzip members or zstd frames behind each other are one text.
Result<ByteSourcePtr> Unpack(ByteSourcePtr raw, Packing packing);

}  // namespace attain
