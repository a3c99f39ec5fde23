#include "driver/verify_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "partners/line_splitter.h"
#include "report/reject_writer.h"
#include "verify/verify.h"

namespace attain {
namespace {

/// The lines of a verdict file, one at a time.
class VerdictLines {
 public:
  explicit VerdictLines(ByteSourcePtr bytes) : splitter_(std::move(bytes)) {}

  std::optional<std::string> Next() {
    while (next_ == block_.pieces.size()) {
      next_ = 0;
      const auto more = splitter_.Next(block_);
      if (!more) failure_ = more.message();
      if (!more || !*more) {
        block_.pieces.clear();
        return std::nullopt;
      }
    }
    return std::string(block_.text(block_.pieces[next_++]));
  }
  /// Why the file broke off; empty where it did not.
  const std::string& failure() const { return failure_; }

 private:
  LineSplitter splitter_;
  TextBlock block_;
  std::size_t next_ = 0;
  std::string failure_;
};

Result<ByteSourcePtr> OpenVerdicts(const std::string& path, const DriverEnv& env) {
  auto raw = env.open(path);
  if (!raw) return raw;
  return Unpack(std::move(*raw), PackingOfPath(path));
}

}  // namespace

int VerifyCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("verify", "Checks explained verdicts without the evaluator.");
  const std::vector<std::string>& paths = options.AddPaths();
  std::string partners, verdicts;
  options.app()
      .add_option("--partners", partners, "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  options.app()
      .add_option("--verdicts", verdicts, "what `attain evaluate --explain` wrote")
      ->type_name("FILE");
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (verdicts.empty()) return options.Wrong(env, "say which verdicts", "pass `--verdicts FILE`");
  if (verdicts == "-" && partners == "-")
    return options.Wrong(env, "partners and verdicts cannot both be standard input");

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  auto source = PartnerSource::Open(loaded->rulebook, partners, nullptr, options, env, status);
  if (!source) return status;
  auto bytes = OpenVerdicts(verdicts, env);
  if (!bytes)
    return Fail(env, kCannotReadOrWrite,
                fmt::format("cannot read `{}`: {}", verdicts, bytes.message()));

  VerdictLines lines(std::move(*bytes));
  Verifier verifier(loaded->rulebook, loaded->sources);
  std::string refused;
  VerdictFileCheck check(
      verifier, [&] { return lines.Next(); },
      [&](std::string_view partner, const Objection& objection) {
        refused += fmt::format("{}: {}{}{}\n", partner, objection.where,
                               objection.where.empty() ? "" : ": ", objection.message);
      });
  PartnerBatch batch(loaded->rulebook);
  RejectList rejects, all_rejects;
  while (true) {
    const auto more = source->Next(batch, rejects);
    if (!more) return Fail(env, kCannotReadOrWrite, more.message());
    check.CheckBatch(batch);
    status = std::max(status, Print(env, refused));
    refused.clear();
    all_rejects.partners += rejects.partners;
    all_rejects.rows_without_partner += rejects.rows_without_partner;
    rejects = {};
    if (status >= kCannotReadOrWrite || !*more) break;
  }
  check.Finish();
  status = std::max(status, Print(env, refused));
  if (!lines.failure().empty())
    return Fail(env, kCannotReadOrWrite,
                fmt::format("cannot read `{}`: {}", verdicts, lines.failure()));
  env.err(fmt::format("{} line{} checked, {} refused\n", check.lines_checked(),
                      check.lines_checked() == 1 ? "" : "s", check.lines_refused()));
  if (const std::string summary = RejectSummary(all_rejects); !summary.empty()) {
    env.err(summary + "\n");
    status = std::max(status, kRejected);
  }
  return std::max(status, check.lines_refused() > 0 ? kRulebookWrong : kAllWell);
}

}  // namespace attain
