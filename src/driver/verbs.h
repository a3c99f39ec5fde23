// The verbs of the command line, in the order in which `attain help` lists them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "driver/environment.h"

namespace attain {

struct Verb {
  std::string_view name;
  std::string_view summary;
  /// Takes what stands behind the verb.
  int (*run)(std::span<const std::string> arguments, DriverEnv& env);
};
std::span<const Verb> AllVerbs();
/// nullptr where there is none of this name.
const Verb* FindVerb(std::string_view name);
/// Says that there is no such verb, and which one may be meant.
int UnknownVerb(const DriverEnv& env, std::string_view name);

}  // namespace attain
