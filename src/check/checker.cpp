#include "check/checker.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/spelling.h"

namespace attain {
namespace {

constexpr std::size_t kMaxUseLabels = 8;

std::string_view DescribeNeeded(NameKind kind) {
  switch (kind) {
    case NameKind::credential:
      return "a credential";
    case NameKind::set:
      return "a set";
    case NameKind::type:
      return "a kind";
    case NameKind::fact:
      return "a fact";
    case NameKind::table:
      return "a table of records";
    case NameKind::measure:
      return "a measure";
    case NameKind::award:
      return "a competency";
  }
  return {};
}

std::uint32_t CountOf(const Rulebook& rulebook, NameKind kind) {
  switch (kind) {
    case NameKind::credential:
      return rulebook.credentials.size();
    case NameKind::set:
      return rulebook.sets.size();
    case NameKind::type:
      return rulebook.types.size();
    case NameKind::fact:
      return rulebook.facts.size();
    case NameKind::table:
      return rulebook.tables.size();
    case NameKind::measure:
      return rulebook.measures.size();
    case NameKind::award:
      return rulebook.awards.size();
  }
  return 0;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// `70-473` is no misspelling of `70-474`: it is another exam.
bool DifferInDigitsOnly(std::string_view a, std::string_view b) {
  if (a.size() != b.size() || a == b) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && !(IsDigit(a[i]) && IsDigit(b[i]))) return false;
  }
  return true;
}

unsigned Bits(std::initializer_list<NameKind> kinds) {
  unsigned bits = 0;
  for (const NameKind kind : kinds) bits |= 1U << static_cast<unsigned>(kind);
  return bits;
}

/// The first fix, if there is one, repairs one place; behind it comes one of all places where the
/// same was looked for.
void RepairAlsoAt(Span place, std::vector<Fix>& fixes) {
  if (fixes.empty() || fixes.front().edits.front().span == place) return;
  if (fixes.size() == 1) fixes.push_back({"", fixes.front().edits});
  std::vector<FileEdit>& edits = fixes.back().edits;
  const auto is_before = [](const FileEdit& edit, Span span) {
    return std::pair(edit.span.file, edit.span.begin) < std::pair(span.file, span.begin);
  };
  const auto at = std::lower_bound(edits.begin(), edits.end(), place, is_before);
  if (at == edits.end() || at->span != place) edits.insert(at, {place, edits.front().text});
  fixes.back().title = fixes.front().title + ", in all " + std::to_string(edits.size()) + " places";
}

}  // namespace

Checker::Checker(const SourceSet& sources, std::span<const SyntaxTree> trees, Emitter& emitter)
    : sources(sources), trees(trees), emitter(emitter) {}

std::string_view Checker::TextOf(Node node) const {
  const Span span = node.span();
  return sources[span.file].TextOf(span);
}

std::string_view Checker::Unquoted(Node string) const {
  assert(string.is(NodeKind::String));
  const std::string_view text = TextOf(string);
  return text.size() >= 2 ? text.substr(1, text.size() - 2) : std::string_view();
}

StringId Checker::TitleOf(Node node) {
  return node.has(NodeKind::String) ? InternUnquoted(node.child(NodeKind::String))
                                    : StringId::none();
}

std::optional<NamedThing> Checker::Lookup(std::string_view name) const {
  return rulebook.Named(name);
}

std::optional<NamedThing> Checker::Find(Node name, std::initializer_list<NameKind> wanted) {
  const std::string_view text = TextOf(name);
  if (IsPoisoned(text)) return std::nullopt;
  const std::optional<NamedThing> thing = Lookup(text);
  if (!thing) {
    ReportUnknown(name, wanted);
    return std::nullopt;
  }
  MarkUsed(*thing);
  if (std::find(wanted.begin(), wanted.end(), thing->kind) != wanted.end()) return thing;

  std::string needed;
  for (const NameKind kind : wanted) {
    if (!needed.empty()) needed += " or ";
    needed += DescribeNeeded(kind);
  }
  Diagnostic& diagnostic = emitter.Emit(
      Kind::wrong_kind_of_name, name.span(),
      InTicks(text) + " is " + Describe(*thing) + ", but " + needed + " is needed here");
  LabelDeclaration(diagnostic, *thing);
  return std::nullopt;
}

void Checker::ReportUnknown(Node name, std::initializer_list<NameKind> wanted) {
  const std::string_view text = TextOf(name);
  const StringId id = unknown_names.Add(text);
  if (id.index < said_of_unknown.size()) {
    Diagnostic& first = emitter.diagnostics()[said_of_unknown[id.index].diagnostic];
    if (first.labels.size() < kMaxUseLabels) first.labels.push_back({name.span(), "and used here"});
    if (said_of_unknown[id.index].wanted == Bits(wanted)) RepairAlsoAt(name.span(), first.fixes);
    return;
  }
  said_of_unknown.push_back({emitter.diagnostics().size(), Bits(wanted)});
  const std::optional<std::string_view> closest = Closest(text, wanted);
  Diagnostic& diagnostic =
      emitter.Emit(Kind::unknown_name, name.span(), InTicks(text) + " is not declared");
  if (!closest) {
    const bool may_be_credential =
        std::find(wanted.begin(), wanted.end(), NameKind::credential) != wanted.end();
    if (may_be_credential && std::any_of(text.begin(), text.end(), IsDigit)) {
      diagnostic.hint = "declare it: " + InTicks("exam " + std::string(text) + " \"…\";");
    }
    return;
  }
  diagnostic.hint = "did you mean " + InTicks(*closest) + "?";
  diagnostic.fixes.push_back(
      {"replace it with " + InTicks(*closest), {{name.span(), std::string(*closest)}}});
}

CredentialId Checker::FindCredential(Node name) {
  const auto thing = Find(name, {NameKind::credential});
  return thing ? CredentialId{thing->index} : CredentialId::none();
}

SetId Checker::FindSet(Node name) {
  const auto thing = Find(name, {NameKind::set});
  return thing ? SetId{thing->index} : SetId::none();
}

FactId Checker::FindFact(Node name) {
  const auto thing = Find(name, {NameKind::fact});
  return thing ? FactId{thing->index} : FactId::none();
}

TableId Checker::FindTable(Node name) {
  const auto thing = Find(name, {NameKind::table});
  return thing ? TableId{thing->index} : TableId::none();
}

MeasureId Checker::FindMeasure(Node name) {
  const auto thing = Find(name, {NameKind::measure});
  return thing ? MeasureId{thing->index} : MeasureId::none();
}

AwardId Checker::FindAward(Node name) {
  const auto thing = Find(name, {NameKind::award});
  return thing ? AwardId{thing->index} : AwardId::none();
}

Subject Checker::FindSubject(Node name) {
  Subject subject;
  const auto thing = Find(name, {NameKind::measure, NameKind::fact});
  if (!thing) return subject;
  if (thing->kind == NameKind::measure) {
    subject.measure = MeasureId{thing->index};
  } else {
    subject.fact = FactId{thing->index};
  }
  return subject;
}

FieldId Checker::FindField(Node name, TableId table) {
  const std::string_view text = TextOf(name);
  const RecordTable& records = rulebook.tables[table];
  const auto found = field_of_name.find({table.index, rulebook.names.Find(text).index});
  if (found != field_of_name.end()) return found->second;
  const std::string_view table_name = rulebook.text(records.name);
  if (IsPoisonedField(table_name, text)) return FieldId::none();

  std::vector<std::string_view> fields;
  for (const Field& field : rulebook.fields[records.fields]) {
    fields.push_back(rulebook.text(field.name));
  }
  std::string hint = DidYouMean(text, fields);
  if (hint.empty() && !fields.empty()) hint = "its fields are " + ListInTicks(fields, "and");
  emitter
      .Emit(Kind::unknown_field, name.span(),
            InTicks(table_name) + " has no field " + InTicks(text), std::move(hint))
      .labels.push_back({records.span, InTicks(table_name) + " is declared here"});
  return FieldId::none();
}

std::string Checker::Describe(NamedThing thing) const {
  if (thing.kind == NameKind::credential) {
    switch (rulebook.credentials[CredentialId{thing.index}].word) {
      case CredentialWord::exam:
        return "an exam";
      case CredentialWord::assessment:
        return "an assessment";
      case CredentialWord::certification:
        return "a certification";
    }
  }
  if (thing.kind == NameKind::award) {
    switch (rulebook.awards[AwardId{thing.index}].word) {
      case AwardWord::competency:
        return "a competency";
      case AwardWord::designation:
        return "a designation";
      case AwardWord::specialization:
        return "a specialization";
    }
  }
  return std::string(DescribeNeeded(thing.kind));
}

Span Checker::PlaceOf(NamedThing thing) const {
  switch (thing.kind) {
    case NameKind::credential:
      return rulebook.credentials[CredentialId{thing.index}].span;
    case NameKind::set:
      return rulebook.sets[SetId{thing.index}].span;
    case NameKind::type:
      return rulebook.types[TypeId{thing.index}].span;
    case NameKind::fact:
      return rulebook.facts[FactId{thing.index}].span;
    case NameKind::table:
      return rulebook.tables[TableId{thing.index}].span;
    case NameKind::measure:
      return rulebook.measures[MeasureId{thing.index}].span;
    case NameKind::award:
      return rulebook.awards[AwardId{thing.index}].span;
  }
  return {};
}

StringId Checker::NameOf(NamedThing thing) const {
  switch (thing.kind) {
    case NameKind::credential:
      return rulebook.credentials[CredentialId{thing.index}].code;
    case NameKind::set:
      return rulebook.sets[SetId{thing.index}].name;
    case NameKind::type:
      return rulebook.types[TypeId{thing.index}].name;
    case NameKind::fact:
      return rulebook.facts[FactId{thing.index}].name;
    case NameKind::table:
      return rulebook.tables[TableId{thing.index}].name;
    case NameKind::measure:
      return rulebook.measures[MeasureId{thing.index}].name;
    case NameKind::award:
      return rulebook.awards[AwardId{thing.index}].name;
  }
  return {};
}

void Checker::LabelDeclaration(Diagnostic& diagnostic, NamedThing thing) const {
  diagnostic.labels.push_back(
      {PlaceOf(thing), InTicks(rulebook.text(NameOf(thing))) + " is declared here"});
}

void Checker::Poison(std::string_view name) { poisoned.Add(name); }

bool Checker::IsPoisoned(std::string_view name) const {
  return poisoned.size() > 0 && poisoned.Find(name).valid();
}

void Checker::PoisonField(std::string_view table, std::string_view field) {
  Poison(std::string(table) + "." + std::string(field));
}

bool Checker::IsPoisonedField(std::string_view table, std::string_view field) const {
  if (poisoned.size() == 0) return false;
  return IsPoisoned(std::string(table) + "." + std::string(field)) ||
         IsPoisoned(std::string(table) + ".");
}

bool Checker::LostParts(AwardId award) const {
  const auto lost = [](Node body) { return body.has(NodeKind::Error); };
  const std::vector<VersionNode>& versions = award_nodes[award.index];
  return std::any_of(versions.begin(), versions.end(), [&](const VersionNode& version) {
    if (lost(version.node)) return true;
    return std::any_of(version.node.begin(), version.node.end(),
                       [&](Node member) { return member.is(NodeKind::Option) && lost(member); });
  });
}

void Checker::MarkUsed(NamedThing thing) {
  if (!marks_uses) return;
  std::vector<bool>& marks = used[static_cast<std::size_t>(thing.kind)];
  if (marks.size() <= thing.index) marks.resize(CountOf(rulebook, thing.kind));
  marks[thing.index] = true;
}

bool Checker::IsUsed(NamedThing thing) const {
  const std::vector<bool>& marks = used[static_cast<std::size_t>(thing.kind)];
  return thing.index < marks.size() && marks[thing.index];
}

std::string Checker::DidYouMean(std::string_view word,
                                std::span<const std::string_view> candidates) {
  if (words_compared > kMaxWordsCompared) return {};
  words_compared += candidates.size();
  const std::optional<std::string_view> closest = ClosestWord(word, candidates);
  return closest ? "did you mean " + InTicks(*closest) + "?" : std::string();
}

std::optional<std::string_view> Checker::Closest(std::string_view word,
                                                 std::initializer_list<NameKind> wanted) {
  if (words_compared > kMaxWordsCompared) return std::nullopt;
  std::vector<std::string_view> candidates;
  for (const NameKind kind : wanted) {
    for (std::uint32_t i = 0; i < CountOf(rulebook, kind); ++i) {
      const std::string_view name = rulebook.text(NameOf({kind, i}));
      if (!name.empty() && !DifferInDigitsOnly(name, word)) candidates.push_back(name);
    }
  }
  words_compared += candidates.size();
  return ClosestWord(word, candidates);
}

TypeId Checker::YesNoType() {
  if (!yes_no_type.valid()) {
    ValueType type;
    type.kind = TypeKind::yes_no;
    yes_no_type = rulebook.types.Add(type);
  }
  return yes_no_type;
}

TypeId Checker::NumberType() {
  if (!number_type.valid()) {
    ValueType type;
    type.kind = TypeKind::number;
    number_type = rulebook.types.Add(type);
  }
  return number_type;
}

TypeId Checker::MoneyType(std::string_view currency) {
  const auto [entry, is_new] = money_types.try_emplace(std::string(currency));
  if (is_new) {
    ValueType type;
    type.kind = TypeKind::money;
    type.currency = rulebook.names.Add(currency);
    entry->second = rulebook.types.Add(type);
  }
  return entry->second;
}

std::string InTicks(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string ListInTicks(const std::vector<std::string_view>& words, std::string_view last) {
  std::string list;
  const std::size_t shown = std::min(words.size(), kMaxWordsListed);
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) {
      list += i + 1 == words.size() ? " " + std::string(last) + " " : std::string(", ");
    }
    list += InTicks(words[i]);
  }
  return words.size() > shown ? list + " …" : list;
}

}  // namespace attain
