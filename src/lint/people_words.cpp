// People lines that the checker reads in one way and a reader perhaps in another: `the same 2`
// where two lines have 2 people, `of them` behind several lines, a choice of all people that each
// may make alone. Walks the syntax tree, as the words are gone from the rulebook.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "lint/rules.h"

namespace attain::lint {
namespace {

struct LineWithPlaces {
  std::uint32_t count;
  Span span;
};

/// One scope while its lines are read.
struct ScopeSoFar {
  std::vector<LineWithPlaces> crew;    ///< the lines with places of the last crew
  bool last_named_its_people = false;  ///< the line before was `the same N`
};

bool IsPeopleLine(Node node) {
  return node.is(NodeKind::PeopleLine) || node.is(NodeKind::OfLine) || node.is(NodeKind::AllLine);
}

class PeopleReader {
 public:
  PeopleReader(const Input& input, Emitter& emitter) : input_(input), emitter_(emitter) {}

  /// `node` opens a scope.
  void ReadScope(Node node) {
    ScopeSoFar scope;
    ReadMembers(node, scope);
  }

 private:
  void ReadMembers(Node node, ScopeSoFar& scope) {
    for (const Node member : node) {
      if (IsPeopleLine(member)) {
        ReadLine(member, scope);
      } else if (member.is(NodeKind::AllOf)) {
        ReadMembers(member.first(), scope);
      } else if (member.is(NodeKind::AtLeastOf)) {
        for (const Node one : member.child(NodeKind::Block)) ReadAlone(one);
      } else if (member.has_children()) {
        ReadScope(member);
      }
    }
  }

  /// A member of `at least K of`, which is a scope of its own.
  void ReadAlone(Node member) {
    ScopeSoFar scope;
    if (IsPeopleLine(member)) {
      ReadLine(member, scope);
    } else {
      ReadMembers(member, scope);
    }
  }

  std::uint32_t CountOf(Node node) const {
    if (!node.has(NodeKind::Number)) return 1;
    std::uint32_t count = 0;
    for (const char c : input_.TextOf(node.child(NodeKind::Number).span())) {
      if (c >= '0' && c <= '9') count = count * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return count;
  }

  void ReadLine(Node line, ScopeSoFar& scope) {
    if (line.has(NodeKind::Team)) return ReadTeam(line, scope);
    LookAtChoice(line, scope);
    if (line.is(NodeKind::AllLine)) {
      scope.last_named_its_people = false;
    } else if (line.is(NodeKind::OfLine)) {
      ReadPart(line, scope);
    } else if (line.has(NodeKind::TheSame)) {
      LookForOthers(scope, CountOf(line), line.span(), fmt::format("the same {}", CountOf(line)));
      scope.last_named_its_people = true;
    } else {
      AddPlaces(line, scope);
    }
  }

  void AddPlaces(Node line, ScopeSoFar& scope) {
    const bool others = line.has(NodeKind::Another) || line.has(NodeKind::TheOther);
    if (!others) scope.crew.clear();
    scope.crew.push_back({CountOf(line), line.span()});
    scope.last_named_its_people = false;
  }

  void ReadTeam(Node line, ScopeSoFar& scope) {
    const Node team = line.child(NodeKind::Team);
    if (!team.has(NodeKind::PeopleLine)) {
      scope.crew = {{CountOf(line), line.span()}};
      scope.last_named_its_people = false;
    }
    ReadMembers(team, scope);
  }

  /// `1 of them`, `1 of the 2`
  void ReadPart(Node line, ScopeSoFar& scope) {
    if (line.has(NodeKind::OfTheN)) {
      const Node number = line.child(NodeKind::OfTheN);
      if (number.has_children())
        LookForOthers(scope, CountOf(number), line.span(), fmt::format("the {}", CountOf(number)));
      return;
    }
    if (scope.crew.size() < 2 || scope.last_named_its_people) return;
    const LineWithPlaces& last = scope.crew.back();
    const std::string clearly =
        last.count == 1 ? "the same person" : fmt::format("the {}", last.count);
    Diagnostic& diagnostic = emitter_.Emit(
        Kind::unclear_whom, line.span(),
        fmt::format("`them` are the {} of the last line, but others are named before",
                    last.count == 1 ? "1 person" : fmt::format("{} people", last.count)),
        "put the line behind the people that it is about");
    diagnostic.labels.push_back({last.span, "these people are meant"});
    for (std::size_t i = 0; i + 1 < scope.crew.size(); ++i)
      diagnostic.labels.push_back({scope.crew[i].span, "these are not"});
    if (HasOthers(scope, last.count)) return;
    diagnostic.hint =
        fmt::format("if these are meant, write `{}`; else {}", clearly, diagnostic.hint);
    const Span them = line.child(NodeKind::OfThem).span();
    if (last.count == 1) {
      const Span words{them.file, line.span().begin, them.end};
      diagnostic.fixes.push_back({"say that it is the same person", {{words, clearly}}});
    } else {
      diagnostic.fixes.push_back({"say their number", {{them, clearly}}});
    }
  }

  static bool HasOthers(const ScopeSoFar& scope, std::uint32_t count) {
    return !scope.crew.empty() &&
           std::any_of(scope.crew.begin(), scope.crew.end() - 1,
                       [&](const LineWithPlaces& line) { return line.count == count; });
  }

  /// A number names the last line; another line before it has that many people too.
  void LookForOthers(const ScopeSoFar& scope, std::uint32_t count, Span span,
                     const std::string& words) {
    if (scope.crew.empty() || scope.crew.back().count != count || !HasOthers(scope, count)) return;
    Diagnostic& diagnostic = emitter_.Emit(
        Kind::unclear_whom, span,
        fmt::format("`{}` may be those of several lines; it is read as those of the last", words),
        "put the line behind the people that it is about");
    diagnostic.labels.push_back({scope.crew.back().span, "these people are meant"});
    for (std::size_t i = 0; i + 1 < scope.crew.size(); ++i) {
      if (scope.crew[i].count == count)
        diagnostic.labels.push_back({scope.crew[i].span, "these could be"});
    }
  }

  /// `2 people pass all of A or all of B` without `each`.
  void LookAtChoice(Node line, const ScopeSoFar& scope) {
    const Node condition = line.child(NodeKind::Condition);
    if (!condition.first().is(NodeKind::Or)) return;
    const bool several = line.is(NodeKind::AllLine) ? PlacesOf(scope) > 1 : CountOf(line) > 1;
    if (!several) return;
    const std::string_view words =
        input_.TextOf({line.span().file, line.span().begin, condition.first().span().begin});
    if (words.find("each") != std::string_view::npos) return;
    const Span place = PlaceOfEach(condition);
    emitter_
        .Emit(Kind::each_or_together, line.span(),
              "may each person choose, or do all choose the same? it is read as each",
              "write `each` if each may; else `either { … } or { … }` with a line for each choice")
        .fixes.push_back({"each person may choose", {{place, "each "}}});
  }

  static std::uint64_t PlacesOf(const ScopeSoFar& scope) {
    std::uint64_t sum = 0;
    for (const LineWithPlaces& line : scope.crew) sum += line.count;
    return sum;
  }

  /// Before the verb, behind `must`.
  Span PlaceOfEach(Node condition) const {
    constexpr std::string_view kMust = "must ";
    Span place = condition.span();
    if (input_.TextOf(place).starts_with(kMust))
      place.begin += static_cast<std::uint32_t>(kMust.size());
    place.end = place.begin;
    return place;
  }

  const Input& input_;
  Emitter& emitter_;
};

}  // namespace

void LookAtPeopleWords(const Input& input, Emitter& emitter) {
  PeopleReader reader(input, emitter);
  for (const SyntaxTree& tree : input.trees) reader.ReadScope(RootOf(tree));
}

}  // namespace attain::lint
