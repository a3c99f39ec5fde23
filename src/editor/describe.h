// What a thing of a rulebook is, in Markdown: for hovers and beside completions.
#pragma once

#include <optional>
#include <string>

#include "editor/names.h"

namespace attain {

/// The thing as it is on `today`: title, dates, members, type, what it asks for. `at`: the
/// occurrence that is asked about, where it tells which version or option is meant.
std::string DescribeThing(const Analysis& analysis, const Names& names, ThingId thing, Date today,
                          const Occurrence* at = nullptr);

/// What the name stands for in the rulebook, as Rulebook::FindCredential and FindAward: none where
/// it is not understood, or something else.
SetId FindSet(const Rulebook& rulebook, std::string_view name);
MeasureId FindMeasure(const Rulebook& rulebook, std::string_view name);

/// "counts today", "no longer accepted since 2021-09-01", "accepted until 2026-12-31 if passed by
/// 2026-06-30".
std::string Acceptance(const Credential& credential, Date today);
/// Whether it is retired or no longer accepted on the day.
bool IsOver(const Credential& credential, Date today);
/// The rows that a window sees on the day: "from 2025-11-27 to 2026-11-26".
std::string DaysText(const Window& window, Date day);

}  // namespace attain
