// The ids of what a rulebook holds, and the days for which a version of it holds.
#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/interner.h"

namespace attain {

struct Credential;
struct CredentialSet;
struct ValueType;
struct Fact;
struct RecordTable;
struct Field;
struct Measure;
struct Award;
struct Option;
struct Level;
struct Block;
struct Statement;
struct Condition;
struct Choice;
struct Predicate;
struct Expression;
struct Aggregate;
struct Metric;
struct PointLine;
struct PointGroup;
using CredentialId = Id<Credential>;
using SetId = Id<CredentialSet>;
using TypeId = Id<ValueType>;
using FactId = Id<Fact>;
using TableId = Id<RecordTable>;
using FieldId = Id<Field>;
using MeasureId = Id<Measure>;
using AwardId = Id<Award>;
using OptionId = Id<Option>;
using LevelId = Id<Level>;
using BlockId = Id<Block>;
using StatementId = Id<Statement>;
using ConditionId = Id<Condition>;
using ChoiceId = Id<Choice>;
using PredicateId = Id<Predicate>;
using ExpressionId = Id<Expression>;
using AggregateId = Id<Aggregate>;
using MetricId = Id<Metric>;
using PointLineId = Id<PointLine>;

/// Both days included. A declaration without `effective from` is in force always.
struct Period {
  Date from = Date::Min();
  Date until = Date::Max();
  bool contains(Date day) const { return from <= day && day <= until; }
};

}  // namespace attain
