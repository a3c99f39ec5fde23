// Phrases of explanations for people: names, amounts, conditions, what is missing.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "explain/explanation_json.h"

namespace attain {

/// "Ana, Bo and Cleo"; of more than `most` only so many, and "5 others".
std::string Enumerate(const std::vector<std::string>& parts, std::string_view last_word = "and",
                      std::size_t most = 12);
/// "1st", "2nd", "11th", from 1.
std::string Ordinal(std::uint64_t number);
/// "1 place", "2 places".
std::string Counted(std::uint64_t count, std::string_view one, std::string_view many);

class Phrases {
 public:
  Phrases(const ExplanationContext& context, std::uint32_t partner)
      : context_(context), partner_(partner) {}

  const ExplanationContext& context() const { return context_; }
  const Rulebook& rulebook() const { return context_.rulebook; }

  /// The person's name, with the id where another of the partner's people has the same; else the
  /// id.
  std::string Person(std::uint32_t person) const;
  bool CredentialsKnown(std::uint32_t person) const;
  std::string People(std::span<const std::uint32_t> people) const;

  /// An amount with its currency in front, unless `bare`: "USD 90,000". Here and below, what would
  /// look like `beside` is told exactly (AmountText).
  std::string Amount(TypeId type, const Fraction& amount, bool bare = false,
                     const std::optional<Fraction>& beside = std::nullopt) const;
  /// "USD 90,000", "between 3 and 5", "3 or more", "unknown".
  std::string Range(TypeId type, const ValueRange& range, bool bare = false,
                    const std::optional<Fraction>& beside = std::nullopt) const;
  std::string Value(const ShownValue& value,
                    const std::optional<Fraction>& beside = std::nullopt) const;
  /// A threshold as it is written: "USD 90,000", "gold or silver".
  std::string Written(TypeId type, std::span<const attain::Value> values, bool bare = false) const;

  /// What a line asks for: "one of crm-applications and one of crm-deployment", or with the codes
  /// that the sets hold on the day, where they are few.
  enum class Codes : std::uint8_t { hidden, shown };
  std::string Conditions(const LinePart& part, Codes codes = Codes::hidden) const;
  /// A condition by itself, with the names of sets.
  std::string Condition(ConditionId condition) const { return Condition(condition, false, false); }
  /// All conditions that someone must meet who fits a line.
  std::vector<ConditionId> ConditionIds(const LinePart& part) const;
  /// All credentials that a line names, sets spliced in, each once.
  std::vector<CredentialId> CredentialsOf(const LinePart& part) const;

  /// "MB2-713 (2017-03-02) and MB2-710 (2017-05-09)".
  std::string Held(const List<attain::Held>& held) const;
  /// "the day on which Bo passed MB2-709; and 3 more items".
  std::string Missing(const MissingList& missing) const;
  std::string Fact(FactId fact) const {
    return std::string(rulebook().text(rulebook().facts[fact].name));
  }

 private:
  std::string Written(TypeId type, const attain::Value& value, bool bare) const;
  std::string Condition(ConditionId condition, bool by_code, bool inner) const;
  std::string Choice(ChoiceId choice, bool by_code) const;
  void AddItems(Slice<ListItem> items, bool by_code, std::vector<std::string>& texts) const;
  void AddCredentials(ConditionId condition, std::vector<CredentialId>& credentials) const;
  void AddCredentials(Slice<ListItem> items, std::vector<CredentialId>& credentials) const;
  std::string Item(const MissingItem& item) const;

  const ExplanationContext& context_;
  std::uint32_t partner_;
};

}  // namespace attain
