#include "language_server/methods.h"

#include <array>

namespace attain {
namespace {

template <typename Handle>
struct Method {
  std::string_view name;
  Handle handle;
};

// `initialize`, `shutdown` and `exit` change what the server answers: server.cpp has them.
constexpr std::array kRequests = {
    Method<HandleRequest>{"initialize", HandleInitialize},
    Method<HandleRequest>{"textDocument/hover", HandleHover},
    Method<HandleRequest>{"textDocument/definition", HandleDefinition},
    Method<HandleRequest>{"textDocument/references", HandleReferences},
    Method<HandleRequest>{"textDocument/documentHighlight", HandleDocumentHighlight},
    Method<HandleRequest>{"textDocument/prepareRename", HandlePrepareRename},
    Method<HandleRequest>{"textDocument/rename", HandleRename},
    Method<HandleRequest>{"textDocument/formatting", HandleFormatting},
    Method<HandleRequest>{"textDocument/rangeFormatting", HandleRangeFormatting},
    Method<HandleRequest>{"textDocument/onTypeFormatting", HandleOnTypeFormatting},
    Method<HandleRequest>{"textDocument/completion", HandleCompletion},
    Method<HandleRequest>{"completionItem/resolve", HandleCompletionResolve},
    Method<HandleRequest>{"textDocument/documentSymbol", HandleDocumentSymbol},
    Method<HandleRequest>{"workspace/symbol", HandleWorkspaceSymbol},
    Method<HandleRequest>{"textDocument/foldingRange", HandleFoldingRange},
    Method<HandleRequest>{"textDocument/selectionRange", HandleSelectionRange},
    Method<HandleRequest>{"textDocument/semanticTokens/full", HandleSemanticTokens},
    Method<HandleRequest>{"textDocument/semanticTokens/full/delta", HandleSemanticTokensDelta},
    Method<HandleRequest>{"textDocument/semanticTokens/range", HandleSemanticTokensRange},
    Method<HandleRequest>{"textDocument/codeAction", HandleCodeAction},
    Method<HandleRequest>{"textDocument/inlayHint", HandleInlayHint},
    Method<HandleRequest>{"textDocument/codeLens", HandleCodeLens},
    Method<HandleRequest>{"workspace/executeCommand", HandleExecuteCommand},
};

constexpr std::array kNotifications = {
    Method<HandleNotification>{"initialized", HandleInitialized},
    Method<HandleNotification>{"textDocument/didOpen", HandleDidOpen},
    Method<HandleNotification>{"textDocument/didChange", HandleDidChange},
    Method<HandleNotification>{"textDocument/didSave", HandleDidSave},
    Method<HandleNotification>{"textDocument/didClose", HandleDidClose},
    Method<HandleNotification>{"workspace/didChangeWatchedFiles", HandleDidChangeWatchedFiles},
    Method<HandleNotification>{"workspace/didChangeWorkspaceFolders",
                               HandleDidChangeWorkspaceFolders},
    Method<HandleNotification>{"workspace/didChangeConfiguration", HandleDidChangeConfiguration},
};

template <typename Methods>
auto FindIn(const Methods& methods, std::string_view name) {
  for (const auto& method : methods) {
    if (method.name == name) return method.handle;
  }
  return decltype(methods[0].handle){};
}

}  // namespace

HandleRequest FindRequest(std::string_view method) { return FindIn(kRequests, method); }
HandleNotification FindNotification(std::string_view method) {
  return FindIn(kNotifications, method);
}

}  // namespace attain
