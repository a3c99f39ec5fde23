#include "language_server/documents.h"

#include <utility>

#include "base/limits.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool IsBegin(const Json& position) {
  return position.at("line") == 0 && position.at("character") == 0;
}

}  // namespace

SourceFile DocumentText(std::string path, std::string text) {
  const bool is_marked = text.starts_with(kByteOrderMark);
  SourceFile source(std::move(path), std::move(text));
  source.units_before = is_marked ? 1 : 0;
  return source;
}

void ApplyChanges(Document& document, const Json& changes) {
  for (const Json& change : changes) {
    const auto& text = change.at("text").get_ref<const std::string&>();
    SourceFile& source = document.source;
    if (!change.contains("range")) {
      source = DocumentText(source.path, text);
    } else {
      const Json& range = change.at("range");
      const Span span = SpanOf(source, {}, range);
      if (IsBegin(range.at("start")) && !IsBegin(range.at("end"))) source.units_before = 0;
      source.Replace(span.begin, span.end, text);
      if (source.text.starts_with(kByteOrderMark)) source = DocumentText(source.path, source.text);
    }
    document.changed = true;
  }
}

}  // namespace attain
