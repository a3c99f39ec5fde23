#include "advise/timeline.h"

#include <algorithm>

#include "advise/change_reasons.h"

namespace attain {
namespace {

constexpr std::size_t kMostStates = 400;  // some days of a rulebook, kept for the next partner

std::optional<Verdict> LastOf(const RowTimeline& row) {
  return row.changes.empty() ? row.first : row.changes.back().after;
}

}  // namespace

TimelineFinder::TimelineFinder(const Rulebook& rulebook, const SourceSet& sources, Date from,
                               Date to, std::function<std::vector<RowId>(const Program&)> choose)
    : rulebook_(rulebook),
      sources_(sources),
      from_(from),
      to_(to),
      choose_(std::move(choose)),
      happenings_(rulebook, from, to) {}

std::optional<PartnerTimeline> TimelineFinder::Of(const PartnerBatch& batch, std::uint32_t partner,
                                                  Reasons reasons) {
  const std::vector<Happening> happenings = happenings_.Of(batch, partner);
  PartnerTimeline timeline;
  DayState* before = nullptr;
  std::span<const Happening> rest = happenings;
  Date day = from_;
  while (true) {
    DayState& state = StateOf(day, before);
    if (!state.evaluation.Load(batch, partner)) {
      error_ = state.evaluation.error();
      return std::nullopt;
    }
    ++timeline.days_evaluated;
    std::size_t today = 0;
    while (today < rest.size() && rest[today].day == day) ++today;
    Take(state, before, batch, partner, rest.first(today), reasons, timeline);
    rest = rest.subspan(today);
    if (rest.empty()) return timeline;
    before = &state;
    day = rest.front().day;
  }
}

DayState& TimelineFinder::StateOf(Date day, const DayState* keep) {
  if (const auto known = states_.find(day); known != states_.end()) return *known->second;
  if (states_.size() >= kMostStates) {
    for (auto state = states_.begin(); state != states_.end();)
      state = state->second.get() == keep ? std::next(state) : states_.erase(state);
  }
  auto state = std::make_unique<DayState>(rulebook_, day);
  state->rows = choose_(state->program);
  return *(states_[day] = std::move(state));
}

RowTimeline& TimelineFinder::RowOf(PartnerTimeline& timeline, const RowName& name) {
  auto place = timeline.rows.begin();
  for (auto row = timeline.rows.begin(); row != timeline.rows.end(); ++row) {
    if (row->row == name) return *row;
    if (row->row.award.index <= name.award.index) place = row + 1;
  }
  return *timeline.rows.insert(place, {name, std::nullopt, {}});
}

void TimelineFinder::Take(DayState& state, DayState* before, const PartnerBatch& batch,
                          std::uint32_t partner, std::span<const Happening> of_day, Reasons reasons,
                          PartnerTimeline& timeline) const {
  const auto change = [&](RowTimeline& row, std::optional<Verdict> verdict) {
    const std::optional<Verdict> last = LastOf(row);
    if (last == verdict) return;
    VerdictChange changed{state.program.as_of, last, verdict, {}};
    if (reasons == Reasons::told) {
      const ExplanationContext context_before{rulebook_, sources_, before->program, batch};
      const ExplanationContext context_after{rulebook_, sources_, state.program, batch};
      const ChangeDay day{
          {context_before, before->evaluation}, {context_after, state.evaluation}, partner, of_day};
      changed.reasons = ReasonsOfChange(day, row.row);
    }
    row.changes.push_back(std::move(changed));
  };
  std::vector<RowName> present;
  for (const RowId id : state.rows) {
    const RowName name = NameOf(state.program.rows[id]);
    const Verdict verdict = state.evaluation.RowVerdict(id);
    present.push_back(name);
    RowTimeline& row = RowOf(timeline, name);
    if (before == nullptr) {
      row.first = verdict;
    } else {
      change(row, verdict);
    }
  }
  for (RowTimeline& row : timeline.rows) {
    if (std::find(present.begin(), present.end(), row.row) == present.end())
      change(row, std::nullopt);
  }
}

}  // namespace attain
