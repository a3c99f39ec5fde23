// The protocol's numbers for kinds of things, those that have something to stand for.
#pragma once

namespace attain {

enum class CompletionItemKind {
  function = 3,
  field = 5,
  variable = 6,
  class_ = 7,
  interface = 8,
  property = 10,
  unit = 11,
  value = 12,
  enumeration = 13,
  keyword = 14,
  snippet = 15,
  enum_member = 20,
  constant = 21,
  structure = 22
};

enum class SymbolKind {
  class_ = 5,
  property = 7,
  field = 8,
  enumeration = 10,
  interface = 11,
  function = 12,
  variable = 13,
  constant = 14,
  array = 18,
  enum_member = 22,
  structure = 23,
  event = 24
};

}  // namespace attain
