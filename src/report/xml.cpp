#include "report/xml.h"

namespace attain {

std::string XmlText(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool control =
        static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      default:
        out += control ? std::string("\xEF\xBF\xBD") : std::string(1, c);
        break;
    }
  }
  return out;
}

}  // namespace attain
