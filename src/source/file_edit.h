// A change of a text among several: `text` in place of `span`.
#pragma once

#include <string>

#include "source/source_file.h"

namespace attain {

struct FileEdit {
  Span span;
  std::string text;
  bool operator==(const FileEdit&) const = default;
};

}  // namespace attain
