#include "driver/row_filter.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/spelling.h"

namespace attain {
namespace {

std::vector<std::string_view> SplitPath(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t slash = text.find('/');
    parts.push_back(text.substr(0, slash));
    if (slash == std::string_view::npos) return parts;
    text.remove_prefix(slash + 1);
  }
}

struct Names {
  std::vector<StringId> options, levels;
};

/// Of all versions.
Names NamesOf(const Rulebook& rulebook, const Award& award) {
  Names names;
  const auto add_levels = [&](Slice<Level> levels) {
    for (const Level& level : rulebook.levels[levels]) names.levels.push_back(level.name);
  };
  for (const AwardVersion& version : rulebook.award_versions[award.versions]) {
    add_levels(version.levels);
    for (const Option& option : rulebook.options[version.options]) {
      names.options.push_back(option.name);
      add_levels(option.levels);
    }
  }
  return names;
}

/// The name among `names`; an empty text is the empty name, nullopt none of them.
std::optional<StringId> Find(const Rulebook& rulebook, const std::vector<StringId>& names,
                             std::string_view text) {
  if (text.empty()) return StringId::none();
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](StringId name) { return rulebook.text(name) == text; });
  if (found == names.end()) return std::nullopt;
  return *found;
}

std::string HintAmong(const Rulebook& rulebook, const std::vector<StringId>& names,
                      std::string_view text) {
  std::vector<std::string_view> candidates;
  candidates.reserve(names.size());
  for (const StringId name : names) candidates.push_back(rulebook.text(name));
  const auto close = ClosestWord(text, candidates);
  return close ? fmt::format("did you mean `{}`?", *close) : "";
}

}  // namespace

std::optional<RowFilter> RowFilter::Read(const std::vector<std::string>& texts,
                                         const Rulebook& rulebook, const Arguments& options,
                                         const DriverEnv& env) {
  RowFilter filter;
  for (const std::string& text : texts) {
    const auto parts = SplitPath(text);
    if (parts.size() > 3) {
      options.Wrong(env, fmt::format("`--only` is COMPETENCY[/OPTION][/LEVEL], not `{}`", text));
      return std::nullopt;
    }
    Wanted wanted{text, rulebook.FindAward(parts[0]), {}, {}, {}};
    if (!wanted.award.valid()) {
      std::vector<StringId> awards;
      for (const Award& award : rulebook.awards) awards.push_back(award.name);
      options.Wrong(env, fmt::format("the rulebook has no competency `{}`", parts[0]),
                    HintAmong(rulebook, awards, parts[0]));
      return std::nullopt;
    }
    const Names names = NamesOf(rulebook, rulebook.awards[wanted.award]);
    const auto refuse = [&](std::string_view what, const std::vector<StringId>& among,
                            std::string_view name) {
      options.Wrong(env, fmt::format("`{}` has no {} `{}`", parts[0], what, name),
                    HintAmong(rulebook, among, name));
    };
    if (parts.size() == 2) {
      std::vector<StringId> both = names.options;
      both.insert(both.end(), names.levels.begin(), names.levels.end());
      wanted.second = Find(rulebook, both, parts[1]);
      if (!wanted.second) {
        refuse("option or level", both, parts[1]);
        return std::nullopt;
      }
    } else if (parts.size() == 3) {
      wanted.option = Find(rulebook, names.options, parts[1]);
      wanted.level = Find(rulebook, names.levels, parts[2]);
      if (!wanted.option || !wanted.level) {
        wanted.option ? refuse("level", names.levels, parts[2])
                      : refuse("option", names.options, parts[1]);
        return std::nullopt;
      }
    }
    filter.wanted_.push_back(wanted);
  }
  return filter;
}

bool RowFilter::Wants(AwardId award) const {
  return wanted_.empty() || std::any_of(wanted_.begin(), wanted_.end(), [&](const Wanted& wanted) {
           return wanted.award == award;
         });
}

bool RowFilter::Fits(const Wanted& wanted, AwardId award, StringId option, StringId level) {
  if (wanted.award != award) return false;
  if (wanted.second)
    return option == *wanted.second || (!option.valid() && level == *wanted.second);
  return (!wanted.option || *wanted.option == option) && (!wanted.level || *wanted.level == level);
}

bool RowFilter::Wants(AwardId award, StringId option, StringId level) const {
  return wanted_.empty() || std::any_of(wanted_.begin(), wanted_.end(), [&](const Wanted& wanted) {
           return Fits(wanted, award, option, level);
         });
}

std::string RowFilter::FirstAbsent(const std::deque<Program>& programs) const {
  const auto is_row = [&](const Wanted& wanted) {
    return std::any_of(programs.begin(), programs.end(), [&](const Program& program) {
      return std::any_of(program.rows.begin(), program.rows.end(), [&](const OutputRow& row) {
        return Fits(wanted, row.award, row.option, row.level);
      });
    });
  };
  const auto absent = std::find_if_not(wanted_.begin(), wanted_.end(), is_row);
  return absent == wanted_.end() ? "" : absent->text;
}

ReportedDay RowFilter::Choose(const Program& program) const {
  ReportedDay day = ReportAll(program);
  const auto unwanted = [&](RowId id) {
    const OutputRow& row = program.rows[id];
    return !Wants(row.award, row.option, row.level);
  };
  day.rows.erase(std::remove_if(day.rows.begin(), day.rows.end(), unwanted), day.rows.end());
  return day;
}

PointsDay RowFilter::ChoosePoints(const Program& program) const {
  PointsDay day{&program, {}};
  const auto fits = [&](const PointsRow& row, const Wanted& wanted) {
    if (wanted.award != row.award) return false;
    const std::optional<StringId> option = wanted.option ? wanted.option : wanted.second;
    const auto& rows = program.points_rows;
    // `second` may name a level, of which points know nothing.
    const bool is_option =
        option && std::any_of(rows.begin(), rows.end(), [&](const PointsRow& one) {
          return one.award == wanted.award && one.option == *option;
        });
    return !is_option || row.option == *option;
  };
  for (std::uint32_t i = 0; i < program.points_rows.size(); ++i) {
    const PointsRow& row = program.points_rows[PointsRowId{i}];
    if (wanted_.empty() || std::any_of(wanted_.begin(), wanted_.end(),
                                       [&](const Wanted& wanted) { return fits(row, wanted); }))
      day.rows.push_back({i});
  }
  return day;
}

}  // namespace attain
