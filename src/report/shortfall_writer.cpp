#include "report/shortfall_writer.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "explain/words.h"
#include "report/csv_cell.h"
#include "report/exact_text.h"

namespace attain {
namespace {

void AppendAmount(SmallFraction value, TextBuffer& out) {
  if (value.has_no_value()) return out.Append(RangeText(ValueRange::NoValue()));
  char* const end = WriteExact(value.numerator, value.denominator, out.Room(kMostExactBytes));
  if (end == nullptr) return out.Append(FormatExact(value.Exactly()));
  out.EndAt(end);
}

}  // namespace

ShortfallWriter::ShortfallWriter(const Rulebook& rulebook, const std::vector<std::string>& places,
                                 const std::vector<ReportedDay>& days)
    : rulebook_(&rulebook), with_date_(days.size() > 1) {
  days_.reserve(days.size());
  for (const ReportedDay& day : days) days_.push_back(MakeDay(day, places));
}

ShortfallWriter::Day ShortfallWriter::MakeDay(const ReportedDay& reported,
                                              const std::vector<std::string>& places) const {
  const Program& program = *reported.program;
  Day day{&program, PlanShortfalls(program, *rulebook_, reported.rows), {}, {}};
  day.texts = ShortfallTextsOf(*rulebook_, program, day.plan);
  day.rows.reserve(day.plan.rows.size());
  for (const ShortfallRow& row : day.plan.rows) day.rows.push_back(MakeRow(day, row, places));
  return day;
}

ShortfallWriter::Row ShortfallWriter::MakeRow(const Day& day, const ShortfallRow& row,
                                              const std::vector<std::string>& places) const {
  const Goal& goal = day.program->goals[row.goal];
  std::string front = with_date_ ? "," + FormatDate(day.program->as_of) : std::string();
  for (const std::string_view name :
       {rulebook_->text(rulebook_->awards[goal.award].name),
        rulebook_->text(goal.option.valid() ? rulebook_->options[goal.option].name : StringId()),
        rulebook_->text(goal.level.valid() ? rulebook_->levels[goal.level].name : StringId())}) {
    front += ',';
    AppendCsvCell(name, front);
  }
  Row result{row.row, {}};
  for (const BodyId body : day.program->body_ids[goal.bodies]) {
    Section section{day.plan.of_body[body.index], {}};
    for (std::uint32_t i = section.parts.begin; i < section.parts.end; ++i) {
      const ShortfallPart& part = day.plan.parts[i];
      std::string head = front;
      const bool in_group = part.within.valid();
      const std::string alternative = in_group ? std::to_string(part.alternative) : "";
      for (const std::string_view cell :
           {std::string_view(places[part.source.index]),
            in_group ? std::string_view(places[part.within.index]) : std::string_view(),
            std::string_view(alternative), std::string_view(day.texts[i].statement)}) {
        head += ',';
        AppendCsvCell(cell, head);
      }
      Heads heads;
      for (std::size_t verdict = 0; verdict < heads.size(); ++verdict)
        heads[verdict].Assign(fmt::format("{},{},", head, Text(static_cast<Verdict>(verdict))));
      section.heads.push_back(std::move(heads));
    }
    if (!section.heads.empty()) result.sections.push_back(std::move(section));
  }
  return result;
}

std::string ShortfallWriter::Header() const {
  return fmt::format(
      "partner,{}competency,option,level,place,within,alternative,statement,verdict,value,test,"
      "threshold,unit,missing_people\n",
      with_date_ ? "as_of," : "");
}

void ShortfallWriter::Append(const PartnerBatch& batch, std::span<const VerdictColumns> verdicts,
                             const std::deque<ShortfallColumns>& shortfalls,
                             std::span<const std::uint8_t> rejected, VerdictText& out) const {
  out.ids.LoadCells(batch.ids);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    const bool wanted = rejected.empty() || rejected[partner] == 0;
    for (std::size_t day = 0; wanted && day < days_.size(); ++day) {
      const Figures figures{days_[day], batch, shortfalls[day], partner};
      for (const Row& row : days_[day].rows) {
        if (verdicts[day].at(row.row, partner) == Verdict::met) continue;
        for (const Section& section : row.sections)
          AppendSection(section, out.ids[partner], figures, out.bytes);
      }
    }
    out.ends.push_back(out.bytes.size());
  }
}

void ShortfallWriter::AppendSection(const Section& section, std::string_view id,
                                    const Figures& figures, TextBuffer& out) const {
  const auto& parts = figures.day.plan.parts;
  for (std::uint32_t part = section.parts.begin; part < section.parts.end;) {
    const Verdict verdict = figures.columns.VerdictOf(part, figures.partner);
    if (verdict == Verdict::met) {
      part = parts[part].end;
      continue;
    }
    const ShortText& head =
        section.heads[part - section.parts.begin][static_cast<std::size_t>(verdict)];
    char* const to = out.Room(ShortText::InSteps(id.size()) + head.padded());
    out.EndAt(PutShortText(head, PutShortText(id.data(), id.size(), id.size(), to)));
    AppendFigures(part, verdict, figures, out);
    ++part;
  }
}

void ShortfallWriter::AppendFigures(std::uint32_t part, Verdict verdict, const Figures& figures,
                                    TextBuffer& out) const {
  const ShortfallTexts& texts = figures.day.texts[part];
  const ShortfallColumns& columns = figures.columns;
  std::size_t tail = 0;
  switch (figures.day.plan.parts[part].kind) {
    case ShortfallKind::flag:
    case ShortfallKind::attains:
      return AppendShortText(texts.tails[static_cast<std::size_t>(verdict)], out);
    case ShortfallKind::crew:
    case ShortfallKind::total: {
      const CountRange missing = columns.CountOf(part, figures.partner);
      if (missing.low == missing.high && missing.high < texts.tails.size())
        return AppendShortText(texts.tails[missing.high], out);
      return out.Append(MissingTail(texts.need, missing.high, missing.low != missing.high));
    }
    case ShortfallKind::group: {
      const CountRange met = columns.CountOf(part, figures.partner);
      out.Append(met.low == met.high ? std::to_string(met.low)
                                     : fmt::format("{}..{}", met.low, met.high));
      break;
    }
    case ShortfallKind::comparison:
      if (const UnsureShortfall* unsure = columns.UnsureOf(part, figures.partner))
        return AppendUnsure(part, *unsure, figures, out);
      AppendValue(part, figures, out);
      tail = columns.CaseOf(part, figures.partner);
      break;
    case ShortfallKind::score:
    case ShortfallKind::metric:
      if (const UnsureShortfall* unsure = columns.UnsureOf(part, figures.partner)) {
        out.Append(RangeText(unsure->value));
      } else {
        AppendAmount(columns.ValueOf(part, figures.partner), out);
      }
      break;
  }
  AppendShortText(texts.tails[tail], out);
}

void ShortfallWriter::AppendUnsure(std::uint32_t part, const UnsureShortfall& unsure,
                                   const Figures& figures, TextBuffer& out) const {
  const ComparisonNode& comparison = ComparisonOf(part, figures);
  if (comparison.measure.valid()) {
    out.Append(RangeText(unsure.value));
  } else {
    AppendFact(comparison.fact, figures, out);
  }
  out.Append(ThresholdTail(*rulebook_, *figures.day.program, comparison, unsure.cases));
}

void ShortfallWriter::AppendValue(std::uint32_t part, const Figures& figures,
                                  TextBuffer& out) const {
  const ComparisonNode& comparison = ComparisonOf(part, figures);
  if (!comparison.measure.valid()) return AppendFact(comparison.fact, figures, out);
  AppendAmount(figures.columns.ValueOf(part, figures.partner), out);
}

void ShortfallWriter::AppendFact(FactId id, const Figures& figures, TextBuffer& out) const {
  const ValueColumn& column = figures.batch.facts[id.index];
  const std::int64_t number = column.numbers[figures.partner];
  const TypeKind kind = figures.day.program->facts[id.index].type;
  if (number == kUnknown) return out.Append("unknown");
  if (kind == TypeKind::number || kind == TypeKind::money)
    return AppendAmount({number, kind == TypeKind::money ? kMoneyScale : kNumberScale}, out);
  const std::string_view text =
      kind == TypeKind::text ? column.texts[figures.partner] : std::string_view();
  std::string memory, cell;
  AppendCsvCell(CodedText(*rulebook_, rulebook_->facts[id].type, number, text, memory), cell);
  out.Append(cell);
}

const ComparisonNode& ShortfallWriter::ComparisonOf(std::uint32_t part, const Figures& figures) {
  const StatementNode& node = figures.day.plan.parts[part].node;
  return figures.day.program->comparisons[Id<ComparisonNode>{node.index}];
}

}  // namespace attain
