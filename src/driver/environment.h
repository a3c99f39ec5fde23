// The world as a command sees it: files, output, the terminal, the day. Tests give it other ends.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "driver/file_stamp.h"
#include "partners/byte_source.h"
#include "partners/line_splitter.h"
#include "source/file_reader.h"

namespace attain {

struct DriverEnv {
  const FileReader& files;                      ///< policies, and what is a folder
  OpenBytes open;                               ///< partner data and verdict files
  std::function<Status(std::string_view)> out;  ///< results, by Print and PutOut
  std::function<void(std::string_view)> err;    ///< diagnostics and summaries; text by Say
  Date today;                                   ///< the local day
  /// Whether all that `err` was given could be written.
  std::function<Status()> err_written = [] { return Status(Done{}); };
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::size_t err_width = 0;  ///< columns of that terminal
  bool color = false;         ///< of what goes to `err`
  std::size_t width = 0;      ///< columns of the terminal; 0: no bound
  std::string temp_folder = "/tmp";
  BatchSize batch = {};        ///< how much is read at a time at most
  std::size_t processors = 1;  ///< how many threads are worth while
  StampFile stamp = StampOnDisk;
  /// A clock: seconds since some moment.
  std::function<double()> seconds = [] { return 0.0; };
  /// How far apart a run saves how far it came.
  double seconds_between_saves = 2;
  /// From this call on a signal asks the run to end in order; until then it ends the process.
  std::function<void()> catch_signals = [] {};
  /// The signal that asked the run to end, or 0.
  std::function<int()> interrupted = [] { return 0; };
};

/// The exit statuses; of several the highest wins.
inline constexpr int kAllWell = 0;
inline constexpr int kRulebookWrong = 1;  ///< or an example fails, or an explanation is refused
inline constexpr int kWrongUsage = 2;
inline constexpr int kRejected = 3;
inline constexpr int kCannotReadOrWrite = 4;
inline constexpr int kInterrupted = 128;  ///< plus the signal

/// Says what went wrong on `err`, in the form of the diagnostics, and returns `status`.
int Fail(const DriverEnv& env, int status, std::string_view message, std::string_view hint = {});
/// One line that begins with "notice: ".
void Notify(const DriverEnv& env, std::string_view message);
/// Text on `err`, Visible.
void Say(const DriverEnv& env, std::string_view text);
/// Writes a whole result to `out`, text or JSON, Visible, and returns the status; what fails is
/// said.
int Print(const DriverEnv& env, std::string_view text);
/// Writes a piece of a result that others read as it stands: on a terminal alone it is Visible.
Status PutOut(const DriverEnv& env, std::string_view bytes);

}  // namespace attain
