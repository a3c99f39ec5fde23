#include "benchmarks/seed_kernel.h"

#include "benchmarks/seed_rule.h"

namespace seed {

void Kernel(const attain::PartnerBatch& batch, const Columns& columns, std::uint8_t* silver,
            std::uint8_t* gold) {
  const std::int64_t* market = batch.facts[columns.market].numbers.data();
  const std::int64_t* revenue = batch.facts[columns.revenue].numbers.data();
  const std::int64_t* associated = batch.facts[columns.associated].numbers.data();
  const attain::CredentialId* codes = batch.codes.data();
  const std::int32_t* passed = batch.passed.data();
  const std::int32_t* expires = batch.expires.data();
  const std::uint8_t* good_for = columns.good_for.data();
  const std::int32_t as_of = columns.as_of;
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    const Cheap cheap(associated[partner] != 0, market[partner] == columns.developed,
                      revenue[partner]);
    Team team;
    if (cheap.silver | cheap.gold) {
      const auto people = batch.people_of(partner);
      for (std::uint32_t person = people.begin; person < people.end; ++person) {
        const auto passes = batch.credentials_of(person);
        std::uint32_t atoms = 0;
        for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass) {
          const bool counts = (passed[pass] <= as_of) & (expires[pass] >= as_of);
          atoms |= counts ? good_for[codes[pass].index] : 0U;
        }
        team.Add(atoms);
      }
    }
    const Verdicts verdicts = Judge(cheap, team);
    silver[partner] = verdicts.silver;
    gold[partner] = verdicts.gold;
  }
}

}  // namespace seed
