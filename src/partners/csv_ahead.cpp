#include "partners/csv_ahead.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace attain {
namespace {

constexpr std::size_t kLooksAlone = 4;  // most folders have no more
/// Of one file, that wait or are looked through: each holds the runs of 256 KB of it.
constexpr std::size_t kMostLooks = 16;

}  // namespace

CsvAhead::CsvAhead(std::vector<Wanted> files, std::size_t threads)
    : threads_(threads), most_looks_(std::min(2 * threads, kMostLooks)) {
  for (Wanted& file : files) files_.emplace_back(std::move(file));
}

CsvAhead::~CsvAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  for (std::thread& helper : helpers_) helper.join();
}

Result<bool> CsvAhead::Next(std::size_t file_index, CsvRuns& runs) {
  if (++looks_ == kLooksAlone) StartHelpers();
  std::unique_lock lock(mutex_);
  File& file = files_[file_index];
  for (;;) {
    if (!file.looks.empty() && file.looks.front().done) break;
    if (file.looks.empty() && file.ended) return false;
    File* const next = MayLook(file) ? &file : NextFile();
    if (next != nullptr) {
      LookAt(*next, eyes_, lock);
    } else {
      changed_.wait(lock);
    }
  }
  Look& look = file.looks.front();
  std::swap(runs, look.runs);
  const std::string failure = std::move(look.failure);
  file.looks.pop_front();
  lock.unlock();
  changed_.notify_all();
  if (!failure.empty()) return Failure{failure};
  return true;
}

void CsvAhead::StartHelpers() {
  helpers_.reserve(threads_);
  try {
    for (std::size_t i = 1; i < threads_; ++i) helpers_.emplace_back([this] { Help(); });
  } catch (const std::system_error&) {
    // The system gives no more threads: those that there are do it.
  }
}

void CsvAhead::Help() {
  Eyes eyes;
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (File* const file = NextFile(); file != nullptr) {
      LookAt(*file, eyes, lock);
    } else {
      changed_.wait(lock);
    }
  }
}

bool CsvAhead::MayLook(const File& file) const {
  return !file.read && !file.ended && file.looks.size() < most_looks_;
}

/// That of which the least is looked through; nullptr where there is enough of all.
CsvAhead::File* CsvAhead::NextFile() {
  File* least = nullptr;
  for (File& file : files_) {
    if (MayLook(file) && (least == nullptr || file.looks.size() < least->looks.size()))
      least = &file;
  }
  return least;
}

/// Looks through the next lines of the file, without the lock.
void CsvAhead::LookAt(File& file, Eyes& eyes, std::unique_lock<std::mutex>& lock) {
  file.read = true;
  lock.unlock();
  const auto more = file.lines.Next(eyes.lines);
  lock.lock();
  file.read = false;
  file.ended = file.ended || !more || !*more || eyes.lines.size == 0;
  if (more && !*more) return changed_.notify_all();
  Look& look = file.looks.emplace_back();
  if (!more) look.failure = more.message();
  if (!file.ended) changed_.notify_all();
  lock.unlock();
  Status whole = Done{};
  if (more) {
    eyes.finder.Find(eyes.lines, file.key, look.runs);
    whole = eyes.lines.Whole();
  }
  lock.lock();
  if (!whole) look.failure = OfFile(file.lines.path(), whole.message()).message;
  look.done = true;
  file.ended = file.ended || !look.runs.whole;
  changed_.notify_all();
}

}  // namespace attain
