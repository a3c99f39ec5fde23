// A smaller policy that fails as a large one does, for people to look at.
#pragma once

#include <functional>
#include <string>

namespace attain::reference {

/// What is left of `policy` when everything is taken out without which `fails` still holds: blocks,
/// their braces alone, lines, and what stands between commas.
std::string Shrunk(std::string policy, const std::function<bool(const std::string&)>& fails);

}  // namespace attain::reference
