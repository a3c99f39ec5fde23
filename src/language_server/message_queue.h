// What has come in and is not answered yet. Reading ahead shows which requests the editor has
// cancelled, and whether more changes wait behind one.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

#include "language_server/json.h"
#include "language_server/proofs.h"
#include "language_server/server.h"

namespace attain {

struct EndOfInput {};
struct ProofResult {
  ProofJob job;
  Proofs proofs;
};
/// The body of a message, as JSON; discarded JSON where it is none.
using Event = std::variant<Json, ProofResult, EndOfInput>;

class MessageQueue {
 public:
  void Push(Event event);
  /// Waits for an event; behind the end of the input there is none.
  Event Pop();
  bool empty();
  /// Whether the editor has cancelled this request, which was popped; takes the cancellation out.
  bool TakeCancellation(const Json& request);

 private:
  std::mutex mutex_;
  std::condition_variable filled_;
  std::deque<Event> events_;
};

}  // namespace attain
