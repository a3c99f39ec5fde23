#include "editor/describe_award.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "editor/describe.h"
#include "editor/tree_places.h"

namespace attain {
namespace {

constexpr std::size_t kMostShown = 4;        // options with a level of one name
constexpr std::size_t kMostStatements = 40;  // of one body

bool IsStatement(Node node) {
  switch (node.kind()) {
    case NodeKind::Word:
    case NodeKind::Name:
    case NodeKind::String:
    case NodeKind::Number:
    case NodeKind::Period:
    case NodeKind::Url:
    case NodeKind::Option:
    case NodeKind::Level:
    case NodeKind::Metric:
    case NodeKind::Check:
    case NodeKind::Note:
    case NodeKind::Error:
      return false;
    default:
      return true;
  }
}

class AwardDescriber {
 public:
  AwardDescriber(const Analysis& analysis, const Names& names, Date today)
      : analysis_(analysis), names_(names), today_(today) {}

  std::string OfAward(ThingId id, const Occurrence* at) const {
    const auto nodes = Meant(id, at);
    if (nodes.empty()) return fmt::format("**{}** · competency", names_.things[id].name);
    const std::vector<Node>& path = nodes.front();
    const Node award = path.back();
    std::string text = Head(award.child_at(1), TextOf(analysis_, award.first()), award);
    for (const Node child : award) {
      if (child.is(NodeKind::Period)) text += fmt::format("\n\n{}", OneLine(analysis_, child));
    }
    std::string parts;
    for (const Node child : award) {
      const bool is_part =
          child.is(NodeKind::Option) || child.is(NodeKind::Level) || child.is(NodeKind::Metric);
      if (!is_part) continue;
      parts += fmt::format("\n- {} `{}`", WordOf(child), TextOf(analysis_, child.first()));
      if (const auto title = TitleOf(analysis_, child); !title.empty())
        parts += fmt::format(" {}", title);
    }
    if (!parts.empty()) text += "\n" + parts;
    return text + StatementsOf(award, "asks for") + NotesOf(award);
  }

  std::string OfPart(ThingId id, const Occurrence* at) const {
    const Thing& thing = names_.things[id];
    std::string text;
    std::size_t shown = 0;
    for (const std::vector<Node>& path : Meant(id, at)) {
      if (shown++ == kMostShown) break;
      if (!text.empty()) text += "\n\n---\n\n";
      text += OfPart(path);
    }
    if (!text.empty()) return text;
    return fmt::format("**{}** · of `{}`", thing.name, names_.things[thing.owner].name);
  }

 private:
  std::string_view WordOf(Node part) const {
    if (part.is(NodeKind::Option)) return "option";
    return part.is(NodeKind::Level) ? "level" : "metric";
  }

  std::string Head(Node name, std::string_view what, Node of) const {
    std::string text = fmt::format("**{}** · {}", TextOf(analysis_, name), what);
    if (const auto title = TitleOf(analysis_, of); !title.empty())
      text += fmt::format("\n\n{}", title);
    return text;
  }

  /// The award, and on the way to the declaration at `name` its option; the declaration last.
  std::vector<Node> PathTo(Span name) const {
    std::vector<Node> path;
    for (const Node node : NodesAt(analysis_, {name.file, name.begin})) {
      if (node.is(NodeKind::Error)) return {};
      if (node.is(NodeKind::Award) || node.is(NodeKind::Option) || node.is(NodeKind::Level) ||
          node.is(NodeKind::Metric))
        path.push_back(node);
    }
    return path;
  }

  bool IsInForce(Node award) const {
    const AwardId id = analysis_.rulebook.FindAward(TextOf(analysis_, award.child_at(1)));
    if (!id.valid()) return false;
    const Rulebook& rulebook = analysis_.rulebook;
    const auto* version =
        VersionInForce(rulebook.award_versions, rulebook.awards[id].versions, today_);
    return version != nullptr && version->span == award.span();
  }

  /// The declarations that are meant: the one asked about, else those in force, else all.
  std::vector<std::vector<Node>> Meant(ThingId id, const Occurrence* at) const {
    std::vector<std::vector<Node>> all, in_force;
    for (const Occurrence& one : names_.OccurrencesOf(id)) {
      if (!one.declaration) continue;
      std::vector<Node> path = PathTo(one.span);
      if (path.empty()) continue;
      if (at != nullptr && at->span == one.span) return {std::move(path)};
      if (IsInForce(path.front())) in_force.push_back(path);
      all.push_back(std::move(path));
    }
    return in_force.empty() ? all : in_force;
  }

  std::string OfPart(const std::vector<Node>& path) const {
    const Node part = path.back();
    std::string of;
    for (std::size_t i = path.size() - 1; i-- > 0;)
      of += fmt::format(" of `{}`", TextOf(analysis_, NameNode(path[i])));
    std::string text = Head(part.first(), fmt::format("{}{}", WordOf(part), of), part);
    if (part.is(NodeKind::Metric)) return text + PointsOf(part);
    std::string asked = StatementsOf(part, "asks for"), notes = NotesOf(part);
    for (std::size_t i = path.size() - 1; i-- > 0;) {
      const std::string_view name = TextOf(analysis_, NameNode(path[i]));
      asked += StatementsOf(path[i], fmt::format("{}, like everything in `{}`, for",
                                                 asked.empty() ? "asks" : "and", name));
      notes += NotesOf(path[i]);
    }
    return text + asked + notes;
  }

  static Node NameNode(Node part) {
    return part.is(NodeKind::Award) ? part.child_at(1) : part.first();
  }

  std::string NotesOf(Node body) const {
    std::string notes;
    for (const Node child : body) {
      if (child.is(NodeKind::Note))
        notes += fmt::format("\n\n> {}", Unquoted(analysis_, child.child(NodeKind::String)));
    }
    return notes;
  }

  std::string PointsOf(Node metric) const {
    for (const Node child : metric) {
      if (child.is(NodeKind::NotApplicable))
        return "\n\nnot applicable: takes no part in the score";
      if (child.is(NodeKind::Number))
        return fmt::format("\n\nup to {} points", TextOf(analysis_, child)) +
               StatementsOf(metric, "worth the sum of");
    }
    return {};
  }

  std::string StatementsOf(Node body, std::string_view intro) const {
    std::string lines;
    std::size_t shown = 0, more = 0;
    for (const Node child : body) {
      if (!IsStatement(child)) continue;
      if (shown == kMostStatements) {
        ++more;
        continue;
      }
      ++shown;
      lines += Dedented(child) + "\n";
    }
    if (lines.empty()) return {};
    if (more > 0) lines += fmt::format("# and {} more\n", more);
    return fmt::format("\n\n{}\n```policy\n{}```", intro, lines);
  }

  /// The text of the statement without comments, its lines without the indentation of the line that
  /// it begins on.
  std::string Dedented(Node statement) const {
    const Span span = statement.span();
    const SourceFile& file = analysis_.sources[span.file];
    const std::string_view first = file.Line(file.PositionOf(span.begin).line);
    const std::size_t indent = first.find_first_not_of(' ');
    const std::string code = WithoutComments(span);
    std::string text;
    std::size_t at = 0;
    while (at < code.size()) {
      const std::size_t end = std::min(code.find('\n', at), code.size());
      const std::size_t last = code.find_last_not_of(" \t\r", end - 1);
      const std::size_t begin =
          std::min(code.find_first_not_of(' ', at), at + (at > 0 ? indent : 0));
      if (end > at && last != std::string::npos && last >= at)
        text += (text.empty() ? "" : "\n") + code.substr(begin, last + 1 - begin);
      at = end + 1;
    }
    return text;
  }

  /// With blanks in place of the comments.
  std::string WithoutComments(Span span) const {
    std::string text(analysis_.sources[span.file].TextOf(span));
    for (const Token& token : analysis_.trees[span.file.index].tokens) {
      if (token.offset >= span.end) break;
      if (token.kind != TokenKind::comment || token.offset < span.begin) continue;
      text.replace(token.offset - span.begin, token.length, token.length, ' ');
    }
    return text;
  }

  const Analysis& analysis_;
  const Names& names_;
  Date today_;
};

}  // namespace

std::string DescribeAward(const Analysis& analysis, const Names& names, ThingId thing, Date today,
                          const Occurrence* at) {
  const AwardDescriber describer(analysis, names, today);
  return names.things[thing].kind == ThingKind::award ? describer.OfAward(thing, at)
                                                      : describer.OfPart(thing, at);
}

std::string PeriodText(const Period& period) {
  const bool begins = period.from != Date::Min(), ends = period.until != Date::Max();
  if (!begins && !ends) return "always";
  if (!ends) return fmt::format("from {}", FormatDate(period.from));
  if (!begins) return fmt::format("until {}", FormatDate(period.until));
  return fmt::format("from {} to {}", FormatDate(period.from), FormatDate(period.until));
}

}  // namespace attain
