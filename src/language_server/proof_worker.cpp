#include "language_server/proof_worker.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace attain {
namespace {

/// Whoever types is not disturbed: proofs begin when nothing has changed for so long.
constexpr auto kQuiet = std::chrono::milliseconds(150);

}  // namespace

ProofWorker::ProofWorker(Date today, Deliver deliver)
    : today_(today), deliver_(std::move(deliver)), thread_([this] { Run(); }) {}

ProofWorker::~ProofWorker() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = stop_ = true;
    changed_.notify_one();
  }
  thread_.join();
}

void ProofWorker::Add(ProofJob job) {
  const std::lock_guard lock(mutex_);
  stop_ = true;
  if (at_work_ == job.scope) replaced_ = true;
  std::erase_if(waiting_, [&](const ProofJob& older) { return older.scope == job.scope; });
  waiting_.push_back(std::move(job));
  changed_.notify_one();
}

void ProofWorker::Run() {
  std::unique_lock lock(mutex_);
  while (!ending_) {
    if (waiting_.empty()) {
      changed_.wait(lock);
      continue;
    }
    if (changed_.wait_for(lock, kQuiet) == std::cv_status::no_timeout) continue;
    ProofJob job = std::move(waiting_.back());
    waiting_.pop_back();
    at_work_ = job.scope;
    stop_ = ending_;
    replaced_ = false;
    lock.unlock();
    Proofs proofs = FindProofs(job.sources, job.partners, today_, [this] {
      const std::lock_guard guard(mutex_);
      return stop_;
    });
    lock.lock();
    at_work_ = {};
    if (stop_) {
      if (!replaced_) waiting_.insert(waiting_.begin(), std::move(job));
      continue;
    }
    lock.unlock();
    deliver_(std::move(job), std::move(proofs));
    lock.lock();
  }
}

}  // namespace attain
