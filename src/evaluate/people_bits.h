// The people of a whole batch as rows of bits, one bit for each pass of the batch. In the row of an
// atom the bit of a person's last pass says whether they have it; all others are zero. So nothing
// branches on how many people or passes there are, and a line is an "and" of rows, a set of lines
// an "or", and how many people fit it is the number of bits.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/verdict.h"
#include "partners/partner_batch.h"
#include "program/program.h"

namespace attain {

/// Appends the atoms of `masks`.
void ListAtoms(std::span<const AtomMask> masks, std::vector<std::uint32_t>& atoms);

class PeopleBits {
 public:
  /// 64 passes to a word, and a word of zeros behind them.
  using Row = const std::uint64_t*;

  /// `program` must outlive this.
  explicit PeopleBits(const Program& program);

  /// Reads the passes of the partners who are not `not met` in `open` (one for each partner of the
  /// batch); what the rows say of the others means nothing.
  void Load(const PartnerBatch& batch, std::span<const Verdict> open);

  /// The words of a row, without the zeros behind them.
  std::size_t words() const { return words_; }
  Row RowOf(std::uint32_t atom) const { return rows_.data() + atom * (words_ + 1); }
  /// Everyone who has any passes.
  Row Everyone() const { return last_passes_.data(); }
  /// The passes of a partner.
  PartnerBatch::Range PassesOf(std::uint32_t partner) const {
    return {partner == 0 ? 0 : pass_ends_[partner - 1], pass_ends_[partner]};
  }
  /// For each partner: not met where all is known about the people, and cannot tell where more
  /// people, or more atoms, are possible: what somebody is who does not suffice.
  std::span<const Verdict> otherwise() const { return otherwise_; }
  /// counts[partner] becomes the number of bits in the partner's part of `row`.
  void Count(Row row, std::span<std::uint32_t> counts);

 private:
  void FindWords(std::span<const Verdict> open);
  void MarkLastPasses();
  void FindUnknown();
  /// The words [begin, end), of which nothing is known of the passes before them.
  void ReadWords(std::size_t begin, std::size_t end);
  void ReadWord(std::size_t word);
  /// Of `count` passes only, fewer than a word has bits.
  void ReadLastWord(std::size_t word, std::size_t count);
  /// Finds the atoms of sixty-four passes with these codes, of which those count that are in force.
  void ReadCodes(std::size_t word, const void* codes, std::uint64_t in_force);
  template <class Code>
  void FillRows(std::size_t word, const Code* codes, std::uint64_t in_force);
  /// What the codes of the batch's dictionary give.
  void TranslateGains();
  void AddEarlyGains(std::size_t word);
  void GatherPeople(std::uint64_t* row, std::size_t begin, std::size_t end) const;
  void RunRules(std::size_t begin, std::size_t end);
  void MarkUnsure();

  /// A rule between atoms, its members one by one.
  struct Rule {
    std::vector<std::uint32_t> members;
    std::uint32_t need, atom;
  };

  const Program& program_;
  std::uint32_t
      atoms_;  ///< one more than the program has where some passes count only if made early
  bool some_early_ = false;
  std::vector<std::uint16_t> gains_;                ///< by sixteen atoms, then by CredentialId
  std::vector<std::uint16_t> gains_of_dictionary_;  ///< likewise, then by place in the batch's
  std::vector<Rule> rules_;

  const PartnerBatch* batch_ = nullptr;
  PassColumns passes_;
  std::size_t words_ = 0;
  std::vector<std::uint64_t> rows_;  ///< by atom
  std::vector<std::uint64_t> last_passes_;
  std::vector<std::uint64_t> unsure_;  ///< passes that count only possibly
  bool some_unsure_ = false;
  std::vector<std::uint8_t> wanted_;      ///< by word: something hangs on it
  std::string marks_;                     ///< by pass, from 1: bit 7 where it is someone's last
  std::vector<std::uint32_t> pass_ends_;  ///< by partner
  std::vector<Verdict> otherwise_;
  std::vector<std::uint32_t> before_;  ///< by word: bits before it
};

}  // namespace attain
