#include "reference/random_policy.h"

namespace attain::reference {

const std::vector<std::string>& AllConstructs() {
  static const std::vector<std::string> constructs = {
      // credentials, lists, conditions
      "exam", "assessment", "certification", "available from", "registration closes", "retired",
      "accepted until", "if passed by", "replaced by", "url", "earned by passing", "set",
      "versions of a set", "until", "set in a list", "choice in a list", "at least K of a list",
      "all of a list", "any of a list", "conditions with and", "conditions with or",
      // people
      "people line", "another", "the other", "the same or different", "the same",
      "the same N of the whole crew", "K of them", "K of the N", "several K of them", "all people",
      "crew of more than four lines", "team", "team of parts", "team in a team", "team total",
      "people line as a member",
      // facts, records, measures
      "kind", "type yes or no", "type number", "type money", "type date", "type text",
      "type one of", "type one of … or others", "records with a date", "records without a date",
      "measure", "versions of a measure", "+ and -", "* and /", "fact in a measure",
      "measure in a measure", "long amount", "count of", "count of distinct", "sum of",
      "average of", "smallest of", "largest of", "where", "filter with and", "filter with or",
      "field of yes or no", "is", "is not", "is any of", "is not any of", "at least", "at most",
      "more than", "less than", "in the trailing months", "in the trailing days",
      "in the last full months", "ending months ago",
      // awards and statements
      "competency", "designation", "specialization", "versions of an award", "url of an award",
      "award without options and levels", "levels without options", "option without levels",
      "levels of an option", "comparison of a measure", "comparison of a fact", "flag",
      "cases on yes or no", "cases on one of", "cases on one of … or others", "cases on numbers",
      "otherwise", "case with and", "case with or", "note", "either", "at least K of { }",
      "all of { }", "attains an award", "attains a level", "attains any of", "attains all of",
      "attains a level of its own award",
      // points
      "metric", "metric not applicable", "metrics of an option", "score at least",
      "every metric at least", "every metric more than", "only if", "points if", "the higher of",
      "points for people", "points for an amount", "points for whole amounts",
      // partners
      "unknown fact", "unknown table", "unknown field", "unknown people", "unknown credentials",
      "pass without a date", "expiry", "measure given", "measure given as unknown"};
  return constructs;
}

}  // namespace attain::reference
