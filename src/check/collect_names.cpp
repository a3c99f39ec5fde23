// The first pass: every declaration of every file gets its id, so that all later passes can look up
// names in any order. Also the versions of sets, measures and awards: which days each holds, and
// what contradicts that.
#include <algorithm>
#include <cassert>

#include "base/lower_ascii.h"
#include "check/passes.h"
#include "check/readers.h"
#include "syntax/recovery.h"

namespace attain {
namespace {

/// The declarations of one name that may have versions, in the order of the files.
struct Versioned {
  NamedThing thing;
  std::vector<Node> nodes;
};

Node NameNodeOf(Node declaration) {
  switch (declaration.kind()) {
    case NodeKind::Credential:
    case NodeKind::Award:
      return declaration.child_at(1);
    default:
      return declaration.first();
  }
}

class Collector {
 public:
  explicit Collector(Checker& checker) : checker_(checker), rulebook_(checker.rulebook) {}

  void Collect(Node declaration) {
    switch (declaration.kind()) {
      case NodeKind::Credential:
        AddCredential(declaration);
        break;
      case NodeKind::KindDeclaration:
        if (Declare(declaration, NameKind::type, rulebook_.types.size())) {
          ValueType type;
          type.kind = TypeKind::one_of;
          type.name = checker_.Intern(NameNodeOf(declaration));
          type.span = NameNodeOf(declaration).span();
          rulebook_.types.Add(type);
          checker_.kind_nodes.push_back(declaration);
        }
        break;
      case NodeKind::Fact:
        if (Declare(declaration, NameKind::fact, rulebook_.facts.size())) {
          Fact fact;
          fact.name = checker_.Intern(NameNodeOf(declaration));
          fact.span = NameNodeOf(declaration).span();
          rulebook_.facts.Add(fact);
          checker_.fact_nodes.push_back(declaration);
        }
        break;
      case NodeKind::Records:
        if (Declare(declaration, NameKind::table, rulebook_.tables.size())) {
          RecordTable table;
          table.name = checker_.Intern(NameNodeOf(declaration));
          table.span = NameNodeOf(declaration).span();
          rulebook_.tables.Add(table);
          checker_.table_nodes.push_back(declaration);
        }
        break;
      case NodeKind::Set:
        if (AddVersion(declaration, NameKind::set, sets_)) {
          CredentialSet set;
          set.name = checker_.Intern(NameNodeOf(declaration));
          set.span = NameNodeOf(declaration).span();
          rulebook_.sets.Add(set);
        }
        break;
      case NodeKind::Measure:
        if (AddVersion(declaration, NameKind::measure, measures_)) {
          Measure measure;
          measure.name = checker_.Intern(NameNodeOf(declaration));
          measure.span = NameNodeOf(declaration).span();
          rulebook_.measures.Add(measure);
        }
        break;
      case NodeKind::Award:
        if (AddVersion(declaration, NameKind::award, awards_)) AddAward(declaration);
        break;
      case NodeKind::Check:
        checker_.top_level_check_nodes.push_back(declaration);
        break;
      case NodeKind::Example:
      case NodeKind::Partner:
        checker_.sample_nodes.push_back(declaration);
        break;
      case NodeKind::Error:
        broken_.push_back(declaration);
        break;
      default:
        break;  // no other node stands at top level (node_kinds.def)
    }
  }

  void ResolveVersions() {
    for (const Versioned& set : sets_) checker_.set_nodes.push_back(VersionsOf(set));
    for (const Versioned& measure : measures_) {
      checker_.measure_nodes.push_back(VersionsOf(measure));
    }
    for (const Versioned& award : awards_) checker_.award_nodes.push_back(VersionsOf(award));
    for (const Node error : broken_) PoisonBroken(error);
  }

 private:
  /// What a declaration that did not parse would have declared.
  void PoisonBroken(Node error) {
    const Span span = error.span();
    const std::string name = error.has_children()
                                 ? std::string(checker_.TextOf(error.first()))
                                 : NameMeantAt(checker_.sources[span.file].text, span.begin);
    const StringId id = rulebook_.names.Find(name);
    const bool declared =
        id.valid() && id.index < rulebook_.scope.size() && rulebook_.scope[id.index].has_value();
    if (!name.empty() && !declared) checker_.Poison(name);
  }

  void AddCredential(Node declaration) {
    if (!Declare(declaration, NameKind::credential, rulebook_.credentials.size())) return;
    const Node code = NameNodeOf(declaration);
    const std::string_view word = checker_.TextOf(declaration.first());
    Credential credential;
    credential.word = word == "exam"         ? CredentialWord::exam
                      : word == "assessment" ? CredentialWord::assessment
                                             : CredentialWord::certification;
    credential.code = checker_.Intern(code);
    credential.span = code.span();
    rulebook_.credentials.Add(credential);
    rulebook_.lower_codes.Add(LowerAscii(checker_.TextOf(code)));
    assert(rulebook_.lower_codes.size() == rulebook_.credentials.size());
    checker_.credential_nodes.push_back(declaration);
  }

  void AddAward(Node declaration) {
    const std::string_view word = checker_.TextOf(declaration.first());
    Award award;
    award.word = word == "competency"    ? AwardWord::competency
                 : word == "designation" ? AwardWord::designation
                                         : AwardWord::specialization;
    award.name = checker_.Intern(NameNodeOf(declaration));
    award.span = NameNodeOf(declaration).span();
    rulebook_.awards.Add(award);
  }

  /// Whether the name is new in the shared scope; it then names the thing `index` of its kind.
  bool Declare(Node declaration, NameKind kind, std::uint32_t index) {
    const Node name = NameNodeOf(declaration);
    const std::string_view text = checker_.TextOf(name);
    const StringId id = checker_.Intern(name);
    const StringId lower = lower_names_.Add(LowerAscii(text));
    if (lower.index == name_of_lower_.size()) {
      name_of_lower_.push_back(id);
      rulebook_.Declare(id, {kind, index});
      return true;
    }
    const StringId same_letters = name_of_lower_[lower.index];
    const NamedThing first = *rulebook_.scope[same_letters.index];
    if (same_letters == id) {
      checker_.emitter
          .Emit(Kind::duplicate_name, name.span(), InTicks(text) + " is declared twice",
                first.kind == kind ? "take one of the two out, or give it another name"
                                   : "names are shared by everything that is declared: give one of "
                                     "the two another name")
          .labels.push_back({checker_.PlaceOf(first),
                             "it is first declared here, as " + checker_.Describe(first)});
      if (first.kind != kind) checker_.Poison(text);
      return false;
    }
    const std::string_view other = rulebook_.text(same_letters);
    Diagnostic& diagnostic = checker_.emitter.Emit(
        Kind::names_differ_in_case, name.span(),
        InTicks(text) + " and " + InTicks(other) + " differ in case only",
        kind == NameKind::credential && first.kind == kind
            ? "partner data matches codes without regard to case: take one of the two out"
            : "give one of the two another name");
    checker_.LabelDeclaration(diagnostic, first);
    checker_.Poison(text);
    return false;
  }

  /// Whether the declaration is the first of its name.
  bool AddVersion(Node declaration, NameKind kind, std::vector<Versioned>& all) {
    const std::optional<NamedThing> first =
        checker_.Lookup(checker_.TextOf(NameNodeOf(declaration)));
    if (first && first->kind == kind) {
      all[first->index].nodes.push_back(declaration);
      return false;
    }
    const auto index = static_cast<std::uint32_t>(all.size());
    if (!Declare(declaration, kind, index)) return false;
    all.push_back({{kind, index}, {declaration}});
    return true;
  }

  struct WrittenVersion {
    Node node;
    WrittenPeriod period;
  };

  std::vector<VersionNode> VersionsOf(const Versioned& versioned) {
    std::vector<Node> undated, dated;
    for (const Node node : versioned.nodes) {
      // A mistake may be what should be its period.
      const bool broken = node.has(NodeKind::Error) && versioned.nodes.size() > 1;
      if (node.has(NodeKind::Period)) {
        dated.push_back(node);
      } else if (!broken) {
        undated.push_back(node);
      }
    }
    if (dated.empty()) {
      ReportDuplicates(undated);
      return {{undated.empty() ? versioned.nodes.front() : undated.front(), Period{}}};
    }
    for (const Node node : undated) {
      const Node name = NameNodeOf(node);
      checker_.emitter
          .Emit(Kind::duplicate_name, name.span(),
                InTicks(checker_.TextOf(name)) +
                    " has another declaration with `effective from`, but this one has none",
                "give each of them `effective from`: then they are versions of one thing")
          .labels.push_back({NameNodeOf(dated.front()).span(), "the other declaration"});
    }
    std::vector<WrittenVersion> written;
    for (const Node node : dated) {
      if (const auto period = ReadPeriod(checker_, node.child(NodeKind::Period))) {
        written.push_back({node, *period});
      } else {
        checker_.Poison(checker_.TextOf(NameNodeOf(node)));
      }
    }
    return InOrder(std::move(written));
  }

  void ReportDuplicates(const std::vector<Node>& nodes) {
    for (std::size_t i = 1; i < nodes.size(); ++i) {
      const Node name = NameNodeOf(nodes[i]);
      checker_.emitter
          .Emit(Kind::duplicate_name, name.span(),
                InTicks(checker_.TextOf(name)) + " is declared twice",
                "take one of the two out; versions of one thing each have `effective from`")
          .labels.push_back({NameNodeOf(nodes.front()).span(), "it is first declared here"});
    }
  }

  static Span PeriodSpan(const WrittenVersion& version) {
    return version.node.child(NodeKind::Period).span();
  }

  std::vector<VersionNode> InOrder(std::vector<WrittenVersion> written) {
    std::stable_sort(written.begin(), written.end(),
                     [](const WrittenVersion& a, const WrittenVersion& b) {
                       return a.period.from < b.period.from;
                     });
    std::vector<VersionNode> versions;
    for (std::size_t i = 0; i < written.size(); ++i) {
      const WrittenVersion& version = written[i];
      if (i > 0 && written[i - 1].period.from == version.period.from) {
        checker_.emitter
            .Emit(Kind::versions_begin_together, PeriodSpan(version),
                  "two versions of " + InTicks(checker_.TextOf(NameNodeOf(version.node))) +
                      " begin on " + FormatDate(version.period.from),
                  "give each version a day of its own, or take one of them out")
            .labels.push_back({PeriodSpan(written[i - 1]), "the other version"});
        continue;
      }
      std::size_t next = i + 1;
      while (next < written.size() && written[next].period.from == version.period.from) ++next;
      Period period{version.period.from, version.period.until.value_or(Date::Max())};
      if (next < written.size()) {
        const Date last = written[next].period.from - 1;
        if (version.period.until) CompareWithNext(version, written[next]);
        period.until = version.period.until ? std::min(period.until, last) : last;
      }
      versions.push_back({version.node, period});
    }
    return versions;
  }

  /// `version` has a written `until`, which may overlap the next version or leave a hole before it.
  void CompareWithNext(const WrittenVersion& version, const WrittenVersion& next) {
    const std::string name = InTicks(checker_.TextOf(NameNodeOf(version.node)));
    const Date last = next.period.from - 1;
    if (*version.period.until > last) {
      checker_.emitter
          .Emit(Kind::versions_overlap, PeriodSpan(version),
                "this version of " + name + " lasts until " + FormatDate(*version.period.until) +
                    ", but the next begins on " + FormatDate(next.period.from),
                "without `until` a version lasts until the day before the next one begins")
          .labels.push_back({PeriodSpan(next), "the next version"});
    } else if (*version.period.until < last) {
      const Date first = *version.period.until + 1;
      const std::string days = first == last
                                   ? "on " + FormatDate(first)
                                   : "from " + FormatDate(first) + " to " + FormatDate(last);
      checker_.emitter
          .Emit(Kind::versions_gap, PeriodSpan(version),
                "no version of " + name + " is in force " + days,
                "without `until` a version lasts until the day before the next one begins")
          .labels.push_back({PeriodSpan(next), "the next version"});
    }
  }

  Checker& checker_;
  Rulebook& rulebook_;
  std::vector<Versioned> sets_, measures_, awards_;
  std::vector<Node> broken_;             ///< declarations that did not parse
  Interner lower_names_;                 ///< what is declared, in lower case
  std::vector<StringId> name_of_lower_;  ///< by the id in lower_names_; of several the first
};

}  // namespace

void CollectNames(Checker& checker) {
  Collector collector(checker);
  for (const SyntaxTree& tree : checker.trees) {
    if (tree.nodes.empty()) continue;
    for (const Node declaration : RootOf(tree)) collector.Collect(declaration);
  }
  collector.ResolveVersions();
}

}  // namespace attain
