#include "partners/batch_edit.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace attain {
namespace {

void Truncate(TextColumn& column, std::size_t size) {
  if (column.ends.size() > size) column.ends.resize(size);
  column.bytes.resize(size == 0 ? 0 : column.ends.back());
}

void Truncate(ValueColumn& column, std::size_t size) {
  column.numbers.resize(size);
  Truncate(column.texts, std::min(size, column.texts.size()));
}

std::uint32_t LastOf(const std::vector<std::uint32_t>& ends) {
  return ends.empty() ? 0 : ends.back();
}

void CopyValue(const ValueColumn& from, std::uint32_t row, ValueColumn& to) {
  to.numbers.push_back(from.numbers[row]);
  if (row < from.texts.size()) to.texts.Add(from.texts[row]);
}

}  // namespace

void TruncateBatch(PartnerBatch& batch, std::uint32_t partners) {
  assert(!batch.passes_elsewhere);
  Truncate(batch.ids, partners);
  Truncate(batch.names, partners);
  batch.lines.resize(partners);
  batch.offsets.resize(partners);
  for (ValueColumn& fact : batch.facts) Truncate(fact, partners);
  for (TableColumns& table : batch.tables) {
    table.known.resize(partners);
    table.ends.resize(partners);
    for (ValueColumn& field : table.fields) Truncate(field, table.row_count());
  }
  while (!batch.given.empty() && batch.given.back().partner >= partners) batch.given.pop_back();
  batch.people_known.resize(partners);
  batch.people_ends.resize(partners);
  const std::uint32_t people = LastOf(batch.people_ends);
  Truncate(batch.person_ids, people);
  Truncate(batch.person_names, people);
  batch.credentials_known.resize(people);
  batch.credential_ends.resize(people);
  const std::uint32_t credentials = LastOf(batch.credential_ends);
  batch.codes.resize(credentials);
  batch.passed.resize(credentials);
  batch.expires.resize(credentials);
}

void CopyPartner(const PartnerBatch& from, std::uint32_t partner, PartnerBatch& to) {
  assert(!from.passes_elsewhere && !to.passes_elsewhere);
  const std::uint32_t place = to.size();
  to.ids.Add(from.ids[partner]);
  to.names.Add(from.names[partner]);
  to.lines.push_back(from.lines[partner]);
  to.offsets.push_back(from.offsets[partner]);
  for (std::size_t i = 0; i < from.facts.size(); ++i)
    CopyValue(from.facts[i], partner, to.facts[i]);
  for (std::uint32_t i = 0; i < from.tables.size(); ++i) {
    const auto [begin, end] = from.rows_of(TableId{i}, partner);
    TableColumns& table = to.tables[i];
    table.known.push_back(from.tables[i].known[partner]);
    table.ends.push_back(table.row_count() + (end - begin));
    for (std::size_t f = 0; f < table.fields.size(); ++f) {
      for (std::uint32_t row = begin; row < end; ++row) {
        CopyValue(from.tables[i].fields[f], row, table.fields[f]);
      }
    }
  }
  for (const GivenMeasure& given : from.given) {
    if (given.partner == partner)
      to.given.push_back({place, given.measure, given.unknown, given.value});
  }
  to.people_known.push_back(from.people_known[partner]);
  const auto [first, last] = from.people_of(partner);
  for (std::uint32_t person = first; person < last; ++person) {
    to.person_ids.Add(from.person_ids[person]);
    to.person_names.Add(from.person_names[person]);
    to.credentials_known.push_back(from.credentials_known[person]);
    const auto [begin, end] = from.credentials_of(person);
    for (std::uint32_t i = begin; i < end; ++i) {
      to.codes.push_back(from.codes[i]);
      to.passed.push_back(from.passed[i]);
      to.expires.push_back(from.expires[i]);
    }
    to.credential_ends.push_back(static_cast<std::uint32_t>(to.codes.size()));
  }
  to.people_ends.push_back(static_cast<std::uint32_t>(to.person_ids.size()));
}

void RemovePartners(PartnerBatch& batch, std::span<const std::uint32_t> places,
                    const Rulebook& rulebook) {
  if (places.empty()) return;
  PartnerBatch kept(rulebook);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    if (!places.empty() && places.front() == partner) {
      places = places.subspan(1);
    } else {
      CopyPartner(batch, partner, kept);
    }
  }
  batch = std::move(kept);
}

}  // namespace attain
