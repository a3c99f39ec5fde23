// The documents that the editor has open: their text is the truth, saved or not.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "language_server/json.h"
#include "source/source_file.h"

namespace attain {

struct Document {
  std::string uri;  ///< as the editor writes it
  std::int64_t version = 0;
  SourceFile source;
  bool changed = false;  ///< since its rulebook was checked
};

/// By the path of their URI.
using Documents = std::map<std::string, Document>;

/// The text as the editor has it, whose places count the byte-order mark where it sends one.
SourceFile DocumentText(std::string path, std::string text);

/// Makes the changes of a didChange notification one after the other.
void ApplyChanges(Document& document, const Json& changes);

}  // namespace attain
