// The server without its threads and ends: messages in, messages out. Any message in any order has
// an answer that the protocol knows, and changes nothing where it is wrong.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "language_server/json.h"
#include "language_server/proofs.h"
#include "language_server/publisher.h"
#include "language_server/session.h"

namespace attain {

/// A rulebook as it stood when questions about it were left for later.
struct ProofJob {
  RulebookScope scope;
  std::uint64_t generation;
  SourceSet sources;
  PartnerPlace partners;
};

class Server {
 public:
  Server(const ServerSetting& setting, std::function<void(const Json&)> send)
      : session_(setting, std::move(send)) {}

  /// Takes one message; where it was no JSON, discarded JSON. Diagnostics of what it changes wait
  /// for Settle, or for a request.
  void Receive(const Json& message);
  /// Answers a request that the editor does not want any more.
  void Refuse(const Json& request);
  /// Checks what changed and publishes its diagnostics.
  void Settle();

  /// What is to be proved of the rulebooks that were checked since the last call.
  std::vector<ProofJob> TakeJobs();
  /// Publishes what was proved, unless the rulebook has changed since.
  void Accept(const ProofJob& job, Proofs proofs);

  /// Set when the editor said `exit`: 0 behind a `shutdown`, else 1.
  std::optional<int> exit_status() const { return exit_status_; }
  const Session& session() const { return session_; }

 private:
  enum class Phase : std::uint8_t { fresh, running, shut_down };
  void ReceiveRequest(const std::string& method, const Json& id, const Json& params);
  void ReceiveNotification(const std::string& method, const Json& params);
  Answer AnswerTo(const std::string& method, const Json& params);
  void SendError(const Json& id, const RpcError& error);
  LiveRulebook* Find(const ProofJob& job);

  Session session_;
  Publisher publisher_;
  Phase phase_ = Phase::fresh;
  std::optional<int> exit_status_;
};

}  // namespace attain
