#include "driver/check_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "compare/check_implications.h"
#include "compare/warn_useless.h"
#include "diagnostics/render.h"
#include "diagnostics/visible.h"
#include "driver/arguments.h"
#include "driver/load_rulebook.h"

namespace attain {
namespace {

constexpr std::string_view kFormats[] = {"text", "json", "sarif"};

/// The notes of the rulebook in the order of the files.
std::string ListNotes(const Analysis& loaded) {
  std::vector<Statement> notes;
  for (const Statement& statement : loaded.rulebook.statements) {
    if (statement.kind == StatementKind::note) notes.push_back(statement);
  }
  std::sort(notes.begin(), notes.end(), [](const Statement& a, const Statement& b) {
    return std::tie(a.span.file, a.span.begin) < std::tie(b.span.file, b.span.begin);
  });
  std::string out;
  for (const Statement& note : notes) {
    const SourceFile& file = loaded.sources[note.span.file];
    const auto text =
        loaded.rulebook.text(loaded.rulebook.notes[Id<NoteStatement>{note.index}].text);
    out += fmt::format("{}:{}: note: {}\n", Visible(file.path),
                       file.PositionOf(note.span.begin).line, Visible(text));
  }
  return out;
}

/// Adds what is said of all partners; a rulebook with errors cannot be asked.
void AnswerQuestions(Analysis& loaded, Date today) {
  if (loaded.has_errors) return;
  Emitter emitter;
  emitter.diagnostics() = std::move(loaded.diagnostics);
  Implications implications;
  CheckImplications(loaded.rulebook, today, implications, emitter);
  WarnUseless(loaded.rulebook, today, implications, emitter);
  emitter.Sort();
  loaded.has_errors = emitter.has_errors();
  loaded.diagnostics = std::move(emitter.diagnostics());
}

}  // namespace

int CheckCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("check", "What is wrong with a rulebook.");
  const std::vector<std::string>& paths = options.AddPaths();
  std::string format = "text";
  bool with_notes = false;
  options.app().add_option("--format", format, "text, json or sarif")->type_name("FORMAT");
  options.app().add_flag("--notes", with_notes,
                         "also notices, and the notes that the rulebook holds");
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!options.Accept(env, "--format", format, kFormats)) return kWrongUsage;

  int status = kAllWell;
  auto loaded = LoadRulebook(paths, env, status);
  if (!loaded) return status;
  AnswerQuestions(*loaded, env.today);
  if (loaded->has_errors) status = kRulebookWrong;
  if (const auto printed = PrintAsData(format, loaded->diagnostics, loaded->sources, env))
    return std::max(status, *printed);
  ShowDiagnostics(*loaded, paths, with_notes, env);
  return with_notes ? std::max(status, Print(env, ListNotes(*loaded))) : status;
}

}  // namespace attain
