// The second half of NamesOf: walks the trees and says what every name in them names.
#include <algorithm>
#include <utility>

#include "editor/names.h"
#include "editor/scopes.h"
#include "syntax/lexer.h"

namespace attain {
namespace {

class Resolver {
 public:
  Resolver(const Analysis& analysis, Names& names)
      : sources_(analysis.sources), names_(names), scopes_(analysis, names.things) {}

  void Resolve(const std::vector<SyntaxTree>& trees) {
    names_.of_file.resize(trees.size());
    for (const SyntaxTree& tree : trees) {
      into_ = &names_.of_file[tree.file.index];
      WalkAll(RootOf(tree));
      std::stable_sort(into_->begin(), into_->end(), [](const Occurrence& a, const Occurrence& b) {
        return a.span.begin < b.span.begin;
      });
    }
    SortByThing();
  }

 private:
  // ------------------------------------------------------------------------------- occurrences
  void Add(Span span, ThingId thing, bool declaration = false) {
    if (thing.valid()) into_->push_back({span, thing, declaration});
  }
  ThingId Refer(Node name) {
    const std::string_view text = scopes_.TextOf(name);
    const ThingId thing = name.is(NodeKind::Code) ? scopes_.FindCode(text) : scopes_.Find(text);
    Add(name.span(), thing);
    return thing;
  }
  ThingId Refer(Node name, ThingId owner, ThingKind kind, bool declaration = false) {
    const ThingId thing = scopes_.Find(owner, kind, scopes_.TextOf(name));
    Add(name.span(), thing, declaration);
    return thing;
  }
  ThingId Declare(Node name) {
    const ThingId thing = scopes_.Find(scopes_.TextOf(name));
    Add(name.span(), thing, true);
    return thing;
  }

  // ------------------------------------------------------------------------------------- nodes
  void WalkAll(Node parent, std::size_t from = 0) {
    for (const Node child : parent) {
      if (from > 0) {
        --from;
      } else {
        Walk(child);
      }
    }
  }

  void Walk(Node node) {
    switch (node.kind()) {
      case NodeKind::Name:
      case NodeKind::Code:
        Refer(node);
        break;
      case NodeKind::Credential:
        Declare(node.child_at(1));
        WalkAll(node, 2);
        break;
      case NodeKind::Set:
      case NodeKind::Measure:
        Declare(node.first());
        WalkAll(node, 1);
        break;
      case NodeKind::KindDeclaration:
      case NodeKind::Fact:
        WalkTyped(node, Declare(node.first()));
        break;
      case NodeKind::Records:
        WalkRecords(node);
        break;
      case NodeKind::Aggregate:
        WalkAggregate(node);
        break;
      case NodeKind::FieldTest:
        WalkTests(node, Refer(node.first(), table_, ThingKind::field));
        break;
      case NodeKind::NotField:
        Refer(node.first(), table_, ThingKind::field);
        break;
      case NodeKind::Award: {
        award_ = Declare(node.child_at(1));
        WalkAll(node, 2);
        award_ = ThingId::none();
        break;
      }
      case NodeKind::Option:
        WalkPart(node, ThingKind::option);
        break;
      case NodeKind::Level:
        WalkPart(node, ThingKind::level);
        break;
      case NodeKind::Metric:
        WalkPart(node, ThingKind::metric);
        break;
      case NodeKind::Ref: {
        const bool elsewhere = node.child_count() > 1;
        const ThingId award = elsewhere ? Refer(node.child_at(1)) : award_;
        Refer(node.first(), award, ThingKind::level);
        break;
      }
      case NodeKind::Attains:
        WalkAttains(node);
        break;
      case NodeKind::Compare:
      case NodeKind::FactTest:
        WalkTests(node, Refer(node.first()));
        break;
      case NodeKind::Example:
      case NodeKind::Partner:
        sample_ = scopes_.SampleAt(node);
        WalkAll(node);
        break;
      case NodeKind::Person:
        for (const Node child : node) {
          if (child.is(NodeKind::Name)) Refer(child, sample_, ThingKind::person, true);
          if (child.is(NodeKind::Pass)) WalkAll(child);
        }
        break;
      case NodeKind::PersonUnknown:
        Refer(node.first(), sample_, ThingKind::person, true);
        break;
      case NodeKind::Given:
        WalkValue(node, Refer(node.first()));
        break;
      case NodeKind::Rows:
        table_ = Refer(node.first());
        WalkAll(node, 1);
        table_ = ThingId::none();
        break;
      case NodeKind::Cell:
        WalkValue(node, Refer(node.first(), table_, ThingKind::field));
        break;
      case NodeKind::NotCell:
        Refer(node.first(), table_, ThingKind::field);
        break;
      case NodeKind::Expect:
        WalkExpect(node);
        break;
      case NodeKind::Error:
        WalkError(node);
        break;
      default:
        WalkAll(node);  // names of the shared scope, or none
    }
  }

  /// A fact, field or kind: its type.
  void WalkTyped(Node node, ThingId thing) {
    bool name_seen = false;
    for (const Node child : node) {
      if (child.is(NodeKind::OneOf)) {
        for (const Node value : child) {
          if (value.is(NodeKind::Name)) Refer(value, thing, ThingKind::value, true);
        }
      }
      if (child.is(NodeKind::Name) && std::exchange(name_seen, true)) Refer(child);
    }
  }

  void WalkRecords(Node node) {
    table_ = Declare(node.first());
    for (const Node child : node) {
      if (child.is(NodeKind::DatedBy)) Refer(child.first(), table_, ThingKind::field);
      if (child.is(NodeKind::Field))
        WalkTyped(child, Refer(child.first(), table_, ThingKind::field, true));
      if (child.is(NodeKind::Error)) WalkError(child);
    }
    table_ = ThingId::none();
  }

  void WalkAggregate(Node node) {
    const Node what = node.first();
    const bool has_field = what.first().is(NodeKind::Member);
    const Node table = has_field ? what.first().first() : what.first();
    table_ = Refer(table);
    if (has_field) Refer(what.first().child_at(1), table_, ThingKind::field);
    WalkAll(node, 1);
    table_ = ThingId::none();
  }

  /// The tests of a field, fact or measure, which stand first in `node`: values are those of its
  /// type.
  void WalkTests(Node node, ThingId subject) {
    bool first = true;
    for (const Node test : node) {
      if (std::exchange(first, false)) continue;
      for (const Node value : test) {
        if (value.is(NodeKind::Amount)) {
          ReferToValue(value.first(), subject);
          WalkAll(value, 1);
        } else {
          ReferToValue(value, subject);
        }
      }
    }
  }
  void WalkValue(Node node, ThingId subject) {
    bool first = true;
    for (const Node value : node) {
      if (!std::exchange(first, false)) ReferToValue(value, subject);
    }
  }
  void ReferToValue(Node value, ThingId subject) {
    if (value.is(NodeKind::Name) && subject.valid())
      Refer(value, names_.OwnerOfValues(subject), ThingKind::value);
  }

  void WalkPart(Node node, ThingKind kind) {
    Refer(node.first(), award_, kind, true);
    WalkAll(node, 1);
  }

  void WalkAttains(Node node) {
    std::vector<ThingId> awards;
    for (const Node child : node) {
      if (child.is(NodeKind::Name)) awards.push_back(Refer(child));
    }
    for (const Node child : node) {
      if (!child.is(NodeKind::InLevel)) continue;
      for (const ThingId award : awards) Refer(child.first(), award, ThingKind::level);
    }
  }

  void WalkExpect(Node node) {
    std::vector<Node> parts;
    bool points = false;
    for (const Node child : node) {
      if (child.is(NodeKind::Name)) parts.push_back(child);
      points = points || child.is(NodeKind::ExpectPoints);
    }
    if (parts.empty()) return;
    const ThingId award = Refer(parts[0]);
    const ThingKind last = points ? ThingKind::metric : ThingKind::level;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const bool option = scopes_.Find(award, ThingKind::option, scopes_.TextOf(parts[i])).valid();
      Refer(parts[i], award, i == 1 && option ? ThingKind::option : last);
    }
  }

  /// What did not parse has tokens only: those that name something of the shared scope, and fields
  /// behind their table.
  void WalkError(Node node) {
    const SyntaxTree& tree = node.tree();
    const std::string& text = sources_[tree.file].text;
    const Span span = node.span();
    auto token = std::lower_bound(
        tree.tokens.begin(), tree.tokens.end(), span.begin,
        [](const Token& one, std::uint32_t offset) { return one.offset < offset; });
    const Span declared = node.has_children() ? node.first().span() : Span();
    ThingId before;  // named by the token before the last, where the last is a point
    ThingId last;
    for (; token != tree.tokens.end() && token->offset < span.end; ++token) {
      const Span place{tree.file, token->offset, EndOf(*token)};
      if (place == declared) {
        AddBroken(node, declared);
        last = ThingId::none();
      } else if (token->kind == TokenKind::name || token->kind == TokenKind::code) {
        const std::string_view name = TextOf(text, *token);
        last = before.valid() ? scopes_.Find(before, ThingKind::field, name) : scopes_.Find(name);
        Add(place, last);
        before = ThingId::none();
      } else {
        before = TextOf(text, *token) == "." ? last : ThingId::none();
        last = ThingId::none();
      }
    }
  }

  void AddBroken(Node node, Span declared) {
    const std::string& text = sources_[declared.file].text;
    const std::string_view name = sources_[declared.file].TextOf(declared);
    if (table_.valid()) return Add(declared, scopes_.Find(table_, ThingKind::field, name), true);
    if (!award_.valid()) return Add(declared, scopes_.Find(name), true);
    const Token word = TokenAt(text, node.span().begin);
    Add(declared, scopes_.Find(award_, KindOfBroken(TextOf(text, word)), name), true);
  }

  void SortByThing() {
    std::vector<std::uint32_t>& ends = names_.thing_ends;
    ends.assign(names_.things.size(), 0);
    std::size_t count = 0;
    for (const auto& file : names_.of_file) {
      for (const Occurrence& one : file) ++ends[one.thing.index];
      count += file.size();
    }
    std::uint32_t sum = 0;
    std::vector<std::uint32_t> next;
    next.reserve(ends.size());
    for (std::uint32_t& end : ends) {
      next.push_back(sum);
      sum += end;
      end = sum;
    }
    names_.by_thing.resize(count);
    for (const auto& file : names_.of_file) {
      for (const Occurrence& one : file) names_.by_thing[next[one.thing.index]++] = one;
    }
  }

  const SourceSet& sources_;
  Names& names_;
  Scopes scopes_;
  std::vector<Occurrence>* into_ = nullptr;
  ThingId award_, table_, sample_;  ///< what the walk is in
};

}  // namespace

Names NamesOf(const Analysis& analysis) {
  Names names;
  Resolver(analysis, names).Resolve(analysis.trees);
  return names;
}

}  // namespace attain
