// Explanations for editors that show no Markdown.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// The Markdown of hovers and completions without its fences, headings' signs, bold and links'
/// signs.
std::string PlainText(std::string_view markdown);

}  // namespace attain
