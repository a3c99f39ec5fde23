#include "partners/what_if.h"

#include <algorithm>

#include "partners/batch_edit.h"

namespace attain {
namespace {

void ClearPeople(PartnerBatch& batch) {
  batch.people_ends.assign(1, 0);
  batch.person_ids.Clear();
  batch.person_names.Clear();
  batch.credentials_known.clear();
  batch.credential_ends.clear();
  batch.codes.clear();
  batch.passed.clear();
  batch.expires.clear();
}

void AddPass(PartnerBatch& batch, CredentialId code, std::int32_t passed, std::int32_t expires) {
  batch.codes.push_back(code);
  batch.passed.push_back(passed);
  batch.expires.push_back(expires);
}

}  // namespace

PartnerBatch Changed(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                     const PartnerChange& change) {
  PartnerBatch result(rulebook);
  CopyPartner(batch, partner, result);
  ClearPeople(result);
  result.people_known.front() = 1;
  const auto end_person = [&](std::uint32_t position) {
    for (const AddedPass& pass : change.passes) {
      if (pass.person == position)
        AddPass(result, pass.credential, pass.passed.days, kNeverExpires);
    }
    result.credential_ends.push_back(static_cast<std::uint32_t>(result.codes.size()));
    ++result.people_ends.front();
  };
  const PartnerBatch::Range people = batch.people_of(partner);
  const std::uint32_t count = people.end - people.begin;
  for (std::uint32_t position = 0; position < count; ++position) {
    if (std::count(change.without.begin(), change.without.end(), position) > 0) continue;
    const std::uint32_t person = people.begin + position;
    result.person_ids.Add(batch.person_ids[person]);
    result.person_names.Add(batch.person_names[person]);
    result.credentials_known.push_back(batch.credentials_known[person]);
    const PartnerBatch::Range passes = batch.credentials_of(person);
    for (std::uint32_t pass = passes.begin; pass < passes.end; ++pass)
      AddPass(result, batch.codes[pass], batch.passed[pass], batch.expires[pass]);
    end_person(position);
  }
  for (std::uint32_t i = 0; i < change.new_people; ++i) {
    result.person_ids.Add("new person " + std::to_string(i + 1));
    result.person_names.Add("");
    result.credentials_known.push_back(1);
    end_person(count + i);
  }
  return result;
}

PartnerBatch WithValues(const Rulebook& rulebook, const PartnerBatch& batch, std::uint32_t partner,
                        std::span<const ChangedValue> values) {
  PartnerBatch result(rulebook);
  CopyPartner(batch, partner, result);
  for (const ChangedValue& change : values) {
    if (change.measure.valid()) {
      std::erase_if(result.given,
                    [&](const GivenMeasure& given) { return given.measure == change.measure; });
      result.given.push_back({0, change.measure, false, change.value});
      continue;
    }
    ValueColumn& column = result.facts[change.fact.index];
    column.numbers.front() = change.number;
    if (column.texts.size() == 0) continue;
    column.texts.Clear();
    column.texts.Add(change.text);
  }
  return result;
}

}  // namespace attain
