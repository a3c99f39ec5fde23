// Amounts that are probably slips: a number of zeros that no other amount of the same requirement
// has, digits that changed places against the version before.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "lint/rules.h"
#include "lint/statements.h"

namespace attain::lint {
namespace {

/// A page that asks for 10 in place of 1 means it; one that asks for 1,000,000 perhaps not.
const Fraction kSmallest(10);

/// One amount of one comparison.
struct Amount {
  Fraction value;
  Span span;
};
/// Whose amount: the subject (measure, fact), the test, and the words of the case.
using Slot = std::tuple<std::uint32_t, std::uint32_t, Test, std::string>;
using Amounts = std::map<Slot, Amount>;

/// 2 where the quotient of the two is 100, -2 where it is 1/100; 0 where it is no power of ten.
int TensBetween(const Fraction& a, const Fraction& b) {
  if (a <= Fraction(0) || b <= Fraction(0)) return 0;
  auto quotient = a < b ? Divide(b, a) : Divide(a, b);
  int tens = 0;
  while (quotient && *quotient > Fraction(1)) {
    quotient = Divide(*quotient, Fraction(10));
    ++tens;
  }
  if (!quotient || *quotient != Fraction(1)) return 0;
  return a < b ? -tens : tens;
}

/// "exactly 100 times", "exactly 1/10 of"
std::string TimesText(int tens) {
  const std::string power = "1" + std::string(static_cast<std::size_t>(std::abs(tens)), '0');
  return tens > 0 ? fmt::format("exactly {} times", power) : fmt::format("exactly 1/{} of", power);
}
std::string_view ZeroText(int tens) { return tens > 0 ? "a zero too many?" : "a zero too few?"; }

/// 150,000 and 510,000: two neighbouring digits changed places.
bool DigitsChangedPlaces(const Fraction& a, const Fraction& b) {
  const std::string one = FormatExact(a), other = FormatExact(b);
  if (one.size() != other.size() || one == other) return false;
  const auto [at, there] = std::mismatch(one.begin(), one.end(), other.begin());
  if (at + 1 == one.end() || *at != *(there + 1) || *(at + 1) != *there) return false;
  return std::equal(at + 2, one.end(), there + 2);
}

class SlipReader {
 public:
  SlipReader(const Input& input, Emitter& emitter)
      : input_(input), rulebook_(input.rulebook), emitter_(emitter) {}

  void Read() {
    for (const Comparison& comparison : rulebook_.comparisons) LookAcrossCases(comparison);
    const std::vector<Body> bodies = BodiesWithLevels(rulebook_);
    std::map<std::tuple<AwardId, StringId, StringId>, std::vector<Amounts>> versions;
    for (const Body& body : bodies) {
      LookAcrossLevels(body);
      for (const Level& level : rulebook_.levels[body.levels]) {
        const StringId option = body.option == nullptr ? StringId::none() : body.option->name;
        LookAtVersion(versions[{body.award, option, level.name}], level.body);
      }
    }
    for (const Award& award : rulebook_.awards) LookOutsideOfLevels(award);
  }

 private:
  void LookOutsideOfLevels(const Award& award) {
    std::map<StringId, std::vector<Amounts>> versions;
    for (const AwardVersion& version : rulebook_.award_versions[award.versions]) {
      LookAtVersion(versions[StringId::none()], version.body);
      for (const Option& option : rulebook_.options[version.options])
        LookAtVersion(versions[option.name], option.body);
    }
  }

  void LookAtVersion(std::vector<Amounts>& before, BlockId body) {
    Amounts amounts = AmountsOf(body);
    LookAcrossVersions(before, amounts);
    before.push_back(std::move(amounts));
  }

  Amounts AmountsOf(BlockId body) const {
    Amounts amounts;
    for (const Statement& statement : AllStatementsOf(rulebook_, body)) {
      if (statement.kind != StatementKind::comparison) continue;
      const Comparison& comparison = rulebook_.comparisons[Id<Comparison>{statement.index}];
      for (const ThresholdCase& one : rulebook_.cases[comparison.cases]) {
        const std::optional<Fraction> value = ValueOf(one);
        if (!value) continue;
        amounts.try_emplace({comparison.subject.measure.index, comparison.subject.fact.index,
                             comparison.test, CaseText(one)},
                            Amount{*value, one.span});
      }
    }
    return amounts;
  }

  std::string CaseText(const ThresholdCase& one) const {
    return one.condition.valid()
               ? std::string(input_.TextOf(rulebook_.predicates[one.condition].span))
               : std::string();
  }

  /// An amount of one value, of a number or money.
  std::optional<Fraction> ValueOf(const ThresholdCase& one) const {
    if (one.values.size != 1) return std::nullopt;
    const Value& value = rulebook_.values[one.values].front();
    if (value.kind != TypeKind::number && value.kind != TypeKind::money) return std::nullopt;
    return value.amount;
  }

  void Report(Span span, std::string message, Span other, std::string label) {
    if (!told_.insert({span.file, span.begin}).second) return;
    emitter_.Emit(Kind::amount_slip, span, std::move(message), "compare it with the page")
        .labels.push_back({other, std::move(label)});
  }

  /// `$100,000 if market is developed, $10,000 if market is developing`
  void LookAcrossCases(const Comparison& comparison) {
    const auto cases = rulebook_.cases[comparison.cases];
    for (std::size_t i = 1; i < cases.size(); ++i) {
      const auto first = ValueOf(cases[0]), other = ValueOf(cases[i]);
      if (!first || !other || *first < kSmallest || *other < kSmallest) continue;
      const int tens = TensBetween(*other, *first);
      if (tens == 0) continue;
      Report(cases[i].span,
             fmt::format("this amount is {} the first one: {}", TimesText(tens), ZeroText(tens)),
             cases[0].span, "the first amount");
    }
  }

  /// Silver: twice as much for one market as for the other; gold: twenty times as much.
  void LookAcrossLevels(const Body& body) {
    const auto levels = rulebook_.levels[body.levels];
    const Amounts first = AmountsOf(levels[0].body);
    for (std::size_t i = 1; i < levels.size(); ++i) CompareRatios(first, AmountsOf(levels[i].body));
  }

  void CompareRatios(const Amounts& one, const Amounts& other) {
    for (auto first = other.begin(); first != other.end(); ++first) {
      for (auto second = std::next(first); second != other.end(); ++second) {
        if (!SameComparison(first->first, second->first)) break;
        const auto with_first = one.find(first->first), with_second = one.find(second->first);
        if (with_first == one.end() || with_second == one.end()) continue;
        const auto ratio = Divide(second->second.value, first->second.value);
        const auto usual = Divide(with_second->second.value, with_first->second.value);
        const int tens = ratio && usual ? TensBetween(*ratio, *usual) : 0;
        if (tens == 0) continue;
        Report(
            second->second.span,
            fmt::format("beside its neighbour, this amount is {} what it is in another level: {}",
                        TimesText(tens), ZeroText(tens)),
            with_second->second.span, "the amount there");
      }
    }
  }

  static bool SameComparison(const Slot& a, const Slot& b) {
    return std::get<0>(a) == std::get<0>(b) && std::get<1>(a) == std::get<1>(b) &&
           std::get<2>(a) == std::get<2>(b);
  }

  /// An amount that an earlier version had already is no slip of this one.
  void LookAcrossVersions(const std::vector<Amounts>& versions, const Amounts& now) {
    if (versions.empty()) return;
    for (const auto& [slot, amount] : now) {
      const auto old = versions.back().find(slot);
      if (old == versions.back().end() || old->second.value < kSmallest ||
          amount.value < kSmallest || IsOneOf(versions, slot, amount.value))
        continue;
      const int tens = TensBetween(amount.value, old->second.value);
      if (tens != 0) {
        Report(amount.span,
               fmt::format("this amount is {} that of the version before: {}", TimesText(tens),
                           ZeroText(tens)),
               old->second.span, "in the version before");
      } else if (DigitsChangedPlaces(old->second.value, amount.value)) {
        Report(amount.span, "two digits of this amount changed places since the version before",
               old->second.span, "in the version before");
      }
    }
  }

  static bool IsOneOf(const std::vector<Amounts>& versions, const Slot& slot,
                      const Fraction& value) {
    return std::any_of(versions.begin(), versions.end(), [&](const Amounts& version) {
      const auto found = version.find(slot);
      return found != version.end() && found->second.value == value;
    });
  }

  const Input& input_;
  const Rulebook& rulebook_;
  Emitter& emitter_;
  std::set<std::pair<FileId, std::uint32_t>> told_;
};

}  // namespace

void LookAtSlips(const Input& input, Emitter& emitter) { SlipReader(input, emitter).Read(); }

}  // namespace attain::lint
