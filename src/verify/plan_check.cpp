#include "verify/plan_check.h"

#include <fmt/format.h>

#include <algorithm>

#include "partners/what_if.h"
#include "verify/crew_lines.h"
#include "verify/pass_prices.h"
#include "verify/plan_goals.h"
#include "verify/plan_places.h"
#include "verify/step_check.h"

namespace attain::verify {
namespace {

constexpr std::uint64_t kMostNewPeople = 10'000, kMostCounted = 1'000'000;

/// A crew that a plan names.
struct NamedCrew {
  PlannedCrew lines;
  std::string where;
};

class PlanCheck {
 public:
  PlanCheck(const PartnerData& data, PassTerms terms, PartnerChange change,
            std::vector<std::string> pinned, Objections objections)
      : data_(data),
        terms_(std::move(terms)),
        prices_(data.rules, terms_),
        base_(std::move(change)),
        pinned_(std::move(pinned)),
        objections_(std::move(objections)) {}

  void Check(const Json& way) {
    OnlyMembers(way,
                {"possible", "cost", "optimal", "new_people", "steps", "passes", "open", "crews"},
                objections_);
    const Json& open = Elements(way, "open");
    const bool planned = std::none_of(open.begin(), open.end(), [](const Json& item) {
      return Member(item, "kind") == "not planned";
    });
    const bool has_cost = Member(way, "cost").is_string();
    const Json& possible = Member(way, "possible");
    if (!possible.is_boolean() || (possible == true ? !has_cost : has_cost && planned))
      return objections_.Add("`possible` does not go with `cost` and `open`");
    if (!has_cost) return;
    const auto cost = PriceOf(Member(way, "cost"));
    const auto new_people = CountMember(way, "new_people");
    if (!cost || !new_people || *new_people > kMostNewPeople ||
        !Member(way, "optimal").is_boolean())
      return objections_.Add("`cost`, `optimal` or `new_people` is wrong");
    cost_ = *cost;
    new_people_ = static_cast<std::uint32_t>(*new_people);
    change_ = base_;
    change_.new_people = new_people_;
    const auto sum = ReadPasses(Elements(way, "passes"));
    if (!sum) return;
    if (*sum + terms_.hire * new_people_ != *cost)
      return objections_.Add("the passes and new people do not cost what the plan says");
    const auto crews = ReadCrews(Elements(way, "crews"));
    if (!crews) return;
    for (const NamedCrew& crew : *crews) crews_.push_back(crew.lines);
    const std::size_t before = objections_.list.size();
    CheckFilled(*crews);
    if (objections_.list.size() > before) return;
    CheckSteps(
        way, [&](const std::string& id) { return LearnsOf(id); }, objections_);
    if (Elements(way, "crews").empty() ||
        Member(Elements(way, "crews").front(), "place_prices").is_null())
      return;
    CheckProof(*crews, Elements(way, "crews"), *cost);
  }
  Price cost() const { return cost_; }
  const PartnerChange& change() const { return change_; }
  const std::vector<PlannedCrew>& crews() const { return crews_; }
  /// What the way's prices prove.
  const std::map<PlannedCrew, ProvedCrew>& proved() const { return proved_; }

 private:
  // -------------------------------------------------------------------------------------- passes
  std::optional<std::uint32_t> PersonNamed(const std::string& id) const {
    const auto [begin, end] = data_.batch.people_of(data_.partner);
    for (std::uint32_t person = begin; person < end; ++person) {
      if (data_.batch.person_ids[person] == id) return person - begin;
    }
    for (std::uint32_t i = 0; i < new_people_; ++i) {
      if (id == fmt::format("new person {}", i + 1)) return end - begin + i;
    }
    return std::nullopt;
  }

  Learns LearnsOf(const std::string& id) const {
    const auto person = PersonNamed(id);
    if (!person || std::count(base_.without.begin(), base_.without.end(), *person) > 0)
      return Learns::no;
    const auto [begin, end] = data_.batch.people_of(data_.partner);
    if (*person >= end - begin) return Learns::is_new;
    const bool pinned = std::count(pinned_.begin(), pinned_.end(), id) > 0;
    return pinned || data_.batch.credentials_known[begin + *person] == 0 ? Learns::no : Learns::yes;
  }

  std::optional<Price> ReadPasses(const Json& passes) {
    Price sum = 0;
    const auto refuse = [&](const std::string& what) {
      objections_.Add(what);
      return std::nullopt;
    };
    for (const Json& pass : passes) {
      OnlyMembers(pass, {"person", "credential", "on", "cost"}, objections_);
      const std::string id = TextMember(pass, "person").value_or("");
      const std::string code = TextMember(pass, "credential").value_or("");
      const auto person = PersonNamed(id);
      const CredentialId credential = data_.rulebook().FindCredential(code);
      const auto day = ParseDate(TextMember(pass, "on").value_or(""));
      const bool gone =
          person && std::count(base_.without.begin(), base_.without.end(), *person) > 0;
      if (!person || gone)
        return refuse(fmt::format("there is no `{}` who could pass anything", id));
      if (LearnsOf(id) == Learns::no) return refuse(fmt::format("`{}` takes no exams", id));
      const auto first = credential.valid() ? prices_.FirstDay(credential) : std::nullopt;
      const auto retired =
          credential.valid() ? data_.rulebook().credentials[credential].retired : std::nullopt;
      if (!first || !day || *day < *first || *day > data_.rules.day || (retired && *day > *retired))
        return refuse(fmt::format("`{}` cannot be passed on this day", code));
      if (PriceOf(Member(pass, "cost")) != terms_.PriceOf(credential))
        return refuse(fmt::format("`{}` does not cost what the pass says", code));
      sum += terms_.PriceOf(credential);
      change_.passes.push_back({*person, credential, *day});
    }
    return sum;
  }

  // --------------------------------------------------------------------------------------- crews
  std::optional<std::vector<NamedCrew>> ReadCrews(const Json& crews) {
    std::vector<NamedCrew> result;
    for (const Json& crew : crews) {
      const std::string place = TextMember(crew, "at").value_or("");
      const Statement* at = StatementAt(data_.rules, place);
      const bool is_people = at != nullptr && at->kind == StatementKind::people;
      OnlyMembers(
          crew,
          {"at", "crew", "of", "total", "people", "place_prices", "rents", "new_person_price"},
          objections_);
      auto read = is_people ? ReadCrew(At(data_.rulebook().people, at->index), crew)
                            : ReadCounted(place, crew);
      if (!read) {
        objections_.Add(fmt::format("there is no such crew at `{}`", place));
        return std::nullopt;
      }
      read->where = place;
      result.push_back(std::move(*read));
    }
    return result;
  }

  /// So many people for a line of a metric.
  std::optional<NamedCrew> ReadCounted(const std::string& place, const Json& claimed) const {
    const auto need = CountMember(claimed, "people");
    const PointLine* line = PointLineAt(data_.rules, place, PointLineKind::people);
    if (!need || *need > kMostCounted || line == nullptr) return std::nullopt;
    return NamedCrew{{{{{line->condition}}, static_cast<std::uint32_t>(*need)}}, {}};
  }

  std::optional<NamedCrew> ReadCrew(const People& people, const Json& claimed) const {
    const Rulebook& rulebook = data_.rulebook();
    NamedCrew result;
    if (const auto total = CountMember(claimed, "total")) {
      if (*total >= people.totals.size) return std::nullopt;
      const TeamTotal& of = rulebook.team_totals[people.totals][*total];
      PlannedLine line{{}, of.count};
      for (const PlaceLine& place : LinesOf(rulebook, people, of))
        line.ways.push_back(place.conditions);
      result.lines.push_back(std::move(line));
      return result;
    }
    const auto crew = CountMember(claimed, "crew");
    if (!crew || *crew >= people.crews.size) return std::nullopt;
    const CrewLines lines = LinesOf(rulebook, rulebook.crews[people.crews][*crew]);
    const Json& of = Member(claimed, "of");
    for (const PlaceLine& place : lines.lines) {
      const bool chosen = !lines.separate || (of.is_null() && !place.of) ||
                          (of.is_number_unsigned() && place.of == of.get<std::uint32_t>());
      if (chosen) result.lines.push_back({{place.conditions}, place.need});
    }
    if (result.lines.empty()) return std::nullopt;
    return result;
  }

  bool Fits(const Person& person, const PlannedLine& line) const {
    Holdings holdings(data_.rules, person, Reading::sure);
    return person.known && std::any_of(line.ways.begin(), line.ways.end(), [&](const auto& way) {
             return std::all_of(way.begin(), way.end(),
                                [&](ConditionId condition) { return holdings.Meets(condition); });
           });
  }

  /// Hall's condition (1935), for every set of lines.
  void CheckFilled(const std::vector<NamedCrew>& crews) {
    const PartnerBatch changed = Changed(data_.rulebook(), data_.batch, data_.partner, change_);
    const PartnerData after{data_.rules, changed, 0, {}};
    for (const NamedCrew& crew : crews) {
      std::vector<std::uint64_t> kinds;
      const auto [begin, end] = changed.people_of(0);
      for (std::uint32_t person = 0; person < end - begin; ++person) {
        std::uint64_t kind = 0;
        for (std::size_t line = 0; line < crew.lines.size(); ++line) {
          if (Fits(PersonAt(after, person), crew.lines[line])) kind |= std::uint64_t{1} << line;
        }
        kinds.push_back(kind);
      }
      for (std::uint64_t set = 1; set < std::uint64_t{1} << crew.lines.size(); ++set) {
        std::uint64_t need = 0;
        for (std::size_t line = 0; line < crew.lines.size(); ++line)
          need += (set >> line & 1) != 0 ? crew.lines[line].need : 0;
        const auto fit = std::count_if(kinds.begin(), kinds.end(),
                                       [&](std::uint64_t kind) { return (kind & set) != 0; });
        if (static_cast<std::uint64_t>(fit) >= need) continue;
        objections_.Add(fmt::format("the crew at `{}` is not met by the plan", crew.where));
        break;
      }
    }
  }

  // --------------------------------------------------------------------------------------- proof
  void CheckProof(const std::vector<NamedCrew>& crews, const Json& claimed, Price cost) {
    Price bound = 0, new_prices = 0;
    std::set<CredentialId> seen;
    for (std::size_t i = 0; i < crews.size(); ++i) {
      std::set<CredentialId> helpful;
      for (const PlannedLine& line : crews[i].lines) {
        for (const auto& way : line.ways) {
          const auto& of_way = prices_.Helpful(way);
          helpful.insert(of_way.begin(), of_way.end());
        }
      }
      for (const CredentialId credential : helpful) {
        if (!seen.insert(credential).second)
          return objections_.Add(
              fmt::format("two crews share `{}`, so that their costs do not add up",
                          data_.rulebook().text(data_.rulebook().credentials[credential].code)));
      }
      const auto of_crew = CheckCrew(crews[i], claimed[i], new_prices);
      if (!of_crew) return;
      bound += *of_crew;
    }
    if (new_prices > terms_.hire)
      return objections_.Add("the prices of a new person are more than hiring one costs");
    if (bound != cost)
      objections_.Add("the prices do not add up to the cost, so that they do not prove it");
  }

  /// What the prices prove that the crew costs, less what new people bring in.
  std::optional<Price> CheckCrew(const NamedCrew& crew, const Json& claimed, Price& new_prices) {
    const auto refuse = [&](const std::string& what) {
      objections_.Add(fmt::format("the crew at `{}`: {}", crew.where, what));
      return std::nullopt;
    };
    const Json& place_prices = Elements(claimed, "place_prices");
    const auto new_price = PriceOf(Member(claimed, "new_person_price"));
    if (!new_price || place_prices.size() != crew.lines.size()) return refuse("a price is missing");
    new_prices += *new_price;
    std::vector<Price> prices;
    Price bound = 0;
    for (std::size_t line = 0; line < crew.lines.size(); ++line) {
      const auto price = PriceOf(place_prices[line]);
      if (!price) return refuse("a price is missing");
      prices.push_back(*price);
      bound += *price * crew.lines[line].need;
    }
    const Json& rents = Member(claimed, "rents");
    std::size_t of_people = 0;
    const auto [begin, end] = data_.batch.people_of(data_.partner);
    for (std::uint32_t person = 0; person < end - begin; ++person) {
      if (std::count(base_.without.begin(), base_.without.end(), person) > 0) continue;
      const std::string id(data_.batch.person_ids[begin + person]);
      Price rent = 0;
      if (rents.is_object() && rents.contains(id)) {
        const auto read = PriceOf(rents[id]);
        if (!read) return refuse("a rent is wrong");
        rent = *read;
        ++of_people;
      }
      bound -= rent;
      const Person known = PersonAt(data_, person);
      const bool learns = known.known && std::count(pinned_.begin(), pinned_.end(), id) == 0;
      for (std::size_t line = 0; line < crew.lines.size(); ++line) {
        if (!Bears(known, learns, crew.lines[line], prices[line] - rent))
          return refuse(fmt::format("`{}` may fill a place for less than its price", id));
      }
    }
    if (!rents.is_object() || of_people != rents.size())
      return refuse("`rents` names somebody who is none of the people");
    for (std::size_t line = 0; line < crew.lines.size(); ++line) {
      if (!Bears({true, {}}, true, crew.lines[line], prices[line] - *new_price))
        return refuse("a new person may fill a place for less than its price");
    }
    proved_[crew.lines] = {bound, *new_price};
    return bound;
  }

  /// Whether the person cannot come to fit the line for less than `price`.
  bool Bears(const Person& person, bool learns, const PlannedLine& line, Price price) const {
    if (price <= 0) return true;
    if (!learns) return !Fits(person, line);
    return std::none_of(line.ways.begin(), line.ways.end(), [&](const auto& way) {
      return prices_.MeetsBelow(person, way, price).value_or(true);
    });
  }

  const PartnerData& data_;
  PassTerms terms_;
  PassPrices prices_;
  PartnerChange base_, change_;
  std::vector<std::string> pinned_;
  std::uint32_t new_people_ = 0;
  Price cost_ = 0;
  std::vector<PlannedCrew> crews_;
  std::map<PlannedCrew, ProvedCrew> proved_;
  Objections objections_;
};

std::string GoalsText(const Json& goals) {
  std::string text;
  for (const Json& goal : goals) {
    for (const char* part : {"competency", "option", "level"}) {
      const std::string name = TextMember(goal, part).value_or("");
      if (!name.empty()) text += (text.empty() ? "" : " ") + name;
    }
  }
  return text;
}

}  // namespace

void CheckPlans(const PartnerData& data, const Json& line, Objections objections) {
  OnlyMembers(line, {"partner", "as_of", "by", "costs", "without", "pinned", "plans"}, objections);
  const auto terms = ReadTerms(data, line, objections);
  const auto staff = terms ? ReadStaff(data, line, objections) : std::nullopt;
  if (!staff) return;
  if (!Member(line, "plans").is_array()) return objections.Add("there are no `plans`");
  std::set<std::set<Json>> planned;
  for (const Json& plan : Elements(line, "plans")) {
    const Json& goals = Elements(plan, "goals");
    Objections here = objections.At(GoalsText(goals));
    const std::size_t before = objections.list.size();
    OnlyMembers(plan, {"goals", "verdict", "ways", "all_ways_tried"}, here);
    for (const Json& goal : goals) OnlyMembers(goal, {"competency", "option", "level"}, here);
    const std::set<Json> distinct(goals.begin(), goals.end());
    if (goals.empty()) here.Add("there are no goals");
    if (distinct.size() != goals.size()) here.Add("a goal stands twice");
    if (!planned.insert(distinct).second) here.Add("the line has two plans of this");
    if (!Member(plan, "all_ways_tried").is_boolean()) here.Add("`all_ways_tried` is missing");
    VerdictMember(plan, here);
    std::vector<PlannedWay> ways;
    std::set<Json> distinct_ways;
    std::map<PlannedCrew, ProvedCrew> proved;
    for (const Json& way : Elements(plan, "ways")) {
      PlanCheck check(data, *terms, {staff->without, 0, {}}, staff->pinned, here);
      check.Check(way);
      for (const auto& [crew, price] : check.proved()) proved[crew] = price;
      if (Member(way, "possible") != true) continue;
      if (!distinct_ways.insert(way).second) here.Add("the same way stands twice");
      ways.push_back({way, check.cost(), check.change(), check.crews()});
    }
    // What is wrong by itself says nothing of the goals.
    if (objections.list.size() == before)
      CheckGoals(data, *terms, *staff, plan, ways, proved, here);
  }
}

}  // namespace attain::verify
