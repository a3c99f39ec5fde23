#include "report/id_texts.h"

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
  if (NoneStops(ids.bytes, [](Bytes16 bytes) { return bytes.CellStops(commas); }))
    return LookAt(ids);
  LookAtOwn(ids, [](std::string_view id, std::string& cell) { AppendCsvCell(id, cell); });
}

void IdTexts::LoadStrings(const TextColumn& ids) {
  const bool plain = NoneStops(ids.bytes, [](Bytes16 bytes) {
    return bytes.StringStops() | bytes.High() | bytes.Same('\x7F');
  });
  if (plain) return LookAt(ids);
  LookAtOwn(ids, [](std::string_view id, std::string& string) {
    AppendJsonString(id, string);
    string = string.substr(1, string.size() - 2);
  });
}

template <class Append>
void IdTexts::LookAtOwn(const TextColumn& ids, Append append) {
  own_.Clear();
  std::string text;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    text.clear();
    append(ids[i], text);
    own_.Add(text);
  }
  LookAt(own_);
}

void IdTexts::LookAt(const TextColumn& ids) {
  size_ = static_cast<std::uint32_t>(ids.size());
  bytes_ = ids.bytes.size();
  view_.text_ = ids.bytes.data();
  view_.ends_ = ids.ends.data();
  const auto begin = [&](std::size_t partner) { return view_.BeginOf(partner); };
  std::size_t in_place = size_;
  while (in_place > 0) {
    const std::size_t size = ids.ends[in_place - 1] - begin(in_place - 1);
    if (begin(in_place - 1) + ShortText::InSteps(size) <= bytes_) break;
    --in_place;
  }
  view_.in_place_ = in_place;
  view_.tail_at_ = begin(in_place);
  tail_.assign(ids.bytes, view_.tail_at_);
  tail_.append(ShortText::kStep, ' ');
  view_.tail_ = tail_.data();
}

}  // namespace attain
