// Makes a base of partners for a rulebook, as JSON Lines on standard output: any number of them,
// the same ones for the same seed. Most partners are small, a few large (1 to 200 people); each
// person has up to six credentials; about a share of them, `--qualified`, is made to meet
// something. For trying things out, for benchmarks and for comparing evaluators: nothing in it is
// about anyone.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include "base/date.h"
#include "check/check.h"
#include "source/file_reader.h"
#include "syntax/parser.h"

namespace attain {
namespace {

struct Options {
  std::vector<std::string> rulebook;
  std::uint64_t partners = 1000;
  std::uint64_t seed = 1;
  double mean_people = 12, qualified = 0.3, unknown = 0;
  std::string as_of = "2018-06-30";
  std::uint32_t other_codes = 0;
};

/// Random numbers that are the same with every standard library.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  /// 0 to count - 1.
  std::uint64_t Below(std::uint64_t count) { return engine_() % count; }
  std::int64_t Between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(Below(static_cast<std::uint64_t>(high - low) + 1));
  }
  bool Chance(double share) {
    return static_cast<double>(engine_() >> 11) <
           share * static_cast<double>(std::uint64_t{1} << 53);
  }
  template <class T>
  const T& Any(const std::vector<T>& items) {
    return items[Below(items.size())];
  }

 private:
  std::mt19937_64 engine_;
};

/// What the rules look for: what a partner needs to have a chance.
struct Wanted {
  std::vector<std::vector<std::string_view>>
      codes_of_award;  ///< of the credentials in its people lines
  std::vector<std::vector<std::string_view>>
      values_of_field;            ///< by FieldId: that some filter asks for
  std::int64_t amount = 100'000;  ///< the largest amount of money asked for
};

class WantedFinder {
 public:
  explicit WantedFinder(const Rulebook& rulebook) : rulebook_(rulebook) {}

  Wanted Find() {
    Wanted wanted;
    wanted.values_of_field.resize(rulebook_.fields.size());
    for (const Predicate& predicate : rulebook_.predicates) {
      if (predicate.kind != PredicateKind::field || predicate.test != Test::is) continue;
      for (const Value& value : rulebook_.values[predicate.values]) {
        if (value.kind != TypeKind::one_of) continue;
        wanted.values_of_field[predicate.field.index].push_back(rulebook_.text(value.text));
      }
    }
    for (const ThresholdCase& one : rulebook_.cases) {
      for (const Value& value : rulebook_.values[one.values]) {
        if (value.kind != TypeKind::money) continue;
        const auto whole = ScaledBy(value.amount, 1);
        if (whole) wanted.amount = std::max(wanted.amount, *whole);
      }
    }
    for (const Award& award : rulebook_.awards) {
      codes_.clear();
      for (const AwardVersion& version : rulebook_.award_versions[award.versions])
        AddVersion(version);
      if (!codes_.empty()) wanted.codes_of_award.push_back(codes_);
    }
    return wanted;
  }

 private:
  void AddVersion(const AwardVersion& version) {
    AddBlock(version.body);
    for (const Level& level : rulebook_.levels[version.levels]) AddBlock(level.body);
    for (const Option& option : rulebook_.options[version.options]) {
      AddBlock(option.body);
      for (const Level& level : rulebook_.levels[option.levels]) AddBlock(level.body);
    }
  }

  void AddBlock(BlockId id) {
    if (!id.valid()) return;
    for (const Statement& statement : rulebook_.statements[rulebook_.blocks[id].statements]) {
      if (statement.kind == StatementKind::people)
        AddPeople(rulebook_.people[Id<People>{statement.index}]);
      const bool group =
          statement.kind == StatementKind::either || statement.kind == StatementKind::at_least_of;
      if (!group) continue;
      const GroupStatement& members = rulebook_.groups[Id<GroupStatement>{statement.index}];
      for (const BlockId block : rulebook_.block_ids[members.blocks]) AddBlock(block);
    }
  }

  void AddPeople(const People& people) {
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      for (const Line& line : rulebook_.lines[crew.lines]) {
        for (const ConditionId condition : rulebook_.condition_ids[line.conditions])
          AddCondition(condition);
        for (const OfLine& of : rulebook_.of_lines[line.of_lines]) AddCondition(of.condition);
      }
    }
  }

  void AddCondition(ConditionId id) {
    const Condition& condition = rulebook_.conditions[id];
    switch (condition.kind) {
      case ConditionKind::credential:
        return AddCode(condition.credential);
      case ConditionKind::choice:
        return AddItems(rulebook_.choices[condition.choice].items);
      case ConditionKind::all_of:
      case ConditionKind::any_of:
        break;
    }
    for (const ConditionId part : rulebook_.condition_ids[condition.parts]) AddCondition(part);
  }

  void AddItems(Slice<ListItem> items) {
    for (const ListItem& item : rulebook_.items[items]) {
      switch (item.kind) {
        case ItemKind::credential:
          AddCode(item.credential);
          break;
        case ItemKind::choice:
          AddItems(rulebook_.choices[item.choice].items);
          break;
        case ItemKind::set:
          for (const SetVersion& version :
               rulebook_.set_versions[rulebook_.sets[item.set].versions]) {
            AddItems(version.items);
          }
          break;
      }
    }
  }

  void AddCode(CredentialId id) {
    const std::string_view code = rulebook_.text(rulebook_.credentials[id].code);
    if (std::find(codes_.begin(), codes_.end(), code) == codes_.end()) codes_.push_back(code);
  }

  const Rulebook& rulebook_;
  std::vector<std::string_view> codes_;
};

class Generator {
 public:
  Generator(const Rulebook& rulebook, const Options& options)
      : rulebook_(rulebook),
        options_(options),
        today_(*ParseDate(options.as_of)),
        wanted_(WantedFinder(rulebook).Find()),
        dice_(options.seed) {
    for (const Credential& credential : rulebook.credentials)
      codes_.emplace_back(rulebook.text(credential.code));
    for (std::uint32_t i = 1; i <= options.other_codes; ++i)
      codes_.push_back(fmt::format("OTHER-{:03}", i));
  }

  void AppendPartner(std::uint64_t number, std::string& out) {
    good_ = dice_.Chance(options_.qualified);
    focus_ =
        good_ && !wanted_.codes_of_award.empty() ? &dice_.Any(wanted_.codes_of_award) : nullptr;
    fmt::format_to(std::back_inserter(out),
                   "{{\"id\":\"P-{:07}\",\"name\":\"Partner {}\",\"facts\":{{", number, number);
    bool first = true;
    for (const Fact& fact : rulebook_.facts) AppendValue(fact.name, fact.type, {}, first, out);
    out += "},\"records\":{";
    first = true;
    for (const RecordTable& table : rulebook_.tables) {
      if (Unknown()) continue;
      Separate(first, out);
      fmt::format_to(std::back_inserter(out), "\"{}\":[", rulebook_.text(table.name));
      AppendRows(table, out);
      out += ']';
    }
    out += '}';
    if (!Unknown()) AppendPeople(out);
    out += "}\n";
  }

 private:
  bool Unknown() { return options_.unknown > 0 && dice_.Chance(options_.unknown); }
  static void Separate(bool& first, std::string& out) {
    if (!first) out += ',';
    first = false;
  }

  void AppendRows(const RecordTable& table, std::string& out) {
    const std::int64_t rows = good_ ? dice_.Between(2, 12) : dice_.Between(0, 6);
    for (std::int64_t row = 0; row < rows; ++row) {
      out += row == 0 ? "{" : ",{";
      bool first = true;
      for (const Field& field : rulebook_.fields[table.fields]) {
        AppendValue(field.name, field.type, {table.fields.begin + field.position}, first, out);
      }
      out += '}';
    }
  }

  /// A member `"name":value`, or nothing where it is to be unknown.
  void AppendValue(StringId name, TypeId type_id, FieldId field, bool& first, std::string& out) {
    if (Unknown()) return;
    Separate(first, out);
    fmt::format_to(std::back_inserter(out), "\"{}\":", rulebook_.text(name));
    const ValueType& type = rulebook_.types[type_id];
    switch (type.kind) {
      case TypeKind::yes_no:
        out += dice_.Chance(good_ ? 0.85 : 0.4) ? "true" : "false";
        return;
      case TypeKind::number:
        out += std::to_string(dice_.Between(0, good_ ? 2000 : 100));
        return;
      case TypeKind::money:
        return AppendAmount(out);
      case TypeKind::date:
        fmt::format_to(std::back_inserter(out), "\"{}\"", RandomDay(700));
        return;
      case TypeKind::text:
        fmt::format_to(std::back_inserter(out), "\"text {}\"", dice_.Below(50));
        return;
      case TypeKind::one_of:
        fmt::format_to(std::back_inserter(out), "\"{}\"", OneOf(type, field));
        return;
    }
  }

  void AppendAmount(std::string& out) {
    const std::int64_t cents = dice_.Between(0, wanted_.amount * (good_ ? 40 : 10));
    fmt::format_to(std::back_inserter(out), "\"{}.{:02}\"", cents / 100, cents % 100);
  }

  std::string_view OneOf(const ValueType& type, FieldId field) {
    if (good_ && field.valid() && !wanted_.values_of_field[field.index].empty() &&
        dice_.Chance(0.8)) {
      return dice_.Any(wanted_.values_of_field[field.index]);
    }
    const auto values = rulebook_.strings[type.values];
    const std::uint64_t place = dice_.Below(values.size() + (type.others ? 1 : 0));
    return place < values.size() ? rulebook_.text(values[place]) : "something-else";
  }

  /// One of the `back` days up to the as-of day, rarely one of the month after it.
  std::string RandomDay(std::int64_t back) {
    const std::int64_t days = dice_.Chance(0.02) ? dice_.Between(1, 30) : -dice_.Between(0, back);
    return FormatDate(today_ + static_cast<std::int32_t>(days));
  }

  /// 1 to 200; half have up to five people, one in a hundred more than 128.
  std::int64_t PeopleCount() {
    constexpr std::array<std::uint64_t, 8> kPercent = {18, 22, 24, 18,
                                                       10, 5,  2,  1};  // of 1, 2-3, 4-7, … people
    constexpr double kMean = 12.4;                                      // of that
    std::uint64_t dice = dice_.Below(100);
    std::size_t power = 0;
    while (dice >= kPercent[power]) dice -= kPercent[power++];
    const std::int64_t low = std::int64_t{1} << power;
    const std::int64_t count = dice_.Between(low, std::min<std::int64_t>(2 * low - 1, 200));
    const double scaled = static_cast<double>(count) * options_.mean_people / kMean + 0.5;
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(scaled), 1, 200);
  }

  void AppendPeople(std::string& out) {
    out += ",\"people\":[";
    const std::int64_t count = PeopleCount();
    for (std::int64_t person = 1; person <= count; ++person) {
      fmt::format_to(std::back_inserter(out), "{}{{\"id\":\"p{}\"", person == 1 ? "" : ",", person);
      if (!Unknown()) AppendCredentials(out);
      out += '}';
    }
    out += ']';
  }

  void AppendCredentials(std::string& out) {
    out += ",\"credentials\":[";
    const std::int64_t count = codes_.empty()      ? 0
                               : focus_ != nullptr ? dice_.Between(2, 6)
                                                   : dice_.Between(0, 6);
    for (std::int64_t i = 0; i < count; ++i) {
      const std::string_view code = focus_ != nullptr && dice_.Chance(0.85)
                                        ? dice_.Any(*focus_)
                                        : std::string_view(dice_.Any(codes_));
      fmt::format_to(std::back_inserter(out), "{}{{\"code\":\"{}\"", i == 0 ? "" : ",", code);
      if (!Unknown())
        fmt::format_to(std::back_inserter(out), ",\"passed\":\"{}\"", RandomDay(1400));
      if (dice_.Chance(0.1)) {
        const Date expiry = today_ + static_cast<std::int32_t>(dice_.Between(-300, 700));
        fmt::format_to(std::back_inserter(out), ",\"expires\":\"{}\"", FormatDate(expiry));
      }
      out += '}';
    }
    out += ']';
  }

  const Rulebook& rulebook_;
  const Options& options_;
  Date today_;
  Wanted wanted_;
  Dice dice_;
  std::vector<std::string> codes_;
  bool good_ = false;                                     // the partner is made to meet something
  const std::vector<std::string_view>* focus_ = nullptr;  // the codes that its people mostly have
};

int Fail(const std::string& message, int status) {
  fmt::print(stderr, "generate_partners: {}\n", message);
  return status;
}

int Run(const Options& options) {
  if (!ParseDate(options.as_of))
    return Fail(fmt::format("`{}` is not a day as YYYY-MM-DD", options.as_of), 2);
  const DiskReader files;
  SourceSet sources;
  for (const std::string& path : options.rulebook) {
    std::vector<std::string> paths = {path};
    if (files.IsFolder(path)) {
      const auto below = files.FilesBelow(path, ".policy");
      if (!below) return Fail(fmt::format("cannot read `{}`: {}", path, below.message()), 4);
      paths = *below;
    }
    for (const std::string& file : paths) {
      auto text = files.Read(file);
      if (!text) return Fail(fmt::format("cannot read `{}`: {}", file, text.message()), 4);
      sources.Add(SourceFile(file, std::move(*text)));
    }
  }
  Emitter emitter;
  std::vector<SyntaxTree> trees;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
  }
  const Rulebook rulebook = Check(sources, trees, emitter);
  if (emitter.has_errors()) return Fail("the rulebook has errors; `attain check` shows them", 1);
  Generator generator(rulebook, options);
  std::string out;
  for (std::uint64_t number = 1; number <= options.partners; ++number) {
    generator.AppendPartner(number, out);
    if (out.size() < (std::size_t{1} << 20) && number < options.partners) continue;
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size())
      return Fail("cannot write standard output", 4);
    out.clear();
  }
  return std::fflush(stdout) == 0 ? 0 : Fail("cannot write standard output", 4);
}

}  // namespace
}  // namespace attain

int main(int argc, char** argv) {
  attain::Options options;
  CLI::App app(
      "Makes partners for a rulebook, as JSON Lines on standard output; the same for the same "
      "seed.");
  app.add_option("--rulebook", options.rulebook, "policy files, or folders of them")->required();
  app.add_option("--partners", options.partners, "how many (1000)");
  app.add_option("--seed", options.seed, "another seed, other partners (1)");
  app.add_option("--mean-people", options.mean_people, "people of a partner on average (12)");
  app.add_option("--qualified", options.qualified, "share of partners made to meet something (0.3)")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--unknown", options.unknown, "share of values left out (0)")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--as-of", options.as_of, "the day that dates lie before (2018-06-30)");
  app.add_option("--other-codes", options.other_codes,
                 "credentials that the rulebook does not name (0)");
  CLI11_PARSE(app, argc, argv);
  return attain::Run(options);
}
