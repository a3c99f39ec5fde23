#include "partners/arrow_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace attain {
namespace {

constexpr std::string_view kTexts = "texts (utf8 or large utf8)";

std::size_t FindChild(const ArrowColumn& column, std::string_view name) {
  for (std::size_t i = 0; i < column.children.size(); ++i) {
    if (column.children[i].name == name) return i;
  }
  return kNoChild;
}

/// Why a schema is none of partners; kept until it is asked for.
class SchemaCheck {
 public:
  /// Whether `column` is of one of `kinds`; else says what was expected at `path`, unless it is
  /// null, which the rows of partners, at no path, cannot be.
  bool Is(const ArrowColumn& column, std::string_view path, std::initializer_list<ArrowKind> kinds,
          std::string_view expected) {
    const bool good = std::find(kinds.begin(), kinds.end(), column.kind) != kinds.end();
    if (!good && (column.kind != ArrowKind::null || path.empty())) Expected(column, path, expected);
    return good;
  }
  /// The same where it must be there, with values.
  bool IsThere(const ArrowColumn& row, std::string_view name, std::string_view path) {
    const std::size_t child = FindChild(row, name);
    if (child == kNoChild) return Says(fmt::format("there is no column `{}`", path));
    if (row.children[child].kind == ArrowKind::null)
      return Expected(row.children[child], path, kTexts);
    return true;
  }
  void OnlyOnce(const ArrowColumn& row, std::string_view path) {
    for (std::size_t i = 0; i < row.children.size(); ++i) {
      const std::string& name = row.children[i].name;
      if (FindChild(row, name) != i && problem_.empty()) {
        problem_ =
            fmt::format("there are two columns `{}{}{}`", path, path.empty() ? "" : ".", name);
      }
    }
  }
  const std::string& problem() const { return problem_; }

 private:
  bool Expected(const ArrowColumn& column, std::string_view path, std::string_view expected) {
    const std::string what = path.empty() ? "a row" : fmt::format("the column `{}`", path);
    const std::string found = column.kind == ArrowKind::null
                                  ? "only nulls"
                                  : fmt::format("the format `{}`", column.format);
    return Says(fmt::format("{} has {}; expected {}", what, found, expected));
  }
  /// What is said first stays.
  bool Says(std::string problem) {
    if (problem_.empty()) problem_ = std::move(problem);
    return false;
  }

  std::string problem_;
};

class LayoutReader {
 public:
  LayoutReader(const DataShape& shape, const ArrowSchema& schema) : shape_(shape) {
    layout_.root = ReadArrowSchema(schema);
  }

  Result<ArrowLayout> Read() {
    ReadRoot();
    if (!check_.problem().empty()) return Failure{check_.problem()};
    return std::move(layout_);
  }

 private:
  void ReadRoot() {
    if (!check_.Is(layout_.root, "", {ArrowKind::row}, "a struct for each partner")) return;
    check_.OnlyOnce(layout_.root, "");
    if (!check_.IsThere(layout_.root, "id", "id")) return;
    layout_.id = TextChild(layout_.root, "id", "id");
    layout_.name = TextChild(layout_.root, "name", "name");
    layout_.facts = RowChild("facts");
    if (layout_.facts != kNoChild) ReadFacts(layout_.root.children[layout_.facts]);
    layout_.records = RowChild("records");
    if (layout_.records != kNoChild) ReadTables(layout_.root.children[layout_.records]);
    layout_.people = FindChild(layout_.root, "people");
    if (layout_.people != kNoChild) ReadPeople(layout_.root.children[layout_.people]);
  }

  std::size_t TextChild(const ArrowColumn& row, std::string_view name, std::string_view path) {
    const std::size_t child = FindChild(row, name);
    if (child == kNoChild) return child;
    return check_.Is(row.children[child], path, {ArrowKind::text}, kTexts) ? child : kNoChild;
  }

  std::size_t RowChild(std::string_view name) {
    const std::size_t child = FindChild(layout_.root, name);
    if (child == kNoChild) return child;
    if (!check_.Is(layout_.root.children[child], name, {ArrowKind::row}, "a struct"))
      return kNoChild;
    check_.OnlyOnce(layout_.root.children[child], name);
    return child;
  }

  void ReadFacts(const ArrowColumn& facts) {
    for (std::size_t i = 0; i < facts.children.size(); ++i) {
      const ArrowColumn& column = facts.children[i];
      const FactId id = shape_.FindFact(column.name);
      if (id.valid()) CheckType(column, "facts." + column.name, shape_.type(id));
      layout_.fact_columns.push_back({i, id});
    }
  }

  void ReadTables(const ArrowColumn& records) {
    for (std::size_t i = 0; i < records.children.size(); ++i) {
      const ArrowColumn& list = records.children[i];
      ArrowLayout::Table table{i, shape_.FindTable(list.name), {}};
      const std::string path = "records." + list.name;
      if (table.id.valid() && IsListOfRows(list, path)) {
        const ArrowColumn& row = list.children[0];
        for (std::size_t f = 0; f < row.children.size(); ++f) {
          const ArrowColumn& column = row.children[f];
          const FieldId id = shape_.FindField(table.id, column.name);
          if (id.valid())
            CheckType(column, fmt::format("{}.{}", path, column.name), shape_.type(id));
          table.fields.push_back({f, id});
        }
      }
      layout_.tables.push_back(std::move(table));
    }
  }

  bool IsListOfRows(const ArrowColumn& list, const std::string& path) {
    if (!check_.Is(list, path, {ArrowKind::list}, "a list of structs")) return false;
    if (!check_.Is(list.children[0], path, {ArrowKind::row}, "a list of structs")) return false;
    check_.OnlyOnce(list.children[0], path);
    return true;
  }

  void ReadPeople(const ArrowColumn& people) {
    if (!IsListOfRows(people, "people")) return;
    const ArrowColumn& person = people.children[0];
    layout_.person_id = TextChild(person, "id", "people.id");
    layout_.person_name = TextChild(person, "name", "people.name");
    layout_.credentials = FindChild(person, "credentials");
    if (layout_.credentials == kNoChild) return;
    const ArrowColumn& list = person.children[layout_.credentials];
    const std::string path = "people.credentials";
    if (!IsListOfRows(list, path)) return;
    const ArrowColumn& credential = list.children[0];
    if (!check_.IsThere(credential, "code", path + ".code")) return;
    layout_.code = TextChild(credential, "code", path + ".code");
    layout_.passed = DayChild(credential, "passed");
    layout_.expires = DayChild(credential, "expires");
  }

  std::size_t DayChild(const ArrowColumn& credential, const std::string& name) {
    const std::size_t child = FindChild(credential, name);
    if (child == kNoChild) return child;
    const bool good = check_.Is(credential.children[child], "people.credentials." + name,
                                {ArrowKind::date, ArrowKind::text}, "date32 or texts");
    return good ? child : kNoChild;
  }

  void CheckType(const ArrowColumn& column, const std::string& path, const ValueType& type) {
    switch (type.kind) {
      case TypeKind::yes_no:
        check_.Is(column, path, {ArrowKind::yes_no}, "booleans");
        return;
      case TypeKind::number:
        check_.Is(column, path, {ArrowKind::integer, ArrowKind::decimal},
                  "integers or decimals of 128 bits");
        return;
      case TypeKind::money:
        check_.Is(column, path, {ArrowKind::integer, ArrowKind::decimal, ArrowKind::text},
                  "integers, decimals of 128 bits or texts");
        return;
      case TypeKind::date:
        check_.Is(column, path, {ArrowKind::date, ArrowKind::text}, "date32 or texts");
        return;
      case TypeKind::text:
      case TypeKind::one_of:
        check_.Is(column, path, {ArrowKind::text}, kTexts);
        return;
    }
  }

  const DataShape& shape_;
  ArrowLayout layout_;
  SchemaCheck check_;
};

}  // namespace

Result<ArrowLayout> ReadArrowLayout(const DataShape& shape, const ArrowSchema& schema) {
  return LayoutReader(shape, schema).Read();
}

}  // namespace attain
