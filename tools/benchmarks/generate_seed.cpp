// Makes the partners of the benchmarks, as JSON Lines on standard output, or with --csv as a
// folder: a heavy-tailed number of people (1 to 200, about 12 on average), each with up to six
// dated passes out of 400 exams; 20 to 40 percent of the partners qualify. The same partners for
// the same arguments.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"

namespace {

using attain::Date;

constexpr std::array<std::string_view, 12> kWanted = {"714", "713", "709", "717", "718", "877",
                                                      "710", "706", "715", "712", "707", "716"};

struct Shape {
  std::uint64_t partners = 1000;
  std::uint64_t people = 0;   // of every partner; 0: heavy-tailed
  std::uint64_t codes = 400;  // exams; beyond 400 they are numbered EX-…
  std::string csv;            // the folder
  bool mixed = false;         // no two neighbouring lines have their keys in the same order
};

class Generator {
 public:
  explicit Generator(const Shape& shape) : shape_(shape) {
    for (std::int32_t day = 0; day < 1500; ++day) days_.push_back(FormatDate(kToday - 1400 + day));
  }

  void Append(std::uint64_t number, std::string& out) {
    good_ = Below(100) < 60;
    char id[16];
    std::snprintf(id, sizeof id, "P-%07llu", static_cast<unsigned long long>(number));
    const std::uint64_t cents = Below(good_ ? 60'000'000 : 12'000'000);
    char revenue[32];
    std::snprintf(revenue, sizeof revenue, "%llu.%02llu",
                  static_cast<unsigned long long>(cents / 100),
                  static_cast<unsigned long long>(cents % 100));
    const std::string market = Below(2) == 0 ? "developed" : "developing";
    const std::string associated = Below(100) < (good_ ? 95 : 60) ? "true" : "false";
    std::array<std::string, 3> facts = {"\"market\":\"" + market + "\"",
                                        "\"revenue\":\"" + std::string(revenue) + "\"",
                                        "\"associated\":" + associated};
    std::array<std::string, 3> parts = {"\"id\":\"" + std::string(id) + "\"", "", ""};
    if (shape_.mixed) Shuffle(facts);
    parts[1] = "\"facts\":{" + facts[0] + "," + facts[1] + "," + facts[2] + "}";
    parts[2] = "\"people\":[";
    const std::uint64_t people = shape_.people > 0 ? shape_.people : PeopleCount();
    for (std::uint64_t person = 1; person <= people; ++person) AppendPerson(id, person, parts[2]);
    parts[2] += "]";
    if (shape_.mixed) Shuffle(parts);
    out.append("{").append(parts[0]).append(",").append(parts[1]).append(",").append(parts[2]);
    out += "}\n";
    partners_.append(id).append(",").append(market).append(",").append(revenue).append(",");
    partners_.append(associated).append("\n");
  }

  /// What was appended since, as the rows of partners.csv and credentials.csv.
  std::string TakePartners() { return std::exchange(partners_, {}); }
  std::string TakeCredentials() { return std::exchange(credentials_, {}); }

 private:
  static constexpr Date kToday{17'712};  // 2018-06-30

  std::uint64_t Below(std::uint64_t bound) { return random_() % bound; }

  template <class Items>
  void Shuffle(Items& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[Below(i)]);
  }

  std::uint64_t PeopleCount() {
    // Percent of partners with 1, 2-3, 4-7, … people.
    constexpr std::array<std::uint64_t, 8> kPercent = {18, 23, 24, 18, 10, 4, 2, 1};
    std::uint64_t dice = Below(100);
    std::size_t power = 0;
    while (dice >= kPercent[power]) dice -= kPercent[power++];
    const std::uint64_t low = std::uint64_t{1} << power;
    return low + Below(std::min<std::uint64_t>(low, 201 - low));
  }

  void AppendPerson(const char* partner, std::uint64_t number, std::string& out) {
    if (number > 1) out += ',';
    std::array<std::string, 2> parts = {"\"id\":\"p" + std::to_string(number) + "\"",
                                        "\"credentials\":["};
    const std::uint64_t passes = good_ ? 1 + Below(6) : Below(6);
    for (std::uint64_t pass = 0; pass < passes; ++pass) {
      if (pass > 0) parts[1] += ',';
      const std::string exam = Code(), &day = days_[Below(days_.size())];
      std::string code = "\"code\":\"" + exam + "\"";
      std::string passed = "\"passed\":\"" + day + "\"";
      credentials_.append(partner).append(",p").append(std::to_string(number)).append(",");
      credentials_.append(exam).append(",").append(day).append("\n");
      if (shape_.mixed && Below(2) == 0) std::swap(code, passed);
      parts[1].append("{").append(code).append(",").append(passed).append("}");
    }
    parts[1] += "]";
    if (shape_.mixed && Below(2) == 0) std::swap(parts[0], parts[1]);
    out.append("{").append(parts[0]).append(",").append(parts[1]).append("}");
  }

  std::string Code() {
    if (good_ && Below(100) < 55) return "MB2-" + std::string(kWanted[Below(kWanted.size())]);
    const std::uint64_t code = Below(shape_.codes);
    return code < 400 ? "MB2-" + std::to_string(500 + code) : "EX-" + std::to_string(code);
  }

  Shape shape_;
  std::mt19937_64 random_{1};
  std::vector<std::string> days_;
  std::string partners_, credentials_;
  bool good_ = false;  // the partner has many of the wanted exams
};

bool Write(std::FILE* file, const std::string& text) {
  return std::fwrite(text.data(), 1, text.size(), file) == text.size();
}

int Run(const Shape& shape) {
  std::FILE* partners = nullptr;
  std::FILE* credentials = nullptr;
  if (!shape.csv.empty()) {
    partners = std::fopen((shape.csv + "/partners.csv").c_str(), "w");
    credentials = std::fopen((shape.csv + "/credentials.csv").c_str(), "w");
    if (partners == nullptr || credentials == nullptr) return 4;
    if (!Write(partners, "id,market,revenue,associated\n")) return 4;
    if (!Write(credentials, "partner,person,code,passed\n")) return 4;
  }
  Generator generator(shape);
  std::string out;
  for (std::uint64_t number = 1; number <= shape.partners; ++number) {
    generator.Append(number, out);
    if (out.size() < (std::size_t{1} << 20) && number < shape.partners) continue;
    const std::string of_partners = generator.TakePartners();
    const std::string of_credentials = generator.TakeCredentials();
    if (partners == nullptr && !Write(stdout, out)) return 4;
    if (partners != nullptr &&
        (!Write(partners, of_partners) || !Write(credentials, of_credentials)))
      return 4;
    out.clear();
  }
  if (partners != nullptr) return std::fclose(partners) + std::fclose(credentials) == 0 ? 0 : 4;
  return std::fflush(stdout) == 0 ? 0 : 4;
}

}  // namespace

int main(int argc, char** argv) {
  Shape shape;
  for (int i = 1; i < argc; ++i) {
    const std::string_view option = argv[i];
    if (option == "--mixed") {
      shape.mixed = true;
      continue;
    }
    const char* text = i + 1 < argc ? argv[++i] : "";
    const std::uint64_t value = std::strtoull(text, nullptr, 10);
    if (option == "--csv" && *text != 0) {
      shape.csv = text;
    } else if (option == "--partners" && value > 0) {
      shape.partners = value;
    } else if (option == "--people" && value > 0) {
      shape.people = value;
    } else if (option == "--codes" && value > 0) {
      shape.codes = value;
    } else {
      std::fputs(
          "usage: generate_seed [--partners N] [--people N] [--codes N] [--mixed] "
          "[--csv FOLDER]\n",
          stderr);
      return 2;
    }
  }
  return Run(shape);
}
