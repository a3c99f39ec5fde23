#include "driver/verify_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "driver/row_filter.h"
#include "explain/phrases.h"
#include "partners/line_splitter.h"
#include "report/reject_writer.h"
#include "verify/verify.h"

namespace attain {
namespace {

void AddRefusal(std::string_view partner, const Objection& objection, std::string& refused) {
  refused += fmt::format("{}: {}{}{}\n", partner, objection.where,
                         objection.where.empty() ? "" : ": ", objection.message);
}

/// The lines of a verdict file, one at a time.
class VerdictLines {
 public:
  explicit VerdictLines(ByteSourcePtr bytes) : splitter_(std::move(bytes)) {}

  std::optional<FileLine> Next() {
    while (next_ == block_.pieces.size()) {
      next_ = 0;
      const auto more = splitter_.Next(block_);
      if (!more) failure_ = more.message();
      if (!more || !*more) {
        block_.pieces.clear();
        return std::nullopt;
      }
    }
    const TextPiece& piece = block_.pieces[next_++];
    return FileLine{piece.line, std::string(block_.text(piece))};
  }
  /// Why the file broke off; empty where it did not.
  const std::string& failure() const { return failure_; }

 private:
  LineSplitter splitter_;
  TextBlock block_;
  std::size_t next_ = 0;
  std::string failure_;
};

/// Matches the lines of a file of plans with the partners that they are about, in the order of the
/// input; there need not be plans for everyone.
class PlanFileCheck {
 public:
  PlanFileCheck(Verifier& verifier, HeadedLines& lines, std::string& refused)
      : verifier_(verifier), lines_(lines), refused_(refused) {}

  void CheckBatch(const PartnerBatch& batch) {
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      std::set<std::string> seen;
      for (; !lines_.at_end() && lines_.head().partner == batch.ids[partner]; lines_.Advance()) {
        if (seen.insert(lines_.line()).second) {
          Report(verifier_.CheckPlanLine(batch, partner, lines_.line()));
        } else {
          Report({{"", "the same line stands twice"}});
        }
      }
    }
  }
  void Finish() {
    for (; !lines_.at_end(); lines_.Advance())
      Report({{"", "the data has no such partner, or not at this place"}});
  }
  std::uint64_t lines_checked() const { return checked_; }
  std::uint64_t lines_refused() const { return line_refusals_; }
  /// Lines that have a claim that could be neither confirmed nor refuted, and none that is refuted.
  std::uint64_t lines_open() const { return lines_open_; }

 private:
  void Report(const std::vector<Objection>& objections) {
    ++checked_;
    const bool refuted = std::any_of(objections.begin(), objections.end(),
                                     [](const Objection& objection) { return !objection.open; });
    line_refusals_ += refuted ? 1 : 0;
    lines_open_ += !refuted && !objections.empty() ? 1 : 0;
    for (const Objection& objection : objections)
      AddRefusal(lines_.head().partner, objection, refused_);
  }

  Verifier& verifier_;
  HeadedLines& lines_;
  std::string& refused_;
  std::uint64_t checked_ = 0, line_refusals_ = 0, lines_open_ = 0;
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
  std::string partners, verdicts, plans;
  std::vector<std::string> only;
  options.app()
      .add_option("--partners", partners, "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  options.app()
      .add_option("--verdicts", verdicts, "what `attain evaluate --explain` wrote")
      ->type_name("FILE");
  options.app()
      .add_option("--plans", plans, "what `attain plan --format jsonl` wrote")
      ->type_name("FILE");
  options.app()
      .add_option("--only", only,
                  "COMPETENCY[/OPTION][/LEVEL]: the verdicts that were asked for; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (!verdicts.empty() && !plans.empty())
    return options.Wrong(env, "`--verdicts` and `--plans` do not go together");
  if (!only.empty() && !plans.empty())
    return options.Wrong(env, "`--only` is for `--verdicts`",
                         "of plans those are checked that the file has");
  const bool of_plans = !plans.empty();
  if (of_plans) verdicts = plans;
  if (verdicts.empty()) return options.Wrong(env, "say which verdicts", "pass `--verdicts FILE`");
  if (verdicts == "-" && partners == "-")
    return options.Wrong(env, "partners and verdicts cannot both be standard input");

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto filter = RowFilter::Read(only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  auto source = PartnerSource::Open(loaded->rulebook, partners, nullptr, options, env, status);
  if (!source) return status;
  auto bytes = OpenVerdicts(verdicts, env);
  if (!bytes)
    return Fail(env, kCannotReadOrWrite,
                fmt::format("cannot read `{}`: {}", verdicts, bytes.message()));

  VerdictLines bytes_lines(std::move(*bytes));
  HeadedLines lines([&] { return bytes_lines.Next(); });
  const std::string_view written = of_plans ? "pass what `attain plan --format jsonl` wrote"
                                            : "pass what `attain evaluate --explain` wrote";
  const auto unreadable = [&] {
    std::string text = fmt::format("{}:{}: this is no JSON object with `partner` and `as_of`",
                                   verdicts, lines.first_unreadable());
    if (lines.unreadable() > 1)
      text += fmt::format(", nor are {} further lines", lines.unreadable() - 1);
    return Fail(env, kRulebookWrong, text, written);
  };
  if (lines.at_end() && lines.unreadable() > 0) return unreadable();
  Verifier verifier(loaded->rulebook, loaded->sources,
                    [&](AwardId award, StringId option, StringId level) {
                      return filter->Wants(award, option, level);
                    });
  std::string refused;
  // What the file would have said behind that place is nobody's fault.
  const auto breaks_off = [&] { return !bytes_lines.failure().empty(); };
  RejectList all_rejects;
  const auto run = [&](auto& check) {
    PartnerBatch batch(loaded->rulebook);
    while (true) {
      RejectList rejects;
      const auto more = source->Next(batch, rejects);
      if (!more) return Fail(env, kCannotReadOrWrite, more.message());
      check.CheckBatch(batch);
      status = std::max(status, Print(env, refused));
      refused.clear();
      all_rejects.partners += rejects.partners;
      all_rejects.rows_without_partner += rejects.rows_without_partner;
      if (status >= kCannotReadOrWrite || !*more || breaks_off()) break;
    }
    if (!breaks_off()) check.Finish();
    status = std::max(status, Print(env, refused));
    if (breaks_off())
      return Fail(env, kCannotReadOrWrite,
                  fmt::format("cannot read `{}`: {}", verdicts, bytes_lines.failure()));
    if (lines.unreadable() > 0) status = std::max(status, unreadable());
    env.err(fmt::format("{} line{} checked, {} refused\n", check.lines_checked(),
                        check.lines_checked() == 1 ? "" : "s", check.lines_refused()));
    return std::max(status, check.lines_refused() > 0 ? kRulebookWrong : kAllWell);
  };
  if (of_plans) {
    PlanFileCheck check(verifier, lines, refused);
    status = run(check);
    if (check.lines_open() > 0)
      env.err(fmt::format("of {} not everything is settled\n",
                          Counted(check.lines_open(), "line", "lines")));
  } else {
    VerdictFileCheck check(verifier, lines,
                           [&](std::string_view partner, const Objection& objection) {
                             if (!breaks_off()) AddRefusal(partner, objection, refused);
                           });
    status = run(check);
  }
  if (status >= kCannotReadOrWrite) return status;
  if (const std::string summary = RejectSummary(all_rejects); !summary.empty()) {
    env.err(summary + "\n");
    status = std::max(status, kRejected);
  }
  return status;
}

}  // namespace attain
