// A folder of CSV files, joined by partner: partners.csv, people.csv, credentials.csv and one file
// for each record table.
#pragma once

#include <memory>

#include "partners/partner_reader.h"

namespace attain {

/// A folder without partners.csv, or a file without a column that it must have, is a Failure.
Result<std::unique_ptr<PartnerReader::Form>> OpenCsvFolder(const DataShape& shape,
                                                           const PartnerFiles& files,
                                                           const std::string& folder,
                                                           UnusedNames* unused,
                                                           BatchSize size = {});

}  // namespace attain
