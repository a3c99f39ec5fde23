// By which passes someone meets the conditions of a line: a smallest choice of them, for
// explanations.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "explain/explanation.h"
#include "partners/partner_batch.h"

namespace attain {

/// Which passes are looked at.
enum class WhichPasses : std::uint8_t {
  counting,  ///< those that count on the as-of day
  all,       ///< all that the data has, whatever their days and those of their credentials
};

class HeldFinder {
 public:
  /// What is found is put into `memory`; both must outlive this.
  HeldFinder(const Rulebook& rulebook, Date as_of, ListMemory& memory,
             WhichPasses passes = WhichPasses::counting)
      : rulebook_(rulebook),
        day_(as_of),
        lists_day_(as_of),
        looked_at_(passes),
        memory_(memory),
        items_(rulebook.choices.size()),
        named_(rulebook.conditions.size()) {
    MarkNamed();
  }

  /// Reads the lists of another day, to see what they do by themselves; before anything is found.
  void ReadListsOf(Date day) { lists_day_ = day; }

  void Load(const PartnerBatch& batch, std::uint32_t partner);
  bool credentials_known(std::uint32_t person) const {
    return batch_->credentials_known[first_person_ + person] != 0;
  }

  /// What the person (position among the partner's) surely holds, or with `possible` may hold, that
  /// meets all of `conditions`, none of which could be left out; nullopt where nothing does. Their
  /// credentials are known.
  std::optional<List<Held>> Find(std::uint32_t person, std::span<const ConditionId> conditions,
                                 bool possible);

  /// Whether the person surely, or with `possible` perhaps, meets all of `conditions`, whatever is
  /// known of their credentials.
  bool Meets(std::uint32_t person, std::span<const ConditionId> conditions, bool possible);
  /// Whether the person has the credential surely, or with `possible` perhaps, by a pass or by what
  /// earns it, made by `cutoff`.
  bool Holds(std::uint32_t person, CredentialId credential, Date cutoff, bool possible);
  /// The credentials that a condition names, sets spliced in, each once.
  std::span<const CredentialId> NamedIn(ConditionId condition) {
    return NamedBy(condition).credentials;
  }
  /// Whether whoever has these credentials, and no others, meets the condition.
  bool AreEnough(std::span<const CredentialId> credentials, ConditionId condition);
  /// The latest day, up to `cutoff`, of a pass that counts on the as-of day; nullopt: the
  /// credential is no longer accepted.
  std::optional<Date> LatestPass(CredentialId credential, Date cutoff) const;

  /// Whether someone whose credentials are not known may meet all of `conditions`.
  bool CouldMeet(std::span<const ConditionId> conditions);

  /// Adds the passes of the person whose missing date decides on any of `conditions`, in the order
  /// of the data.
  void AddUndated(std::uint32_t person, std::span<const ConditionId> conditions,
                  std::vector<MissingItem>& items);

 private:
  /// The items of a choice with sets spliced in, each credential once.
  struct Items {
    std::vector<CredentialId> credentials;
    std::vector<ChoiceId> choices;
  };
  struct Pass {
    CredentialId credential;
    std::uint32_t place;  ///< in the batch
    auto operator<=>(const Pass&) const = default;
  };
  using Chosen = List<Held>;
  /// What a condition names.
  struct Named {
    std::vector<CredentialId> credentials;  ///< each once
    bool plain = false;                     ///< any `need` of them meet it
    std::size_t need = 0;
  };
  /// Few plain conditions, all of which are to be met.
  struct PlainConditions {
    static constexpr std::size_t kMost = 8, kMostNames = 64;
    std::array<const Named*, kMost> all{};
    std::size_t size = 0, names = 0;
  };

  const Items& ItemsOf(ChoiceId choice);
  void Splice(Slice<ListItem> items, Items& result);
  std::size_t NeedOf(const Choice& choice, const Items& items) const;
  void MarkNamed();
  const Named& NamedBy(ConditionId condition);
  bool MayHold(CredentialId credential) const;
  void AddNamed(ConditionId condition, std::vector<CredentialId>& named);
  void AddNamed(ChoiceId choice, std::vector<CredentialId>& named);

  std::optional<Held> HoldOf(CredentialId credential, Date cutoff, bool possible);
  std::optional<Chosen> Choose(std::span<const ConditionId> conditions, Date cutoff, bool possible);
  /// Adds a condition, its parts where it is `all of` them; false where that cannot be.
  bool AddPlain(ConditionId condition, PlainConditions& plain);
  std::optional<Chosen> ChoosePlain(const PlainConditions& conditions, Date cutoff, bool possible);
  bool Meets(ConditionId condition, const Chosen& chosen, std::size_t without);
  bool Meets(ChoiceId choice, const Chosen& chosen, std::size_t without);
  void AddDeciding(ConditionId condition, Date cutoff, std::map<CredentialId, Date>& deciding);

  const Rulebook& rulebook_;
  Date day_, lists_day_;
  WhichPasses looked_at_;
  ListMemory& memory_;
  std::vector<std::optional<Items>> items_;  ///< by ChoiceId, once asked for
  std::vector<std::optional<Named>> named_;  ///< by ConditionId, likewise
  std::vector<std::uint8_t> is_named_;       ///< by CredentialId: 1 where any condition names it
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t first_person_ = 0;
  std::vector<Pass> passes_;  ///< of the current person, ascending; those that something names
  std::uint64_t passed_ = 0;  ///< their credentials, by the last six bits of each
  std::uint32_t current_person_ = UINT32_MAX;
  void TakeUp(std::uint32_t person);
};

}  // namespace attain
