// JSON as messages of JSON-RPC 2.0 hold it, and what a request is answered with.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <variant>

namespace attain {

using Json = nlohmann::ordered_json;

/// Codes of JSON-RPC 2.0 and of the Language Server Protocol 3.17.
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kServerNotInitialized = -32002;
inline constexpr int kRequestCancelled = -32800;
inline constexpr int kRequestFailed = -32803;

struct RpcError {
  int code;
  std::string message;
};

/// The result of a request, or why there is none.
using Answer = std::variant<Json, RpcError>;

}  // namespace attain
