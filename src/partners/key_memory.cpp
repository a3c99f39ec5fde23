#include "partners/key_memory.h"

#include <algorithm>

#include "partners/json_token.h"

namespace attain {

KeyMemory::KeyMemory() { keys_.emplace_back().size = UINT32_MAX; }

bool KeyMemory::Key::RestMatches(const char* at, const char* end) const {
  return end - at >= static_cast<std::ptrdiff_t>(size) &&
         std::equal(literal.begin() + 16, literal.end(), at + 16);
}

/// The key at `at` up to its value; empty for none.
std::string_view KeyMemory::LiteralAt(const char* at, const char* end) {
  if (*at != '"') return {};
  const char* behind = FindStringStop(at + 1, end);
  if (*behind != '"') return {};
  behind = SkipJsonSpace(behind + 1, end);
  if (behind >= end || *behind != ':') return {};
  behind = SkipJsonSpace(behind + 1, end);
  return behind >= end ? std::string_view() : std::string_view(at, behind);
}

KeyMemory::Key& KeyMemory::Add(std::string_view name) {
  const auto place = static_cast<std::uint32_t>(keys_.size());
  places_.Add(name, place);
  Key& key = keys_.emplace_back();
  key.place = place;
  Rewrite(key, '"' + std::string(name) + "\":");
  return key;
}

void KeyMemory::Rewrite(Key& key, std::string_view literal) {
  key.literal = literal;
  key.size = static_cast<std::uint32_t>(literal.size());
  const std::size_t front = std::min<std::size_t>(literal.size(), sizeof key.front);
  std::fill(std::begin(key.front), std::end(key.front), '\0');
  std::copy_n(literal.begin(), front, key.front);
  key.front_bits = (1U << front) - 1;
}

}  // namespace attain
