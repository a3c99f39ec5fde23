// What is wrong with a rulebook: one diagnostic for each cause, with its place, further places, and
// the way out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/file_edit.h"
#include "source/source_file.h"

namespace attain {

enum class Severity : std::uint8_t { error, warning, notice };
/// "error".
std::string_view SeverityWord(Severity severity);

enum class Kind : std::uint16_t {
#define DIAGNOSTIC(code, identifier, severity, title) identifier,
#include "diagnostics/kinds.def"
#undef DIAGNOSTIC
};

struct KindInfo {
  std::string_view code;  ///< "A0101"
  std::string_view name;  ///< "unknown_name"
  Severity severity;
  std::string_view title;
};
const KindInfo& InfoOf(Kind kind);
/// All kinds, in the order of the catalogue.
const std::vector<Kind>& AllKinds();
/// The kind with this code, told without regard to case.
std::optional<Kind> KindOfCode(std::string_view code);

struct Label {
  Span span;
  std::string text;  ///< "`crm-apps` was first declared here"
};

/// A repair that an editor can make: all of its edits, or none.
struct Fix {
  std::string title;
  std::vector<FileEdit> edits;  ///< at least one; by file and place, none overlapping another
};

struct Diagnostic {
  Kind kind;
  Span span;            ///< the place to underline; not valid where there is none (an empty folder)
  std::string message;  ///< the situation: lower case, no final stop, code in backticks
  std::vector<Label> labels;
  std::string hint;                ///< the way out: "did you mean `crm-deployment`?"
  std::vector<std::string> notes;  ///< further lines, shown as they stand
  std::vector<Fix> fixes;

  Severity severity() const { return InfoOf(kind).severity; }
};

/// Collects diagnostics. Those at one place with one kind are one.
class Emitter {
 public:
  /// The diagnostic stays open for labels and a hint until the next Emit.
  Diagnostic& Emit(Kind kind, Span span, std::string message, std::string hint = {});

  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  std::vector<Diagnostic>& diagnostics() { return diagnostics_; }
  bool has_errors() const;
  /// By file, place and code; the order in which people read.
  void Sort();
  /// Where there are more than `most` errors, keeps the first `most` and one that says how many
  /// more there are. After Sort.
  void Cut(std::size_t most);

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace attain
