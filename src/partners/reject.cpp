#include "partners/reject.h"

#include "diagnostics/visible.h"

namespace attain {

std::string Shown(std::string_view text, std::size_t most) {
  std::string shown;
  while (!text.empty()) {
    if (shown.size() >= most) return shown + "…";
    text.remove_prefix(AppendVisible(text, shown));
  }
  return shown;
}

}  // namespace attain
