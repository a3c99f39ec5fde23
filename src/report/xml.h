// Text inside XML: JUnit files and SVG pictures.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// `text` as XML 1.0 has it in an element or an attribute. Control characters that XML cannot hold
/// become U+FFFD.
std::string XmlText(std::string_view text);

}  // namespace attain
