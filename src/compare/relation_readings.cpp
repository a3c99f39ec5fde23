#include "compare/relation_readings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "check/check.h"
#include "compare/person_types.h"
#include "compare/scope_text.h"
#include "evaluate/evaluate.h"
#include "program/program.h"
#include "source/spans.h"
#include "syntax/parser.h"

namespace attain {
namespace {

constexpr std::size_t kMostPartners = 300'000;  // partners of one size that are tried
constexpr std::size_t kBatch = 1'000;
constexpr std::array<std::string_view, kMaxWitnessPeople> kNames = {"ana", "ben", "carla", "dov",
                                                                    "emi"};

/// One reading that checks: its fix, and what it compiles to.
struct Reading {
  const Fix* fix;
  Rulebook rulebook;
  Program program;
};

struct Readings {
  std::vector<Reading> right;
  std::vector<const Fix*> misfits;  ///< whose only mistakes are numbers of people
  std::string assumed;  ///< of other lines without a relation word: ", line 7 read as `another`"
};

/// A text that was checked: its rulebook, where nothing is wrong with it.
struct Checked {
  std::optional<Rulebook> rulebook;
  bool counts_only;  ///< all its errors are about numbers of people
};

/// "`another`": the words that a fix writes.
std::string WordsOf(const FileEdit& edit) {
  std::string_view words = edit.text;
  words.remove_suffix(1);
  return fmt::format("`{}`", words);
}

bool IsAboutCounts(const Diagnostic& diagnostic) {
  return diagnostic.kind == Kind::number_names_nobody ||
         diagnostic.kind == Kind::team_does_not_add_up ||
         diagnostic.kind == Kind::more_than_the_line;
}

Checked CheckText(const std::string& text) {
  SourceSet sources;
  const FileId file = sources.Add(SourceFile("scope", text));
  Emitter emitter;
  const std::vector<SyntaxTree> trees = {Parse(sources[file], file, emitter)};
  Rulebook rulebook = Check(sources, trees, emitter);
  if (!emitter.has_errors()) return {std::move(rulebook), false};
  const auto& diagnostics = emitter.diagnostics();
  return {std::nullopt,
          std::all_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
            return diagnostic.severity() != Severity::error || IsAboutCounts(diagnostic);
          })};
}

/// How the other lines without a relation word are read that bear on the question.
struct Assumed {
  std::vector<FileEdit> edits;
  std::string text;  ///< ", line 7 read as `another`"
};

/// Each of `open` as the fix has it that writes `word`, or as its last one.
Assumed ReadAs(std::string_view word, const SourceSet& sources,
               const std::vector<const Diagnostic*>& open) {
  Assumed assumed;
  for (const Diagnostic* other : open) {
    const auto writes = [&](const Fix& fix) { return fix.edits.front().text == word; };
    const auto found = std::find_if(other->fixes.begin(), other->fixes.end(), writes);
    const Fix& fix = found == other->fixes.end() ? other->fixes.back() : *found;
    assumed.edits.push_back(fix.edits.front());
    assumed.text += fmt::format(", line {} read as {}",
                                sources[other->span.file].PositionOf(other->span.begin).line,
                                WordsOf(fix.edits.front()));
  }
  return assumed;
}

Readings ReadingsOf(const SourceSet& sources, std::span<const SyntaxTree> trees,
                    const std::vector<Node>& lines, const Diagnostic& asked,
                    const Assumed& assumed) {
  Readings readings;
  readings.assumed = assumed.text;
  readings.right.reserve(asked.fixes.size());  // a Program may point into its Rulebook
  for (const Fix& fix : asked.fixes) {
    std::vector<FileEdit> edits = assumed.edits;
    edits.push_back(fix.edits.front());
    Checked checked = CheckText(ScopeText(sources, trees, lines, edits));
    if (checked.counts_only) readings.misfits.push_back(&fix);
    if (!checked.rulebook) continue;
    Reading& reading = readings.right.emplace_back();
    reading.fix = &fix;
    reading.rulebook = std::move(*checked.rulebook);
    reading.program = Compile(reading.rulebook, *ParseDate("2000-01-01"));
  }
  return readings;
}

/// The readings of the lines up to the next one without a relation word that is not in one team
/// with the line asked about. Other lines without one are read as `another`, or as `the same or
/// different` where more readings can stand beside that.
Readings ReadingsOf(const SourceSet& sources, std::span<const SyntaxTree> trees,
                    const Diagnostic& asked, const std::vector<Diagnostic>& diagnostics) {
  std::vector<Node> lines = LinesOfScope(trees, asked.span);
  if (lines.empty()) return {};
  std::vector<const Diagnostic*> open;
  for (const Diagnostic& other : diagnostics) {
    if (other.kind != Kind::relation_missing || other.span == asked.span || other.fixes.empty())
      continue;
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](Node one) { return Contains(one.span(), other.span); });
    if (line == lines.end()) continue;
    if (asked.span.begin < line->span().begin) {
      lines.erase(line, lines.end());
    } else {
      open.push_back(&other);
    }
  }
  Readings readings = ReadingsOf(sources, trees, lines, asked, ReadAs("another ", sources, open));
  if (open.empty() || readings.right.size() + readings.misfits.size() == asked.fixes.size())
    return readings;
  Readings either =
      ReadingsOf(sources, trees, lines, asked, ReadAs("the same or different ", sources, open));
  return either.right.size() > readings.right.size() ? std::move(either) : std::move(readings);
}

using Persons = std::vector<const PersonType*>;

std::size_t PassesOf(const Persons& people) {
  std::size_t sum = 0;
  for (const PersonType* person : people) sum += person->passes.size();
  return sum;
}

/// Every choice of `size` people of these types, the order of people aside; none where they are too
/// many.
std::vector<Persons> PartnersOf(const std::vector<PersonType>& types, std::size_t size) {
  std::vector<Persons> partners = {{}};
  for (std::size_t n = 0; n < size; ++n) {
    std::vector<Persons> larger;
    for (const Persons& people : partners) {
      for (const PersonType& type : types) {
        if (!people.empty() && &type < people.back()) continue;
        larger.push_back(people);
        larger.back().push_back(&type);
        if (larger.size() > kMostPartners) return {};
      }
    }
    partners = std::move(larger);
  }
  std::stable_sort(partners.begin(), partners.end(),
                   [](const Persons& a, const Persons& b) { return PassesOf(a) < PassesOf(b); });
  return partners;
}

void Append(const Persons& people, PartnerBatch& batch) {
  batch.ids.Add("partner");
  batch.names.Add("");
  batch.lines.push_back(0);
  batch.offsets.push_back(0);
  batch.people_known.push_back(1);
  for (std::size_t i = 0; i < people.size(); ++i) {
    batch.person_ids.Add(kNames[i]);
    batch.person_names.Add("");
    batch.credentials_known.push_back(1);
    for (const CredentialId credential : people[i]->passes) {
      batch.codes.push_back(credential);
      batch.passed.push_back(kPassedUnknown);
      batch.expires.push_back(kNeverExpires);
    }
    batch.credential_ends.push_back(static_cast<std::uint32_t>(batch.codes.size()));
  }
  batch.people_ends.push_back(
      batch.person_ids.size() == 0 ? 0 : static_cast<std::uint32_t>(batch.person_ids.size()));
}

struct Witness {
  Persons people;
  std::vector<Verdict> verdicts;  ///< by reading
};

/// The first of `partners` on which the readings differ.
std::optional<Witness> FirstDifference(const std::vector<Reading>& readings,
                                       const std::vector<Persons>& partners) {
  PartnerBatch batch(readings[0].rulebook);
  std::vector<VerdictColumns> columns(readings.size());
  for (std::size_t begin = 0; begin < partners.size(); begin += kBatch) {
    batch.Clear();
    const std::size_t end = std::min(begin + kBatch, partners.size());
    for (std::size_t i = begin; i < end; ++i) Append(partners[i], batch);
    for (std::size_t r = 0; r < readings.size(); ++r)
      Evaluator(readings[r].program).Evaluate(batch, columns[r]);
    for (std::size_t i = begin; i < end; ++i) {
      std::vector<Verdict> verdicts;
      verdicts.reserve(columns.size());
      for (const VerdictColumns& one : columns)
        verdicts.push_back(one.at(RowId{0}, static_cast<std::uint32_t>(i - begin)));
      if (std::adjacent_find(verdicts.begin(), verdicts.end(), std::not_equal_to<>()) !=
          verdicts.end()) {
        return Witness{partners[i], verdicts};
      }
    }
  }
  return std::nullopt;
}

/// The partner of the witness, if there is one, and each reading of `asked`, with its verdict.
std::string Describe(const Diagnostic& asked, const Readings& readings, const Witness* witness) {
  std::string note =
      witness == nullptr ? "the readings" : "the smallest partner on which the readings differ";
  note += readings.assumed + ":";
  for (std::size_t i = 0; witness != nullptr && i < witness->people.size(); ++i) {
    const Rulebook& rulebook = readings.right.front().rulebook;
    std::string codes;
    for (const CredentialId credential : witness->people[i]->passes) {
      codes += (codes.empty() ? "" : ", ") +
               std::string(rulebook.text(rulebook.credentials[credential].code));
    }
    note += fmt::format("\n  person {} passes {};", kNames[i], codes);
  }
  for (const Fix& fix : asked.fixes) {
    note += fmt::format("\n{} ({})", WordsOf(fix.edits.front()), fix.title);
    for (std::size_t r = 0; witness != nullptr && r < readings.right.size(); ++r) {
      if (readings.right[r].fix == &fix) note += fmt::format(": {}", Text(witness->verdicts[r]));
    }
    const auto& misfits = readings.misfits;
    if (std::find(misfits.begin(), misfits.end(), &fix) != misfits.end())
      note += ": does not fit the numbers of people here";
  }
  return note;
}

/// What the readings of `asked` are, and the smallest partner on which they differ.
std::string CompareReadings(const Diagnostic& asked, const Readings& readings) {
  const auto& right = readings.right;
  const auto types = right.size() < 2 ? std::nullopt : PersonTypes(right.front().rulebook);
  if (!types) return Describe(asked, readings, nullptr);
  bool tried = true;
  for (std::uint32_t size = 1; size <= kMaxWitnessPeople; ++size) {
    const std::vector<Persons> partners = PartnersOf(*types, size);
    tried = tried && !partners.empty();
    if (const auto witness = FirstDifference(right, partners))
      return Describe(asked, readings, &*witness);
  }
  std::string note = Describe(asked, readings, nullptr);
  if (tried)
    note += fmt::format("\nno partner of up to {} people tells them apart", kMaxWitnessPeople);
  return note;
}

}  // namespace

void AddReadings(const SourceSet& sources, std::span<const SyntaxTree> trees,
                 std::vector<Diagnostic>& diagnostics) {
  constexpr std::size_t kMostQuestions =
      5;  // further lines without a relation word get the question only
  std::size_t questions = 0;
  for (Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.kind != Kind::relation_missing || ++questions > kMostQuestions) continue;
    if (diagnostic.fixes.empty()) continue;
    const Readings readings = ReadingsOf(sources, trees, diagnostic, diagnostics);
    // Other mistakes in the scope come first; what the readings are is told when they are repaired.
    if (readings.right.empty() && readings.misfits.empty()) continue;
    diagnostic.notes.push_back(CompareReadings(diagnostic, readings));
  }
}

}  // namespace attain
