#include "driver/format_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "diagnostics/render.h"
#include "driver/arguments.h"
#include "driver/policy_files.h"
#include "format/format.h"
#include "report/output_file.h"
#include "report/unified_diff.h"
#include "syntax/parser.h"

namespace attain {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kPieceBytes = 1 << 16;

struct Options {
  bool check = false;
  bool diff = false;
};

Result<std::string> ReadStandardInput(const DriverEnv& env) {
  auto source = env.open("-");
  if (!source) return Failure{source.message()};
  std::string text;
  std::vector<char> piece(kPieceBytes);
  for (;;) {
    const auto count = (*source)->Read(piece);
    if (!count) return Failure{count.message()};
    if (*count == 0) return text;
    text.append(piece.data(), *count);
  }
}

class Formatter {
 public:
  Formatter(const Options& options, const DriverEnv& env) : options_(options), env_(env) {}

  /// False where there is nobody any more to show a file to.
  bool FormatFile(const std::string& path) {
    auto text = env_.files.Read(path);
    if (!text) {
      Raise(Fail(env_, kCannotReadOrWrite,
                 fmt::format("cannot read `{}`: {}", path, text.message())));
      return true;
    }
    const std::vector<TextEdit> edits = EditsOf(path, *text);
    if (edits.empty()) return true;
    if (options_.check || options_.diff) return Show(path, *text, edits);
    const Status written = ReplaceFile(path, Apply(*text, edits));
    if (written) return true;
    Raise(Fail(env_, kCannotReadOrWrite, written.message()));
    --changed_;
    return true;
  }

  void FormatInput() {
    auto text = ReadStandardInput(env_);
    if (!text) {
      Raise(Fail(env_, kCannotReadOrWrite,
                 fmt::format("cannot read standard input: {}", text.message())));
      return;
    }
    const std::vector<TextEdit> edits = EditsOf("standard input", *text);
    if (options_.check || options_.diff) {
      Show("standard input", *text, edits);
    } else {
      Raise(Put(Apply(*text, edits)));
    }
  }

  /// What did not parse, then `summary`.
  int Finish(bool with_summary) {
    ShowMistakes();
    if (!with_summary || (changed_ == 0 && status_ == kCannotReadOrWrite)) return status_;
    const auto files = fmt::format("{} file{}", sources_.size(), sources_.size() == 1 ? "" : "s");
    if (changed_ == 0) {
      Say(env_, fmt::format("nothing to change in {}\n", files));
    } else {
      Say(env_, options_.check ? fmt::format("{} of {} would change\n", changed_, files)
                               : fmt::format("formatted {} of {}\n", changed_, files));
    }
    return status_;
  }

 private:
  void Raise(int status) { status_ = std::max(status_, status); }

  /// Of the text as it was read, byte-order mark included.
  std::vector<TextEdit> EditsOf(const std::string& path, const std::string& text) {
    const FileId id = sources_.Add(SourceFile(path, text));
    const SourceFile& file = sources_[id];
    const SyntaxTree tree = Parse(file, id, emitter_);
    std::vector<TextEdit> edits = Format(file, tree);
    if (text.starts_with(kByteOrderMark)) {
      const auto mark = static_cast<std::uint32_t>(kByteOrderMark.size());
      for (TextEdit& edit : edits) {
        edit.begin += mark;
        edit.end += mark;
      }
      edits.insert(edits.begin(), TextEdit{0, mark, ""});
    }
    if (!edits.empty()) ++changed_;
    return edits;
  }

  bool Show(const std::string& path, std::string_view text, std::span<const TextEdit> edits) {
    if (options_.check && !edits.empty()) Raise(kRulebookWrong);
    if (edits.empty()) return true;
    const int put = Put(options_.diff ? UnifiedDiff(path, text, edits) : path + "\n");
    Raise(put);
    return put == kAllWell;
  }

  int Put(std::string_view bytes) {
    const Status written = PutOut(env_, bytes);
    return written ? kAllWell : Fail(env_, kCannotReadOrWrite, written.message());
  }

  void ShowMistakes() {
    std::vector<Diagnostic> errors;
    emitter_.Sort();
    emitter_.Cut(kMaxErrorsShown);
    for (const Diagnostic& diagnostic : emitter_.diagnostics()) {
      if (diagnostic.severity() == Severity::error) errors.push_back(diagnostic);
    }
    if (errors.empty()) return;
    Raise(kRulebookWrong);
    env_.err(RenderText(errors, sources_, env_.color));
    Say(env_,
        fmt::format("{}; what does not parse stays as it stands\n", CountDiagnostics(errors)));
  }

  const Options& options_;
  const DriverEnv& env_;
  SourceSet sources_;
  Emitter emitter_;
  std::size_t changed_ = 0;
  int status_ = kAllWell;
};

}  // namespace

int FormatCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments parser("format",
                   "Policies in their canonical layout, in place; `-` formats standard input to "
                   "standard output.");
  const std::vector<std::string>& paths = parser.AddPaths();
  Options options;
  parser.app().add_flag("--check", options.check,
                        "lists the files that would change, with status 1, and writes nothing");
  parser.app().add_flag("--diff", options.diff, "shows what would change, and writes nothing");
  if (const auto status = parser.Parse(arguments, env)) return *status;
  const bool input = std::find(paths.begin(), paths.end(), "-") != paths.end();
  if (input && paths.size() > 1)
    return parser.Wrong(env, "standard input is formatted by itself",
                        "give `-` without other paths");

  Formatter formatter(options, env);
  if (input) {
    formatter.FormatInput();
    return formatter.Finish(false);
  }
  int status = kAllWell;
  const auto files = FindPolicyFiles(paths, env, status);
  if (!files) return status;
  for (const std::string& file : *files) {
    if (!formatter.FormatFile(file)) return kCannotReadOrWrite;
  }
  return formatter.Finish(options.check || !options.diff);
}

}  // namespace attain
