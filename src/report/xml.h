// Text inside XML: JUnit files and SVG pictures.
#pragma once

#include <string>
#include <string_view>

namespace attain {

/// `text` as XML 1.0 has it in an element or an attribute; what would steer a terminal is written
/// by its number. What XML cannot hold, such as ESC, becomes U+FFFD.
std::string XmlText(std::string_view text);

}  // namespace attain
