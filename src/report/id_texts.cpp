#include "report/id_texts.h"

#include <algorithm>

#include "partners/bytes16.h"
#include "report/csv_cell.h"
#include "report/json_text.h"
#include "report/short_texts.h"

namespace attain {
namespace {

/// Whether `stops` is 0 of all bytes of `text`, and of spaces.
template <class Stops>
bool NoneStops(std::string_view text, Stops stops) {
  constexpr std::size_t kStep = ShortText::kStep;
  std::uint32_t found = 0;
  for (; text.size() >= kStep; text.remove_prefix(kStep))
    found |= stops(Bytes16::Load(text.data()));
  std::string rest(text);
  rest.resize(kStep, ' ');
  return (found | stops(Bytes16::Load(rest.data()))) == 0;
}

}  // namespace

void IdTexts::LoadCells(const TextColumn& ids) {
  static const Bytes16 commas = Bytes16::Load(std::string(16, ',').data());
  const bool plain = NoneStops(ids.bytes, [](Bytes16 bytes) { return bytes.CellStops(commas); });
  if (plain) return View(ids);
  own_.Clear();
  std::string cell;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    cell.clear();
    AppendCsvCell(ids[i], cell);
    own_.Add(cell);
  }
  View(own_);
}

void IdTexts::LoadStrings(const TextColumn& ids) {
  const bool plain = NoneStops(ids.bytes, [](Bytes16 bytes) {
    return bytes.StringStops() | bytes.High() | bytes.Same('\x7F');
  });
  if (plain) return View(ids);
  own_.Clear();
  std::string quoted;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    quoted.clear();
    AppendJsonString(ids[i], quoted);
    own_.Add(std::string_view(quoted).substr(1, quoted.size() - 2));
  }
  View(own_);
}

void IdTexts::View(const TextColumn& ids) {
  text_ = ids.bytes.data();
  ends_ = ids.ends.data();
  size_ = static_cast<std::uint32_t>(ids.size());
  bytes_ = ids.bytes.size();
  const auto steps_of = [&](std::size_t partner) {
    return ShortText::InSteps(std::max<std::size_t>(1, ends_[partner] - BeginOf(partner)));
  };
  in_place_ = size_;
  while (in_place_ > 0 && BeginOf(in_place_ - 1) + steps_of(in_place_ - 1) > bytes_) --in_place_;
  tail_at_ = BeginOf(in_place_);
  tail_.assign(ids.bytes, tail_at_);
  tail_.append(ShortText::kStep, ' ');
}

}  // namespace attain
