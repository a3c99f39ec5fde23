// A batch that is no larger than one before it is evaluated without allocating anything.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <new>

#include "evaluate/policy_verdicts.h"

namespace {

std::size_t allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

using namespace attain;

TEST_CASE("the steady state allocates nothing") {
  const Rulebook rulebook = RulebookOf(R"(
    exam A; exam B; exam C; exam D, accepted until 2019-01-01 if passed by 2017-01-01; exam E;
    fact market: one of developed, developing;
    fact public: yes or no;
    records sales dated by day { day: date; amount: money in USD; city: one of rome, bari, or others; new: yes or no; }
    measure total = sum of sales.amount where new in the trailing 12 months;
    measure cities = count of distinct sales.city;
    measure rate = (average of sales.amount) / 2;
    competency one-c {
      option left {
        level silver {
          total at least $100 if market is developed, $50 if market is developing;
          either { cities at least 2; } or { the same or different 1 person passes all of <A, B>; }
          the same or different 2 people pass any of <A, B, C>;
        }
        level gold { is public; rate at least $10; attains silver in other; }
      }
      option right {
        level silver {
          1 person passes A; another person passes B; another person passes C;
          another person passes D; another person passes E;
        }
      }
    }
    designation scored {
      score at least 20 of 30 points;
      every metric more than 0 points;
      metric skills up to 10 points {
        only if at least 2 people hold A;
        10 points for each 3 people who hold any of <A, B, C>;
      }
      metric growth up to 20 points {
        the higher of { 1 point for each $3 of total; 5 points if is public; }
        or { 1 point for each whole $7 of rate; }
      }
    }
    competency other { level silver { at least 2 of { 1 person passes A; the same or different 1 person passes D; is public; } } }
    partner "all known" {
      market is developed; is public;
      sales { day 2018-01-05, amount $70, city rome, new; day 2018-01-06, amount $40, city bari, new; }
      person a passes A, B, C; person b passes A, D; person c passes B; person d passes C;
      person e passes E;
    }
    partner "much unknown" {
      sales { day 2018-01-05, city rome, new; amount $40, city bari; }
      person a passes A, B, C; person b passes D on 2016-05-01; person c unknown;
    }
    partner "nobody known" { people unknown; sales unknown; }
  )");
  const Program program = Compile(rulebook, *ParseDate("2018-03-01"));
  const PartnerBatch batch = SamplesOf(rulebook);
  REQUIRE(batch.size() == 3);
  Evaluator evaluator(program);
  VerdictColumns columns;
  evaluator.Evaluate(batch, columns, Points::wanted);
  evaluator.Evaluate(batch, columns);
  const std::size_t before = allocations;
  REQUIRE(before > 0);
  evaluator.Evaluate(batch, columns, Points::wanted);
  evaluator.Evaluate(batch, columns);
  CHECK(allocations == before);
}
