#include "report/points_writer.h"

#include "base/date.h"
#include "report/csv_cell.h"

namespace attain {
namespace {

void AppendPoints(const ValueRange& points, TextBuffer& out) {
  out.Append(FormatExact(points.low.value_or(Fraction())));
  if (points.is_exact()) return;
  out.Append("..");
  if (points.high) out.Append(FormatExact(*points.high));
}

}  // namespace

PointsWriter::PointsWriter(const Rulebook& rulebook, std::vector<PointsDay> days) {
  days_.reserve(days.size());
  for (PointsDay& reported : days) {
    Day day{std::move(reported.rows), {}};
    for (const PointsRowId id : day.ids) {
      const PointsRow& row = reported.program->points_rows[id];
      std::string& text = day.rows.emplace_back();
      if (days.size() > 1) text += "," + FormatDate(reported.program->as_of);
      for (const std::string_view name : {rulebook.text(rulebook.awards[row.award].name),
                                          rulebook.text(row.option), rulebook.text(row.metric)}) {
        text += ',';
        AppendCsvCell(name, text);
      }
      text += ',';
    }
    days_.push_back(std::move(day));
  }
}

std::string PointsWriter::Header() const {
  return days_.size() > 1 ? "partner,as_of,competency,option,metric,points\n"
                          : "partner,competency,option,metric,points\n";
}

void PointsWriter::Append(const PartnerBatch& batch, std::span<const VerdictColumns> columns,
                          std::span<const std::uint8_t> rejected, VerdictText& out) const {
  out.ids.LoadCells(batch.ids);
  for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
    const bool wanted = rejected.empty() || rejected[partner] == 0;
    for (std::size_t day = 0; wanted && day < days_.size(); ++day) {
      for (std::size_t i = 0; i < days_[day].ids.size(); ++i) {
        out.bytes.Append(out.ids[partner]);
        out.bytes.Append(days_[day].rows[i]);
        AppendPoints(columns[day].at(days_[day].ids[i], partner), out.bytes);
        out.bytes.Append("\n");
      }
    }
    out.ends.push_back(out.bytes.size());
  }
}

}  // namespace attain
