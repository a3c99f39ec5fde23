#include "partners/arrow_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/system_cause.h"

namespace attain {

void ArrowReader::Release::operator()(ArrowArrayStream* stream) const {
  if (stream->release != nullptr) stream->release(stream);
  delete stream;
}

void ArrowReader::Release::operator()(ArrowArray* array) const {
  if (array->release != nullptr) array->release(array);
  delete array;
}

namespace {

Failure StreamFailure(ArrowArrayStream& stream, int error) {
  const char* const said =
      stream.get_last_error == nullptr ? nullptr : stream.get_last_error(&stream);
  return {said == nullptr || *said == '\0' ? SystemCause(error) : std::string(said)};
}

}  // namespace

ArrowReader::ArrowReader(const DataShape& shape, Stream stream, std::string name,
                         ArrowPartnerParser parser)
    : shape_(&shape),
      stream_(std::move(stream)),
      array_(new ArrowArray{}),
      name_(std::move(name)),
      parser_(std::move(parser)) {}

Result<ArrowReader> ArrowReader::Open(const DataShape& shape, ArrowArrayStream& stream,
                                      std::string name, UnusedNames* unused) {
  Stream own(new ArrowArrayStream(stream));
  stream.release = nullptr;
  ArrowSchema schema{};
  if (const int error = own->get_schema(own.get(), &schema); error != 0)
    return StreamFailure(*own, error);
  auto parser = ArrowPartnerParser::Open(shape, schema, name, unused);
  if (schema.release != nullptr) schema.release(&schema);
  if (!parser) return Failure{parser.message()};
  return ArrowReader(shape, std::move(own), std::move(name), std::move(*parser));
}

Result<bool> ArrowReader::Next(PartnerBatch& batch, RejectList& rejects) {
  constexpr std::int64_t kRowsOfBatch = 256;
  batch.Clear();
  if (row_ == array_->length) {
    array_.reset(new ArrowArray{});
    row_ = 0;
    if (const int error = stream_->get_next(stream_.get(), array_.get()); error != 0)
      return StreamFailure(*stream_, error);
    if (array_->release == nullptr) return false;
    parser_.Begin(*array_);
  }
  const std::int64_t end = std::min(array_->length, row_ + kRowsOfBatch);
  rejected_.clear();
  parser_.Parse(row_, end, line_, batch, rejected_);
  line_ += static_cast<std::uint64_t>(end - row_);
  row_ = end;
  ids_.Settle(shape_->rulebook(), name_, rejected_, batch, rejects);
  return true;
}

}  // namespace attain
