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

  /// Replaces an older job about the same rulebook, also one that has begun. One about another
  /// rulebook that has begun waits: what was edited last is proved first.
  void Add(ProofJob job);

 private:
  void Run();

  Date today_;
  Deliver deliver_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<ProofJob> waiting_;  ///< the next one last
  RulebookScope at_work_{};        ///< what is being proved
  bool stop_ = false;              ///< it is given up, and
  bool replaced_ = false;          ///< there is a newer job about the same
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace attain
