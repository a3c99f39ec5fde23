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

Result<ResultOutput> ResultOutput::Continue(const std::string& path, std::uint64_t size,
                                            const DriverEnv& env) {
  ResultOutput output(env);
  auto file = OutputFile::Continue(path, size);
  if (!file) return Failure{file.message()};
  output.file_ = std::move(*file);
  return output;
}

}  // namespace attain
