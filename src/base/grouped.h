// Whole numbers as people read them: `1,234,567`.
#pragma once

#include <cstdint>
#include <string>

namespace attain {

std::string Grouped(std::uint64_t number);

}  // namespace attain
