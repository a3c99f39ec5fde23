#include "language_server/serve.h"

#include <thread>
#include <utility>

#include "language_server/message_queue.h"
#include "language_server/proof_worker.h"
#include "language_server/server.h"

namespace attain {
namespace {

bool IsExit(const Json& message) {
  return message.is_object() && message.contains("method") && message.at("method") == "exit";
}

/// Ends behind `exit`, so that nobody waits for an input that stays open.
void ReadAll(const ReadBytes& read, MessageQueue& queue) {
  MessageReader reader(read);
  while (const auto body = reader.Next()) {
    Json message = Json::parse(*body, nullptr, /*allow_exceptions=*/false);
    const bool last = IsExit(message);
    queue.Push(std::move(message));
    if (last) return;
  }
  queue.Push(EndOfInput{});
}

}  // namespace

int Serve(const ServerSetting& setting, const ServerEnds& ends) {
  MessageQueue queue;
  bool can_write = true;
  Server server(setting, [&](const Json& message) {
    if (can_write)
      can_write =
          ends.write(Frame(message.dump(-1, ' ', false, Json::error_handler_t::replace))).ok();
  });
  std::thread reader([&] { ReadAll(ends.read, queue); });
  int status = 1;
  {
    ProofWorker worker(setting.today, [&](ProofJob job, Proofs proofs) {
      queue.Push(ProofResult{std::move(job), std::move(proofs)});
    });
    for (;;) {
      Event event = queue.Pop();
      if (std::holds_alternative<EndOfInput>(event)) break;
      if (auto* result = std::get_if<ProofResult>(&event)) {
        server.Accept(result->job, std::move(result->proofs));
        continue;
      }
      const Json& message = std::get<Json>(event);
      if (queue.TakeCancellation(message)) {
        server.Refuse(message);
      } else {
        server.Receive(message);
      }
      if (server.exit_status()) {
        status = *server.exit_status();
        break;
      }
      if (!queue.empty()) continue;
      server.Settle();
      for (ProofJob& job : server.TakeJobs()) worker.Add(std::move(job));
    }
  }
  reader.join();
  return status;
}

}  // namespace attain
