#include "evaluate/passes.h"

namespace attain {

bool AddPasses(const Program& program, const PassColumns& passes, PartnerBatch::Range of_person,
               bool possible, std::uint64_t* atoms) {
  const std::int32_t as_of = program.as_of.days;
  bool all_sure = true;
  for (std::uint32_t pass = of_person.begin; pass < of_person.end; ++pass) {
    const CredentialId code = passes.code(pass);
    if (!code.valid()) continue;
    const Slice<PassEffect> effects = program.effects_of[code.index];
    if (effects.empty() || passes.expires_on(pass) < as_of) continue;
    const std::int32_t passed = passes.passed_on(pass);
    for (const PassEffect& effect : program.effects[effects]) {
      if (passed > effect.made_by.days) continue;
      // A pass of an unknown day was made by the as-of day, but not surely by an earlier one.
      if (passed == kPassedUnknown && effect.made_by.days < as_of) {
        all_sure = false;
        if (!possible) continue;
      }
      atoms[effect.atoms.word] |= effect.atoms.mask;
    }
  }
  return all_sure;
}

}  // namespace attain
