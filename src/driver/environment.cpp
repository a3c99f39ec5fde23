#include "driver/environment.h"

#include <fmt/format.h>

namespace attain {
namespace {

std::string Painted(const DriverEnv& env, std::string_view code, std::string_view text) {
  return env.color ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

}  // namespace

int Fail(const DriverEnv& env, int status, std::string_view message, std::string_view hint) {
  env.err(fmt::format("{}: {}\n", Painted(env, "1;31", "error"), message));
  if (!hint.empty()) env.err(fmt::format("  = {}\n", hint));
  return status;
}

void Notify(const DriverEnv& env, std::string_view message) {
  env.err(fmt::format("{}: {}\n", Painted(env, "1;36", "notice"), message));
}

int Print(const DriverEnv& env, std::string_view text) {
  const Status written = env.out(text);
  return written ? kAllWell : Fail(env, kCannotReadOrWrite, written.message());
}

}  // namespace attain
