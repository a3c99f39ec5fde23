// Explanations in the form that the editor shows.
#pragma once

#include <string>

#include "language_server/session.h"

namespace attain {

/// `{kind, value}` of what is written in Markdown: plain text where the editor's capabilities name
/// that first at `formats`, as in "/textDocument/hover/contentFormat", or do not name Markdown.
Json MarkupJson(const Session& session, const char* formats, std::string markdown);

}  // namespace attain
