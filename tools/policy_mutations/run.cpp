#include "policy_mutations/run.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>
#include <utility>

#include "policy_mutations/declarations.h"
#include "policy_mutations/mix_ups.h"
#include "policy_mutations/vocabulary.h"
#include "syntax/parser.h"

namespace attain {
namespace {

/// The mutations of one declaration.
struct Work {
  std::uint32_t declaration;
  std::vector<Outcome> outcomes;
};

std::vector<Work> FindWork(const SourceSet& sources, const CutRulebook& declarations,
                           const std::string& only) {
  const Vocabulary vocabulary = VocabularyOf(declarations);
  std::vector<Work> all;
  for (std::uint32_t i = 0; i < declarations.all.size(); ++i) {
    const Declaration& declaration = declarations.all[i];
    const SourceFile& file = sources[declaration.file];
    if (declaration.is_example || (!only.empty() && file.path != only)) continue;
    Work work{i, {}};
    const Node node = RootOf(declaration.tree).first();
    std::vector<Mutation> mutations = MutationsOf(node, declaration.source.text);
    std::vector<Mutation> mix_ups = MixUpsOf(node, declaration.source.text, vocabulary);
    std::move(mix_ups.begin(), mix_ups.end(), std::back_inserter(mutations));
    for (Mutation& mutation : mutations) {
      const std::uint32_t line = file.PositionOf(declaration.begin + mutation.at).line;
      work.outcomes.push_back({std::move(mutation), declaration.file, line, {}});
    }
    if (!work.outcomes.empty()) all.push_back(std::move(work));
  }
  return all;
}

void TryOne(const CutRulebook& declarations, Work& work) {
  const std::string& text = declarations.all[work.declaration].source.text;
  Trial trial(declarations, work.declaration);
  for (Outcome& outcome : work.outcomes) {
    const Mutation& mutation = outcome.mutation;
    const std::string changed =
        text.substr(0, mutation.begin) + mutation.replacement + text.substr(mutation.end);
    outcome.notice = trial.Try(changed);
  }
}

/// The largest first, so that all threads end at about the same time.
void TryAll(const CutRulebook& declarations, std::vector<Work>& all, unsigned threads) {
  std::vector<Work*> order;
  order.reserve(all.size());
  for (Work& work : all) order.push_back(&work);
  std::stable_sort(order.begin(), order.end(), [](const Work* a, const Work* b) {
    return a->outcomes.size() > b->outcomes.size();
  });
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> workers;
  for (unsigned i = 0; i < std::max(threads, 1U); ++i) {
    workers.emplace_back([&] {
      for (std::size_t mine = next++; mine < order.size(); mine = next++)
        TryOne(declarations, *order[mine]);
    });
  }
  for (std::thread& worker : workers) worker.join();
}

}  // namespace

std::vector<Outcome> TryMutations(const SourceSet& sources, const std::string& only,
                                  unsigned threads) {
  const CutRulebook declarations = CutIntoDeclarations(sources);
  std::vector<Work> all = FindWork(sources, declarations, only);
  TryAll(declarations, all, threads);
  std::vector<Outcome> outcomes;
  for (Work& work : all)
    std::move(work.outcomes.begin(), work.outcomes.end(), std::back_inserter(outcomes));
  return outcomes;
}

}  // namespace attain
