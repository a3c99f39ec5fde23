// Renaming a thing everywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editor/names.h"
#include "source/file_edit.h"

namespace attain {

struct Renaming {
  std::vector<FileEdit> edits;  ///< by file and place; empty where it is refused
  std::string refusal;          ///< why not: "`silver` is taken: cloud has a level of this name"
};

/// The name that stands at the place, if it can be renamed: it is declared somewhere.
std::optional<Span> RenamableAt(const Names& names, Place place);
/// Gives what is named at the place the new name, wherever it is named. Where one word names levels
/// of several awards, all of them are renamed. Refuses a new name that is none, that is taken where
/// it would stand, that would be read as something else there, or that Check would refuse.
Renaming RenameOf(const Analysis& analysis, const Names& names, Place place,
                  std::string_view new_name);

}  // namespace attain
