#include "verify/people_check.h"

#include <algorithm>

#include <fmt/format.h>

#include "verify/crew_lines.h"
#include "verify/holds_check.h"

namespace attain::verify {
namespace {

Json EntryOf(const PlaceLine& line) {
  Json json = {{"line", line.line}};
  if (line.of) json["of"] = *line.of;
  return json;
}

/// The ids of everyone who fits any of `lines` (bits).
Json WhoFits(const Fits& fits, Reading reading, std::uint64_t lines) {
  Json ids = Json::array();
  for (std::size_t i = 0; i < fits.ids.size(); ++i) {
    if ((fits.of(reading)[i] & lines) != 0) ids.push_back(fits.ids[i]);
  }
  return ids;
}

enum class Scope : std::uint8_t { each_line, any_line };

/// What is unknown about those who possibly but not surely fit one of the lines (any line at all).
std::vector<Json> MissingOf(const PartnerData& data, const std::vector<PlaceLine>& lines,
                            const Fits& fits, Scope scope) {
  if (!fits.people_known) return {Json{{"people", true}}};
  std::set<CredentialId> undated;
  for (const PlaceLine& line : lines) {
    for (const ConditionId condition : line.conditions)
      AddUndatedDecides(data.rules, condition, undated);
  }
  std::vector<Json> missing;
  for (std::size_t i = 0; i < fits.ids.size(); ++i) {
    if (fits.sure[i] == fits.possible[i]) continue;
    if (scope == Scope::any_line && fits.sure[i] != 0) continue;
    const Person& person = fits.people[i];
    if (!person.known) missing.push_back({{"person", fits.ids[i]}});
    for (const Pass& pass : person.passes) {
      if (!person.known || pass.passed || undated.count(pass.credential) == 0) continue;
      if (pass.expires && *pass.expires < data.rules.day) continue;
      const std::string_view code =
          data.rules.text(data.rulebook().credentials[pass.credential].code);
      missing.push_back({{"person", fits.ids[i]}, {"code", code}, {"passed", true}});
    }
  }
  return missing;
}

void CheckMissing(const Json& claimed, std::vector<Json> items, Objections& objections) {
  Json expected;
  AddMissing(expected, std::move(items));
  Expect(Member(claimed, "missing"), expected["missing"], objections, "missing");
  Expect(Member(claimed, "more_missing"), Member(expected, "more_missing"), objections,
         "more_missing");
}

/// Someone who is said to fill a place: known, not in `used` yet, and holding what the line asks
/// for.
class PeopleInPlaces {
 public:
  PeopleInPlaces(const PartnerData& data, const Fits& fits, Reading reading, Objections& objections)
      : data_(data), fits_(fits), reading_(reading), objections_(objections) {}

  void StartAnew() { used_.clear(); }

  void Check(const Json& claimed, const std::vector<ConditionId>& conditions) {
    const std::string id = TextMember(claimed, "person").value_or("");
    const auto found = fits_.position_of.find(id);
    if (found == fits_.position_of.end()) {
      objections_.Add(fmt::format("the data has no person `{}`", id));
      return;
    }
    if (!used_.insert(id).second) objections_.Add(fmt::format("`{}` fills two places", id));
    CheckHolds(data_.rules, fits_.people[found->second], conditions, Member(claimed, "holds"),
               reading_, objections_.At(fmt::format("person {}", id)));
  }

  /// The elements of `people`, which must be there, perhaps without any.
  const Json& Named(const Json& claimed) {
    if (!Member(claimed, "people").is_array()) objections_.Add("`people` is missing");
    return Elements(claimed, "people");
  }

  /// People whom nobody has named, where the list of people is unknown and `line` (a bit) can be
  /// met.
  std::uint64_t Unknown(const Json& claimed, std::uint64_t line) {
    if (!claimed.contains("unknown")) return 0;
    const auto count = CountMember(claimed, "unknown");
    if (!count || reading_ == Reading::sure || (fits_.unknown_people & line) == 0) {
      objections_.Add("people whom nobody has named cannot stand here");
      return 0;
    }
    return *count;
  }

 private:
  const PartnerData& data_;
  const Fits& fits_;
  Reading reading_;
  Objections& objections_;
  std::set<std::string> used_;
};

class CrewCheck {
 public:
  CrewCheck(const PartnerData& data, const Crew& crew, Objections objections)
      : data_(data),
        crew_(LinesOf(data.rulebook(), crew)),
        fits_(data, crew_.lines),
        objections_(std::move(objections)) {}

  void Check(const Json& claimed) {
    const auto verdict = VerdictMember(claimed, objections_);
    if (!verdict) return;
    switch (*verdict) {
      case Verdict::met:
        OnlyMembers(claimed, {"verdict", "lines"}, objections_);
        CheckFilled(Elements(claimed, "lines"), Reading::sure);
        break;
      case Verdict::not_met:
        OnlyMembers(claimed, {"verdict", "shortages"}, objections_);
        CheckShortages(Elements(claimed, "shortages"), Reading::possible);
        break;
      case Verdict::cannot_tell:
        OnlyMembers(claimed, {"verdict", "possible", "shortages", "missing", "more_missing"},
                    objections_);
        CheckFilled(Elements(claimed, "possible"), Reading::possible);
        CheckShortages(Elements(claimed, "shortages"), Reading::sure);
        CheckMissing(claimed, MissingOf(data_, crew_.lines, fits_, Scope::each_line), objections_);
        break;
    }
  }

 private:
  void CheckFilled(const Json& lines, Reading reading) {
    if (lines.size() != crew_.lines.size()) {
      objections_.Add(fmt::format("{} of {} lines are filled", lines.size(), crew_.lines.size()));
      return;
    }
    PeopleInPlaces places(data_, fits_, reading, objections_);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const PlaceLine& line = crew_.lines[i];
      if (crew_.separate) places.StartAnew();
      Json entry = lines[i];
      OnlyMembers(entry, {"line", "of", "people", "unknown"}, objections_);
      std::uint64_t filled = places.Unknown(entry, std::uint64_t{1} << i);
      for (const Json& person : places.Named(entry)) {
        OnlyMembers(person, {"person", "holds"}, objections_);
        places.Check(person, line.conditions);
        ++filled;
      }
      if (entry.is_object()) entry.erase("people"), entry.erase("unknown");
      Expect(entry, EntryOf(line), objections_, "line");
      if (filled != line.need)
        objections_.Add(
            fmt::format("line {} has {} places, {} are filled", line.line, line.need, filled));
    }
  }

  void CheckShortages(const Json& claimed, Reading reading) {
    Json expected = Json::array();
    if (crew_.separate) {
      for (std::size_t i = 0; i < crew_.lines.size(); ++i) {
        if (IsShort(i, reading)) expected.push_back(Shortage(std::uint64_t{1} << i, reading));
      }
    } else if (const std::uint64_t lines = CanonicalShortage(crew_.lines, fits_, reading)) {
      expected.push_back(Shortage(lines, reading));
    }
    if (expected.empty()) objections_.Add("people suffice: there is no shortage");
    Json without_filled = claimed;
    for (Json& shortage : without_filled) {
      CheckFilledAtBest(shortage);
      if (!shortage.is_object() || !shortage.contains("lines")) continue;
      for (Json& line : shortage["lines"]) {
        if (line.is_object()) line.erase("filled");
      }
    }
    Expect(without_filled, expected, objections_, "shortages");
  }

  bool IsShort(std::size_t line, Reading reading) const {
    const std::uint64_t bit = std::uint64_t{1} << line;
    if (reading == Reading::possible && (fits_.unknown_people & bit) != 0) return false;
    return WhoFits(fits_, reading, bit).size() < crew_.lines[line].need;
  }

  Json Shortage(std::uint64_t lines, Reading reading) const {
    std::uint64_t need = 0;
    Json entries = Json::array();
    for (std::size_t i = 0; i < crew_.lines.size(); ++i) {
      if ((lines >> i & 1) == 0) continue;
      need += crew_.lines[i].need;
      Json entry = EntryOf(crew_.lines[i]);
      entry["need"] = crew_.lines[i].need;
      entry["fit"] = WhoFits(fits_, reading, std::uint64_t{1} << i);
      entries.push_back(std::move(entry));
    }
    return {{"short", need - WhoFits(fits_, reading, lines).size()}, {"lines", std::move(entries)}};
  }

  /// `filled`: everyone of `fit` once, at a line that they fit, no line beyond its need.
  void CheckFilledAtBest(const Json& shortage) {
    std::set<std::string> everyone, used;
    for (const Json& line : Elements(shortage, "lines")) {
      const Json& fit = Elements(line, "fit");
      const Json& filled = Elements(line, "filled");
      if (!Member(line, "filled").is_array())
        objections_.Add("a line of the shortage does not say how it is filled");
      if (filled.size() > CountMember(line, "need").value_or(0))
        objections_.Add("a line is filled beyond its need");
      for (const Json& id : fit) everyone.insert(id.dump());
      for (const Json& id : filled) {
        if (std::find(fit.begin(), fit.end(), id) == fit.end())
          objections_.Add(fmt::format("`{}` does not fit the line", id.dump()));
        if (!used.insert(id.dump()).second)
          objections_.Add(fmt::format("`{}` fills two places", id.dump()));
      }
    }
    if (used != everyone) objections_.Add("the people who fit are not used as well as can be");
  }

  const PartnerData& data_;
  CrewLines crew_;
  Fits fits_;
  Objections objections_;
};

void CheckTotal(const PartnerData& data, const People& people, const TeamTotal& total,
                const Json& claimed, Objections objections) {
  const std::vector<PlaceLine> lines = LinesOf(data.rulebook(), people, total);
  const auto refs = data.rulebook().line_refs[total.lines];
  const Fits fits(data, lines);
  const auto verdict = VerdictMember(claimed, objections);
  if (!verdict) return;
  Expect(Member(claimed, "need"), total.count, objections, "need");

  const auto check_named = [&](Reading reading) {
    PeopleInPlaces places(data, fits, reading, objections);
    std::uint64_t named = places.Unknown(claimed, ~std::uint64_t{0});
    for (const Json& person : places.Named(claimed)) {
      OnlyMembers(person, {"person", "crew", "line", "holds"}, objections);
      const auto crew = CountMember(person, "crew");
      const auto line = CountMember(person, "line");
      const auto found = std::find_if(refs.begin(), refs.end(), [&](const LineRef& ref) {
        return crew == ref.crew && line == ref.line;
      });
      if (found == refs.end()) {
        objections.Add("someone stands at a line that is not of the team");
      } else {
        const auto at = static_cast<std::size_t>(found - refs.begin());
        places.Check(person, lines[at].conditions);
        if (fits.FitsBefore(TextMember(person, "person").value_or(""), at, reading)) {
          objections.Add("someone fits a line of the team before the one that is named");
        }
      }
      ++named;
    }
    if (named != total.count)
      objections.Add(fmt::format("{} people are asked for, {} are named", total.count, named));
  };
  const auto check_short = [&](Reading reading) {
    const Json fit = WhoFits(fits, reading, ~std::uint64_t{0});
    const bool unlimited = reading == Reading::possible && fits.unknown_people != 0;
    if (unlimited || fit.size() >= total.count)
      objections.Add("people suffice: there is no shortage");
    Expect(Member(claimed, "fit"), fit, objections, "fit");
    Expect(Member(claimed, "short"), total.count - std::min<std::uint64_t>(fit.size(), total.count),
           objections, "short");
  };
  switch (*verdict) {
    case Verdict::met:
      OnlyMembers(claimed, {"verdict", "need", "people"}, objections);
      check_named(Reading::sure);
      break;
    case Verdict::not_met:
      OnlyMembers(claimed, {"verdict", "need", "fit", "short"}, objections);
      check_short(Reading::possible);
      break;
    case Verdict::cannot_tell:
      OnlyMembers(
          claimed,
          {"verdict", "need", "people", "unknown", "fit", "short", "missing", "more_missing"},
          objections);
      check_named(Reading::possible);
      check_short(Reading::sure);
      CheckMissing(claimed, MissingOf(data, lines, fits, Scope::any_line), objections);
      break;
  }
}

/// Calls `check(part, claimed, index)` for each part; objects unless there are as many claims as
/// parts.
template <class Part, class Check>
void CheckEach(std::span<const Part> parts, const Json& claimed, std::string_view what,
               Objections& objections, Check check) {
  if (claimed.size() != parts.size()) {
    objections.Add(
        fmt::format("`{}` has {} entries, the rule has {}", what, claimed.size(), parts.size()));
    return;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) check(parts[i], claimed[i], i);
}

}  // namespace

void CheckPeople(const PartnerData& data, const People& people, const Json& claimed,
                 Objections objections) {
  const Rulebook& rulebook = data.rulebook();
  OnlyMembers(claimed, {"kind", "place", "verdict", "crews", "totals"}, objections);
  const Json& crews = Elements(claimed, "crews");
  const Json& totals = Elements(claimed, "totals");
  CheckEach(rulebook.crews[people.crews], crews, "crews", objections,
            [&](const Crew& crew, const Json& claim, std::size_t i) {
              CrewCheck(data, crew, objections.At(fmt::format("crew {}", i))).Check(claim);
            });
  CheckEach(rulebook.team_totals[people.totals], totals, "totals", objections,
            [&](const TeamTotal& total, const Json& claim, std::size_t i) {
              CheckTotal(data, people, total, claim, objections.At(fmt::format("total {}", i)));
            });
  Verdict least = Verdict::met;
  for (const Json* parts : {&crews, &totals}) {
    for (const Json& part : *parts)
      least = And(least, VerdictMember(part, objections).value_or(Verdict::cannot_tell));
  }
  Expect(Member(claimed, "verdict"), Text(least), objections, "verdict");
}

CountedPeople CheckCounted(const PartnerData& data, ConditionId condition, const Json& claimed,
                           Objections objections) {
  const std::vector<PlaceLine> lines = {{0, std::nullopt, 0, {condition}}};
  const Fits fits(data, lines);
  const auto check = [&](std::string_view key, Reading reading) {
    const Json& people = Elements(claimed, key);
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < fits.ids.size(); ++i) {
      const bool only_possible = reading == Reading::possible && fits.sure[i] != 0;
      if (fits.of(reading)[i] == 0 || only_possible) continue;
      if (count < people.size()) {
        const Json& one = people[count];
        OnlyMembers(one, {"person", "holds"}, objections);
        Expect(Member(one, "person"), fits.ids[i], objections, std::string(key));
        CheckHolds(data.rules, fits.people[i], lines[0].conditions, Member(one, "holds"), reading,
                   objections.At(fmt::format("person {}", fits.ids[i])));
      }
      ++count;
    }
    if (people.size() != count) {
      objections.Add(
          fmt::format("{} people are shown as `{}`, {} are due", people.size(), key, count));
    }
    return count;
  };
  if (!claimed.contains("people")) objections.Add("`people` are not shown");
  CountedPeople counted;
  counted.sure = check("people", Reading::sure);
  counted.possible = counted.sure + check("possible", Reading::possible);
  counted.without_bound = !fits.people_known && fits.unknown_people != 0;
  Expect(Member(claimed, "unknown"), counted.without_bound ? Json(true) : Json(), objections,
         "unknown");
  std::vector<Json> missing;
  if (counted.without_bound || counted.sure != counted.possible)
    missing = MissingOf(data, lines, fits, Scope::each_line);
  if (missing.empty()) {
    Expect(Member(claimed, "missing"), Json(), objections, "missing");
  } else {
    CheckMissing(claimed, std::move(missing), objections);
  }
  return counted;
}

}  // namespace attain::verify
