#include "check/aggregates.h"

#include "base/limits.h"
#include "check/readers.h"
#include "check/values.h"

namespace attain {
namespace {

AggregateKind KindOf(NodeKind kind) {
  switch (kind) {
    case NodeKind::SumOf:
      return AggregateKind::sum;
    case NodeKind::AverageOf:
      return AggregateKind::average;
    case NodeKind::SmallestOf:
      return AggregateKind::smallest;
    case NodeKind::LargestOf:
      return AggregateKind::largest;
    case NodeKind::CountDistinct:
      return AggregateKind::count_distinct;
    default:
      return AggregateKind::count;
  }
}

class AggregateReader {
 public:
  explicit AggregateReader(Checker& checker) : checker_(checker) {}

  std::optional<TypedAggregate> Read(Node node) {
    const Node what = node.first();
    aggregate_.kind = KindOf(what.kind());
    aggregate_.span = node.span();
    ReadSubject(what);
    for (const Node part : node) {
      if (part.is(NodeKind::Where) && aggregate_.table.valid()) {
        aggregate_.filter = ReadFilter(checker_, part.first(), aggregate_.table);
        if (!aggregate_.filter.valid()) complete_ = false;
      }
      if (part.is(NodeKind::Window)) ReadWindow(part);
    }
    if (!complete_) return std::nullopt;
    return TypedAggregate{checker_.rulebook.aggregates.Add(aggregate_), type_};
  }

 private:
  void ReadSubject(Node what) {
    type_ = checker_.NumberType();
    const bool is_count = aggregate_.kind == AggregateKind::count;
    const Node table = is_count ? what.first() : what.first().first();
    aggregate_.table = checker_.FindTable(table);
    if (!aggregate_.table.valid()) complete_ = false;
    if (is_count || !complete_) return;

    const Node name = what.first().child_at(1);
    aggregate_.field = checker_.FindField(name, aggregate_.table);
    if (!aggregate_.field.valid()) {
      complete_ = false;
      return;
    }
    if (aggregate_.kind != AggregateKind::count_distinct) ReadAmountType(what, name);
  }

  void ReadAmountType(Node what, Node name) {
    const Field& field = checker_.rulebook.fields[aggregate_.field];
    const ValueType& type = checker_.rulebook.types[field.type];
    if (type.kind == TypeKind::number) return;
    if (type.kind == TypeKind::money) {
      type_ = checker_.MoneyType(std::string(checker_.rulebook.text(type.currency)));
      return;
    }
    complete_ = false;
    const std::string member = InTicks(checker_.TextOf(what.first()));
    checker_.emitter
        .Emit(Kind::not_an_amount, name.span(),
              "there is no " + std::string(TextOf(aggregate_.kind)) + " " + member + ": it is " +
                  DescribeType(checker_, field.type),
              "rows are counted with `count of " +
                  std::string(checker_.TextOf(what.first().first())) +
                  "`, their different values with `count of distinct`")
        .labels.push_back({field.span, InTicks(checker_.TextOf(name)) + " is declared here"});
  }

  void ReadWindow(Node node) {
    const Node length = node.first();
    const bool days = length.is(NodeKind::TrailingDays);
    Window& window = aggregate_.window;
    window.kind = days                                  ? WindowKind::trailing_days
                  : length.is(NodeKind::TrailingMonths) ? WindowKind::trailing_months
                                                        : WindowKind::full_months;
    window.length = 1;
    if (length.has_children()) {
      window.length = ReadLength(length.first(), days ? "a number of days" : "a number of months");
    }
    if (node.has(NodeKind::EndingAgo)) {
      window.ending_months_ago =
          ReadLength(node.child(NodeKind::EndingAgo).first(), "a number of months");
    }
    if (!aggregate_.table.valid()) return;
    const RecordTable& table = checker_.rulebook.tables[aggregate_.table];
    if (table.dated_by.valid()) return;
    complete_ = false;
    if (checker_.undated_by_mistake.contains(aggregate_.table.index)) return;
    const std::string name(checker_.rulebook.text(table.name));
    checker_.emitter
        .Emit(Kind::window_without_date, node.span(),
              "rows of " + InTicks(name) + " have no date, so they cannot be in a window",
              "name the field that dates them: " + InTicks("records " + name + " dated by …"))
        .labels.push_back({table.span, InTicks(name) + " is declared here"});
  }

  std::int64_t ReadLength(Node number, std::string_view what) {
    const auto length = ReadCount(checker_, number, what, 1, kMaxWindowLength);
    if (!length) complete_ = false;
    return length.value_or(1);
  }

  Checker& checker_;
  Aggregate aggregate_{};
  TypeId type_;
  bool complete_ = true;
};

}  // namespace

std::optional<TypedAggregate> ReadAggregate(Checker& checker, Node aggregate) {
  return AggregateReader(checker).Read(aggregate);
}

}  // namespace attain
