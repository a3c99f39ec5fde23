// The JSON form and SARIF 2.1.0 (OASIS, 2020).
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "diagnostics/help.h"
#include "diagnostics/render.h"

namespace attain {
namespace {

using Json = nlohmann::ordered_json;

Json PlaceOf(Span span, const SourceSet& sources) {
  if (!span.valid()) return nullptr;
  const SourceFile& file = sources[span.file];
  const Position begin = file.PositionOf(span.begin);
  const Position end = file.PositionOf(span.end);
  return {{"file", file.path},
          {"line", begin.line},
          {"column", begin.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

/// A path as a relative URI: bytes outside the unreserved set and `/` are percent-encoded (RFC
/// 3986).
std::string UriOf(std::string_view path) {
  std::string uri;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("/-._~").find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return path.starts_with('/') ? "file://" + uri : uri;
}

Json RegionOf(Span span, const SourceSet& sources) {
  const SourceFile& file = sources[span.file];
  const Position begin = file.PositionOf(span.begin);
  const Position end = file.PositionOf(span.end);
  return {{"startLine", begin.line},
          {"startColumn", begin.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

Json LocationOf(Span span, const SourceSet& sources) {
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", UriOf(sources[span.file].path)}}},
            {"region", RegionOf(span, sources)}}}};
}

std::string_view SarifLevel(Severity severity) {
  return severity == Severity::notice ? "note" : SeverityWord(severity);
}

Json SarifRules() {
  Json rules = Json::array();
  for (const Kind kind : AllKinds()) {
    const KindInfo& info = InfoOf(kind);
    rules.push_back({{"id", info.code},
                     {"name", info.name},
                     {"shortDescription", {{"text", info.title}}},
                     {"help", {{"text", HelpOf(kind)}, {"markdown", HelpOf(kind)}}},
                     {"defaultConfiguration", {{"level", SarifLevel(info.severity)}}}});
  }
  return rules;
}

/// One for each file.
Json ArtifactChanges(const Fix& fix, const SourceSet& sources) {
  Json changes = Json::array();
  FileId file;
  for (const FileEdit& edit : fix.edits) {
    if (changes.empty() || edit.span.file != file) {
      file = edit.span.file;
      changes.push_back({{"artifactLocation", {{"uri", UriOf(sources[file].path)}}},
                         {"replacements", Json::array()}});
    }
    changes.back()["replacements"].push_back({{"deletedRegion", RegionOf(edit.span, sources)},
                                              {"insertedContent", {{"text", edit.text}}}});
  }
  return changes;
}

Json SarifResult(const Diagnostic& diagnostic, const SourceSet& sources) {
  std::string text = diagnostic.message;
  if (!diagnostic.hint.empty()) text += ": " + diagnostic.hint;
  for (const std::string& note : diagnostic.notes) text += "\n" + note;
  Json result = {{"ruleId", InfoOf(diagnostic.kind).code},
                 {"ruleIndex", static_cast<std::size_t>(diagnostic.kind)},
                 {"level", SarifLevel(diagnostic.severity())},
                 {"message", {{"text", text}}},
                 {"locations", Json::array()}};
  if (diagnostic.span.valid()) result["locations"].push_back(LocationOf(diagnostic.span, sources));
  Json related = Json::array();
  for (const Label& label : diagnostic.labels) {
    if (!label.span.valid()) continue;
    Json location = LocationOf(label.span, sources);
    location["id"] = related.size() + 1;
    location["message"] = {{"text", label.text}};
    related.push_back(std::move(location));
  }
  if (!related.empty()) result["relatedLocations"] = std::move(related);
  for (const Fix& fix : diagnostic.fixes) {
    result["fixes"].push_back({{"description", {{"text", fix.title}}},
                               {"artifactChanges", ArtifactChanges(fix, sources)}});
  }
  return result;
}

}  // namespace

std::string RenderJson(std::span<const Diagnostic> diagnostics, const SourceSet& sources) {
  Json list = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    Json entry = {{"code", InfoOf(diagnostic.kind).code},
                  {"name", InfoOf(diagnostic.kind).name},
                  {"severity", SeverityWord(diagnostic.severity())},
                  {"message", diagnostic.message},
                  {"place", PlaceOf(diagnostic.span, sources)},
                  {"labels", Json::array()},
                  {"hint", diagnostic.hint.empty() ? Json(nullptr) : Json(diagnostic.hint)},
                  {"notes", diagnostic.notes},
                  {"fixes", Json::array()}};
    for (const Label& label : diagnostic.labels) {
      entry["labels"].push_back({{"place", PlaceOf(label.span, sources)}, {"text", label.text}});
    }
    for (const Fix& fix : diagnostic.fixes) {
      Json edits = Json::array();
      for (const FileEdit& edit : fix.edits)
        edits.push_back({{"place", PlaceOf(edit.span, sources)}, {"replacement", edit.text}});
      entry["fixes"].push_back({{"title", fix.title}, {"edits", std::move(edits)}});
    }
    list.push_back(std::move(entry));
  }
  const auto count = [&](Severity severity) {
    return std::count_if(diagnostics.begin(), diagnostics.end(),
                         [&](const Diagnostic& d) { return d.severity() == severity; });
  };
  const Json whole = {{"diagnostics", std::move(list)},
                      {"errors", count(Severity::error)},
                      {"warnings", count(Severity::warning)},
                      {"notices", count(Severity::notice)}};
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string RenderSarif(std::span<const Diagnostic> diagnostics, const SourceSet& sources,
                        const std::string& version) {
  Json results = Json::array();
  for (const Diagnostic& diagnostic : diagnostics)
    results.push_back(SarifResult(diagnostic, sources));
  const Json whole = {
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs",
       {{{"tool",
          {{"driver", {{"name", "attain"}, {"version", version}, {"rules", SarifRules()}}}}},
         {"columnKind", "unicodeCodePoints"},
         {"results", std::move(results)}}}}};
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace attain
