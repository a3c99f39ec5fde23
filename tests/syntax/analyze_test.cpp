// The grammar has no rule that calls itself, or repeats, without reading anything.
#include <catch2/catch.hpp>
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/grammar.h"

TEST_CASE("the grammar cannot loop without reading") {
  CHECK(tao::pegtl::analyze<attain::grammar::rulebook>() == 0);
}
