// What an `allow` comment is about: a statement, a declaration, or an item of a list.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/source_file.h"
#include "syntax/syntax_tree.h"

namespace attain::lint {

class CommentPlaces {
 public:
  CommentPlaces(const SourceFile& file, const SyntaxTree& tree);

  /// What the comment `tree.tokens[comment]` precedes, where it has a line to itself, else what it
  /// ends: a declaration or statement with all that is in it, behind a `{` its head alone, within a
  /// statement the part between two commas. It depends on the order of the tokens, not on where
  /// lines are broken: formatting changes nothing. Empty where an empty line or the end of the
  /// block follows.
  Span PlaceOf(std::size_t comment) const;

 private:
  /// Nothing of a string: what it holds are no brackets.
  std::string_view Text(std::size_t token) const;
  /// Behind the last token of the part that begins with `begin`.
  std::size_t EndOfPart(std::size_t begin) const;
  /// The first token of the part that ends before `end`, which is not 0.
  std::size_t BeginOfPart(std::size_t end) const;
  bool IsLineEmptyBehind(std::size_t comment) const;

  const SourceFile& file_;
  const SyntaxTree& tree_;
  std::vector<Token> tokens_;  ///< without the comments
};

}  // namespace attain::lint
