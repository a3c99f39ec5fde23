#include "reference/random_metrics.h"

namespace attain::reference {

std::string RandomMetrics::Metrics() {
  std::string text;
  for (std::uint32_t i = 0, count = 1 + dice_.Below(3); i < count; ++i) {
    text += "metric metric-" + std::to_string(i + 1) + (dice_.Chance(20) ? " \"A metric\"" : "");
    if (dice_.Chance(10)) {
      dice_.Use("metric not applicable");
      text += " not applicable;\n";
    } else {
      dice_.Use("metric");
      text += " up to " +
              dice_.Word({"5 points", "10 points", "1 point", "2.5 points", "0 points"}) + " {\n" +
              Lines(2) + "}\n";
    }
  }
  return text;
}

std::string RandomMetrics::Score() {
  const std::string least = dice_.Word({"0", "1", "2", "2.5", "3", "6.67"});
  if (dice_.Chance(50)) {
    dice_.Use("score at least");
    return "score at least " + least + " of 10 points;";
  }
  const bool more = dice_.Chance(50);
  dice_.Use(more ? "every metric more than" : "every metric at least");
  return std::string("every metric ") + (more ? "more than " : "at least ") + least + " points;";
}

std::string RandomMetrics::Lines(int depth) {
  std::string text;
  for (std::uint32_t i = 0, count = dice_.Below(4); i < count; ++i) text += Line(depth) + "\n";
  return text;
}

std::string RandomMetrics::Line(int depth) {
  const std::uint32_t pick = dice_.Below(100);
  if (pick < 20) {
    dice_.Use("only if");
    return "only if " + statement_();
  }
  if (pick < 35) {
    dice_.Use("points if");
    return Points() + " if " + statement_();
  }
  if (pick < 50 && depth > 0) {
    dice_.Use("the higher of");
    std::string text = "the higher of {\n" + Lines(depth - 1) + "}";
    for (std::uint32_t i = 0, more = 1 + dice_.Below(2); i < more; ++i)
      text += " or {\n" + Lines(depth - 1) + "}";
    return text;
  }
  return Points() + " for each " + ForEach() + ";";
}

std::string RandomMetrics::Points() {
  return dice_.Word({"1 point", "2 points", "0.5 points", "5 points", "6.67 points", "0 points"});
}

std::string RandomMetrics::ForEach() {
  if (dice_.Chance(50)) {
    dice_.Use("points for people");
    return dice_.Word({"person who ", "2 people who ", "3 people who ", "7 individuals who "}) +
           credentials_.Condition().text;
  }
  dice_.Use("points for an amount");
  WrittenField subject;
  if (dice_.Chance(70)) {
    const WrittenMeasure& measure = dice_.Pick(values_.measures());
    subject.name = measure.name;
    subject.kind = measure.kind;
  } else {
    do {
      subject = dice_.Pick(values_.facts());
    } while (subject.kind != TypeKind::number && subject.kind != TypeKind::money);
  }
  std::string text;
  if (dice_.Chance(30)) {
    dice_.Use("points for whole amounts");
    text = "whole ";
  }
  if (dice_.Chance(70)) {
    std::string each = values_.ValueOf(subject, false);
    while (each.find_first_of("123456789") == std::string::npos)
      each = values_.ValueOf(subject, false);
    text += each + " of ";
  }
  return text + subject.name;
}

}  // namespace attain::reference
