// Requirements that are asked for already: by the body around a level, or by a stricter comparison
// in the same block.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lint/rules.h"
#include "lint/statements.h"
#include "source/whole_lines.h"
#include "syntax/lexer.h"

namespace attain::lint {
namespace {

class RepeatedReader {
 public:
  RepeatedReader(const Input& input, Emitter& emitter)
      : input_(input), rulebook_(input.rulebook), emitter_(emitter) {}

  void Read(const AwardVersion& version) {
    const Stated around = StatedIn(version.body);
    LookForImplied(version.body);
    LookInLevels(version.levels, {&around});
    for (const Option& option : rulebook_.options[version.options]) {
      const Stated in_option = StatedIn(option.body);
      LookForImplied(option.body);
      LookForRestated(option.body, around);
      LookInLevels(option.levels, {&around, &in_option});
    }
  }

 private:
  /// Where the statements of a block stand, by their words.
  using Stated = std::unordered_map<std::string, Span>;

  void LookInLevels(Slice<Level> levels, std::initializer_list<const Stated*> around) {
    for (const Level& level : rulebook_.levels[levels]) {
      LookForImplied(level.body);
      for (const Stated* outer : around) LookForRestated(level.body, *outer);
    }
  }

  std::span<const Statement> StatementsOf(BlockId block) const {
    return rulebook_.statements[rulebook_.blocks[block].statements];
  }

  /// People lines speak of other people elsewhere, and scores of other metrics.
  bool MeansTheSameEverywhere(const Statement& statement) const {
    const std::vector<Statement> all = WithInner(rulebook_, statement);
    return std::none_of(all.begin(), all.end(), [](const Statement& one) {
      return one.kind == StatementKind::people || one.kind == StatementKind::score;
    });
  }

  /// The words of a statement; none of a note, and of one that means something else elsewhere.
  std::string WordsOf(const Statement& statement) const {
    if (statement.kind == StatementKind::note || !MeansTheSameEverywhere(statement)) return {};
    const std::string_view text = input_.TextOf(statement.span);
    std::string words;
    for (std::uint32_t at = SkipBlanks(text, 0); at < text.size();) {
      const Token token = TokenAt(text, at);
      words.append(words.empty() ? "" : " ").append(attain::TextOf(text, token));
      at = SkipBlanks(text, EndOf(token));
    }
    return words;
  }

  Stated StatedIn(BlockId block) const {
    Stated stated;
    for (const Statement& statement : StatementsOf(block)) {
      const std::string words = WordsOf(statement);
      if (!words.empty()) stated.emplace(words, statement.span);
    }
    return stated;
  }

  void LookForRestated(BlockId block, const Stated& outer) {
    if (outer.empty()) return;
    for (const Statement& statement : StatementsOf(block)) {
      const auto around = outer.find(WordsOf(statement));
      if (around == outer.end()) continue;
      Diagnostic& diagnostic =
          emitter_.Emit(Kind::restated_requirement, statement.span,
                        "this stands around this block already, and holds here", "take it out");
      diagnostic.labels.push_back({around->second, "it stands here"});
      AddFix(diagnostic);
    }
  }

  /// Two plain comparisons of one subject, of which one says all that the other does.
  void LookForImplied(BlockId block) {
    const auto statements = StatementsOf(block);
    for (const Statement& weak : statements) {
      for (const Statement& strict : statements) {
        if (!Implies(strict, weak)) continue;
        Diagnostic& diagnostic =
            emitter_.Emit(Kind::restated_requirement, weak.span,
                          "whoever meets the other comparison of this meets this one",
                          "take it out, or say what was meant");
        diagnostic.labels.push_back({strict.span, "the other is here"});
        AddFix(diagnostic);
        break;
      }
    }
  }

  bool Implies(const Statement& strict, const Statement& weak) const {
    if (&strict == &weak || strict.kind != StatementKind::comparison || weak.kind != strict.kind)
      return false;
    const Comparison& a = rulebook_.comparisons[Id<Comparison>{strict.index}];
    const Comparison& b = rulebook_.comparisons[Id<Comparison>{weak.index}];
    if (a.subject.measure != b.subject.measure || a.subject.fact != b.subject.fact ||
        a.cases.size != 1 || b.cases.size != 1)
      return false;
    const Value& more = rulebook_.values[rulebook_.cases[a.cases].front().values].front();
    const Value& less = rulebook_.values[rulebook_.cases[b.cases].front().values].front();
    if (more.kind != TypeKind::number && more.kind != TypeKind::money) return false;
    const bool same_amount = more.amount == less.amount;
    if (b.test == Test::at_least || b.test == Test::more_than) {
      if (a.test == Test::more_than && b.test == Test::at_least && same_amount) return true;
      return (a.test == Test::at_least || a.test == Test::more_than) && more.amount > less.amount;
    }
    if (b.test == Test::at_most || b.test == Test::less_than) {
      if (a.test == Test::less_than && b.test == Test::at_most && same_amount) return true;
      return (a.test == Test::at_most || a.test == Test::less_than) && more.amount < less.amount;
    }
    return false;
  }

  /// Takes the statement out with its line, where it is alone there and no comment speaks of it.
  void AddFix(Diagnostic& diagnostic) const {
    const SourceFile& file = input_.sources[diagnostic.span.file];
    const auto lines = WholeLines(file, diagnostic.span);
    if (lines && !HasComment(file, diagnostic.span))
      diagnostic.fixes.push_back({"take it out", {{*lines, ""}}});
  }

  const Input& input_;
  const Rulebook& rulebook_;
  Emitter& emitter_;
};

}  // namespace

void LookAtRepeated(const Input& input, Emitter& emitter) {
  RepeatedReader reader(input, emitter);
  for (const AwardVersion& version : input.rulebook.award_versions) reader.Read(version);
}

}  // namespace attain::lint
