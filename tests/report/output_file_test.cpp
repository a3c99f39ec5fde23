// A result has its name only when it is complete.
#include <sys/stat.h>

#include <catch2/catch.hpp>
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
  CHECK(missing.message() ==
        "cannot write `" + folder.File("no/such/out.csv") + "`: no such file or directory");
  const auto is_folder = OutputFile::Create(folder.path.string());
  REQUIRE(!is_folder);
  CHECK(is_folder.message() == "cannot write `" + folder.path.string() + "`: is a directory");
  auto full = OutputFile::Create("/dev/full");
  REQUIRE(full);
  const Status status = full->Write("x");
  REQUIRE(!status);
  CHECK(status.message() == "cannot write `/dev/full`: no space left on device");
}

}  // namespace
}  // namespace attain
