// The server at its ends: one thread reads, one answers, one proves.
#pragma once

#include <functional>
#include <string_view>

#include "base/result.h"
#include "language_server/framing.h"
#include "language_server/session.h"

namespace attain {

struct ServerEnds {
  ReadBytes read;
  std::function<Status(std::string_view)> write;
};

/// Runs until `exit`, the end of the input, or a failure to write. The exit status: 0 where the
/// editor said `shutdown` and then `exit`, else 1.
int Serve(const ServerSetting& setting, const ServerEnds& ends);

}  // namespace attain
