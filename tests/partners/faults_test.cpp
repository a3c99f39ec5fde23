// Sources that give little at a time, fail, or break off, under every reader.
#include <fmt/format.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <map>
#include <random>
#include <thread>

#include "hand_rulebook.h"
#include "packing.h"
#include "random_partner.h"

namespace attain {
namespace {

/// Gives 1 to `most` bytes at a time, and fails in place of the byte `bad`.
class FaultySource : public ByteSource {
 public:
  FaultySource(std::string text, std::size_t most, std::size_t bad)
      : text_(std::move(text)), most_(most), bad_(bad) {}

  Result<std::size_t> Read(std::span<char> into) override {
    if (at_ == bad_) return Failure{"input/output error"};
    const std::size_t wanted = 1 + random_() % most_;
    const std::size_t count =
        std::min({wanted, into.size(), text_.size() - at_, bad_ < at_ ? SIZE_MAX : bad_ - at_});
    std::copy_n(text_.begin() + static_cast<std::ptrdiff_t>(at_), count, into.begin());
    at_ += count;
    return count;
  }

 private:
  std::string text_;
  std::size_t most_, bad_;
  std::size_t at_ = 0;
  std::mt19937 random_{7};
};

/// A base in one of the forms that are read: its files, and the one that is opened.
struct Form {
  std::string path;
  std::map<std::string, std::string> files;
};

ReadBase ReadFaulty(const Form& form, std::size_t most, const std::string& bad_file = "",
                    std::size_t bad = SIZE_MAX) {
  MemoryReader folders;
  folders.files = form.files;
  PartnerFiles world;
  world.folders = &folders;
  world.open = [&](const std::string& name) -> Result<ByteSourcePtr> {
    const auto found = form.files.find(name);
    if (found == form.files.end()) return Failure{"no such file"};
    return ByteSourcePtr(
        std::make_unique<FaultySource>(found->second, most, name == bad_file ? bad : SIZE_MAX));
  };
  return ReadAll(world, form.path);
}

std::vector<Form> Forms() {
  RandomPartners partners(11);
  std::string lines, list = "[";
  for (int i = 0; i < 40; ++i) {
    const std::string line = partners.Line();
    lines += line + "\n";
    list += (i == 0 ? "" : ",\n") + line;
  }
  std::vector<Form> forms;
  forms.push_back({"p.jsonl", {{"p.jsonl", lines}}});
  forms.push_back({"p.json", {{"p.json", list + "]\n"}}});
  forms.push_back({"p.jsonl.gz", {{"p.jsonl.gz", Gzip(lines)}}});
  forms.push_back({"p.jsonl.zst", {{"p.jsonl.zst", Zstd(lines)}}});
  forms.push_back({"packed", {{"packed", Gzip(lines)}}});
  Form csv{"csv",
           {{"csv/partners.csv", "\xEF\xBB\xBFid,name,size,region\r\n"},
            {"csv/people.csv", "partner,id\r\n"},
            {"csv/credentials.csv", "partner,person,code,passed\r\n"},
            {"csv/revenue.csv", "partner,amount,note\r\n"}}};
  for (int i = 0; i < 40; ++i) {
    csv.files["csv/partners.csv"] += fmt::format("P{},\"a \"\"name\"\"\n{}\",{},x\r\n", i, i, i);
    csv.files["csv/people.csv"] += fmt::format("P{},a\r\nP{},\"b\"\r\n", i, i);
    csv.files["csv/credentials.csv"] += fmt::format("P{},a,70-473,2017-01-01\r\n", i);
    csv.files["csv/revenue.csv"] += fmt::format("P{},{}.5,\"\"\r\n", 39 - i, i);  // to be sorted
  }
  forms.push_back(csv);
  return forms;
}

TEST_CASE("a source that gives little at a time is read like one that gives all") {
  for (const Form& form : Forms()) {
    CAPTURE(form.path);
    const ReadBase whole = ReadFaulty(form, SIZE_MAX / 2);
    CHECK(whole.partners.size() > 1000);
    for (const std::size_t most : {std::size_t{1}, std::size_t{2}, std::size_t{50}}) {
      const ReadBase base = ReadFaulty(form, most);
      CHECK(base.failure.empty());
      CHECK(base.partners == whole.partners);
      CHECK(base.rejects == whole.rejects);
      CHECK(base.unused == whole.unused);
      CHECK(base.notices == whole.notices);
    }
  }
}

TEST_CASE("a disk that fails anywhere ends the run with its error; what was read before is right") {
  for (const Form& form : Forms()) {
    const ReadBase whole = ReadFaulty(form, SIZE_MAX / 2);
    for (const auto& [file, text] : form.files) {
      for (std::size_t bad = 0; bad <= text.size(); bad += 1 + text.size() / 97) {
        CAPTURE(form.path, file, bad);
        const ReadBase base = ReadFaulty(form, 100, file, bad);
        CHECK(base.failure.starts_with(fmt::format("cannot read `{}`: ", form.path)));
        CHECK(base.failure.ends_with("input/output error"));
        CHECK(whole.partners.starts_with(base.partners));
      }
    }
  }
}

TEST_CASE("a file that is cut inside a row, a list or a packed frame is told") {
  const std::vector<Form> forms = Forms();
  const auto cut = [](Form form, const std::string& file, std::size_t by) {
    std::string& text = form.files[file];
    text.resize(text.size() - by);
    return ReadFaulty(form, 100).failure;
  };
  CHECK(cut(forms[1], "p.json", 2) ==
        "cannot read `p.json`: the file breaks off inside its list of partners");
  for (const std::size_t by : {std::size_t{1}, std::size_t{9}, std::size_t{100}}) {
    CHECK(cut(forms[2], "p.jsonl.gz", by).find("the gzip data breaks off after") !=
          std::string::npos);
    CHECK(cut(forms[3], "p.jsonl.zst", by).find("the zstd data breaks off after") !=
          std::string::npos);
  }
  CHECK(cut(forms[5], "csv/people.csv", 3) ==
        "cannot read `csv`: `csv/people.csv`: the file ends inside a quoted cell of the row that "
        "begins on line 81");
}

TEST_CASE("a signal during a read is not an error") {
  struct sigaction ignore = {}, before = {};
  ignore.sa_handler = [](int) {};  // without SA_RESTART: read() ends with EINTR
  REQUIRE(sigaction(SIGUSR1, &ignore, &before) == 0);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pthread_t reader = pthread_self();
  std::thread writer([&] {
    for (int i = 0; i < 40; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      pthread_kill(reader, SIGUSR1);
      if (i % 10 == 9 && write(ends[1], "some bytes\n", 11) != 11) break;
    }
    close(ends[1]);
  });
  std::string text;
  {
    auto source = OpenOnDisk(fmt::format("/dev/fd/{}", ends[0]));
    REQUIRE(source);
    char piece[7];
    for (;;) {
      const auto count = (*source)->Read(piece);
      REQUIRE(count);
      if (*count == 0) break;
      text.append(piece, *count);
    }
  }
  writer.join();
  close(ends[0]);
  sigaction(SIGUSR1, &before, nullptr);
  CHECK(text == "some bytes\nsome bytes\nsome bytes\nsome bytes\n");
}

}  // namespace
}  // namespace attain
