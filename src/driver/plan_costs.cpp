#include "driver/plan_costs.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/fraction.h"
#include "base/limits.h"
#include "partners/csv_file.h"

namespace attain {
namespace {

constexpr std::int64_t kMostCost = 1'000'000;
constexpr std::string_view kColumns[] = {"credential", "cost"};

}  // namespace

std::optional<Cost> ParseCost(std::string_view text) {
  const auto value = ParseDecimal(text);
  if (!value || value->is_negative() || *value > Fraction(kMostCost)) return std::nullopt;
  return ScaledBy(*value, kMoneyScale);
}

std::optional<std::vector<Cost>> ReadCosts(const std::string& path, const Rulebook& rulebook,
                                           const DriverEnv& env, int& status) {
  std::vector<Cost> costs(rulebook.credentials.size(), kMoneyScale);
  if (path.empty()) return costs;
  const auto fail = [&](int with, std::string_view message, std::string_view hint = {}) {
    status = Fail(env, with, message, hint);
    return std::nullopt;
  };
  auto file = CsvFile::Open(env.open, path, kColumns);
  if (!file) return fail(kCannotReadOrWrite, "cannot read " + file.message());
  const std::size_t code_at = file->Find("credential"), cost_at = file->Find("cost");
  std::vector<std::uint64_t> line_of(costs.size(), 0);  // where each cost stands
  CsvRecord record;
  CsvCells cells;
  while (true) {
    const auto more = file->Next(record);
    if (!more) return fail(kCannotReadOrWrite, more.message());
    if (!*more) return costs;
    const bool readable = cells.Split(record.raw, file->separator()).empty();
    if (!readable || cells.cells().size() <= std::max(code_at, cost_at))
      return fail(kWrongUsage,
                  fmt::format("{}:{}: not a row with a credential and a cost", path, record.line));
    const std::string code(cells.cells()[code_at]), cost(cells.cells()[cost_at]);
    const CredentialId id = rulebook.FindCredential(code);
    if (!id.valid()) {
      Notify(env,
             fmt::format("{}:{}: the rulebook has no credential `{}`", path, record.line, code));
      continue;
    }
    const auto parsed = ParseCost(cost);
    if (!parsed || *parsed == 0)
      return fail(kWrongUsage, fmt::format("{}:{}: `{}` is not a cost above 0, up to 1,000,000",
                                           path, record.line, cost));
    if (line_of[id.index] != 0)
      return fail(kWrongUsage,
                  fmt::format("{}:{}: line {} has a cost of `{}` too", path, record.line,
                              line_of[id.index], code),
                  "take one of the two rows out");
    line_of[id.index] = record.line;
    costs[id.index] = *parsed;
    if (rulebook.credentials[id].earned_by.valid())
      Notify(env, fmt::format("{}:{}: `{}` is earned by other credentials: nobody passes it, and "
                              "its cost is not used",
                              path, record.line, code));
  }
}

}  // namespace attain
