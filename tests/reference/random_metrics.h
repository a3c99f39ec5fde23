// Random metrics and statements about scores, as text.
#pragma once

#include <functional>
#include <utility>

#include "reference/random_credentials.h"
#include "reference/random_values.h"

namespace attain::reference {

class RandomMetrics {
 public:
  /// `statement` writes a statement that stands in a scope of its own, and asks for no score.
  RandomMetrics(Dice& dice, RandomCredentials& credentials, RandomValues& values,
                std::function<std::string()> statement)
      : dice_(dice), credentials_(credentials), values_(values), statement_(std::move(statement)) {}

  /// One metric or several.
  std::string Metrics();
  /// "score at least 3 of 10 points;"
  std::string Score();

 private:
  std::string Lines(int depth);
  std::string Line(int depth);
  std::string ForEach();
  std::string Points();

  Dice& dice_;
  RandomCredentials& credentials_;
  RandomValues& values_;
  std::function<std::string()> statement_;
};

}  // namespace attain::reference
