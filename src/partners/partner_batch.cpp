#include "partners/partner_batch.h"

namespace attain {

PartnerBatch::PartnerBatch(const Rulebook& rulebook)
    : facts(rulebook.facts.size()), tables(rulebook.tables.size()) {
  for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
    tables[i].fields.resize(rulebook.tables[TableId{i}].fields.size);
  }
}

void PartnerBatch::Clear() {
  ids.Clear();
  names.Clear();
  lines.clear();
  offsets.clear();
  for (ValueColumn& fact : facts) fact.Clear();
  for (TableColumns& table : tables) {
    table.known.clear();
    table.ends.clear();
    for (ValueColumn& field : table.fields) field.Clear();
  }
  given.clear();
  people_known.clear();
  people_ends.clear();
  person_ids.Clear();
  person_names.Clear();
  credentials_known.clear();
  credential_ends.clear();
  codes.clear();
  passed.clear();
  expires.clear();
  passes_elsewhere.reset();
}

}  // namespace attain
