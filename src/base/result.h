// A value, or why there is none: for what the world does (files, disks). The user's text gets
// diagnostics instead, our own bugs get assert.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace attain {

/// A message in the form of the diagnostics: the situation, lower case, no final stop.
struct Failure {
  std::string message;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failure) : value_(std::in_place_index<1>, std::move(failure)) {}

  bool ok() const { return value_.index() == 0; }
  explicit operator bool() const { return ok(); }
  T& operator*() {
    assert(ok());
    return std::get<0>(value_);
  }
  const T& operator*() const {
    assert(ok());
    return std::get<0>(value_);
  }
  T* operator->() { return &**this; }
  const T* operator->() const { return &**this; }
  const std::string& message() const {
    assert(!ok());
    return std::get<1>(value_).message;
  }

 private:
  std::variant<T, Failure> value_;
};

struct Done {};
using Status = Result<Done>;

}  // namespace attain
