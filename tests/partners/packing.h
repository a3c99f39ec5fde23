// Text packed as files are.
#pragma once

#include <string>

namespace attain {

std::string Gzip(const std::string& text);
std::string Zstd(const std::string& text);

}  // namespace attain
