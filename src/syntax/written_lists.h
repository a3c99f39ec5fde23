// Lists as they were written, in the forms that pages have: how much of them, which names, how
// joined.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/lower_ascii.h"
#include "syntax/explain.h"
#include "syntax/slip_words.h"

namespace attain {

/// The tokens of the item around the mistake.
struct Item {
  std::string_view text;
  std::vector<Token> tokens;
  std::size_t mistake = 0;

  std::string_view at(std::size_t i) const {
    return i < tokens.size() ? TextOf(text, tokens[i]) : std::string_view{};
  }
  bool Is(std::size_t i, std::span<const std::string_view> words) const {
    return i < tokens.size() && IsIn(words, LowerAscii(at(i)));
  }
  bool IsOf(std::size_t i, char letter) const {
    return i < tokens.size() && attain::IsOf(letter, at(i), tokens[i]);
  }
};

Item ItemAround(const Site& site);

/// What a list is of, as the word before it tells.
enum class Of : std::uint8_t { credentials, credentials_in_list, awards, values, set };

/// How much of a list is asked for: `all of` for `both`, `2 of` for `any two of`.
struct WrittenQuantity {
  std::string words;  ///< as the language has it; empty where it is not said
  bool number = false;
  std::size_t end = 0;
  bool exactly = false;  ///< `exactly 2 of`, which the language does not have
};

struct WrittenNames {
  std::vector<std::string_view> names;
  /// How they are joined; a line of its own is as good as a comma.
  bool by_and = false, by_or = false, by_comma = false, by_slash = false, by_semicolon = false;
  bool inner_and = false, inner_or = false;  ///< not only before the last one
  bool last_in_group = false;  ///< `and` or `or` alone before the last one: `A; B and C`
  bool open_ended = false;     ///< `A, B, etc`
  std::size_t end = 0;
};

/// A list as it was written.
struct Written {
  Of of;
  WrittenQuantity quantity;
  std::size_t begin, names_begin, end;  ///< tokens
  WrittenNames names;
  std::string_view open;  ///< the bracket before the names; empty where none stands there
};

/// The list that begins at a token of the item; without names where they cannot be read. Nothing
/// where none can begin there.
std::optional<Written> ListAt(const Item& item, std::size_t begin);

}  // namespace attain
