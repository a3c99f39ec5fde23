// A result has its name only when it is complete.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "report/output_file.h"

namespace attain {
namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "attain-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string File(std::string_view name) const { return (path / name).string(); }
  std::size_t Count() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

std::string Content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

TEST_CASE("a file appears when it is finished") {
  const Folder folder;
  const std::string path = folder.File("out.csv");
  auto file = OutputFile::Create(path);
  REQUIRE(file);
  REQUIRE(file->Write("one\n"));
  CHECK(!fs::exists(path));
  REQUIRE(file->Write("two\n"));
  REQUIRE(file->Finish());
  CHECK(Content(path) == "one\ntwo\n");
  CHECK(folder.Count() == 1);
}

TEST_CASE("a file that is not finished leaves what was there") {
  const Folder folder;
  const std::string path = folder.File("out.csv");
  std::ofstream(path) << "old";
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  {
    auto file = OutputFile::Create(path);
    REQUIRE(file);
    REQUIRE(file->Write("new"));
    CHECK(folder.Count() == 2);
  }
  CHECK(Content(path) == "old");
  CHECK(folder.Count() == 1);
  auto file = OutputFile::Create(path);
  REQUIRE(file);
  REQUIRE(file->Write("new"));
  REQUIRE(file->Finish());
  CHECK(Content(path) == "new");
  struct stat status = {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0640);
}

TEST_CASE("a link stays a link") {
  const Folder folder;
  std::ofstream(folder.File("real")) << "old";
  fs::create_symlink("real", folder.path / "link");
  auto file = OutputFile::Create(folder.File("link"));
  REQUIRE(file);
  REQUIRE(file->Write("new"));
  REQUIRE(file->Finish());
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK(Content(folder.File("real")) == "new");
}

TEST_CASE("a link to a file that is not there yet stays a link") {
  const Folder folder;
  fs::create_symlink("middle", folder.path / "link");
  fs::create_symlink("real", folder.path / "middle");
  REQUIRE(ReplaceFile(folder.File("link"), "new"));
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK(fs::is_symlink(folder.path / "middle"));
  CHECK(Content(folder.File("real")) == "new");
  CHECK(folder.Count() == 3);
  fs::create_symlink("loop", folder.path / "loop");
  CHECK(ReplaceFile(folder.File("loop"), "new").message() ==
        "cannot write `" + folder.File("loop") + "`: too many levels of symbolic links");
}

TEST_CASE("a file that standard output or standard error is already is written where they are") {
  const Folder folder;
  const std::string path = folder.File("all.csv");
  for (const int standard : {STDOUT_FILENO, STDERR_FILENO}) {
    std::ofstream(path) << "before\n";
    const int kept = ::dup(standard), opened = ::open(path.c_str(), O_WRONLY | O_APPEND);
    REQUIRE(::dup2(opened, standard) == standard);
    const bool at_once = IsWrittenAtOnce(path);
    const Status written = ReplaceFile(path, "one\n");
    const bool still_there = ::write(standard, "two\n", 4) == 4;
    ::dup2(kept, standard);
    ::close(kept);
    ::close(opened);
    CHECK(at_once);
    CHECK(written);
    CHECK(still_there);
    CHECK(Content(path) == "before\none\ntwo\n");
    CHECK(!IsWrittenAtOnce(path));
    CHECK(folder.Count() == 1);
  }
}

TEST_CASE("a device is written at once and stays a device") {
  auto file = OutputFile::Create("/dev/null");
  REQUIRE(file);
  CHECK(file->Write("x"));
  CHECK(file->Finish());
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("what cannot be written is said with its cause") {
  const Folder folder;
  const auto missing = OutputFile::Create(folder.File("no/such/out.csv"));
  REQUIRE(!missing);
  CHECK(missing.message() == "cannot write `" + folder.File("no/such/out.csv") +
                                 "`: there is no folder `" + folder.File("no/such") + "`");
  const auto is_folder = OutputFile::Create(folder.path.string());
  REQUIRE(!is_folder);
  CHECK(is_folder.message() == "cannot write `" + folder.path.string() + "`: is a directory");
  auto full = OutputFile::Create("/dev/full");
  REQUIRE(full);
  const Status status = full->Write("x");
  REQUIRE(!status);
  CHECK(status.message() == "cannot write `/dev/full`: no space left on device");
}

TEST_CASE("short and interrupted writes lose nothing") {
  const Folder folder;
  const std::string path = folder.File("out.csv");
  int calls = 0;
  const WriteCalls unsteady = {[&](int descriptor, const void* bytes, std::size_t size) -> ssize_t {
                                 if (++calls % 2 == 1) {
                                   errno = EINTR;
                                   return -1;
                                 }
                                 return ::write(descriptor, bytes, std::min<std::size_t>(size, 3));
                               },
                               [&](int descriptor) {
                                 if (++calls % 2 == 1) {
                                   errno = EINTR;
                                   return -1;
                                 }
                                 return ::fsync(descriptor);
                               }};
  auto file = OutputFile::Create(path, unsteady);
  REQUIRE(file);
  REQUIRE(file->Write("0123456789"));
  CHECK(file->size() == 10);
  REQUIRE(file->Finish());
  CHECK(Content(path) == "0123456789");
}

TEST_CASE("a full disk and a closed pipe are said, while writing and at the end") {
  const Folder folder;
  const std::string path = folder.File("out.csv");
  const auto fails = [](int error) {
    return [error](auto...) {
      errno = error;
      return -1;
    };
  };
  {
    auto file = OutputFile::Create(path, {fails(ENOSPC), ::fsync});
    REQUIRE(file);
    CHECK(file->Write("x").message() == "cannot write `" + path + "`: no space left on device");
    CHECK(file->size() == 0);
  }
  CHECK(folder.Count() == 0);
  {
    auto file = OutputFile::Create(path, {::write, fails(ENOSPC)});
    REQUIRE(file);
    REQUIRE(file->Write("x"));
    CHECK(file->Finish().message() == "cannot write `" + path + "`: no space left on device");
  }
  CHECK(folder.Count() == 0);
  auto pipe = OutputFile::Create("-", {fails(EPIPE), ::fsync});
  REQUIRE(pipe);
  CHECK(pipe->Write("x").message() == "cannot write standard output: broken pipe");
}

TEST_CASE("what was kept is continued at a size, by one run at a time") {
  const Folder folder;
  const std::string path = folder.File("out.csv");
  {
    auto file = OutputFile::Create(path);
    REQUIRE(file);
    REQUIRE(file->Write("one\ntwo\nthr"));
    CHECK(OutputFile::Create(path).message() ==
          "cannot write `" + path + "`: another run is writing it");
    file->Keep();
  }
  CHECK(!fs::exists(path));
  auto file = OutputFile::Continue(path, 8);
  REQUIRE(file);
  CHECK(file->size() == 8);
  REQUIRE(file->Write("three\n"));
  REQUIRE(file->Finish());
  CHECK(Content(path) == "one\ntwo\nthree\n");
  CHECK(folder.Count() == 1);
  CHECK(OutputFile::Continue(path, 5).message() ==
        "cannot write `" + path + "`: 0 of the 5 bytes that were written before are there");
}

TEST_CASE("a small file is replaced as a whole") {
  const Folder folder;
  REQUIRE(ReplaceFile(folder.File("state"), "old"));
  REQUIRE(ReplaceFile(folder.File("state"), "new"));
  CHECK(Content(folder.File("state")) == "new");
  CHECK(folder.Count() == 1);
}

/// Two files on disk, and what they become.
std::vector<FileChange> TwoChanges(const Folder& folder) {
  std::vector<FileChange> changes = {{folder.File("a"), "old a", "new a"},
                                     {folder.File("b"), "old b", "new b"}};
  for (const FileChange& change : changes) REQUIRE(ReplaceFile(change.path, change.before));
  return changes;
}

TEST_CASE("of several files all are replaced") {
  const Folder folder;
  REQUIRE(ReplaceFiles(TwoChanges(folder)));
  CHECK(Content(folder.File("a")) == "new a");
  CHECK(Content(folder.File("b")) == "new b");
  CHECK(folder.Count() == 2);
}

TEST_CASE("of several files none is replaced where one cannot be written") {
  const Folder folder;
  const auto changes = TwoChanges(folder);
  int writes = 0;
  const WriteCalls full = {[&](int descriptor, const void* bytes, std::size_t size) -> ssize_t {
                             if (++writes == 1) return ::write(descriptor, bytes, size);
                             errno = ENOSPC;
                             return -1;
                           },
                           ::fsync};
  CHECK(ReplaceFiles(changes, full).message() ==
        "cannot write `" + folder.File("b") + "`: no space left on device; no file was changed");
  CHECK(Content(folder.File("a")) == "old a");
  CHECK(Content(folder.File("b")) == "old b");
  CHECK(folder.Count() == 2);
}

/// A folder takes the name of `b` while `a` gets its own (the third time that a text is put on the
/// disk); after `most_syncs` the disk fails.
WriteCalls FolderInTheWay(const Folder& folder, int& syncs, int most_syncs) {
  return {::write, [&folder, &syncs, most_syncs](int descriptor) {
            if (++syncs == 3) {
              fs::remove(folder.File("b"));
              fs::create_directory(folder.File("b"));
            }
            if (syncs <= most_syncs) return ::fsync(descriptor);
            errno = EIO;
            return -1;
          }};
}

TEST_CASE("of several files those replaced get their old texts back where a later one cannot be") {
  const Folder folder;
  const auto changes = TwoChanges(folder);
  int syncs = 0;
  CHECK(ReplaceFiles(changes, FolderInTheWay(folder, syncs, 5)).message() ==
        "cannot write `" + folder.File("b") + "`: is a directory; no file was changed");
  CHECK(syncs == 5);  // each file before and with its name, and `a` changed back
  CHECK(Content(folder.File("a")) == "old a");
  CHECK(folder.Count() == 2);
}

TEST_CASE("files that could not be changed back are named") {
  const Folder folder;
  const auto changes = TwoChanges(folder);
  int syncs = 0;
  CHECK(ReplaceFiles(changes, FolderInTheWay(folder, syncs, 4)).message() ==
        "cannot write `" + folder.File("b") +
            "`: is a directory; changed all the same, and not to be changed back: `" +
            folder.File("a") +
            "`; the other files are as they were: take the old texts of the changed ones from "
            "where you keep versions");
  CHECK(Content(folder.File("a")) == "new a");
  CHECK(folder.Count() == 2);
}

}  // namespace
}  // namespace attain
