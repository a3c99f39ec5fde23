#include "driver/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/spelling.h"

namespace attain {
namespace {

/// Options by the names of their values alone: CLI11 would have it that one which may be repeated
/// takes several.
class HelpLayout : public CLI::Formatter {
 public:
  std::string make_option_opts(const CLI::Option* option) const override {
    if (option->get_positional()) return CLI::Formatter::make_option_opts(option);
    return option->get_type_size() == 0 ? std::string() : " " + option->get_type_name();
  }
};

/// The option that a word which no option has may be meant for.
std::string HintForUnknown(const CLI::App& app, const std::string& word) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const auto close = ClosestWord(word.substr(0, word.find('=')), candidates);
  return close ? fmt::format("did you mean `{}`?", *close) : "";
}

/// The first option that is given with an empty text, which would pass for one that is not given.
std::string FirstEmpty(const CLI::App& app) {
  for (const CLI::Option* option : app.get_options()) {
    const std::vector<std::string>& names = option->get_lnames();
    const std::vector<std::string>& values = option->results();
    if (!names.empty() && std::find(values.begin(), values.end(), "") != values.end())
      return "--" + names.front();
  }
  return {};
}

/// The day that one in another form, or one behind the end of its month, may be meant for.
std::string HintForDay(const std::string& text) {
  int year = 0, month = 0, day = 0;
  char more = 0;
  const bool has_year = text.find_first_not_of("0123456789") == 4;
  const bool has_digits = text.find_first_not_of("0123456789-") == std::string::npos;
  if (has_year && has_digits &&
      std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &year, &month, &day, &more) == 3) {
    for (int nearest = std::min(day, 31); nearest > 0 && nearest + 3 >= day; --nearest) {
      const std::string meant = fmt::format("{:04}-{:02}-{:02}", year, month, nearest);
      if (ParseDate(meant)) return fmt::format("did you mean `{}`?", meant);
    }
  }
  return "days are written `2018-06-30`";
}

}  // namespace

Arguments::Arguments(std::string_view verb, std::string_view summary)
    : verb_(verb), app_(std::string(summary), "attain " + verb_) {
  app_.set_help_flag("--help", "this text");
  app_.formatter(std::make_shared<HelpLayout>());
}

std::vector<std::string>& Arguments::AddPaths(std::string_view behind) {
  takes_paths_ = true;
  behind_paths_ = behind;
  app_.add_option("PATH", paths_, "policy files, and folders of them")->type_name("");
  return paths_;
}

std::optional<int> Arguments::Parse(std::span<const std::string> arguments, const DriverEnv& env) {
  try {
    app_.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForHelp&) {
    return Print(env, app_.help());
  } catch (const CLI::ExtrasError&) {
    const std::vector<std::string> extras = app_.remaining();
    const auto option = std::find_if(extras.begin(), extras.end(), [](const std::string& word) {
      return word.size() > 1 && word[0] == '-';
    });
    if (option == extras.end())
      return Wrong(env, fmt::format("`{}` is one argument too many", extras.front()));
    return Wrong(env, fmt::format("`attain {}` has no option `{}`", verb_, *option),
                 HintForUnknown(app_, *option));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string_view text = error.what();
    const auto says = [text](std::string_view words) {
      return text.find(words) != std::string_view::npos;
    };
    return Wrong(env, fmt::format("`{}` {}", text.substr(0, text.find(':')),
                                  says("missing")    ? "needs a value"
                                  : says("At least") ? "needs two values"
                                                     : "is given more than once"));
  } catch (const CLI::ValidationError& error) {
    const std::string_view text = error.what();
    const std::size_t colon = std::min(text.find(": "), text.size());
    return Wrong(env, fmt::format("`{}`{}", text.substr(0, colon), text.substr(colon + 1)));
  } catch (const CLI::ParseError& error) {
    return Wrong(env, error.what());
  }
  if (const std::string empty = FirstEmpty(app_); !empty.empty())
    return Wrong(env, fmt::format("`{}` needs a value, and is given an empty one", empty),
                 "a variable of the shell that is not set is empty");
  if (takes_paths_ && paths_.empty())
    return Wrong(env, "name the policy files, or a folder of them",
                 fmt::format("`attain {} PATH…{}{}`", verb_, behind_paths_.empty() ? "" : " ",
                             behind_paths_));
  return std::nullopt;
}

int Arguments::Wrong(const DriverEnv& env, std::string_view message, std::string_view hint) const {
  return Fail(
      env, kWrongUsage, message,
      hint.empty() ? fmt::format("`attain help {}` tells its options", verb_) : std::string(hint));
}

std::optional<std::vector<Date>> Arguments::Days(const DriverEnv& env,
                                                 const std::vector<std::string>& texts) const {
  std::vector<Date> days;
  for (const std::string& text : texts) {
    const auto day = ParseDate(text);
    if (!day) {
      Wrong(env, fmt::format("`{}` is not a day", text), HintForDay(text));
      return std::nullopt;
    }
    days.push_back(*day);
  }
  if (days.empty()) days.push_back(env.today);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

bool Arguments::Accept(const DriverEnv& env, std::string_view option, std::string_view value,
                       std::span<const std::string_view> choices) const {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return true;
  const auto close = ClosestWord(value, choices);
  std::string list;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (i > 0) list += i + 1 < choices.size() ? ", " : " or ";
    list += fmt::format("`{}`", choices[i]);
  }
  Wrong(env, fmt::format("`{}` is {}, not `{}`", option, list, value),
        close ? fmt::format("did you mean `{}`?", *close) : "");
  return false;
}

}  // namespace attain
