#include "language_server/server.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "language_server/methods.h"

namespace attain {
namespace {

std::string OtherParameters(const std::string& method) {
  return fmt::format("the parameters of `{}` are not those of the protocol", method);
}

}  // namespace

void Server::Receive(const Json& message) {
  if (message.is_discarded()) return SendError(nullptr, {kParseError, "the message is no JSON"});
  static const Json nothing = Json::object();
  const bool is_object = message.is_object();
  const Json id = is_object && message.contains("id") ? message.at("id") : Json(nullptr);
  const bool sound_id = id.is_null() || id.is_string() || id.is_number();
  if (is_object && !message.contains("method") && sound_id && !id.is_null()) return;  // a response
  if (!is_object || !message.contains("method") || !message.at("method").is_string() || !sound_id)
    return SendError(sound_id ? id : nullptr, {kInvalidRequest, "the message is no request"});
  const auto& method = message.at("method").get_ref<const std::string&>();
  const bool has_params = message.contains("params") && !message.at("params").is_null();
  const Json& params = has_params ? message.at("params") : nothing;
  if (message.contains("id")) {
    ReceiveRequest(method, id, params);
  } else {
    ReceiveNotification(method, params);
  }
}

void Server::ReceiveRequest(const std::string& method, const Json& id, const Json& params) {
  Answer answer = AnswerTo(method, params);
  if (auto* error = std::get_if<RpcError>(&answer)) return SendError(id, *error);
  session_.send({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(std::get<Json>(answer))}});
}

Answer Server::AnswerTo(const std::string& method, const Json& params) {
  if (phase_ == Phase::fresh && method != "initialize")
    return RpcError{kServerNotInitialized, "the first request must be `initialize`"};
  if (phase_ == Phase::shut_down) return RpcError{kInvalidRequest, "the server was shut down"};
  if (phase_ == Phase::running && method == "initialize")
    return RpcError{kInvalidRequest, "`initialize` was sent before"};
  Settle();
  if (method == "shutdown") {
    phase_ = Phase::shut_down;
    return Json(nullptr);
  }
  const HandleRequest handle = FindRequest(method);
  if (handle == nullptr)
    return RpcError{kMethodNotFound, fmt::format("there is no method `{}`", method)};
  try {
    Answer answer = handle(session_, params);
    phase_ = Phase::running;
    return answer;
  } catch (const Json::exception&) {
    return RpcError{kInvalidParams, OtherParameters(method)};
  }
}

void Server::ReceiveNotification(const std::string& method, const Json& params) {
  if (method == "exit") {
    exit_status_ = phase_ == Phase::shut_down ? 0 : 1;
    return;
  }
  if (phase_ != Phase::running) return;
  const HandleNotification handle = FindNotification(method);
  if (handle == nullptr) return;
  try {
    handle(session_, params);
  } catch (const Json::exception&) {
    session_.Notify("window/logMessage", {{"type", 1}, {"message", OtherParameters(method)}});
  }
}

void Server::SendError(const Json& id, const RpcError& error) {
  session_.send({{"jsonrpc", "2.0"},
                 {"id", id},
                 {"error", {{"code", error.code}, {"message", error.message}}}});
}

void Server::Refuse(const Json& request) {
  SendError(request.at("id"), {kRequestCancelled, "the request was cancelled"});
}

void Server::Settle() {
  const auto checked = session_.workspace.Refresh();
  for (const LiveRulebook* rulebook : checked) publisher_.Publish(session_, *rulebook);
  publisher_.TakeBack(session_);
}

std::vector<ProofJob> Server::TakeJobs() {
  std::vector<ProofJob> jobs;
  for (LiveRulebook& rulebook : session_.workspace.rulebooks()) {
    if (!rulebook.TakeQuestions() || rulebook.analysis().sources.empty()) continue;
    jobs.push_back({rulebook.scope(), rulebook.generation(), rulebook.analysis().sources,
                    session_.PartnersOf(rulebook.scope())});
  }
  return jobs;
}

LiveRulebook* Server::Find(const ProofJob& job) {
  for (LiveRulebook& rulebook : session_.workspace.rulebooks()) {
    if (rulebook.scope() == job.scope && rulebook.generation() == job.generation) return &rulebook;
  }
  return nullptr;
}

void Server::Accept(const ProofJob& job, Proofs proofs) {
  LiveRulebook* rulebook = Find(job);
  if (rulebook == nullptr || rulebook->IsStale()) return;
  if (!proofs.failure.empty() && session_.told_failures.insert(proofs.failure).second)
    session_.Notify("window/showMessage", {{"type", 2}, {"message", proofs.failure}});
  rulebook->Accept(std::move(proofs));
  publisher_.Publish(session_, *rulebook);
  if (session_.ClientCan("/workspace/codeLens/refreshSupport"))
    session_.Request("workspace/codeLens/refresh", nullptr);
}

}  // namespace attain
