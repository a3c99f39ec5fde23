// Proofs that nobody waits for any longer end, and those that somebody waits for come first.
#include "language_server/proofs.h"

#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <set>

#include "language_server/proof_worker.h"

namespace attain {
namespace {

TEST_CASE("proofs are given up while a question is being decided") {
  std::string exams, lines;
  for (int i = 1; i <= 13; ++i) {
    const std::string code = "A-" + std::to_string(i);
    exams += "exam " + code + " \"A\";\n";
    lines += (i > 1 ? "the same or different person passes " : "1 person passes ") + code + "; ";
  }
  SourceSet sources;
  sources.Add(SourceFile("text", exams + "competency crm \"CRM\" { " + lines + "}\n"));
  int times = 0;  // before the first question, when it is asked, and twice when it is given up
  const Proofs proofs =
      FindProofs(std::move(sources), {}, *ParseDate("2018-06-30"), [&] { return ++times > 2; });
  CHECK(times == 4);
  CHECK(proofs.proved.empty());
}

/// The partners who are counted when `stop` is true from its `most + 1`th asking on.
std::uint64_t CountedUntil(int most) {
  std::string data;
  for (int i = 0; i < 1000; ++i)
    data += "{\"id\": \"" + std::to_string(i) + "\", \"people\": []}\n";
  const MemoryReader folders({});
  PartnerPlace place{{}, "partners.jsonl"};
  place.files.folders = &folders;
  place.files.open = [&](const std::string&) -> Result<ByteSourcePtr> {
    return BytesInMemory(data);
  };
  SourceSet sources;
  sources.Add(SourceFile("text", "exam A-1;\ncompetency crm { 1 person passes A-1; }\n"));
  int times = 0;
  const Proofs proofs = FindProofs(std::move(sources), place, *ParseDate("2018-06-30"),
                                   [&] { return ++times > most; });
  CHECK(proofs.failure.empty());
  return proofs.counts.empty() ? 0 : proofs.counts.front().partners;
}

TEST_CASE("the counting of partners is given up between a few of them") {
  std::set<std::uint64_t> counted;
  for (int most = 0; most < 40; ++most) counted.insert(CountedUntil(most));
  CHECK(counted == std::set<std::uint64_t>{0, 250, 500, 750, 1000});
}

/// A place for something that another thread waits for.
class Flag {
 public:
  void Set() {
    const std::lock_guard lock(mutex_);
    is_set_ = true;
    changed_.notify_all();
  }
  void Wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return is_set_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_set_ = false;
};

TEST_CASE("what was edited last is proved first, and what had begun goes on behind it") {
  const MemoryReader folders({});
  Flag begun, edited, all_delivered;
  std::vector<std::string> delivered;
  ProofWorker worker(*ParseDate("2018-06-30"), [&](const ProofJob& job, const Proofs& proofs) {
    delivered.push_back(job.scope.path + " " + std::to_string(proofs.counts.front().partners));
    if (delivered.size() == 2) all_delivered.Set();
  });
  const auto job = [&](const std::string& name, OpenBytes open) {
    ProofJob result{{RulebookScope::Sort::alone, name}, 0, {}, {}};
    result.sources.Add(SourceFile(name, "exam A-1;\ncompetency crm { 1 person passes A-1; }\n"));
    result.partners = {{&folders, std::move(open)}, "partners.jsonl"};
    return result;
  };
  const std::string partner =
      R"({"id":"P","people":[{"name":"Ana","credentials":[{"code":"A-1"}]}]})";
  worker.Add(job("first", [&](const std::string&) -> Result<ByteSourcePtr> {
    begun.Set();
    edited.Wait();
    return BytesInMemory(partner);
  }));
  begun.Wait();
  worker.Add(job("second", [&](const std::string&) -> Result<ByteSourcePtr> {
    return BytesInMemory(partner);
  }));
  edited.Set();
  all_delivered.Wait();
  CHECK(delivered == std::vector<std::string>{"second 1", "first 1"});
}

}  // namespace
}  // namespace attain
