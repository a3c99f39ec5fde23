// Ids as they stand in rows, whatever they are and wherever the column ends.
#include "report/id_texts.h"

#include <catch2/catch.hpp>
#include <random>

#include "report/csv_cell.h"
#include "report/json_text.h"
#include "report/short_texts.h"

namespace attain {
namespace {

/// The texts, each read in whole steps, as the writers do.
std::vector<std::string> Read(const IdTexts& ids) {
  std::vector<std::string> texts;
  for (std::uint32_t partner = 0; partner < ids.size(); ++partner) {
    const std::string_view text = ids[partner];
    std::string steps(std::max(ShortText::InSteps(text.size()), ShortText::kStep), '\0');
    PutShortText(text.data(), text.size(), steps.size(), steps.data());
    texts.push_back(steps.substr(0, text.size()));
  }
  return texts;
}

TEST_CASE("ids are read in whole steps up to the end of their column") {
  std::mt19937 random(7);
  const auto below = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
  const std::string odd = ",\"\r\n\\\t\x7F\xC3";
  IdTexts cells, strings;
  for (int round = 0; round < 2000; ++round) {
    const bool plain = below(3) > 0;
    TextColumn ids;
    std::vector<std::string> as_cells, as_strings;
    std::size_t bytes = 0;
    for (unsigned count = below(6); count > 0; --count) {
      std::string id(below(below(4) == 0 ? 40 : 4), 'a');
      for (char& c : id) {
        c = static_cast<char>('a' + below(26));
        if (!plain && below(8) == 0) c = odd[below(static_cast<unsigned>(odd.size()))];
      }
      ids.Add(id);
      AppendCsvCell(id, as_cells.emplace_back());
      std::string quoted;
      AppendJsonString(id, quoted);
      as_strings.push_back(quoted.substr(1, quoted.size() - 2));
      bytes += as_cells.back().size();
    }
    ids.bytes.shrink_to_fit();
    cells.LoadCells(ids);
    strings.LoadStrings(ids);
    INFO("round " << round);
    REQUIRE(Read(cells) == as_cells);
    REQUIRE(Read(strings) == as_strings);
    REQUIRE(cells.bytes() == bytes);
  }
}

}  // namespace
}  // namespace attain
