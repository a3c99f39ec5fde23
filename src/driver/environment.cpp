#include "driver/environment.h"

#include <fmt/format.h>

#include "diagnostics/visible.h"

namespace attain {
namespace {

std::string Painted(const DriverEnv& env, std::string_view code, std::string_view text) {
  return env.color ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

}  // namespace

int Fail(const DriverEnv& env, int status, std::string_view message, std::string_view hint) {
  env.err(fmt::format("{}: {}\n", Painted(env, "1;31", "error"), Visible(message)));
  if (!hint.empty()) env.err(fmt::format("  = {}\n", Visible(hint)));
  return status;
}

void Notify(const DriverEnv& env, std::string_view message) {
  env.err(fmt::format("{}: {}\n", Painted(env, "1;36", "notice"), Visible(message)));
}

void Say(const DriverEnv& env, std::string_view text) { env.err(VisibleLines(text)); }

int Print(const DriverEnv& env, std::string_view text) {
  const Status written = env.out(VisibleLines(text));
  if (written) return kAllWell;
  const int signal = env.interrupted();  // the writing failed for that
  return signal == 0 ? Fail(env, kCannotReadOrWrite, written.message())
                     : Fail(env, kInterrupted + signal, "interrupted");
}

Status PutOut(const DriverEnv& env, std::string_view bytes) {
  return env.out_is_terminal ? env.out(VisibleLines(bytes)) : env.out(bytes);
}

}  // namespace attain
