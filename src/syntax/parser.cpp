// The source that sees PEGTL (beside expectations.cpp). A control and actions are hung on the rules
// of grammar/: they build the tree, throw a Mistake where the grammar commits and fails, and catch
// it again at the innermost item (declaration, statement, field …), which becomes an Error node;
// parsing goes on behind it.
#include "syntax/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "grammar/grammar.h"
#include "grammar/messages.h"
#include "syntax/early_brace.h"
#include "syntax/lexer.h"
#include "syntax/parse_from.h"
#include "syntax/recovery.h"
#include "syntax/reporter.h"
#include "syntax/tree_builder.h"

namespace attain {
namespace {

namespace p = tao::pegtl;
namespace g = grammar;

using Input = p::memory_input<p::tracking_mode::lazy, p::eol::lf, const char*>;

struct State {
  TreeBuilder& builder;
  Reporter& reporter;
  const Emitter& emitter;
  const Restart&
      start;  ///< where the builder's first node and the emitter's first diagnostic count
  const AtDeclaration& at_declaration;
  std::uint32_t whole_nodes = 1;  ///< nodes up to the end of the last declaration

  /// Whether to parse the declaration at `offset`.
  bool BeginDeclaration(std::uint32_t offset) {
    return at_declaration(
        {offset, start.node + builder.node_count(),
         start.diagnostics + static_cast<std::uint32_t>(emitter.diagnostics().size()),
         reporter.state()});
  }
};

/// Thrown when there are too many mistakes to go on.
struct TooManyMistakes {};

void StopIfFull(const State& state) {
  if (state.reporter.full()) throw TooManyMistakes{};
}

constexpr g::Expected kLessNesting = {"", {}, g::Expected::Sort::depth};

std::uint32_t OffsetOf(const Input& in) { return static_cast<std::uint32_t>(in.byte()); }

// ---------------------------------------------------------------- control: a failure after a
// commitment is a mistake

template <typename Rule>
struct Control : p::normal<Rule> {
  // Not PEGTL's must_if: its parse_error counts the lines from the start of a lazy input, which is
  // quadratic when there are many mistakes.
  static void raise(const Input& in, State&) {
    static_assert(
        !g::message<Rule>.what.empty() || g::message<Rule>.sort != g::Expected::Sort::thing,
        "a rule that stands in a must has no message in grammar/messages.h");
    throw Mistake{&g::message<Rule>, OffsetOf(in)};
  }
};

// ---------------------------------------------------------------- actions that surround the match
// of a rule

template <typename Rule>
struct NodeOf {
  static constexpr bool exists = false;
  static constexpr NodeKind kind = NodeKind::Error;
};
#define RULE(rule, node)                             \
  template <>                                        \
  struct NodeOf<g::rule> {                           \
    static constexpr bool exists = true;             \
    static constexpr NodeKind kind = NodeKind::node; \
  };
#include "syntax/node_rules.def"
#undef RULE

/// The rule's nodes stand under a node of their own.
template <NodeKind kKind>
struct MakesNode : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control>
  static bool match(Input& in, State& state) {
    if constexpr (A == p::apply_mode::nothing) {
      return p::match<Rule, A, M, Action, Control>(in, state);
    } else {
      const std::uint32_t index = state.builder.Open(kKind, OffsetOf(in));
      if (p::match<Rule, A, M, Action, Control>(in, state)) {
        state.builder.Close(index, OffsetOf(in));
        return true;
      }
      state.builder.Truncate(index);
      return false;
    }
  }
};

/// The same for a token: nothing stands under its node, so it is made when the token is there.
template <NodeKind kKind>
struct MakesLeaf : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control>
  static bool match(Input& in, State& state) {
    const std::uint32_t begin = OffsetOf(in);
    if (!p::match<Rule, A, M, Action, Control>(in, state)) return false;
    if constexpr (A == p::apply_mode::action) {
      state.builder.AddLeaf(kKind, begin, state.builder.EndBefore(OffsetOf(in)));
    }
    return true;
  }
};

template <typename Rule>
constexpr bool is_token_rule = std::is_same_v<Rule, g::name> || std::is_same_v<Rule, g::code> ||
                               std::is_same_v<Rule, g::string> || std::is_same_v<Rule, g::number> ||
                               std::is_same_v<Rule, g::money> || std::is_same_v<Rule, g::date>;

template <typename Rule>
struct Action
    : std::conditional_t<!NodeOf<Rule>::exists, p::nothing<Rule>,
                         std::conditional_t<is_token_rule<Rule>, MakesLeaf<NodeOf<Rule>::kind>,
                                            MakesNode<NodeOf<Rule>::kind>>> {};

/// A node over the terms, if they are several.
template <typename JoinerOf>
struct Wraps : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    const std::uint32_t begin = OffsetOf(in);
    const std::uint32_t index = state.builder.node_count();
    if (!p::match<Rule, A, M, Act, Ctl>(in, state)) {
      if constexpr (A == p::apply_mode::action) state.builder.Truncate(index);
      return false;
    }
    if constexpr (A == p::apply_mode::action) {
      state.builder.WrapIfMany(index, JoinerOf::Kind(state), begin, OffsetOf(in));
    }
    return true;
  }
};
template <NodeKind kKind>
struct Always {
  static NodeKind Kind(const State&) { return kKind; }
};
struct AsJoined {
  static NodeKind Kind(const State& state) { return state.builder.joiner; }
};
template <>
struct Action<g::sum> : Wraps<Always<NodeKind::Sum>> {};
template <>
struct Action<g::product> : Wraps<Always<NodeKind::Product>> {};
template <typename Term>
struct Action<g::joined<Term>> : Wraps<AsJoined> {};
template <>
struct Action<g::chain> : Wraps<AsJoined> {};
template <>
struct Action<g::filter> : Wraps<AsJoined> {};
template <>
struct Action<g::case_condition> : Wraps<AsJoined> {};

template <NodeKind kKind>
struct Joins {
  static void apply0(State& state) { state.builder.joiner = kKind; }
};
template <typename Term>
struct Action<g::and_terms<Term>> : Joins<NodeKind::And> {};
template <typename Term>
struct Action<g::or_terms<Term>> : Joins<NodeKind::Or> {};

/// `otherwise $50,000`: the amount stands first in the node.
template <>
struct Action<g::otherwise_amount> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    const std::uint32_t index = state.builder.node_count();
    if (!MakesNode<NodeKind::Amount>::match<Rule, A, M, Act, Ctl>(in, state)) return false;
    if constexpr (A == p::apply_mode::action) state.builder.MoveFirstChildLast(index);
    return true;
  }
};

/// A node that must hold a child of one of these kinds; where it holds none, an Error takes its
/// place.
template <NodeKind kKind, NodeKind... kNeeded>
struct MakesNodeWith : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    const std::uint32_t begin = OffsetOf(in);
    const std::uint32_t index = state.builder.node_count();
    if (!MakesNode<kKind>::template match<Rule, A, M, Act, Ctl>(in, state)) return false;
    if constexpr (A == p::apply_mode::action) {
      std::vector<SyntaxNode>& nodes = state.builder.nodes();
      for (std::uint32_t i = index + 1; i < nodes.size(); i += nodes[i].size) {
        if (((nodes[i].kind == kNeeded) || ...) || nodes[i].kind == NodeKind::Error) return true;
      }
      const std::uint32_t end = nodes[index].end;
      state.reporter.MissingMember(kKind, begin);
      state.builder.AddLeaf(NodeKind::Error, end, end);
      state.builder.Close(index, OffsetOf(in));
    }
    return true;
  }
};
template <>
struct Action<g::team>
    : MakesNodeWith<NodeKind::Team, NodeKind::PeopleLine, NodeKind::OfLine, NodeKind::AllLine> {};
template <>
struct Action<g::records> : MakesNodeWith<NodeKind::Records, NodeKind::Field> {};
template <>
struct Action<g::example> : MakesNodeWith<NodeKind::Example, NodeKind::Expect> {};

template <typename Nested>
struct Action<g::nested<Nested>> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode M, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    struct Guard {
      std::uint32_t& depth;
      explicit Guard(std::uint32_t& d) : depth(d) { ++depth; }
      ~Guard() { --depth; }
      Guard(const Guard&) = delete;
      Guard& operator=(const Guard&) = delete;
    };
    const Guard guard(state.builder.depth);
    if (state.builder.depth > kMaxNesting) throw Mistake{&kLessNesting, OffsetOf(in)};
    return p::match<Rule, A, M, Act, Ctl>(in, state);
  }
};

// ---------------------------------------------------------------- actions: tokens

template <TokenKind kKind>
struct MakesToken {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const auto begin = static_cast<std::uint32_t>(in.begin() - state.builder.text().data());
    state.builder.AddToken(kKind, begin, begin + static_cast<std::uint32_t>(in.size()));
  }
};
template <typename Text>
struct Action<g::keyword_text<Text>> : MakesToken<TokenKind::keyword> {};
template <char C>
struct Action<g::symbol_text<C>> : MakesToken<TokenKind::symbol> {};
template <>
struct Action<g::minus_text> : MakesToken<TokenKind::symbol> {};
template <>
struct Action<g::negative_text> : MakesToken<TokenKind::symbol> {};
template <>
struct Action<g::name_text> : MakesToken<TokenKind::name> {};
template <>
struct Action<g::member_table_text> : MakesToken<TokenKind::name> {};
template <>
struct Action<g::member_field_text> : MakesToken<TokenKind::name> {};
template <>
struct Action<g::currency_text> : MakesToken<TokenKind::name> {};
template <>
struct Action<g::code_text> : MakesToken<TokenKind::code> {};
template <>
struct Action<g::date_text> : MakesToken<TokenKind::date> {};
template <>
struct Action<g::number_text> : MakesToken<TokenKind::number> {};
template <>
struct Action<g::money_text> : MakesToken<TokenKind::money> {};
template <>
struct Action<g::string_text> : MakesToken<TokenKind::string> {};
template <>
struct Action<g::comment_text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const auto begin = static_cast<std::uint32_t>(in.begin() - state.builder.text().data());
    state.builder.AddComment(begin, begin + static_cast<std::uint32_t>(in.size()));
  }
};

// ---------------------------------------------------------------- actions: what is plainly missing

template <>
struct Action<g::open_brace_text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const auto brace = static_cast<std::uint32_t>(in.begin() - state.builder.text().data());
    state.builder.blocks().push_back({state.builder.item_begin, brace});
  }
};
template <>
struct Action<g::close_brace_text> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, State& state) {
    const auto brace = static_cast<std::uint32_t>(in.begin() - state.builder.text().data());
    state.reporter.Closed(state.builder.blocks().back(), brace);
    state.builder.blocks().pop_back();
  }
};

/// Whether a new line begins at the input's place, or the text ends: then the line before may lack
/// its end.
bool BehindLine(const Input& in, const State& state) {
  return in.empty() || BeginsLine(state.builder.text(), OffsetOf(in));
}

/// Whether the line that begins at `offset` is not indented more than the item, so that it hardly
/// belongs to it.
bool OutdentedBehind(const State& state, std::uint32_t offset) {
  const std::string_view text = state.builder.text();
  const auto next = IndentOf(text, offset);
  const auto item = IndentOf(text, state.builder.item_begin);
  return next && item && *next <= *item && offset > state.builder.item_begin;
}

/// A reserved word in place of the name that a head gives is read as that name.
template <typename Name>
struct Action<g::reserved_name<Name>> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    if (A == p::apply_mode::nothing || in.empty()) return false;
    TreeBuilder& builder = state.builder;
    const std::string_view text = builder.text();
    const Token word = TokenAt(text, OffsetOf(in));
    const std::uint32_t end = EndOf(word);
    if (!IsReservedWord(TextOf(text, word)) || !GoesOnBehindName(text, end)) return false;
    state.reporter.Explain({&g::message<Name>, word.offset}, builder.item_begin);
    StopIfFull(state);
    builder.AddToken(word.kind, word.offset, end);
    builder.AddLeaf(NodeOf<Name>::kind, word.offset, end);
    in.iterator() = text.data() + end;
    return p::match<g::sp, A, p::rewind_mode::dontcare, Act, Ctl>(in, state);
  }
};

/// Words between a head and its brace are one mistake; the block behind them is read.
template <typename Body>
struct Action<g::stray_words<Body>> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    if (A == p::apply_mode::nothing || in.empty() || in.peek_char() == '{') return true;
    TreeBuilder& builder = state.builder;
    const std::string_view text = builder.text();
    const std::uint32_t offset = OffsetOf(in);
    const auto brace = BraceInLine(text, offset);
    if (!brace) return true;
    state.reporter.Explain({&g::message<Body>, offset}, builder.item_begin);
    StopIfFull(state);
    const std::uint32_t error = builder.Open(NodeKind::Error, offset);
    std::uint32_t end = offset;
    for (std::uint32_t at = offset; at < *brace; at = SkipBlanks(text, end)) {
      const Token token = TokenAt(text, at);
      end = EndOf(token);
      builder.AddToken(token.kind, at, end);
    }
    builder.Close(error, end);
    in.iterator() = text.data() + *brace;
    return true;
  }
};
template <>
struct Action<g::missing_open_brace> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    if (A == p::apply_mode::nothing || in.empty()) return false;
    using Next = p::at<p::sor<g::statement_head, g::award_member_head, g::field_head, g::row_head>>;
    const bool next =
        p::match<Next, p::apply_mode::nothing, p::rewind_mode::required, Act, Ctl>(in, state);
    if (!next && !BehindLine(in, state)) return false;
    // `either 2 people …` lacks more than a brace.
    const std::string_view head = state.builder.TextBefore(OffsetOf(in));
    if (!BehindLine(in, state) && (head == "either" || head == "or")) return false;
    state.reporter.MissingOpenBrace(OffsetOf(in));
    StopIfFull(state);
    state.builder.blocks().push_back({state.builder.item_begin, OffsetOf(in)});
    return true;
  }
};
template <>
struct Action<g::missing_close_brace> : p::maybe_nothing {
  template <typename Rule, p::apply_mode, p::rewind_mode, template <typename...> class,
            template <typename...> class>
  static bool match(Input& in, State& state) {
    state.reporter.MissingCloseBrace(OffsetOf(in), state.builder.blocks().back());
    StopIfFull(state);
    state.builder.blocks().pop_back();
    return true;
  }
};
template <typename Follow>
struct Action<g::missing_semicolon<Follow>> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    if constexpr (A == p::apply_mode::nothing) return false;
    const bool before_brace = !in.empty() && in.peek_char() == '}';
    if (!before_brace && !BehindLine(in, state)) return false;
    const std::string_view text = state.builder.text();
    if (!in.empty() && IsAndOr(TextOf(text, TokenAt(text, OffsetOf(in))))) return false;
    using Next = p::at<Follow>;
    const bool next =
        p::match<Next, p::apply_mode::nothing, p::rewind_mode::required, Act, Ctl>(in, state);
    if (!next && !OutdentedBehind(state, OffsetOf(in))) return false;
    state.reporter.MissingSemicolon(OffsetOf(in));
    StopIfFull(state);
    return true;
  }
};

// ---------------------------------------------------------------- recovery

/// Reports the mistake, makes the Error node and moves the input behind the item.
void Recover(Input& in, State& state, const Mistake& mistake, std::uint32_t item, Around around) {
  TreeBuilder& builder = state.builder;
  state.reporter.Explain(mistake, item);
  StopIfFull(state);
  const std::string_view text = builder.text();
  const Skipped skipped = SkipItem(builder, item, mistake.offset, around);
  if (!skipped.whole) state.reporter.SkippedTo(skipped.end);
  const std::uint32_t error = builder.Open(NodeKind::Error, item);
  if (const auto name = NameDeclaredAt(text, item, around); name && name->end <= skipped.end) {
    builder.AddLeaf(name->kind, name->begin, name->end);
  }
  builder.Close(error, skipped.end);
  in.iterator() = text.data() + skipped.end;
  (void)p::match<g::sp, p::apply_mode::action, p::rewind_mode::dontcare, Action, Control>(in,
                                                                                          state);
}

template <typename Item, typename Stop>
struct Action<g::recovered<Item, Stop>> : p::maybe_nothing {
  template <typename Rule, p::apply_mode A, p::rewind_mode, template <typename...> class Act,
            template <typename...> class Ctl>
  static bool match(Input& in, State& state) {
    static_assert(A == p::apply_mode::action, "nothing that recovers stands in at<> or not_at<>");
    constexpr Around kAround = std::is_same_v<Stop, p::eof> ? Around::top : Around::braces;
    using AtStop = p::at<Stop>;
    if (p::match<AtStop, p::apply_mode::nothing, p::rewind_mode::required, Act, Ctl>(in, state)) {
      return false;
    }
    TreeBuilder& builder = state.builder;
    const std::uint32_t item = OffsetOf(in);
    if (kAround == Around::top && !state.BeginDeclaration(item)) return false;
    const std::uint32_t nodes = builder.node_count();
    const std::size_t blocks = builder.blocks().size();
    const std::uint32_t outer_item = std::exchange(builder.item_begin, item);
    Mistake mistake{&g::message<Item>, item};
    bool matched = false;
    try {
      matched = Ctl<Item>::template match<A, p::rewind_mode::required, Act, Ctl>(in, state);
    } catch (const Mistake& thrown) {
      mistake = thrown;
    }
    if (!matched) {
      builder.Truncate(nodes);
      builder.blocks().resize(blocks);
      Recover(in, state, mistake, item, kAround);
    }
    builder.item_begin = outer_item;
    if (kAround == Around::top) {
      state.reporter.EndOfDeclaration();
      state.whole_nodes = builder.node_count();
    }
    return true;
  }
};

/// The part of the text that can be read; what stops it is reported.
std::string_view ReadablePart(const SourceFile& file, FileId id, Emitter& emitter) {
  std::string_view text = file.text;
  if (text.size() > kMaxPolicyFileBytes) {
    text = text.substr(0, kMaxPolicyFileBytes);
    const auto end = static_cast<std::uint32_t>(text.size());
    emitter.Emit(Kind::limit, {id, end, end},
                 fmt::format("a file of more than {} MB", kMaxPolicyFileBytes >> 20),
                 "split it: a rulebook can be many files");
  }
  const std::size_t valid = FirstInvalidUtf8(text);
  if (valid == text.size()) return text;
  const auto at = static_cast<std::uint32_t>(valid);
  const auto byte = static_cast<unsigned char>(text[valid]);
  if (byte == 0) {
    emitter.Emit(Kind::invalid_text, {id, at, at + 1}, "a NUL byte in the text",
                 "save the file as UTF-8 text");
  } else {
    emitter.Emit(Kind::invalid_text, {id, at, at + 1},
                 fmt::format("byte 0x{:02X} is not UTF-8 text", byte), "save the file as UTF-8");
  }
  return text.substr(0, valid);
}

/// What stands in a Rulebook, from the declaration on where the input is.
struct declarations : p::seq<g::sp, p::star<g::recovered<g::declaration, p::eof>>> {};

/// Parses to the end, and calls `at_declaration` for each.
SyntaxTree ParseWhole(const SourceFile& file, FileId id, Emitter& emitter, ParseTrace& trace,
                      const AtDeclaration& at_declaration) {
  const std::string_view text = ReadablePart(file, id, emitter);
  TreeBuilder builder(text, id);
  trace.whole = text.size() == file.text.size();
  Reporter reporter(builder, id, trace.whole, emitter);
  const Restart top{0, 0, 0, {}};
  State state{builder, reporter, emitter, top, at_declaration, 1};
  Input in(text.data(), text.data() + text.size(), "");
  try {
    p::parse<g::rulebook, Action, Control>(in, state);
  } catch (const TooManyMistakes&) {
    builder.Truncate(state.whole_nodes);
    builder.Close(0, static_cast<std::uint32_t>(text.size()));
    reporter.SayThatThereAreMore();
    trace.whole = false;
  }
  trace.mistakes = reporter.state().count;
  trace.strays = reporter.state().strays;
  return builder.Take();
}

}  // namespace

SyntaxTree Parse(const SourceFile& file, FileId id, Emitter& emitter) {
  ParseTrace trace;
  const std::size_t first = emitter.diagnostics().size();
  SyntaxTree tree = ParseWhole(file, id, emitter, trace, [](const Restart&) { return true; });
  JoinLinesBehindBlocks(file, tree, emitter.diagnostics(), first);
  return tree;
}

SyntaxTree ParseTraced(const SourceFile& file, FileId id, ParseTrace& trace) {
  Emitter emitter;
  SyntaxTree tree = ParseWhole(file, id, emitter, trace, [&](const Restart& restart) {
    trace.restarts.push_back(restart);
    return true;
  });
  trace.diagnostics = std::move(emitter.diagnostics());
  trace.parsed = trace.restarts.size();
  return tree;
}

ParsedPart ParseFrom(const SourceFile& file, FileId id, const Restart& start, const Token* before,
                     const AtDeclaration& at_declaration) {
  const std::string_view text = file.text;
  TreeBuilder builder(text, id);
  if (before != nullptr) builder.AddToken(before->kind, before->offset, EndOf(*before));
  Emitter emitter;
  Reporter reporter(builder, id, /*whole=*/true, emitter, start.mistakes);
  State state{builder, reporter, emitter, start, at_declaration, 0};
  Input in(text.data(), text.data() + text.size(), "");
  in.iterator() = text.data() + start.offset;
  ParsedPart parsed;
  try {
    p::parse<declarations, Action, Control>(in, state);
  } catch (const TooManyMistakes&) {
    parsed.whole = false;
  }
  parsed.mistakes = reporter.state();
  parsed.part = builder.Take();
  if (before != nullptr) parsed.part.tokens.erase(parsed.part.tokens.begin());
  parsed.diagnostics = std::move(emitter.diagnostics());
  return parsed;
}

}  // namespace attain
