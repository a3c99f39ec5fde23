// What the writers write, whole.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/json_text.h"
#include "report/reject_writer.h"
#include "report/test_report.h"
#include "report/text_table.h"
#include "report/verdict_summary.h"
#include "report/verdict_writer.h"

namespace attain {
namespace {

/// Two competencies: crm with a roll-up and two options of a level, cloud without either; verdicts
/// of three partners.
struct Scene {
  Rulebook rulebook;
  std::vector<Program> programs;
  PartnerBatch batch;
  std::vector<VerdictColumns> columns;

  Scene() : rulebook(MakeRulebook()), batch(rulebook) {
    for (const int year : {2018, 2019}) {
      Program program;
      program.as_of = *Date::FromParts(year, 6, 30);
      const StringId silver = rulebook.names.Find("silver");
      for (const std::string_view option : {"", "reseller", "customer-of-a-long-name"}) {
        OutputRow row{};
        row.award = AwardId{0};
        row.option = option.empty() ? StringId::none() : rulebook.names.Find(option);
        row.level = silver;
        row.roll_up = option.empty();
        program.rows.Add(row);
      }
      if (year == 2019) {
        OutputRow row{};
        row.award = AwardId{1};
        program.rows.Add(row);
      }
      programs.push_back(std::move(program));
    }
    for (const std::string_view id : {"a", "b,\"x\"\n", "c"}) {
      batch.ids.Add(id);
    }
    for (const Program& program : programs) {
      VerdictColumns day;
      day.partners = 3;
      for (std::uint32_t i = 0; i < program.rows.size() * 3; ++i)
        day.verdicts.push_back(static_cast<Verdict>(i % 3));
      columns.push_back(std::move(day));
    }
  }

  static Rulebook MakeRulebook() {
    Rulebook rulebook;
    for (const std::string_view name : {"crm", "cloud"}) {
      Award award{};
      award.name = rulebook.names.Add(name);
      rulebook.awards.Add(award);
    }
    for (const std::string_view name : {"silver", "reseller", "customer-of-a-long-name"})
      rulebook.names.Add(name);
    return rulebook;
  }

  std::vector<ReportedDay> Days(std::size_t count) const {
    std::vector<ReportedDay> days;
    for (std::size_t i = 0; i < count; ++i) days.push_back(ReportAll(programs[i]));
    return days;
  }
};

TEST_CASE("verdicts of one day as csv") {
  const Scene scene;
  const VerdictWriter writer(scene.rulebook, scene.Days(1), VerdictWriter::Format::csv);
  CHECK(writer.Header() == "partner,competency,option,level,verdict\n");
  VerdictText out;
  writer.Append(scene.batch, std::span(scene.columns).first(1), {}, out);
  CHECK(out.bytes.text() ==
        "a,crm,,silver,not met\n"
        "a,crm,reseller,silver,not met\n"
        "a,crm,customer-of-a-long-name,silver,not met\n"
        "\"b,\"\"x\"\"\n\",crm,,silver,cannot tell\n"
        "\"b,\"\"x\"\"\n\",crm,reseller,silver,cannot tell\n"
        "\"b,\"\"x\"\"\n\",crm,customer-of-a-long-name,silver,cannot tell\n"
        "c,crm,,silver,met\n"
        "c,crm,reseller,silver,met\n"
        "c,crm,customer-of-a-long-name,silver,met\n");
}

TEST_CASE("several days have a column of their own, and each partner its days together") {
  const Scene scene;
  auto days = scene.Days(2);
  days[0].rows = {RowId{1}};
  days[1].rows = {RowId{1}, RowId{3}};
  const VerdictWriter writer(scene.rulebook, days, VerdictWriter::Format::csv);
  CHECK(writer.Header() == "partner,as_of,competency,option,level,verdict\n");
  VerdictText out;
  const std::uint8_t rejected[] = {0, 1, 0};
  writer.Append(scene.batch, scene.columns, rejected, out);
  CHECK(out.bytes.text() ==
        "a,2018-06-30,crm,reseller,silver,not met\n"
        "a,2019-06-30,crm,reseller,silver,not met\n"
        "a,2019-06-30,cloud,,,not met\n"
        "c,2018-06-30,crm,reseller,silver,met\n"
        "c,2019-06-30,crm,reseller,silver,met\n"
        "c,2019-06-30,cloud,,,met\n");
}

TEST_CASE("verdicts as jsonl, with explanations where they are asked for") {
  const Scene scene;
  auto days = scene.Days(2);
  days[0].rows = {RowId{1}};
  days[1].rows = {};
  const VerdictWriter writer(scene.rulebook, days, VerdictWriter::Format::jsonl);
  CHECK(writer.Header().empty());
  VerdictText out;
  const std::uint8_t rejected[] = {1, 0, 1};
  writer.Append(scene.batch, scene.columns, rejected, out);
  CHECK(
      out.bytes.text() ==
      R"({"partner":"b,\"x\"\n","as_of":"2018-06-30","verdicts":[{"competency":"crm","option":"reseller","level":"silver","verdict":"cannot tell"}]})"
      "\n"
      R"({"partner":"b,\"x\"\n","as_of":"2019-06-30","verdicts":[]})"
      "\n");
  out.Clear();
  writer.Append(scene.batch, scene.columns, rejected, out,
                [](std::size_t day, std::uint32_t partner, RowId row, TextBuffer& text) {
                  text.Append("[" + std::to_string(day) + "," + std::to_string(partner) + "," +
                              std::to_string(row.index) + "]");
                });
  const auto first = nlohmann::json::parse(out.bytes.text().substr(0, out.bytes.text().find('\n')));
  CHECK(first["verdicts"][0]["because"] == nlohmann::json({0, 1, 1}));
}

TEST_CASE("a partner has a line of jsonl for a day without verdicts too, however long the id is") {
  Scene scene;
  const std::string id(10'000, 'x');
  scene.batch.ids.Clear();
  scene.batch.ids.Add(id);
  auto days = scene.Days(2);
  days[0].rows = days[1].rows = {};
  VerdictText out;
  VerdictWriter(scene.rulebook, days, VerdictWriter::Format::jsonl)
      .Append(scene.batch, scene.columns, {}, out);
  CHECK(out.bytes.text() == R"({"partner":")" + id + R"(","as_of":"2018-06-30","verdicts":[]})" +
                                "\n" + R"({"partner":")" + id +
                                R"(","as_of":"2019-06-30","verdicts":[]})" + "\n");
}

TEST_CASE("rows of partners can be taken out of what was written") {
  const auto text = [] { return VerdictText{TextBuffer("a1\na2\nb1\nd1\nd2\n"), {6, 9, 9, 15}}; };
  VerdictText out = text();
  out.Remove({});
  CHECK(out.bytes.text() == text().bytes.text());
  out.Remove(std::vector<std::uint32_t>{0, 2});
  CHECK(out.bytes.text() == "b1\nd1\nd2\n");
  CHECK(out.ends == std::vector<std::size_t>{0, 3, 3, 9});
  out = text();
  out.Truncate(2);
  CHECK(out.bytes.text() == "a1\na2\nb1\n");
  out.Truncate(0);
  CHECK(out.bytes.size() == 0);
}

TEST_CASE("the summary counts verdicts, and fits the terminal") {
  const Scene scene;
  VerdictSummary summary(scene.rulebook, scene.Days(2));
  const std::uint8_t rejected[] = {0, 0, 1};
  summary.Add(scene.columns, rejected);
  for (int i = 0; i < 999; ++i) summary.Add(scene.columns, {});
  const std::string wide =
      "competency  option                   level   met  not met  cannot tell\n"
      "crm                                  silver  999    1,000        1,000\n"
      "            reseller                 silver  999    1,000        1,000\n"
      "            customer-of-a-long-name  silver  999    1,000        1,000\n";
  CHECK(summary.Text(0) ==
        "as of 2018-06-30\n" + wide + "\nas of 2019-06-30\n" + wide +
            "cloud                                        999    1,000        1,000\n");
  CHECK(summary.Text(55).substr(0, summary.Text(55).find("\n\n")) ==
        "as of 2018-06-30\n"
        "competen…  option     level   met  not met  cannot tell\n"
        "crm                   silver  999    1,000        1,000\n"
        "           reseller   silver  999    1,000        1,000\n"
        "           customer…  silver  999    1,000        1,000");
}

TEST_CASE("rejects as JSON Lines") {
  std::string out;
  AppendReject({"a\"\xC3\xA9", "p.jsonl", 12, 3456, "people[2].id", "a `text`", "\x01 \xFF\\"},
               out);
  CHECK(out ==
        "{\"partner\":\"a\\\"\xC3\xA9\",\"file\":\"p.jsonl\",\"line\":12,\"offset\":3456,\"path\":"
        "\"people[2].id\","
        "\"expected\":\"a `text`\",\"found\":\"\\u0001 \xEF\xBF\xBD\\\\\"}\n");
  CHECK(nlohmann::json::parse(out)["line"] == 12);
}

TEST_CASE("the summary of rejects agrees in number") {
  const auto summary = [](std::uint64_t partners, std::uint64_t rows) {
    RejectList list;
    list.partners = partners;
    list.rows_without_partner = rows;
    return RejectSummary(list);
  };
  CHECK(summary(0, 0).empty());
  CHECK(summary(1, 0) == "1 partner was rejected");
  CHECK(summary(2, 0) == "2 partners were rejected");
  CHECK(summary(0, 1) == "1 row of no partner was rejected");
  CHECK(summary(1, 1) == "1 partner and 1 row of no partner were rejected");
  CHECK(summary(8242, 1234567) == "8,242 partners and 1,234,567 rows of no partner were rejected");
  CHECK(summary(3, 12) == "3 partners and 12 rows of no partner were rejected");
}

TEST_CASE("strings are escaped as JSON") {
  const auto written = [](std::string_view text) {
    std::string out;
    AppendJsonString(text, out);
    return out;
  };
  CHECK(written("") == "\"\"");
  CHECK(written("a/\"\\\n\r\t\x7F") == R"("a/\"\\\n\r\t\u007f")");
  CHECK(written(std::string_view("\0x", 2)) == "\"\\u0000x\"");
  CHECK(written("\xE2\x82\xAC \xE2\x82") == "\"\xE2\x82\xAC \xEF\xBF\xBD\xEF\xBF\xBD\"");
}

const std::vector<ExampleOutcome> kOutcomes = {
    {"one person, \"two\" places", "a.policy", 12, {}},
    {"on the <threshold>",
     "a.policy",
     40,
     {"expected crm silver met, got not met\nrevenue is $99,999", "expected crm gold"}},
    {"all\x1b", "b\xe9.policy", 3, {}}};

TEST_CASE("the outcome of examples as text") {
  CHECK(TestText(kOutcomes) ==
        "a.policy:40: example \"on the <threshold>\" fails\n"
        "  expected crm silver met, got not met\n"
        "  revenue is $99,999\n"
        "  expected crm gold\n"
        "\n"
        "2 examples pass, 1 fails\n");
  CHECK(TestText(std::span(kOutcomes).first(1)) == "1 example passes, 0 fail\n");
}

TEST_CASE("the outcome of examples as JUnit XML") {
  CHECK(TestJunit(kOutcomes) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites tests=\"3\" failures=\"1\">\n"
        "  <testsuite name=\"a.policy\" tests=\"2\" failures=\"1\">\n"
        "    <testcase classname=\"a.policy\" name=\"one person, &quot;two&quot; places\" "
        "file=\"a.policy\" line=\"12\"/>\n"
        "    <testcase classname=\"a.policy\" name=\"on the &lt;threshold&gt;\" file=\"a.policy\" "
        "line=\"40\">\n"
        "      <failure message=\"expected crm silver met, got not met\">expected crm silver met, "
        "got not met&#10;revenue is "
        "$99,999</failure>\n"
        "      <failure message=\"expected crm gold\">expected crm gold</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "  <testsuite name=\"b\uFFFD.policy\" tests=\"1\" failures=\"0\">\n"
        "    <testcase classname=\"b\uFFFD.policy\" name=\"all\\x1B\" file=\"b\uFFFD.policy\" "
        "line=\"3\"/>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

TEST_CASE("tables cut what would make every line long, but in the last column") {
  const std::string longest(101, 'a'), fits(100, 'a');
  const auto padded = [](const std::string& text) {
    return text + std::string(103 - text.size(), ' ');
  };
  CHECK(TextTable({"partner", "way"},
                  {{longest + "b", longest}, {longest + "c", "x"}, {fits, "y"}, {fits, "z"}}) ==
        padded("partner") + "way\n" +        //
            fits + "…  " + longest + "\n" +  //
            fits + "…  x\n" +                //
            padded(fits) + "y\n" +           //
            padded("") + "z\n");
}

}  // namespace
}  // namespace attain
