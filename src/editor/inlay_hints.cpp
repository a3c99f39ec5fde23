#include "editor/inlay_hints.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "editor/describe.h"
#include "editor/tree_places.h"

namespace attain {
namespace {

class HintFinder {
 public:
  HintFinder(const Analysis& analysis, Span range, Date today)
      : analysis_(analysis), rulebook_(analysis.rulebook), range_(range), today_(today) {}

  std::vector<InlayHint> Find() {
    Walk(RootOf(analysis_.trees[range_.file.index]), NodeKind::Rulebook);
    AddLevels();
    std::stable_sort(hints_.begin(), hints_.end(), [](const InlayHint& a, const InlayHint& b) {
      return a.place.begin < b.place.begin;
    });
    return std::move(hints_);
  }

 private:
  void Add(std::uint32_t at, std::string text, std::string why) {
    if (at < range_.begin || range_.end < at) return;
    hints_.push_back({{range_.file, at, at}, std::move(text), std::move(why)});
  }

  void Walk(Node parent, NodeKind above) {
    bool first_date = true;
    for (const Node node : parent) {
      const Span span = node.span();
      if (span.begin > range_.end) break;
      if (span.end < range_.begin) continue;
      if (node.is(NodeKind::Date)) {
        AddMonth(node, parent.kind(), first_date);
        first_date = false;
      }
      if (node.is(NodeKind::Window)) AddWindow(node);
      const bool listed = parent.is(NodeKind::List) || above == NodeKind::Condition ||
                          parent.is(NodeKind::Condition);
      if (node.is(NodeKind::Code) && listed) AddAcceptance(node);
      if (node.has_children()) Walk(node, parent.kind());
    }
  }

  /// `2018-01` stands for its first day where something begins, for its last where something ends.
  void AddMonth(Node date, NodeKind parent, bool first) {
    const std::string_view text = TextOf(analysis_, date);
    if (text.size() != 7) return;
    const bool begins = (parent == NodeKind::Period && first) || parent == NodeKind::AvailableFrom;
    const bool ends = parent == NodeKind::Period || parent == NodeKind::AcceptedUntil ||
                      parent == NodeKind::Retired || parent == NodeKind::RegistrationCloses;
    const auto day = ParseDate(fmt::format("{}-01", text));
    if (!day || (!begins && !ends)) return;
    Add(date.span().end, fmt::format("= {}", FormatDate(begins ? *day : LastOfMonth(*day))),
        begins ? "where something begins, a month stands for its first day"
               : "where something ends, a month stands for its last day");
  }

  void AddWindow(Node node) {
    Window window;
    for (const Node part : node) {
      const auto number = part.has_children() ? NumberOf(part.first()) : std::optional(1);
      if (!number) return;
      if (part.is(NodeKind::EndingAgo)) {
        window.ending_months_ago = *number;
        continue;
      }
      window.length = *number;
      window.kind = part.is(NodeKind::TrailingMonths) ? WindowKind::trailing_months
                    : part.is(NodeKind::TrailingDays) ? WindowKind::trailing_days
                                                      : WindowKind::full_months;
    }
    if (window.kind == WindowKind::none) return;
    Add(node.span().end, DaysText(window, today_),
        fmt::format("the days whose rows count as of {}", FormatDate(today_)));
  }

  /// A whole number of at most four digits: more months or days are no window.
  std::optional<int> NumberOf(Node node) const {
    const std::string_view text = TextOf(analysis_, node);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && text.size() <= 4 ? std::optional(number) : std::nullopt;
  }

  void AddAcceptance(Node code) {
    const CredentialId id = rulebook_.FindCredential(TextOf(analysis_, code));
    if (!id.valid()) return;
    const Credential& credential = rulebook_.credentials[id];
    if (!credential.accepted_until || today_ <= *credential.accepted_until) return;
    Add(code.span().end, fmt::format("until {}", FormatDate(*credential.accepted_until)),
        Acceptance(credential, today_));
  }

  // ----------------------------------------------------------------------------------- people
  void AddLevels() {
    for (const Level& level : rulebook_.levels) {
      if (level.span.file != range_.file || !level.body.valid()) continue;
      if (level.span.end < range_.begin || range_.end < level.span.end) continue;
      for (const Statement& statement :
           rulebook_.statements[rulebook_.blocks[level.body].statements]) {
        if (statement.kind == StatementKind::people)
          AddPeople(level, rulebook_.people[Id<People>{statement.index}]);
      }
    }
  }

  void AddPeople(const Level& level, const People& people) {
    std::uint64_t fewest = 0;
    std::size_t lines = 0;
    for (const Crew& crew : rulebook_.crews[people.crews]) {
      std::uint64_t places = 0;
      for (const Line& line : rulebook_.lines[crew.lines]) places += line.count;
      fewest = std::max(fewest, places);
      lines += crew.lines.size;
    }
    for (const TeamTotal& total : rulebook_.team_totals[people.totals])
      fewest = std::max<std::uint64_t>(fewest, total.count);
    if (lines < 2) return;
    Add(level.span.end, fmt::format("{} people", fewest),
        "the fewest different people with whom its people lines can be met");
  }

  const Analysis& analysis_;
  const Rulebook& rulebook_;
  Span range_;
  Date today_;
  std::vector<InlayHint> hints_;
};

}  // namespace

std::vector<InlayHint> InlayHintsOf(const Analysis& analysis, Span range, Date today) {
  return HintFinder(analysis, range, today).Find();
}

}  // namespace attain
