// The grammar of the policy language as PEGTL rules; policy.ebnf is the same in one page for
// people. The rules say what is right and nothing else: which rule makes which node, what happens
// at a mistake and how parsing goes on behind it stands in src/syntax. Three conventions bind the
// two.
//
// if_must and must commit: from here on a failure is a mistake of the text, and messages.h says
// what was expected.
//
// recovered<R> is one declaration, statement, field and the like; after a mistake in it parsing
// goes on behind it.
//
// missing_… and reserved_name never match here, and stray_words takes nothing. The parser lets them
// match, with a diagnostic, where a `;` or a brace was plainly forgotten, a head has a word too
// many or a reserved word for its name, so that what follows is read as it was meant.
#pragma once

#include "grammar/tokens.h"

namespace attain::grammar {

/// Stop: where the run of such rules ends.
template <typename Rule, typename Stop>
struct recovered : p::seq<p::not_at<Stop>, Rule> {};
/// A rule that can contain itself; the parser limits the depth. To be used as a rule, not as a
/// base.
template <typename Rule>
struct nested : p::seq<Rule> {};

struct statement;
struct expression;

// ---------------------------------------------------------------- braces, brackets, ends
/// Body: what the brace begins.
template <typename Body>
struct stray_words : p::success {};
template <typename Name>
struct reserved_name : p::failure {};
struct missing_open_brace : p::failure {};
struct missing_close_brace : p::failure {};
template <typename Follow>
struct missing_semicolon : p::failure {};

struct open_brace_text : symbol<'{'> {};
struct close_brace_text : symbol<'}'> {};
struct open_brace : p::sor<open_brace_text, missing_open_brace> {};
// A ';' behind a '}' is accepted and means nothing.
struct close_brace : p::sor<p::seq<close_brace_text, p::star<symbol<';'>>>, missing_close_brace> {};
/// Follow: what can begin on the next line when the ';' was forgotten.
template <typename Follow>
struct semicolon : p::sor<p::plus<symbol<';'>>, missing_semicolon<Follow>> {};
template <typename Item, typename Stop>
struct braces : p::seq<open_brace, p::star<recovered<Item, Stop>>, close_brace> {};
/// The braces behind a head that names something.
template <typename Body, typename Item, typename Stop>
struct body : p::seq<stray_words<Body>, braces<Item, Stop>> {};

struct open_angle : symbol<'<'> {};
struct close_angle : symbol<'>'> {};
struct close_parenthesis : symbol<')'> {};
template <typename Rule>
struct parentheses : p::if_must<symbol<'('>, nested<Rule>, close_parenthesis> {};

// ---------------------------------------------------------------- where the next thing begins
struct credential_kind : p::sor<kw_exam, kw_assessment, kw_certification> {};
struct award_kind : p::sor<kw_competency, kw_designation, kw_specialization> {};
// A statement can begin with a name that is one of these words; none goes on like this.
// clang-format off
struct declaration_head : p::sor<
    p::seq<credential_kind, code, p::sor<string, symbol<','>, symbol<';'>>>,
    p::seq<award_kind, name, p::sor<string, kw_effective, symbol<'{'>>>,
    p::seq<kw_set, name, p::sor<symbol<'='>, kw_effective>>,
    p::seq<kw_kind, name, symbol<'='>>,
    p::seq<kw_fact, name, p::sor<string, symbol<':'>>>,
    p::seq<kw_records, name, p::sor<string, kw_dated, symbol<'{'>>>,
    p::seq<kw_measure, name, p::sor<string, kw_effective, symbol<'='>>>,
    p::seq<p::sor<kw_example, kw_partner>, string>> {};
struct human : p::sor<kw_people, kw_person, kw_individuals, kw_individual> {};
struct noise : p::sor<kw_must, kw_also, kw_each, kw_either> {};
struct verb : p::sor<kw_passes, kw_pass, kw_holds, kw_hold, kw_completes, kw_complete, kw_obtains, kw_obtain, kw_have, kw_has> {};
struct points : p::sor<kw_points, kw_point> {};
struct people_head : p::seq<p::opt<kw_at, kw_least>, p::sor<p::seq<number, p::sor<human, noise, verb, p::seq<kw_of, p::sor<symbol<'{'>, kw_them, kw_the>>, symbol<'{'>>>, human>> {};
struct statement_head : p::sor<
    kw_note, kw_attains, kw_score, kw_every, kw_another, people_head,
    p::seq<kw_either, symbol<'{'>>,
    p::seq<kw_all, p::sor<p::seq<kw_of, p::sor<symbol<'{'>, kw_them>>, number, human>>,
    p::seq<kw_the, p::sor<kw_same, kw_other>>,
    p::seq<p::opt<kw_partner>, kw_is, p::opt<kw_not>, name, symbol<';'>>,
    p::seq<name, p::sor<kw_at, kw_more, kw_less, kw_is>>> {};
struct block_end : p::sor<p::at<p::one<'}'>>, p::eof> {};
struct award_member_head : p::sor<kw_level, kw_option, kw_metric> {};

struct award_stop : p::sor<block_end, declaration_head> {};
struct option_stop : p::sor<award_stop, kw_option> {};
struct statement_stop : p::sor<award_stop, award_member_head> {};
struct example_stop : p::sor<block_end, declaration_head> {};
struct row_stop : p::sor<example_stop, kw_expect, kw_person, kw_people> {};

struct after_declaration : p::sor<p::eof, declaration_head> {};
struct field_head : p::seq<name, p::opt<string>, symbol<':'>> {};
struct after_field : p::sor<block_end, field_head, declaration_head> {};
struct after_statement : p::sor<statement_stop, statement_head, kw_check, kw_url> {};
struct points_line_head : p::sor<p::seq<kw_only, kw_if>, p::seq<kw_the, kw_higher>, p::seq<number, points>> {};
struct after_points_line : p::sor<statement_stop, points_line_head> {};
struct datum_head : p::sor<kw_expect, kw_person, kw_people, kw_is, p::seq<name, p::sor<kw_is, kw_unknown, symbol<'{'>>>> {};
struct after_datum : p::sor<example_stop, datum_head> {};

struct end_declaration : semicolon<after_declaration> {};
struct end_field : semicolon<after_field> {};
struct end_statement : semicolon<after_statement> {};
struct end_points_line : semicolon<after_points_line> {};
struct end_datum : semicolon<after_datum> {};
struct end_row : semicolon<block_end> {};

// ---------------------------------------------------------------- and, or: never mixed without parentheses
struct not_or : p::not_at<kw_or> {};
struct not_and : p::not_at<kw_and> {};
template <typename Term>
struct and_terms : p::seq<p::plus<p::if_must<kw_and, Term>>, p::must<not_or>> {};
template <typename Term>
struct or_terms : p::seq<p::plus<p::if_must<kw_or, Term>>, p::must<not_and>> {};
template <typename Term>
struct joined : p::seq<Term, p::opt<p::sor<and_terms<Term>, or_terms<Term>>>> {};

// ---------------------------------------------------------------- lists of credentials, conditions on a person
struct credential_list;
struct list_or_set : p::sor<credential_list, code> {};
struct of_list : p::seq<kw_of> {};
struct any_of : p::sor<p::if_must<kw_any, p::opt<kw_one>, of_list>, p::if_must<kw_one, of_list>> {};
struct all_of : p::if_must<kw_all, of_list> {};
struct some_of : p::sor<p::if_must<kw_at, kw_least, number, of_list>, p::if_must<number, of_list>> {};
struct choice : p::if_must<p::sor<any_of, all_of, some_of>, list_or_set> {};
struct item : p::sor<choice, code> {};
struct next_item : p::sor<p::at<close_angle>, item> {};  // a comma behind the last item is accepted
struct list_end : close_angle {};
struct credential_list
    : p::seq<nested<p::if_must<open_angle, item, p::star<p::if_must<symbol<','>, next_item>>, list_end>>> {};

struct chain;
struct chain_term : p::seq<p::star<noise>, p::opt<verb>, p::sor<parentheses<chain>, choice, code>> {};
struct chain : joined<chain_term> {};
struct first_verb : verb {};
struct condition : p::seq<p::star<noise>, p::if_must<first_verb, chain>> {};

// ---------------------------------------------------------------- values and types
struct yes : kw_yes {};
struct no : kw_no {};
struct value : p::sor<date, money, number, string, yes, no, name> {};
struct values : p::seq<p::must<value>, p::star<p::if_must<symbol<','>, value>>> {};
struct others_word : p::seq<kw_others> {};
struct or_others : p::seq<p::opt<symbol<','>>, p::if_must<kw_or, others_word>> {};
struct next_value : p::seq<symbol<','>, p::not_at<kw_or>, p::must<value>> {};
struct one_of : p::seq<p::if_must<kw_one, kw_of, value>, p::star<next_value>, p::opt<or_others>> {};
struct type_yes_no : p::if_must<kw_yes, kw_or, kw_no> {};
struct type_number : kw_number {};
struct type_money : p::if_must<kw_money, kw_in, currency> {};
struct type_date : kw_date {};
struct type_text : kw_text {};
struct type : p::sor<type_yes_no, type_number, type_money, type_date, type_text, one_of, name> {};

// ---------------------------------------------------------------- credentials, sets, kinds, facts, records
struct period : p::seq<p::if_must<kw_effective, kw_from, date>, p::opt<p::if_must<kw_until, date>>> {};

struct available_from : p::if_must<kw_available, kw_from, date> {};
struct registration_closes : p::if_must<kw_registration, kw_closes, date> {};
struct retired : p::if_must<kw_retired, date> {};
struct accepted_until : p::seq<p::if_must<kw_accepted, kw_until, date>, p::opt<p::if_must<kw_if, kw_passed, kw_by, date>>> {};
struct replaced_by : p::if_must<kw_replaced, kw_by, code> {};
struct earned_by : p::if_must<kw_earned, kw_by, p::opt<kw_passing>, chain> {};
struct url : p::if_must<kw_url, string> {};
struct clause : p::sor<available_from, registration_closes, retired, accepted_until, replaced_by, earned_by, url> {};
struct credential_word : credential_kind {};
struct new_code : p::sor<code, reserved_name<code>> {};
struct credential : p::if_must<credential_word, new_code, p::opt<string>, p::star<p::if_must<symbol<','>, clause>>, end_declaration> {};

struct new_name : p::sor<name, reserved_name<name>> {};
struct equals : symbol<'='> {};
struct colon : symbol<':'> {};
struct set : p::if_must<kw_set, new_name, p::opt<period>, equals, credential_list, end_declaration> {};
struct kind : p::if_must<kw_kind, new_name, equals, one_of, end_declaration> {};
struct fact : p::if_must<kw_fact, new_name, p::opt<string>, colon, type, end_declaration> {};
struct dated_by : p::if_must<kw_dated, kw_by, name> {};
struct field : p::seq<name, p::opt<string>, p::must<colon, type, end_field>> {};
struct fields : braces<field, example_stop> {};
struct records : p::if_must<kw_records, new_name, p::opt<string>, p::opt<dated_by>, fields> {};

// ---------------------------------------------------------------- measures
struct any_word : p::sor<p::seq<kw_any, p::opt<kw_one>>, kw_one> {};
struct comparison_is_not_any : p::if_must<p::seq<kw_is, kw_not, any_word>, kw_of, open_angle, values, close_angle> {};
struct comparison_is_not : p::if_must<p::seq<kw_is, kw_not>, value> {};
struct comparison_is_any : p::if_must<p::seq<kw_is, any_word>, kw_of, open_angle, values, close_angle> {};
struct comparison_is : p::if_must<kw_is, value> {};
struct comparison_by_is : p::sor<comparison_is_not_any, comparison_is_not, comparison_is_any, comparison_is> {};
struct least_or_most : p::sor<kw_least, kw_most> {};
struct at_least_value : p::if_must<p::seq<kw_at, kw_least>, value> {};
struct at_most_value : p::if_must<p::seq<kw_at, kw_most>, value> {};
struct more_than_value : p::if_must<kw_more, kw_than, value> {};
struct less_than_value : p::if_must<kw_less, kw_than, value> {};
// The last alternative matches nothing that the others do not; it commits for the sake of its message.
struct comparison_by_value : p::sor<at_least_value, at_most_value, more_than_value, less_than_value, p::if_must<kw_at, least_or_most>> {};
struct comparison : p::sor<comparison_by_is, comparison_by_value> {};

struct filter;
struct not_field : p::if_must<kw_not, name> {};
struct field_test : p::seq<name, p::opt<comparison>> {};
struct filter_term : p::sor<parentheses<filter>, not_field, field_test> {};
struct filter : joined<filter_term> {};

struct months : p::sor<kw_months, kw_month> {};
struct days : p::sor<kw_days, kw_day> {};
struct months_or_days : p::sor<months, days> {};
struct trailing_months : p::seq<kw_trailing, number, months> {};
struct trailing_days : p::seq<kw_trailing, number, days> {};
struct full_span : p::seq<kw_full> {};
struct full_months : p::if_must<kw_last, p::opt<number>, full_span, months> {};
struct window_span : p::sor<trailing_months, trailing_days, full_months, p::if_must<kw_trailing, number, months_or_days>> {};
struct ending_ago : p::if_must<kw_ending, number, months, kw_ago> {};
struct window : p::if_must<kw_in, kw_the, window_span, p::opt<ending_ago>> {};
struct where : p::if_must<kw_where, filter> {};
struct count_distinct : p::if_must<p::seq<kw_count, kw_of, kw_distinct>, member> {};
struct count_of : p::if_must<kw_count, kw_of, name> {};
struct sum_of : p::if_must<kw_sum, kw_of, member> {};
struct average_of : p::if_must<kw_average, kw_of, member> {};
struct smallest_of : p::if_must<kw_smallest, kw_of, member> {};
struct largest_of : p::if_must<kw_largest, kw_of, member> {};
struct aggregate : p::seq<p::sor<count_distinct, count_of, sum_of, average_of, smallest_of, largest_of>, p::opt<where>, p::opt<window>> {};

struct plus : symbol<'+'> {};
struct minus_text : p::seq<p::one<'-'>, p::at<p::one<' ', '\t', '\r', '\n', '('>>> {};
struct minus : p::seq<minus_text, sp> {};  // `a-b` is one word, so a minus needs a space behind it
struct times : symbol<'*'> {};
struct divided_by : symbol<'/'> {};
struct primary : p::sor<parentheses<expression>, money, number, name> {};
struct product : p::seq<primary, p::star<p::if_must<p::sor<times, divided_by>, primary>>> {};
struct sum : p::seq<product, p::star<p::if_must<p::sor<plus, minus>, product>>> {};
struct expression : p::sor<aggregate, sum> {};
struct measure : p::if_must<kw_measure, new_name, p::opt<string>, p::opt<period>, equals, expression, end_declaration> {};

// ---------------------------------------------------------------- people
struct them : kw_them {};
struct of_the_number : p::if_must<kw_the, p::opt<kw_same>, number, p::opt<human>> {};
struct them_or_the_number : p::sor<them, of_the_number> {};
struct of_line : p::if_must<p::seq<p::opt<kw_at, kw_least>, number, kw_of>, them_or_the_number, condition, end_statement> {};
struct all_whom : p::sor<p::if_must<kw_of, kw_them>, p::seq<number, p::opt<human>>, human> {};
struct all_line : p::if_must<kw_all, p::opt<all_whom>, condition, end_statement> {};
struct the_same_or_different : p::seq<kw_the, kw_same, kw_or, kw_different> {};
struct the_same : p::seq<kw_the, kw_same> {};
struct the_other : p::seq<kw_the, kw_other> {};
struct another : kw_another {};
struct same_or_other : p::sor<kw_same, kw_other> {};
// The last alternative is there for its message.
struct relation : p::sor<the_same_or_different, the_same, the_other, another, p::if_must<kw_the, same_or_other>> {};
struct one_human : p::sor<kw_person, kw_individual> {};  // alone a count of 1; `people` alone: how many?
struct who : p::sor<p::seq<number, p::opt<human>>, one_human> {};
struct people_line_in_team;
struct team : p::seq<p::at<p::one<'{'>>, braces<people_line_in_team, statement_stop>> {};
struct team_or_condition : p::sor<team, p::seq<condition, p::must<end_statement>>> {};
struct at_least_people : p::seq<kw_least> {};
struct at_least_who : p::seq<p::opt<p::if_must<kw_at, at_least_people>>, p::must<who, team_or_condition>> {};
// `another passes …`, `the other must pass …`: one person.
struct whom_of_relation : p::sor<p::seq<p::at<p::sor<noise, verb>>, team_or_condition>, at_least_who> {};
struct role_line : p::sor<p::if_must<relation, whom_of_relation>, p::seq<p::at<p::sor<kw_at, number, human>>, at_least_who>> {};
struct people_line : p::sor<of_line, all_line, role_line> {};
struct people_line_in_team : p::seq<nested<people_line>> {};

// ---------------------------------------------------------------- statements
struct block : p::seq<nested<braces<statement, statement_stop>>> {};
struct note : p::if_must<kw_note, string, end_statement> {};
struct or_blocks : p::plus<p::if_must<kw_or, block>> {};
struct either : p::if_must<kw_either, block, or_blocks> {};
struct at_least_of : p::if_must<p::seq<kw_at, kw_least, number, kw_of, p::at<p::one<'{'>>>, block> {};
struct all_of_block : p::if_must<p::seq<kw_all, kw_of, p::at<p::one<'{'>>>, block> {};
struct in_level : p::seq<name, kw_in> {};
struct every_name : p::seq<kw_all> {};
struct any_name : p::seq<kw_any> {};
struct names : p::if_must<name, p::star<p::if_must<symbol<','>, name>>> {};
struct attained : p::sor<p::if_must<p::sor<any_name, every_name>, kw_of, open_angle, names, close_angle>, name> {};
struct attains : p::if_must<kw_attains, p::opt<in_level>, attained, end_statement> {};
struct negation : kw_not {};
struct flag : p::if_must<p::seq<p::opt<kw_partner>, kw_is>, p::opt<negation>, name> {};
struct flag_line : p::if_must<p::seq<p::opt<kw_partner>, kw_is>, p::opt<negation>, name, end_statement> {};

struct case_condition;
struct fact_test : p::if_must<name, comparison> {};
struct case_term : p::sor<parentheses<case_condition>, flag, fact_test> {};
struct case_condition : joined<case_term> {};
struct points_mark : points {};
struct case_amount : p::seq<value, p::opt<points_mark>, p::if_must<kw_if, case_condition>> {};
struct plain_amount : p::seq<value, p::opt<points_mark>> {};
struct otherwise : kw_otherwise {};
struct otherwise_amount : p::if_must<otherwise, value, p::opt<points_mark>> {};
// No amount but money (`EUR 5`) is a name with a value behind it; a misspelt `otherwise` is.
struct next_amount : p::seq<p::not_at<p::not_at<money>, name, p::not_at<points>, value>, case_amount> {};
struct next_amounts : p::star<p::if_must<p::seq<symbol<','>, p::not_at<kw_otherwise>>, next_amount>> {};
struct last_amount : p::seq<symbol<','>, otherwise_amount> {};
struct amounts : p::sor<p::seq<case_amount, next_amounts, p::opt<last_amount>>, plain_amount> {};
struct at_least_amounts : p::if_must<p::seq<kw_at, kw_least>, amounts> {};
struct at_most_amounts : p::if_must<p::seq<kw_at, kw_most>, amounts> {};
struct more_than_amounts : p::if_must<kw_more, kw_than, amounts> {};
struct less_than_amounts : p::if_must<kw_less, kw_than, amounts> {};
struct requirement : p::sor<at_least_amounts, at_most_amounts, more_than_amounts, less_than_amounts, comparison_by_is, p::if_must<kw_at, least_or_most>> {};
struct compare : p::if_must<name, requirement, end_statement> {};

struct score : p::if_must<kw_score, kw_at, kw_least, number, kw_of, number, points, end_statement> {};
struct at_least_points : p::seq<kw_at, kw_least> {};
struct more_than_points : p::seq<kw_more, kw_than> {};
struct least_points : p::sor<at_least_points, more_than_points> {};
struct every_metric : p::if_must<kw_every, kw_metric, least_points, number, points, end_statement> {};

struct statement : p::sor<note, either, at_least_of, all_of_block, attains, score, every_metric, flag_line, people_line, compare> {};

// ---------------------------------------------------------------- points
struct points_line;
struct points_block : p::seq<nested<braces<points_line, statement_stop>>> {};
struct point_group : points_block {};
struct only_if : p::if_must<p::seq<kw_only, kw_if>, statement> {};
struct or_groups : p::plus<p::if_must<kw_or, point_group>> {};
struct higher : p::if_must<p::seq<kw_the, kw_higher>, kw_of, point_group, or_groups> {};
struct each_people : p::seq<p::opt<number>, p::if_must<human, kw_who, chain>> {};
struct whole : kw_whole {};
struct each_of : p::seq<p::opt<whole>, p::opt<p::if_must<p::sor<money, number>, kw_of>>, name> {};
struct per : p::sor<each_people, each_of> {};
struct points_if : p::seq<number, points, p::if_must<kw_if, statement>> {};
struct points_each : p::if_must<p::seq<number, points>, kw_for, kw_each, per, end_points_line> {};
struct points_line : p::sor<only_if, higher, points_if, points_each> {};
struct not_applicable : p::if_must<kw_not, kw_applicable> {};
struct metric_body : p::sor<p::seq<not_applicable, p::must<end_statement>>, p::if_must<kw_up, kw_to, number, points, points_block>> {};
struct metric : p::if_must<kw_metric, new_name, p::opt<string>, metric_body> {};

// ---------------------------------------------------------------- awards
struct ref : p::seq<name, p::opt<p::if_must<kw_in, name>>> {};
struct check : p::if_must<kw_check, kw_that, ref, kw_implies, ref, end_statement> {};
struct level_body : body<level_body, statement, statement_stop> {};
struct level : p::if_must<kw_level, new_name, p::opt<string>, level_body> {};
struct option_member : p::sor<level, metric, check, statement> {};
struct option_body : body<option_body, option_member, option_stop> {};
struct option : p::if_must<kw_option, new_name, p::opt<string>, option_body> {};
struct page : p::if_must<p::seq<kw_url, p::at<p::one<'"'>>>, string, end_statement> {};
struct award_member : p::sor<page, option, option_member> {};
struct award_body : body<award_body, award_member, award_stop> {};
struct award_word : award_kind {};
struct award : p::if_must<award_word, new_name, p::opt<string>, p::opt<period>, award_body> {};

// ---------------------------------------------------------------- partners and examples
struct unknown_people : p::if_must<p::seq<kw_people, kw_unknown>, end_datum> {};
struct unknown_person : p::if_must<p::seq<kw_person, name, kw_unknown>, end_datum> {};
struct unknown_name : p::if_must<p::seq<name, kw_unknown>, end_datum> {};
struct on_day : p::if_must<kw_on, date> {};
struct until_day : p::if_must<kw_until, date> {};
struct pass : p::seq<code, p::opt<on_day>, p::opt<until_day>> {};
struct passes : p::if_must<pass, p::star<p::if_must<symbol<','>, pass>>> {};
struct person_verb : verb {};
struct person : p::if_must<p::sor<kw_person, kw_people>, names, person_verb, passes, end_datum> {};
struct money_or_number : p::sor<money, number> {};
struct negative_text : p::one<'-'> {};
struct negative : p::seq<negative_text, sp> {};
struct signed_value : p::sor<p::if_must<negative, money_or_number>, value> {};
struct given : p::if_must<p::seq<name, kw_is>, signed_value, end_datum> {};
struct given_flag : p::if_must<kw_is, p::opt<negation>, name, end_datum> {};
struct cell_not : p::if_must<kw_not, name> {};
struct cell_value : p::seq<name, p::opt<signed_value>> {};
struct cell : p::sor<cell_not, cell_value> {};
struct row : p::seq<cell, p::star<p::if_must<symbol<','>, cell>>, p::must<end_row>> {};
// Behind a forgotten brace. `opened since 2017-01-01;` is none.
struct row_head : p::seq<name, value, p::sor<symbol<','>, p::seq<symbol<';'>, symbol<'}'>>>> {};
struct rows : p::seq<name, p::at<p::sor<p::one<'{'>, row_head>>, braces<row, row_stop>> {};
struct datum : p::sor<unknown_people, unknown_person, unknown_name, person, given, given_flag, rows> {};

struct expect_met : kw_met {};
struct expect_not_met : p::if_must<kw_not, kw_met> {};
struct expect_cannot_tell : p::if_must<kw_cannot, kw_tell> {};
struct about : kw_about {};
struct expect_points : p::if_must<kw_is, p::opt<about>, number, p::opt<points>> {};
struct outcome : p::sor<expect_met, expect_not_met, expect_cannot_tell, expect_points> {};
struct expected_row : p::plus<name> {};
struct expect : p::if_must<kw_expect, expected_row, outcome, end_datum> {};
struct example_member : p::sor<expect, datum> {};
struct example_body : braces<example_member, example_stop> {};
struct partner_body : braces<datum, example_stop> {};
struct example : p::if_must<kw_example, string, kw_as, kw_of, date, example_body> {};
struct partner : p::if_must<kw_partner, string, p::opt<p::if_must<kw_as, kw_of, date>>, partner_body> {};

// ---------------------------------------------------------------- the rulebook
struct declaration : p::sor<credential, set, kind, fact, records, measure, award, check, example, partner> {};
struct rulebook : p::must<sp, p::star<recovered<declaration, p::eof>>, p::eof> {};
// clang-format on

}  // namespace attain::grammar
