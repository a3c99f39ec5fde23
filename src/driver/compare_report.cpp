#include "driver/compare_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "compare/stretches.h"
#include "diagnostics/visible.h"

namespace attain {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestLine = 160;

std::string NameOf(const RowDifference& row) {
  std::string name = row.competency;
  for (const std::string& part : {row.option, row.level}) {
    if (!part.empty()) name += " " + part;
  }
  return name;
}

std::string Indented(const std::string& text, std::string_view indent) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out += fmt::format("{}{}\n", indent, text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

class Writer {
 public:
  explicit Writer(const CompareReport& report) : report_(report) {}

  std::string Text() {
    for (const ListDifference& list : report_.lists) AddList(list);
    for (std::size_t i = 0; i < report_.rows.size(); ++i) {
      const ComparedRow& compared = report_.rows[i];
      if (compared.row.change == Change::equal) {
        ++counts_[Change::equal];
      } else if (compared.row.with_competency) {
        if (i == 0 || !SameCompetency(i, i - 1)) AddHead(compared, compared.row.competency);
        ++counts_[compared.row.change];
      } else {
        AddHead(compared, NameOf(compared.row));
        AddSides(compared);
        ++counts_[compared.row.change];
      }
    }
    if (report_.impact != nullptr) AddImpact(*report_.impact);
    return text_ + Summary();
  }

 private:
  void AddList(const ListDifference& list) {
    text_ += fmt::format("{}: {}\n", fmt::join(list.names, ", "),
                         list.other_type ? "another type" : "other values");
    if (list.other_type)
      text_ += fmt::format(
          "  `{}` rejects partners whose value it cannot read: they lose every verdict\n",
          report_.new_name);
    const std::string gone = ValuesText(list.gone, list.others_gone);
    if (!gone.empty())
      text_ += fmt::format("  `{}` rejects partners with {}: they lose every verdict\n",
                           report_.new_name, gone);
    const std::string come = ValuesText(list.come, list.others_come);
    if (!come.empty())
      text_ += fmt::format("  `{}` takes partners with {}, whom `{}` rejects\n", report_.new_name,
                           come, report_.old_name);
    AddLines({list.was}, *report_.before.sources, "was");
    AddLines({list.is}, *report_.after.sources, "is ");
  }

  /// "`a`, `b` or a value that is not listed".
  static std::string ValuesText(const std::vector<std::string>& values, bool others) {
    std::string text = values.empty() ? "" : fmt::format("`{}`", fmt::join(values, "`, `"));
    if (others) text += fmt::format("{}a value that is not listed", text.empty() ? "" : " or ");
    return text;
  }

  bool SameCompetency(std::size_t i, std::size_t j) const {
    const ComparedRow& a = report_.rows[i];
    const ComparedRow& b = report_.rows[j];
    return a.row.competency == b.row.competency && a.from == b.from && a.until == b.until;
  }

  void AddHead(const ComparedRow& compared, const std::string& name) {
    if (report_.form == CompareReport::Form::history && compared.from != section_) {
      section_ = compared.from;
      text_ += fmt::format("{}\n", FormatDate(section_));
    }
    const bool told = compared.row.option.empty() && compared.row.change != Change::added &&
                      compared.row.change != Change::removed && HasOptions(compared);
    text_ += fmt::format("{}{}: {}", name, told ? " by any option" : "",
                         attain::Text(compared.row.change));
    if (report_.form == CompareReport::Form::stretches) {
      const std::string days = DaysText(compared.from, compared.until);
      if (days != "always") text_ += " " + days;
    }
    text_ += "\n";
  }

  void AddSides(const ComparedRow& compared) {
    const RowDifference& row = compared.row;
    if (ToldByOptions(compared, &RowDifference::gains) &&
        ToldByOptions(compared, &RowDifference::loses))
      return;
    AddSide(row.gains, NameOf(row), "met now and not before", *report_.after.sources, "is ",
            *report_.before.sources, "was");
    AddSide(row.loses, NameOf(row), "met before and not now", *report_.before.sources, "was",
            *report_.after.sources, "is ");
  }

  bool HasOptions(const ComparedRow& compared) const {
    return std::any_of(report_.rows.begin(), report_.rows.end(), [&](const ComparedRow& other) {
      return !other.row.option.empty() && other.row.competency == compared.row.competency;
    });
  }

  /// Whether the row is about any option, and one of its options has an answer of this kind.
  bool ToldByOptions(const ComparedRow& compared, OneSided RowDifference::*side) const {
    const RowDifference& row = compared.row;
    if ((row.*side).proof == Proof::proved) return true;
    return row.option.empty() &&
           std::any_of(report_.rows.begin(), report_.rows.end(), [&](const ComparedRow& other) {
             return !other.row.option.empty() && other.row.competency == row.competency &&
                    other.row.level == row.level && other.from <= compared.from &&
                    compared.until <= other.until && (other.row.*side).proof == (row.*side).proof;
           });
  }

  void AddSide(const OneSided& side, const std::string& title, std::string_view what,
               const SourceSet& left_sources, std::string_view left_word,
               const SourceSet& right_sources, std::string_view right_word) {
    switch (side.proof) {
      case Proof::proved:
        return;
      case Proof::not_decided:
        text_ += fmt::format("  not decided whether somebody is {}: {}\n", what, side.reason);
        return;
      case Proof::only_negative:
        text_ += fmt::format("  {} only with amounts below zero\n", what);
        return;
      case Proof::refuted:
        break;
    }
    text_ += fmt::format("  {}:\n", what);
    text_ += Indented(PartnerBlock(side.witness, title, side.day), "    ");
    // The old line first, as in every difference.
    const bool left_first = left_word == "was";
    if (left_first) AddLines(side.lines.left, left_sources, left_word);
    AddLines(side.lines.right, right_sources, right_word);
    if (!left_first) AddLines(side.lines.left, left_sources, left_word);
  }

  void AddLines(const std::vector<SourceLine>& lines, const SourceSet& sources,
                std::string_view word) {
    for (const SourceLine& line : lines)
      text_ += fmt::format("  {} {}\n", word, PlaceAndText(sources, line));
  }

  void AddImpact(const PartnerImpact& impact) {
    for (const RowImpact& row : impact.rows) {
      text_ += fmt::format("{}: {}, {}\n", NameOf(row.row), CountText(row.gain.size(), "gain"),
                           CountText(row.lose.size(), "lose"));
      AddMoved(row.gain, "gains it; before it was");
      AddMoved(row.lose, "loses it; now it is");
    }
    const bool all_compared = impact.rejected_by_old == 0 && impact.rejected_by_new == 0;
    if (impact.rows.empty() && impact.partners > 0)
      text_ += fmt::format("no partner {}gains or loses anything\n",
                           all_compared ? "" : "whom both take ");
    text_ += fmt::format("{} partner{} compared", impact.partners, impact.partners == 1 ? "" : "s");
    for (const auto& [rejected, name] : {std::pair(impact.rejected_by_old, report_.old_name),
                                         std::pair(impact.rejected_by_new, report_.new_name)}) {
      if (rejected > 0) text_ += fmt::format(", {} rejected by `{}`", rejected, name);
    }
    text_ += "\n";
  }

  /// "3 gain it", "1 gains it", "none loses it".
  static std::string CountText(std::size_t count, std::string_view verb) {
    return fmt::format("{} {}{} it", count == 0 ? "none" : std::to_string(count), verb,
                       count > 1 ? "" : "s");
  }

  void AddMoved(const std::vector<MovedPartner>& partners, std::string_view what) {
    for (const MovedPartner& partner : partners) {
      text_ += fmt::format("  {} {} {}\n", Visible(partner.id), what, partner.other_verdict);
      for (const std::string& line : partner.because) {
        const auto is_line = [&](const std::string& other) { return other == line; };
        if (std::none_of(partner.was.begin(), partner.was.end(), is_line) &&
            std::none_of(partner.is.begin(), partner.is.end(), is_line))
          text_ += fmt::format("    {}\n", line);
      }
      for (const std::string& line : partner.was) text_ += fmt::format("    was {}\n", line);
      for (const std::string& line : partner.is) text_ += fmt::format("    is  {}\n", line);
    }
  }

  std::string Summary() const {
    std::string summary;
    const auto types = static_cast<std::size_t>(
        std::count_if(report_.lists.begin(), report_.lists.end(),
                      [](const ListDifference& list) { return list.other_type; }));
    const std::size_t lists = report_.lists.size() - types;
    if (types > 0) summary = fmt::format("{} other type{}", types, types == 1 ? "" : "s");
    if (lists > 0)
      summary += fmt::format("{}{} list{} of values", summary.empty() ? "" : ", ", lists,
                             lists == 1 ? "" : "s");
    std::vector<std::pair<Change, std::size_t>> counts(counts_.begin(), counts_.end());
    if (!counts.empty() && counts.front().first == Change::equal)
      std::rotate(counts.begin(), counts.begin() + 1, counts.end());
    for (const auto& [change, count] : counts)
      summary += fmt::format("{}{} {}", summary.empty() ? "" : ", ", count, attain::Text(change));
    return summary.empty() ? "nothing changes\n" : summary + "\n";
  }

  const CompareReport& report_;
  std::string text_;
  Date section_ = Date::Min();
  std::map<Change, std::size_t> counts_;
};

std::string_view ProofText(Proof proof) {
  switch (proof) {
    case Proof::proved:
      return "nobody";
    case Proof::refuted:
      return "somebody";
    case Proof::only_negative:
      return "only with amounts below zero";
    case Proof::not_decided:
      return "not decided";
  }
  return {};
}

Json LinesJson(const SourceSet& sources, const std::vector<SourceLine>& lines) {
  Json all = Json::array();
  for (const SourceLine& line : lines) {
    const SourceFile& file = sources[line.span.file];
    all.push_back({{"file", file.path},
                   {"line", file.PositionOf(line.span.begin).line},
                   {"text", line.text}});
  }
  return all;
}

Json SideJson(const OneSided& side, const std::string& title, const SourceSet& old_sources,
              const std::vector<SourceLine>& was, const SourceSet& new_sources,
              const std::vector<SourceLine>& is) {
  Json json = {{"who", ProofText(side.proof)}};
  if (side.proof == Proof::not_decided) json["reason"] = side.reason;
  if (side.proof == Proof::refuted || side.proof == Proof::only_negative)
    json["partner"] = PartnerBlock(side.witness, title, side.day);
  if (side.proof == Proof::refuted) {
    json["was"] = LinesJson(old_sources, was);
    json["is"] = LinesJson(new_sources, is);
  }
  return json;
}

void AddNames(const RowDifference& row, Json& json) {
  json["competency"] = row.competency;
  json["option"] = row.option;
  json["level"] = row.level;
}

Json ListJson(const CompareReport& report, const ListDifference& list) {
  return {{"names", list.names},
          {"gone", list.gone},
          {"others_gone", list.others_gone},
          {"come", list.come},
          {"others_come", list.others_come},
          {"other_type", list.other_type},
          {"was", LinesJson(*report.before.sources, {list.was})},
          {"is", LinesJson(*report.after.sources, {list.is})}};
}

Json MovedJson(const std::vector<MovedPartner>& partners) {
  Json all = Json::array();
  for (const MovedPartner& partner : partners) {
    all.push_back({{"partner", partner.id},
                   {"other_verdict", partner.other_verdict},
                   {"because", partner.because},
                   {"was", partner.was},
                   {"is", partner.is}});
  }
  return all;
}

}  // namespace

std::string PlaceAndText(const SourceSet& sources, const SourceLine& line) {
  const SourceFile& file = sources[line.span.file];
  std::string text = line.text;
  if (text.size() > kLongestLine) {
    std::size_t end = kLongestLine;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text = text.substr(0, end) + "…";
  }
  return fmt::format("{}:{}: {}", Visible(file.path), file.PositionOf(line.span.begin).line, text);
}

std::string CompareText(const CompareReport& report) { return Writer(report).Text(); }

std::string CompareJson(const CompareReport& report) {
  Json json = {{"old", report.old_name}, {"new", report.new_name}};
  for (const ListDifference& list : report.lists) json["values"].push_back(ListJson(report, list));
  json["rows"] = Json::array();
  for (const ComparedRow& compared : report.rows) {
    Json row;
    AddNames(compared.row, row);
    row["change"] = Text(compared.row.change);
    if (compared.from != Date::Min()) row["from"] = FormatDate(compared.from);
    if (compared.until != Date::Max()) row["until"] = FormatDate(compared.until);
    if (compared.row.change != Change::added && compared.row.change != Change::removed) {
      const OneSided& gains = compared.row.gains;
      const OneSided& loses = compared.row.loses;
      row["gains"] = SideJson(gains, NameOf(compared.row), *report.before.sources,
                              gains.lines.right, *report.after.sources, gains.lines.left);
      row["loses"] = SideJson(loses, NameOf(compared.row), *report.before.sources, loses.lines.left,
                              *report.after.sources, loses.lines.right);
    }
    json["rows"].push_back(std::move(row));
  }
  if (report.impact != nullptr) {
    Json impact = {{"partners", report.impact->partners},
                   {"rejected_by_old", report.impact->rejected_by_old},
                   {"rejected_by_new", report.impact->rejected_by_new},
                   {"rows", Json::array()}};
    for (const RowImpact& moved : report.impact->rows) {
      Json row;
      AddNames(moved.row, row);
      row["gain"] = MovedJson(moved.gain);
      row["lose"] = MovedJson(moved.lose);
      impact["rows"].push_back(std::move(row));
    }
    json["impact"] = std::move(impact);
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace attain
