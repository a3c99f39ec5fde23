// The shape of a file: what it declares, what can be folded, what a selection grows to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "editor/names.h"

namespace attain {

struct Symbol {
  std::string name;    ///< of an example its title, of a `check that` its text
  std::string detail;  ///< the title, or the days of a version
  ThingKind kind;
  Span span;       ///< the whole declaration
  Span selection;  ///< its name
  std::vector<Symbol> children;
};
/// The declarations of the file; options, levels, metrics and fields inside theirs.
std::vector<Symbol> SymbolsOf(const Analysis& analysis, FileId file);

struct FoundSymbol {
  std::string name;
  ThingKind kind;
  std::string owner;  ///< the award or table that it belongs to; "" in the shared scope
  Span span;          ///< of the name
};
/// The declarations of all files whose name has the letters of `query` in their order, without
/// regard to case: those that begin with it first, at most `most`.
std::vector<FoundSymbol> FindSymbols(const Names& names, std::string_view query,
                                     std::size_t most = 500);

struct Fold {
  Span span;  ///< stretches over more than one line
  bool comment = false;
};
/// Declarations, blocks and lists of several lines, runs of comment lines, runs of declared
/// credentials; by place.
std::vector<Fold> FoldsOf(const Analysis& analysis, FileId file);

/// What a selection at the place grows to: the word, then each node around it, up to the file. Each
/// holds the one before.
std::vector<Span> SelectionRangesAt(const Analysis& analysis, Place place);

}  // namespace attain
