// By which passes someone meets the conditions of a line: a smallest choice of them, for
// explanations.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "explain/explanation.h"
#include "partners/partner_batch.h"

namespace attain {

class HeldFinder {
 public:
  /// What is found is put into `memory`; both must outlive this.
  HeldFinder(const Rulebook& rulebook, Date as_of, ListMemory& memory)
      : rulebook_(rulebook),
        day_(as_of),
        memory_(memory),
        items_(rulebook.choices.size()),
        named_(rulebook.conditions.size()) {}

  void Load(const PartnerBatch& batch, std::uint32_t partner);
  bool credentials_known(std::uint32_t person) const {
    return batch_->credentials_known[first_person_ + person] != 0;
  }

  /// What the person (position among the partner's) surely holds, or with `possible` may hold, that
  /// meets all of `conditions`, none of which could be left out; nullopt where nothing does. Their
  /// credentials are known.
  std::optional<List<Held>> Find(std::uint32_t person, std::span<const ConditionId> conditions,
                                 bool possible);

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

  const Items& ItemsOf(ChoiceId choice);
  void Splice(Slice<ListItem> items, Items& result);
  /// The credentials that a condition names, each once.
  const std::vector<CredentialId>& NamedBy(ConditionId condition);
  void AddNamed(ConditionId condition, std::vector<CredentialId>& named);
  void AddNamed(ChoiceId choice, std::vector<CredentialId>& named);

  std::optional<Date> LatestPass(CredentialId credential, Date cutoff) const;
  std::optional<Held> HoldOf(CredentialId credential, Date cutoff, bool possible);
  std::optional<Chosen> Choose(std::span<const ConditionId> conditions, Date cutoff, bool possible);
  bool Meets(ConditionId condition, const Chosen& chosen, std::size_t without);
  bool Meets(ChoiceId choice, const Chosen& chosen, std::size_t without);
  void AddDeciding(ConditionId condition, Date cutoff, std::map<CredentialId, Date>& deciding);

  const Rulebook& rulebook_;
  Date day_;
  ListMemory& memory_;
  std::vector<std::optional<Items>> items_;                      ///< by ChoiceId, once asked for
  std::vector<std::optional<std::vector<CredentialId>>> named_;  ///< by ConditionId, likewise
  const PartnerBatch* batch_ = nullptr;
  std::uint32_t first_person_ = 0;
  std::vector<Pass> passes_;  ///< of the current person, ascending
  std::uint32_t current_person_ = UINT32_MAX;
  void TakeUp(std::uint32_t person);
};

}  // namespace attain
