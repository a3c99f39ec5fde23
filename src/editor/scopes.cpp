#include "editor/scopes.h"

#include <array>

#include "base/lower_ascii.h"
#include "base/spelling.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

struct NamingWord {
  std::string_view word;
  ThingKind kind;
};
constexpr auto kNamingWords = std::to_array<NamingWord>({
    {"exam", ThingKind::credential},
    {"assessment", ThingKind::credential},
    {"certification", ThingKind::credential},
    {"set", ThingKind::set},
    {"kind", ThingKind::type},
    {"fact", ThingKind::fact},
    {"records", ThingKind::table},
    {"measure", ThingKind::measure},
    {"competency", ThingKind::award},
    {"designation", ThingKind::award},
    {"specialization", ThingKind::award},
    {"option", ThingKind::option},
    {"level", ThingKind::level},
    {"metric", ThingKind::metric},
});

bool IsShared(ThingKind kind) { return kind <= ThingKind::award; }

std::uint64_t KeyOf(Node node) {
  return (std::uint64_t{node.tree().file.index} << 32) | node.index();
}

}  // namespace

ThingKind KindOfBroken(std::string_view word) {
  std::array<std::string_view, kNamingWords.size()> words;
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = kNamingWords[i].word;
  const auto closest = ClosestWord(word, words);
  for (const NamingWord& naming : kNamingWords) {
    if (closest == naming.word) return naming.kind;
  }
  return ThingKind::person;
}

Scopes::Scopes(const Analysis& analysis, Table<Thing>& things)
    : sources_(analysis.sources), things_(things) {
  for (const SyntaxTree& tree : analysis.trees) DeclareAll(RootOf(tree));
  ResolveTypes();
}

std::string_view Scopes::TextOf(Node node) const {
  return sources_[node.span().file].TextOf(node.span());
}

ThingId Scopes::Find(std::string_view name) const {
  const auto found = shared_.find(name);
  return found == shared_.end() ? ThingId::none() : found->second;
}

ThingId Scopes::FindCode(std::string_view code) const {
  const ThingId found = Find(code);
  if (found.valid()) return found;
  const auto credential = credential_of_lower_.find(LowerAscii(code));
  return credential == credential_of_lower_.end() ? ThingId::none() : credential->second;
}

ThingId Scopes::Find(ThingId owner, ThingKind kind, std::string_view name) const {
  const auto found = local_.find({owner.index, kind, name});
  return found == local_.end() ? ThingId::none() : found->second;
}

ThingId Scopes::SampleAt(Node sample) const { return sample_of_node_.at(KeyOf(sample)); }

ThingId Scopes::Declare(ThingKind kind, std::string_view name) {
  const auto [found, is_new] = shared_.try_emplace(name);
  if (is_new) found->second = things_.Add({kind, ThingId::none(), name, ThingId::none()});
  if (kind == ThingKind::credential) credential_of_lower_.emplace(LowerAscii(name), found->second);
  return found->second;
}

ThingId Scopes::DeclareIn(ThingId owner, ThingKind kind, std::string_view name) {
  const auto [found, is_new] = local_.try_emplace({owner.index, kind, name});
  if (is_new) found->second = things_.Add({kind, owner, name, ThingId::none()});
  return found->second;
}

void Scopes::DeclareAll(Node root) {
  for (const Node node : root) {
    switch (node.kind()) {
      case NodeKind::Credential:
        Declare(ThingKind::credential, TextOf(node.child_at(1)));
        break;
      case NodeKind::Set:
        Declare(ThingKind::set, TextOf(node.first()));
        break;
      case NodeKind::KindDeclaration:
        DeclareType(Declare(ThingKind::type, TextOf(node.first())), node);
        break;
      case NodeKind::Fact:
        DeclareType(Declare(ThingKind::fact, TextOf(node.first())), node);
        break;
      case NodeKind::Records:
        DeclareFields(Declare(ThingKind::table, TextOf(node.first())), node);
        break;
      case NodeKind::Measure:
        Declare(ThingKind::measure, TextOf(node.first()));
        break;
      case NodeKind::Award:
        DeclareParts(Declare(ThingKind::award, TextOf(node.child_at(1))), node);
        break;
      case NodeKind::Example:
      case NodeKind::Partner:
        DeclarePeople(node);
        break;
      case NodeKind::Error: {
        if (!node.has_children()) break;
        const ThingKind kind = KindOfBroken(
            attain::TextOf(sources_[node.span().file].text,
                           TokenAt(sources_[node.span().file].text, node.span().begin)));
        if (IsShared(kind)) Declare(kind, TextOf(node.first()));
        break;
      }
      default:
        break;  // a Check declares nothing
    }
  }
}

/// The values that the type of a fact, field or kind lists; or the name of the kind that it is.
void Scopes::DeclareType(ThingId owner, Node declaration) {
  bool name_seen = false;
  for (const Node child : declaration) {
    if (child.is(NodeKind::OneOf)) {
      for (const Node value : child) {
        if (value.is(NodeKind::Name)) DeclareIn(owner, ThingKind::value, TextOf(value));
      }
    }
    if (child.is(NodeKind::Name) && std::exchange(name_seen, true))
      typed_.emplace_back(owner, TextOf(child));
  }
}

void Scopes::DeclareFields(ThingId table, Node records) {
  for (const Node child : records) {
    if (child.is(NodeKind::Field))
      DeclareType(DeclareIn(table, ThingKind::field, TextOf(child.first())), child);
    if (child.is(NodeKind::Error) && child.has_children())
      DeclareIn(table, ThingKind::field, TextOf(child.first()));
  }
}

void Scopes::DeclareParts(ThingId award, Node body) {
  for (const Node child : body) {
    switch (child.kind()) {
      case NodeKind::Option:
        DeclareIn(award, ThingKind::option, TextOf(child.first()));
        DeclareParts(award, child);
        break;
      case NodeKind::Level:
        DeclareIn(award, ThingKind::level, TextOf(child.first()));
        break;
      case NodeKind::Metric:
        DeclareIn(award, ThingKind::metric, TextOf(child.first()));
        break;
      case NodeKind::Error: {
        if (!child.has_children()) break;
        const std::string& text = sources_[child.span().file].text;
        const ThingKind kind =
            KindOfBroken(attain::TextOf(text, TokenAt(text, child.span().begin)));
        if (kind == ThingKind::option || kind == ThingKind::level || kind == ThingKind::metric)
          DeclareIn(award, kind, TextOf(child.first()));
        break;
      }
      default:
        break;  // statements declare nothing
    }
  }
}

void Scopes::DeclarePeople(Node node) {
  const ThingId sample =
      things_.Add({ThingKind::sample, ThingId::none(), TextOf(node.first()), ThingId::none()});
  sample_of_node_.emplace(KeyOf(node), sample);
  for (const Node datum : node) {
    if (!datum.is(NodeKind::Person) && !datum.is(NodeKind::PersonUnknown)) continue;
    for (const Node name : datum) {
      if (name.is(NodeKind::Name)) DeclareIn(sample, ThingKind::person, TextOf(name));
    }
  }
}

void Scopes::ResolveTypes() {
  for (const auto& [thing, name] : typed_) {
    const ThingId type = Find(name);
    if (type.valid() && things_[type].kind == ThingKind::type) things_[thing].type = type;
  }
}

}  // namespace attain
