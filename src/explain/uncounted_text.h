// Why what people have does not count, in sentences.
#pragma once

#include <span>
#include <vector>

#include "explain/phrases.h"
#include "explain/text_lines.h"
#include "explain/uncounted.h"

namespace attain {

class UncountedText {
 public:
  /// `phrases` must outlive this.
  UncountedText(const Phrases& phrases, std::uint32_t partner)
      : phrases_(phrases),
        finder_(phrases.rulebook(), phrases.context().program.as_of, phrases.context().batch,
                partner),
        people_(phrases.context().batch.people_of(partner)) {}

  /// Of everyone who is not among `counted`, but would fit one of the lines if whatever they have
  /// counted: "Ana and Bo do not count: MB2-709 is accepted until 2018-12-31 only". Few such
  /// sentences, and how many people more it holds of. `lines` have the conditions of each.
  void Add(std::span<const std::vector<ConditionId>> lines, std::span<const std::uint32_t> counted,
           TextLines& text);

 private:
  std::string Reason(const std::vector<Uncounted>& uncounted) const;
  std::string Reason(const Uncounted& uncounted) const;

  const Phrases& phrases_;
  UncountedFinder finder_;
  PartnerBatch::Range people_;
};

}  // namespace attain
