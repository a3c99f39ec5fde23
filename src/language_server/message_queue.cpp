#include "language_server/message_queue.h"

#include <algorithm>
#include <utility>

namespace attain {
namespace {

bool Cancels(const Event& event, const Json& id) {
  const auto* message = std::get_if<Json>(&event);
  if (message == nullptr || !message->is_object()) return false;
  const auto method = message->find("method");
  if (method == message->end() || *method != "$/cancelRequest") return false;
  const auto params = message->find("params");
  return params != message->end() && params->is_object() && params->contains("id") &&
         params->at("id") == id;
}

}  // namespace

void MessageQueue::Push(Event event) {
  const std::lock_guard lock(mutex_);
  events_.push_back(std::move(event));
  filled_.notify_one();
}

Event MessageQueue::Pop() {
  std::unique_lock lock(mutex_);
  filled_.wait(lock, [&] { return !events_.empty(); });
  Event event = std::move(events_.front());
  events_.pop_front();
  return event;
}

bool MessageQueue::empty() {
  const std::lock_guard lock(mutex_);
  return events_.empty();
}

bool MessageQueue::TakeCancellation(const Json& request) {
  if (!request.is_object() || !request.contains("id") || !request.contains("method")) return false;
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(events_.begin(), events_.end(), [&](const Event& event) {
    return Cancels(event, request.at("id"));
  });
  if (found == events_.end()) return false;
  events_.erase(found);
  return true;
}

}  // namespace attain
