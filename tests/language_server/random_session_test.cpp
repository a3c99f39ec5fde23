// Whatever an editor sends, the server has the text that the editor has, and knows of it what a
// fresh reading would.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>
#include <vector>

#include "random_session.h"

namespace attain {
namespace {

TEST_CASE("random sessions leave the server with what a fresh reading gives") {
  std::mt19937 random(20171116);
  const int sessions = std::getenv("ATTAIN_DEEP") != nullptr ? 400 : 40;
  for (int session = 0; session < sessions; ++session) {
    std::vector<unsigned char> bytes(500);
    for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(random());
    INFO("session " << session);
    REQUIRE(PlaySession(bytes) == "");
  }
}

}  // namespace
}  // namespace attain
