#include "reference/random_values.h"

namespace attain::reference {
namespace {

const std::vector<std::string> kColors = {"red", "green", "blue"};

bool IsOrdered(TypeKind kind) {
  return kind == TypeKind::number || kind == TypeKind::money || kind == TypeKind::date;
}

/// The fields of a type, at least one being among them.
template <class Test>
std::vector<WrittenField> Those(const std::vector<WrittenField>& fields, Test test) {
  std::vector<WrittenField> found;
  std::copy_if(fields.begin(), fields.end(), std::back_inserter(found), test);
  return found;
}

/// `text`, or `instead` where that is a zero.
std::string Divisor(const std::string& text, const std::string& instead) {
  return text.find_first_of("123456789abcdefghijklmnopqrstuvwxyz") == std::string::npos ? instead
                                                                                        : text;
}

}  // namespace

RandomValues::RandomValues(Dice& dice) : dice_(dice) {
  declarations_.push_back("kind color = one of red, green, blue;");
  AddFacts();
  AddTable("sales", true);
  AddTable("visits", dice_.Chance(20));
  for (int i = 0; i < 4; ++i) AddMeasure();
}

void RandomValues::AddFacts() {
  facts_ = {{"flag", TypeKind::yes_no, {}},
            {"tint", TypeKind::one_of, kColors},
            {"region", TypeKind::one_of, {"north", "south"}, true},
            {"seats", TypeKind::number, {}},
            {"funds", TypeKind::money, {}},
            {"since", TypeKind::date, {}},
            {"city", TypeKind::text, {}}};
  if (dice_.Chance(12)) {
    for (int i = 1; i <= 7; ++i)
      facts_.push_back({"flag-" + std::to_string(i), TypeKind::yes_no, {}});
  }
  for (const WrittenField& fact : facts_) {
    const std::string title = dice_.Chance(20) ? " \"the " + fact.name + "\"" : "";
    declarations_.push_back("fact " + fact.name + title + ": " + TypeText(fact) + ";");
  }
}

std::string RandomValues::TypeText(const WrittenField& of) {
  switch (of.kind) {
    case TypeKind::yes_no:
      dice_.Use("type yes or no");
      return "yes or no";
    case TypeKind::number:
      dice_.Use("type number");
      return "number";
    case TypeKind::money:
      dice_.Use("type money");
      return "money in USD";
    case TypeKind::date:
      dice_.Use("type date");
      return "date";
    case TypeKind::text:
      dice_.Use("type text");
      return "text";
    case TypeKind::one_of:
      if (of.values == kColors && dice_.Chance(70)) {
        dice_.Use("kind");
        return "color";
      }
      dice_.Use(of.others ? "type one of … or others" : "type one of");
      return "one of " + Joined(of.values, ", ") + (of.others ? ", or others" : "");
  }
  return {};
}

void RandomValues::AddTable(const std::string& name, bool is_dated) {
  WrittenTable table{name,
                     {{"product", TypeKind::one_of, kColors},
                      {"branch", TypeKind::one_of, {"north", "south"}, true},
                      {"customer", TypeKind::text, {}},
                      {"amount", TypeKind::money, {}},
                      {"units", TypeKind::number, {}},
                      {"day", TypeKind::date, {}},
                      {"new", TypeKind::yes_no, {}}},
                     is_dated};
  dice_.Use(is_dated ? "records with a date" : "records without a date");
  std::string text = "records " + name + (is_dated ? " dated by day" : "") + " {\n";
  for (const WrittenField& field : table.fields)
    text += field.name + ": " + TypeText(field) + ";\n";
  declarations_.push_back(text + "}");
  tables_.push_back(table);
}

std::string RandomValues::AmountText(TypeKind kind, bool in_data) {
  std::string number = std::to_string(dice_.Below(7));
  if (dice_.Chance(10)) number = dice_.Word({"2.5", "1,000", "0.25"});
  const bool negative = in_data && dice_.Chance(25);
  if (kind == TypeKind::number) return (negative ? "-" : "") + number;
  return (negative ? "-" : "") + dice_.Word({"$", "US$", "USD "}) + number;
}

std::string RandomValues::ValueOf(const WrittenField& of, bool in_data) {
  switch (of.kind) {
    case TypeKind::yes_no:
      return dice_.Word({"yes", "no"});
    case TypeKind::number:
    case TypeKind::money:
      return AmountText(of.kind, in_data);
    case TypeKind::date:
      return FormatDate(dice_.Day());
    case TypeKind::text:
      return dice_.Word({"\"Contoso\"", "\"Fabrikam\"", "\"A b, c;\""});
    case TypeKind::one_of:
      return in_data && of.others && dice_.Chance(30) ? dice_.Word({"east", "west"})
                                                      : dice_.Pick(of.values);
  }
  return {};
}

// ---------------------------------------------------------------------------------- measures
void RandomValues::AddMeasure() {
  const WrittenMeasure measure{"measure-" + std::to_string(measures_.size() + 1),
                               dice_.Chance(50) ? TypeKind::money : TypeKind::number};
  const auto value = [&] {
    std::string text = dice_.Chance(50) ? Aggregate(measure.kind) : Expression(measure.kind, 2);
    if (!dice_.Chance(4)) return text;
    dice_.Use("long amount");
    text = "(" + text + ")";
    for (int i = 0; i < 3; ++i) text += " * 987,654,321,123,457";
    return text;
  };
  if (!dice_.Chance(20)) {
    dice_.Use("measure");
    declarations_.push_back("measure " + measure.name + " = " + value() + ";");
  } else {
    dice_.Use("versions of a measure");
    const Date change = dice_.Day();
    if (dice_.Chance(80)) {
      declarations_.push_back("measure " + measure.name + " effective from 2011-01 = " + value() +
                              ";");
    }
    declarations_.push_back("measure " + measure.name + " \"a measure\" effective from " +
                            FormatDate(change) + " = " + value() + ";");
  }
  measures_.push_back(measure);
}

std::string RandomValues::Expression(TypeKind kind, int depth) {
  std::string text = Product(kind, depth);
  while (depth > 0 && dice_.Chance(25)) {
    dice_.Use("+ and -");
    text += dice_.Word({" + ", " - "}) + Product(kind, depth - 1);
  }
  return text;
}

std::string RandomValues::Product(TypeKind kind, int depth) {
  if (depth == 0 || dice_.Chance(50)) return Primary(kind, depth);
  dice_.Use("* and /");
  const auto number = [&] { return Primary(TypeKind::number, depth - 1); };
  const auto money = [&] { return Primary(TypeKind::money, depth - 1); };
  const std::string divisor = Divisor(number(), "3");
  if (kind == TypeKind::money) {
    const std::string amount = money();
    return dice_.Word(
        {amount + " * " + number(), number() + " * " + amount, amount + " / " + divisor});
  }
  return dice_.Word({number() + " * " + number(), number() + " / " + divisor,
                     money() + " / " + Divisor(money(), "$3")});
}

std::string RandomValues::Primary(TypeKind kind, int depth) {
  const std::uint32_t pick = dice_.Below(100);
  if (pick < 20) return AmountText(kind, false);
  if (pick < 35) {
    dice_.Use("fact in a measure");
    return kind == TypeKind::money ? "funds" : "seats";
  }
  if (pick < 50) {
    for (const WrittenMeasure& measure : measures_) {
      if (measure.kind != kind) continue;
      dice_.Use("measure in a measure");
      return measure.name;
    }
  }
  if (pick < 65 && depth > 0) return "(" + Expression(kind, depth - 1) + ")";
  return "(" + Aggregate(kind) + ")";
}

std::string RandomValues::Aggregate(TypeKind kind) {
  const WrittenTable& table = dice_.Pick(tables_);
  std::string what;
  if (kind == TypeKind::number && dice_.Chance(50)) {
    what = dice_.Chance(50)
               ? "count of " + table.name
               : "count of distinct " + table.name + "." + dice_.Pick(table.fields).name;
    dice_.Use(what.starts_with("count of distinct") ? "count of distinct" : "count of");
  } else {
    const std::string word =
        dice_.Word({"sum of", "sum of", "average of", "smallest of", "largest of"});
    dice_.Use(word);
    what = word + " " + table.name + (kind == TypeKind::money ? ".amount" : ".units");
  }
  if (dice_.Chance(50)) {
    dice_.Use("where");
    what += " where " + Filter(table, 2);
  }
  if (table.is_dated && dice_.Chance(60)) what += " " + Window();
  return what;
}

std::string RandomValues::Window() {
  const std::string length = std::to_string(1 + dice_.Below(4));
  std::string text;
  switch (dice_.Below(4)) {
    case 0:
      dice_.Use("in the trailing days");
      text = "in the trailing " + std::to_string(1 + dice_.Below(120)) + " days";
      break;
    case 1:
      dice_.Use("in the last full months");
      text = dice_.Chance(30) ? "in the last full month" : "in the last " + length + " full months";
      break;
    default:
      dice_.Use("in the trailing months");
      text = "in the trailing " + length + " months";
      break;
  }
  if (!dice_.Chance(30)) return text;
  dice_.Use("ending months ago");
  return text + " ending " + std::to_string(1 + dice_.Below(3)) + " months ago";
}

std::string RandomValues::SizeTest() {
  const std::string test = dice_.Word({"at least", "at most", "more than", "less than"});
  dice_.Use(test);
  return test;
}

std::string RandomValues::Filter(const WrittenTable& table, int depth) {
  if (depth == 0 || dice_.Chance(50)) return FieldTest(dice_.Pick(table.fields));
  const std::string word = dice_.Word({"and", "or"});
  dice_.Use(word == "and" ? "filter with and" : "filter with or");
  const auto part = [&] {
    return depth > 1 && dice_.Chance(25) ? "(" + Filter(table, depth - 1) + ")"
                                         : FieldTest(dice_.Pick(table.fields));
  };
  return part() + " " + word + " " + part() + (dice_.Chance(20) ? " " + word + " " + part() : "");
}

/// "FIELD TEST", in filters and in the conditions of cases.
std::string RandomValues::FieldTest(const WrittenField& field) {
  if (field.kind == TypeKind::yes_no) {
    dice_.Use("field of yes or no");
    return dice_.Word(
        {field.name, "not " + field.name, field.name + " is yes", field.name + " is no"});
  }
  if (IsOrdered(field.kind) && dice_.Chance(60))
    return field.name + " " + SizeTest() + " " + ValueOf(field, false);
  const std::string is = dice_.Word({" is ", " is not "});
  if (!dice_.Chance(40)) {
    dice_.Use(is == " is " ? "is" : "is not");
    return field.name + is + ValueOf(field, false);
  }
  dice_.Use(is == " is " ? "is any of" : "is not any of");
  return field.name + is + "any of <" + ValueOf(field, false) + ", " + ValueOf(field, false) + ">";
}

// -------------------------------------------------------------------------------- statements
std::string RandomValues::Flag() {
  const auto flags =
      Those(facts_, [](const WrittenField& fact) { return fact.kind == TypeKind::yes_no; });
  const std::string fact = dice_.Pick(flags).name;
  dice_.Use("flag");
  return dice_.Word({"is ", "is not ", "partner is ", "partner is not "}) + fact + ";";
}

std::string RandomValues::Comparison() {
  WrittenField subject;
  if (dice_.Chance(60)) {
    dice_.Use("comparison of a measure");
    const WrittenMeasure& measure = dice_.Pick(measures_);
    subject = {measure.name, measure.kind, {}};
  } else {
    dice_.Use("comparison of a fact");
    subject = dice_.Pick(
        Those(facts_, [](const WrittenField& fact) { return fact.kind != TypeKind::yes_no; }));
  }
  if (!IsOrdered(subject.kind) || dice_.Chance(25)) return FieldTest(subject) + ";";
  const std::string text = subject.name + " " + SizeTest() + " ";
  if (dice_.Chance(50)) return text + ValueOf(subject, false) + ";";
  return text + Cases([&] { return ValueOf(subject, false); }) + ";";
}

/// They never overlap, and leave nothing out.
std::string RandomValues::Cases(const std::function<std::string()>& amount) {
  switch (dice_.Below(5)) {
    case 0:
      dice_.Use("cases on yes or no");
      return amount() + " if is flag, " + amount() + " if is not flag";
    case 1:
      dice_.Use("cases on one of");
      return amount() + " if tint is red, " + amount() + " if tint is any of <green, blue>";
    case 2:
      dice_.Use("cases on one of … or others");
      return amount() + " if region is north, " + amount() + " if region is not north";
    case 3:
      dice_.Use("cases on numbers");
      return amount() + " if seats at least 4, " + amount() + " if seats less than 3 and " +
             CaseTerm() + ", otherwise " + amount();
    default:
      dice_.Use("otherwise");
      return amount() + " if " + CaseCondition() + ", otherwise " + amount();
  }
}

std::string RandomValues::CaseTerm() {
  const WrittenField& fact = dice_.Pick(facts_);
  if (fact.kind != TypeKind::yes_no) return FieldTest(fact);
  return dice_.Word({"is ", "is not ", "partner is "}) + fact.name;
}

std::string RandomValues::CaseCondition() {
  if (dice_.Chance(40)) return CaseTerm();
  const std::string word = dice_.Word({"and", "or"});
  dice_.Use(word == "and" ? "case with and" : "case with or");
  const std::string inner = word == "and" ? "or" : "and";
  const std::string first =
      dice_.Chance(40) ? "(" + CaseTerm() + " " + inner + " " + CaseTerm() + ")" : CaseTerm();
  return first + " " + word + " " + CaseTerm();
}

}  // namespace attain::reference
