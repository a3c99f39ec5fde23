#include "language_server/documents.h"

#include <utility>

#include "base/limits.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

void ApplyChanges(Document& document, const Json& changes) {
  for (const Json& change : changes) {
    const auto& text = change.at("text").get_ref<const std::string&>();
    SourceFile& source = document.source;
    if (!change.contains("range")) {
      source = SourceFile(source.path, text);
    } else {
      const Span span = SpanOf(source, {}, change.at("range"));
      source.Replace(span.begin, span.end, text);
      if (source.text.starts_with(kByteOrderMark)) source = SourceFile(source.path, source.text);
    }
    document.changed = true;
  }
}

}  // namespace attain
