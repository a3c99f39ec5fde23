// The yardstick: an evaluator written by hand for the one rule of seed.policy and the one shape of
// line that generate_seed writes. It makes the checks that Attain makes (UTF-8, no control
// characters or escapes unseen, dates of the calendar, ids once in the run and people once in a
// partner) and writes the same bytes. A line of any other shape ends the run: a real tool would
// need a general parser beside this one.
//
//   yardstick PARTNERS.jsonl VERDICTS.csv
#include <emmintrin.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "benchmarks/seed_rule.h"

namespace {

constexpr std::int32_t kAsOf = 2018 * 512 + 6 * 32 + 30;  // days in order, not in distance

/// Sees each id once: open addressing over 64-bit hashes with the ids themselves beside.
class Ids {
 public:
  Ids() : slots_(std::size_t{1} << 16) {}
  bool Insert(std::string_view id) {
    if (2 * count_ >= slots_.size()) Grow();
    const std::uint64_t hash = Hash(id);
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.hash == 0) {
        slot = {hash, static_cast<std::uint32_t>(text_.size()),
                static_cast<std::uint32_t>(id.size())};
        text_.append(id);
        ++count_;
        return true;
      }
      if (slot.hash == hash && std::string_view(text_).substr(slot.begin, slot.size) == id)
        return false;
    }
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t begin = 0, size = 0;
  };
  static std::uint64_t Hash(std::string_view id) {
    std::uint64_t hash = 0x9e3779b97f4a7c15;
    for (; id.size() >= 8; id.remove_prefix(8)) {
      std::uint64_t word;
      std::memcpy(&word, id.data(), 8);
      hash = (hash ^ word) * 0xff51afd7ed558ccd;
      hash ^= hash >> 32;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, id.data(), id.size());
    hash = (hash ^ word ^ id.size()) * 0xff51afd7ed558ccd;
    hash ^= hash >> 32;
    return hash | 1;
  }
  void Grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.hash == 0) continue;
      std::size_t at = slot.hash & (slots_.size() - 1);
      while (slots_[at].hash != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::string text_;
  std::size_t count_ = 0;
};

/// Reads one line; every function returns false where the line has another shape.
class Line {
 public:
  explicit Line(const char* at) : at_(at) {}

  template <std::size_t kSize>
  bool Expect(const char (&text)[kSize]) {
    if (std::memcmp(at_, text, kSize - 1) != 0) return false;
    at_ += kSize - 1;
    return true;
  }
  bool Next(char c) { return *at_ == c ? (++at_, true) : false; }
  /// Up to the closing quote, which is passed: plain ASCII only, the rest is for a general parser.
  bool Text(std::string_view& text) {
    const char* begin = at_;
    while (true) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at_));
      const __m128i odd = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                       _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')),
                                                    _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '))));
      const auto found = static_cast<std::uint32_t>(_mm_movemask_epi8(odd));
      if (found == 0) {
        at_ += 16;
        continue;
      }
      at_ += std::countr_zero(found);
      text = {begin, static_cast<std::size_t>(at_ - begin)};
      return Next('"');
    }
  }
  /// `120000.00` in 1/10,000.
  bool Amount(std::int64_t& amount) {
    const char* begin = at_;
    std::int64_t whole = 0;
    while (*at_ >= '0' && *at_ <= '9' && at_ - begin < 15) whole = whole * 10 + (*at_++ - '0');
    if (at_ == begin || (*begin == '0' && at_ - begin > 1)) return false;
    std::int64_t places = 0, scale = 10'000;
    if (*at_ == '.') {
      const char* point = at_++;
      for (; *at_ >= '0' && *at_ <= '9' && scale > 1; scale /= 10)
        places = places * 10 + (*at_++ - '0');
      if (at_ == point + 1) return false;
    }
    amount = whole * 10'000 + places * scale;
    return Next('"');
  }
  bool Day(std::int32_t& day) {
    std::uint64_t text;
    std::uint16_t last;
    std::memcpy(&text, at_, 8);
    std::memcpy(&last, at_ + 8, 2);
    // Digits have the high half 3 and no carry when 6 is added; hyphens are told apart first.
    constexpr std::uint64_t kHyphens = 0xff0000ff00000000, kDigits = 0x00f0f000f0f0f0f0;
    constexpr std::uint64_t kThrees = 0x0030300030303030, kSixes = 0x0006060006060606;
    if ((text & kHyphens) != 0x2d00002d00000000 || (text & kDigits) != kThrees ||
        ((text + kSixes) & kDigits) != kThrees)
      return false;
    const auto digit = [&](int i) { return at_[i] - '0'; };
    const unsigned tens = static_cast<unsigned>(last & 0xff) - '0', ones = (last >> 8) - '0';
    if (tens > 9 || ones > 9) return false;
    const std::int32_t year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const std::int32_t month = digit(5) * 10 + digit(6);
    const auto of_month = static_cast<std::int32_t>(tens * 10 + ones);
    if (month < 1 || month > 12 || of_month < 1) return false;
    if (of_month > 28) {
      constexpr std::array<std::int32_t, 13> kDays = {0,  31, 28, 31, 30, 31, 30,
                                                      31, 31, 30, 31, 30, 31};
      const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      if (of_month > kDays[static_cast<std::size_t>(month)] + (leap && month == 2 ? 1 : 0))
        return false;
    }
    day = year * 512 + month * 32 + of_month;
    at_ += 10;
    return true;
  }
  const char* at() const { return at_; }

 private:
  const char* at_;
};

class Yardstick {
 public:
  Yardstick() {
    for (std::uint32_t digits = 0; digits < 1000; ++digits)
      good_for_[digits] = seed::GoodFor(digits);
    out_ = "partner,competency,option,level,verdict\n";
  }

  bool Partner(const char* begin, const char* end) {
    Line line(begin);
    std::string_view id;
    if (!line.Expect("{\"id\":\"") || !line.Text(id) || !line.Expect(",\"facts\":{\"market\":\""))
      return false;
    const bool developed = line.Expect("developed\"");
    if (!developed && !line.Expect("developing\"")) return false;
    std::int64_t revenue = 0;
    if (!line.Expect(",\"revenue\":\"") || !line.Amount(revenue) ||
        !line.Expect(",\"associated\":"))
      return false;
    const bool associated = line.Expect("true");
    if (!associated && !line.Expect("false")) return false;
    if (!line.Expect("},\"people\":[")) return false;
    seed::Team team;
    if (!People(line, team) || !line.Next('}') || line.at() != end) return false;
    if (!ids_.Insert(id)) return false;
    const seed::Verdicts verdicts = Judge({associated, developed, revenue}, team);
    Write(id, ",cloud-crm,,silver,", verdicts.silver);
    Write(id, ",cloud-crm,,gold,", verdicts.gold);
    return true;
  }

  std::string& out() { return out_; }

 private:
  bool People(Line& line, seed::Team& team) {
    if (line.Next(']')) return true;
    people_.clear();
    std::uint32_t expected = 1;
    bool in_order = true;
    do {
      std::string_view id;
      if (!line.Expect("{\"id\":\"") || !line.Text(id)) return false;
      // p1, p2, … are different as they stand; anything else is looked through.
      in_order = in_order && IsNumber(id, expected++);
      people_.push_back(id);
      if (!in_order && Repeated()) return false;
      std::uint32_t atoms = 0;
      if (!line.Expect(",\"credentials\":[") || !Passes(line, atoms) || !line.Next('}'))
        return false;
      team.Add(atoms);
    } while (line.Next(','));
    return line.Next(']');
  }

  static bool IsNumber(std::string_view id, std::uint32_t number) {
    char text[12];
    std::size_t at = sizeof text;
    for (; number > 0; number /= 10) text[--at] = static_cast<char>('0' + number % 10);
    text[--at] = 'p';
    return id == std::string_view(text + at, sizeof text - at);
  }

  bool Repeated() const {
    for (std::size_t i = 0; i + 1 < people_.size(); ++i) {
      if (people_[i] == people_.back()) return true;
    }
    return false;
  }

  bool Passes(Line& line, std::uint32_t& atoms) {
    if (line.Next(']')) return true;
    do {
      if (!line.Expect("{\"code\":\"MB2-")) return false;
      const char* code = line.at();
      const unsigned a = static_cast<unsigned char>(code[0]) - '0',
                     b = static_cast<unsigned char>(code[1]) - '0',
                     c = static_cast<unsigned char>(code[2]) - '0';
      std::int32_t day = 0;
      line = Line(code + 3);
      if (a > 9 || b > 9 || c > 9 || !line.Expect("\",\"passed\":\"") || !line.Day(day) ||
          !line.Expect("\"}"))
        return false;
      const std::uint32_t good = good_for_[a * 100 + b * 10 + c];
      atoms |= day <= kAsOf ? good : 0;
    } while (line.Next(','));
    return line.Next(']');
  }

  void Write(std::string_view id, std::string_view row, bool met) {
    out_.append(id).append(row).append(met ? "met\n" : "not met\n");
  }

  std::array<std::uint8_t, 1000> good_for_{};
  Ids ids_;
  std::vector<std::string_view> people_;
  std::string out_;
};

bool WriteAll(int file, std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const ssize_t count = write(file, text.data() + at, text.size() - at);
    if (count <= 0) return false;
    at += static_cast<std::size_t>(count);
  }
  text.clear();
  return true;
}

int Run(int in, int out) {
  constexpr std::size_t kPadding = 64;
  std::vector<char> block((std::size_t{64} << 10) + kPadding);
  Yardstick yardstick;
  std::size_t kept = 0;
  std::uint64_t number = 0;
  while (true) {
    if (kept + kPadding == block.size()) block.resize(2 * block.size());
    const ssize_t count = read(in, block.data() + kept, block.size() - kPadding - kept);
    if (count < 0) return 4;
    if (count == 0) break;
    const std::size_t filled = kept + static_cast<std::size_t>(count);
    std::size_t begin = 0;
    while (const void* newline = std::memchr(block.data() + begin, '\n', filled - begin)) {
      const char* end = static_cast<const char*>(newline);
      ++number;
      if (!yardstick.Partner(block.data() + begin, end)) {
        std::fprintf(stderr, "yardstick: line %llu has another shape\n",
                     static_cast<unsigned long long>(number));
        return 1;
      }
      begin = static_cast<std::size_t>(end + 1 - block.data());
    }
    kept = filled - begin;
    std::memmove(block.data(), block.data() + begin, kept);
    if (yardstick.out().size() >= (std::size_t{64} << 10) && !WriteAll(out, yardstick.out()))
      return 4;
  }
  return kept == 0 && WriteAll(out, yardstick.out()) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const int in = open(argv[1], O_RDONLY);
  const int out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (in < 0 || out < 0) return 4;
  return Run(in, out);
}
