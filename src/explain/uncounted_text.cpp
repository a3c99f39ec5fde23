#include "explain/uncounted_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace attain {
namespace {

constexpr std::size_t kMostSentences = 3, kMostCredentials = 3;

struct Sentence {
  std::string reason;
  std::vector<std::uint32_t> people;
};

}  // namespace

void UncountedText::Add(std::span<const std::vector<ConditionId>> lines,
                        std::span<const std::uint32_t> counted, TextLines& text) {
  std::vector<bool> counts(people_.end - people_.begin);
  for (const std::uint32_t person : counted) counts[person] = true;
  std::vector<Sentence> sentences;
  std::uint64_t more = 0;
  for (std::uint32_t person = 0; person < people_.end - people_.begin; ++person) {
    if (counts[person]) continue;
    std::vector<Uncounted> uncounted;
    for (const std::vector<ConditionId>& conditions : lines) {
      if (uncounted.empty()) uncounted = finder_.Find(person, conditions);
    }
    if (uncounted.empty()) continue;
    std::string reason = Reason(uncounted);
    const auto same =
        std::find_if(sentences.begin(), sentences.end(),
                     [&](const Sentence& sentence) { return sentence.reason == reason; });
    if (same != sentences.end()) {
      same->people.push_back(person);
    } else if (sentences.size() < kMostSentences) {
      sentences.push_back({std::move(reason), {person}});
    } else {
      ++more;
    }
  }
  for (const Sentence& sentence : sentences)
    text.Add(fmt::format("{} {} not count: {}", phrases_.People(sentence.people),
                         sentence.people.size() == 1 ? "does" : "do", sentence.reason));
  if (more > 0)
    text.Add(fmt::format("what {} more {} does not count either", more,
                         more == 1 ? "person has" : "people have"));
}

std::string UncountedText::Reason(const std::vector<Uncounted>& uncounted) const {
  std::string text;
  for (std::size_t i = 0; i < uncounted.size() && i < kMostCredentials; ++i)
    text += (i > 0 ? "; " : "") + Reason(uncounted[i]);
  if (uncounted.size() > kMostCredentials)
    text += fmt::format("; and {} more", uncounted.size() - kMostCredentials);
  return text;
}

std::string UncountedText::Reason(const Uncounted& uncounted) const {
  const auto code = [&](CredentialId id) {
    return phrases_.rulebook().text(phrases_.rulebook().credentials[id].code);
  };
  std::string what(code(uncounted.credential));
  if (uncounted.earns.valid())
    what += fmt::format(", by which {} is earned,", code(uncounted.earns));
  switch (uncounted.why) {
    case WhyUncounted::no_longer_accepted:
      return fmt::format("{} is accepted until {} only", what, FormatDate(uncounted.day));
    case WhyUncounted::passed_too_late:
      return fmt::format("{} was passed on {}, and counts only if passed by {}", what,
                         FormatDate(uncounted.passed), FormatDate(uncounted.day));
    case WhyUncounted::expired:
      return fmt::format("{} has expired: it was valid until {}", what, FormatDate(uncounted.day));
    case WhyUncounted::not_yet_passed:
      return fmt::format("{} is dated {}, after {}", what, FormatDate(uncounted.passed),
                         FormatDate(phrases_.context().program.as_of));
  }
  return what;
}

}  // namespace attain
