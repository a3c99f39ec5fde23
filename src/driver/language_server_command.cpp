#include "driver/language_server_command.h"

#include "driver/arguments.h"
#include "language_server/serve.h"

namespace attain {

int LanguageServerCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("language-server",
                    "The Language Server Protocol 3.17 over standard input and output.");
  bool over_stdio = false;  // what editors pass by habit; there is nothing else
  options.app().add_flag("--stdio", over_stdio, "over standard input and output, as always");
  if (const auto status = options.Parse(arguments, env)) return *status;
  auto input = env.open("-");
  if (!input)
    return Fail(env, kCannotReadOrWrite, "cannot read standard input: " + input.message());
  const ServerSetting setting{
      env.files, env.today, ATTAIN_VERSION, {&env.files, env.open, env.temp_folder}};
  return Serve(setting, {[&](std::span<char> into) {
                           const auto count = (*input)->Read(into);
                           return count ? *count : 0;
                         },
                         env.out});
}

}  // namespace attain
