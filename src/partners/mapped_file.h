// Files of the disk read where they stand in memory, without a copy.
#pragma once

#include <string>

#include "base/result.h"
#include "partners/byte_source.h"

namespace attain {

/// The file at `path`, whose bytes Look gives without copying them; what cannot be mapped (a pipe,
/// a file of /proc) is only read. From the first call on the process catches SIGBUS: where a mapped
/// file becomes shorter, or the disk fails, its bytes are zero from there on, and IsWhole says so.
Result<ByteSourcePtr> OpenMapped(const std::string& path);

}  // namespace attain
