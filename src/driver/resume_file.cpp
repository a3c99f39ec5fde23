#include "driver/resume_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "diagnostics/visible.h"

namespace attain {
namespace {

constexpr const char* kConditions = "conditions";
constexpr const char* kKept = "kept";

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
  if (value.empty()) return "not given";
  return value == kGiven ? value : fmt::format("`{}`", value);
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

/// A path, which may be of any bytes, as ASCII: what is none is written as %E9, and so is the %.
std::string Escaped(std::string_view path) {
  std::string text;
  for (const char byte : path) {
    if (byte > ' ' && byte <= '~' && byte != '%') {
      text += byte;
    } else {
      text += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return text;
}

std::string Unescaped(std::string_view text) {
  std::string path;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned char byte = 0;
    const char* const digits = text.data() + i + 1;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      path += static_cast<char>(byte);
      i += 2;
    } else {
      path += text[i];
    }
  }
  return path;
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

std::vector<KeptFile> ResumeFile::Kept() const {
  std::vector<KeptFile> kept;
  const auto json = ReadJson(path_);
  if (!json.is_object()) return kept;
  const auto list = json.value(kKept, nlohmann::json::array());
  kept.reserve(list.size());
  for (const auto& one : list) {
    if (!one.is_object()) continue;
    const auto path = one.find("path"), device = one.find("device"), inode = one.find("inode");
    if (path == one.end() || !path->is_string()) continue;
    if (device == one.end() || !device->is_number_unsigned()) continue;
    if (inode == one.end() || !inode->is_number_unsigned()) continue;
    kept.push_back({Unescaped(path->get<std::string>()), device->get<std::uint64_t>(),
                    inode->get<std::uint64_t>()});
  }
  return kept;
}

void ResumeFile::WillKeep(const std::optional<KeptFile>& file) {
  if (file) kept_.push_back(*file);
}

Status ResumeFile::Write(const RunProgress& progress) const {
  nlohmann::json json;
  for (const RunCondition& condition : conditions_)
    json[kConditions][condition.name] = condition.value;
  for (const KeptFile& file : kept_) {
    json[kKept].push_back(
        {{"path", Escaped(file.path)}, {"device", file.device}, {"inode", file.inode}});
  }
  EachNumber(progress, [&](const char* name, std::uint64_t number) { json[name] = number; });
  return ReplaceFile(path_, json.dump(2) + "\n");
}

void ResumeFile::Remove() const {
  ::unlink(path_.c_str());
  ::unlink(PathBeside(path_, "partial").c_str());  // of a run that was killed while it saved
}

}  // namespace attain
