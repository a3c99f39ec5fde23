// Whom statements need, from crews and scores up to rows: what all of several statements need is
// needed; of alternatives, whom too many of them need.
#pragma once

#include <functional>

#include "advise/key_people.h"

namespace attain {

/// What a statement, or several together, need.
struct Need {
  bool met = true;
  KeyPeople people{{}, kAnyNumber, false, {}, {}};
};

/// Both are needed.
void Join(Need& need, Need other);
/// `count` of the alternatives are enough.
Need AtLeast(std::uint32_t count, std::vector<Need> alternatives);

/// Of a statement about a score that is met: the points that its metrics come to without someone.
/// `of_body` gives what the statements of its gates need.
Need NeedOfScore(const Program& program, PartnerEvaluation& evaluation, const StatementNode& node,
                 const std::function<Need(BodyId)>& of_body);

}  // namespace attain
