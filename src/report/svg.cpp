#include "report/svg.h"

#include <fmt/format.h>

#include <cmath>

#include "report/xml.h"

namespace attain {
namespace {

/// At most one decimal.
std::string Number(double number) {
  const double rounded = std::round(number * 10) / 10;
  return rounded == std::floor(rounded) ? fmt::format("{:.0f}", rounded)
                                        : fmt::format("{:.1f}", rounded);
}

}  // namespace

Svg::Svg(double width, double height, std::string_view title, std::string_view description) {
  text_ = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
      "viewBox=\"0 0 {0} {1}\" role=\"img\">\n<title>{2}</title>\n<desc>{3}</desc>\n",
      Number(width), Number(height), XmlText(title), XmlText(description));
}

void Svg::Style(std::string_view css) { text_ += fmt::format("<style>\n{}</style>\n", css); }

void Svg::Rectangle(std::string_view style, double x, double y, double width, double height,
                    std::string_view tip) {
  text_ += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", style,
                       Number(x), Number(y), Number(width), Number(height));
  text_ += tip.empty() ? "/>\n" : fmt::format("><title>{}</title></rect>\n", XmlText(tip));
}

void Svg::Line(std::string_view style, double x1, double y1, double x2, double y2) {
  text_ += fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", style,
                       Number(x1), Number(y1), Number(x2), Number(y2));
}

void Svg::Text(std::string_view style, double x, double y, std::string_view text,
               std::string_view anchor) {
  text_ += fmt::format(
      "<text class=\"{}\" x=\"{}\" y=\"{}\"{}>{}</text>\n", style, Number(x), Number(y),
      anchor == "start" ? "" : fmt::format(" text-anchor=\"{}\"", anchor), XmlText(text));
}

std::string Svg::Finish() { return std::move(text_) + "</svg>\n"; }

}  // namespace attain
