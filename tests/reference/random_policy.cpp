#include "reference/random_policy.h"

#include "reference/random_awards.h"
#include "reference/random_partner.h"

namespace attain::reference {

RandomPolicy MakeRandomPolicy(std::uint32_t seed, Asked asked) {
  constexpr int kPartners = 5;
  Dice dice(seed);
  RandomCredentials credentials(dice);
  RandomValues values(dice);
  RandomAwards awards(dice, credentials, values, asked);
  std::vector<std::string> declarations;
  for (const auto* written :
       {&credentials.declarations(), &values.declarations(), &awards.declarations()}) {
    declarations.insert(declarations.end(), written->begin(), written->end());
  }
  if (dice.Chance(30)) {  // but for partners, the order means nothing; that of awards is the order
                          // of the rows
    std::shuffle(declarations.begin(), declarations.end(), std::mt19937(seed));
  }
  for (int i = 0; i < kPartners; ++i) {
    declarations.push_back(RandomPartner(dice, credentials, values, "P-" + std::to_string(i)));
  }
  RandomPolicy policy;
  policy.text = Joined(declarations, "\n") + "\n";
  policy.days = {dice.Day(), dice.Day()};
  policy.people = awards.people();
  policy.used = dice.used;
  return policy;
}

}  // namespace attain::reference
