// A small rulebook that the tests of the commands share.
#pragma once

#include "command.h"

namespace attain {

inline constexpr const char* kFacts = R"(fact customers: number;
exam A-1 "Application";
)";
inline constexpr const char* kAwards = R"(competency cloud "Cloud" {
    level silver {
        note "customers of the last year";
        customers at least 5;
    }
    level gold {
        customers at least 10;
        1 person passes A-1;
    }
}
)";

inline CommandWorld SmallWorld() {
  CommandWorld world;
  world.files.files["rules/awards.policy"] = kAwards;
  world.files.files["rules/facts.policy"] = kFacts;
  world.files.files["partners.jsonl"] =
      R"({"id":"P-1","name":"Contoso","facts":{"customers":7},"people":[]}
{"id":"P-2","facts":{"customers":12},"people":[{"id":"ana","credentials":[{"code":"A-1"}]}]}
{"id":"P-3","people":[]}
)";
  return world;
}

}  // namespace attain
