// The sample partners against the real pages: every explanation passes the checker.
#include "check/check.h"
#include "explained.h"
#include "partners/partner_reader.h"
#include "source/file_reader.h"
#include "verify/verify.h"

using namespace attain;

TEST_CASE("the explanations of the sample partners pass the checker") {
  const DiskReader disk;
  const auto paths = disk.FilesBelow("policies", ".policy");
  REQUIRE(paths.ok());
  std::vector<std::pair<std::string, std::string>> policies;
  for (const std::string& path : *paths) policies.emplace_back(path, *disk.Read(path));
  Explained explained(policies, *ParseDate("2018-06-30"));

  const DataShape shape(explained.rulebook);
  PartnerFiles files;
  files.folders = &disk;
  auto reader = PartnerReader::Open(shape, files, "samples/partners.jsonl", nullptr);
  REQUIRE(reader.ok());
  Verifier verifier(explained.rulebook, explained.sources);
  RejectList rejects;
  std::uint32_t partners = 0;
  while (true) {
    const auto more = reader->Next(*explained.batch, rejects);
    REQUIRE(more.ok());
    if (!*more) break;
    for (std::uint32_t partner = 0; partner < explained.batch->size(); ++partner, ++partners) {
      const auto objections =
          verifier.CheckLine(*explained.batch, partner, explained.Line(partner));
      INFO(explained.batch->ids[partner]);
      CHECK((objections.empty()
                 ? ""
                 : objections.front().where + ": " + objections.front().message) == "");
    }
  }
  CHECK(partners > 30);
}
