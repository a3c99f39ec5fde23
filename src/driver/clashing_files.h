// Files that a command reads and files that it writes are different ones, whatever they are called.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attain {

/// A file and how a message speaks of it: "`--output`", "the partners".
struct CalledFile {
  std::string called, path;
};

/// "`--output` would replace the partners `p.jsonl`", "`--shortfalls` and `--output` name the same
/// file": the first of `outputs` that is one of `inputs` or an earlier output, under whatever name.
/// Files without a path, `-`, and what is there but no regular file clash with nothing.
std::optional<std::string> FindClash(std::span<const CalledFile> inputs,
                                     std::span<const CalledFile> outputs);

}  // namespace attain
