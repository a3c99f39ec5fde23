// The methods of the protocol. Each stands in a handle_METHOD.cpp, which turns JSON into places in
// a text and back; what is said about them comes from editor/.
#pragma once

#include <string_view>

#include "language_server/json.h"
#include "language_server/session.h"

namespace attain {

/// May throw the exceptions of Json where `params` are not as the protocol has them.
using HandleRequest = Answer (*)(Session&, const Json& params);
using HandleNotification = void (*)(Session&, const Json& params);

/// nullptr where there is no such method.
HandleRequest FindRequest(std::string_view method);
HandleNotification FindNotification(std::string_view method);

Answer HandleInitialize(Session& session, const Json& params);
Answer HandleHover(Session& session, const Json& params);
Answer HandleDefinition(Session& session, const Json& params);
Answer HandleReferences(Session& session, const Json& params);
Answer HandleDocumentHighlight(Session& session, const Json& params);
Answer HandlePrepareRename(Session& session, const Json& params);
Answer HandleRename(Session& session, const Json& params);
Answer HandleFormatting(Session& session, const Json& params);
Answer HandleRangeFormatting(Session& session, const Json& params);
Answer HandleOnTypeFormatting(Session& session, const Json& params);
Answer HandleCompletion(Session& session, const Json& params);
Answer HandleCompletionResolve(Session& session, const Json& params);
Answer HandleDocumentSymbol(Session& session, const Json& params);
Answer HandleWorkspaceSymbol(Session& session, const Json& params);
Answer HandleFoldingRange(Session& session, const Json& params);
Answer HandleSelectionRange(Session& session, const Json& params);
Answer HandleSemanticTokens(Session& session, const Json& params);
Answer HandleSemanticTokensDelta(Session& session, const Json& params);
Answer HandleSemanticTokensRange(Session& session, const Json& params);
Answer HandleCodeAction(Session& session, const Json& params);
Answer HandleInlayHint(Session& session, const Json& params);
Answer HandleCodeLens(Session& session, const Json& params);
Answer HandleExecuteCommand(Session& session, const Json& params);

void HandleInitialized(Session& session, const Json& params);
void HandleDidOpen(Session& session, const Json& params);
void HandleDidChange(Session& session, const Json& params);
void HandleDidSave(Session& session, const Json& params);
void HandleDidClose(Session& session, const Json& params);
void HandleDidChangeWatchedFiles(Session& session, const Json& params);
void HandleDidChangeWorkspaceFolders(Session& session, const Json& params);
void HandleDidChangeConfiguration(Session& session, const Json& params);

}  // namespace attain
