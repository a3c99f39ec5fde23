// A thread that proves, beside the one that answers. Of each rulebook only the newest job counts.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "language_server/proofs.h"
#include "language_server/server.h"

namespace attain {

class ProofWorker {
 public:
  using Deliver = std::function<void(ProofJob, Proofs)>;
  ProofWorker(Date today, Deliver deliver);
  /// Gives up what it is at, and ends.
  ~ProofWorker();
  ProofWorker(const ProofWorker&) = delete;
  ProofWorker& operator=(const ProofWorker&) = delete;

  /// Replaces an older job about the same rulebook, also one that has begun.
  void Add(ProofJob job);

 private:
  void Run();

  Date today_;
  Deliver deliver_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<ProofJob> waiting_;
  RulebookScope at_work_{};  ///< what is being proved; `stop_` says that it no longer counts
  bool stop_ = false;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace attain
