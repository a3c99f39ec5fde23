// What happens to documents, files and folders.
#include "language_server/methods.h"
#include "language_server/uri.h"

namespace attain {
namespace {

std::int64_t VersionOf(const Json& document) {
  return document.contains("version") && document.at("version").is_number_integer()
             ? document.at("version").get<std::int64_t>()
             : 0;
}

}  // namespace

void HandleDidOpen(Session& session, const Json& params) {
  const Json& document = params.at("textDocument");
  session.workspace.Open(document.at("uri").get<std::string>(), VersionOf(document),
                         document.at("text").get<std::string>());
}

void HandleDidChange(Session& session, const Json& params) {
  const Json& document = params.at("textDocument");
  session.workspace.Change(document.at("uri").get<std::string>(), VersionOf(document),
                           params.at("contentChanges"));
}

void HandleDidSave(Session&, const Json&) {}  // the text was known before

void HandleDidClose(Session& session, const Json& params) {
  const auto uri = params.at("textDocument").at("uri").get<std::string>();
  session.workspace.Close(uri);
  session.sent_tokens.erase(PathOfUri(uri));
}

void HandleDidChangeWatchedFiles(Session& session, const Json& params) {
  for (const Json& change : params.at("changes"))
    session.workspace.ChangedOnDisk(change.at("uri").get<std::string>());
}

void HandleDidChangeWorkspaceFolders(Session& session, const Json& params) {
  const Json& event = params.at("event");
  for (const Json& folder : event.at("removed"))
    session.workspace.RemoveFolder(folder.at("uri").get<std::string>());
  for (const Json& folder : event.at("added"))
    session.workspace.AddFolder(folder.at("uri").get<std::string>());
}

void HandleDidChangeConfiguration(Session& session, const Json& params) {
  const Json& settings = params.at("settings");
  if (settings.is_object() && settings.contains("attain")) session.Configure(settings.at("attain"));
}

}  // namespace attain
