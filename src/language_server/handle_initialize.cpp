// What the server can do, and which folders are open.
#include <fmt/format.h>

#include "language_server/methods.h"
#include "language_server/rulebook_scope.h"
#include "language_server/token_legend.h"

namespace attain {
namespace {

Json Capabilities() {
  return {
      {"positionEncoding", "utf-16"},
      {"textDocumentSync",
       {{"openClose", true}, {"change", 2}, {"save", {{"includeText", false}}}}},
      {"hoverProvider", true},
      {"definitionProvider", true},
      {"referencesProvider", true},
      {"documentHighlightProvider", true},
      {"renameProvider", {{"prepareProvider", true}}},
      {"documentFormattingProvider", true},
      {"documentRangeFormattingProvider", true},
      {"documentOnTypeFormattingProvider",
       {{"firstTriggerCharacter", ";"}, {"moreTriggerCharacter", {"}", "\n"}}}},
      {"completionProvider", {{"triggerCharacters", {"<", ",", "."}}, {"resolveProvider", true}}},
      {"documentSymbolProvider", true},
      {"workspaceSymbolProvider", true},
      {"foldingRangeProvider", true},
      {"selectionRangeProvider", true},
      {"semanticTokensProvider",
       {{"legend", TokenLegend()}, {"range", true}, {"full", {{"delta", true}}}}},
      {"codeActionProvider",
       {{"codeActionKinds", {"quickfix", "refactor.extract", "refactor.inline"}}}},
      {"inlayHintProvider", true},
      {"codeLensProvider", {{"resolveProvider", false}}},
      {"executeCommandProvider", {{"commands", {"attain.runExample"}}}},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}},
  };
}

}  // namespace

Answer HandleInitialize(Session& session, const Json& params) {
  if (params.contains("capabilities")) session.client = params.at("capabilities");
  const auto given = [&](const char* name) {
    return params.contains(name) && !params.at(name).is_null();
  };
  if (given("workspaceFolders")) {
    for (const Json& folder : params.at("workspaceFolders"))
      session.workspace.AddFolder(folder.at("uri").get<std::string>());
  } else if (given("rootUri")) {
    session.workspace.AddFolder(params.at("rootUri").get<std::string>());
  }
  if (given("initializationOptions")) session.Configure(params.at("initializationOptions"));
  return Json{{"capabilities", Capabilities()},
              {"serverInfo", {{"name", "attain"}, {"version", session.setting.version}}}};
}

void HandleInitialized(Session& session, const Json&) {
  if (!session.ClientCan("/workspace/didChangeWatchedFiles/dynamicRegistration")) return;
  const Json policies = {{"globPattern", "**/*.policy"}};
  const Json marks = {{"globPattern", fmt::format("**/{}", kRulebookMark)}};
  const Json registration = {{"id", "policies"},
                             {"method", "workspace/didChangeWatchedFiles"},
                             {"registerOptions", {{"watchers", Json::array({policies, marks})}}}};
  session.Request("client/registerCapability", {{"registrations", Json::array({registration})}});
}

}  // namespace attain
