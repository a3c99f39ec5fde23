// Partners out of Arrow columns: the same as those of JSON, the same rejects, and schemas that
// cannot be read.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>
#include <functional>

#include "hand_arrow.h"
#include "hand_rulebook.h"
#include "partners/arrow_reader.h"
#include "partners/random_table.h"

namespace attain {
namespace {

constexpr auto kNull = std::nullopt;

/// A stream of these arrays, which fails behind them if `error` is not null.
struct HandStream {
  std::vector<ArrowNode*> arrays;
  const char* error = nullptr;
  std::size_t next = 0;
  int released = 0;
  std::function<void()> change = [] {};  // between two arrays

  ArrowArrayStream Stream() {
    ArrowArrayStream stream{};
    stream.private_data = this;
    stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
      *out = *Of(self)->arrays[0]->Schema();
      return 0;
    };
    stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
      HandStream& hand = *Of(self);
      *out = ArrowArray{};
      if (hand.next > 0) hand.change();
      if (hand.next == hand.arrays.size()) return hand.error != nullptr ? 5 : 0;
      *out = *hand.arrays[hand.next++]->Array();
      out->private_data = &hand;
      out->release = [](ArrowArray* array) {
        ++static_cast<HandStream*>(array->private_data)->released;
        array->release = nullptr;
      };
      return 0;
    };
    stream.get_last_error = [](ArrowArrayStream* self) { return Of(self)->error; };
    stream.release = [](ArrowArrayStream* self) {
      ++Of(self)->released;
      self->release = nullptr;
    };
    return stream;
  }
  static HandStream* Of(ArrowArrayStream* self) {
    return static_cast<HandStream*>(self->private_data);
  }
};

/// Where unused names are counted, rows are read one by one.
ReadBase ReadArrow(HandStream& hand, bool count_unused = true) {
  const Rulebook rulebook = HandRulebook();
  const DataShape shape(rulebook);
  UnusedNames unused;
  ReadBase base;
  ArrowArrayStream stream = hand.Stream();
  auto reader = ArrowReader::Open(shape, stream, "a table", count_unused ? &unused : nullptr);
  CHECK(stream.release == nullptr);
  if (!reader) {
    base.failure = reader.message();
    return base;
  }
  PartnerBatch batch(rulebook);
  RejectList rejects;
  for (;;) {
    const auto more = reader->Next(batch, rejects);
    if (!more) base.failure = more.message();
    if (!more || !*more) break;
    base.partners += WriteBatch(rulebook, batch);
  }
  for (const Reject& reject : rejects.rejects) {
    base.rejects.push_back(fmt::format("{}:{} {} {}: expected {}; found {}", reject.file,
                                       reject.line, reject.partner, reject.path, reject.expected,
                                       reject.found));
  }
  base.rejected = rejects.partners;
  for (const UnusedName& name : unused.List())
    base.unused.push_back(fmt::format("{} {} {}", Text(name.kind), name.name, name.count));
  return base;
}

ReadBase ReadArrow(ArrowNode& table) {
  HandStream hand{{&table}}, again{{&table}};
  ReadBase base = ReadArrow(hand);
  const ReadBase blocks = ReadArrow(again, false);
  CHECK(blocks.partners == base.partners);
  CHECK(blocks.rejects == base.rejects);
  CHECK(blocks.failure == base.failure);
  return base;
}

TEST_CASE("Arrow columns read like JSON of the same partners") {
  // 17226 is 2017-03-01, 17532 2018-01-01.
  const auto table = RowColumn(
      "", 3, TextColumnOf("id", {"a", "b", "c"}), TextColumnOf("name", {"A", kNull, "C"}, true),
      RowColumn("facts", 3, DictionaryColumn("market", {1, kNull, 0}, {"developed", "developing"}),
                NumberColumn("size", "d:10,2", {-150, 7, kNull}),
                YesNoColumn("listed", {1, 0, kNull}),
                NumberColumn("since", "tdD", {17226, kNull, 0}),
                TextColumnOf("region", {"Süd", "", kNull}),
                DictionaryColumn("plan", {0, 1, 2}, {"basic", "gold", kNull}),
                NumberColumn("turnover", "l", {12, kNull, -5})),
      RowColumn("records", 3,
                ListColumn("revenue", {2, kNull, 0},
                           RowColumn("item", 2, TextColumnOf("product", {"ax", kNull}),
                                     TextColumnOf("amount", {"12.50", "1e2"}),
                                     NumberColumn("earned-on", "tdD", {17532, kNull}),
                                     YesNoColumn("net-new", {kNull, 1}),
                                     TextColumnOf("note", {"x", kNull}))),
                ListColumn("visits", {0, 1, kNull},
                           RowColumn("item", 1, TextColumnOf("on", {"2018-01-01"})), true)),
      ListColumn(
          "people", {2, 0, kNull},
          RowColumn("item", 2, TextColumnOf("id", {"ana", kNull}),
                    TextColumnOf("name", {"Ana", kNull}),
                    ListColumn("credentials", {3, kNull},
                               RowColumn("item", 3,
                                         DictionaryColumn("code", {0, 1, 0}, {"mb2-713", "other"}),
                                         NumberColumn("passed", "tdD", {17226, 17226, kNull}),
                                         TextColumnOf("expires", {"2018-01-01", kNull, kNull}))))));
  const ReadBase arrow = ReadArrow(*table);
  const ReadBase json = ReadLines(
      R"({"id":"a","name":"A","facts":{"market":"developing","size":-1.5,"listed":true,"since":"2017-03-01","region":"Süd","plan":"basic","turnover":12},)"
      R"("records":{"revenue":[{"product":"ax","amount":"12.50","earned-on":"2018-01-01","note":"x"},{"amount":1e2,"net-new":true}],"visits":[]},)"
      R"("people":[{"id":"ana","name":"Ana","credentials":[{"code":"mb2-713","passed":"2017-03-01","expires":"2018-01-01"},{"code":"other","passed":"2017-03-01"},{"code":"mb2-713"}]},{}]})"
      "\n"
      R"({"id":"b","facts":{"size":0.07,"listed":false,"region":"","plan":"gold"},"records":{"visits":[{"on":"2018-01-01"}]},"people":[]})"
      "\n"
      R"({"id":"c","name":"C","facts":{"market":"developed","since":"1970-01-01","turnover":-5},"records":{"revenue":[]}})");
  CHECK(arrow.failure.empty());
  CHECK(arrow.rejects.empty());
  CHECK(arrow.partners == json.partners);
  CHECK(arrow.unused == json.unused);
}

TEST_CASE("integers of all widths, and decimals beyond 64 bits, are exact") {
  for (const char* format : {"c", "C", "s", "S", "i", "I", "l", "L", "d:38,0"}) {
    CAPTURE(format);
    const auto table = RowColumn("", 1, TextColumnOf("id", {"a"}),
                                 RowColumn("facts", 1, NumberColumn("turnover", format, {100})));
    CHECK(ReadArrow(*table).partners == "a () line 1\n  turnover = $100\n");
  }
  for (const char* format : {"c", "s", "i", "l", "d:38,0"}) {
    CAPTURE(format);
    const auto table = RowColumn("", 1, TextColumnOf("id", {"a"}),
                                 RowColumn("facts", 1, NumberColumn("turnover", format, {-100})));
    CHECK(ReadArrow(*table).partners == "a () line 1\n  turnover = $-100\n");
  }
  auto turnover = NumberColumn("turnover", "d:38,20", {0});
  const std::uint64_t words[2] = {0x394A5D6305440000, 0x29D};  // 123.45 * 10^20
  std::memcpy(turnover->data[0].data(), words, sizeof words);
  const auto table =
      RowColumn("", 1, TextColumnOf("id", {"a"}), RowColumn("facts", 1, std::move(turnover)));
  const ReadBase base = ReadArrow(*table);
  CHECK(base.rejects == std::vector<std::string>{});
  CHECK(base.partners == "a () line 1\n  turnover = $123.45\n");
}

TEST_CASE("what is wrong in Arrow columns is rejected with its path") {
  const auto table = RowColumn(
      "", 6, TextColumnOf("id", {"a", "", kNull, "b", "b", "c\xFF"}),
      TextColumnOf("extra", {"x", kNull, kNull, kNull, kNull, kNull}),
      RowColumn("facts", 6, TextColumnOf("market", {"nowhere", kNull, kNull, kNull, kNull, kNull}),
                NumberColumn("size", "d:20,7", {15, kNull, kNull, kNull, kNull, kNull}),
                NumberColumn("turnover", "L", {-1, kNull, kNull, kNull, kNull, kNull}),
                NumberColumn("since", "tdD", {3'000'000, kNull, kNull, kNull, kNull, kNull})),
      ListColumn("people", {3, kNull, kNull, kNull, kNull, kNull},
                 RowColumn("item", 3, TextColumnOf("id", {"p", "", "p"}),
                           ListColumn("credentials", {0, 2, 0},
                                      RowColumn("item", 2, TextColumnOf("code", {kNull, "70-473"}),
                                                TextColumnOf("passed", {kNull, "2017-02-30"}))))));
  const ReadBase base = ReadArrow(*table);
  CHECK(base.partners == "b () line 4\n");
  CHECK(base.rejects ==
        std::vector<std::string>{
            "a table:1 a facts.market: expected one of `developed`, `developing`; found `nowhere`",
            "a table:1 a facts.size: expected a number with at most 6 decimals; found the number "
            "0.0000015",
            "a table:1 a facts.turnover: expected an amount from -100000000000000 to "
            "100000000000000; found the number 18446744073709551615",
            "a table:1 a facts.since: expected a day from 0001-01-01 to 9999-12-31; found the day "
            "3000000 from 1970-01-01",
            "a table:1 a people[1].id: expected an id: a text that is not empty; found an empty "
            "text",
            "a table:1 a people[1].credentials[0].code: expected a code: a text that is not empty; "
            "found `null`",
            "a table:1 a people[1].credentials[1].passed: expected a day that the calendar has; "
            "found `2017-02-30`",
            "a table:2  id: expected an id: a text that is not empty; found an empty text",
            "a table:3  id: expected an id: a text that is not empty; found `null`",
            "a table:5 b id: expected an id that no other partner has; found the id of line 4",
            "a table:6  id: expected UTF-8; found the byte \\xFF"});
  CHECK(base.unused == std::vector<std::string>{"field extra 1"});
}

TEST_CASE("a byte 0 rejects its partner, out of Arrow columns as out of JSON") {
  const auto table = RowColumn("", 2, TextColumnOf("id", {std::string("a\0", 2), "b"}),
                               TextColumnOf("name", {"A", std::string("\0", 1)}));
  CHECK(ReadArrow(*table).rejects ==
        std::vector<std::string>{"a table:1  id: expected no byte 0; found one",
                                 "a table:2 b name: expected no byte 0; found one"});
}

TEST_CASE("a code with spaces around it rejects its partner, also out of Arrow columns") {
  const auto table_of = [](std::unique_ptr<ArrowNode> codes) {
    return RowColumn("", 2, TextColumnOf("id", {"a", "b"}),
                     ListColumn("people", {1, 1},
                                RowColumn("item", 2, TextColumnOf("id", {"x", "y"}),
                                          ListColumn("credentials", {2, 2},
                                                     RowColumn("item", 4, std::move(codes))))));
  };
  const auto texts = table_of(TextColumnOf("code", {"70-473", "70-473 ", "two words", "70-473"}));
  const auto dictionary =
      table_of(DictionaryColumn("code", {0, 1, 2, 0}, {"70-473", "70-473 ", "two words"}));
  for (ArrowNode* const table : {texts.get(), dictionary.get()}) {
    const ReadBase base = ReadArrow(*table);
    CHECK(base.partners == "b () line 2\n  people:\n    y (): 70-473 ?..\n");
    CHECK(base.rejects ==
          std::vector<std::string>{"a table:1 a people[0].credentials[1].code: expected a code "
                                   "without spaces around it; found `70-473 `"});
    CHECK(base.unused == std::vector<std::string>{"credential two words 1"});
  }
}

TEST_CASE("a stream is read array by array, slices included, and released") {
  auto first = RowColumn("", 2, TextColumnOf("id", {"not in it", "a", "b"}));
  first->offset = 1;
  const auto second = RowColumn("", 2, TextColumnOf("id", {"c", "a"}));
  HandStream hand{{first.get(), second.get()}};
  const ReadBase base = ReadArrow(hand);
  CHECK(base.partners == "a () line 1\nb () line 2\nc () line 3\n");
  CHECK(base.rejects.size() == 1);
  CHECK(hand.released == 3);
  HandStream broken{{second.get()}, "the other side is gone"};
  const ReadBase part = ReadArrow(broken);
  CHECK(part.failure == "the other side is gone");
  CHECK(part.partners == "c () line 1\na () line 2\n");
}

TEST_CASE("a stream may write the next array where the one before lay") {
  const auto people = [](const char* code) {
    return ListColumn(
        "people", {1},
        RowColumn("item", 1,
                  ListColumn("credentials", {1},
                             RowColumn("item", 1, DictionaryColumn("code", {0}, {code})))));
  };
  const auto table =
      RowColumn("", 1, TextColumnOf("id", {"a"}),
                RowColumn("facts", 1, DictionaryColumn("plan", {0}, {"basic"})), people("MB2-713"));
  ArrowNode &id = *table->children[0], &plan = *table->children[1]->children[0],
            &code = *table->children[2]->children[0]->children[0]->children[0]->children[0];
  const auto write = [](ArrowNode& texts, std::string_view text) {
    REQUIRE(texts.data[1].size() >= text.size());
    std::copy(text.begin(), text.end(), texts.data[1].begin());
  };
  for (const bool count_unused : {true, false}) {
    CAPTURE(count_unused);
    write(id, "a");
    write(*plan.dictionary, "basic");
    write(*code.dictionary, "MB2-713");
    HandStream hand{{table.get(), table.get()}};
    hand.change = [&] {
      write(id, "b");
      write(*plan.dictionary, "other");
      write(*code.dictionary, "mb2-714");
    };
    const ReadBase base = ReadArrow(hand, count_unused);
    CHECK(base.rejects.empty());
    CHECK(base.partners ==
          "a () line 1\n  plan = basic\n  people:\n    person 1 (): MB2-713 ?..\n"
          "b () line 2\n  plan = other\n  people:\n    person 1 ():\n");
  }
}

TEST_CASE("an empty array of a stream needs no buffers") {
  const auto make = [](std::int64_t rows, const Texts& ids, const Numbers& people,
                       const Numbers& credentials) {
    auto item = RowColumn(
        "item", static_cast<std::int64_t>(credentials.size()),
        ListColumn("credentials", credentials, RowColumn("item", 0, TextColumnOf("code", {}))));
    return RowColumn("", rows, TextColumnOf("id", ids),
                     ListColumn("people", people, std::move(item)));
  };
  const auto forget = [](ArrowNode& node) { node.data[0] = std::vector<char>(); };
  const auto empty = make(0, {}, {}, {}), nobody = make(1, {"a"}, {0}, {}),
             last = make(1, {"b"}, {1}, {0});
  forget(*empty->children[0]);
  forget(*empty->children[1]);
  forget(*empty->children[1]->children[0]->children[0]);
  forget(*nobody->children[1]->children[0]->children[0]);
  for (const bool count_unused : {true, false}) {
    HandStream hand{{empty.get(), nobody.get(), empty.get(), last.get()}};
    const ReadBase base = ReadArrow(hand, count_unused);
    CHECK(base.failure.empty());
    CHECK(base.rejects.empty());
    CHECK(base.partners == "a () line 1\n  people:\nb () line 2\n  people:\n    person 1 ():\n");
  }
}

TEST_CASE("Arrow columns read at once are those that are read row by row") {
  std::size_t good = 0, rejected = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    RandomTable random(seed);
    const auto table = random.Make();
    const ReadBase base = ReadArrow(*table);
    random.Slice(*table);
    const ReadBase sliced = ReadArrow(*table);
    CHECK(base.failure.empty());
    CHECK(sliced.partners == base.partners);
    CHECK(sliced.rejects == base.rejects);
    good += base.partners.size();
    rejected += base.rejects.size();
  }
  CHECK(good > 1'000'000);
  CHECK(rejected > 100);
}

TEST_CASE("a schema that is none of partners is refused by its column") {
  const auto failure = [](auto... columns) {
    const auto table = RowColumn("", 0, std::move(columns)...);
    return ReadArrow(*table).failure;
  };
  const auto id = [] { return TextColumnOf("id", {}); };
  CHECK(failure(TextColumnOf("name", {})) == "there is no column `id`");
  CHECK(failure(NumberColumn("id", "n", {})) ==
        "the column `id` has only nulls; expected texts (utf8 or large utf8)");
  CHECK(failure(TextColumnOf("id", {}),
                ListColumn(
                    "people", {},
                    RowColumn("item", 0,
                              ListColumn("credentials", {},
                                         RowColumn("item", 0, NumberColumn("code", "n", {})))))) ==
        "the column `people.credentials.code` has only nulls; expected texts (utf8 or large utf8)");
  CHECK(failure(NumberColumn("id", "vu", {})) ==
        "the column `id` has the format `vu`; expected texts (utf8 or large utf8)");
  CHECK(ReadArrow(*TextColumnOf("id", {"a"})).failure ==
        "a row has the format `u`; expected a struct for each partner");
  CHECK(ReadArrow(*NumberColumn("", "n", {kNull})).failure ==
        "a row has only nulls; expected a struct for each partner");
  CHECK(failure(NumberColumn("id", "l", {})) ==
        "the column `id` has the format `l`; expected texts (utf8 or large utf8)");
  CHECK(failure(id(), id()) == "there are two columns `id`");
  CHECK(failure(id(), RowColumn("facts", 0, TextColumnOf("size", {}))) ==
        "the column `facts.size` has the format `u`; expected integers or decimals of 128 bits");
  CHECK(
      failure(id(), RowColumn("facts", 0, NumberColumn("turnover", "g", {}))) ==
      "the column `facts.turnover` has the format `g`; expected integers, decimals of 128 bits or "
      "texts");
  CHECK(failure(id(), RowColumn("records", 0, TextColumnOf("revenue", {}))) ==
        "the column `records.revenue` has the format `u`; expected a list of structs");
  CHECK(failure(id(),
                ListColumn("people", {},
                           RowColumn("item", 0,
                                     ListColumn("credentials", {},
                                                RowColumn("item", 0,
                                                          NumberColumn("passed", "tdD", {})))))) ==
        "there is no column `people.credentials.code`");
  CHECK(failure(id(), RowColumn("facts", 0, NumberColumn("of no rule", "tsn:", {}))).empty());
}

}  // namespace
}  // namespace attain
