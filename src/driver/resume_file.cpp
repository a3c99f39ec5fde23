#include "driver/resume_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "diagnostics/visible.h"
#include "report/output_file.h"

namespace attain {
namespace {

constexpr const char* kConditions = "conditions";

/// The numbers of a RunProgress with their names in the file.
template <class Progress, class Visit>
void EachNumber(Progress& progress, Visit visit) {
  visit("batches", progress.batches);
  visit("partners", progress.partners);
  visit("rejected_partners", progress.rejected_partners);
  visit("rows_without_partner", progress.rows_without_partner);
  visit("output_bytes", progress.output_bytes);
  visit("rejects_bytes", progress.rejects_bytes);
  visit("shortfalls_bytes", progress.shortfalls_bytes);
}

std::string Quoted(const std::string& value) {
  return value.empty() ? "not given" : fmt::format("`{}`", value);
}

nlohmann::json ReadJson(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return nlohmann::json::parse(text.str(), nullptr, false);
}

std::string ConditionIn(const nlohmann::json& file, std::string_view name) {
  if (!file.is_object()) return {};
  const auto then = file.value(kConditions, nlohmann::json::object());
  const auto found = then.find(name);
  return found != then.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

ResumeFile::ResumeFile(const std::string& output, std::vector<RunCondition> conditions)
    : path_(PathBeside(output, "resume")), conditions_(std::move(conditions)) {
  // JSON is UTF-8, which a path need not be.
  for (RunCondition& condition : conditions_) condition.value = Visible(condition.value);
}

bool ResumeFile::Exists() const {
  std::error_code error;
  return std::filesystem::exists(path_, error);
}

Result<RunProgress> ResumeFile::Read() const {
  const auto json = ReadJson(path_);
  if (!json.is_object()) return Failure{fmt::format("`{}` is damaged", path_)};
  for (const RunCondition& condition : conditions_) {
    const std::string before = ConditionIn(json, condition.name);
    if (before == condition.value) continue;
    if (condition.is_hash)
      return Failure{fmt::format("{} is not what it was then", condition.name)};
    return Failure{fmt::format("{} was {} then and is {} now", condition.name, Quoted(before),
                               Quoted(condition.value))};
  }
  RunProgress progress;
  bool whole = true;
  EachNumber(progress, [&](const char* name, std::uint64_t& number) {
    const auto found = json.find(name);
    whole = whole && found != json.end() && found->is_number_unsigned();
    if (whole) number = found->template get<std::uint64_t>();
  });
  if (!whole) return Failure{fmt::format("`{}` is damaged", path_)};
  return progress;
}

std::string ResumeFile::Before(std::string_view condition) const {
  return ConditionIn(ReadJson(path_), condition);
}

Status ResumeFile::Write(const RunProgress& progress) const {
  nlohmann::json json;
  for (const RunCondition& condition : conditions_)
    json[kConditions][condition.name] = condition.value;
  EachNumber(progress, [&](const char* name, std::uint64_t number) { json[name] = number; });
  return ReplaceFile(path_, json.dump(2) + "\n");
}

void ResumeFile::Remove() const {
  ::unlink(path_.c_str());
  ::unlink(PathBeside(path_, "partial").c_str());  // of a run that was killed while it saved
}

}  // namespace attain
