// What takes longer than a keystroke, found beside the editing: the readings of people lines
// without a relation word, implications, requirements that nobody can meet, lints, how many
// partners meet each level.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/date.h"
#include "diagnostics/diagnostic.h"
#include "editor/lenses.h"
#include "partners/partner_reader.h"
#include "source/source_file.h"

namespace attain {

/// Whose partners are counted: those at the path (as `--partners` takes it), or where it is empty
/// the `partner` blocks of the rulebook.
struct PartnerPlace {
  PartnerFiles files;
  std::string path;
};

struct Proofs {
  std::vector<Diagnostic> readings;  ///< relation_missing, with its notes
  std::vector<Diagnostic> proved;    ///< of a rulebook without errors
  std::vector<RowCount> counts;      ///< likewise; empty where there are no partners
  std::string failure;               ///< why the partners could not be read
};

/// Parses and checks `sources` anew, so that it shares nothing with whoever goes on editing.
/// It asks `stop` before the questions about all partners and within each, and before every few
/// partners that are counted; where that is true, what is found so far is worthless. Nothing is
/// asked while it parses, checks and looks for the lints that need no proof.
Proofs FindProofs(SourceSet sources, const PartnerPlace& partners, Date today,
                  const std::function<bool()>& stop);

}  // namespace attain
