// The state of one Check run: the rulebook so far, and the names. Every pass takes it and adds to
// both the rulebook and the diagnostics. passes.h lists the passes, readers.h the phrases that
// passes share.
//
// Rules that keep "one cause, one diagnostic":
//   - a Find… that fails has said so (or is silent because the name is poisoned); the caller just
//   leaves out
//     what it cannot build. So does a Read… in readers.h;
//   - a declaration that failed as a whole poisons its name: uses of it are silent.
#pragma once

#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/rulebook.h"
#include "diagnostics/diagnostic.h"
#include "syntax/syntax_tree.h"

namespace attain {

/// One declaration of a set, measure or award, with the days on which it holds: an `until` that is
/// not written is the day before the next version.
struct VersionNode {
  Node node;
  Period period;
};

struct Checker {
  Checker(const SourceSet& sources, std::span<const SyntaxTree> trees, Emitter& emitter);

  const SourceSet& sources;
  std::span<const SyntaxTree> trees;
  Emitter& emitter;
  Rulebook rulebook;

  // The nodes of what CollectNames declared, by the index of the id. Declarations that failed are
  // not among them. Versions stand by the day they begin.
  std::vector<Node> credential_nodes, kind_nodes, fact_nodes, table_nodes;
  std::vector<std::vector<VersionNode>> set_nodes, measure_nodes, award_nodes;
  std::vector<Node> sample_nodes;           ///< Example and Partner, in the order of the files
  std::vector<Node> top_level_check_nodes;  ///< Check nodes that stand in no award

  // ------------------------------------------------------------------------------------ text
  /// The text of the node as written.
  std::string_view TextOf(Node node) const;
  StringId Intern(Node node) { return rulebook.names.Add(TextOf(node)); }
  /// The text of a String node, without its quotes.
  std::string_view Unquoted(Node string) const;
  StringId InternUnquoted(Node string) { return rulebook.names.Add(Unquoted(string)); }
  /// The title among the children of `node`, or none.
  StringId TitleOf(Node node);

  // ----------------------------------------------------------------------------------- names
  /// The thing that `name` names, marked as used. When there is none or it is of another kind than
  /// `wanted`: a diagnostic, with "did you mean" or the place of its declaration, and nullopt.
  std::optional<NamedThing> Find(Node name, std::initializer_list<NameKind> wanted);
  CredentialId FindCredential(Node name);
  SetId FindSet(Node name);
  FactId FindFact(Node name);
  TableId FindTable(Node name);
  MeasureId FindMeasure(Node name);
  AwardId FindAward(Node name);
  /// A measure or a fact; both none when there is neither.
  Subject FindSubject(Node name);
  /// The field of `table` with this name, or none (diagnosed).
  FieldId FindField(Node name, TableId table);

  /// What `name` names, without a diagnostic and without marking.
  std::optional<NamedThing> Lookup(std::string_view name) const;
  /// "a set", "an exam", "a competency" …
  std::string Describe(NamedThing thing) const;
  /// Where `thing` was first declared.
  Span PlaceOf(NamedThing thing) const;
  StringId NameOf(NamedThing thing) const;
  /// Adds "`crm-apps` is declared here".
  void LabelDeclaration(Diagnostic& diagnostic, NamedThing thing) const;

  /// Uses of a poisoned name are silent.
  void Poison(std::string_view name);
  bool IsPoisoned(std::string_view name) const;
  /// The same for a field; an empty `field` stands for every field that the table does not have.
  void PoisonField(std::string_view table, std::string_view field);
  bool IsPoisonedField(std::string_view table, std::string_view field) const;

  /// Something in the body of the award, or of an option of it, did not parse: a part that seems
  /// missing may have been there.
  bool LostParts(AwardId award) const;

  /// Find marks what it finds, until the passes come to examples and partners (marks_uses).
  void MarkUsed(NamedThing thing);
  bool IsUsed(NamedThing thing) const;

  /// "did you mean `x`?" for the candidate closest to `word`, or "". For local names: levels,
  /// options, fields, values. Gives "" when the run has compared enough words (kMaxWordsCompared).
  std::string DidYouMean(std::string_view word, std::span<const std::string_view> candidates);
  /// The closest of the declared names of these kinds.
  std::optional<std::string_view> Closest(std::string_view word,
                                          std::initializer_list<NameKind> wanted);

  // ----------------------------------------------------------------------------------- types
  /// The types that need no declaration; the same id each time.
  TypeId YesNoType();
  TypeId NumberType();
  TypeId MoneyType(std::string_view currency);

  void ReportUnknown(Node name, std::initializer_list<NameKind> wanted);

  Interner poisoned;
  std::array<std::vector<bool>, 7> used;  ///< by NameKind and index
  bool marks_uses = true;
  TypeId yes_no_type, number_type;
  std::unordered_map<std::string, TypeId> money_types;
  std::map<std::pair<std::uint32_t, std::uint32_t>, FieldId> field_of_name;  ///< (table, name)
  std::unordered_set<std::uint32_t> undated_by_mistake;  ///< tables whose `dated by` was wrong
  Interner unknown_names;
  /// What was said of a name that nothing declares, and the NameKinds wanted there, as bits.
  struct UnknownName {
    std::size_t diagnostic;
    unsigned wanted;
  };
  std::vector<UnknownName> said_of_unknown;  ///< by the id in unknown_names
  std::size_t words_compared = 0;
};

/// A run stops to look for "did you mean" after comparing this many words: a rulebook of 10^5 names
/// and as many errors must not take minutes.
inline constexpr std::size_t kMaxWordsCompared = 2'000'000;

/// The length of a list of names in a message; more are cut short with "…".
inline constexpr std::size_t kMaxWordsListed = 8;

/// "`text`"
std::string InTicks(std::string_view text);
/// "`a`, `b` and `c`"; `last` is the word before the last.
std::string ListInTicks(const std::vector<std::string_view>& words, std::string_view last);

}  // namespace attain
