#include "editor/complete_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string_view>

#include "base/lower_ascii.h"
#include "editor/compared_name.h"
#include "editor/describe.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

/// In the order in which an editor shows them.
constexpr std::string_view kFitting = "1", kOther = "2", kBehindPhrases = "6", kOver = "8",
                           kListed = "9";

CompletionKind KindOf(ThingKind kind) {
  switch (kind) {
#define THING(identifier, token, completion, symbol) \
  case ThingKind::identifier:                        \
    return CompletionKind::identifier;
#include "editor/thing_kinds.def"
#undef THING
    case ThingKind::sample:
      break;  // no name
  }
  return CompletionKind::keyword;
}

class NameCompleter {
 public:
  NameCompleter(const Analysis& analysis, const Names& names, const Typing& typing, Place place,
                Date today, std::vector<Completion>& completions)
      : rulebook_(analysis.rulebook),
        names_(names),
        typing_(typing),
        text_(analysis.sources[place.file].text),
        today_(today),
        completions_(completions) {}

  void Complete(Slot slot) {
    switch (slot) {
      case Slot::none:
      case Slot::new_name:
        break;
      case Slot::credential:
        AddShared({ThingKind::credential}, kFitting);
        break;
      case Slot::list_item:
        FindListed();
        AddShared({ThingKind::credential}, kFitting);
        AddShared({ThingKind::set}, kOther);
        break;
      case Slot::set:
        AddShared({ThingKind::set}, kFitting);
        break;
      case Slot::kind:
        AddShared({ThingKind::type}, kFitting);
        break;
      case Slot::own_field:
        AddOf(SharedThing(names_, DeclaredHere()), ThingKind::field);
        break;
      case Slot::subject: {
        // Where a statement begins, most begin otherwise.
        const std::string_view sort = BeginsStatement() ? kBehindPhrases : kFitting;
        AddShared({ThingKind::measure}, sort);
        AddComparedFacts(sort);
        break;
      }
      case Slot::compared_fact:
        AddComparedFacts(kFitting);
        break;
      case Slot::yes_no_fact:
        AddFacts({TypeKind::yes_no}, kFitting);
        break;
      case Slot::operand:
      case Slot::amount:
        AddShared({ThingKind::measure}, kFitting);
        AddFacts({TypeKind::number, TypeKind::money}, kFitting);
        break;
      case Slot::table:
        AddShared({ThingKind::table}, kFitting);
        break;
      case Slot::member:
        AddMembers();
        break;
      case Slot::member_field:
        AddMembersOf(SharedThing(names_, typing_.TokenBack(1)));
        break;
      case Slot::filter_field:
        AddOf(SharedThing(names_, TableOfFilter(typing_)), ThingKind::field);
        break;
      case Slot::level:
        CompleteLevel();
        break;
      case Slot::award:
        AddShared({ThingKind::award}, kFitting);
        break;
      case Slot::value:
        AddValues();
        break;
      case Slot::currency:
        AddCurrencies();
        break;
      case Slot::person:
        AddOf(SampleHere(), ThingKind::person);
        break;
      case Slot::datum:
        AddShared({ThingKind::fact, ThingKind::measure, ThingKind::table}, kFitting);
        break;
      case Slot::cell:
        AddOf(SharedThing(names_, TableOfRow(typing_)), ThingKind::field);
        break;
      case Slot::expectation:
        CompleteExpectation();
        break;
    }
  }

 private:
  // ---------------------------------------------------------------------------------- adding
  void Add(ThingId id, std::string_view sort, std::string text = {}) {
    const Thing& thing = names_.things[id];
    Completion completion{std::string(thing.name),
                          KindOf(thing.kind),
                          DetailOf(thing),
                          {},
                          id,
                          typing_.word,
                          std::move(text),
                          false,
                          {}};
    if (completion.text.empty()) completion.text = completion.label;
    completion.label = completion.text;
    if (thing.kind == ThingKind::credential) {
      const CredentialId credential = rulebook_.FindCredential(thing.name);
      completion.deprecated =
          credential.valid() && IsOver(rulebook_.credentials[credential], today_);
      if (completion.deprecated) sort = kOver;
    }
    if (listed_.count(LowerAscii(thing.name)) > 0) {
      sort = kListed;
      completion.detail += completion.detail.empty() ? "listed already" : ", listed already";
    }
    completion.sort = fmt::format("{}{}", sort, LowerAscii(completion.label));
    completions_.push_back(std::move(completion));
  }

  std::string DetailOf(const Thing& thing) const {
    const auto named = rulebook_.Named(thing.name);
    if (thing.owner.valid() || !named) return {};
    const std::uint32_t index = named->index;
    switch (named->kind) {
      case NameKind::credential: {
        const Credential& credential = rulebook_.credentials[CredentialId{index}];
        std::string detail(rulebook_.text(credential.title));
        if (IsOver(credential, today_)) detail += detail.empty() ? "retired" : ", retired";
        return detail;
      }
      case NameKind::fact:
        return std::string(rulebook_.text(rulebook_.facts[FactId{index}].title));
      case NameKind::table:
        return std::string(rulebook_.text(rulebook_.tables[TableId{index}].title));
      case NameKind::measure:
        return std::string(rulebook_.text(rulebook_.measures[MeasureId{index}].title));
      case NameKind::award: {
        const auto versions = rulebook_.award_versions[rulebook_.awards[AwardId{index}].versions];
        return versions.empty() ? "" : std::string(rulebook_.text(versions.back().title));
      }
      case NameKind::set:
      case NameKind::type:
        return {};
    }
    return {};
  }

  /// All but what is being declared: nothing is made of itself.
  void AddShared(std::initializer_list<ThingKind> kinds, std::string_view sort) {
    const std::string_view self = DeclaredHere();
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.name == self) continue;
      if (std::find(kinds.begin(), kinds.end(), thing.kind) != kinds.end()) Add(ThingId{i}, sort);
    }
  }

  /// Facts of these types; those of unknown type too.
  void AddFacts(std::initializer_list<TypeKind> kinds, std::string_view sort) {
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.kind != ThingKind::fact) continue;
      const auto type = TypeOf(rulebook_, names_, ThingId{i});
      if (!type || std::find(kinds.begin(), kinds.end(), *type) != kinds.end())
        Add(ThingId{i}, sort);
    }
  }

  void AddComparedFacts(std::string_view sort) {
    AddFacts({TypeKind::number, TypeKind::money, TypeKind::date, TypeKind::text, TypeKind::one_of},
             sort);
  }

  void AddOf(ThingId owner, ThingKind kind) {
    if (!owner.valid()) return;
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.owner == owner && thing.kind == kind) Add(ThingId{i}, kFitting);
    }
  }

  void AddValues() {
    const ThingId compared = ComparedThing(names_, typing_);
    if (compared.valid()) AddOf(names_.OwnerOfValues(compared), ThingKind::value);
  }

  void AddMembers() {
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.kind != ThingKind::field) continue;
      if (typing_.TokenBack(0) != "distinct" && !MayBeAmount(ThingId{i})) continue;
      Add(ThingId{i}, kFitting, fmt::format("{}.{}", names_.things[thing.owner].name, thing.name));
    }
  }

  /// Behind the name of the table and a point.
  void AddMembersOf(ThingId table) {
    if (!table.valid()) return;
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.owner != table || thing.kind != ThingKind::field) continue;
      if (typing_.TokenBack(2) == "distinct" || MayBeAmount(ThingId{i})) Add(ThingId{i}, kFitting);
    }
  }

  /// Whether there is a sum of it; of what is none, only different values are counted.
  bool MayBeAmount(ThingId field) const {
    const auto type = TypeOf(rulebook_, names_, field);
    return !type || *type == TypeKind::number || *type == TypeKind::money;
  }

  void AddCurrencies() {
    std::set<std::string_view> currencies = {"EUR", "USD"};
    for (const ValueType& type : rulebook_.types) {
      if (type.kind == TypeKind::money) currencies.insert(rulebook_.text(type.currency));
    }
    for (const std::string_view currency : currencies) {
      completions_.push_back({std::string(currency),
                              CompletionKind::unit,
                              {},
                              {},
                              {},
                              typing_.word,
                              std::string(currency),
                              false,
                              fmt::format("{}{}", kFitting, currency)});
    }
  }

  // --------------------------------------------------------------------------------- finding
  bool BeginsStatement() const {
    const std::vector<std::string_view>& words = typing_.expected.words;
    return std::find(words.begin(), words.end(), "note") != words.end();
  }

  /// The name that the declaration which is being typed declares.
  std::string_view DeclaredHere() const {
    return typing_.tokens.size() < 2 ? std::string_view()
                                     : TextOf(typing_.before, typing_.tokens[1]);
  }

  ThingId SampleHere() const {
    const std::string_view title = DeclaredHere();
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.kind == ThingKind::sample && thing.name == title) return ThingId{i};
    }
    return {};
  }

  /// The codes of the list around the cursor.
  void FindListed() {
    for (std::size_t back = 0; back < typing_.tokens.size(); ++back) {
      const std::string_view token = typing_.TokenBack(back);
      if (token == "<" || token == ";") break;
      listed_.insert(LowerAscii(token));
    }
    for (std::uint32_t at = SkipBlanks(text_, typing_.word.end); at < text_.size();) {
      const Token token = TokenAt(text_, at);
      const std::string_view word = TextOf(text_, token);
      if (word == ">" || word == ";" || word == "}") break;
      listed_.insert(LowerAscii(word));
      at = SkipBlanks(text_, EndOf(token));
    }
  }

  // --------------------------------------------------------------------- levels and the like
  void CompleteLevel() {
    const std::string_view before = typing_.TokenBack(0);
    if (before == "in") return AddShared({ThingKind::award}, kFitting);
    const std::string_view word = typing_.TokenBack(typing_.tokens.size() - 1);
    const bool in_award = word == "competency" || word == "designation" || word == "specialization";
    if (before != "attains" && in_award)
      return AddOf(SharedThing(names_, DeclaredHere()), ThingKind::level);
    std::set<std::string_view> seen;
    for (std::uint32_t i = 0; i < names_.things.size(); ++i) {
      const Thing& thing = names_.things[ThingId{i}];
      if (thing.kind == ThingKind::level && seen.insert(thing.name).second) Add(ThingId{i}, kOther);
    }
  }

  void CompleteExpectation() {
    std::size_t back = 0;
    while (back < typing_.tokens.size() && typing_.TokenBack(back) != "expect") ++back;
    if (back == 0) return AddShared({ThingKind::award}, kFitting);
    const std::string_view named = typing_.TokenBack(back - 1);
    const ThingId award = SharedThing(names_, named);
    if (back == 1) AddOf(award, ThingKind::option);
    if (back > 2) return;
    const ThingId part = PartOf(names_, named, typing_.TokenBack(0));
    if (part.valid() && names_.things[part].kind != ThingKind::option) return;
    AddOf(award, ThingKind::level);
    AddOf(award, ThingKind::metric);
  }

  const Rulebook& rulebook_;
  const Names& names_;
  const Typing& typing_;
  const std::string& text_;
  Date today_;
  std::vector<Completion>& completions_;
  std::set<std::string> listed_;
};

}  // namespace

void CompleteNames(const Analysis& analysis, const Names& names, const Typing& typing, Place place,
                   Date today, std::vector<Completion>& completions) {
  NameCompleter completer(analysis, names, typing, place, today, completions);
  for (const Slot slot : typing.expected.slots) completer.Complete(slot);
}

}  // namespace attain
