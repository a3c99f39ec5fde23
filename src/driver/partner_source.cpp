#include "driver/partner_source.h"

#include <algorithm>

#include "partners/sample_partners.h"

namespace attain {

std::optional<PartnerSource> PartnerSource::Open(const Rulebook& rulebook, const std::string& path,
                                                 UnusedNames* unused, const Arguments& options,
                                                 const DriverEnv& env, int& status,
                                                 BatchSize size) {
  PartnerSource source(rulebook);
  if (path.empty()) {
    const bool any = std::any_of(rulebook.samples.begin(), rulebook.samples.end(),
                                 [](const Sample& sample) { return !sample.is_example; });
    if (!any) {
      status = options.Wrong(env, "there are no partners",
                             "pass `--partners FILE`, or write `partner` blocks in the rulebook");
      return std::nullopt;
    }
    source.name_ = "the rulebook";
    return source;
  }
  source.name_ = path == "-" ? "standard input" : path;
  source.shape_ = std::make_unique<DataShape>(rulebook);
  auto reader = PartnerReader::Open(*source.shape_, {&env.files, env.open, env.temp_folder}, path,
                                    unused, size);
  if (!reader) {
    status = Fail(env, kCannotReadOrWrite, reader.message());
    return std::nullopt;
  }
  source.reader_ = std::move(*reader);
  return source;
}

Result<bool> PartnerSource::Next(PartnerBatch& batch, RejectList& rejects) {
  if (reader_) return reader_->Next(batch, rejects);
  batch.Clear();
  if (samples_given_) return false;
  samples_given_ = true;
  for (const Sample& sample : rulebook_->samples) {
    if (!sample.is_example) AppendSample(*rulebook_, sample, batch);
  }
  return true;
}

std::vector<std::string> PartnerSource::Notices() const {
  return reader_ ? reader_->Notices() : std::vector<std::string>();
}

}  // namespace attain
