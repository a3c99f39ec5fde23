// Which files are one rulebook.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "source/file_reader.h"

namespace attain {

/// A file of this name, which may be empty, makes the `.policy` files below its folder a rulebook.
inline constexpr std::string_view kRulebookMark = "attain.toml";

/// Every `.policy` file below a folder; of a file that stands outside of all such folders, the
/// policies of its own folder; a document that was never saved, alone.
struct RulebookScope {
  enum class Sort : std::uint8_t { below, inside, alone };
  Sort sort;
  std::string path;  ///< of the folder, or of the document

  bool Holds(const std::string& file) const;
  bool operator==(const RulebookScope&) const = default;
};

bool IsBelow(const std::string& path, const std::string& folder);

/// The nearest folder with a mark, from `folder` upwards.
std::optional<std::string> MarkedFolder(const FileReader& files, std::string folder);

/// The folders that are a rulebook each, without what is below a deeper one of them: for each
/// folder of the workspace its nearest with a mark, or else itself; those with a mark below it; and
/// those that `documents` outside stand below.
std::vector<std::string> RulebookFolders(const FileReader& files,
                                         std::span<const std::string> workspace_folders,
                                         std::span<const std::string> documents);

}  // namespace attain
