#include "reference/teams.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "reference/partner.h"

namespace attain::reference {
namespace {

class FactWriter {
 public:
  FactWriter(const Rulebook& rulebook, Date day, std::uint32_t number)
      : rulebook_(rulebook), day_(day), number_(number) {}

  std::string Write() {
    Add("today", day_.days);
    for (std::uint32_t i = 0; i < rulebook_.credentials.size(); ++i) AddCredential(i);
    for (std::uint32_t i = 0; i < rulebook_.sets.size(); ++i) AddSet(i);
    for (std::uint32_t i = 0; i < rulebook_.choices.size(); ++i) AddChoice(i);
    for (std::uint32_t i = 0; i < rulebook_.conditions.size(); ++i) AddCondition(i);
    for (const People& people : rulebook_.people) AddPeople(people);
    for (std::uint32_t i = 0; i < rulebook_.samples.size(); ++i) AddPartner(i);
    return std::move(text_);
  }

 private:
  template <class... Arguments>
  void Add(std::string_view name, const Arguments&... arguments) {
    text_ += fmt::format("{}({}", name, number_);
    ((text_ += fmt::format(",{}", arguments)), ...);
    text_ += ").\n";
  }

  void AddCredential(std::uint32_t id) {
    const Credential& credential = rulebook_.credentials[CredentialId{id}];
    Add("credential", id);
    if (credential.accepted_until) Add("accepted_until", id, credential.accepted_until->days);
    if (credential.passed_by) Add("passed_by", id, credential.passed_by->days);
    if (credential.earned_by.valid()) Add("earned_by", id, credential.earned_by.index);
  }

  void AddSet(std::uint32_t id) {
    const Slice<SetVersion> versions = rulebook_.sets[SetId{id}].versions;
    for (std::uint32_t i = versions.begin; i < versions.begin + versions.size; ++i) {
      const SetVersion& version = rulebook_.set_versions[Id<SetVersion>{i}];
      const std::string list = fmt::format("version({})", i);
      Add("version", id, list, version.period.from.days, version.period.until.days);
      AddList(list, version.items);
    }
  }

  void AddChoice(std::uint32_t id) {
    const Choice& choice = rulebook_.choices[ChoiceId{id}];
    const std::string list = fmt::format("choice({})", id);
    std::string need = choice.quantity == Quantity::any ? "any" : "all";
    if (choice.quantity == Quantity::at_least) need = fmt::format("least({})", choice.count);
    Add("choice", id, list, need);
    AddList(list, choice.items);
  }

  void AddList(const std::string& list, Slice<ListItem> items) {
    for (const ListItem& item : rulebook_.items[items]) {
      switch (item.kind) {
        case ItemKind::credential:
          Add("code", list, item.credential.index);
          break;
        case ItemKind::choice:
          Add("inner_choice", list, item.choice.index);
          break;
        case ItemKind::set:
          Add("inner_set", list, item.set.index);
          break;
      }
    }
  }

  void AddCondition(std::uint32_t id) {
    const Condition& condition = rulebook_.conditions[ConditionId{id}];
    switch (condition.kind) {
      case ConditionKind::credential:
        Add("is_code", id, condition.credential.index);
        break;
      case ConditionKind::choice:
        Add("is_choice", id, condition.choice.index);
        break;
      case ConditionKind::all_of:
        Add("is_and", id);
        break;
      case ConditionKind::any_of:
        Add("is_or", id);
        break;
    }
    for (const ConditionId part : rulebook_.condition_ids[condition.parts])
      Add("part", id, part.index);
  }

  void AddPeople(const People& people) {
    std::uint32_t places = 0;
    for (std::uint32_t i = 0; i < people.crews.size; ++i) {
      const std::uint32_t crew = people.crews.begin + i;
      Add("crew", crew);
      const Slice<Line> lines = rulebook_.crews[Id<Crew>{crew}].lines;
      for (std::uint32_t line = lines.begin; line < lines.begin + lines.size; ++line)
        places += AddLine(line, crew);
    }
    most_places_ = std::max(most_places_, places);
    for (std::uint32_t i = 0; i < people.totals.size; ++i) {
      const std::uint32_t id = people.totals.begin + i;
      const TeamTotal& total = rulebook_.team_totals[Id<TeamTotal>{id}];
      Add("total", id, total.count);
      for (const LineRef& ref : rulebook_.line_refs[total.lines]) {
        const Crew& crew = rulebook_.crews[people.crews][ref.crew];
        Add("total_of", id, crew.lines.begin + ref.line);
      }
    }
  }

  std::uint32_t AddLine(std::uint32_t id, std::uint32_t crew) {
    const Line& line = rulebook_.lines[Id<Line>{id}];
    Add("line", id, crew, line.count);
    for (const ConditionId condition : rulebook_.condition_ids[line.conditions])
      Add("asks", id, condition.index);
    for (const OfLine& of : rulebook_.of_lines[line.of_lines])
      Add("of", id, of.condition.index, of.count);
    return line.count;
  }

  /// Where nothing is known of the people, there are as many as could be needed.
  void AddPartner(std::uint32_t id) {
    const Partner partner = PartnerOf(rulebook_, rulebook_.samples[Id<Sample>{id}]);
    Add("partner", id);
    const std::vector<Person> people = partner.people.value_or(std::vector<Person>(most_places_));
    for (std::size_t i = 0; i < people.size(); ++i) {
      const std::string person = fmt::format("p({},{})", id, i);
      Add("person", id, person);
      if (!people[i].passes) Add("unknown", person);
      for (const Pass& pass : people[i].passes.value_or(std::vector<Pass>())) {
        const std::string made = pass.passed ? fmt::format("on({})", pass.passed->days) : "undated";
        Add("pass", person, pass.credential.index, made, pass.expires.days);
      }
    }
  }

  const Rulebook& rulebook_;
  Date day_;
  std::uint32_t number_;
  std::uint32_t most_places_ = 0;
  std::string text_;
};

std::string OutputOf(const std::string& command) {
  std::string output;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return output;
  char buffer[4096];
  for (std::size_t size = 0; (size = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
    output.append(buffer, size);
  pclose(pipe);
  return output;
}

}  // namespace

std::string TeamFacts(const Rulebook& rulebook, Date day, std::uint32_t number) {
  return FactWriter(rulebook, day, number).Write();
}

std::set<std::string> AskClingo(const std::string& facts) {
  const auto path = std::filesystem::temp_directory_path() /
                    fmt::format("attain-teams-{}.lp", static_cast<int>(getpid()));
  std::ofstream(path) << facts;
  const std::string output =
      OutputOf("clingo --enum-mode=brave --outf=2 tests/reference/teams.lp '" + path.string() +
               "' 2>/dev/null");
  std::filesystem::remove(path);
  std::set<std::string> met;
  const auto answer = nlohmann::json::parse(output, nullptr, false);
  if (!answer.is_object() || !answer.contains("Call")) return met;
  for (const auto& atom : answer["Call"][0]["Witnesses"].back()["Value"]) met.insert(atom);
  return met;
}

Verdict ClingoVerdict(const std::set<std::string>& met, const People& people, std::uint32_t number,
                      std::uint32_t partner) {
  const auto all_met = [&](std::string_view world) {
    const auto is_met = [&](std::string_view what, std::uint32_t id) {
      return met.contains(fmt::format("met({},{},{},{}({}))", number, world, partner, what, id));
    };
    bool all = true;
    for (std::uint32_t i = 0; i < people.crews.size; ++i)
      all = all && is_met("crew", people.crews.begin + i);
    for (std::uint32_t i = 0; i < people.totals.size; ++i)
      all = all && is_met("total", people.totals.begin + i);
    return all;
  };
  if (all_met("worst")) return Verdict::met;
  return all_met("best") ? Verdict::cannot_tell : Verdict::not_met;
}

}  // namespace attain::reference
