// What stands above examples and levels, and the command behind it.
#include "editor/lenses.h"

#include "language_server/methods.h"
#include "language_server/text_places.h"

namespace attain {
namespace {

constexpr const char* kRunExample = "attain.runExample";

}  // namespace

Answer HandleCodeLens(Session& session, const Json& params) {
  const auto file = FileIn(session, params);
  if (!file) return Json(nullptr);
  const Date today = session.setting.today;
  Json list = Json::array();
  for (const Lens& lens :
       LensesOf(file->file, file->rulebook->examples(today), file->rulebook->proofs().counts)) {
    Json command = {{"title", lens.title}, {"command", ""}};
    if (lens.kind == LensKind::example) {
      command["command"] = kRunExample;
      command["arguments"] = {session.workspace.UriOf(file->source().path),
                              PositionJson(file->source(), lens.span.begin)};
    }
    list.push_back({{"range", RangeJson(file->source(), lens.span)}, {"command", command}});
  }
  return list;
}

/// `attain.runExample` with the URI and the position of an example's title: shows what came out,
/// with the reasons where it was not expected, and returns it.
Answer HandleExecuteCommand(Session& session, const Json& params) {
  constexpr int kError = 1;
  constexpr int kInfo = 3;
  if (params.at("command") != kRunExample)
    return RpcError{kInvalidParams, "there is no such command"};
  const Json& arguments = params.at("arguments");
  const auto file = session.workspace.Find(arguments.at(0).get<std::string>());
  if (!file) return RpcError{kRequestFailed, "no rulebook has this document"};
  const std::uint32_t offset = OffsetOf(file->source(), arguments.at(1));
  for (const ExampleOutcome& example : file->rulebook->examples(session.setting.today)) {
    if (example.span.file != file->file || example.span.begin != offset) continue;
    std::string text = example.title + ": as expected";
    if (!example.failures.empty()) text = example.title + ":";
    for (const std::string& failure : example.failures) text += "\n" + failure;
    const int type = example.failures.empty() ? kInfo : kError;
    session.Notify("window/showMessage", {{"type", type}, {"message", text}});
    return Json(text);
  }
  return RpcError{
      kRequestFailed,
      "no example that can be run begins there; those of a rulebook with errors cannot"};
}

}  // namespace attain
