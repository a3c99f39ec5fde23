// Commands run in memory: files, output and day are given, and everything that was said is kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "driver/run.h"

namespace attain {

struct CommandResult {
  int status;
  std::string out, err;
};

/// The files of a test and the day, 2018-06-30.
struct CommandWorld {
  MemoryReader files;
  bool out_is_closed = false;
  bool err_is_full = false;
  bool out_is_terminal = false;
  BatchSize batch = {};
  /// How often the run may ask whether it was interrupted before it was; 0: it never is.
  int interrupted_after = 0;

  CommandResult Run(const std::vector<std::string>& arguments) const {
    CommandResult result{0, "", ""};
    DriverEnv env{
        files,
        [this](const std::string& path) -> Result<ByteSourcePtr> {
          auto text = files.Read(path);
          if (!text) return Failure{text.message()};
          return BytesInMemory(*text);
        },
        [&](std::string_view text) -> Status {
          if (out_is_closed) return Failure{"cannot write standard output: broken pipe"};
          result.out += text;
          return Done{};
        },
        [&](std::string_view text) { result.err += text; },
        *ParseDate("2018-06-30"),
    };
    env.out_is_terminal = out_is_terminal;
    env.err_written = [this]() -> Status {
      if (!err_is_full) return Done{};
      return Failure{"cannot write standard error: no space left on device"};
    };
    env.stamp = [this](const std::string& path) -> Result<FileStamp> {
      auto text = files.Read(path);
      if (!text) return Failure{text.message()};
      return FileStamp{text->size(), 0, HashText(*text)};
    };
    env.batch = batch;
    int asked = 0;
    env.interrupted = [&] {
      return interrupted_after != 0 && asked++ >= interrupted_after ? 2 : 0;
    };
    result.status = attain::Run(arguments, env);
    return result;
  }
};

}  // namespace attain
