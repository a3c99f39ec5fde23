// The lexical rules: words, names, values, white space. Nothing is skipped inside a token; each
// token skips the white space and the comments behind it. The rules named …_text are the tokens'
// own characters: the parser records them.
#pragma once

#include <tao/pegtl.hpp>

namespace attain::grammar {

namespace p = tao::pegtl;

// --- white space and comments
struct comment_text : p::seq<p::one<'#'>, p::star<p::not_one<'\n'>>> {};
struct sp : p::star<p::sor<p::plus<p::one<' ', '\t', '\r', '\n'>>, comment_text>> {};

// --- words. A hyphen is a letter between two letters or digits: `all-exams` is one word.
struct word_char : p::sor<p::alnum, p::seq<p::one<'-'>, p::alnum>> {};
struct word_tail : p::star<p::sor<p::plus<p::alnum>, p::seq<p::one<'-'>, p::plus<p::alnum>>>> {};
struct lettered : p::seq<p::alpha, word_tail> {};

/// The characters of a word. The first is looked at by itself, as it decides most often.
template <typename Text>
struct spelled;
template <char First, char... Rest>
struct spelled<p::string<First, Rest...>> : p::seq<p::one<First>, p::string<Rest...>> {};

template <typename Text>
struct keyword_text : p::seq<spelled<Text>, p::not_at<word_char>> {};
template <typename Text>
struct keyword : p::seq<keyword_text<Text>, sp> {};

#define RESERVED(word) \
  struct kw_##word : keyword<TAO_PEGTL_STRING(#word)> {};
#define FREE(word) RESERVED(word)
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE

struct no_reserved_word : p::failure {};
// Each word with its own end: `met` must not hide `metric`.
struct reserved : p::seq<p::at<p::lower>, p::sor<
#define RESERVED(word) keyword_text<TAO_PEGTL_STRING(#word)>,
#define FREE(word)
#include "grammar/keywords.def"
#undef RESERVED
#undef FREE
                                              no_reserved_word>> {
};

template <char C>
struct symbol_text : p::one<C> {};
template <char C>
struct symbol : p::seq<symbol_text<C>, sp> {};

// --- dates: 2017-12-31, or 2018-01 for a whole month. Whether the calendar has the day is asked
// later.
struct date_text : p::seq<p::rep<4, p::digit>, p::one<'-'>, p::rep<2, p::digit>,
                          p::opt<p::one<'-'>, p::rep<2, p::digit>>, p::not_at<word_char>> {};
struct date : p::seq<date_text, sp> {};

// --- names and codes
struct name_text : p::seq<p::not_at<reserved>, lettered> {};
struct name : p::seq<name_text, sp> {};
struct digit_code : p::seq<p::plus<p::digit>, p::one<'-'>, p::alnum, word_tail> {};
struct code_text : p::seq<p::not_at<reserved>, p::not_at<date_text>, p::sor<lettered, digit_code>> {
};
struct code : p::seq<code_text, sp> {};

// `revenue.amount`; no white space inside.
struct member_table_text : lettered {};
struct member_field_text : lettered {};
struct member_table : p::seq<member_table_text> {};
struct member_field : p::seq<member_field_text, sp> {};
struct member : p::seq<member_table, symbol_text<'.'>, member_field> {};

// --- numbers: a comma before exactly three digits is a thousands separator. `100.000` reads as a
// hundred thousand in Italy and as a hundred elsewhere, and is refused.
struct italian : p::seq<p::range<'1', '9'>, p::rep_opt<2, p::digit>, p::one<'.'>,
                        p::rep<3, p::digit>, p::not_at<p::digit>> {};
struct thousands : p::seq<p::one<','>, p::rep<3, p::digit>, p::not_at<p::digit>> {};
struct grouped : p::seq<p::digit, p::rep_opt<2, p::digit>, p::plus<thousands>> {};
struct digits : p::seq<p::not_at<italian>, p::sor<grouped, p::plus<p::digit>>,
                       p::opt<p::one<'.'>, p::plus<p::digit>>, p::not_at<word_char>> {};
struct number_text : p::seq<digits> {};
struct number : p::seq<number_text, sp> {};
struct capitals : p::rep<3, p::range<'A', 'Z'>> {};
struct dollars : p::seq<p::opt<p::one<'U'>, p::one<'S'>>, p::one<'$'>, p::opt<p::one<' '>>> {};
struct money_text : p::seq<p::sor<dollars, p::seq<capitals, p::one<' '>>>, digits> {};
struct money : p::seq<money_text, sp> {};
struct currency_text : p::seq<capitals, p::not_at<word_char>> {};
struct currency : p::seq<currency_text, sp> {};

// --- text
struct string_text : p::seq<p::one<'"'>, p::star<p::not_one<'"', '\n'>>, p::one<'"'>> {};
struct string : p::seq<string_text, sp> {};

}  // namespace attain::grammar
