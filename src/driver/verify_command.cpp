#include "driver/verify_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "diagnostics/visible.h"
#include "driver/arguments.h"
#include "driver/load_rulebook.h"
#include "driver/partner_source.h"
#include "driver/row_filter.h"
#include "explain/phrases.h"
#include "partners/json_form.h"
#include "partners/line_splitter.h"
#include "report/reject_writer.h"
#include "verify/verify.h"

namespace attain {
namespace {

void AddRefusal(std::string_view partner, const Objection& objection, std::string& refused) {
  refused += Visible(fmt::format("{}: {}{}{}", partner, objection.where,
                                 objection.where.empty() ? "" : ": ", objection.message));
  refused += '\n';
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
      if (more && *more && !std::exchange(started_, true)) {
        const Status form = CheckIsText(block_.TextOf(block_.pieces.front()));
        if (!form) failure_ = form.message();
      }
      if (!failure_.empty() || !*more) {
        block_.pieces.clear();
        return std::nullopt;
      }
    }
    const TextPiece& piece = block_.pieces[next_++];
    FileLine line{piece.line, std::string(block_.TextOf(piece))};
    if (const Status whole = block_.Whole(); !whole) {
      failure_ = whole.message();
      return std::nullopt;
    }
    return line;
  }
  /// Why the file broke off; empty where it did not.
  const std::string& failure() const { return failure_; }

 private:
  LineSplitter splitter_;
  TextBlock block_;
  std::size_t next_ = 0;
  bool started_ = false;
  std::string failure_;
};

/// Matches the lines of a file of plans with the partners that they are about; there need not be
/// plans for everyone.
class PlanFileCheck {
 public:
  PlanFileCheck(Verifier& verifier, HeadedLines& lines, std::string& refused)
      : verifier_(verifier), lines_(lines), refused_(refused) {}

  void CheckBatch(const PartnerBatch& batch) {
    for (std::uint32_t partner = 0; partner < batch.size(); ++partner) {
      std::set<std::string> seen;
      const std::string_view id = batch.ids[partner];
      for (auto line = lines_.TakeFirstOf(id); line; line = lines_.TakeNextOf(id)) {
        if (seen.insert(line->text).second) {
          Report(id, verifier_.CheckPlanLine(batch, partner, line->text));
        } else {
          Report(id, {{"", "the same line stands twice"}});
        }
      }
    }
  }
  void Finish() {
    while (const auto line = lines_.Take())
      Report(line->head.partner, {{"", "the data has no such partner, or not at this place"}});
  }
  std::uint64_t lines_checked() const { return checked_; }
  std::uint64_t lines_refused() const { return line_refusals_; }
  static std::uint64_t partners_rejected() { return 0; }  // they have no plans
  /// Lines that have a claim that could be neither confirmed nor refuted, and none that is refuted.
  std::uint64_t lines_open() const { return lines_open_; }

 private:
  void Report(std::string_view partner, const std::vector<Objection>& objections) {
    ++checked_;
    const bool refuted = std::any_of(objections.begin(), objections.end(),
                                     [](const Objection& objection) { return !objection.open; });
    line_refusals_ += refuted ? 1 : 0;
    lines_open_ += !refuted && !objections.empty() ? 1U : 0U;
    for (const Objection& objection : objections) AddRefusal(partner, objection, refused_);
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

/// One pass over the partners, and over the file beside them.
class VerifyRun {
 public:
  /// All must outlive this. `path` is the file, `written_by` the way out where it is another one.
  VerifyRun(const Rulebook& rulebook, PartnerSource& source, ByteSourcePtr bytes,
            const std::string& path, std::string_view written_by, const DriverEnv& env)
      : rulebook_(rulebook),
        source_(source),
        path_(path),
        written_by_(written_by),
        env_(env),
        bytes_(std::move(bytes)),
        lines_([this] { return bytes_.Next(); }) {}
  VerifyRun(const VerifyRun&) = delete;
  VerifyRun& operator=(const VerifyRun&) = delete;

  HeadedLines& lines() { return lines_; }
  /// Whether the file broke off: what it would have said behind that place is nobody's fault.
  bool breaks_off() const { return !bytes_.failure().empty(); }
  /// Where checks put what they refuse.
  std::string& refused() { return refused_; }

  /// A PlanFileCheck or a VerdictFileCheck of lines(); returns the exit status.
  template <class Check>
  int Run(Check& check) {
    if (lines_.at_end() && lines_.unreadable() > 0) return Unreadable();
    PartnerBatch batch(rulebook_);
    RejectList all;
    std::uint64_t partners = 0;
    int status = kAllWell;
    for (bool more = true; more && !breaks_off() && status < kCannotReadOrWrite;) {
      RejectList rejects;
      const auto next = source_.Next(batch, rejects);
      if (!next) return Fail(env_, kCannotReadOrWrite, next.message());
      more = *next;
      check.CheckBatch(batch);
      partners += batch.size();
      status = std::max(status, TellRefused());
      all.partners += rejects.partners;
      all.rows_without_partner += rejects.rows_without_partner;
    }
    if (!breaks_off()) check.Finish();
    status = std::max(status, TellRefused());
    if (breaks_off())
      return Fail(env_, kCannotReadOrWrite,
                  fmt::format("cannot read `{}`: {}", path_, bytes_.failure()));
    if (lines_.unreadable() > 0) status = std::max(status, Unreadable());
    if (status == kAllWell && partners > 0 && check.lines_checked() == 0)
      Notify(env_, fmt::format("`{}` has no line: {}", path_, written_by_));
    Say(env_, fmt::format("{} checked, {} refused\n",
                          Counted(check.lines_checked(), "line", "lines"), check.lines_refused()));
    if (check.lines_refused() > 0) status = std::max(status, kRulebookWrong);
    all.partners += check.partners_rejected();
    return std::max(status, TellRejects(all));
  }

 private:
  int TellRefused() {
    const int status = Print(env_, refused_);
    refused_.clear();
    return status;
  }
  int TellRejects(const RejectList& rejects) const {
    const std::string summary = RejectSummary(rejects);
    if (summary.empty()) return kAllWell;
    Say(env_, summary + "\n");
    return kRejected;
  }
  int Unreadable() const {
    std::string text = fmt::format("{}:{}: this is no JSON object with `partner` and `as_of`",
                                   path_, lines_.first_unreadable());
    if (lines_.unreadable() > 1)
      text += fmt::format(", nor are {} further lines", lines_.unreadable() - 1);
    return Fail(env_, kRulebookWrong, text, written_by_);
  }

  const Rulebook& rulebook_;
  PartnerSource& source_;
  const std::string& path_;
  std::string_view written_by_;
  const DriverEnv& env_;
  VerdictLines bytes_;
  HeadedLines lines_;
  std::string refused_;
};

struct VerifyOptions {
  std::string partners, verdicts, plans;
  std::vector<std::string> only;
};

void AddOptions(CLI::App& app, VerifyOptions& options) {
  app.add_option("--partners", options.partners,
                 "partner data; without it the rulebook's own partners")
      ->type_name("FILE");
  app.add_option("--verdicts", options.verdicts, "what `attain evaluate --explain` wrote")
      ->type_name("FILE");
  app.add_option("--plans", options.plans, "what `attain plan --format jsonl` wrote")
      ->type_name("FILE");
  app.add_option("--only", options.only,
                 "COMPETENCY[/OPTION][/LEVEL]: the verdicts that were asked for; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
}

/// The status where the options do not go together, which is said.
std::optional<int> Misfit(const VerifyOptions& given, const Arguments& options,
                          const DriverEnv& env) {
  if (!given.verdicts.empty() && !given.plans.empty())
    return options.Wrong(env, "`--verdicts` and `--plans` do not go together");
  if (!given.only.empty() && !given.plans.empty())
    return options.Wrong(env, "`--only` is for `--verdicts`",
                         "of plans those are checked that the file has");
  if (given.verdicts.empty() && given.plans.empty())
    return options.Wrong(
        env, "say which verdicts, or which plans",
        fmt::format(
            "pass `--verdicts FILE` or `--plans FILE`{}",
            given.partners.empty() ? ", and `--partners FILE` where the rulebook has none" : ""));
  if (given.partners == "-" && (given.verdicts == "-" || given.plans == "-"))
    return options.Wrong(env, "partners and verdicts cannot both be standard input");
  return std::nullopt;
}

}  // namespace

int VerifyCommand(std::span<const std::string> arguments, DriverEnv& env) {
  Arguments options("verify", "Checks explained verdicts without the evaluator.");
  const std::vector<std::string>& paths =
      options.AddPaths("--partners FILE (--verdicts FILE | --plans FILE)");
  VerifyOptions given;
  AddOptions(options.app(), given);
  if (const auto status = options.Parse(arguments, env)) return *status;
  if (const auto status = Misfit(given, options, env)) return *status;

  int status = kAllWell;
  const auto loaded = LoadSoundRulebook(paths, env, status);
  if (!loaded) return status;
  const auto filter = RowFilter::Read(given.only, loaded->rulebook, options, env);
  if (!filter) return kWrongUsage;
  auto source =
      PartnerSource::Open(loaded->rulebook, given.partners, nullptr, options, env, status);
  if (!source) return status;
  const bool of_plans = !given.plans.empty();
  const std::string& path = of_plans ? given.plans : given.verdicts;
  auto bytes = OpenVerdicts(path, env);
  if (!bytes)
    return Fail(env, kCannotReadOrWrite,
                fmt::format("cannot read `{}`: {}", path, bytes.message()));

  Verifier verifier(loaded->rulebook, loaded->sources,
                    [&](AwardId award, StringId option, StringId level) {
                      return filter->Wants(award, option, level);
                    });
  VerifyRun run(loaded->rulebook, *source, std::move(*bytes), path,
                of_plans ? "pass what `attain plan --format jsonl` wrote"
                         : "pass what `attain evaluate --explain` wrote",
                env);
  if (of_plans) {
    PlanFileCheck check(verifier, run.lines(), run.refused());
    status = run.Run(check);
    if (check.lines_open() > 0)
      Say(env, fmt::format("of {} not everything is settled\n",
                           Counted(check.lines_open(), "line", "lines")));
    return status;
  }
  VerdictFileCheck check(verifier, run.lines(),
                         [&](std::string_view partner, const Objection& objection) {
                           if (!run.breaks_off()) AddRefusal(partner, objection, run.refused());
                         });
  return run.Run(check);
}

}  // namespace attain
