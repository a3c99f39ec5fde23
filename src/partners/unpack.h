// gzip (zlib) and zstd (libzstd) as byte sources. Data that ends inside a member or frame is a
// Failure.
#pragma once

#include "partners/byte_source.h"

namespace attain {

Result<ByteSourcePtr> UnpackGzip(ByteSourcePtr packed);
Result<ByteSourcePtr> UnpackZstd(ByteSourcePtr packed);

}  // namespace attain
