#include "compare/row_classes.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "compare/declared_types.h"
#include "compare/record_rows.h"
#include "compare/taken_values.h"
#include "evaluate/record_evaluation.h"

namespace attain {
namespace {

constexpr std::uint64_t kStepsOfARow = 20;

class RowFinder {
 public:
  RowFinder(const Question& question, const std::string& table,
            const std::set<SideSelection>& selections, const std::vector<WindowDays>& windows,
            const DistinctFields& distinct)
      : question_(question), table_(table), selections_(selections), windows_(windows) {
    for (const std::uint8_t side : {kLeft, kRight}) {
      const Rulebook& rulebook = *question.sides[side].rulebook;
      for (std::uint32_t i = 0; i < rulebook.tables.size(); ++i) {
        if (rulebook.text(rulebook.tables[TableId{i}].name) == table) tables_[side] = TableId{i};
      }
    }
    for (const SideSelection& selection : selections) ReadTests(selection);
    for (const auto& [field, in] : distinct) {
      for (const SideSelection& selection : in) ReadField(selection.side, field);
    }
  }

  /// The fields that decide, by name, with the values that are to be tried.
  std::map<std::string, std::vector<FieldChoice>> Choices() const {
    std::map<std::string, std::vector<FieldChoice>> choices;
    for (const auto& [name, field] : fields_) choices[name] = ChoicesOf(name, field);
    return choices;
  }

  /// For each row the selections that it is in.
  std::vector<std::set<SideSelection>> InWhich(const std::vector<WitnessRow>& rows) const {
    std::vector<std::set<SideSelection>> in(rows.size());
    Witness witness;
    witness.rows = rows;
    for (const std::uint8_t side : {kLeft, kRight}) {
      if (!tables_[side].valid()) continue;
      PartnerBatch batch(*question_.sides[side].rulebook);
      AppendWitness(witness, *question_.sides[side].rulebook, batch);
      RecordEvaluation records(*question_.sides[side].program);
      records.Load(batch, 0);
      for (const SideSelection& selection : selections_) {
        if (selection.side != side) continue;
        const std::vector<Verdict> states = records.RowStates(selection.selection);
        for (std::size_t i = 0; i < rows.size(); ++i) {
          if (states[i] == Verdict::met) in[i].insert(selection);
        }
      }
    }
    return in;
  }

 private:
  /// What is asked of a field on either side.
  struct FieldTests {
    const Rulebook* rulebook;
    const ValueType* type;
    std::vector<std::pair<std::uint8_t, Id<ValueTest>>> tests;
    std::vector<std::pair<Date, Date>> windows;
  };

  const Program& program(std::uint8_t side) const { return *question_.sides[side].program; }

  FieldTests& TestsOf(std::uint8_t side, std::uint32_t position) {
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    const RecordTable& table = rulebook.tables[tables_[side]];
    const Field& field = rulebook.fields[FieldId{table.fields.begin + position}];
    FieldTests& tests = fields_[std::string(rulebook.text(field.name))];
    tests.rulebook = &rulebook;
    tests.type = &rulebook.types[field.type];
    return tests;
  }

  void ReadTests(const SideSelection& selection) {
    const Rulebook& rulebook = *question_.sides[selection.side].rulebook;
    const Selection& of = program(selection.side).selections[selection.selection];
    if (of.filter.valid()) ReadFilter(selection.side, of.filter);
    const FieldId date = rulebook.tables[of.table].dated_by;
    if (of.dated && date.valid())
      TestsOf(selection.side, rulebook.fields[date].position).windows.emplace_back(of.from, of.to);
  }

  void ReadField(std::uint8_t side, const std::string& name) {
    const Rulebook& rulebook = *question_.sides[side].rulebook;
    for (const Field& field : rulebook.fields[rulebook.tables[tables_[side]].fields]) {
      if (rulebook.text(field.name) == name) TestsOf(side, field.position);
    }
  }

  void ReadFilter(std::uint8_t side, FilterId id) {
    const Filter& filter = program(side).filters[id];
    for (const FilterId part : program(side).filter_ids[filter.parts]) ReadFilter(side, part);
    if (filter.kind == FilterKind::test)
      TestsOf(side, filter.column).tests.emplace_back(side, filter.test);
  }

  /// Values that data may have under both sides.
  std::vector<FieldChoice> TextChoices(const std::string& name, const FieldTests& field) const {
    std::set<std::string> asked;
    for (const auto& [side, test] : field.tests) {
      for (const std::string& text : program(side).texts[program(side).value_tests[test].texts])
        asked.insert(text);
    }
    const std::array<const Rulebook*, 2> rulebooks{question_.sides[kLeft].rulebook,
                                                   question_.sides[kRight].rulebook};
    const std::array<const ValueType*, 2> types{TypeOfField(*rulebooks[kLeft], table_, name),
                                                TypeOfField(*rulebooks[kRight], table_, name)};
    const auto has = [&](TypeKind kind) {
      return std::any_of(types.begin(), types.end(), [&](const ValueType* type) {
        return type != nullptr && type->kind == kind;
      });
    };
    const FieldChoice any_other{{TypeKind::text, 0, AnotherText(asked)}, 1, kLargestAmount};
    std::vector<FieldChoice> choices;
    if (!has(TypeKind::one_of)) {
      choices.push_back(any_other);
      for (const std::string& text : asked) choices.push_back({{TypeKind::text, 0, text}, 0, 0});
      return choices;
    }
    const std::vector<std::string> texts = TextsToTry(rulebooks, types, asked);
    for (const std::string& text : texts) {
      FieldChoice choice{{TypeKind::one_of, 0, text}, 0, 0};
      bool taken = true;
      for (const std::uint8_t side : {kLeft, kRight}) {
        if (types[side] == nullptr) continue;
        const ValueType& type = *types[side];
        taken = taken && Takes(*rulebooks[side], type, text);
        choice.other[side] = type.kind == TypeKind::one_of &&
                             PositionOf(*rulebooks[side], type, text) == type.values.size;
      }
      if (&text == &texts.back() && has(TypeKind::text)) {
        choice.value.kind = TypeKind::text;
        choice.low = any_other.low;
        choice.high = any_other.high;
      }
      if (taken) choices.push_back(std::move(choice));
    }
    return choices;
  }

  std::vector<FieldChoice> ChoicesOf(const std::string& name, const FieldTests& field) const {
    std::vector<FieldChoice> choices;
    switch (field.type->kind) {
      case TypeKind::yes_no:
        for (const std::int64_t value : {1, 0})
          choices.push_back({{TypeKind::yes_no, value, {}}, value, value});
        return choices;
      case TypeKind::one_of:
      case TypeKind::text:
        return TextChoices(name, field);
      case TypeKind::number:
      case TypeKind::money:
      case TypeKind::date:
        return RangesOf(field);
    }
    return choices;
  }

  std::vector<FieldChoice> RangesOf(const FieldTests& field) const {
    const bool date = field.type->kind == TypeKind::date;
    Cuts cuts = date ? Cuts::OfDays() : Cuts(-kLargestAmount, kLargestAmount);
    if (!date) cuts.AddRange(0, kLargestAmount);
    for (const auto& [side, test] : field.tests)
      cuts.AddTest(program(side).value_tests[test], program(side).numbers);
    for (const WindowDays& window : windows_) {
      for (const DayRange& days : window) {
        if (date && days.from <= days.to)
          cuts.AddRange(std::max(days.from.days, ParseDate("0001-01-01")->days), days.to.days);
      }
    }
    for (const auto& [from, to] : field.windows) {
      if (from.days <= to.days)
        cuts.AddRange(std::max(from.days, ParseDate("0001-01-01")->days), to.days);
    }
    const std::int64_t unit = date                                  ? 1
                              : field.type->kind == TypeKind::money ? kMoneyScale
                                                                    : kNumberScale;
    const std::string currency(field.type->kind == TypeKind::money
                                   ? field.rulebook->text(field.type->currency)
                                   : std::string_view());
    std::vector<FieldChoice> choices;
    for (const Region& region : cuts.Regions(unit)) {
      // The last day of a window is nearest to the reader.
      const std::int64_t value = date ? region.high : region.value;
      if (date && Ages({static_cast<std::int32_t>(value)})) continue;
      choices.push_back({{field.type->kind, value, currency}, region.low, region.high});
    }
    return choices;
  }

  /// Whether a row of that day is in one of the windows on the day of one side only, though the
  /// windows of both days have days in common.
  bool Ages(Date day) const {
    const auto within = [&](const DayRange& days) { return days.from <= day && day <= days.to; };
    return std::any_of(windows_.begin(), windows_.end(), [&](const WindowDays& window) {
      const bool overlap =
          window[kLeft].from <= window[kRight].to && window[kRight].from <= window[kLeft].to;
      return overlap && within(window[kLeft]) != within(window[kRight]);
    });
  }

  const Question& question_;
  const std::string& table_;
  const std::set<SideSelection>& selections_;
  const std::vector<WindowDays>& windows_;
  std::array<TableId, 2> tables_;
  std::map<std::string, FieldTests> fields_;
};

/// Puts the choices of a field together that are in the same selections, whatever the other fields
/// have, where they may be; the candidates then tell the kind instead of the choice.
std::vector<ValueKind> KindsOf(const std::string& field, const std::vector<FieldChoice>& choices,
                               bool may_be_one, std::vector<RowClass>& candidates) {
  std::vector<std::vector<std::set<SideSelection>>> in(choices.size());
  for (const RowClass& candidate : candidates)
    in[candidate.kinds.at(field)].push_back(candidate.in);
  std::vector<ValueKind> kinds;
  std::vector<std::size_t> first, kind_of;  // by kind its first choice; by choice its kind
  for (std::size_t i = 0; i < choices.size(); ++i) {
    std::size_t kind = 0;
    const auto alike = [&](std::size_t other) {
      return may_be_one && in[other] == in[i] && choices[other].other == choices[i].other;
    };
    while (kind < kinds.size() && !alike(first[kind])) ++kind;
    if (kind == kinds.size()) {
      kinds.emplace_back();
      first.push_back(i);
    }
    kinds[kind].push_back(choices[i]);
    kind_of.push_back(kind);
  }
  for (RowClass& candidate : candidates) candidate.kinds[field] = kind_of[candidate.kinds[field]];
  return kinds;
}

}  // namespace

std::optional<RowClasses> ClassesOf(const Question& question, const std::string& table,
                                    const std::set<SideSelection>& selections,
                                    const std::vector<WindowDays>& windows,
                                    const std::set<std::string>& summed,
                                    const DistinctFields& distinct, Budget& budget) {
  const RowFinder finder(question, table, selections, windows, distinct);
  const auto all = finder.Choices();
  std::vector<RowClass> candidates = {{{table, {}}, {}, {}, {}}};
  for (const auto& [field, choices] : all) {
    std::vector<RowClass> larger;
    for (const RowClass& candidate : candidates) {
      for (std::size_t i = 0; i < choices.size(); ++i) {
        larger.push_back(candidate);
        larger.back().row.cells.push_back({field, choices[i].value});
        if (summed.count(field) != 0)
          larger.back().ranges.push_back({field, choices[i].low, choices[i].high});
        if (distinct.count(field) != 0) larger.back().kinds[field] = i;
        if (larger.size() > kMostRowsLookedAt || !budget.Spend(kStepsOfARow)) return std::nullopt;
      }
    }
    candidates = std::move(larger);
  }
  std::vector<WitnessRow> rows;
  rows.reserve(candidates.size());
  for (const RowClass& candidate : candidates) rows.push_back(candidate.row);
  const auto in = finder.InWhich(rows);
  for (std::size_t i = 0; i < candidates.size(); ++i) candidates[i].in = in[i];
  RowClasses found;
  for (const auto& [field, counted_in] : distinct) {
    const std::set<SideSelection>& in_these = counted_in;
    found.kinds[field] = KindsOf(field, all.at(field), summed.count(field) == 0, candidates);
    if (!budget.Spend(candidates.size() * found.kinds[field].size())) return std::nullopt;
    for (RowClass& candidate : candidates) {
      const auto counted = [&](const SideSelection& one) { return in_these.count(one) != 0; };
      if (std::none_of(candidate.in.begin(), candidate.in.end(), counted))
        candidate.kinds.erase(field);
    }
  }
  for (RowClass& candidate : candidates) {
    const auto alike = [&](const RowClass& other) {
      const auto same = [](const FieldRange& a, const FieldRange& b) { return a.low == b.low; };
      return other.in == candidate.in && other.kinds == candidate.kinds &&
             std::equal(other.ranges.begin(), other.ranges.end(), candidate.ranges.begin(), same);
    };
    if (!budget.Spend(found.classes.size())) return std::nullopt;
    if (candidate.in.empty() || std::any_of(found.classes.begin(), found.classes.end(), alike)) {
      continue;
    }
    std::erase_if(candidate.row.cells, [&](const WitnessFact& cell) {
      return summed.count(cell.name) != 0 || candidate.kinds.count(cell.name) != 0;
    });
    found.classes.push_back(std::move(candidate));
  }
  return found;
}

}  // namespace attain
