// Diagnostics on their way to the editor: each file's once, and again when they are others.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "language_server/session.h"

namespace attain {

class Publisher {
 public:
  /// Publishes the diagnostics of `rulebook` for each of its files, where they differ from what was
  /// published or the document has another version.
  void Publish(Session& session, const LiveRulebook& rulebook);
  /// Takes back what was published for files that no rulebook has any more.
  void TakeBack(Session& session);

 private:
  struct Published {
    std::string uri;   ///< as spelt then: the editor spells that of an open file
    std::string text;  ///< of the JSON
    std::int64_t version;
  };
  static void TakeBackOne(Session& session, const Published& published);

  std::map<std::string, Published> published_;  ///< by path
};

/// A diagnostic as the protocol has it: the text of `attain check`, labels as related information,
/// fixes as data.
Json DiagnosticJson(const Session& session, const LiveRulebook& rulebook,
                    const Diagnostic& diagnostic);

}  // namespace attain
