// Times the evaluator on columns in memory, one measurement after the other in turn, and prints the
// medians as JSON. What is compared is evaluated in the same run on the same columns.
//
//   kernel specialised RULEBOOK… --partners FILE     the evaluator against the specialised kernel
//   kernel alone RULEBOOK… --partners FILE           the evaluator
//   kernel writers RULEBOOK… --partners FILE --output FILE   the writers against their bytes
//   kernel compile RULEBOOK…                         reading, checking and compiling the rulebook
//   kernel once RULEBOOK… --partners FILE            reads, evaluates and writes once, for counting
//                                                    instructions
//   kernel shortfalls RULEBOOK… --partners FILE      the same of shortfalls
//   kernel explanations RULEBOOK… --partners FILE    the same of jsonl with explanations
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "benchmarks/seed_kernel.h"
#include "benchmarks/seed_rule.h"
#include "check/check.h"
#include "evaluate/evaluate.h"
#include "explain/because_writer.h"
#include "explain/explainer.h"
#include "partners/partner_reader.h"
#include "report/shortfall_writer.h"
#include "report/verdict_writer.h"
#include "source/file_reader.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// Seconds of processor time: there is one thread, and others may be busy on the machine.
double Now() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double Seconds(const std::function<void()>& work) {
  const double begin = Now();
  work();
  return Now() - begin;
}

/// Runs all of `works` in turn, `rounds` times, and returns the median seconds of each.
std::vector<double> Medians(const std::vector<std::function<void()>>& works, int rounds) {
  std::vector<std::vector<double>> seconds(works.size());
  for (const auto& work : works) work();  // memory is touched, caches are warm
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < works.size(); ++i) seconds[i].push_back(Seconds(works[i]));
  }
  std::vector<double> medians;
  for (auto& one : seconds) {
    std::sort(one.begin(), one.end());
    medians.push_back(one[one.size() / 2]);
  }
  return medians;
}

struct Work {
  SourceSet sources;
  Rulebook rulebook;
  Program program;
  std::deque<PartnerBatch> batches;
  std::uint64_t partners = 0;
  std::vector<VerdictColumns> columns;  ///< by batch
};

int Fail(const std::string& message) {
  fmt::print(stderr, "kernel: {}\n", message);
  return 1;
}

int ReadPolicies(const std::vector<std::string>& paths, SourceSet& sources) {
  const DiskReader files;
  for (const std::string& path : paths) {
    auto text = files.Read(path);
    if (!text) return Fail(path + ": " + text.message());
    sources.Add(SourceFile(path, std::move(*text)));
  }
  return 0;
}

/// False where there are errors.
bool CompileSources(const SourceSet& sources, Date as_of, Rulebook& rulebook, Program& program) {
  Emitter emitter;
  std::vector<SyntaxTree> trees;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    trees.push_back(Parse(sources[FileId{i}], FileId{i}, emitter));
  }
  rulebook = Check(sources, trees, emitter);
  if (emitter.has_errors()) return false;
  program = Compile(rulebook, as_of);
  return true;
}

int TimeCompiling(const std::vector<std::string>& paths, Date as_of, int rounds) {
  SourceSet sources;
  if (const int status = ReadPolicies(paths, sources); status != 0) return status;
  bool sound = true;
  const auto medians = Medians({[&] {
                                 Rulebook rulebook;
                                 Program program;
                                 SourceSet again;
                                 ReadPolicies(paths, again);
                                 sound = CompileSources(again, as_of, rulebook, program);
                               }},
                               rounds);
  if (!sound) return Fail("the rulebook has errors");
  std::size_t bytes = 0;
  for (std::uint32_t i = 0; i < sources.size(); ++i) bytes += sources[FileId{i}].text.size();
  fmt::print("{{\"bytes\": {}, \"seconds\": {}}}\n", bytes, medians[0]);
  return 0;
}

int Load(const std::vector<std::string>& paths, const std::string& partners, Date as_of,
         Work& work) {
  if (const int status = ReadPolicies(paths, work.sources); status != 0) return status;
  if (!CompileSources(work.sources, as_of, work.rulebook, work.program))
    return Fail("the rulebook has errors");
  const DiskReader files;
  const DataShape shape(work.rulebook);
  auto reader = PartnerReader::Open(shape, {&files, OpenOnDisk, "/tmp"}, partners, nullptr);
  if (!reader) return Fail(reader.message());
  RejectList rejects;
  while (true) {
    PartnerBatch batch(work.rulebook);
    const auto more = reader->Next(batch, rejects);
    if (!more) return Fail(more.message());
    if (!*more) break;
    work.partners += batch.size();
    work.batches.push_back(std::move(batch));
  }
  if (rejects.partners > 0) return Fail("some partners were rejected");
  work.columns.resize(work.batches.size());
  return 0;
}

void EvaluateAll(Work& work, Evaluator& evaluator) {
  // One set of columns, as in a run; the verdicts stay in the cache.
  for (const PartnerBatch& batch : work.batches) evaluator.Evaluate(batch, work.columns[0]);
}

seed::Columns SeedColumns(const Rulebook& rulebook, Date as_of) {
  seed::Columns columns{};
  columns.as_of = as_of.days;
  for (std::uint32_t fact = 0; fact < rulebook.facts.size(); ++fact) {
    const std::string_view name = rulebook.text(rulebook.facts[FactId{fact}].name);
    if (name == "market") columns.market = fact;
    if (name == "revenue") columns.revenue = fact;
    if (name == "associated") columns.associated = fact;
  }
  columns.developed = 0;  // the first value of the fact
  for (const Credential& credential : rulebook.credentials) {
    const std::string_view code = rulebook.text(credential.code);
    const bool seed_code = code.size() == 7 && code.starts_with("MB2-");
    columns.good_for.push_back(seed_code ? seed::GoodFor(static_cast<std::uint32_t>(
                                               std::stoul(std::string(code.substr(4)))))
                                         : std::uint8_t{0});
  }
  return columns;
}

int Specialised(Work& work, Evaluator& evaluator, int rounds) {
  const seed::Columns columns = SeedColumns(work.rulebook, work.program.as_of);
  std::vector<std::uint8_t> silver, gold;
  const auto resize = [&](const PartnerBatch& batch) {
    silver.resize(batch.size());
    gold.resize(batch.size());
  };
  for (const PartnerBatch& batch : work.batches) {
    resize(batch);
    evaluator.Evaluate(batch, work.columns[0]);
    seed::Kernel(batch, columns, silver.data(), gold.data());
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      if (work.columns[0].at(RowId{0}, partner) != VerdictOf(silver[partner] != 0) ||
          work.columns[0].at(RowId{1}, partner) != VerdictOf(gold[partner] != 0))
        return Fail(fmt::format("the verdicts on `{}` differ", batch.ids[partner]));
    }
  }
  const auto medians = Medians({[&] { EvaluateAll(work, evaluator); },
                                [&] {
                                  for (const PartnerBatch& batch : work.batches) {
                                    resize(batch);
                                    seed::Kernel(batch, columns, silver.data(), gold.data());
                                  }
                                }},
                               rounds);
  fmt::print("{{\"partners\": {}, \"attain\": {}, \"specialised\": {}}}\n", work.partners,
             medians[0], medians[1]);
  return 0;
}

int Alone(Work& work, Evaluator& evaluator, int rounds) {
  const auto medians = Medians({[&] { EvaluateAll(work, evaluator); }}, rounds);
  std::uint64_t people = 0, passes = 0;
  for (const PartnerBatch& batch : work.batches) {
    people += batch.credentials_known.size();
    passes += batch.codes.size();
  }
  fmt::print("{{\"partners\": {}, \"people\": {}, \"passes\": {}, \"rows\": {}, \"attain\": {}}}\n",
             work.partners, people, passes, work.program.rows.size(), medians[0]);
  return 0;
}

/// Into a file, and the same bytes from memory into the same file.
int Writers(Work& work, Evaluator& evaluator, const std::string& path, int rounds) {
  for (std::size_t i = 0; i < work.batches.size(); ++i) {
    evaluator.Evaluate(work.batches[i], work.columns[i]);
  }
  std::FILE* file = std::fopen(path.c_str(), "w");
  if (file == nullptr) return Fail("cannot write " + path);
  std::setvbuf(file, nullptr, _IONBF, 0);
  const auto write = [&](std::string_view text) { std::fwrite(text.data(), 1, text.size(), file); };
  std::vector<std::function<void()>> works;
  std::array<std::vector<std::string>, 2> pieces;
  VerdictText text;
  std::deque<VerdictWriter> writers;
  for (const auto format : {VerdictWriter::Format::csv, VerdictWriter::Format::jsonl}) {
    writers.emplace_back(work.rulebook, std::vector{ReportAll(work.program)}, format);
  }
  for (std::size_t form = 0; form < pieces.size(); ++form) {
    const auto append = [&, form](std::size_t batch) {
      text.Clear();
      writers[form].Append(work.batches[batch], std::span(&work.columns[batch], 1), {}, text);
    };
    for (std::size_t i = 0; i < work.batches.size(); ++i) {
      append(i);
      pieces[form].emplace_back(text.bytes.text());
    }
    works.emplace_back([&, append] {
      std::rewind(file);
      for (std::size_t i = 0; i < work.batches.size(); ++i) append(i), write(text.bytes.text());
    });
    works.emplace_back([&, form] {
      std::rewind(file);
      for (const std::string& piece : pieces[form]) write(piece);
    });
  }
  const auto medians = Medians(works, rounds);
  if (std::fclose(file) != 0) return Fail("cannot write " + path);
  fmt::print("{{\"csv\": {}, \"csv_bytes\": {}, \"jsonl\": {}, \"jsonl_bytes\": {}}}\n", medians[0],
             medians[1], medians[2], medians[3]);
  return 0;
}

int Once(Work& work, Evaluator& evaluator) {
  for (std::size_t i = 0; i < work.batches.size(); ++i)
    evaluator.Evaluate(work.batches[i], work.columns[i]);
  VerdictText text;
  for (const auto format : {VerdictWriter::Format::csv, VerdictWriter::Format::jsonl}) {
    const VerdictWriter writer(work.rulebook, std::vector{ReportAll(work.program)}, format);
    for (std::size_t i = 0; i < work.batches.size(); ++i) {
      text.Clear();
      writer.Append(work.batches[i], std::span(&work.columns[i], 1), {}, text);
    }
  }
  return 0;
}

int Shortfalls(Work& work, Evaluator& evaluator) {
  const ShortfallWriter writer(work.rulebook, PlacesOf(work.rulebook, work.sources),
                               {ReportAll(work.program)});
  std::deque<ShortfallColumns> shortfalls;
  shortfalls.emplace_back(work.program, writer.plan(0));
  VerdictText text;
  for (std::size_t i = 0; i < work.batches.size(); ++i) {
    evaluator.Evaluate(work.batches[i], work.columns[i], Points::left_out, &shortfalls.front());
    text.Clear();
    writer.Append(work.batches[i], std::span(&work.columns[i], 1), shortfalls, {}, text);
  }
  return 0;
}

int Explanations(Work& work, Evaluator& evaluator) {
  const VerdictWriter writer(work.rulebook, {ReportAll(work.program)},
                             VerdictWriter::Format::jsonl);
  Explainer explainer(work.rulebook, work.program);
  BecauseWriter because(work.rulebook);
  VerdictText text;
  for (std::size_t i = 0; i < work.batches.size(); ++i) {
    const PartnerBatch& batch = work.batches[i];
    evaluator.Evaluate(batch, work.columns[i]);
    const ExplanationContext context{work.rulebook, work.sources, work.program, batch};
    std::uint32_t loaded = UINT32_MAX;
    text.Clear();
    writer.Append(batch, std::span(&work.columns[i], 1), {}, text,
                  [&](std::size_t, std::uint32_t partner, RowId row, TextBuffer& out) {
                    if (loaded != partner) explainer.Load(batch, partner);
                    loaded = partner;
                    because.Append(explainer.Explain(row), context, out);
                  });
  }
  return 0;
}

int Run(const std::string& what, const std::vector<std::string>& paths, const std::string& partners,
        const std::string& as_of, const std::string& output, int rounds) {
  Work work;
  const auto day = ParseDate(as_of);
  if (!day) return Fail("the day is none");
  if (what == "compile") return TimeCompiling(paths, *day, rounds);
  if (const int status = Load(paths, partners, *day, work); status != 0) return status;
  if (work.batches.empty()) return Fail("there are no partners");
  Evaluator evaluator(work.program);
  if (what == "specialised") return Specialised(work, evaluator, rounds);
  if (what == "alone") return Alone(work, evaluator, rounds);
  if (what == "writers") return Writers(work, evaluator, output, rounds);
  if (what == "once") return Once(work, evaluator);
  if (what == "shortfalls") return Shortfalls(work, evaluator);
  if (what == "explanations") return Explanations(work, evaluator);
  return Fail("specialised, alone, writers, compile, once, shortfalls or explanations");
}

}  // namespace
}  // namespace attain

int main(int argc, char** argv) {
  CLI::App app("Times the evaluator on columns in memory.");
  std::string what, partners, output, as_of = "2018-06-30";
  std::vector<std::string> paths;
  int rounds = 9;
  app.add_option("what", what, "what to time")->required();
  app.add_option("rulebook", paths, "policy files")->required();
  app.add_option("--partners", partners, "JSON Lines");
  app.add_option("--output", output, "what the writers write to");
  app.add_option("--as-of", as_of, "the day (2018-06-30)");
  app.add_option("--rounds", rounds, "of which the median is taken (9)");
  CLI11_PARSE(app, argc, argv);
  return attain::Run(what, paths, partners, as_of, output, rounds);
}
