// A `.json` file into partners: one object, or the members of one array. It looks at brackets and
// quotes only; whoever reads the pieces finds what else is wrong with them. The whole file is held:
// large bases are JSON Lines.
#pragma once

#include "partners/line_splitter.h"

namespace attain {

class JsonSplitter {
 public:
  explicit JsonSplitter(ByteSourcePtr source, BatchSize size = {})
      : source_(std::move(source)), size_(size) {}

  /// The next partners; false at the end.
  /// A Failure is a file over kMaxLineBytes, an empty one, one that ends inside its array, and JSON
  /// Lines.
  Result<bool> Next(TextBlock& block);

 private:
  Status ReadAll();
  std::size_t EndOfMember(std::size_t at) const;
  std::size_t BehindPart(std::size_t at) const;
  bool IsLines() const;
  void SkipSpace();
  void AddPiece(TextBlock& block, std::size_t begin, std::size_t end, PieceProblem problem);

  ByteSourcePtr source_;
  BatchSize size_;
  std::vector<char> text_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1;  // of text_[at_]
  bool started_ = false;
  bool in_array_ = false;
  bool after_comma_ = false;
};

}  // namespace attain
