// Reads the comments of node_kinds.def as regular expressions over the kinds of children.
#include "shapes.h"

#include <fmt/format.h>

#include <map>
#include <regex>
#include <string_view>
#include <vector>

#include "golden.h"

namespace attain {
namespace {

const char* const kPath = "src/syntax/node_kinds.def";

/// `Name Period? (Code | Choice)+` as an expression over names with a space behind each.
std::string ExpressionOf(const std::string& shape,
                         const std::map<std::string, std::string>& groups) {
  std::string out;
  for (std::size_t at = 0; at < shape.size();) {
    if (std::isalpha(static_cast<unsigned char>(shape[at])) == 0) {
      if (shape[at] != ' ') out += shape[at];
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < shape.size() && std::isalnum(static_cast<unsigned char>(shape[end])) != 0) ++end;
    const std::string word = shape.substr(at, end - at);
    const auto group = groups.find(word);
    out += group == groups.end() ? "(?:" + word + " )"
                                 : "(?:" + ExpressionOf(group->second, groups) + ")";
    at = end;
  }
  return out;
}

std::map<std::string, std::regex> ReadShapes() {
  // The groups that the head of the file and single comments define in words.
  const std::map<std::string, std::string> groups = {
      {"VALUE", "Date | Money | Number | String | Yes | No | Name"},
      {"TYPE", "TypeYesNo | TypeNumber | TypeMoney | TypeDate | TypeText | OneOf | Name"},
      {"EXPR", "Sum | Product | Aggregate | Money | Number | Name"},
      {"TEST", "Is | IsNot | IsAnyOf | IsNotAnyOf | AtLeast | AtMost | MoreThan | LessThan"},
      {"PRED", "And | Or | NotField | FieldTest | Flag | FactTest"},
      {"CHAIN", "And | Or | Choice | Code"},
      {"STATEMENT",
       "Note | Either | AtLeastOf | AllOf | Attains | Score | EveryMetric | Flag | Compare | "
       "PeopleLine | OfLine | "
       "AllLine | Error"},
      {"CLAUSE",
       "AvailableFrom | RegistrationCloses | Retired | AcceptedUntil | ReplacedBy | EarnedBy | "
       "Url"},
      {"RELATION", "TheSameOrDifferent | TheSame | TheOther | Another"},
      {"DATUM", "PeopleUnknown | PersonUnknown | NameUnknown | Person | Given | GivenFlag | Rows"},
  };
  std::map<std::string, std::regex> shapes;
  std::istringstream lines(ReadWholeFile(kPath));
  const std::regex node(R"(^NODE\((\w+)\)(?:\s+// ?(.*))?$)");
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, node)) continue;
    const std::string kind = match[1];
    std::string shape = match[2];
    if (const std::size_t prose = shape.find("  "); prose != std::string::npos) shape.resize(prose);
    if (const std::size_t prose = shape.find(": "); prose != std::string::npos) shape.resize(prose);
    // Words in place of a shape.
    static const std::map<std::string, std::string> kSpecial = {
        {"And", "(CHAIN | PRED) (CHAIN | PRED)+"},
        {"Or", "(CHAIN | PRED) (CHAIN | PRED)+"},
        {"AtLeast", "VALUE | Amount+"},
        {"AtMost", "VALUE | Amount+"},
        {"MoreThan", "VALUE | Amount+"},
        {"LessThan", "VALUE | Amount+"},
        {"Error", "(Name | Code)?"},
        {"Flag", "Not? Name"}};
    if (const auto special = kSpecial.find(kind); special != kSpecial.end())
      shape = special->second;
    const bool leaf = shape.empty() || std::islower(static_cast<unsigned char>(shape[0])) != 0 ||
                      kind == "String" || kind == "Number" || kind == "Money" ||
                      kind == "Currency" || kind == "Date" || kind == "TheSameOrDifferent";
    shapes.emplace(kind, std::regex(leaf ? "" : ExpressionOf(shape, groups)));
  }
  return shapes;
}

}  // namespace

std::string ShapeFaultOf(const SyntaxTree& tree) {
  static const std::map<std::string, std::regex> kShapes = ReadShapes();
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    std::string children;
    for (const Node child : Node(tree, i)) {
      children += NodeKindName(child.kind());
      children += ' ';
    }
    const std::string kind(NodeKindName(tree.nodes[i].kind));
    // The expression of a long list would be matched by recursion.
    if (children.size() < 2000 && !std::regex_match(children, kShapes.at(kind))) {
      return fmt::format("node {}: {} has the children {}", i, kind, children);
    }
  }
  return {};
}

}  // namespace attain
