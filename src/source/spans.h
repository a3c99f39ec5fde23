// How spans of a text lie to each other.
#pragma once

#include "source/source_file.h"

namespace attain {

inline bool Contains(Span outer, Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

}  // namespace attain
