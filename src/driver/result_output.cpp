#include "driver/result_output.h"

namespace attain {

Result<ResultOutput> ResultOutput::Open(const std::string& path, const DriverEnv& env) {
  ResultOutput output(env);
  if (path.empty() || path == "-") return output;
  auto file = OutputFile::Create(path);
  if (!file) return Failure{file.message()};
  output.file_ = std::move(*file);
  return output;
}

}  // namespace attain
