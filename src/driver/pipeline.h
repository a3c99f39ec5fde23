// Work on several threads that begins and ends in order. Every thread does the same: it takes the
// next job, works on it beside the others, and hands it in; whoever hands in the one that is next
// in order finishes it and those that wait behind it. So reading, working and writing overlap,
// nobody is idle while another reads or writes, and one thread is a plain loop.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace attain {

/// Take, Work and Finish of a run, and the jobs that are between them.
/// Take(Job&) -> std::optional<std::size_t>: fills a job and says how many bytes it is; nullopt at
/// the end. In order, one at a time. Work(std::size_t thread, Job&): at any time. Finish(Job&) ->
/// bool: in order, one at a time; false ends the run.
template <class Job, class Take, class Work, class Finish>
class Pipeline {
 public:
  /// `jobs` are what there is to fill, at least one; more than threads keep these busy. Jobs that
  /// are taken and not finished have `most_bytes` together, or there is only one.
  Pipeline(std::deque<Job>& jobs, std::size_t threads, std::size_t most_bytes, Take take, Work work,
           Finish finish)
      : threads_(threads),
        most_bytes_(most_bytes),
        take_(std::move(take)),
        work_(std::move(work)),
        finish_(std::move(finish)) {
    for (Job& job : jobs) free_.push_back(&job);
  }

  /// Once.
  void Run() {
    std::vector<std::thread> others;
    try {
      for (std::size_t i = 1; i < threads_; ++i) others.emplace_back([this, i] { Loop(i); });
    } catch (const std::system_error&) {
      // The system gives no more threads: those that there are do it.
    }
    Loop(0);
    for (std::thread& other : others) other.join();
  }

 private:
  struct Taken {
    Job* job;
    std::size_t bytes;
    bool worked = false;
  };

  void Loop(std::size_t thread) {
    while (Taken* taken = TakeNext()) {
      work_(thread, *taken->job);
      HandIn(*taken);
    }
  }

  /// The next in order; nullptr at the end. Waits for a free job, and until the new one fits.
  Taken* TakeNext() {
    const std::lock_guard taking(taking_);
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [&] { return ended_ || !free_.empty(); });
    if (ended_) return nullptr;
    Job* job = free_.back();
    free_.pop_back();
    lock.unlock();
    const std::optional<std::size_t> bytes = take_(*job);
    lock.lock();
    if (!bytes) {
      ended_ = true;
      return nullptr;
    }
    finished_.wait(lock, [&] { return waiting_.empty() || bytes_ + *bytes <= most_bytes_; });
    bytes_ += *bytes;
    return &waiting_.emplace_back(Taken{job, *bytes});
  }

  void HandIn(Taken& taken) {
    std::unique_lock lock(mutex_);
    taken.worked = true;
    if (finishing_) return;  // that thread will see it
    finishing_ = true;
    while (!waiting_.empty() && waiting_.front().worked) {
      const Taken first = waiting_.front();
      if (!stopped_) {
        lock.unlock();
        const bool more = finish_(*first.job);
        lock.lock();
        if (!more) stopped_ = ended_ = true;
      }
      waiting_.pop_front();
      bytes_ -= first.bytes;
      free_.push_back(first.job);
      finished_.notify_all();
    }
    finishing_ = false;
  }

  const std::size_t threads_, most_bytes_;
  Take take_;
  Work work_;
  Finish finish_;

  std::mutex taking_;  // held by the thread that takes
  std::mutex mutex_;   // guards what follows
  std::condition_variable finished_;
  std::vector<Job*> free_;     // the last one first: its memory is warm
  std::deque<Taken> waiting_;  // in order; references stay valid
  std::size_t bytes_ = 0;
  bool finishing_ = false;
  bool ended_ = false;    // nothing is to be taken any more
  bool stopped_ = false;  // nothing is to be finished any more
};

}  // namespace attain
