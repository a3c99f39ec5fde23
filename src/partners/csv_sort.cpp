#include "partners/csv_sort.h"

#include <algorithm>
#include <cstring>

namespace attain {
namespace {

constexpr std::size_t kMostRuns = 64;                        // merged at once
constexpr std::size_t kBufferBytes = std::size_t{64} << 10;  // of each

/// What stands before a row in the temporary file.
struct RowHeader {
  std::uint32_t partner, size;
  std::uint64_t line, offset;
  std::uint64_t too_long;
};

void AppendRow(const KeyedRow& row, std::string& out) {
  const RowHeader header{row.partner, static_cast<std::uint32_t>(row.raw.size()), row.line,
                         row.offset, row.too_long ? 1U : 0U};
  out.append(reinterpret_cast<const char*>(&header), sizeof header);
  out.append(row.raw);
}

}  // namespace

Status RowSorter::Add(const KeyedRow& row) {
  entries_.push_back({row.partner, static_cast<std::uint32_t>(row.raw.size()), row.line, row.offset,
                      rows_.size(), row.too_long});
  rows_.append(row.raw);
  if (rows_.size() + entries_.size() * sizeof(Entry) < run_bytes_) return Done{};
  return WriteRun();
}

void RowSorter::SortEntries() { std::sort(entries_.begin(), entries_.end()); }

/// Rows in memory become a run of the temporary file.
Status RowSorter::WriteRun() {
  if (!file_) {
    auto file = TempFile::Create(temp_folder_);
    if (!file) return Failure{file.message()};
    file_ = std::move(*file);
  }
  SortEntries();
  Run run;
  run.begin = file_->size();
  std::string out;
  for (const Entry& entry : entries_) {
    const std::string_view raw = std::string_view(rows_).substr(entry.begin, entry.size);
    AppendRow({entry.partner, entry.line, entry.offset, raw, entry.too_long}, out);
    if (out.size() < kBufferBytes) continue;
    if (Status status = file_->Append(out); !status) return status;
    out.clear();
  }
  if (Status status = file_->Append(out); !status) return status;
  run.end = file_->size();
  runs_.push_back(std::move(run));
  entries_.clear();
  rows_.clear();
  return Done{};
}

Status RowSorter::Finish() {
  if (!file_) {
    SortEntries();
    return Done{};
  }
  if (!entries_.empty()) {
    if (Status status = WriteRun(); !status) return status;
  }
  while (runs_.size() > kMostRuns) {
    if (Status status = MergeSome(); !status) return status;
  }
  return StartMerge(0, runs_.size());
}

/// All runs, kMostRuns at a time, become longer ones in a new temporary file.
Status RowSorter::MergeSome() {
  auto larger = TempFile::Create(temp_folder_);
  if (!larger) return Failure{larger.message()};
  std::vector<Run> merged;
  for (std::size_t first = 0; first < runs_.size(); first += kMostRuns) {
    if (Status status = StartMerge(first, std::min(first + kMostRuns, runs_.size())); !status)
      return status;
    Run run;
    run.begin = larger->size();
    std::string out;
    for (;;) {
      KeyedRow row;
      auto more = NextMerged(row);
      if (!more) return Failure{more.message()};
      if (*more) AppendRow(row, out);
      if (*more && out.size() < kBufferBytes) continue;
      if (Status status = larger->Append(out); !status) return status;
      out.clear();
      if (!*more) break;
    }
    run.end = larger->size();
    merged.push_back(std::move(run));
  }
  file_ = std::move(*larger);
  runs_ = std::move(merged);
  return Done{};
}

/// Reads the next row of `run` into its buffer, from `at` on; false behind the last.
Result<bool> RowSorter::Advance(Run& run) const {
  const auto need = [&](std::size_t bytes) -> Status {
    if (run.buffer.size() - run.at >= bytes) return Done{};
    run.buffer.erase(run.buffer.begin(), run.buffer.begin() + static_cast<std::ptrdiff_t>(run.at));
    run.at = 0;
    const std::size_t have = run.buffer.size();
    const std::uint64_t left = run.end - run.begin;
    const std::size_t more = static_cast<std::size_t>(
        std::min<std::uint64_t>(left, std::max(bytes - have, kBufferBytes)));
    run.buffer.resize(have + more);
    Status status = file_->ReadAt(run.begin, std::span(run.buffer).subspan(have));
    run.begin += more;
    return status;
  };
  if (run.at == run.buffer.size() && run.begin == run.end) {
    run.buffer = {};
    return false;
  }
  if (Status status = need(sizeof(RowHeader)); !status) return Failure{status.message()};
  RowHeader header{};
  std::memcpy(&header, run.buffer.data() + run.at, sizeof header);
  run.at += sizeof header;
  if (Status status = need(header.size); !status) return Failure{status.message()};
  run.head = {header.partner, header.size, header.line,
              header.offset,  run.at,      header.too_long != 0};
  run.at += header.size;
  return true;
}

Status RowSorter::StartMerge(std::size_t first, std::size_t last) {
  heap_.clear();
  advance_top_ = false;
  for (std::size_t i = first; i < last; ++i) {
    auto more = Advance(runs_[i]);
    if (!more) return Failure{more.message()};
    if (*more) heap_.push_back(static_cast<std::uint32_t>(i));
  }
  std::make_heap(heap_.begin(), heap_.end(),
                 [&](std::uint32_t a, std::uint32_t b) { return runs_[b].head < runs_[a].head; });
  return Done{};
}

Result<bool> RowSorter::NextMerged(KeyedRow& row) {
  const auto later = [&](std::uint32_t a, std::uint32_t b) {
    return runs_[b].head < runs_[a].head;
  };
  if (advance_top_) {
    std::pop_heap(heap_.begin(), heap_.end(), later);
    auto more = Advance(runs_[heap_.back()]);
    if (!more) return more;
    if (*more) {
      std::push_heap(heap_.begin(), heap_.end(), later);
    } else {
      heap_.pop_back();
    }
  }
  advance_top_ = !heap_.empty();
  if (heap_.empty()) return false;
  const Run& run = runs_[heap_.front()];
  row = {run.head.partner, run.head.line, run.head.offset,
         std::string_view(run.buffer.data() + run.head.begin, run.head.size), run.head.too_long};
  return true;
}

Result<bool> RowSorter::Next(KeyedRow& row) {
  if (file_) return NextMerged(row);
  if (next_entry_ == entries_.size()) return false;
  const Entry& entry = entries_[next_entry_++];
  row = {entry.partner, entry.line, entry.offset,
         std::string_view(rows_).substr(entry.begin, entry.size), entry.too_long};
  return true;
}

}  // namespace attain
