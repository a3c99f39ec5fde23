// gzip and zstd: packed input reads like plain input, and input that breaks off is a failure.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "hand_rulebook.h"
#include "packing.h"

namespace attain {
namespace {

std::string SomeLines(int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) {
    text += fmt::format("{{\"id\":\"p{}\",\"name\":\"{}\",\"facts\":{{\"size\":{}}}}}\n", i,
                        i * 7919 % 1000, i);
  }
  return text;
}

ReadBase ReadPacked(const std::string& name, const std::string& bytes) {
  MemoryReader files;
  files.files[name] = bytes;
  return ReadAll(files, name);
}

TEST_CASE("packed lines read like plain ones, by ending or by content, in one part or several") {
  const std::string first = SomeLines(0, 20'000), second = SomeLines(20'000, 20'100);
  const std::string plain = ReadLines(first + second).partners;
  REQUIRE(plain.size() > 100'000);
  const std::string gzip = Gzip(first) + Gzip(second), zstd = Zstd(first) + Zstd(second);
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"p.jsonl.gz", gzip},  {"p.jsonl", gzip}, {"p.jsonl.gz", gzip + std::string(512, '\0')},
      {"p.jsonl.zst", zstd}, {"p.jsonl", zstd}, {"-", gzip}};
  for (const auto& [name, bytes] : cases) {
    CAPTURE(name);
    const ReadBase base = ReadPacked(name, bytes);
    CHECK(base.failure.empty());
    CHECK(base.rejects.empty());
    CHECK(base.partners == plain);
  }
  CHECK(ReadPacked("p.json.gz", Gzip("[{\"id\":\"a\"},{\"id\":\"b\"}]")).partners ==
        "a () line 1\nb () line 1\n");
}

TEST_CASE("packed data that breaks off anywhere is a failure") {
  const std::string text = SomeLines(0, 3'000);
  for (const bool gzip : {true, false}) {
    const std::string packed = gzip ? Gzip(text) : Zstd(text);
    const std::string name = gzip ? "p.jsonl.gz" : "p.jsonl.zst";
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{5}, packed.size() / 2, packed.size() - 1}) {
      CAPTURE(name, size);
      CHECK(ReadPacked(name, packed.substr(0, size)).failure ==
            fmt::format("cannot read `{}`: the {} data breaks off after {} bytes", name,
                        gzip ? "gzip" : "zstd", size));
    }
  }
}

TEST_CASE("packed data that is damaged, or is not packed, is a failure") {
  std::string gzip = Gzip(SomeLines(0, 3'000));
  gzip[gzip.size() - 6] = static_cast<char>(gzip[gzip.size() - 6] + 1);
  CHECK(ReadPacked("p.jsonl.gz", gzip).failure ==
        "cannot read `p.jsonl.gz`: the gzip data is damaged: incorrect data check");
  CHECK(ReadPacked("p.jsonl.gz", "{\"id\":\"a\"}").failure ==
        "cannot read `p.jsonl.gz`: the gzip data is damaged: incorrect header check");
  CHECK(ReadPacked("p.jsonl.gz", Gzip("{\"id\":\"a\"}") + "xy").failure ==
        "cannot read `p.jsonl.gz`: the gzip data is damaged: incorrect header check");
  CHECK(ReadPacked("p.jsonl.zst", "{\"id\":\"a\"}").failure ==
        "cannot read `p.jsonl.zst`: the zstd data is damaged: Unknown frame descriptor");
}

}  // namespace
}  // namespace attain
