// Arrow columns made by hand, for tests that need no Arrow library.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "partners/arrow_abi.h"

namespace attain {

/// A column with what it points to. Not to be moved once `schema` and `array` are in use.
struct ArrowNode {
  std::string name, format;
  std::vector<std::uint8_t> validity;
  std::vector<std::vector<char>> data;  ///< the buffers behind the first
  std::vector<std::unique_ptr<ArrowNode>> children;
  std::unique_ptr<ArrowNode> dictionary;
  std::int64_t length = 0, nulls = 0, offset = 0;
  bool unaligned = false;  ///< the first of `data` lies one byte off

  ArrowSchema* Schema();
  ArrowArray* Array();

 private:
  ArrowSchema schema_{};
  ArrowArray array_{};
  std::vector<ArrowSchema*> schemas_;
  std::vector<ArrowArray*> arrays_;
  std::vector<const void*> buffers_;
  std::vector<char> unaligned_;
};
using ArrowNodePtr = std::unique_ptr<ArrowNode>;

using Texts = std::vector<std::optional<std::string>>;
using Numbers = std::vector<std::optional<std::int64_t>>;

ArrowNodePtr TextColumnOf(const std::string& name, const Texts& texts, bool wide = false);
/// Of indexes of one byte, or of those of another format.
ArrowNodePtr DictionaryColumn(const std::string& name, const Numbers& indexes, const Texts& values,
                              const std::string& format = "c");
/// `format` is one of c C s S i I l L, tdD, or of a decimal.
ArrowNodePtr NumberColumn(const std::string& name, const std::string& format,
                          const Numbers& numbers);
ArrowNodePtr YesNoColumn(const std::string& name, const Numbers& values);
template <class... Child>
ArrowNodePtr RowColumn(const std::string& name, std::int64_t length, Child... children) {
  auto node = std::make_unique<ArrowNode>();
  node->name = name;
  node->format = "+s";
  node->length = length;
  (node->children.push_back(std::move(children)), ...);
  return node;
}
/// Lists of so many elements each; nullopt is a null list.
ArrowNodePtr ListColumn(const std::string& name, const Numbers& sizes, ArrowNodePtr child,
                        bool wide = false);

/// Makes the column longer by so many rows at its front, which mean nothing: nulls, texts that are
/// none, indexes and days that are wrong, lists of such.
void PutBefore(ArrowNode& node, std::size_t rows);

}  // namespace attain
