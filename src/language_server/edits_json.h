// Changes of texts as the protocol has them.
#pragma once

#include <span>
#include <string>

#include "language_server/session.h"
#include "source/file_edit.h"
#include "source/text_edit.h"

namespace attain {

/// A text of ours, with the line ends of the file that it goes into.
std::string WithLineEndsOf(const SourceFile& file, const std::string& text);

/// A list of `TextEdit` in one file.
Json TextEditsJson(const SourceFile& file, std::span<const TextEdit> edits);
/// A `WorkspaceEdit`: with the versions of the documents where the editor can read them.
Json WorkspaceEditJson(const Session& session, const LiveRulebook& rulebook,
                       std::span<const FileEdit> edits);

}  // namespace attain
