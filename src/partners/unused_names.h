// Names in partner data that the rulebook does not name, counted: a misspelt name looks just like
// that.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attain {

enum class UnusedKind : std::uint8_t { fact, table, field, credential };
std::string_view Text(UnusedKind kind);

struct UnusedName {
  UnusedKind kind;
  std::string name;     ///< of a field with what it belongs to: `revenue.amuont`, `people.nmae`
  std::uint64_t count;  ///< how often it stands in the data
};

class UnusedNames {
 public:
  /// Counts one more. Of each kind the first kMostNames different names are kept by name.
  void Add(UnusedKind kind, std::string_view name);
  void Add(const UnusedNames& more);
  /// By kind, then the most frequent first. A last entry of a kind with an empty name counts those
  /// not kept.
  std::vector<UnusedName> List() const;
  bool empty() const;

  static constexpr std::size_t kMostNames = 10'000;

 private:
  void Add(UnusedKind kind, std::string_view name, std::uint64_t count);

  using Counts = std::map<std::string, std::uint64_t, std::less<>>;
  std::array<Counts, 4> counts_;  // by kind
};

}  // namespace attain
