// Random facts, record tables, measures, comparisons and flags, as text.
#pragma once

#include <functional>

#include "check/rulebook.h"
#include "reference/dice.h"

namespace attain::reference {

struct WrittenField {
  std::string name;
  TypeKind kind;
  std::vector<std::string> values;  ///< one_of
  bool others = false;              ///< one_of
};
struct WrittenTable {
  std::string name;
  std::vector<WrittenField> fields;
  bool is_dated;
};
struct WrittenMeasure {
  std::string name;
  TypeKind kind;  ///< number or money
};

class RandomValues {
 public:
  explicit RandomValues(Dice& dice);

  const std::vector<std::string>& declarations() const { return declarations_; }
  const std::vector<WrittenField>& facts() const { return facts_; }
  const std::vector<WrittenTable>& tables() const { return tables_; }
  const std::vector<WrittenMeasure>& measures() const { return measures_; }

  /// "turnover at least $2 if red is yes, otherwise $3;"
  std::string Comparison();
  /// "partner is trained;"
  std::string Flag();
  /// A value of that type. In data: negative ones and ones that no list has, too.
  std::string ValueOf(const WrittenField& of, bool in_data);

 private:
  void AddFacts();
  void AddTable(const std::string& name, bool is_dated);
  std::string TypeText(const WrittenField& of);
  void AddMeasure();
  std::string Expression(TypeKind kind, int depth);
  std::string Product(TypeKind kind, int depth);
  std::string Primary(TypeKind kind, int depth);
  std::string Aggregate(TypeKind kind);
  std::string Filter(const WrittenTable& table, int depth);
  std::string FieldTest(const WrittenField& field);
  std::string Window();
  std::string SizeTest();
  std::string AmountText(TypeKind kind, bool in_data);
  std::string Cases(const std::function<std::string()>& amount);
  std::string CaseTerm();
  std::string CaseCondition();

  Dice& dice_;
  std::vector<std::string> declarations_;
  std::vector<WrittenField> facts_;
  std::vector<WrittenTable> tables_;
  std::vector<WrittenMeasure> measures_;
};

}  // namespace attain::reference
