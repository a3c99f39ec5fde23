// The first half of NamesOf: everything that the trees declare, and how it is looked up.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "editor/names.h"

namespace attain {

class Scopes {
 public:
  Scopes(const Analysis& analysis, Table<Thing>& things);

  /// In the shared scope; none() where nothing has the name.
  ThingId Find(std::string_view name) const;
  /// The same for a code: a credential is found without regard to case.
  ThingId FindCode(std::string_view code) const;
  /// What `owner` has of this kind and name, or none().
  ThingId Find(ThingId owner, ThingKind kind, std::string_view name) const;
  /// The Example or Partner node, which the scopes have made a thing of.
  ThingId SampleAt(Node sample) const;

  std::string_view TextOf(Node node) const;

 private:
  struct LocalName {
    std::uint32_t owner;
    ThingKind kind;
    std::string_view name;
    bool operator==(const LocalName&) const = default;
  };
  struct HashLocalName {
    std::size_t operator()(const LocalName& local) const {
      return std::hash<std::string_view>{}(local.name) * 31 + local.owner * std::size_t{16} +
             static_cast<std::size_t>(local.kind);
    }
  };

  void DeclareAll(Node root);
  ThingId Declare(ThingKind kind, std::string_view name);
  ThingId DeclareIn(ThingId owner, ThingKind kind, std::string_view name);
  void DeclareType(ThingId owner, Node declaration);
  void DeclareFields(ThingId table, Node records);
  void DeclareParts(ThingId award, Node body);
  void DeclarePeople(Node sample);
  void ResolveTypes();

  const SourceSet& sources_;
  Table<Thing>& things_;
  std::unordered_map<std::string_view, ThingId> shared_;
  std::unordered_map<std::string, ThingId> credential_of_lower_;
  std::unordered_map<LocalName, ThingId, HashLocalName> local_;
  std::unordered_map<std::uint64_t, ThingId> sample_of_node_;
  std::vector<std::pair<ThingId, std::string_view>>
      typed_;  ///< facts and fields whose type is a name
};

/// What an Error node would have declared, from the word that it begins with; `person` where that
/// word declares nothing.
ThingKind KindOfBroken(std::string_view word);

}  // namespace attain
