// What a name that is being typed belongs to: the table of a filter or row, the fact, measure or
// field that a value is compared with or given to.
#pragma once

#include <optional>
#include <string_view>

#include "editor/typing.h"

namespace attain {

/// What has this name and no owner, but no example or partner; none where nothing has it.
ThingId SharedThing(const Names& names, std::string_view name);
/// The field of the table, or the option, level or metric of the award.
ThingId PartOf(const Names& names, std::string_view owner, std::string_view name);

/// The table behind the `of` of the aggregate that the filter belongs to; "" where none is.
std::string_view TableOfFilter(const Typing& typing);
std::string_view TableOfRow(const Typing& typing);

/// Of the value that is being typed: the name before the words that compare, and the table where it
/// is a field.
ThingId ComparedThing(const Names& names, const Typing& typing);
/// Of a fact, measure or field; none where it is unknown.
std::optional<TypeKind> TypeOf(const Rulebook& rulebook, const Names& names, ThingId thing);

}  // namespace attain
