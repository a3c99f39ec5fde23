#include "driver/schema_command.h"

#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "report/schema.h"

namespace attain {

int SchemaCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("schema", "JSON Schema (2020-12) of the partner data that a rulebook reads.");
  const std::vector<std::string>& paths = options.AddPaths();
  if (const auto status = options.Parse(arguments, env)) return *status;
  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  return loaded ? Print(env, JsonSchema(loaded->rulebook)) : status;
}

}  // namespace attain
