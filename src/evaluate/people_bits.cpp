#include "evaluate/people_bits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>

#include "evaluate/pass_words.h"

namespace attain {
namespace {

/// Batches that wait in memory are too short for the machine to see that they are read in order.
constexpr std::size_t kWordsAhead = 4;

/// Asks for the values, of that many bytes each, of a word of passes, which may be none.
void FetchWord(const void* column, std::size_t first, std::size_t bytes) {
  constexpr std::size_t kLine = 64;
  const char* const at = static_cast<const char*>(column) + first * bytes;
  for (std::size_t i = 0; i < kPassesOfWord * bytes; i += kLine) __builtin_prefetch(at + i);
}

struct RowCounts {
  PeopleBits::Row row;
  std::span<std::uint32_t> before;      ///< by word: bits before it
  std::span<const std::uint32_t> ends;  ///< by partner: behind their last bit
  std::span<std::uint32_t> counts;      ///< by partner
};

[[gnu::always_inline]] inline void CountBits(const RowCounts& out) {
  std::uint32_t sum = 0;
  for (std::size_t word = 0; word < out.before.size(); ++word) {
    out.before[word] = sum;
    sum += static_cast<std::uint32_t>(std::popcount(out.row[word]));
  }
  std::uint32_t begin = 0;
  for (std::size_t partner = 0; partner < out.counts.size(); ++partner) {
    const std::size_t word = out.ends[partner] / kPassesOfWord;
    const std::uint64_t bits = out.row[word] & BitsBelow(out.ends[partner] % kPassesOfWord);
    const std::uint32_t end = out.before[word] + static_cast<std::uint32_t>(std::popcount(bits));
    out.counts[partner] = end - begin;
    begin = end;
  }
}

// Compilers count bits by a call where they must not take it that the machine has an instruction
// for that. All have, since 2009, but who asks may be older.
#if defined(__x86_64__)
[[gnu::target("popcnt")]] void CountBitsByInstruction(const RowCounts& out) { CountBits(out); }
#endif

}  // namespace

void ListAtoms(std::span<const AtomMask> masks, std::vector<std::uint32_t>& atoms) {
  for (const AtomMask& mask : masks) {
    for (std::uint64_t bits = mask.mask; bits != 0; bits &= bits - 1)
      atoms.push_back(mask.word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits)));
  }
}

PeopleBits::PeopleBits(const Program& program) : program_(program), atoms_(program.atom_count) {
  for (const PassEffect& effect : program.effects)
    some_early_ = some_early_ || effect.made_by < program.as_of;
  atoms_ += some_early_ ? 1 : 0;
  const std::size_t codes = program.effects_of.size();
  gains_.resize((atoms_ + kAtomsOfGain - 1) / kAtomsOfGain * codes);
  std::vector<std::uint32_t> atoms;
  for (std::size_t code = 0; code < codes; ++code) {
    atoms.clear();
    for (const PassEffect& effect : program.effects[program.effects_of[code]]) {
      if (effect.made_by < program.as_of) {
        atoms.push_back(program.atom_count);
      } else {
        ListAtoms(std::span(&effect.atoms, 1), atoms);
      }
    }
    for (const std::uint32_t atom : atoms)
      gains_[atom / kAtomsOfGain * codes + code] |= GainOf(atom % kAtomsOfGain);
  }
  rules_.reserve(program.atom_rules.size());
  for (const AtomRule& rule : program.atom_rules) {
    assert(rule.need > 0);
    std::vector<std::uint32_t> atom;
    ListAtoms(std::span(&rule.atom, 1), atom);
    Rule& added = rules_.emplace_back(Rule{{}, rule.need, atom.front()});
    ListAtoms(program.atom_masks[rule.members], added.members);
  }
}

void PeopleBits::Load(const PartnerBatch& batch, std::span<const Verdict> open) {
  batch_ = &batch;
  passes_ = batch.passes();
  if (passes_.by_dictionary) TranslateGains();
  words_ = (passes_.size + kPassesOfWord - 1) / kPassesOfWord;
  rows_.resize(atoms_ * (words_ + 1));
  for (std::uint32_t atom = 0; atom < atoms_; ++atom) rows_[atom * (words_ + 1) + words_] = 0;
  some_unsure_ = false;
  if (some_early_) unsure_.assign(words_, 0);
  MarkLastPasses();
  FindWords(open);
  FindUnknown();
  for (std::size_t begin = 0; begin < words_; ++begin) {
    if (wanted_[begin] == 0) continue;
    std::size_t end = begin;
    while (wanted_[end] != 0) ++end;
    ReadWords(begin, end);
    begin = end;
  }
  if (some_unsure_) MarkUnsure();
}

void PeopleBits::FindWords(std::span<const Verdict> open) {
  // One more, which stays zero, and one for the partners who want none.
  wanted_.assign(words_ + 2, 0);
  pass_ends_.resize(open.size());
  const std::size_t none = words_ + 1;
  std::uint32_t begin = 0;
  for (std::uint32_t partner = 0; partner < open.size(); ++partner) {
    const std::uint32_t people = batch_->people_ends[partner];
    const std::uint32_t end = people == 0 ? 0 : batch_->credential_ends[people - 1];
    // Who is open is anyone's guess, so that it must not become a branch.
    const bool wants = (open[partner] != Verdict::not_met) & (begin != end);
    const std::size_t without = wants ? 0 : SIZE_MAX;
    const std::size_t first = std::min(begin / kPassesOfWord | without, none);
    const std::size_t last = std::min((end - 1) / kPassesOfWord | without, none);
    for (std::size_t word = first; word < last; ++word) wanted_[word] = 1;
    wanted_[last] = 1;
    pass_ends_[partner] = end;
    begin = end;
  }
}

void PeopleBits::MarkLastPasses() {
  marks_.assign((words_ + 1) * kPassesOfWord, 0);
  char* const marks = marks_.data();
  const std::uint32_t* end = batch_->credential_ends.data();
  const std::uint32_t* const last = end + batch_->credential_ends.size();
  for (; last - end >= 4; end += 4) {
    for (std::size_t i = 0; i < 4; ++i) marks[end[i]] = '\x80';
  }
  for (; end != last; ++end) marks[*end] = '\x80';
  last_passes_.resize(words_ + 1);
  last_passes_[words_] = 0;
  for (std::size_t word = 0; word < words_; ++word)
    last_passes_[word] = TopBits(marks + 1 + word * kPassesOfWord);
}

void PeopleBits::FindUnknown() {
  otherwise_.assign(pass_ends_.size(), Verdict::not_met);
  const auto all = [](const std::vector<std::uint8_t>& known) {
    return known.empty() || std::memchr(known.data(), 0, known.size()) == nullptr;
  };
  if (all(batch_->people_known) && all(batch_->credentials_known)) return;
  for (std::uint32_t partner = 0; partner < otherwise_.size(); ++partner) {
    const PartnerBatch::Range people = batch_->people_of(partner);
    bool known = batch_->people_known[partner] != 0;
    for (std::uint32_t person = people.begin; person < people.end; ++person)
      known = known && batch_->credentials_known[person] != 0;
    if (!known) otherwise_[partner] = Verdict::cannot_tell;
  }
}

// ---------------------------------------------------------------------------------- passes to rows
void PeopleBits::ReadWords(std::size_t begin, std::size_t end) {
  for (std::size_t word = begin; word < end; ++word) ReadWord(word);
  for (std::uint32_t atom = 0; atom < program_.atom_count; ++atom)
    GatherPeople(rows_.data() + atom * (words_ + 1), begin, end);
  RunRules(begin, end);
}

void PeopleBits::ReadWord(std::size_t word) {
  const std::size_t first = word * kPassesOfWord;
  const std::size_t count = passes_.size - first;
  if (count < kPassesOfWord) return ReadLastWord(word, count);
  const std::size_t ahead = first + kWordsAhead * kPassesOfWord;
  FetchWord(passes_.codes, ahead, passes_.code_bytes);
  std::uint64_t in_force = UINT64_MAX;
  if (passes_.passed != nullptr) {
    FetchWord(passes_.passed, ahead, sizeof *passes_.passed);
    in_force = DaysUpTo(passes_.passed + first, program_.as_of.days);
  }
  if (passes_.expires != nullptr) {
    FetchWord(passes_.expires, ahead, sizeof *passes_.expires);
    in_force &= DaysFrom(passes_.expires + first, program_.as_of.days);
  }
  ReadCodes(word, static_cast<const char*>(passes_.codes) + first * passes_.code_bytes, in_force);
}

void PeopleBits::ReadLastWord(std::size_t word, std::size_t count) {
  const std::size_t first = word * kPassesOfWord, bytes = passes_.code_bytes;
  std::uint64_t in_force = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto pass = static_cast<std::uint32_t>(first + i);
    const bool made = passes_.passed_on(pass) <= program_.as_of.days;
    const bool counts = made && passes_.expires_on(pass) >= program_.as_of.days;
    in_force |= std::uint64_t{counts} << i;
  }
  // Whatever the first code is, so often it does no harm.
  alignas(CredentialId) std::array<char, kPassesOfWord * sizeof(CredentialId)> codes;
  const char* const last = static_cast<const char*>(passes_.codes) + first * bytes;
  std::memcpy(codes.data(), last, count * bytes);
  for (std::size_t i = count; i < kPassesOfWord; ++i)
    std::memcpy(codes.data() + i * bytes, last, bytes);
  ReadCodes(word, codes.data(), in_force);
}

void PeopleBits::ReadCodes(std::size_t word, const void* codes, std::uint64_t in_force) {
  if (!passes_.by_dictionary) {
    FillRows(word, static_cast<const CredentialId*>(codes), in_force);
  } else if (passes_.code_bytes == 1) {
    FillRows(word, static_cast<const std::uint8_t*>(codes), in_force);
  } else if (passes_.code_bytes == 2) {
    FillRows(word, static_cast<const std::uint16_t*>(codes), in_force);
  } else {
    FillRows(word, static_cast<const std::uint32_t*>(codes), in_force);
  }
  if (some_early_) AddEarlyGains(word);
}

template <class Code>
void PeopleBits::FillRows(std::size_t word, const Code* codes, std::uint64_t in_force) {
  const std::size_t stride = words_ + 1;
  const std::uint16_t* gains = passes_.by_dictionary ? gains_of_dictionary_.data() : gains_.data();
  const std::size_t places =
      passes_.by_dictionary ? passes_.meanings.size() : program_.effects_of.size();
  for (std::size_t atom = 0; atom < atoms_; atom += kAtomsOfGain, gains += places) {
    FindGains(gains, codes, in_force, std::min<std::size_t>(kAtomsOfGain, atoms_ - atom), stride,
              rows_.data() + atom * stride + word);
  }
}

void PeopleBits::TranslateGains() {
  const std::size_t codes = program_.effects_of.size();
  gains_of_dictionary_.clear();
  for (std::size_t gains = 0; gains < gains_.size(); gains += codes) {
    for (const CredentialId code : passes_.meanings)
      gains_of_dictionary_.push_back(code.valid() ? gains_[gains + code.index] : std::uint16_t{0});
  }
}

void PeopleBits::AddEarlyGains(std::size_t word) {
  const std::size_t stride = words_ + 1;
  for (std::uint64_t bits = rows_[program_.atom_count * stride + word]; bits != 0;
       bits &= bits - 1) {
    const auto pass = static_cast<std::uint32_t>(word * kPassesOfWord) +
                      static_cast<std::uint32_t>(std::countr_zero(bits));
    const std::uint64_t bit = bits & (0 - bits);
    const std::int32_t passed = passes_.passed_on(pass);
    for (const PassEffect& effect :
         program_.effects[program_.effects_of[passes_.code(pass).index]]) {
      if (passed > effect.made_by.days) continue;
      if (passed == kPassedUnknown && effect.made_by < program_.as_of) {
        unsure_[word] |= bit;
        some_unsure_ = true;
        continue;
      }
      for (std::uint64_t atoms = effect.atoms.mask; atoms != 0; atoms &= atoms - 1) {
        const auto atom = static_cast<std::size_t>(std::countr_zero(atoms));
        rows_[(std::size_t{effect.atoms.word} * 64 + atom) * stride + word] |= bit;
      }
    }
  }
}

void PeopleBits::GatherPeople(std::uint64_t* row, std::size_t begin, std::size_t end) const {
  // Where any of a person's other passes has a bit, adding ones to all of these carries into the
  // bit of the last pass, from word to word where it must, and never beyond: there, both are zero.
  std::uint64_t carry = 0;
  for (std::size_t word = begin; word < end; ++word) {
    const std::uint64_t last = last_passes_[word], bits = row[word];
    const std::uint64_t sum = (bits & ~last) + ~last;
    const std::uint64_t carried = sum + carry;
    carry = std::uint64_t{sum < ~last} | std::uint64_t{carried < sum};
    row[word] = (carried | bits) & last;
  }
}

void PeopleBits::RunRules(std::size_t begin, std::size_t end) {
  const std::size_t stride = words_ + 1;
  for (const Rule& rule : rules_) {
    for (std::size_t word = begin; word < end; ++word) {
      // The bits of digits[i] have the weight 2^i in the number of members that someone has.
      std::array<std::uint64_t, 32> digits{};
      std::size_t used = 0;
      for (const std::uint32_t member : rule.members) {
        std::uint64_t carry = rows_[member * stride + word];
        for (std::size_t i = 0; i < used; ++i) {
          const std::uint64_t both = digits[i] & carry;
          digits[i] ^= carry;
          carry = both;
        }
        if (carry != 0) digits[used++] = carry;
      }
      std::uint64_t enough = UINT64_MAX;
      for (std::size_t i = 0; i < digits.size(); ++i)
        enough = (rule.need >> i & 1) != 0 ? digits[i] & enough : digits[i] | enough;
      rows_[rule.atom * stride + word] |= enough & last_passes_[word];
    }
  }
}

void PeopleBits::MarkUnsure() {
  for (std::uint32_t partner = 0; partner < otherwise_.size(); ++partner) {
    const PartnerBatch::Range passes = PassesOf(partner);
    for (std::size_t word = passes.begin / kPassesOfWord; word * kPassesOfWord < passes.end;
         ++word) {
      if ((unsure_[word] & BitsWithin(word, passes.begin, passes.end)) != 0)
        otherwise_[partner] = Verdict::cannot_tell;
    }
  }
}

// ---------------------------------------------------------------------------------- rows to
// numbers
void PeopleBits::Count(Row row, std::span<std::uint32_t> counts) {
  before_.resize(words_ + 1);
  const RowCounts out{row, before_, pass_ends_, counts};
#if defined(__x86_64__)
  if (__builtin_cpu_supports("popcnt") != 0) return CountBitsByInstruction(out);
#endif
  CountBits(out);
}

}  // namespace attain
