// `at least 4 people { … }` whose lines say already that there are four: a team of one line, or
// crews that the number makes different from each other.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "lint/rules.h"

namespace attain::lint {
namespace {

class TotalReader {
 public:
  TotalReader(const Input& input, Emitter& emitter) : input_(input), emitter_(emitter) {}

  void Read(Node node) {
    for (const Node child : node) {
      if (child.is(NodeKind::PeopleLine) && child.has(NodeKind::Team)) LookAtTeam(child);
      if (child.has_children()) Read(child);
    }
  }

 private:
  void LookAtTeam(Node team) {
    const Node body = team.child(NodeKind::Team);
    if (body.child_count() != 1) return;
    const Node line = body.first();
    if (!line.is(NodeKind::PeopleLine) || line.has(NodeKind::Team)) return;
    Diagnostic& diagnostic =
        emitter_.Emit(Kind::total_restated, team.span(), "this team is its one line",
                      "write the line without the braces");
    // Bare, `the other` would be the last line of the whole scope.
    const bool has_comment = input_.TextOf(team.span()).find('#') != std::string_view::npos;
    if (has_comment || line.has(NodeKind::TheOther)) return;
    std::string text(input_.TextOf(line.span()));
    if (!text.ends_with(';')) text += ';';
    diagnostic.fixes.push_back({"take the braces off", {{team.span(), std::move(text)}}});
  }

  const Input& input_;
  Emitter& emitter_;
};

/// Crews that may share people, as many people in all as all of them have places: they never share.
void LookAtSums(const Input& input, Emitter& emitter) {
  const Rulebook& rulebook = input.rulebook;
  for (const People& people : rulebook.people) {
    const auto crews = rulebook.crews[people.crews];
    for (const TeamTotal& total : rulebook.team_totals[people.totals]) {
      std::uint64_t sum = 0;
      for (const LineRef& ref : rulebook.line_refs[total.lines])
        sum += rulebook.lines[crews[ref.crew].lines][ref.line].count;
      if (sum != total.count) continue;
      Diagnostic& diagnostic = emitter.Emit(
          Kind::total_restated, total.span,
          fmt::format("{} people for {} places: they are all different people, whatever the lines "
                      "say",
                      total.count, sum),
          "write `another` or `the other` in place of `the same or different`");
      for (const LineRef& ref : rulebook.line_refs[total.lines]) {
        const Span line = rulebook.lines[crews[ref.crew].lines][ref.line].span;
        if (input.TextOf(line).starts_with("the same or different"))
          diagnostic.labels.push_back({line, "never the same"});
      }
    }
  }
}

}  // namespace

void LookAtTotals(const Input& input, Emitter& emitter) {
  TotalReader reader(input, emitter);
  for (const SyntaxTree& tree : input.trees) reader.Read(RootOf(tree));
  LookAtSums(input, emitter);
}

}  // namespace attain::lint
