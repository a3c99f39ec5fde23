// Of a rulebook: the partners that stand in it, and what is expected of them.
#pragma once

#include <cstdint>
#include <optional>

#include "base/fraction.h"
#include "check/rulebook_amounts.h"
#include "check/verdict.h"

namespace attain {

struct SamplePass {
  CredentialId credential;
  std::optional<Date> passed, expires;
};
struct SamplePerson {
  StringId name;
  bool unknown = false;  ///< `person NAME unknown`
  Slice<SamplePass> passes;
};
struct SampleFact {
  FactId fact;
  Value value;
};
struct SampleCell {
  FieldId field;
  Value value;
};
struct SampleRow {
  Slice<SampleCell> cells;  ///< fields that are not written are unknown
};
struct SampleTable {
  TableId table;
  bool unknown = false;
  Slice<SampleRow> rows;  ///< tables that are not written are empty
};
struct SampleMeasure {
  MeasureId measure;
  bool unknown = false;
  Fraction value;
};
struct ExpectedPoints {
  StringId metric;  ///< none: the score
  Fraction points;
  std::uint32_t decimals = 0;  ///< as written
  bool about = false;          ///< equal when rounded to `decimals`
};
struct Expectation {
  AwardId award;
  StringId option, level;  ///< none where not written
  Verdict verdict;         ///< means nothing where points are expected
  std::optional<ExpectedPoints> points;
  Span span;
};
/// An `example` (has expectations) or a `partner` block.
struct Sample {
  StringId title;
  std::optional<Date> as_of;
  bool is_example = false;
  bool people_unknown = false;
  Slice<SampleFact> facts;
  Slice<SampleTable> tables;
  Slice<SampleMeasure> measures;
  Slice<SamplePerson> people;
  Slice<Expectation> expectations;
  Span span;  ///< of the title
};

}  // namespace attain
