// Credentials with their clauses, and sets.
#include <algorithm>

#include "check/passes.h"
#include "check/readers.h"

namespace attain {
namespace {

/// A date of a credential, with the clause that gives it.
struct ClauseDate {
  std::optional<Date> date;
  Span span;
};

class CredentialReader {
 public:
  CredentialReader(Checker& checker, CredentialId id) : checker_(checker), id_(id) {}

  void Read(Node declaration) {
    credential().title = checker_.TitleOf(declaration);
    for (const Node clause : declaration) {
      if (IsClause(clause) && !ReportRepeated(clause)) ReadClause(clause);
    }
    CompareDates();
  }

 private:
  Credential& credential() { return checker_.rulebook.credentials[id_]; }

  static bool IsClause(Node node) {
    return !node.is(NodeKind::Word) && !node.is(NodeKind::Code) && !node.is(NodeKind::String);
  }

  bool ReportRepeated(Node clause) {
    for (const Node first : clauses_) {
      if (!first.is(clause.kind())) continue;
      checker_.emitter
          .Emit(Kind::duplicate_clause, clause.span(),
                InTicks(checker_.rulebook.text(credential().code)) + " has two clauses of one sort",
                "take one of the two out")
          .labels.push_back({first.span(), "the first"});
      return true;
    }
    clauses_.push_back(clause);
    return false;
  }

  void ReadClause(Node clause) {
    switch (clause.kind()) {
      case NodeKind::AvailableFrom:
        available_ = {ReadStart(checker_, clause.first()), clause.span()};
        credential().available_from = available_.date;
        break;
      case NodeKind::RegistrationCloses:
        registration_ = {ReadEnd(checker_, clause.first()), clause.span()};
        credential().registration_closes = registration_.date;
        break;
      case NodeKind::Retired:
        retired_ = {ReadEnd(checker_, clause.first()), clause.span()};
        credential().retired = retired_.date;
        break;
      case NodeKind::AcceptedUntil:
        accepted_ = {ReadEnd(checker_, clause.first()), clause.span()};
        credential().accepted_until = accepted_.date;
        if (clause.child_count() > 1) {
          const Node by = clause.child_at(1);
          passed_by_ = {ReadEnd(checker_, by), by.span()};
          if (accepted_.date) credential().passed_by = passed_by_.date;
        }
        break;
      case NodeKind::ReplacedBy: {
        const CredentialId by = checker_.FindCredential(clause.first());
        credential().replaced_by = by;
        break;
      }
      case NodeKind::EarnedBy: {
        const ConditionId condition = ReadChain(checker_, clause.first());
        credential().earned_by = condition;
        break;
      }
      case NodeKind::Url: {
        const StringId url = checker_.InternUnquoted(clause.first());
        credential().url = url;
        break;
      }
      default:
        break;  // an Error
    }
  }

  void CompareDates() {
    MustNotBeAfter(available_, "available from", retired_, "retired");
    MustNotBeAfter(available_, "available from", registration_, "registration closes");
    MustNotBeAfter(registration_, "registration closes", retired_, "retired");
    MustNotBeAfter(available_, "available from", accepted_, "accepted until");
    MustNotBeAfter(available_, "available from", passed_by_, "passed by");
    MustNotBeAfter(passed_by_, "passed by", accepted_, "accepted until");
  }

  /// The first of a credential's contradictions is reported; the others usually have the same
  /// cause.
  void MustNotBeAfter(const ClauseDate& early, std::string_view early_word, const ClauseDate& late,
                      std::string_view late_word) {
    if (contradicts_ || !early.date || !late.date || *early.date <= *late.date) return;
    contradicts_ = true;
    checker_.emitter
        .Emit(Kind::dates_out_of_order, late.span,
              "`" + std::string(late_word) + "` is " + FormatDate(*late.date) + ", before `" +
                  std::string(early_word) + "`, which is " + FormatDate(*early.date),
              "the order is: available from, registration closes, retired; and passed by, accepted "
              "until")
        .labels.push_back({early.span, "the later date"});
  }

  Checker& checker_;
  CredentialId id_;
  std::vector<Node> clauses_;
  ClauseDate available_, registration_, retired_, accepted_, passed_by_;
  bool contradicts_ = false;
};

}  // namespace

void CheckCredentials(Checker& checker) {
  for (std::uint32_t i = 0; i < checker.credential_nodes.size(); ++i) {
    CredentialReader(checker, CredentialId{i}).Read(checker.credential_nodes[i]);
  }
}

void CheckSets(Checker& checker) {
  for (std::uint32_t i = 0; i < checker.set_nodes.size(); ++i) {
    std::vector<SetVersion> versions;
    for (const VersionNode& version : checker.set_nodes[i]) {
      const auto items = ReadList(checker, version.node.child(NodeKind::List));
      if (!items) {
        checker.Poison(checker.TextOf(version.node.first()));
        continue;
      }
      versions.push_back({version.period, *items, version.node.first().span()});
    }
    const Slice<SetVersion> slice = checker.rulebook.set_versions.AddAll(versions);
    checker.rulebook.sets[SetId{i}].versions = slice;
  }
}

}  // namespace attain
