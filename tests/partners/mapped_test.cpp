// Files read where they stand in memory: the same as read, and told where they do not stay.
#include "partners/mapped_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

#include "hand_rulebook.h"
#include "packing.h"
#include "partners/json_partners.h"
#include "partners/line_splitter.h"
#include "random_partner.h"

namespace attain {
namespace {

/// A file of the disk, as long as this lives.
class TempFile {
 public:
  explicit TempFile(const std::string& text) : path_("/tmp/attain_mapped_XXXXXX") {
    const int descriptor = mkstemp(path_.data());
    REQUIRE(descriptor >= 0);
    close(descriptor);
    Append(text);
  }
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;
  ~TempFile() { std::filesystem::remove(path_); }
  const std::string& path() const { return path_; }
  void Append(const std::string& text) const {
    std::ofstream(path_, std::ios::binary | std::ios::app) << text;
  }
  void CutTo(std::size_t size) const { std::filesystem::resize_file(path_, size); }

 private:
  std::string path_;
};

ByteSourcePtr Mapped(const std::string& path) {
  auto source = OpenMapped(path);
  REQUIRE(source);
  return std::move(*source);
}

ByteSourcePtr Read(const std::string& path) {
  auto source = OpenOnDisk(path);
  REQUIRE(source);
  return std::move(*source);
}

struct Blocks {
  std::string told;  ///< every block and every piece of it
  std::size_t in_place = 0;
};

Blocks BlocksOf(ByteSourcePtr source, BatchSize size) {
  LineSplitter splitter(std::move(source), size);
  Blocks blocks;
  TextBlock block;
  for (;;) {
    const auto more = splitter.Next(block);
    REQUIRE(more);
    if (!*more) return blocks;
    blocks.in_place += block.in_place != nullptr ? 1 : 0;
    blocks.told += fmt::format("block at {}\n", block.offset);
    for (const TextPiece& piece : block.pieces)
      blocks.told += fmt::format("{} {} {}\n", piece.begin, piece.line, block.TextOf(piece));
  }
}

TEST_CASE("a file that is read in place is cut into the same blocks as one that is read") {
  std::mt19937 random(5);
  const auto line = [&](std::size_t longest) {
    return std::string(random() % longest, 'x') + "\n";
  };
  std::vector<std::string> texts = {"", "\n", "one", "one\n", "\xEF\xBB\xBFone\ntwo"};
  for (const std::size_t longest : {2U, 30U, 300U, 9000U}) {
    std::string text;
    while (text.size() < 14'000) text += line(longest);
    texts.push_back(text);
    text.resize(std::size_t{4096} * 3, 'y');  // nothing is mapped behind it
    texts.push_back(text);
    text.back() = '\n';
    texts.push_back(text);
  }
  std::size_t in_place = 0;
  for (const std::string& text : texts) {
    const TempFile file(text);
    for (const std::size_t bytes : {1U, 50U, 1000U, 4096U, 1U << 18}) {
      for (const std::size_t partners : {std::size_t{1}, std::size_t{7}, SIZE_MAX}) {
        CAPTURE(text.size(), bytes, partners);
        const Blocks mapped = BlocksOf(Mapped(file.path()), {bytes, partners});
        const Blocks read = BlocksOf(Read(file.path()), {bytes, partners});
        CHECK(mapped.told == read.told);
        CHECK(read.in_place == 0);
        in_place += mapped.in_place;
      }
    }
  }
  CHECK(in_place > 1000);
}

TEST_CASE("packed files are unpacked whether they are read in place or not") {
  RandomPartners partners(3);
  std::string lines;
  for (int i = 0; i < 30; ++i) lines += partners.Line() + "\n";
  for (const std::string& packed : {lines, Gzip(lines), Zstd(lines)}) {
    const TempFile file(packed);
    auto unpacked = Unpack(Mapped(file.path()), Packing::by_content);
    REQUIRE(unpacked);
    CHECK(BlocksOf(std::move(*unpacked), {500}).told == BlocksOf(BytesInMemory(lines), {500}).told);
  }
}

TEST_CASE("what is written behind the end of a file that is being read is read too") {
  const TempFile file("one\ntwo\nthree\n");
  LineSplitter splitter(Mapped(file.path()), {1, SIZE_MAX});
  file.Append(std::string(200, 'x') + "\nlast");
  TextBlock block;
  std::string lines;
  for (auto more = splitter.Next(block); more && *more; more = splitter.Next(block)) {
    for (const TextPiece& piece : block.pieces) lines += fmt::format("{}\n", block.TextOf(piece));
  }
  CHECK(lines == "one\ntwo\nthree\n" + std::string(200, 'x') + "\nlast\n");
}

constexpr const char* kTorn =
    "it became shorter while it was read, or the disk could not give all of it";

TEST_CASE("a file that becomes shorter while it is read in place is told, and read no further") {
  const TempFile file(std::string(20'000, 'a') + "\n" + std::string(20'000, 'b') + "\n" +
                      std::string(20'000, 'c') + "\n" + std::string(9000, 'd') + "\n");
  LineSplitter splitter(Mapped(file.path()), {25'000, SIZE_MAX});
  TextBlock block;
  REQUIRE(*splitter.Next(block));
  REQUIRE(block.in_place != nullptr);
  CHECK(block.Whole());
  file.CutTo(5000);
  const std::string_view text = block.TextOf(block.pieces[0]);
  CHECK(text[4000] == 'a');
  CHECK(text[19'000] == '\0');
  CHECK(block.Whole().message() == kTorn);
  CHECK(splitter.Next(block).message() == kTorn);
}

TEST_CASE("a file that becomes shorter between two blocks is told") {
  for (const std::size_t left : {0U, 30'000U, 45'000U}) {
    const TempFile file(std::string(20'000, 'a') + "\n" + std::string(20'000, 'b') + "\n" +
                        std::string(20'000, 'c') + "\n");
    LineSplitter splitter(Mapped(file.path()), {25'000, SIZE_MAX});
    TextBlock block;
    REQUIRE(*splitter.Next(block));
    file.CutTo(left);
    auto more = splitter.Next(block);
    while (more && *more) more = splitter.Next(block);
    CHECK(more.message() == kTorn);
  }
}

TEST_CASE("partners of a block that is not whole do not count") {
  RandomPartners partners(4);
  std::string lines;
  while (lines.size() < 60'000) lines += partners.Line() + "\n";
  const TempFile file(lines);
  MemoryReader folders;
  PartnerFiles world;
  world.folders = &folders;
  world.open = [&](const std::string& path) {
    ByteSourcePtr source = Mapped(path);
    source->Look(1);
    file.CutTo(100);
    return Result<ByteSourcePtr>(std::move(source));
  };
  const ReadBase base = ReadAll(world, file.path());
  CHECK(base.partners.empty());
  CHECK(base.rejects.empty());
  CHECK(base.failure == fmt::format("cannot read `{}`: {}", file.path(), kTorn));
}

/// A folder of CSV on the disk, as long as this lives.
class TempFolder {
 public:
  TempFolder() : path_("/tmp/attain_mapped_XXXXXX") { REQUIRE(mkdtemp(path_.data()) != nullptr); }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() { std::filesystem::remove_all(path_); }
  const std::string& path() const { return path_; }
  std::string Put(const std::string& name, const std::string& text) const {
    const std::string path = path_ + "/" + name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

 private:
  std::string path_;
};

/// 3,000 partners with three people each, of whom everyone passed two exams.
struct CsvFolderOnDisk {
  TempFolder folder;
  std::string partners, credentials;  // their paths

  CsvFolderOnDisk() {
    std::string rows = "id,name\n", passes = "partner,person,code,passed\n";
    for (int i = 1000; i < 4000; ++i) {
      rows += fmt::format("P{},{}\n", i, std::string(100, 'n'));
      for (int person = 0; person < 3; ++person)
        passes +=
            fmt::format("P{0},{1},70-473,2017-01-01\nP{0},{1},MB2-713,2018-01-01\n", i, person);
    }
    partners = folder.Put("partners.csv", rows);
    credentials = folder.Put("credentials.csv", passes);
  }
};

/// The partners of the folder; `meanwhile` is done when the file at `path` is opened for the
/// `time`th time.
template <class Meanwhile>
ReadBase ReadMeanwhile(const CsvFolderOnDisk& disk, const std::string& path, int time,
                       Meanwhile meanwhile) {
  const DiskReader folders;
  PartnerFiles world;
  world.folders = &folders;
  int opened = 0;
  world.open = [&](const std::string& name) {
    ByteSourcePtr source = Mapped(name);
    if (name == path && ++opened == time) {
      REQUIRE(!source->Look(1).empty());
      meanwhile();
    }
    return Result<ByteSourcePtr>(std::move(source));
  };
  return ReadAll(world, disk.folder.path());
}

TEST_CASE("a CSV folder that is read in place is read like one in memory") {
  const CsvFolderOnDisk disk;
  const ReadBase mapped = ReadMeanwhile(disk, "", 0, [] {});
  CHECK(mapped.failure.empty());
  CHECK(mapped.rejects.empty());
  const DiskReader on_disk;
  MemoryReader memory;
  for (const char* name : {"partners.csv", "credentials.csv"})
    memory.files[fmt::format("base/{}", name)] =
        *on_disk.Read(fmt::format("{}/{}", disk.folder.path(), name));
  CHECK((mapped.partners == ReadAll(memory, "base").partners));
  CHECK(mapped.partners.size() > 500'000);
}

TEST_CASE("a file of a CSV folder that becomes shorter while it is read in place is told") {
  // When it is looked through, and when it is read.
  for (const int time : {2, 3}) {
    for (const bool of_partners : {false, true}) {
      const CsvFolderOnDisk disk;
      const std::string& path = of_partners ? disk.partners : disk.credentials;
      CAPTURE(time, of_partners);
      const ReadBase base =
          ReadMeanwhile(disk, path, time, [&] { std::filesystem::resize_file(path, 100'000); });
      CHECK(base.failure ==
            fmt::format("cannot read `{}`: `{}`: {}", disk.folder.path(), path, kTorn));
    }
  }
}

TEST_CASE("rows of CSV that are written over while they are read end where the file ends") {
  for (const bool of_partners : {false, true}) {
    for (const std::string& over :
         {std::string(1, 'x'), std::string(","), std::string("\""), std::string("\",\""),
          std::string("P3000,"), std::string("P2000,0,70-473,2017-01-01,")}) {
      for (const int time : {2, 3}) {
        CAPTURE(of_partners, over, time);
        const CsvFolderOnDisk disk;
        const std::string& path = of_partners ? disk.partners : disk.credentials;
        const auto size = static_cast<std::size_t>(std::filesystem::file_size(path));
        const ReadBase base = ReadMeanwhile(disk, path, time, [&] {
          std::string text;
          while (text.size() < size) text += over;
          std::fstream out(path, std::ios::binary | std::ios::in | std::ios::out);
          out.seekp(20'000);
          out << text.substr(20'000, size - 20'000) << std::flush;
        });
        // What stands there now is no row of anybody.
        CHECK((!base.failure.empty() || !base.rejects.empty()));
      }
    }
  }
}

/// How a process ends that does `what`, while SIGBUS is caught.
template <class What>
int EndOf(What what) {
  const TempFile ours("one\n");
  const ByteSourcePtr source = Mapped(ours.path());
  REQUIRE(source->Look(1) == "o");
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
    what();
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return status;
}

TEST_CASE("a torn mapping of somebody else, and the signal from outside, still end the process") {
  const TempFile other("two\n");
  CHECK(EndOf([] {}) == 0);
  CHECK(EndOf([] { raise(SIGBUS); }) != 0);
  CHECK(EndOf([&] {
          const int descriptor = open(other.path().c_str(), O_RDWR);
          const void* const bytes = mmap(nullptr, 4096, PROT_READ, MAP_SHARED, descriptor, 0);
          if (bytes == MAP_FAILED || ftruncate(descriptor, 0) != 0) return;
          const volatile char first = *static_cast<const volatile char*>(bytes);
          static_cast<void>(first);
        }) != 0);
}

TEST_CASE("more files than can be in place at once are read all the same") {
  const std::string lines = std::string(3000, 'a') + "\n" + std::string(3000, 'b') + "\n";
  const TempFile file(lines);
  std::vector<ByteSourcePtr> sources;
  std::size_t in_place = 0;
  for (int i = 0; i < 70; ++i) {
    sources.push_back(Mapped(file.path()));
    in_place += sources.back()->Look(1).empty() ? 0 : 1;
  }
  CHECK(in_place == 64);
  for (ByteSourcePtr& source : sources) {
    std::string text(10'000, '\0');
    const auto count = source->Read(text);
    REQUIRE(count);
    CHECK(text.substr(0, *count) == lines);
  }
  sources.clear();
  CHECK(Mapped(file.path())->Look(1) == "a");
}

TEST_CASE("what was read in place is given back to the system, and is there again for who looks") {
  std::string lines;
  for (int i = 0; lines.size() < (std::size_t{20} << 20); ++i)
    lines += fmt::format("{} {}\n", i, std::string(900, 'x'));
  const TempFile file(lines);
  const ByteSourcePtr source = Mapped(file.path());
  const std::string_view all = source->Look(lines.size());
  for (std::size_t at = 0; at < lines.size();
       at += std::min<std::size_t>(70'000, lines.size() - at))
    source->Pass(std::min<std::size_t>(70'000, lines.size() - at));
  CHECK((all == lines));
  CHECK(BlocksOf(Mapped(file.path()), {}).told == BlocksOf(Read(file.path()), {}).told);
}

TEST_CASE("a text that is written over while it is scanned ends where it ended") {
  const std::string pass = R"({"code":"70-473","passed":"2017-01-01"})";
  const auto line = [&](const std::string& name) {
    return fmt::format(
               R"({{"id":"P","people":[{{"id":"a","credentials":[{0},{0}],"name":"{1}"}}],)", pass,
               name) +
           R"("records":{"revenue":[{"amount":1},{"amount":2}]}})" + "\n";
  };
  std::string lines = line(std::string(300'000, 'n'));  // makes room for many credentials
  while (lines.size() < 600'000) lines += line("x");
  const Rulebook rulebook = HandRulebook();
  const DataShape shape(rulebook);
  for (const auto& [place, repeated] :
       std::vector<std::pair<std::string, std::string>>{{pass, pass},
                                                        {pass, "{}"},
                                                        {R"({"id":"a")", "{}"},
                                                        {R"({"amount")", "{}"},
                                                        {R"({"amount")", R"({"amount":1})"},
                                                        {R"({"id":"a")", R"({"id":"a"})"}}) {
    CAPTURE(place, repeated);
    const TempFile file(lines);
    LineSplitter splitter(Mapped(file.path()), {400'000, SIZE_MAX});
    JsonPartnerParser parser(shape, "p.jsonl", nullptr);
    PartnerBatch batch(rulebook);
    std::vector<PieceOutcome> outcomes;
    TextBlock block;
    REQUIRE(*splitter.Next(block));
    REQUIRE(block.in_place != nullptr);
    REQUIRE(block.pieces.size() > 100);
    const std::size_t at = block.pieces[50].begin + block.TextOf(block.pieces[50]).find(place);
    std::string over;
    while (over.size() < lines.size() - at) over += repeated + ",";
    std::fstream out(file.path(), std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(at));
    out << over.substr(0, lines.size() - at) << std::flush;
    REQUIRE(parser.Parse(block, batch, outcomes));
    REQUIRE(outcomes.size() == block.pieces.size());
    CHECK(outcomes[49].rejects.empty());
    CHECK(outcomes[50].rejects.size() == 1);
  }
}

}  // namespace
}  // namespace attain
