#include "language_server/session.h"

#include "language_server/text_places.h"

namespace attain {

void Session::Notify(const char* method, Json params) {
  send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

void Session::Request(const char* method, Json params) {
  send({{"jsonrpc", "2.0"},
        {"id", ++last_request},
        {"method", method},
        {"params", std::move(params)}});
}

void Session::Configure(const Json& settings) {
  if (!settings.is_object() || !settings.contains("partners")) return;
  const Json& path = settings.at("partners");
  // `-` would be standard input, where the editor speaks.
  if (!path.is_string() || path == "-" || path == partners) return;
  partners = path.get<std::string>();
  told_failures.clear();
  workspace.AskAgain();
}

PartnerPlace Session::PartnersOf(const RulebookScope& scope) const {
  PartnerPlace place{setting.partner_files, partners};
  if (partners.empty() || partners.starts_with('/')) return place;
  for (const std::string& folder : workspace.FoldersAround(scope)) {
    place.path = folder + "/" + partners;
    if (setting.files.Exists(place.path)) break;
  }
  return place;
}

bool Session::ClientCan(const char* pointer) const {
  const Json::json_pointer place(pointer);
  return client.contains(place) && client.at(place) == true;
}

std::optional<FilePlace> FileIn(Session& session, const Json& params) {
  return session.workspace.Find(params.at("textDocument").at("uri").get<std::string>());
}

std::optional<TextPlace> PlaceIn(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return std::nullopt;
  return TextPlace{*file, OffsetOf(file->source(), params.at("position"))};
}

Json LocationJson(const Session& session, const LiveRulebook& rulebook, Span span) {
  const SourceFile& file = rulebook.analysis().sources[span.file];
  return {{"uri", session.workspace.UriOf(file.path)}, {"range", RangeJson(file, span)}};
}

}  // namespace attain
