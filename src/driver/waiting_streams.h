// Standard input and output that wait no longer for the other side once the run is asked to end:
// a signal need not come to the thread that waits, and may come before it does.
#pragma once

#include <sys/types.h>

#include <functional>

#include "partners/byte_source.h"

namespace attain {

/// Asked several times a second, by any thread.
using AskedToEnd = std::function<bool()>;

/// Whether it is a pipe, a socket or a terminal; files and devices like /dev/null never wait.
bool CanWait(int descriptor);

/// The bytes of an open descriptor, which is not closed; a Failure "interrupted" where it is asked
/// to end while there are none.
ByteSourcePtr ReadWhileWanted(int descriptor, AskedToEnd asked_to_end);

/// As write(2) to one that CanWait, perhaps of less; -1 and the errno ECANCELED where it is asked
/// to end while the other side takes nothing.
ssize_t WriteWhileWanted(int descriptor, const void* bytes, std::size_t count,
                         const AskedToEnd& asked_to_end);

}  // namespace attain
