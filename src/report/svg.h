// A small writer of SVG: rectangles, lines and text.
#pragma once

#include <string>
#include <string_view>

namespace attain {

class Svg {
 public:
  /// A picture of this size; `title` and `description` are read out instead of it.
  Svg(double width, double height, std::string_view title, std::string_view description);

  /// Elements of a class of the style; `tip` is shown where the pointer rests.
  void Rectangle(std::string_view style, double x, double y, double width, double height,
                 std::string_view tip = {});
  void Line(std::string_view style, double x1, double y1, double x2, double y2);
  /// Begins at x, or ends there with `anchor` "end".
  void Text(std::string_view style, double x, double y, std::string_view text,
            std::string_view anchor = "start");

  /// The rules of the classes, as CSS; said before any element.
  void Style(std::string_view css);
  /// The whole document.
  std::string Finish();

 private:
  std::string text_;
};

}  // namespace attain
