#include "reference/random_partner.h"

namespace attain::reference {
namespace {

class PartnerWriter {
 public:
  PartnerWriter(Dice& dice, const RandomCredentials& credentials, RandomValues& values)
      : dice_(dice), credentials_(credentials), values_(values) {}

  std::string Write(const std::string& name) {
    text_ = "partner \"" + name + "\" {\n";
    AddFacts();
    for (const WrittenTable& table : values_.tables()) AddTable(table);
    AddMeasures();
    AddPeople();
    return text_ + "}";
  }

 private:
  void AddFacts() {
    const std::uint32_t percent_known = dice_.Pick(std::vector<std::uint32_t>{50, 80, 100});
    for (const WrittenField& fact : values_.facts()) {
      if (!dice_.Chance(percent_known)) {
        dice_.Use("unknown fact");
      } else if (fact.kind == TypeKind::yes_no && dice_.Chance(70)) {
        text_ += dice_.Word({"is ", "is not "}) + fact.name + ";\n";
      } else {
        text_ += fact.name + " is " + values_.ValueOf(fact, true) + ";\n";
      }
    }
  }

  void AddTable(const WrittenTable& table) {
    const std::uint32_t rows = dice_.Below(5);
    if (dice_.Chance(8)) {
      dice_.Use("unknown table");
      text_ += table.name + " unknown;\n";
    } else if (rows > 0) {
      const std::uint32_t percent_known = dice_.Chance(40) ? 85 : 100;
      text_ += table.name + " {\n";
      for (std::uint32_t i = 0; i < rows; ++i) AddRow(table, percent_known);
      text_ += "}\n";
    }
  }

  void AddRow(const WrittenTable& table, std::uint32_t percent_known) {
    std::vector<std::string> cells;
    for (const WrittenField& field : table.fields) {
      if (!dice_.Chance(percent_known)) {
        dice_.Use("unknown field");
      } else if (field.kind == TypeKind::yes_no && dice_.Chance(70)) {
        cells.push_back(dice_.Word({"", "not "}) + field.name);
      } else {
        cells.push_back(field.name + " " + values_.ValueOf(field, true));
      }
    }
    if (!cells.empty()) text_ += Joined(cells, ", ") + ";\n";
  }

  void AddMeasures() {
    for (const WrittenMeasure& measure : values_.measures()) {
      if (!dice_.Chance(6)) continue;
      const bool is_unknown = dice_.Chance(30);
      dice_.Use(is_unknown ? "measure given as unknown" : "measure given");
      const WrittenField field{measure.name, measure.kind, {}};
      text_ +=
          measure.name + (is_unknown ? " unknown" : " is " + values_.ValueOf(field, true)) + ";\n";
    }
  }

  void AddPeople() {
    if (dice_.Chance(5)) {
      dice_.Use("unknown people");
      text_ += "people unknown;\n";
      return;
    }
    const std::uint32_t people = dice_.Below(7);
    for (std::uint32_t i = 0; i < people; ++i) {
      const std::string name = "p-" + std::to_string(i);
      if (dice_.Chance(8)) {
        dice_.Use("unknown credentials");
        text_ += "person " + name + " unknown;\n";
      } else {
        text_ += "person " + name + " passes " + Passes() + ";\n";
      }
    }
  }

  std::string Passes() {
    std::vector<std::string> passes;
    const std::size_t count = 1 + dice_.Index(credentials_.codes().size());
    const std::uint32_t percent_dated = dice_.Chance(40) ? 60 : 100;
    for (std::size_t i = 0; i < count; ++i) {
      std::string pass = dice_.Pick(credentials_.codes());
      const Date day = dice_.Chance(60) ? dice_.Day() - 300 : dice_.Day();
      if (dice_.Chance(percent_dated))
        pass += " on " + FormatDate(day);
      else
        dice_.Use("pass without a date");
      if (dice_.Chance(15)) {
        dice_.Use("expiry");
        pass += " until " + FormatDate(std::max(day, dice_.Day()));
      }
      passes.push_back(pass);
    }
    return Joined(passes, ", ");
  }

  Dice& dice_;
  const RandomCredentials& credentials_;
  RandomValues& values_;
  std::string text_;
};

}  // namespace

std::string RandomPartner(Dice& dice, const RandomCredentials& credentials, RandomValues& values,
                          const std::string& name) {
  return PartnerWriter(dice, credentials, values).Write(name);
}

}  // namespace attain::reference
