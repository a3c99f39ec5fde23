// A person as their producer usually writes one: the text from value to value, joined across the
// braces and lists that it closes and opens, so that whoever is written like that costs one
// comparison for each value.
#pragma once

#include <cstdint>
#include <vector>

#include "partners/literal.h"
#include "partners/object_shapes.h"

namespace attain {

struct UsualPerson {
  struct Value {
    std::uint32_t member;
    /// Up to the next value, behind the last one up to the first of the next person.
    Literal behind;
  };
  Literal open{""};           ///< up to the first value
  std::vector<Value> values;  ///< empty: nobody is known to be written alike
  std::size_t list = 0;       ///< which of them are the credentials
  Literal behind_none{""};    ///< what is behind these from the bracket of an empty list on
  Literal end{""};            ///< behind the last value of a person whom no other one follows
  Literal end_none{""};
  ShortLiteral passes;  ///< from the bracket of credentials up to the first value of the first
  bool by_day = false;  ///< which is the day of passing
};

/// What the most frequent shapes of people and of their credentials make, where these begin with
/// their code or their day. `credentials` is the member of a person that they are, `code` and `day`
/// those of a credential.
UsualPerson UsualPersonOf(const ObjectShapes& people, const ObjectShapes& passes,
                          std::uint32_t credentials, std::uint32_t code, std::uint32_t day);

}  // namespace attain
