// Times the evaluation of partners that lie in memory as Arrow arrays, from the arrays to columns
// of verdicts, and prints the median as JSON: seconds by the clock, and of processor time. Partners
// are put into arrays before, as DuckDB gets them from peers/duckdb_peer.py: the facts `market`,
// `revenue` and `associated`, people, and when they passed what. The verdicts of the last round are
// written down, to be compared.
//
//   arrow_in_memory RULEBOOK… --partners FILE --output VERDICTS.csv [--threads N] [--plain]
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "check/check.h"
#include "evaluate/evaluate_arrow.h"
#include "partners/partner_reader.h"
#include "source/file_reader.h"
#include "syntax/parser.h"

namespace attain {
namespace {

constexpr std::size_t kRowsOfArray = 16'384;
constexpr std::int64_t kUnitsOfCent = kMoneyScale / 100;

double Clock() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double>(now).count();
}
double Processor() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}
double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// A column with what it points to; it stays where it is.
struct Column {
  std::string name, format;
  std::vector<const void*> buffers{nullptr};  // nothing is null
  std::vector<std::unique_ptr<Column>> children;
  std::unique_ptr<Column> dictionary;
  ArrowSchema schema{};
  ArrowArray array{};
  std::vector<ArrowSchema*> schemas;
  std::vector<ArrowArray*> arrays;

  Column(std::string name_, std::string format_, std::size_t length)
      : name(std::move(name_)), format(std::move(format_)) {
    array.length = static_cast<std::int64_t>(length);
  }
  Column& With(const void* buffer) {
    buffers.push_back(buffer);
    return *this;
  }
  Column& Add(std::unique_ptr<Column> child) {
    children.push_back(std::move(child));
    return *children.back();
  }
  Column& Add(std::string child, std::string child_format, std::size_t length) {
    return Add(std::make_unique<Column>(std::move(child), std::move(child_format), length));
  }
  void Finish() {
    for (const auto& child : children) {
      child->Finish();
      schemas.push_back(&child->schema);
      arrays.push_back(&child->array);
    }
    if (dictionary) dictionary->Finish();
    schema.name = name.c_str();
    schema.format = format.c_str();
    schema.n_children = array.n_children = static_cast<std::int64_t>(children.size());
    schema.children = schemas.data();
    schema.dictionary = dictionary ? &dictionary->schema : nullptr;
    array.n_buffers = static_cast<std::int64_t>(buffers.size());
    array.buffers = buffers.data();
    array.children = arrays.data();
    array.dictionary = dictionary ? &dictionary->array : nullptr;
  }
};

struct TextsOf {
  std::string bytes;
  std::vector<std::int32_t> offsets{0};

  void Add(std::string_view text) {
    bytes += text;
    offsets.push_back(static_cast<std::int32_t>(bytes.size()));
  }
  std::unique_ptr<Column> As(std::string name) const {
    auto column = std::make_unique<Column>(std::move(name), "u", offsets.size() - 1);
    column->With(offsets.data()).With(bytes.data());
    return column;
  }
};

/// The partners of one array; with a dictionary for texts that repeat, or without.
struct Table {
  TextsOf ids, markets, person_ids, codes;
  std::vector<std::uint8_t> market_indexes, associated;
  std::vector<std::int64_t> revenue;  // two words for each, the low one first
  std::vector<std::int32_t> people_offsets{0}, credential_offsets{0}, passed;
  std::vector<std::int16_t> code_indexes;
  std::unique_ptr<Column> root;
};

struct Catalogue {
  FactId market, revenue, associated;
  TextsOf markets, codes;
};

Result<Catalogue> CatalogueOf(const DataShape& shape) {
  const Rulebook& rulebook = shape.rulebook();
  Catalogue catalogue{
      shape.FindFact("market"), shape.FindFact("revenue"), shape.FindFact("associated"), {}, {}};
  const std::tuple<const char*, FactId, TypeKind, const char*> facts[] = {
      {"market", catalogue.market, TypeKind::one_of, "one of some values"},
      {"revenue", catalogue.revenue, TypeKind::money, "money"},
      {"associated", catalogue.associated, TypeKind::yes_no, "yes or no"}};
  for (const auto& [name, fact, kind, type] : facts) {
    if (!fact.valid() || shape.type(fact).kind != kind)
      return Failure{fmt::format("the rulebook has no fact `{}` that is {}", name, type)};
  }
  if (shape.type(catalogue.market).values.size > UINT8_MAX ||
      rulebook.credentials.size() > INT16_MAX)
    return Failure{"the rulebook has too many markets or credentials for these arrays"};
  for (const StringId value : rulebook.strings[shape.type(catalogue.market).values])
    catalogue.markets.Add(rulebook.text(value));
  for (const Credential& credential : rulebook.credentials)
    catalogue.codes.Add(rulebook.text(credential.code));
  return catalogue;
}

/// Why these arrays cannot hold a partner; empty where they can.
std::string WhyNot(const PartnerBatch& batch, std::uint32_t partner, const Catalogue& catalogue,
                   const DataShape& shape) {
  const auto number = [&](FactId fact) { return batch.facts[fact.index].numbers[partner]; };
  for (const FactId fact : {catalogue.market, catalogue.revenue, catalogue.associated}) {
    if (number(fact) == kUnknown)
      return fmt::format("`{}` is unknown",
                         shape.rulebook().text(shape.rulebook().facts[fact].name));
  }
  if (number(catalogue.market) >= shape.type(catalogue.market).values.size)
    return "`market` is not one of the rulebook's";
  if (number(catalogue.revenue) % kUnitsOfCent != 0) return "`revenue` is not in whole cents";
  if (batch.people_known[partner] == 0) return "`people` is unknown";
  const auto people = batch.people_of(partner);
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    if (batch.credentials_known[person] == 0) return "the credentials of a person are unknown";
    const auto credentials = batch.credentials_of(person);
    for (std::uint32_t i = credentials.begin; i < credentials.end; ++i) {
      if (batch.passed[i] == kPassedUnknown) return "a credential has no day";
      if (batch.expires[i] != kNeverExpires) return "a credential expires";
    }
  }
  return {};
}

void AppendPartner(const PartnerBatch& batch, std::uint32_t partner, const Catalogue& catalogue,
                   const Rulebook& rulebook, bool plain, Table& table) {
  const auto number = [&](FactId fact) { return batch.facts[fact.index].numbers[partner]; };
  const std::size_t row = table.ids.offsets.size() - 1;
  table.ids.Add(batch.ids[partner]);
  const std::int64_t market = number(catalogue.market);
  table.market_indexes.push_back(static_cast<std::uint8_t>(market));
  if (plain) {
    const auto values =
        rulebook.strings[rulebook.types[rulebook.facts[catalogue.market].type].values];
    table.markets.Add(rulebook.text(values[static_cast<std::size_t>(market)]));
  }
  const std::int64_t cents = number(catalogue.revenue) / kUnitsOfCent;
  table.revenue.push_back(cents);
  table.revenue.push_back(cents < 0 ? -1 : 0);
  if (row % 8 == 0) table.associated.push_back(0);
  const auto bit = static_cast<std::uint8_t>(number(catalogue.associated) << row % 8);
  table.associated.back() = static_cast<std::uint8_t>(table.associated.back() | bit);
  const auto people = batch.people_of(partner);
  for (std::uint32_t person = people.begin; person < people.end; ++person) {
    table.person_ids.Add(batch.person_ids[person]);
    const auto credentials = batch.credentials_of(person);
    for (std::uint32_t i = credentials.begin; i < credentials.end; ++i) {
      table.code_indexes.push_back(static_cast<std::int16_t>(batch.codes[i].index));
      if (plain) table.codes.Add(rulebook.text(rulebook.credentials[batch.codes[i]].code));
      table.passed.push_back(batch.passed[i]);
    }
    table.credential_offsets.push_back(static_cast<std::int32_t>(table.passed.size()));
  }
  table.people_offsets.push_back(static_cast<std::int32_t>(table.person_ids.offsets.size() - 1));
}

void MakeColumns(const Catalogue& catalogue, bool plain, Table& table) {
  const std::size_t partners = table.people_offsets.size() - 1;
  const std::size_t people = table.credential_offsets.size() - 1;
  const auto by_dictionary = [](std::string name, std::string format, std::size_t length,
                                const void* indexes, const TextsOf& values) {
    auto column = std::make_unique<Column>(std::move(name), std::move(format), length);
    column->With(indexes).dictionary = values.As("");
    return column;
  };
  table.root = std::make_unique<Column>("", "+s", partners);
  table.root->Add(table.ids.As("id"));
  Column& facts = table.root->Add("facts", "+s", partners);
  facts.Add(plain ? table.markets.As("market")
                  : by_dictionary("market", "C", partners, table.market_indexes.data(),
                                  catalogue.markets));
  facts.Add("revenue", "d:18,2", partners).With(table.revenue.data());
  facts.Add("associated", "b", partners).With(table.associated.data());
  Column& person = table.root->Add("people", "+l", partners)
                       .With(table.people_offsets.data())
                       .Add("item", "+s", people);
  person.Add(table.person_ids.As("id"));
  Column& credential = person.Add("credentials", "+l", people)
                           .With(table.credential_offsets.data())
                           .Add("item", "+s", table.passed.size());
  credential.Add(plain ? table.codes.As("code")
                       : by_dictionary("code", "s", table.passed.size(), table.code_indexes.data(),
                                       catalogue.codes));
  credential.Add("passed", "tdD", table.passed.size()).With(table.passed.data());
  table.root->Finish();
}

int Fail(const std::string& message) {
  fmt::print(stderr, "arrow_in_memory: {}\n", message);
  return 1;
}

struct Options {
  std::vector<std::string> paths;
  std::string partners, output, as_of = "2018-06-30";
  std::size_t threads = 1;
  int rounds = 9;
  bool plain = false;
};

Status ReadTables(const Options& options, const DataShape& shape, const Catalogue& catalogue,
                  std::vector<std::unique_ptr<Table>>& tables) {
  const DiskReader files;
  auto reader = PartnerReader::Open(shape, {&files, OpenOnDisk, "/tmp"}, options.partners, nullptr);
  if (!reader) return Failure{reader.message()};
  RejectList rejects;
  PartnerBatch batch(shape.rulebook());
  for (;;) {
    const auto more = reader->Next(batch, rejects);
    if (!more) return Failure{more.message()};
    if (!*more) break;
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (const std::string why = WhyNot(batch, partner, catalogue, shape); !why.empty()) {
        return Failure{
            fmt::format("partner `{}` does not fit these arrays: {}", batch.ids[partner], why)};
      }
      if (tables.empty() || tables.back()->people_offsets.size() > kRowsOfArray)
        tables.push_back(std::make_unique<Table>());
      AppendPartner(batch, partner, catalogue, shape.rulebook(), options.plain, *tables.back());
    }
  }
  if (!rejects.empty()) return Failure{"some partners were rejected"};
  if (tables.empty()) return Failure{"there are no partners"};
  for (const auto& table : tables) MakeColumns(catalogue, options.plain, *table);
  return Done{};
}

Status WriteVerdicts(const std::string& path, const std::vector<std::unique_ptr<Table>>& tables,
                     const Program& program, const Rulebook& rulebook,
                     const VerdictColumns& columns) {
  std::vector<std::string> names;
  names.reserve(program.rows.size());
  for (const OutputRow& row : program.rows) {
    names.push_back(fmt::format("{},{},{}", rulebook.text(rulebook.awards[row.award].name),
                                rulebook.text(row.option), rulebook.text(row.level)));
  }
  std::string text = "partner,competency,option,level,verdict\n";
  std::uint32_t partner = 0;
  for (const auto& table : tables) {
    const std::vector<std::int32_t>& offsets = table->ids.offsets;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i, ++partner) {
      const auto begin = static_cast<std::size_t>(offsets[i]);
      const std::string_view id =
          std::string_view(table->ids.bytes)
              .substr(begin, static_cast<std::size_t>(offsets[i + 1]) - begin);
      for (std::uint32_t row = 0; row < names.size(); ++row) {
        text += fmt::format("{},{},{}\n", id, names[row], Text(columns.at(RowId{row}, partner)));
      }
    }
  }
  std::FILE* const file = std::fopen(path.c_str(), "w");
  if (file == nullptr) return Failure{"cannot write " + path};
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  if (std::fclose(file) != 0 || !written) return Failure{"cannot write " + path};
  return Done{};
}

int Run(const Options& options) {
  const auto day = ParseDate(options.as_of);
  if (!day)
    return Fail(fmt::format("`{}` is not a day: days are written `2018-06-30`", options.as_of));
  const DiskReader files;
  SourceSet sources;
  Emitter emitter;
  std::vector<SyntaxTree> trees;
  for (const std::string& path : options.paths) {
    auto text = files.Read(path);
    if (!text) return Fail(path + ": " + text.message());
    const FileId file = sources.Add(SourceFile(path, std::move(*text)));
    trees.push_back(Parse(sources[file], file, emitter));
  }
  const Rulebook rulebook = Check(sources, trees, emitter);
  if (emitter.has_errors()) return Fail("the rulebook has errors");
  const Program program = Compile(rulebook, *day);
  const DataShape shape(rulebook);
  const auto catalogue = CatalogueOf(shape);
  if (!catalogue) return Fail(catalogue.message());
  std::vector<std::unique_ptr<Table>> tables;
  if (const Status read = ReadTables(options, shape, *catalogue, tables); !read)
    return Fail(read.message());
  std::vector<const ArrowArray*> arrays;
  arrays.reserve(tables.size());
  for (const auto& table : tables) arrays.push_back(&table->root->array);

  ArrowVerdicts verdicts;
  std::vector<double> seconds, processor;
  for (int round = 0; round <= options.rounds; ++round) {
    const double clock = Clock(), used = Processor();
    const Status done = EvaluateArrow(program, shape, tables[0]->root->schema, arrays, "arrays",
                                      options.threads, verdicts);
    if (!done) return Fail(done.message());
    if (!verdicts.rejects.empty()) return Fail("some partners were rejected");
    if (round == 0) continue;  // memory is touched, caches are warm
    seconds.push_back(Clock() - clock);
    processor.push_back(Processor() - used);
  }
  if (const Status written =
          WriteVerdicts(options.output, tables, program, rulebook, verdicts.columns);
      !written)
    return Fail(written.message());
  fmt::print("{{\"partners\": {}, \"seconds\": {}, \"processor\": {}}}\n",
             verdicts.columns.partners, Median(seconds), Median(processor));
  return 0;
}

}  // namespace
}  // namespace attain

int main(int argc, char** argv) {
  CLI::App app("Times the evaluation of Arrow arrays in memory.");
  attain::Options options;
  app.add_option("rulebook", options.paths, "policy files")->required();
  app.add_option("--partners", options.partners, "JSON Lines")->required();
  app.add_option("--output", options.output, "where the verdicts go")->required();
  app.add_option("--threads", options.threads, "of the evaluation (1)")->check(CLI::Range(1, 256));
  app.add_flag("--plain", options.plain, "texts without dictionaries");
  app.add_option("--as-of", options.as_of, "the day (2018-06-30)");
  app.add_option("--rounds", options.rounds, "of which the median is taken (9)")
      ->check(CLI::Range(1, 10'000));
  CLI11_PARSE(app, argc, argv);
  return attain::Run(options);
}
