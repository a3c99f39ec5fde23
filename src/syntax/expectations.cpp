// A second reading of the grammar, beside the parser's: it builds nothing, and writes down which
// keywords and names are looked for where the text ends.
#include "syntax/expectations.h"

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "base/limits.h"
#include "grammar/grammar.h"

namespace attain {
namespace {

namespace p = tao::pegtl;
namespace g = grammar;

using Input = p::memory_input<p::tracking_mode::lazy, p::eol::lf, const char*>;

struct State {
  Expectations expected;
  Slot slot = Slot::none;
  std::uint32_t depth = 0;
  bool excluded = false;  ///< what is looked for must not stand there
};

/// The grammar commits and fails: nothing behind this place is looked for.
struct Failed {};

// ---------------------------------------------------------------- which rules stand for what

#define RESERVED(word) \
  constexpr std::string_view KeywordOf(const g::kw_##word*) { return #word; }
#define FREE(word) RESERVED(word)
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE
constexpr std::string_view KeywordOf(...) { return {}; }
template <typename Rule>
constexpr std::string_view keyword_of = KeywordOf(static_cast<const Rule*>(nullptr));

template <typename Rule>
constexpr bool is_name = std::is_same_v<Rule, g::name> || std::is_same_v<Rule, g::code> ||
                         std::is_same_v<Rule, g::member> || std::is_same_v<Rule, g::member_field> ||
                         std::is_same_v<Rule, g::currency>;

template <typename Rule>
constexpr Slot slot_of = Slot::none;
#define SLOT(rule, slot) \
  template <>            \
  constexpr Slot slot_of<g::rule> = Slot::slot;
SLOT(new_name, new_name)
SLOT(new_code, new_name)
SLOT(field, new_name)
SLOT(replaced_by, credential)
SLOT(chain_term, credential)
SLOT(pass, credential)
SLOT(item, list_item)
SLOT(list_or_set, set)
SLOT(type, kind)
SLOT(one_of, new_name)
SLOT(dated_by, own_field)
SLOT(compare, subject)
SLOT(fact_test, compared_fact)
SLOT(flag, yes_no_fact)
SLOT(flag_line, yes_no_fact)
SLOT(given_flag, yes_no_fact)
SLOT(primary, operand)
SLOT(each_of, amount)
SLOT(count_of, table)
SLOT(member, member)
SLOT(member_field, member_field)
SLOT(not_field, filter_field)
SLOT(field_test, filter_field)
SLOT(ref, level)
SLOT(in_level, level)
SLOT(attained, award)
SLOT(value, value)
SLOT(currency, currency)
SLOT(person, person)
SLOT(unknown_person, person)
SLOT(unknown_name, datum)
SLOT(given, datum)
SLOT(rows, datum)
SLOT(row_head, new_name)  // behind a forgotten brace: nothing to offer
SLOT(cell_value, cell)
SLOT(cell_not, cell)
SLOT(expected_row, expectation)
#undef SLOT

/// Tokens that are looked for without being names or keywords.
template <typename Rule>
constexpr bool is_token = std::is_same_v<Rule, g::number> || std::is_same_v<Rule, g::date> ||
                          std::is_same_v<Rule, g::money> || std::is_same_v<Rule, g::string>;
template <char C>
constexpr bool is_token<g::symbol<C>> = true;

template <typename... Rules>
std::true_type IsNotAt(const p::internal::not_at<Rules...>*);
template <typename = void>
std::false_type IsNotAt(...);
template <typename Rule>
std::true_type IsNested(const g::nested<Rule>*);
template <typename = void>
std::false_type IsNested(...);

template <typename Rule>
constexpr bool is_recovered = false;
template <typename Item, typename Stop>
constexpr bool is_recovered<g::recovered<Item, Stop>> = true;

template <typename T>
void AddOnce(std::vector<T>& all, T one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

/// Sets `value` until the end of the scope.
template <typename T>
class Within {
 public:
  Within(T& value, T inside) : value_(value), before_(value) { value = inside; }
  ~Within() { value_ = before_; }
  Within(const Within&) = delete;
  Within& operator=(const Within&) = delete;

 private:
  T& value_;
  T before_;
};

template <typename Rule>
struct Control : p::normal<Rule> {
  static void raise(const Input&, State&) { throw Failed{}; }

  template <p::apply_mode A, p::rewind_mode M, template <typename...> class Action,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    const auto go_on = [&] {
      return p::normal<Rule>::template match<A, M, Action, Ctl>(in, state);
    };
    if constexpr (is_recovered<Rule>) {
      return MatchItem<A, M, Action, Ctl>(in, state, static_cast<const Rule*>(nullptr));
    } else if constexpr (decltype(IsNotAt(static_cast<const Rule*>(nullptr)))::value) {
      // Behind a comma no value may be called `or`, as `or others` can stand there, and no amount
      // `otherwise`.
      if constexpr (std::is_same_v<Rule, p::not_at<g::kw_or>>) {
        if (in.empty()) AddOnce(state.expected.words, keyword_of<g::kw_or>);
      }
      if constexpr (std::is_same_v<Rule, p::not_at<g::kw_otherwise>>) {
        if (in.empty()) AddOnce(state.expected.words, keyword_of<g::kw_otherwise>);
      }
      const Within<bool> excluded(state.excluded, true);
      return go_on();
    } else if constexpr (decltype(IsNested(static_cast<const Rule*>(nullptr)))::value) {
      if (state.depth >= kMaxNesting) throw Failed{};
      const Within<std::uint32_t> depth(state.depth, state.depth + 1);
      return go_on();
    } else {
      const Within<Slot> slot(state.slot, slot_of<Rule> == Slot::none ? state.slot : slot_of<Rule>);
      constexpr bool looks = !keyword_of<Rule>.empty() || is_name<Rule> || is_token<Rule>;
      if constexpr (looks) {
        if (in.empty() && !state.excluded) LookFor(state.expected, state.slot);
      }
      return go_on();
    }
  }

 private:
  /// Where the text ends, an item could begin as well as the end of what holds it.
  template <p::apply_mode A, p::rewind_mode M, template <typename...> class Action,
            template <typename...> class Ctl, typename Item, typename Stop>
  static bool MatchItem(Input& in, State& state, const g::recovered<Item, Stop>*) {
    if (in.empty()) return p::match<Item, A, M, Action, Ctl>(in, state);
    return p::normal<Rule>::template match<A, M, Action, Ctl>(in, state);
  }
  static void LookFor(Expectations& expected, Slot slot) {
    expected.understood = true;
    if constexpr (!keyword_of<Rule>.empty()) AddOnce(expected.words, keyword_of<Rule>);
    if constexpr (is_name<Rule>) AddOnce(expected.slots, slot);
  }
};

}  // namespace

Expectations ExpectedBehind(std::string_view text) {
  State state;
  Input in(text.data(), text.data() + text.size(), "");
  try {
    p::parse<g::rulebook, p::nothing, Control>(in, state);
  } catch (const Failed&) {  // where the text ends, or before
  }
  return std::move(state.expected);
}

}  // namespace attain
