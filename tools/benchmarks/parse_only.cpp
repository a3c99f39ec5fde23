// The limit of a general parser: simdjson on demand over JSON Lines, every value visited, no
// verdict. Prints what it saw, so that nothing can be left out.
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace simdjson;

struct Seen {
  std::uint64_t strings = 0, bytes = 0, others = 0;
};

void Visit(ondemand::value value, Seen& seen) {
  switch (ondemand::json_type(value.type())) {
    case ondemand::json_type::object:
      for (auto field : ondemand::object(value.get_object())) {
        seen.bytes += std::string_view(field.unescaped_key()).size();
        Visit(field.value(), seen);
      }
      break;
    case ondemand::json_type::array:
      for (auto item : ondemand::array(value.get_array())) Visit(item.value(), seen);
      break;
    case ondemand::json_type::string:
      ++seen.strings;
      seen.bytes += std::string_view(value.get_string()).size();
      break;
    case ondemand::json_type::number:
      seen.others += static_cast<double>(value.get_double()) < 0 ? 2 : 1;
      break;
    case ondemand::json_type::boolean:
      seen.others += static_cast<bool>(value.get_bool()) ? 2 : 1;
      break;
    case ondemand::json_type::null:
      ++seen.others;
      break;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const int file = open(argv[1], O_RDONLY);
  if (file < 0) return 4;
  constexpr std::size_t kBlock = std::size_t{1} << 20;
  std::vector<char> block(kBlock + SIMDJSON_PADDING);
  ondemand::parser parser;
  Seen seen;
  std::uint64_t documents = 0;
  std::size_t kept = 0;
  try {
    while (true) {
      if (kept == block.size() - SIMDJSON_PADDING) block.resize(2 * block.size());
      const std::size_t room = block.size() - SIMDJSON_PADDING - kept;
      const ssize_t count = read(file, block.data() + kept, room);
      if (count < 0) return 4;
      if (count == 0) break;
      const std::size_t filled = kept + static_cast<std::size_t>(count);
      const void* last = memrchr(block.data(), '\n', filled);
      kept = filled;
      if (last == nullptr) continue;
      const auto size = static_cast<std::size_t>(static_cast<const char*>(last) + 1 - block.data());
      ondemand::document_stream lines = parser.iterate_many(block.data(), size, size);
      for (auto line : lines) {
        ondemand::document_reference document = line.value();
        for (auto field : ondemand::object(document.get_object())) {
          seen.bytes += std::string_view(field.unescaped_key()).size();
          Visit(field.value(), seen);
        }
        ++documents;
      }
      kept = filled - size;
      std::memmove(block.data(), block.data() + size, kept);
    }
  } catch (const simdjson_error& error) {
    std::fprintf(stderr, "parse_only: %s\n", error.what());
    return 1;
  }
  std::printf(
      "%llu partners, %llu strings, %llu bytes of text, %llu others\n",
      static_cast<unsigned long long>(documents), static_cast<unsigned long long>(seen.strings),
      static_cast<unsigned long long>(seen.bytes), static_cast<unsigned long long>(seen.others));
  return 0;
}
