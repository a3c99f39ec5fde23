#include "policy_mutations/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "policy_mutations/excuses.h"

namespace attain {
namespace {

struct Counts {
  std::size_t refused = 0, examples = 0, excused = 0, survived = 0, bad_excuses = 0;
};

/// What is wrong in one file, by line.
class FileReport {
 public:
  FileReport(const SourceFile& file, FileId id, Counts& counts)
      : file_(file), excuses_(ExcusesOf(file, id)), counts_(counts) {}

  void Add(const Outcome& outcome) {
    const std::string& words = outcome.mutation.words;
    const Notice& notice = outcome.notice;
    const Excuse* excuse = ExcuseOf(outcome);
    if (!notice.noticed()) {
      ++(excuse != nullptr ? counts_.excused : counts_.survived);
      if (excuse == nullptr) Say(outcome.line, words + ": no example notices");
      return;
    }
    ++(notice.refused ? counts_.refused : counts_.examples);
    if (excuse == nullptr) return;
    Mistake(*excuse, notice.refused
                         ? fmt::format("`{}` does not check: it needs no excuse", words)
                         : fmt::format("`{}` fails the example \"{}\": it needs no excuse", words,
                                       notice.example));
  }

  std::string Text() {
    for (const Excuse& excuse : excuses_) {
      if (excuse.reason.empty())
        Mistake(excuse, "an excuse is written `# mutation: CHANGE because REASON`");
      for (const std::string& words : excuse.changes) {
        if (used_.count({&excuse, words}) == 0 && !excuse.reason.empty())
          Mistake(excuse, fmt::format("`{}` is no change of line {}", words, excuse.line));
      }
    }
    std::string text;
    for (const auto& [line, what] : lines_)
      text += fmt::format("{}:{}: {}\n", file_.path, line, what);
    return text;
  }

 private:
  const Excuse* ExcuseOf(const Outcome& outcome) {
    for (const Excuse& excuse : excuses_) {
      const std::vector<std::string>& all = excuse.changes;
      const std::string& words = outcome.mutation.words;
      if (excuse.line != outcome.line || excuse.reason.empty()) continue;
      if (std::find(all.begin(), all.end(), words) == all.end()) continue;
      used_.insert({&excuse, words});
      return &excuse;
    }
    return nullptr;
  }
  void Mistake(const Excuse& excuse, std::string text) {
    ++counts_.bad_excuses;
    Say(excuse.comment_line, std::move(text));
  }
  void Say(std::uint32_t line, std::string text) { lines_.emplace(line, std::move(text)); }

  const SourceFile& file_;
  const std::vector<Excuse> excuses_;
  Counts& counts_;
  std::set<std::pair<const Excuse*, std::string>> used_;
  std::multimap<std::uint32_t, std::string> lines_;
};

}  // namespace

MutationReport ReportMutations(const SourceSet& sources, std::span<const Outcome> outcomes,
                               const std::string& only) {
  MutationReport report;
  Counts counts;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    if (!only.empty() && sources[FileId{i}].path != only) continue;
    FileReport file(sources[FileId{i}], FileId{i}, counts);
    for (const Outcome& outcome : outcomes) {
      if (outcome.file == FileId{i}) file.Add(outcome);
    }
    report.text += file.Text();
  }
  report.text += fmt::format(
      "{} changes: {} fail an example, {} do not check, {} are excused, {} are not noticed\n",
      outcomes.size(), counts.examples, counts.refused, counts.excused, counts.survived);
  if (counts.bad_excuses > 0)
    report.text += fmt::format("{} mistakes in excuses\n", counts.bad_excuses);
  report.clean = counts.survived + counts.bad_excuses == 0;
  return report;
}

}  // namespace attain
