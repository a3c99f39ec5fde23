#include "language_server/markup.h"

#include <utility>

#include "editor/plain_text.h"

namespace attain {
namespace {

bool WantsMarkdown(const Session& session, const char* formats) {
  const Json::json_pointer place(formats);
  if (!session.client.contains(place)) return false;
  for (const Json& format : session.client.at(place)) {
    if (format == "markdown") return true;
    if (format == "plaintext") return false;
  }
  return false;
}

}  // namespace

Json MarkupJson(const Session& session, const char* formats, std::string markdown) {
  if (!WantsMarkdown(session, formats))
    return {{"kind", "plaintext"}, {"value", PlainText(markdown)}};
  return {{"kind", "markdown"}, {"value", std::move(markdown)}};
}

}  // namespace attain
