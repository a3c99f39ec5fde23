#include "partners/random_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace attain {
namespace {

constexpr auto kNull = std::nullopt;

}  // namespace

ArrowNodePtr RandomTable::Make(std::size_t rows) {
  rows_ = rows;
  odd_ = Below(3) == 0 ? 0 : 50 + Below(2000);
  const bool shuffled = Below(2) == 0;
  Texts ids;
  for (std::size_t i = 0; i < rows_; ++i)
    ids.emplace_back(Odd() ? "again" : fmt::format("P-{}", shuffled ? i * 7919 % 10'007 : i));
  return RowColumn("", static_cast<std::int64_t>(rows_), TextsAs("id", ids),
                   TextsAs("name", Words(rows_)), Facts(), Records(), People());
}

void RandomTable::Slice(ArrowNode& node) {
  if (Coin()) {
    const std::size_t rows = 1 + Below(20);
    PutBefore(node, rows);
    node.length -= static_cast<std::int64_t>(rows);
    node.offset += static_cast<std::int64_t>(rows);
  }
  if (node.nulls > 0 && Coin()) node.nulls = -1;
  for (const ArrowNodePtr& child : node.children) Slice(*child);
  if (node.dictionary) Slice(*node.dictionary);
}

void RandomTable::Unalign(ArrowNode& node) {
  node.unaligned = !node.data.empty() && Below(4) != 0;
  for (const ArrowNodePtr& child : node.children) Unalign(*child);
  if (node.dictionary) Unalign(*node.dictionary);
}

Texts RandomTable::Words(std::size_t rows) {
  static const char* const kWords[] = {"x", "two words", "", "caf\xC3\xA9",
                                       "a longer text than most"};
  const bool nulls = Coin();
  Texts words;
  for (std::size_t i = 0; i < rows; ++i) {
    words.emplace_back(Odd() ? "\xC3" : kWords[Below(5)]);
    if (nulls && Coin()) words.back() = kNull;
  }
  return words;
}

Numbers RandomTable::Some(std::size_t rows, std::int64_t from, std::size_t count,
                          std::int64_t wrong) {
  const bool nulls = Below(3) == 0;
  Numbers numbers;
  for (std::size_t i = 0; i < rows; ++i) {
    numbers.emplace_back(Odd() ? wrong : from + static_cast<std::int64_t>(Below(count)));
    if (nulls && Below(4) == 0) numbers.back() = kNull;
  }
  return numbers;
}

ArrowNodePtr RandomTable::TextsAs(const std::string& name, const Texts& texts) {
  if (Below(3) != 0) return TextColumnOf(name, texts, Coin());
  Texts values{"of nobody", "\xFF", kNull};
  values.resize(Below(4));
  Numbers indexes;
  for (const auto& text : texts) {
    // A null by itself, or one of the dictionary.
    const bool plain_null = !text && Coin();
    auto place = std::find(values.begin(), values.end(), text);
    if (place == values.end() && !plain_null) place = values.insert(place, text);
    indexes.push_back(plain_null ? kNull : std::optional<std::int64_t>(place - values.begin()));
  }
  static const char* const kWidths[] = {"s", "S", "i", "I", "l", "L"};
  return ByDictionary(name, std::move(indexes), std::move(values), kWidths[Below(6)]);
}

ArrowNodePtr RandomTable::ByDictionary(const std::string& name, Numbers indexes, Texts values,
                                       const std::string& format) const {
  const auto size = static_cast<std::int64_t>(values.size());
  if (turned_ && size > 1) {
    for (auto& index : indexes) {
      if (index) index = (*index + 1) % size;
    }
    std::rotate(values.begin(), values.end() - 1, values.end());
  }
  return DictionaryColumn(name, indexes, values, format);
}

ArrowNodePtr RandomTable::Named(const std::string& name, std::size_t rows, const Texts& values) {
  const Numbers indexes =
      Some(rows, 0, values.size() - 1, static_cast<std::int64_t>(values.size()) - 1);
  static const char* const kWidths[] = {"c", "C", "s", "S", "i", "I", "l", "L"};
  if (Coin()) return ByDictionary(name, indexes, values, kWidths[Below(8)]);
  Texts texts;
  for (const auto& index : indexes)
    texts.push_back(index ? values[static_cast<std::size_t>(*index)] : kNull);
  return TextsAs(name, texts);
}

ArrowNodePtr RandomTable::Days(const std::string& name, std::size_t rows) {
  if (Coin()) return NumberColumn(name, "tdD", Some(rows, -5, 20'000, 3'000'000));
  return Named(name, rows, {"2018-01-01", "2017-02-28", "2017-02-30"});
}

ArrowNodePtr RandomTable::Facts() {
  static const char* const kSizes[] = {"d:20,7", "c", "s", "i"};
  return RowColumn("facts", static_cast<std::int64_t>(rows_),
                   Named("market", rows_, {"developed", "developing", kNull, "nowhere"}),
                   NumberColumn("size", kSizes[Below(4)], Some(rows_, -3, 4, 3)),
                   YesNoColumn("listed", Some(rows_, 0, 2, 1)), Days("since", rows_),
                   TextsAs("region", Words(rows_)), Named("plan", rows_, {"gold", "basic", ""}),
                   Coin() ? NumberColumn("turnover", "L", Some(rows_, 0, 1000, -1))
                          : Named("turnover", rows_, {"12.50", "1e2", "1.00000", "0.00001"}));
}

ArrowNodePtr RandomTable::Lists(const std::string& name, std::size_t lists,
                                ArrowNodePtr (RandomTable::*items)(std::size_t)) {
  const bool nulls = Below(3) == 0;
  Numbers sizes;
  std::size_t all = 0;
  for (std::size_t i = 0; i < lists; ++i) {
    sizes.emplace_back(Below(4));
    if (nulls && Coin()) sizes.back() = kNull;
    all += static_cast<std::size_t>(sizes.back().value_or(0));
  }
  return ListColumn(name, sizes, (this->*items)(all), Coin());
}

ArrowNodePtr RandomTable::Records() {
  return RowColumn("records", static_cast<std::int64_t>(rows_),
                   Lists("revenue", rows_, &RandomTable::Revenue));
}

ArrowNodePtr RandomTable::Revenue(std::size_t rows) {
  return RowColumn("item", static_cast<std::int64_t>(rows),
                   Named("product", rows, {"ax", "other", ""}),
                   NumberColumn("amount", "d:9,4", Some(rows, -500, 1000, 1)),
                   Days("earned-on", rows), TextsAs("note", Words(rows)));
}

ArrowNodePtr RandomTable::Persons(std::size_t rows) {
  const bool ascend = Coin(), unnamed = Coin();
  const char* const prefix = Coin() ? "p" : "somebody ";
  Texts ids;
  for (std::size_t i = 0; i < rows; ++i) {
    ids.emplace_back(fmt::format("{}{}", prefix, ascend ? i : i * 7919 % 1009));
    if (Odd()) ids.back() = Coin() ? "p" : "";
    if (unnamed && Below(5) == 0) ids.back() = kNull;
  }
  return RowColumn("item", static_cast<std::int64_t>(rows),
                   TextsAs(Below(4) == 0 ? "of no rule" : "id", ids), TextsAs("name", Words(rows)),
                   Lists("credentials", rows, &RandomTable::Credentials));
}

ArrowNodePtr RandomTable::Credentials(std::size_t rows) {
  static const Texts kCodes[] = {
      {"mb2-713", "70-473", ""},
      {"70-473", "MB2-713", "mb2-713"},  // in another order than declared
      {"MB2-713", "other", "a code of more than 16 bytes", "\xFF"}};
  static const char* const kWidths[] = {"c", "S", "i", "L"};
  const Texts& codes = kCodes[Below(3)];
  Numbers indexes;
  for (std::size_t i = 0; i < rows; ++i) indexes.emplace_back(Below(codes.size() - 1));
  if (odd_ != 0 && Odd() && rows > 0) indexes[Below(rows)] = codes.size() - 1;
  if (odd_ != 0 && Odd() && rows > 0) indexes[Below(rows)] = kNull;
  Texts texts;
  for (const auto& index : indexes)
    texts.push_back(index ? codes[static_cast<std::size_t>(*index)] : kNull);
  ArrowNodePtr code =
      Coin() ? ByDictionary("code", indexes, codes, kWidths[Below(4)]) : TextsAs("code", texts);
  return RowColumn("item", static_cast<std::int64_t>(rows), std::move(code), Days("passed", rows),
                   Days("expires", rows));
}

}  // namespace attain
