// The people of the partner that is read from a CSV folder, and what they passed, until all of its
// rows are read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "partners/partner_batch.h"
#include "partners/seen_names.h"

namespace attain {

class CsvPeople {
 public:
  /// Forgets everybody.
  void Clear();
  std::uint32_t size() const { return static_cast<std::uint32_t>(ids_.size()); }
  // Sixteen bytes from the beginning of an id must be readable.
  /// False where somebody has that id.
  bool Add(std::string_view id, std::string_view name);
  /// The position of who has that id: mostly that of who was found before, or one behind it.
  std::optional<std::uint32_t> Find(std::string_view id);
  /// The same; who is not there is added.
  std::uint32_t FindOrAdd(std::string_view id);

  /// What was passed, each by the person at that position.
  struct Passes {
    std::vector<std::uint32_t> people;
    std::vector<CredentialId> codes;
    std::vector<std::int32_t> passed, expires;
    std::size_t count = 0;  ///< of each column the first are held; a reader writes behind them
    std::size_t room() const { return people.size(); }
    void MakeRoom();
  };
  Passes& passes() { return passes_; }
  void AddPass(std::uint32_t person, CredentialId code, std::int32_t passed, std::int32_t expires);

  /// Everybody, with their passes in the order in which these came.
  void CopyTo(PartnerBatch& batch, bool credentials_known);

 private:
  std::optional<std::uint32_t> FindNear(std::string_view id);
  std::optional<std::uint32_t> FindAmongAll(std::string_view id);
  void Push(std::string_view id, std::string_view name);
  void SortPasses();

  TextColumn ids_, names_;
  std::uint32_t last_ = 0;  // who was found before
  SeenNames seen_;
  std::unordered_map<std::string, std::uint32_t> person_of_id_;  // of the first mapped_
  std::uint32_t mapped_ = 0;
  Passes passes_;
};

}  // namespace attain
