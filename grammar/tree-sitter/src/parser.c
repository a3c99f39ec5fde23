#include <tree_sitter/parser.h>

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 844
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 294
#define ALIAS_COUNT 0
#define TOKEN_COUNT 147
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 10
#define PRODUCTION_ID_COUNT 19

enum {
  sym__word = 1,
  sym_comment = 2,
  sym__digit_code = 3,
  sym_string = 4,
  sym_number = 5,
  sym_money = 6,
  sym_date = 7,
  sym_currency = 8,
  anon_sym_yes = 9,
  anon_sym_no = 10,
  anon_sym_SEMI = 11,
  anon_sym_exam = 12,
  anon_sym_assessment = 13,
  anon_sym_certification = 14,
  anon_sym_COMMA = 15,
  anon_sym_available = 16,
  anon_sym_from = 17,
  anon_sym_registration = 18,
  anon_sym_closes = 19,
  anon_sym_retired = 20,
  anon_sym_accepted = 21,
  anon_sym_until = 22,
  anon_sym_if = 23,
  anon_sym_passed = 24,
  anon_sym_by = 25,
  anon_sym_replaced = 26,
  anon_sym_earned = 27,
  anon_sym_passing = 28,
  anon_sym_url = 29,
  anon_sym_set = 30,
  anon_sym_EQ = 31,
  anon_sym_effective = 32,
  anon_sym_LT = 33,
  anon_sym_GT = 34,
  anon_sym_any = 35,
  anon_sym_one = 36,
  anon_sym_of = 37,
  anon_sym_all = 38,
  anon_sym_at = 39,
  anon_sym_least = 40,
  anon_sym_and = 41,
  anon_sym_or = 42,
  anon_sym_LPAREN = 43,
  anon_sym_RPAREN = 44,
  anon_sym_kind = 45,
  anon_sym_others = 46,
  sym_type_number = 47,
  anon_sym_money = 48,
  anon_sym_in = 49,
  sym_type_date = 50,
  sym_type_text = 51,
  anon_sym_fact = 52,
  anon_sym_COLON = 53,
  anon_sym_records = 54,
  anon_sym_dated = 55,
  anon_sym_LBRACE = 56,
  anon_sym_RBRACE = 57,
  anon_sym_measure = 58,
  anon_sym_PLUS = 59,
  aux_sym_sum_token1 = 60,
  anon_sym_DASH = 61,
  anon_sym_LPAREN2 = 62,
  anon_sym_STAR = 63,
  anon_sym_SLASH = 64,
  anon_sym_count = 65,
  anon_sym_distinct = 66,
  anon_sym_sum = 67,
  anon_sym_average = 68,
  anon_sym_smallest = 69,
  anon_sym_largest = 70,
  anon_sym_DOT = 71,
  aux_sym_member_token1 = 72,
  anon_sym_where = 73,
  anon_sym_not = 74,
  anon_sym_is = 75,
  anon_sym_most = 76,
  anon_sym_more = 77,
  anon_sym_than = 78,
  anon_sym_less = 79,
  anon_sym_the = 80,
  anon_sym_trailing = 81,
  anon_sym_days = 82,
  anon_sym_day = 83,
  anon_sym_last = 84,
  anon_sym_full = 85,
  anon_sym_ending = 86,
  anon_sym_ago = 87,
  anon_sym_months = 88,
  anon_sym_month = 89,
  anon_sym_competency = 90,
  anon_sym_designation = 91,
  anon_sym_specialization = 92,
  anon_sym_option = 93,
  anon_sym_level = 94,
  anon_sym_check = 95,
  anon_sym_that = 96,
  anon_sym_implies = 97,
  anon_sym_note = 98,
  anon_sym_either = 99,
  anon_sym_attains = 100,
  anon_sym_partner = 101,
  anon_sym_otherwise = 102,
  anon_sym_them = 103,
  anon_sym_same = 104,
  anon_sym_different = 105,
  anon_sym_other = 106,
  anon_sym_another = 107,
  anon_sym_person = 108,
  anon_sym_individual = 109,
  anon_sym_people = 110,
  anon_sym_individuals = 111,
  anon_sym_must = 112,
  anon_sym_also = 113,
  anon_sym_each = 114,
  anon_sym_passes = 115,
  anon_sym_pass = 116,
  anon_sym_holds = 117,
  anon_sym_hold = 118,
  anon_sym_completes = 119,
  anon_sym_complete = 120,
  anon_sym_obtains = 121,
  anon_sym_obtain = 122,
  anon_sym_have = 123,
  anon_sym_has = 124,
  anon_sym_metric = 125,
  anon_sym_applicable = 126,
  anon_sym_up = 127,
  anon_sym_to = 128,
  anon_sym_only = 129,
  anon_sym_higher = 130,
  anon_sym_for = 131,
  anon_sym_who = 132,
  anon_sym_whole = 133,
  anon_sym_points = 134,
  anon_sym_point = 135,
  anon_sym_score = 136,
  anon_sym_every = 137,
  anon_sym_example = 138,
  anon_sym_as = 139,
  anon_sym_unknown = 140,
  anon_sym_on = 141,
  anon_sym_expect = 142,
  anon_sym_met = 143,
  anon_sym_cannot = 144,
  anon_sym_tell = 145,
  anon_sym_about = 146,
  sym_rulebook = 147,
  sym_name = 148,
  sym_code = 149,
  sym_yes = 150,
  sym_no = 151,
  sym__value = 152,
  aux_sym__end = 153,
  sym__declaration = 154,
  sym_credential = 155,
  sym__clause = 156,
  sym_available_from = 157,
  sym_registration_closes = 158,
  sym_retired = 159,
  sym_accepted_until = 160,
  sym_replaced_by = 161,
  sym_earned_by = 162,
  sym_url = 163,
  sym_set = 164,
  sym_period = 165,
  sym_list = 166,
  sym__item = 167,
  sym_choice = 168,
  sym__chain = 169,
  sym__chain_term = 170,
  sym_kind = 171,
  sym_one_of = 172,
  sym__type = 173,
  sym_type_yes_no = 174,
  sym_type_money = 175,
  sym_fact = 176,
  sym_records = 177,
  sym_dated_by = 178,
  sym_fields = 179,
  sym_field = 180,
  sym_measure = 181,
  sym__measured = 182,
  sym__expression = 183,
  sym_sum = 184,
  sym__subtrahend = 185,
  sym_subtracted = 186,
  sym_subtracted_product = 187,
  sym_product = 188,
  sym_parenthesized = 189,
  sym_aggregate = 190,
  sym_member = 191,
  sym_where = 192,
  sym__filter = 193,
  sym__filter_term = 194,
  sym_not_field = 195,
  sym_field_test = 196,
  sym__comparison = 197,
  sym__is_comparison = 198,
  sym__bound = 199,
  sym_window = 200,
  sym__months = 201,
  sym_award = 202,
  sym_award_body = 203,
  sym_page = 204,
  sym_option = 205,
  sym_option_body = 206,
  sym_level = 207,
  sym_level_body = 208,
  sym_check = 209,
  sym_ref = 210,
  sym__statement = 211,
  sym_block = 212,
  sym_note = 213,
  sym_either = 214,
  sym_at_least_of = 215,
  sym_all_of = 216,
  sym_attains = 217,
  sym__flag = 218,
  sym_flag = 219,
  sym_compare = 220,
  sym_compare_of_url = 221,
  sym__requirement = 222,
  sym__amounts = 223,
  sym_amount = 224,
  sym_amount_if = 225,
  sym_otherwise = 226,
  sym__case = 227,
  sym__case_term = 228,
  sym_fact_test = 229,
  sym_of_line = 230,
  sym_all_line = 231,
  sym_people_line = 232,
  sym_relation = 233,
  sym__who = 234,
  sym_team = 235,
  sym_condition = 236,
  sym__human = 237,
  sym__noise = 238,
  sym__verb = 239,
  sym_metric = 240,
  sym_points_body = 241,
  sym__points_line = 242,
  sym_only_if = 243,
  sym_higher = 244,
  sym_points_if = 245,
  sym_points_each = 246,
  sym__per = 247,
  sym__points = 248,
  sym_score = 249,
  sym_every_metric = 250,
  sym_example = 251,
  sym_example_body = 252,
  sym_partner = 253,
  sym_partner_body = 254,
  sym__datum = 255,
  sym_unknown = 256,
  sym_person = 257,
  sym_pass = 258,
  sym__signed = 259,
  sym_given = 260,
  sym_given_flag = 261,
  sym_rows = 262,
  sym_row = 263,
  sym_cell = 264,
  sym_expect = 265,
  aux_sym_rulebook_repeat1 = 266,
  aux_sym_credential_repeat1 = 267,
  aux_sym_list_repeat1 = 268,
  aux_sym__chain_repeat1 = 269,
  aux_sym__chain_repeat2 = 270,
  aux_sym__chain_term_repeat1 = 271,
  aux_sym_one_of_repeat1 = 272,
  aux_sym_fields_repeat1 = 273,
  aux_sym_fields_repeat2 = 274,
  aux_sym__filter_repeat1 = 275,
  aux_sym__filter_repeat2 = 276,
  aux_sym_award_body_repeat1 = 277,
  aux_sym_option_body_repeat1 = 278,
  aux_sym_level_body_repeat1 = 279,
  aux_sym_either_repeat1 = 280,
  aux_sym_attains_repeat1 = 281,
  aux_sym__amounts_repeat1 = 282,
  aux_sym__case_repeat1 = 283,
  aux_sym__case_repeat2 = 284,
  aux_sym_team_repeat1 = 285,
  aux_sym_points_body_repeat1 = 286,
  aux_sym_higher_repeat1 = 287,
  aux_sym_example_body_repeat1 = 288,
  aux_sym_example_body_repeat2 = 289,
  aux_sym_person_repeat1 = 290,
  aux_sym_rows_repeat1 = 291,
  aux_sym_row_repeat1 = 292,
  aux_sym_expect_repeat1 = 293,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__word] = "_word",
  [sym_comment] = "comment",
  [sym__digit_code] = "_digit_code",
  [sym_string] = "string",
  [sym_number] = "number",
  [sym_money] = "money",
  [sym_date] = "date",
  [sym_currency] = "currency",
  [anon_sym_yes] = "yes",
  [anon_sym_no] = "no",
  [anon_sym_SEMI] = ";",
  [anon_sym_exam] = "exam",
  [anon_sym_assessment] = "assessment",
  [anon_sym_certification] = "certification",
  [anon_sym_COMMA] = ",",
  [anon_sym_available] = "available",
  [anon_sym_from] = "from",
  [anon_sym_registration] = "registration",
  [anon_sym_closes] = "closes",
  [anon_sym_retired] = "retired",
  [anon_sym_accepted] = "accepted",
  [anon_sym_until] = "until",
  [anon_sym_if] = "if",
  [anon_sym_passed] = "passed",
  [anon_sym_by] = "by",
  [anon_sym_replaced] = "replaced",
  [anon_sym_earned] = "earned",
  [anon_sym_passing] = "passing",
  [anon_sym_url] = "url",
  [anon_sym_set] = "set",
  [anon_sym_EQ] = "=",
  [anon_sym_effective] = "effective",
  [anon_sym_LT] = "<",
  [anon_sym_GT] = ">",
  [anon_sym_any] = "any",
  [anon_sym_one] = "one",
  [anon_sym_of] = "of",
  [anon_sym_all] = "all",
  [anon_sym_at] = "at",
  [anon_sym_least] = "least",
  [anon_sym_and] = "and",
  [anon_sym_or] = "or",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [anon_sym_kind] = "kind",
  [anon_sym_others] = "others",
  [sym_type_number] = "type_number",
  [anon_sym_money] = "money",
  [anon_sym_in] = "in",
  [sym_type_date] = "type_date",
  [sym_type_text] = "type_text",
  [anon_sym_fact] = "fact",
  [anon_sym_COLON] = ":",
  [anon_sym_records] = "records",
  [anon_sym_dated] = "dated",
  [anon_sym_LBRACE] = "{",
  [anon_sym_RBRACE] = "}",
  [anon_sym_measure] = "measure",
  [anon_sym_PLUS] = "+",
  [aux_sym_sum_token1] = "-",
  [anon_sym_DASH] = "-",
  [anon_sym_LPAREN2] = "(",
  [anon_sym_STAR] = "*",
  [anon_sym_SLASH] = "/",
  [anon_sym_count] = "count",
  [anon_sym_distinct] = "distinct",
  [anon_sym_sum] = "sum",
  [anon_sym_average] = "average",
  [anon_sym_smallest] = "smallest",
  [anon_sym_largest] = "largest",
  [anon_sym_DOT] = ".",
  [aux_sym_member_token1] = "name",
  [anon_sym_where] = "where",
  [anon_sym_not] = "not",
  [anon_sym_is] = "is",
  [anon_sym_most] = "most",
  [anon_sym_more] = "more",
  [anon_sym_than] = "than",
  [anon_sym_less] = "less",
  [anon_sym_the] = "the",
  [anon_sym_trailing] = "trailing",
  [anon_sym_days] = "days",
  [anon_sym_day] = "day",
  [anon_sym_last] = "last",
  [anon_sym_full] = "full",
  [anon_sym_ending] = "ending",
  [anon_sym_ago] = "ago",
  [anon_sym_months] = "months",
  [anon_sym_month] = "month",
  [anon_sym_competency] = "competency",
  [anon_sym_designation] = "designation",
  [anon_sym_specialization] = "specialization",
  [anon_sym_option] = "option",
  [anon_sym_level] = "level",
  [anon_sym_check] = "check",
  [anon_sym_that] = "that",
  [anon_sym_implies] = "implies",
  [anon_sym_note] = "note",
  [anon_sym_either] = "either",
  [anon_sym_attains] = "attains",
  [anon_sym_partner] = "partner",
  [anon_sym_otherwise] = "otherwise",
  [anon_sym_them] = "them",
  [anon_sym_same] = "same",
  [anon_sym_different] = "different",
  [anon_sym_other] = "other",
  [anon_sym_another] = "another",
  [anon_sym_person] = "person",
  [anon_sym_individual] = "individual",
  [anon_sym_people] = "people",
  [anon_sym_individuals] = "individuals",
  [anon_sym_must] = "must",
  [anon_sym_also] = "also",
  [anon_sym_each] = "each",
  [anon_sym_passes] = "passes",
  [anon_sym_pass] = "pass",
  [anon_sym_holds] = "holds",
  [anon_sym_hold] = "hold",
  [anon_sym_completes] = "completes",
  [anon_sym_complete] = "complete",
  [anon_sym_obtains] = "obtains",
  [anon_sym_obtain] = "obtain",
  [anon_sym_have] = "have",
  [anon_sym_has] = "has",
  [anon_sym_metric] = "metric",
  [anon_sym_applicable] = "applicable",
  [anon_sym_up] = "up",
  [anon_sym_to] = "to",
  [anon_sym_only] = "only",
  [anon_sym_higher] = "higher",
  [anon_sym_for] = "for",
  [anon_sym_who] = "who",
  [anon_sym_whole] = "whole",
  [anon_sym_points] = "points",
  [anon_sym_point] = "point",
  [anon_sym_score] = "score",
  [anon_sym_every] = "every",
  [anon_sym_example] = "example",
  [anon_sym_as] = "as",
  [anon_sym_unknown] = "unknown",
  [anon_sym_on] = "on",
  [anon_sym_expect] = "expect",
  [anon_sym_met] = "met",
  [anon_sym_cannot] = "cannot",
  [anon_sym_tell] = "tell",
  [anon_sym_about] = "about",
  [sym_rulebook] = "rulebook",
  [sym_name] = "name",
  [sym_code] = "code",
  [sym_yes] = "yes",
  [sym_no] = "no",
  [sym__value] = "_value",
  [aux_sym__end] = "_end",
  [sym__declaration] = "_declaration",
  [sym_credential] = "credential",
  [sym__clause] = "_clause",
  [sym_available_from] = "available_from",
  [sym_registration_closes] = "registration_closes",
  [sym_retired] = "retired",
  [sym_accepted_until] = "accepted_until",
  [sym_replaced_by] = "replaced_by",
  [sym_earned_by] = "earned_by",
  [sym_url] = "url",
  [sym_set] = "set",
  [sym_period] = "period",
  [sym_list] = "list",
  [sym__item] = "_item",
  [sym_choice] = "choice",
  [sym__chain] = "_chain",
  [sym__chain_term] = "_chain_term",
  [sym_kind] = "kind",
  [sym_one_of] = "one_of",
  [sym__type] = "_type",
  [sym_type_yes_no] = "type_yes_no",
  [sym_type_money] = "type_money",
  [sym_fact] = "fact",
  [sym_records] = "records",
  [sym_dated_by] = "dated_by",
  [sym_fields] = "fields",
  [sym_field] = "field",
  [sym_measure] = "measure",
  [sym__measured] = "_measured",
  [sym__expression] = "_expression",
  [sym_sum] = "sum",
  [sym__subtrahend] = "_subtrahend",
  [sym_subtracted] = "parenthesized",
  [sym_subtracted_product] = "product",
  [sym_product] = "product",
  [sym_parenthesized] = "parenthesized",
  [sym_aggregate] = "aggregate",
  [sym_member] = "member",
  [sym_where] = "where",
  [sym__filter] = "_filter",
  [sym__filter_term] = "_filter_term",
  [sym_not_field] = "not_field",
  [sym_field_test] = "field_test",
  [sym__comparison] = "_comparison",
  [sym__is_comparison] = "_is_comparison",
  [sym__bound] = "_bound",
  [sym_window] = "window",
  [sym__months] = "_months",
  [sym_award] = "award",
  [sym_award_body] = "award_body",
  [sym_page] = "page",
  [sym_option] = "option",
  [sym_option_body] = "option_body",
  [sym_level] = "level",
  [sym_level_body] = "level_body",
  [sym_check] = "check",
  [sym_ref] = "ref",
  [sym__statement] = "_statement",
  [sym_block] = "block",
  [sym_note] = "note",
  [sym_either] = "either",
  [sym_at_least_of] = "at_least_of",
  [sym_all_of] = "all_of",
  [sym_attains] = "attains",
  [sym__flag] = "_flag",
  [sym_flag] = "flag",
  [sym_compare] = "compare",
  [sym_compare_of_url] = "compare",
  [sym__requirement] = "_requirement",
  [sym__amounts] = "_amounts",
  [sym_amount] = "amount",
  [sym_amount_if] = "amount_if",
  [sym_otherwise] = "otherwise",
  [sym__case] = "_case",
  [sym__case_term] = "_case_term",
  [sym_fact_test] = "fact_test",
  [sym_of_line] = "of_line",
  [sym_all_line] = "all_line",
  [sym_people_line] = "people_line",
  [sym_relation] = "relation",
  [sym__who] = "_who",
  [sym_team] = "team",
  [sym_condition] = "condition",
  [sym__human] = "_human",
  [sym__noise] = "_noise",
  [sym__verb] = "_verb",
  [sym_metric] = "metric",
  [sym_points_body] = "points_body",
  [sym__points_line] = "_points_line",
  [sym_only_if] = "only_if",
  [sym_higher] = "higher",
  [sym_points_if] = "points_if",
  [sym_points_each] = "points_each",
  [sym__per] = "_per",
  [sym__points] = "_points",
  [sym_score] = "score",
  [sym_every_metric] = "every_metric",
  [sym_example] = "example",
  [sym_example_body] = "example_body",
  [sym_partner] = "partner",
  [sym_partner_body] = "partner_body",
  [sym__datum] = "_datum",
  [sym_unknown] = "unknown",
  [sym_person] = "person",
  [sym_pass] = "pass",
  [sym__signed] = "_signed",
  [sym_given] = "given",
  [sym_given_flag] = "given_flag",
  [sym_rows] = "rows",
  [sym_row] = "row",
  [sym_cell] = "cell",
  [sym_expect] = "expect",
  [aux_sym_rulebook_repeat1] = "rulebook_repeat1",
  [aux_sym_credential_repeat1] = "credential_repeat1",
  [aux_sym_list_repeat1] = "list_repeat1",
  [aux_sym__chain_repeat1] = "_chain_repeat1",
  [aux_sym__chain_repeat2] = "_chain_repeat2",
  [aux_sym__chain_term_repeat1] = "_chain_term_repeat1",
  [aux_sym_one_of_repeat1] = "one_of_repeat1",
  [aux_sym_fields_repeat1] = "fields_repeat1",
  [aux_sym_fields_repeat2] = "fields_repeat2",
  [aux_sym__filter_repeat1] = "_filter_repeat1",
  [aux_sym__filter_repeat2] = "_filter_repeat2",
  [aux_sym_award_body_repeat1] = "award_body_repeat1",
  [aux_sym_option_body_repeat1] = "option_body_repeat1",
  [aux_sym_level_body_repeat1] = "level_body_repeat1",
  [aux_sym_either_repeat1] = "either_repeat1",
  [aux_sym_attains_repeat1] = "attains_repeat1",
  [aux_sym__amounts_repeat1] = "_amounts_repeat1",
  [aux_sym__case_repeat1] = "_case_repeat1",
  [aux_sym__case_repeat2] = "_case_repeat2",
  [aux_sym_team_repeat1] = "team_repeat1",
  [aux_sym_points_body_repeat1] = "points_body_repeat1",
  [aux_sym_higher_repeat1] = "higher_repeat1",
  [aux_sym_example_body_repeat1] = "example_body_repeat1",
  [aux_sym_example_body_repeat2] = "example_body_repeat2",
  [aux_sym_person_repeat1] = "person_repeat1",
  [aux_sym_rows_repeat1] = "rows_repeat1",
  [aux_sym_row_repeat1] = "row_repeat1",
  [aux_sym_expect_repeat1] = "expect_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__word] = sym__word,
  [sym_comment] = sym_comment,
  [sym__digit_code] = sym__digit_code,
  [sym_string] = sym_string,
  [sym_number] = sym_number,
  [sym_money] = sym_money,
  [sym_date] = sym_date,
  [sym_currency] = sym_currency,
  [anon_sym_yes] = anon_sym_yes,
  [anon_sym_no] = anon_sym_no,
  [anon_sym_SEMI] = anon_sym_SEMI,
  [anon_sym_exam] = anon_sym_exam,
  [anon_sym_assessment] = anon_sym_assessment,
  [anon_sym_certification] = anon_sym_certification,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_available] = anon_sym_available,
  [anon_sym_from] = anon_sym_from,
  [anon_sym_registration] = anon_sym_registration,
  [anon_sym_closes] = anon_sym_closes,
  [anon_sym_retired] = anon_sym_retired,
  [anon_sym_accepted] = anon_sym_accepted,
  [anon_sym_until] = anon_sym_until,
  [anon_sym_if] = anon_sym_if,
  [anon_sym_passed] = anon_sym_passed,
  [anon_sym_by] = anon_sym_by,
  [anon_sym_replaced] = anon_sym_replaced,
  [anon_sym_earned] = anon_sym_earned,
  [anon_sym_passing] = anon_sym_passing,
  [anon_sym_url] = anon_sym_url,
  [anon_sym_set] = anon_sym_set,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_effective] = anon_sym_effective,
  [anon_sym_LT] = anon_sym_LT,
  [anon_sym_GT] = anon_sym_GT,
  [anon_sym_any] = anon_sym_any,
  [anon_sym_one] = anon_sym_one,
  [anon_sym_of] = anon_sym_of,
  [anon_sym_all] = anon_sym_all,
  [anon_sym_at] = anon_sym_at,
  [anon_sym_least] = anon_sym_least,
  [anon_sym_and] = anon_sym_and,
  [anon_sym_or] = anon_sym_or,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_kind] = anon_sym_kind,
  [anon_sym_others] = anon_sym_others,
  [sym_type_number] = sym_type_number,
  [anon_sym_money] = anon_sym_money,
  [anon_sym_in] = anon_sym_in,
  [sym_type_date] = sym_type_date,
  [sym_type_text] = sym_type_text,
  [anon_sym_fact] = anon_sym_fact,
  [anon_sym_COLON] = anon_sym_COLON,
  [anon_sym_records] = anon_sym_records,
  [anon_sym_dated] = anon_sym_dated,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_measure] = anon_sym_measure,
  [anon_sym_PLUS] = anon_sym_PLUS,
  [aux_sym_sum_token1] = anon_sym_DASH,
  [anon_sym_DASH] = anon_sym_DASH,
  [anon_sym_LPAREN2] = anon_sym_LPAREN,
  [anon_sym_STAR] = anon_sym_STAR,
  [anon_sym_SLASH] = anon_sym_SLASH,
  [anon_sym_count] = anon_sym_count,
  [anon_sym_distinct] = anon_sym_distinct,
  [anon_sym_sum] = anon_sym_sum,
  [anon_sym_average] = anon_sym_average,
  [anon_sym_smallest] = anon_sym_smallest,
  [anon_sym_largest] = anon_sym_largest,
  [anon_sym_DOT] = anon_sym_DOT,
  [aux_sym_member_token1] = sym_name,
  [anon_sym_where] = anon_sym_where,
  [anon_sym_not] = anon_sym_not,
  [anon_sym_is] = anon_sym_is,
  [anon_sym_most] = anon_sym_most,
  [anon_sym_more] = anon_sym_more,
  [anon_sym_than] = anon_sym_than,
  [anon_sym_less] = anon_sym_less,
  [anon_sym_the] = anon_sym_the,
  [anon_sym_trailing] = anon_sym_trailing,
  [anon_sym_days] = anon_sym_days,
  [anon_sym_day] = anon_sym_day,
  [anon_sym_last] = anon_sym_last,
  [anon_sym_full] = anon_sym_full,
  [anon_sym_ending] = anon_sym_ending,
  [anon_sym_ago] = anon_sym_ago,
  [anon_sym_months] = anon_sym_months,
  [anon_sym_month] = anon_sym_month,
  [anon_sym_competency] = anon_sym_competency,
  [anon_sym_designation] = anon_sym_designation,
  [anon_sym_specialization] = anon_sym_specialization,
  [anon_sym_option] = anon_sym_option,
  [anon_sym_level] = anon_sym_level,
  [anon_sym_check] = anon_sym_check,
  [anon_sym_that] = anon_sym_that,
  [anon_sym_implies] = anon_sym_implies,
  [anon_sym_note] = anon_sym_note,
  [anon_sym_either] = anon_sym_either,
  [anon_sym_attains] = anon_sym_attains,
  [anon_sym_partner] = anon_sym_partner,
  [anon_sym_otherwise] = anon_sym_otherwise,
  [anon_sym_them] = anon_sym_them,
  [anon_sym_same] = anon_sym_same,
  [anon_sym_different] = anon_sym_different,
  [anon_sym_other] = anon_sym_other,
  [anon_sym_another] = anon_sym_another,
  [anon_sym_person] = anon_sym_person,
  [anon_sym_individual] = anon_sym_individual,
  [anon_sym_people] = anon_sym_people,
  [anon_sym_individuals] = anon_sym_individuals,
  [anon_sym_must] = anon_sym_must,
  [anon_sym_also] = anon_sym_also,
  [anon_sym_each] = anon_sym_each,
  [anon_sym_passes] = anon_sym_passes,
  [anon_sym_pass] = anon_sym_pass,
  [anon_sym_holds] = anon_sym_holds,
  [anon_sym_hold] = anon_sym_hold,
  [anon_sym_completes] = anon_sym_completes,
  [anon_sym_complete] = anon_sym_complete,
  [anon_sym_obtains] = anon_sym_obtains,
  [anon_sym_obtain] = anon_sym_obtain,
  [anon_sym_have] = anon_sym_have,
  [anon_sym_has] = anon_sym_has,
  [anon_sym_metric] = anon_sym_metric,
  [anon_sym_applicable] = anon_sym_applicable,
  [anon_sym_up] = anon_sym_up,
  [anon_sym_to] = anon_sym_to,
  [anon_sym_only] = anon_sym_only,
  [anon_sym_higher] = anon_sym_higher,
  [anon_sym_for] = anon_sym_for,
  [anon_sym_who] = anon_sym_who,
  [anon_sym_whole] = anon_sym_whole,
  [anon_sym_points] = anon_sym_points,
  [anon_sym_point] = anon_sym_point,
  [anon_sym_score] = anon_sym_score,
  [anon_sym_every] = anon_sym_every,
  [anon_sym_example] = anon_sym_example,
  [anon_sym_as] = anon_sym_as,
  [anon_sym_unknown] = anon_sym_unknown,
  [anon_sym_on] = anon_sym_on,
  [anon_sym_expect] = anon_sym_expect,
  [anon_sym_met] = anon_sym_met,
  [anon_sym_cannot] = anon_sym_cannot,
  [anon_sym_tell] = anon_sym_tell,
  [anon_sym_about] = anon_sym_about,
  [sym_rulebook] = sym_rulebook,
  [sym_name] = sym_name,
  [sym_code] = sym_code,
  [sym_yes] = sym_yes,
  [sym_no] = sym_no,
  [sym__value] = sym__value,
  [aux_sym__end] = aux_sym__end,
  [sym__declaration] = sym__declaration,
  [sym_credential] = sym_credential,
  [sym__clause] = sym__clause,
  [sym_available_from] = sym_available_from,
  [sym_registration_closes] = sym_registration_closes,
  [sym_retired] = sym_retired,
  [sym_accepted_until] = sym_accepted_until,
  [sym_replaced_by] = sym_replaced_by,
  [sym_earned_by] = sym_earned_by,
  [sym_url] = sym_url,
  [sym_set] = sym_set,
  [sym_period] = sym_period,
  [sym_list] = sym_list,
  [sym__item] = sym__item,
  [sym_choice] = sym_choice,
  [sym__chain] = sym__chain,
  [sym__chain_term] = sym__chain_term,
  [sym_kind] = sym_kind,
  [sym_one_of] = sym_one_of,
  [sym__type] = sym__type,
  [sym_type_yes_no] = sym_type_yes_no,
  [sym_type_money] = sym_type_money,
  [sym_fact] = sym_fact,
  [sym_records] = sym_records,
  [sym_dated_by] = sym_dated_by,
  [sym_fields] = sym_fields,
  [sym_field] = sym_field,
  [sym_measure] = sym_measure,
  [sym__measured] = sym__measured,
  [sym__expression] = sym__expression,
  [sym_sum] = sym_sum,
  [sym__subtrahend] = sym__subtrahend,
  [sym_subtracted] = sym_parenthesized,
  [sym_subtracted_product] = sym_product,
  [sym_product] = sym_product,
  [sym_parenthesized] = sym_parenthesized,
  [sym_aggregate] = sym_aggregate,
  [sym_member] = sym_member,
  [sym_where] = sym_where,
  [sym__filter] = sym__filter,
  [sym__filter_term] = sym__filter_term,
  [sym_not_field] = sym_not_field,
  [sym_field_test] = sym_field_test,
  [sym__comparison] = sym__comparison,
  [sym__is_comparison] = sym__is_comparison,
  [sym__bound] = sym__bound,
  [sym_window] = sym_window,
  [sym__months] = sym__months,
  [sym_award] = sym_award,
  [sym_award_body] = sym_award_body,
  [sym_page] = sym_page,
  [sym_option] = sym_option,
  [sym_option_body] = sym_option_body,
  [sym_level] = sym_level,
  [sym_level_body] = sym_level_body,
  [sym_check] = sym_check,
  [sym_ref] = sym_ref,
  [sym__statement] = sym__statement,
  [sym_block] = sym_block,
  [sym_note] = sym_note,
  [sym_either] = sym_either,
  [sym_at_least_of] = sym_at_least_of,
  [sym_all_of] = sym_all_of,
  [sym_attains] = sym_attains,
  [sym__flag] = sym__flag,
  [sym_flag] = sym_flag,
  [sym_compare] = sym_compare,
  [sym_compare_of_url] = sym_compare,
  [sym__requirement] = sym__requirement,
  [sym__amounts] = sym__amounts,
  [sym_amount] = sym_amount,
  [sym_amount_if] = sym_amount_if,
  [sym_otherwise] = sym_otherwise,
  [sym__case] = sym__case,
  [sym__case_term] = sym__case_term,
  [sym_fact_test] = sym_fact_test,
  [sym_of_line] = sym_of_line,
  [sym_all_line] = sym_all_line,
  [sym_people_line] = sym_people_line,
  [sym_relation] = sym_relation,
  [sym__who] = sym__who,
  [sym_team] = sym_team,
  [sym_condition] = sym_condition,
  [sym__human] = sym__human,
  [sym__noise] = sym__noise,
  [sym__verb] = sym__verb,
  [sym_metric] = sym_metric,
  [sym_points_body] = sym_points_body,
  [sym__points_line] = sym__points_line,
  [sym_only_if] = sym_only_if,
  [sym_higher] = sym_higher,
  [sym_points_if] = sym_points_if,
  [sym_points_each] = sym_points_each,
  [sym__per] = sym__per,
  [sym__points] = sym__points,
  [sym_score] = sym_score,
  [sym_every_metric] = sym_every_metric,
  [sym_example] = sym_example,
  [sym_example_body] = sym_example_body,
  [sym_partner] = sym_partner,
  [sym_partner_body] = sym_partner_body,
  [sym__datum] = sym__datum,
  [sym_unknown] = sym_unknown,
  [sym_person] = sym_person,
  [sym_pass] = sym_pass,
  [sym__signed] = sym__signed,
  [sym_given] = sym_given,
  [sym_given_flag] = sym_given_flag,
  [sym_rows] = sym_rows,
  [sym_row] = sym_row,
  [sym_cell] = sym_cell,
  [sym_expect] = sym_expect,
  [aux_sym_rulebook_repeat1] = aux_sym_rulebook_repeat1,
  [aux_sym_credential_repeat1] = aux_sym_credential_repeat1,
  [aux_sym_list_repeat1] = aux_sym_list_repeat1,
  [aux_sym__chain_repeat1] = aux_sym__chain_repeat1,
  [aux_sym__chain_repeat2] = aux_sym__chain_repeat2,
  [aux_sym__chain_term_repeat1] = aux_sym__chain_term_repeat1,
  [aux_sym_one_of_repeat1] = aux_sym_one_of_repeat1,
  [aux_sym_fields_repeat1] = aux_sym_fields_repeat1,
  [aux_sym_fields_repeat2] = aux_sym_fields_repeat2,
  [aux_sym__filter_repeat1] = aux_sym__filter_repeat1,
  [aux_sym__filter_repeat2] = aux_sym__filter_repeat2,
  [aux_sym_award_body_repeat1] = aux_sym_award_body_repeat1,
  [aux_sym_option_body_repeat1] = aux_sym_option_body_repeat1,
  [aux_sym_level_body_repeat1] = aux_sym_level_body_repeat1,
  [aux_sym_either_repeat1] = aux_sym_either_repeat1,
  [aux_sym_attains_repeat1] = aux_sym_attains_repeat1,
  [aux_sym__amounts_repeat1] = aux_sym__amounts_repeat1,
  [aux_sym__case_repeat1] = aux_sym__case_repeat1,
  [aux_sym__case_repeat2] = aux_sym__case_repeat2,
  [aux_sym_team_repeat1] = aux_sym_team_repeat1,
  [aux_sym_points_body_repeat1] = aux_sym_points_body_repeat1,
  [aux_sym_higher_repeat1] = aux_sym_higher_repeat1,
  [aux_sym_example_body_repeat1] = aux_sym_example_body_repeat1,
  [aux_sym_example_body_repeat2] = aux_sym_example_body_repeat2,
  [aux_sym_person_repeat1] = aux_sym_person_repeat1,
  [aux_sym_rows_repeat1] = aux_sym_rows_repeat1,
  [aux_sym_row_repeat1] = aux_sym_row_repeat1,
  [aux_sym_expect_repeat1] = aux_sym_expect_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym__word] = {
    .visible = false,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym__digit_code] = {
    .visible = false,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_money] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_currency] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_yes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_no] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_SEMI] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_exam] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_assessment] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_certification] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_available] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_from] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_registration] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_closes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_retired] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_accepted] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_until] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_if] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_passed] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_by] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_replaced] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_earned] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_passing] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_url] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_set] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_effective] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_GT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_any] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_one] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_of] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_all] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_at] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_least] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_and] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_or] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_kind] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_others] = {
    .visible = true,
    .named = false,
  },
  [sym_type_number] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_money] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_in] = {
    .visible = true,
    .named = false,
  },
  [sym_type_date] = {
    .visible = true,
    .named = true,
  },
  [sym_type_text] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_fact] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COLON] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_records] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_dated] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_measure] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_PLUS] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_sum_token1] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASH] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN2] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_STAR] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_SLASH] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_count] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_distinct] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_sum] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_average] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_smallest] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_largest] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOT] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_member_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_where] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_not] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_is] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_most] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_more] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_than] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_less] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_the] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_trailing] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_days] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_day] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_last] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_full] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_ending] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_ago] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_months] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_month] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_competency] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_designation] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_specialization] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_option] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_level] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_check] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_that] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_implies] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_note] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_either] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_attains] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_partner] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_otherwise] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_them] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_same] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_different] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_other] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_another] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_person] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_individual] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_people] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_individuals] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_must] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_also] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_each] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_passes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_pass] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_holds] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_hold] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_completes] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_complete] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_obtains] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_obtain] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_have] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_has] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_metric] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_applicable] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_up] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_to] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_only] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_higher] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_for] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_who] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_whole] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_points] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_point] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_score] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_every] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_example] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_as] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_unknown] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_on] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_expect] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_met] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_cannot] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_tell] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_about] = {
    .visible = true,
    .named = false,
  },
  [sym_rulebook] = {
    .visible = true,
    .named = true,
  },
  [sym_name] = {
    .visible = true,
    .named = true,
  },
  [sym_code] = {
    .visible = true,
    .named = true,
  },
  [sym_yes] = {
    .visible = true,
    .named = true,
  },
  [sym_no] = {
    .visible = true,
    .named = true,
  },
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [aux_sym__end] = {
    .visible = false,
    .named = false,
  },
  [sym__declaration] = {
    .visible = false,
    .named = true,
    .supertype = true,
  },
  [sym_credential] = {
    .visible = true,
    .named = true,
  },
  [sym__clause] = {
    .visible = false,
    .named = true,
  },
  [sym_available_from] = {
    .visible = true,
    .named = true,
  },
  [sym_registration_closes] = {
    .visible = true,
    .named = true,
  },
  [sym_retired] = {
    .visible = true,
    .named = true,
  },
  [sym_accepted_until] = {
    .visible = true,
    .named = true,
  },
  [sym_replaced_by] = {
    .visible = true,
    .named = true,
  },
  [sym_earned_by] = {
    .visible = true,
    .named = true,
  },
  [sym_url] = {
    .visible = true,
    .named = true,
  },
  [sym_set] = {
    .visible = true,
    .named = true,
  },
  [sym_period] = {
    .visible = true,
    .named = true,
  },
  [sym_list] = {
    .visible = true,
    .named = true,
  },
  [sym__item] = {
    .visible = false,
    .named = true,
  },
  [sym_choice] = {
    .visible = true,
    .named = true,
  },
  [sym__chain] = {
    .visible = false,
    .named = true,
  },
  [sym__chain_term] = {
    .visible = false,
    .named = true,
  },
  [sym_kind] = {
    .visible = true,
    .named = true,
  },
  [sym_one_of] = {
    .visible = true,
    .named = true,
  },
  [sym__type] = {
    .visible = false,
    .named = true,
  },
  [sym_type_yes_no] = {
    .visible = true,
    .named = true,
  },
  [sym_type_money] = {
    .visible = true,
    .named = true,
  },
  [sym_fact] = {
    .visible = true,
    .named = true,
  },
  [sym_records] = {
    .visible = true,
    .named = true,
  },
  [sym_dated_by] = {
    .visible = true,
    .named = true,
  },
  [sym_fields] = {
    .visible = true,
    .named = true,
  },
  [sym_field] = {
    .visible = true,
    .named = true,
  },
  [sym_measure] = {
    .visible = true,
    .named = true,
  },
  [sym__measured] = {
    .visible = false,
    .named = true,
  },
  [sym__expression] = {
    .visible = false,
    .named = true,
    .supertype = true,
  },
  [sym_sum] = {
    .visible = true,
    .named = true,
  },
  [sym__subtrahend] = {
    .visible = false,
    .named = true,
  },
  [sym_subtracted] = {
    .visible = true,
    .named = true,
  },
  [sym_subtracted_product] = {
    .visible = true,
    .named = true,
  },
  [sym_product] = {
    .visible = true,
    .named = true,
  },
  [sym_parenthesized] = {
    .visible = true,
    .named = true,
  },
  [sym_aggregate] = {
    .visible = true,
    .named = true,
  },
  [sym_member] = {
    .visible = true,
    .named = true,
  },
  [sym_where] = {
    .visible = true,
    .named = true,
  },
  [sym__filter] = {
    .visible = false,
    .named = true,
  },
  [sym__filter_term] = {
    .visible = false,
    .named = true,
  },
  [sym_not_field] = {
    .visible = true,
    .named = true,
  },
  [sym_field_test] = {
    .visible = true,
    .named = true,
  },
  [sym__comparison] = {
    .visible = false,
    .named = true,
  },
  [sym__is_comparison] = {
    .visible = false,
    .named = true,
  },
  [sym__bound] = {
    .visible = false,
    .named = true,
  },
  [sym_window] = {
    .visible = true,
    .named = true,
  },
  [sym__months] = {
    .visible = false,
    .named = true,
  },
  [sym_award] = {
    .visible = true,
    .named = true,
  },
  [sym_award_body] = {
    .visible = true,
    .named = true,
  },
  [sym_page] = {
    .visible = true,
    .named = true,
  },
  [sym_option] = {
    .visible = true,
    .named = true,
  },
  [sym_option_body] = {
    .visible = true,
    .named = true,
  },
  [sym_level] = {
    .visible = true,
    .named = true,
  },
  [sym_level_body] = {
    .visible = true,
    .named = true,
  },
  [sym_check] = {
    .visible = true,
    .named = true,
  },
  [sym_ref] = {
    .visible = true,
    .named = true,
  },
  [sym__statement] = {
    .visible = false,
    .named = true,
    .supertype = true,
  },
  [sym_block] = {
    .visible = true,
    .named = true,
  },
  [sym_note] = {
    .visible = true,
    .named = true,
  },
  [sym_either] = {
    .visible = true,
    .named = true,
  },
  [sym_at_least_of] = {
    .visible = true,
    .named = true,
  },
  [sym_all_of] = {
    .visible = true,
    .named = true,
  },
  [sym_attains] = {
    .visible = true,
    .named = true,
  },
  [sym__flag] = {
    .visible = false,
    .named = true,
  },
  [sym_flag] = {
    .visible = true,
    .named = true,
  },
  [sym_compare] = {
    .visible = true,
    .named = true,
  },
  [sym_compare_of_url] = {
    .visible = true,
    .named = true,
  },
  [sym__requirement] = {
    .visible = false,
    .named = true,
  },
  [sym__amounts] = {
    .visible = false,
    .named = true,
  },
  [sym_amount] = {
    .visible = true,
    .named = true,
  },
  [sym_amount_if] = {
    .visible = true,
    .named = true,
  },
  [sym_otherwise] = {
    .visible = true,
    .named = true,
  },
  [sym__case] = {
    .visible = false,
    .named = true,
  },
  [sym__case_term] = {
    .visible = false,
    .named = true,
  },
  [sym_fact_test] = {
    .visible = true,
    .named = true,
  },
  [sym_of_line] = {
    .visible = true,
    .named = true,
  },
  [sym_all_line] = {
    .visible = true,
    .named = true,
  },
  [sym_people_line] = {
    .visible = true,
    .named = true,
  },
  [sym_relation] = {
    .visible = true,
    .named = true,
  },
  [sym__who] = {
    .visible = false,
    .named = true,
  },
  [sym_team] = {
    .visible = true,
    .named = true,
  },
  [sym_condition] = {
    .visible = true,
    .named = true,
  },
  [sym__human] = {
    .visible = false,
    .named = true,
  },
  [sym__noise] = {
    .visible = false,
    .named = true,
  },
  [sym__verb] = {
    .visible = false,
    .named = true,
  },
  [sym_metric] = {
    .visible = true,
    .named = true,
  },
  [sym_points_body] = {
    .visible = true,
    .named = true,
  },
  [sym__points_line] = {
    .visible = false,
    .named = true,
  },
  [sym_only_if] = {
    .visible = true,
    .named = true,
  },
  [sym_higher] = {
    .visible = true,
    .named = true,
  },
  [sym_points_if] = {
    .visible = true,
    .named = true,
  },
  [sym_points_each] = {
    .visible = true,
    .named = true,
  },
  [sym__per] = {
    .visible = false,
    .named = true,
  },
  [sym__points] = {
    .visible = false,
    .named = true,
  },
  [sym_score] = {
    .visible = true,
    .named = true,
  },
  [sym_every_metric] = {
    .visible = true,
    .named = true,
  },
  [sym_example] = {
    .visible = true,
    .named = true,
  },
  [sym_example_body] = {
    .visible = true,
    .named = true,
  },
  [sym_partner] = {
    .visible = true,
    .named = true,
  },
  [sym_partner_body] = {
    .visible = true,
    .named = true,
  },
  [sym__datum] = {
    .visible = false,
    .named = true,
  },
  [sym_unknown] = {
    .visible = true,
    .named = true,
  },
  [sym_person] = {
    .visible = true,
    .named = true,
  },
  [sym_pass] = {
    .visible = true,
    .named = true,
  },
  [sym__signed] = {
    .visible = false,
    .named = true,
  },
  [sym_given] = {
    .visible = true,
    .named = true,
  },
  [sym_given_flag] = {
    .visible = true,
    .named = true,
  },
  [sym_rows] = {
    .visible = true,
    .named = true,
  },
  [sym_row] = {
    .visible = true,
    .named = true,
  },
  [sym_cell] = {
    .visible = true,
    .named = true,
  },
  [sym_expect] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_rulebook_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_credential_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_list_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__chain_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__chain_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__chain_term_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_one_of_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_fields_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_fields_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__filter_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__filter_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_award_body_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_option_body_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_level_body_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_either_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_attains_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__amounts_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__case_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__case_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_team_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_points_body_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_higher_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_example_body_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_example_body_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_person_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_rows_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_row_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_expect_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum {
  field_body = 1,
  field_code = 2,
  field_field = 3,
  field_name = 4,
  field_table = 5,
  field_title = 6,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_body] = "body",
  [field_code] = "code",
  [field_field] = "field",
  [field_name] = "name",
  [field_table] = "table",
  [field_title] = "title",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 2},
  [3] = {.index = 3, .length = 2},
  [4] = {.index = 5, .length = 2},
  [5] = {.index = 7, .length = 3},
  [6] = {.index = 10, .length = 2},
  [7] = {.index = 12, .length = 1},
  [8] = {.index = 13, .length = 3},
  [9] = {.index = 16, .length = 2},
  [11] = {.index = 18, .length = 1},
  [12] = {.index = 19, .length = 2},
  [13] = {.index = 21, .length = 1},
  [14] = {.index = 22, .length = 2},
  [15] = {.index = 24, .length = 2},
  [17] = {.index = 26, .length = 2},
  [18] = {.index = 28, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_code, 1},
  [1] =
    {field_body, 2},
    {field_name, 1},
  [3] =
    {field_body, 2},
    {field_title, 1},
  [5] =
    {field_code, 1},
    {field_title, 2},
  [7] =
    {field_body, 3},
    {field_name, 1},
    {field_title, 2},
  [10] =
    {field_body, 3},
    {field_name, 1},
  [12] =
    {field_name, 1},
  [13] =
    {field_body, 4},
    {field_name, 1},
    {field_title, 2},
  [16] =
    {field_name, 1},
    {field_title, 2},
  [18] =
    {field_table, 0},
  [19] =
    {field_body, 5},
    {field_title, 1},
  [21] =
    {field_name, 0},
  [22] =
    {field_name, 0},
    {field_title, 1},
  [24] =
    {field_field, 2},
    {field_table, 0},
  [26] =
    {field_body, 6},
    {field_name, 1},
  [28] =
    {field_body, 7},
    {field_name, 1},
    {field_title, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [10] = {
    [0] = sym_name,
  },
  [16] = {
    [0] = sym_flag,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  sym__flag, 2,
    sym__flag,
    sym_flag,
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 9,
  [15] = 10,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 31,
  [35] = 33,
  [36] = 36,
  [37] = 36,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 70,
  [71] = 45,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 44,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 92,
  [93] = 93,
  [94] = 86,
  [95] = 95,
  [96] = 96,
  [97] = 95,
  [98] = 53,
  [99] = 65,
  [100] = 100,
  [101] = 101,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 107,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 102,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 124,
  [125] = 121,
  [126] = 123,
  [127] = 124,
  [128] = 120,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 134,
  [135] = 135,
  [136] = 136,
  [137] = 137,
  [138] = 138,
  [139] = 138,
  [140] = 130,
  [141] = 137,
  [142] = 142,
  [143] = 133,
  [144] = 134,
  [145] = 135,
  [146] = 136,
  [147] = 147,
  [148] = 148,
  [149] = 149,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 159,
  [160] = 160,
  [161] = 161,
  [162] = 162,
  [163] = 163,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 167,
  [168] = 168,
  [169] = 169,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 90,
  [176] = 176,
  [177] = 177,
  [178] = 178,
  [179] = 43,
  [180] = 180,
  [181] = 181,
  [182] = 182,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 186,
  [187] = 187,
  [188] = 188,
  [189] = 189,
  [190] = 190,
  [191] = 191,
  [192] = 192,
  [193] = 193,
  [194] = 194,
  [195] = 195,
  [196] = 196,
  [197] = 197,
  [198] = 198,
  [199] = 199,
  [200] = 200,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 204,
  [205] = 205,
  [206] = 206,
  [207] = 207,
  [208] = 208,
  [209] = 209,
  [210] = 208,
  [211] = 211,
  [212] = 212,
  [213] = 213,
  [214] = 214,
  [215] = 215,
  [216] = 216,
  [217] = 217,
  [218] = 218,
  [219] = 219,
  [220] = 220,
  [221] = 221,
  [222] = 222,
  [223] = 223,
  [224] = 223,
  [225] = 225,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 229,
  [230] = 230,
  [231] = 231,
  [232] = 232,
  [233] = 233,
  [234] = 234,
  [235] = 235,
  [236] = 236,
  [237] = 237,
  [238] = 238,
  [239] = 239,
  [240] = 47,
  [241] = 91,
  [242] = 51,
  [243] = 52,
  [244] = 54,
  [245] = 55,
  [246] = 56,
  [247] = 63,
  [248] = 64,
  [249] = 69,
  [250] = 70,
  [251] = 100,
  [252] = 77,
  [253] = 82,
  [254] = 254,
  [255] = 255,
  [256] = 256,
  [257] = 257,
  [258] = 96,
  [259] = 259,
  [260] = 260,
  [261] = 261,
  [262] = 5,
  [263] = 263,
  [264] = 264,
  [265] = 265,
  [266] = 265,
  [267] = 267,
  [268] = 268,
  [269] = 269,
  [270] = 260,
  [271] = 271,
  [272] = 106,
  [273] = 273,
  [274] = 274,
  [275] = 118,
  [276] = 276,
  [277] = 104,
  [278] = 115,
  [279] = 279,
  [280] = 280,
  [281] = 281,
  [282] = 282,
  [283] = 283,
  [284] = 284,
  [285] = 285,
  [286] = 286,
  [287] = 287,
  [288] = 288,
  [289] = 289,
  [290] = 290,
  [291] = 291,
  [292] = 292,
  [293] = 293,
  [294] = 294,
  [295] = 295,
  [296] = 296,
  [297] = 297,
  [298] = 298,
  [299] = 299,
  [300] = 300,
  [301] = 301,
  [302] = 302,
  [303] = 303,
  [304] = 304,
  [305] = 84,
  [306] = 306,
  [307] = 307,
  [308] = 41,
  [309] = 40,
  [310] = 310,
  [311] = 311,
  [312] = 312,
  [313] = 42,
  [314] = 314,
  [315] = 315,
  [316] = 316,
  [317] = 317,
  [318] = 318,
  [319] = 307,
  [320] = 320,
  [321] = 321,
  [322] = 39,
  [323] = 323,
  [324] = 324,
  [325] = 325,
  [326] = 326,
  [327] = 75,
  [328] = 328,
  [329] = 329,
  [330] = 79,
  [331] = 81,
  [332] = 332,
  [333] = 61,
  [334] = 83,
  [335] = 335,
  [336] = 336,
  [337] = 337,
  [338] = 338,
  [339] = 339,
  [340] = 340,
  [341] = 341,
  [342] = 342,
  [343] = 343,
  [344] = 344,
  [345] = 345,
  [346] = 346,
  [347] = 347,
  [348] = 348,
  [349] = 349,
  [350] = 350,
  [351] = 351,
  [352] = 352,
  [353] = 49,
  [354] = 85,
  [355] = 87,
  [356] = 88,
  [357] = 89,
  [358] = 50,
  [359] = 72,
  [360] = 73,
  [361] = 74,
  [362] = 76,
  [363] = 78,
  [364] = 364,
  [365] = 365,
  [366] = 366,
  [367] = 367,
  [368] = 368,
  [369] = 369,
  [370] = 370,
  [371] = 371,
  [372] = 372,
  [373] = 33,
  [374] = 374,
  [375] = 375,
  [376] = 376,
  [377] = 377,
  [378] = 378,
  [379] = 379,
  [380] = 380,
  [381] = 381,
  [382] = 382,
  [383] = 383,
  [384] = 384,
  [385] = 385,
  [386] = 386,
  [387] = 387,
  [388] = 388,
  [389] = 389,
  [390] = 390,
  [391] = 391,
  [392] = 392,
  [393] = 393,
  [394] = 394,
  [395] = 395,
  [396] = 396,
  [397] = 397,
  [398] = 398,
  [399] = 101,
  [400] = 400,
  [401] = 401,
  [402] = 402,
  [403] = 403,
  [404] = 404,
  [405] = 405,
  [406] = 406,
  [407] = 5,
  [408] = 408,
  [409] = 409,
  [410] = 410,
  [411] = 411,
  [412] = 412,
  [413] = 413,
  [414] = 414,
  [415] = 415,
  [416] = 416,
  [417] = 417,
  [418] = 418,
  [419] = 419,
  [420] = 420,
  [421] = 421,
  [422] = 422,
  [423] = 423,
  [424] = 424,
  [425] = 425,
  [426] = 426,
  [427] = 427,
  [428] = 428,
  [429] = 429,
  [430] = 430,
  [431] = 431,
  [432] = 432,
  [433] = 433,
  [434] = 434,
  [435] = 435,
  [436] = 436,
  [437] = 109,
  [438] = 438,
  [439] = 110,
  [440] = 440,
  [441] = 441,
  [442] = 442,
  [443] = 443,
  [444] = 105,
  [445] = 445,
  [446] = 446,
  [447] = 447,
  [448] = 448,
  [449] = 449,
  [450] = 450,
  [451] = 451,
  [452] = 452,
  [453] = 453,
  [454] = 438,
  [455] = 446,
  [456] = 415,
  [457] = 457,
  [458] = 433,
  [459] = 453,
  [460] = 460,
  [461] = 461,
  [462] = 462,
  [463] = 463,
  [464] = 464,
  [465] = 465,
  [466] = 466,
  [467] = 467,
  [468] = 468,
  [469] = 469,
  [470] = 470,
  [471] = 471,
  [472] = 472,
  [473] = 473,
  [474] = 474,
  [475] = 475,
  [476] = 476,
  [477] = 477,
  [478] = 478,
  [479] = 479,
  [480] = 480,
  [481] = 481,
  [482] = 482,
  [483] = 483,
  [484] = 484,
  [485] = 485,
  [486] = 486,
  [487] = 487,
  [488] = 488,
  [489] = 489,
  [490] = 490,
  [491] = 491,
  [492] = 492,
  [493] = 493,
  [494] = 494,
  [495] = 495,
  [496] = 496,
  [497] = 482,
  [498] = 498,
  [499] = 499,
  [500] = 500,
  [501] = 501,
  [502] = 502,
  [503] = 503,
  [504] = 504,
  [505] = 481,
  [506] = 506,
  [507] = 507,
  [508] = 508,
  [509] = 509,
  [510] = 510,
  [511] = 511,
  [512] = 512,
  [513] = 510,
  [514] = 514,
  [515] = 506,
  [516] = 516,
  [517] = 504,
  [518] = 508,
  [519] = 467,
  [520] = 469,
  [521] = 521,
  [522] = 484,
  [523] = 490,
  [524] = 524,
  [525] = 525,
  [526] = 526,
  [527] = 527,
  [528] = 528,
  [529] = 529,
  [530] = 530,
  [531] = 531,
  [532] = 532,
  [533] = 533,
  [534] = 534,
  [535] = 535,
  [536] = 536,
  [537] = 537,
  [538] = 538,
  [539] = 539,
  [540] = 540,
  [541] = 541,
  [542] = 542,
  [543] = 543,
  [544] = 544,
  [545] = 545,
  [546] = 546,
  [547] = 547,
  [548] = 548,
  [549] = 549,
  [550] = 550,
  [551] = 551,
  [552] = 552,
  [553] = 553,
  [554] = 554,
  [555] = 555,
  [556] = 556,
  [557] = 557,
  [558] = 558,
  [559] = 559,
  [560] = 560,
  [561] = 561,
  [562] = 562,
  [563] = 563,
  [564] = 564,
  [565] = 565,
  [566] = 566,
  [567] = 567,
  [568] = 568,
  [569] = 569,
  [570] = 570,
  [571] = 571,
  [572] = 572,
  [573] = 573,
  [574] = 574,
  [575] = 575,
  [576] = 576,
  [577] = 577,
  [578] = 578,
  [579] = 579,
  [580] = 580,
  [581] = 581,
  [582] = 582,
  [583] = 583,
  [584] = 584,
  [585] = 585,
  [586] = 586,
  [587] = 587,
  [588] = 588,
  [589] = 589,
  [590] = 590,
  [591] = 591,
  [592] = 592,
  [593] = 593,
  [594] = 594,
  [595] = 595,
  [596] = 596,
  [597] = 594,
  [598] = 598,
  [599] = 573,
  [600] = 600,
  [601] = 581,
  [602] = 602,
  [603] = 603,
  [604] = 591,
  [605] = 605,
  [606] = 596,
  [607] = 607,
  [608] = 608,
  [609] = 609,
  [610] = 610,
  [611] = 611,
  [612] = 612,
  [613] = 613,
  [614] = 564,
  [615] = 615,
  [616] = 600,
  [617] = 617,
  [618] = 618,
  [619] = 619,
  [620] = 608,
  [621] = 621,
  [622] = 595,
  [623] = 575,
  [624] = 603,
  [625] = 625,
  [626] = 626,
  [627] = 627,
  [628] = 610,
  [629] = 629,
  [630] = 536,
  [631] = 631,
  [632] = 545,
  [633] = 633,
  [634] = 634,
  [635] = 635,
  [636] = 636,
  [637] = 637,
  [638] = 530,
  [639] = 639,
  [640] = 640,
  [641] = 541,
  [642] = 642,
  [643] = 544,
  [644] = 644,
  [645] = 559,
  [646] = 646,
  [647] = 560,
  [648] = 648,
  [649] = 649,
  [650] = 650,
  [651] = 651,
  [652] = 652,
  [653] = 653,
  [654] = 654,
  [655] = 611,
  [656] = 656,
  [657] = 657,
  [658] = 635,
  [659] = 659,
  [660] = 660,
  [661] = 633,
  [662] = 662,
  [663] = 663,
  [664] = 664,
  [665] = 626,
  [666] = 666,
  [667] = 667,
  [668] = 668,
  [669] = 669,
  [670] = 670,
  [671] = 613,
  [672] = 672,
  [673] = 673,
  [674] = 674,
  [675] = 675,
  [676] = 676,
  [677] = 677,
  [678] = 678,
  [679] = 679,
  [680] = 680,
  [681] = 631,
  [682] = 593,
  [683] = 676,
  [684] = 684,
  [685] = 637,
  [686] = 562,
  [687] = 687,
  [688] = 688,
  [689] = 598,
  [690] = 558,
  [691] = 529,
  [692] = 692,
  [693] = 569,
  [694] = 694,
  [695] = 695,
  [696] = 696,
  [697] = 697,
  [698] = 698,
  [699] = 699,
  [700] = 700,
  [701] = 701,
  [702] = 702,
  [703] = 703,
  [704] = 704,
  [705] = 705,
  [706] = 706,
  [707] = 707,
  [708] = 708,
  [709] = 709,
  [710] = 710,
  [711] = 711,
  [712] = 712,
  [713] = 713,
  [714] = 714,
  [715] = 715,
  [716] = 716,
  [717] = 717,
  [718] = 718,
  [719] = 719,
  [720] = 720,
  [721] = 721,
  [722] = 722,
  [723] = 723,
  [724] = 724,
  [725] = 725,
  [726] = 726,
  [727] = 727,
  [728] = 728,
  [729] = 729,
  [730] = 730,
  [731] = 731,
  [732] = 732,
  [733] = 733,
  [734] = 734,
  [735] = 735,
  [736] = 736,
  [737] = 737,
  [738] = 738,
  [739] = 739,
  [740] = 740,
  [741] = 741,
  [742] = 742,
  [743] = 743,
  [744] = 744,
  [745] = 745,
  [746] = 746,
  [747] = 747,
  [748] = 748,
  [749] = 749,
  [750] = 750,
  [751] = 751,
  [752] = 752,
  [753] = 753,
  [754] = 754,
  [755] = 755,
  [756] = 756,
  [757] = 757,
  [758] = 758,
  [759] = 759,
  [760] = 760,
  [761] = 761,
  [762] = 762,
  [763] = 763,
  [764] = 764,
  [765] = 765,
  [766] = 766,
  [767] = 767,
  [768] = 768,
  [769] = 769,
  [770] = 770,
  [771] = 771,
  [772] = 772,
  [773] = 773,
  [774] = 697,
  [775] = 775,
  [776] = 776,
  [777] = 777,
  [778] = 778,
  [779] = 779,
  [780] = 780,
  [781] = 781,
  [782] = 782,
  [783] = 783,
  [784] = 784,
  [785] = 785,
  [786] = 786,
  [787] = 787,
  [788] = 788,
  [789] = 789,
  [790] = 790,
  [791] = 791,
  [792] = 792,
  [793] = 793,
  [794] = 794,
  [795] = 795,
  [796] = 796,
  [797] = 797,
  [798] = 798,
  [799] = 799,
  [800] = 800,
  [801] = 801,
  [802] = 802,
  [803] = 803,
  [804] = 804,
  [805] = 805,
  [806] = 806,
  [807] = 807,
  [808] = 808,
  [809] = 809,
  [810] = 810,
  [811] = 811,
  [812] = 812,
  [813] = 811,
  [814] = 814,
  [815] = 815,
  [816] = 816,
  [817] = 817,
  [818] = 818,
  [819] = 809,
  [820] = 820,
  [821] = 756,
  [822] = 822,
  [823] = 771,
  [824] = 752,
  [825] = 825,
  [826] = 826,
  [827] = 827,
  [828] = 769,
  [829] = 753,
  [830] = 744,
  [831] = 767,
  [832] = 768,
  [833] = 755,
  [834] = 759,
  [835] = 737,
  [836] = 723,
  [837] = 837,
  [838] = 766,
  [839] = 727,
  [840] = 721,
  [841] = 739,
  [842] = 719,
  [843] = 843,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(228);
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '(') ADVANCE(715);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == '*') ADVANCE(716);
      if (lookahead == '+') ADVANCE(711);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '-') ADVANCE(714);
      if (lookahead == '.') ADVANCE(723);
      if (lookahead == '/') ADVANCE(717);
      if (lookahead == '0') ADVANCE(634);
      if (lookahead == ':') ADVANCE(704);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '<') ADVANCE(680);
      if (lookahead == '=') ADVANCE(679);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(418);
      if (lookahead == 'c') ADVANCE(233);
      if (lookahead == 'd') ADVANCE(328);
      if (lookahead == 'e') ADVANCE(235);
      if (lookahead == 'f') ADVANCE(239);
      if (lookahead == 'h') ADVANCE(237);
      if (lookahead == 'i') ADVANCE(364);
      if (lookahead == 'k') ADVANCE(390);
      if (lookahead == 'l') ADVANCE(241);
      if (lookahead == 'm') ADVANCE(310);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(274);
      if (lookahead == 'p') ADVANCE(238);
      if (lookahead == 'r') ADVANCE(330);
      if (lookahead == 's') ADVANCE(283);
      if (lookahead == 't') ADVANCE(377);
      if (lookahead == 'u') ADVANCE(454);
      if (lookahead == 'w') ADVANCE(380);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(227)
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(640);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(613);
      END_STATE();
    case 1:
      if (lookahead == ' ') ADVANCE(30);
      END_STATE();
    case 2:
      if (lookahead == ' ') ADVANCE(30);
      if (lookahead == '0') ADVANCE(655);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(658);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '$') ADVANCE(2);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '-') ADVANCE(713);
      if (lookahead == '0') ADVANCE(634);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == 'U') ADVANCE(232);
      if (lookahead == 'a') ADVANCE(431);
      if (lookahead == 'c') ADVANCE(268);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == 'h') ADVANCE(243);
      if (lookahead == 'i') ADVANCE(367);
      if (lookahead == 'l') ADVANCE(261);
      if (lookahead == 'm') ADVANCE(355);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(280);
      if (lookahead == 'p') ADVANCE(264);
      if (lookahead == 's') ADVANCE(296);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(481);
      if (lookahead == 'w') ADVANCE(385);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(3)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(640);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(614);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '(') ADVANCE(696);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '0') ADVANCE(635);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '=') ADVANCE(679);
      if (lookahead == 'a') ADVANCE(441);
      if (lookahead == 'c') ADVANCE(267);
      if (lookahead == 'e') ADVANCE(250);
      if (lookahead == 'h') ADVANCE(243);
      if (lookahead == 'i') ADVANCE(365);
      if (lookahead == 'l') ADVANCE(259);
      if (lookahead == 'm') ADVANCE(349);
      if (lookahead == 'n') ADVANCE(495);
      if (lookahead == 'o') ADVANCE(279);
      if (lookahead == 'p') ADVANCE(252);
      if (lookahead == 's') ADVANCE(284);
      if (lookahead == 't') ADVANCE(378);
      if (lookahead == 'u') ADVANCE(455);
      if (lookahead == 'w') ADVANCE(385);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(4)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(641);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 5:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == '*') ADVANCE(716);
      if (lookahead == '+') ADVANCE(711);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '-') ADVANCE(714);
      if (lookahead == '.') ADVANCE(723);
      if (lookahead == '/') ADVANCE(717);
      if (lookahead == ':') ADVANCE(704);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '=') ADVANCE(679);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(429);
      if (lookahead == 'c') ADVANCE(270);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == 'h') ADVANCE(237);
      if (lookahead == 'i') ADVANCE(364);
      if (lookahead == 'l') ADVANCE(260);
      if (lookahead == 'm') ADVANCE(350);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(275);
      if (lookahead == 'p') ADVANCE(271);
      if (lookahead == 's') ADVANCE(296);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(454);
      if (lookahead == 'w') ADVANCE(380);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(6)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == '*') ADVANCE(716);
      if (lookahead == '+') ADVANCE(711);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '-') ADVANCE(714);
      if (lookahead == '/') ADVANCE(717);
      if (lookahead == ':') ADVANCE(704);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '=') ADVANCE(679);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(429);
      if (lookahead == 'c') ADVANCE(270);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == 'h') ADVANCE(237);
      if (lookahead == 'i') ADVANCE(364);
      if (lookahead == 'l') ADVANCE(260);
      if (lookahead == 'm') ADVANCE(350);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(275);
      if (lookahead == 'p') ADVANCE(271);
      if (lookahead == 's') ADVANCE(296);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(454);
      if (lookahead == 'w') ADVANCE(380);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(6)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(428);
      if (lookahead == 'c') ADVANCE(268);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == 'h') ADVANCE(243);
      if (lookahead == 'i') ADVANCE(367);
      if (lookahead == 'l') ADVANCE(261);
      if (lookahead == 'm') ADVANCE(355);
      if (lookahead == 'n') ADVANCE(497);
      if (lookahead == 'o') ADVANCE(277);
      if (lookahead == 'p') ADVANCE(264);
      if (lookahead == 's') ADVANCE(296);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(481);
      if (lookahead == 'w') ADVANCE(385);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(7)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 8:
      if (lookahead == '"') ADVANCE(622);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '$') ADVANCE(2);
      if (lookahead == '(') ADVANCE(696);
      if (lookahead == '0') ADVANCE(635);
      if (lookahead == 'U') ADVANCE(232);
      if (lookahead == 'a') ADVANCE(430);
      if (lookahead == 'c') ADVANCE(269);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == 'h') ADVANCE(243);
      if (lookahead == 'i') ADVANCE(368);
      if (lookahead == 'l') ADVANCE(242);
      if (lookahead == 'm') ADVANCE(355);
      if (lookahead == 'n') ADVANCE(497);
      if (lookahead == 'o') ADVANCE(278);
      if (lookahead == 'p') ADVANCE(263);
      if (lookahead == 's') ADVANCE(295);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(481);
      if (lookahead == 'w') ADVANCE(385);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(9)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(641);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(614);
      END_STATE();
    case 10:
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '(') ADVANCE(696);
      if (lookahead == '0') ADVANCE(625);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '<') ADVANCE(680);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(419);
      if (lookahead == 'c') ADVANCE(234);
      if (lookahead == 'e') ADVANCE(236);
      if (lookahead == 'h') ADVANCE(237);
      if (lookahead == 'i') ADVANCE(366);
      if (lookahead == 'l') ADVANCE(261);
      if (lookahead == 'm') ADVANCE(351);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(276);
      if (lookahead == 'p') ADVANCE(272);
      if (lookahead == 's') ADVANCE(296);
      if (lookahead == 't') ADVANCE(379);
      if (lookahead == 'u') ADVANCE(481);
      if (lookahead == 'w') ADVANCE(385);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(10)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(628);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 11:
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(134);
      if (lookahead == 'i') ADVANCE(88);
      if (lookahead == 'l') ADVANCE(72);
      if (lookahead == 'm') ADVANCE(142);
      if (lookahead == 'o') ADVANCE(153);
      if (lookahead == 'p') ADVANCE(148);
      if (lookahead == 'w') ADVANCE(94);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(11)
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(221);
      END_STATE();
    case 12:
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(12)
      END_STATE();
    case 13:
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(12)
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(724);
      END_STATE();
    case 14:
      if (lookahead == '$') ADVANCE(2);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1);
      END_STATE();
    case 15:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(387);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 16:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 17:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(413);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 18:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 19:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(750);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 20:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(539);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 21:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 22:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(394);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 23:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(398);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 24:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 25:
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(258);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 26:
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 27:
      if (lookahead == '-') ADVANCE(223);
      END_STATE();
    case 28:
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(616);
      END_STATE();
    case 29:
      if (lookahead == '-') ADVANCE(216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(616);
      END_STATE();
    case 30:
      if (lookahead == '0') ADVANCE(655);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(658);
      END_STATE();
    case 31:
      if (lookahead == 'S') ADVANCE(14);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(218);
      END_STATE();
    case 32:
      if (lookahead == 'a') ADVANCE(46);
      if (lookahead == 'i') ADVANCE(191);
      if (lookahead == 'x') ADVANCE(35);
      END_STATE();
    case 33:
      if (lookahead == 'a') ADVANCE(165);
      if (lookahead == 'o') ADVANCE(116);
      END_STATE();
    case 34:
      if (lookahead == 'a') ADVANCE(162);
      if (lookahead == 'e') ADVANCE(149);
      if (lookahead == 'o') ADVANCE(101);
      END_STATE();
    case 35:
      if (lookahead == 'a') ADVANCE(121);
      END_STATE();
    case 36:
      if (lookahead == 'a') ADVANCE(50);
      if (lookahead == 'o') ADVANCE(154);
      END_STATE();
    case 37:
      if (lookahead == 'a') ADVANCE(115);
      END_STATE();
    case 38:
      if (lookahead == 'a') ADVANCE(167);
      if (lookahead == 't') ADVANCE(161);
      END_STATE();
    case 39:
      if (lookahead == 'a') ADVANCE(189);
      END_STATE();
    case 40:
      if (lookahead == 'a') ADVANCE(119);
      END_STATE();
    case 41:
      if (lookahead == 'a') ADVANCE(105);
      END_STATE();
    case 42:
      if (lookahead == 'a') ADVANCE(193);
      END_STATE();
    case 43:
      if (lookahead == 'a') ADVANCE(194);
      END_STATE();
    case 44:
      if (lookahead == 'b') ADVANCE(185);
      if (lookahead == 'f') ADVANCE(685);
      if (lookahead == 'n') ADVANCE(62);
      if (lookahead == 'r') ADVANCE(694);
      END_STATE();
    case 45:
      if (lookahead == 'c') ADVANCE(796);
      END_STATE();
    case 46:
      if (lookahead == 'c') ADVANCE(91);
      END_STATE();
    case 47:
      if (lookahead == 'c') ADVANCE(111);
      END_STATE();
    case 48:
      if (lookahead == 'c') ADVANCE(200);
      END_STATE();
    case 49:
      if (lookahead == 'c') ADVANCE(143);
      END_STATE();
    case 50:
      if (lookahead == 'c') ADVANCE(181);
      END_STATE();
    case 51:
      if (lookahead == 'c') ADVANCE(102);
      END_STATE();
    case 52:
      if (lookahead == 'c') ADVANCE(42);
      END_STATE();
    case 53:
      if (lookahead == 'd') ADVANCE(692);
      END_STATE();
    case 54:
      if (lookahead == 'd') ADVANCE(692);
      if (lookahead == 'o') ADVANCE(192);
      END_STATE();
    case 55:
      if (lookahead == 'd') ADVANCE(783);
      END_STATE();
    case 56:
      if (lookahead == 'd') ADVANCE(698);
      END_STATE();
    case 57:
      if (lookahead == 'd') ADVANCE(195);
      END_STATE();
    case 58:
      if (lookahead == 'd') ADVANCE(98);
      END_STATE();
    case 59:
      if (lookahead == 'd') ADVANCE(171);
      END_STATE();
    case 60:
      if (lookahead == 'e') ADVANCE(160);
      if (lookahead == 'h') ADVANCE(74);
      if (lookahead == 'o') ADVANCE(122);
      END_STATE();
    case 61:
      if (lookahead == 'e') ADVANCE(38);
      if (lookahead == 'o') ADVANCE(159);
      if (lookahead == 'u') ADVANCE(176);
      END_STATE();
    case 62:
      if (lookahead == 'e') ADVANCE(683);
      if (lookahead == 'l') ADVANCE(199);
      END_STATE();
    case 63:
      if (lookahead == 'e') ADVANCE(737);
      END_STATE();
    case 64:
      if (lookahead == 'e') ADVANCE(792);
      END_STATE();
    case 65:
      if (lookahead == 'e') ADVANCE(731);
      END_STATE();
    case 66:
      if (lookahead == 'e') ADVANCE(766);
      END_STATE();
    case 67:
      if (lookahead == 'e') ADVANCE(810);
      END_STATE();
    case 68:
      if (lookahead == 'e') ADVANCE(709);
      END_STATE();
    case 69:
      if (lookahead == 'e') ADVANCE(787);
      END_STATE();
    case 70:
      if (lookahead == 'e') ADVANCE(725);
      END_STATE();
    case 71:
      if (lookahead == 'e') ADVANCE(172);
      END_STATE();
    case 72:
      if (lookahead == 'e') ADVANCE(175);
      END_STATE();
    case 73:
      if (lookahead == 'e') ADVANCE(49);
      END_STATE();
    case 74:
      if (lookahead == 'e') ADVANCE(47);
      END_STATE();
    case 75:
      if (lookahead == 'e') ADVANCE(180);
      if (lookahead == 'p') ADVANCE(76);
      END_STATE();
    case 76:
      if (lookahead == 'e') ADVANCE(51);
      END_STATE();
    case 77:
      if (lookahead == 'e') ADVANCE(155);
      END_STATE();
    case 78:
      if (lookahead == 'e') ADVANCE(156);
      END_STATE();
    case 79:
      if (lookahead == 'e') ADVANCE(157);
      END_STATE();
    case 80:
      if (lookahead == 'e') ADVANCE(135);
      END_STATE();
    case 81:
      if (lookahead == 'e') ADVANCE(188);
      if (lookahead == 'l') ADVANCE(83);
      END_STATE();
    case 82:
      if (lookahead == 'e') ADVANCE(170);
      END_STATE();
    case 83:
      if (lookahead == 'e') ADVANCE(190);
      END_STATE();
    case 84:
      if (lookahead == 'e') ADVANCE(137);
      END_STATE();
    case 85:
      if (lookahead == 'e') ADVANCE(177);
      END_STATE();
    case 86:
      if (lookahead == 'e') ADVANCE(164);
      END_STATE();
    case 87:
      if (lookahead == 'f') ADVANCE(675);
      if (lookahead == 'm') ADVANCE(150);
      if (lookahead == 'n') ADVANCE(58);
      if (lookahead == 's') ADVANCE(729);
      END_STATE();
    case 88:
      if (lookahead == 'f') ADVANCE(675);
      if (lookahead == 'm') ADVANCE(150);
      if (lookahead == 'n') ADVANCE(700);
      if (lookahead == 's') ADVANCE(729);
      END_STATE();
    case 89:
      if (lookahead == 'f') ADVANCE(106);
      END_STATE();
    case 90:
      if (lookahead == 'g') ADVANCE(132);
      END_STATE();
    case 91:
      if (lookahead == 'h') ADVANCE(774);
      END_STATE();
    case 92:
      if (lookahead == 'h') ADVANCE(63);
      END_STATE();
    case 93:
      if (lookahead == 'h') ADVANCE(77);
      END_STATE();
    case 94:
      if (lookahead == 'h') ADVANCE(86);
      END_STATE();
    case 95:
      if (lookahead == 'h') ADVANCE(78);
      END_STATE();
    case 96:
      if (lookahead == 'i') ADVANCE(131);
      END_STATE();
    case 97:
      if (lookahead == 'i') ADVANCE(90);
      END_STATE();
    case 98:
      if (lookahead == 'i') ADVANCE(197);
      END_STATE();
    case 99:
      if (lookahead == 'i') ADVANCE(89);
      END_STATE();
    case 100:
      if (lookahead == 'i') ADVANCE(201);
      END_STATE();
    case 101:
      if (lookahead == 'i') ADVANCE(136);
      END_STATE();
    case 102:
      if (lookahead == 'i') ADVANCE(40);
      END_STATE();
    case 103:
      if (lookahead == 'i') ADVANCE(57);
      END_STATE();
    case 104:
      if (lookahead == 'i') ADVANCE(45);
      END_STATE();
    case 105:
      if (lookahead == 'i') ADVANCE(125);
      END_STATE();
    case 106:
      if (lookahead == 'i') ADVANCE(52);
      END_STATE();
    case 107:
      if (lookahead == 'i') ADVANCE(145);
      END_STATE();
    case 108:
      if (lookahead == 'i') ADVANCE(146);
      END_STATE();
    case 109:
      if (lookahead == 'i') ADVANCE(82);
      END_STATE();
    case 110:
      if (lookahead == 'i') ADVANCE(147);
      END_STATE();
    case 111:
      if (lookahead == 'k') ADVANCE(746);
      END_STATE();
    case 112:
      if (lookahead == 'k') ADVANCE(133);
      END_STATE();
    case 113:
      if (lookahead == 'l') ADVANCE(114);
      if (lookahead == 'n') ADVANCE(54);
      if (lookahead == 's') ADVANCE(178);
      if (lookahead == 't') ADVANCE(689);
      END_STATE();
    case 114:
      if (lookahead == 'l') ADVANCE(687);
      if (lookahead == 's') ADVANCE(139);
      END_STATE();
    case 115:
      if (lookahead == 'l') ADVANCE(765);
      END_STATE();
    case 116:
      if (lookahead == 'l') ADVANCE(55);
      END_STATE();
    case 117:
      if (lookahead == 'l') ADVANCE(109);
      END_STATE();
    case 118:
      if (lookahead == 'l') ADVANCE(66);
      END_STATE();
    case 119:
      if (lookahead == 'l') ADVANCE(100);
      END_STATE();
    case 120:
      if (lookahead == 'l') ADVANCE(67);
      END_STATE();
    case 121:
      if (lookahead == 'm') ADVANCE(669);
      END_STATE();
    case 122:
      if (lookahead == 'm') ADVANCE(151);
      END_STATE();
    case 123:
      if (lookahead == 'm') ADVANCE(84);
      END_STATE();
    case 124:
      if (lookahead == 'n') ADVANCE(112);
      if (lookahead == 'p') ADVANCE(798);
      END_STATE();
    case 125:
      if (lookahead == 'n') ADVANCE(791);
      END_STATE();
    case 126:
      if (lookahead == 'n') ADVANCE(761);
      END_STATE();
    case 127:
      if (lookahead == 'n') ADVANCE(812);
      END_STATE();
    case 128:
      if (lookahead == 'n') ADVANCE(740);
      END_STATE();
    case 129:
      if (lookahead == 'n') ADVANCE(672);
      END_STATE();
    case 130:
      if (lookahead == 'n') ADVANCE(742);
      END_STATE();
    case 131:
      if (lookahead == 'n') ADVANCE(56);
      END_STATE();
    case 132:
      if (lookahead == 'n') ADVANCE(39);
      END_STATE();
    case 133:
      if (lookahead == 'n') ADVANCE(140);
      END_STATE();
    case 134:
      if (lookahead == 'n') ADVANCE(53);
      if (lookahead == 't') ADVANCE(689);
      END_STATE();
    case 135:
      if (lookahead == 'n') ADVANCE(48);
      END_STATE();
    case 136:
      if (lookahead == 'n') ADVANCE(183);
      END_STATE();
    case 137:
      if (lookahead == 'n') ADVANCE(184);
      END_STATE();
    case 138:
      if (lookahead == 'n') ADVANCE(79);
      END_STATE();
    case 139:
      if (lookahead == 'o') ADVANCE(772);
      END_STATE();
    case 140:
      if (lookahead == 'o') ADVANCE(198);
      END_STATE();
    case 141:
      if (lookahead == 'o') ADVANCE(179);
      END_STATE();
    case 142:
      if (lookahead == 'o') ADVANCE(159);
      END_STATE();
    case 143:
      if (lookahead == 'o') ADVANCE(158);
      END_STATE();
    case 144:
      if (lookahead == 'o') ADVANCE(126);
      END_STATE();
    case 145:
      if (lookahead == 'o') ADVANCE(128);
      END_STATE();
    case 146:
      if (lookahead == 'o') ADVANCE(129);
      END_STATE();
    case 147:
      if (lookahead == 'o') ADVANCE(130);
      END_STATE();
    case 148:
      if (lookahead == 'o') ADVANCE(101);
      END_STATE();
    case 149:
      if (lookahead == 'o') ADVANCE(152);
      if (lookahead == 'r') ADVANCE(174);
      END_STATE();
    case 150:
      if (lookahead == 'p') ADVANCE(117);
      END_STATE();
    case 151:
      if (lookahead == 'p') ADVANCE(81);
      END_STATE();
    case 152:
      if (lookahead == 'p') ADVANCE(118);
      END_STATE();
    case 153:
      if (lookahead == 'r') ADVANCE(694);
      END_STATE();
    case 154:
      if (lookahead == 'r') ADVANCE(802);
      END_STATE();
    case 155:
      if (lookahead == 'r') ADVANCE(751);
      END_STATE();
    case 156:
      if (lookahead == 'r') ADVANCE(759);
      END_STATE();
    case 157:
      if (lookahead == 'r') ADVANCE(754);
      END_STATE();
    case 158:
      if (lookahead == 'r') ADVANCE(59);
      END_STATE();
    case 159:
      if (lookahead == 'r') ADVANCE(65);
      END_STATE();
    case 160:
      if (lookahead == 'r') ADVANCE(186);
      END_STATE();
    case 161:
      if (lookahead == 'r') ADVANCE(104);
      END_STATE();
    case 162:
      if (lookahead == 'r') ADVANCE(187);
      if (lookahead == 's') ADVANCE(168);
      END_STATE();
    case 163:
      if (lookahead == 'r') ADVANCE(68);
      END_STATE();
    case 164:
      if (lookahead == 'r') ADVANCE(70);
      END_STATE();
    case 165:
      if (lookahead == 's') ADVANCE(794);
      if (lookahead == 'v') ADVANCE(64);
      END_STATE();
    case 166:
      if (lookahead == 's') ADVANCE(733);
      END_STATE();
    case 167:
      if (lookahead == 's') ADVANCE(196);
      END_STATE();
    case 168:
      if (lookahead == 's') ADVANCE(779);
      END_STATE();
    case 169:
      if (lookahead == 's') ADVANCE(776);
      END_STATE();
    case 170:
      if (lookahead == 's') ADVANCE(748);
      END_STATE();
    case 171:
      if (lookahead == 's') ADVANCE(705);
      END_STATE();
    case 172:
      if (lookahead == 's') ADVANCE(97);
      END_STATE();
    case 173:
      if (lookahead == 's') ADVANCE(123);
      END_STATE();
    case 174:
      if (lookahead == 's') ADVANCE(144);
      END_STATE();
    case 175:
      if (lookahead == 's') ADVANCE(166);
      END_STATE();
    case 176:
      if (lookahead == 's') ADVANCE(182);
      END_STATE();
    case 177:
      if (lookahead == 's') ADVANCE(173);
      END_STATE();
    case 178:
      if (lookahead == 's') ADVANCE(85);
      END_STATE();
    case 179:
      if (lookahead == 't') ADVANCE(727);
      END_STATE();
    case 180:
      if (lookahead == 't') ADVANCE(677);
      END_STATE();
    case 181:
      if (lookahead == 't') ADVANCE(702);
      END_STATE();
    case 182:
      if (lookahead == 't') ADVANCE(770);
      END_STATE();
    case 183:
      if (lookahead == 't') ADVANCE(807);
      END_STATE();
    case 184:
      if (lookahead == 't') ADVANCE(670);
      END_STATE();
    case 185:
      if (lookahead == 't') ADVANCE(41);
      END_STATE();
    case 186:
      if (lookahead == 't') ADVANCE(99);
      END_STATE();
    case 187:
      if (lookahead == 't') ADVANCE(138);
      END_STATE();
    case 188:
      if (lookahead == 't') ADVANCE(80);
      END_STATE();
    case 189:
      if (lookahead == 't') ADVANCE(107);
      END_STATE();
    case 190:
      if (lookahead == 't') ADVANCE(69);
      END_STATE();
    case 191:
      if (lookahead == 't') ADVANCE(93);
      END_STATE();
    case 192:
      if (lookahead == 't') ADVANCE(95);
      END_STATE();
    case 193:
      if (lookahead == 't') ADVANCE(108);
      END_STATE();
    case 194:
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 195:
      if (lookahead == 'u') ADVANCE(37);
      END_STATE();
    case 196:
      if (lookahead == 'u') ADVANCE(163);
      END_STATE();
    case 197:
      if (lookahead == 'v') ADVANCE(103);
      END_STATE();
    case 198:
      if (lookahead == 'w') ADVANCE(127);
      END_STATE();
    case 199:
      if (lookahead == 'y') ADVANCE(800);
      END_STATE();
    case 200:
      if (lookahead == 'y') ADVANCE(738);
      END_STATE();
    case 201:
      if (lookahead == 'z') ADVANCE(43);
      END_STATE();
    case 202:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(649);
      END_STATE();
    case 203:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(629);
      END_STATE();
    case 204:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(665);
      END_STATE();
    case 205:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(664);
      END_STATE();
    case 206:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(661);
      END_STATE();
    case 207:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(652);
      END_STATE();
    case 208:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(617);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(621);
      END_STATE();
    case 209:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(203);
      END_STATE();
    case 210:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(204);
      END_STATE();
    case 211:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(205);
      END_STATE();
    case 212:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(207);
      END_STATE();
    case 213:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(209);
      END_STATE();
    case 214:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(651);
      END_STATE();
    case 215:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(662);
      END_STATE();
    case 216:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(618);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(621);
      END_STATE();
    case 217:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(212);
      END_STATE();
    case 218:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1);
      END_STATE();
    case 219:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(666);
      END_STATE();
    case 220:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(218);
      END_STATE();
    case 221:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(219);
      END_STATE();
    case 222:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 223:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(619);
      END_STATE();
    case 224:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(724);
      END_STATE();
    case 225:
      if (eof) ADVANCE(228);
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '$') ADVANCE(2);
      if (lookahead == '(') ADVANCE(715);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '0') ADVANCE(635);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'U') ADVANCE(31);
      if (lookahead == 'a') ADVANCE(113);
      if (lookahead == 'c') ADVANCE(60);
      if (lookahead == 'd') ADVANCE(71);
      if (lookahead == 'e') ADVANCE(32);
      if (lookahead == 'f') ADVANCE(36);
      if (lookahead == 'h') ADVANCE(33);
      if (lookahead == 'i') ADVANCE(87);
      if (lookahead == 'k') ADVANCE(96);
      if (lookahead == 'l') ADVANCE(72);
      if (lookahead == 'm') ADVANCE(61);
      if (lookahead == 'n') ADVANCE(141);
      if (lookahead == 'o') ADVANCE(44);
      if (lookahead == 'p') ADVANCE(34);
      if (lookahead == 'r') ADVANCE(73);
      if (lookahead == 's') ADVANCE(75);
      if (lookahead == 't') ADVANCE(92);
      if (lookahead == 'u') ADVANCE(124);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(226)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(641);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(220);
      END_STATE();
    case 226:
      if (eof) ADVANCE(228);
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '$') ADVANCE(2);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '0') ADVANCE(635);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'U') ADVANCE(31);
      if (lookahead == 'a') ADVANCE(113);
      if (lookahead == 'c') ADVANCE(60);
      if (lookahead == 'd') ADVANCE(71);
      if (lookahead == 'e') ADVANCE(32);
      if (lookahead == 'f') ADVANCE(36);
      if (lookahead == 'h') ADVANCE(33);
      if (lookahead == 'i') ADVANCE(87);
      if (lookahead == 'k') ADVANCE(96);
      if (lookahead == 'l') ADVANCE(72);
      if (lookahead == 'm') ADVANCE(61);
      if (lookahead == 'n') ADVANCE(141);
      if (lookahead == 'o') ADVANCE(44);
      if (lookahead == 'p') ADVANCE(34);
      if (lookahead == 'r') ADVANCE(73);
      if (lookahead == 's') ADVANCE(75);
      if (lookahead == 't') ADVANCE(92);
      if (lookahead == 'u') ADVANCE(124);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(226)
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(641);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(220);
      END_STATE();
    case 227:
      if (eof) ADVANCE(228);
      if (lookahead == '"') ADVANCE(8);
      if (lookahead == '#') ADVANCE(229);
      if (lookahead == '(') ADVANCE(696);
      if (lookahead == ')') ADVANCE(697);
      if (lookahead == '*') ADVANCE(716);
      if (lookahead == '+') ADVANCE(711);
      if (lookahead == ',') ADVANCE(674);
      if (lookahead == '-') ADVANCE(714);
      if (lookahead == '/') ADVANCE(717);
      if (lookahead == '0') ADVANCE(634);
      if (lookahead == ':') ADVANCE(704);
      if (lookahead == ';') ADVANCE(667);
      if (lookahead == '<') ADVANCE(680);
      if (lookahead == '=') ADVANCE(679);
      if (lookahead == '>') ADVANCE(681);
      if (lookahead == 'a') ADVANCE(418);
      if (lookahead == 'c') ADVANCE(233);
      if (lookahead == 'd') ADVANCE(328);
      if (lookahead == 'e') ADVANCE(235);
      if (lookahead == 'f') ADVANCE(239);
      if (lookahead == 'h') ADVANCE(237);
      if (lookahead == 'i') ADVANCE(364);
      if (lookahead == 'k') ADVANCE(390);
      if (lookahead == 'l') ADVANCE(241);
      if (lookahead == 'm') ADVANCE(310);
      if (lookahead == 'n') ADVANCE(485);
      if (lookahead == 'o') ADVANCE(274);
      if (lookahead == 'p') ADVANCE(238);
      if (lookahead == 'r') ADVANCE(330);
      if (lookahead == 's') ADVANCE(283);
      if (lookahead == 't') ADVANCE(377);
      if (lookahead == 'u') ADVANCE(454);
      if (lookahead == 'w') ADVANCE(380);
      if (lookahead == '{') ADVANCE(707);
      if (lookahead == '}') ADVANCE(708);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(227)
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(640);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(613);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(229);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == ' ') ADVANCE(30);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '$') ADVANCE(2);
      if (lookahead == '-') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(230);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'S') ADVANCE(231);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(612);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(466);
      if (lookahead == 'e') ADVANCE(522);
      if (lookahead == 'h') ADVANCE(331);
      if (lookahead == 'o') ADVANCE(449);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(466);
      if (lookahead == 'h') ADVANCE(339);
      if (lookahead == 'o') ADVANCE(453);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(285);
      if (lookahead == 'i') ADVANCE(590);
      if (lookahead == 'v') ADVANCE(335);
      if (lookahead == 'x') ADVANCE(240);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(285);
      if (lookahead == 'i') ADVANCE(590);
      if (lookahead == 'v') ADVANCE(344);
      if (lookahead == 'x') ADVANCE(509);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(535);
      if (lookahead == 'o') ADVANCE(422);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(526);
      if (lookahead == 'e') ADVANCE(498);
      if (lookahead == 'o') ADVANCE(402);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(290);
      if (lookahead == 'o') ADVANCE(511);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(447);
      if (lookahead == 'p') ADVANCE(352);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(512);
      if (lookahead == 'e') ADVANCE(548);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(512);
      if (lookahead == 'e') ADVANCE(553);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(538);
      if (lookahead == 'o') ADVANCE(433);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(435);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(371);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(537);
      if (lookahead == 't') ADVANCE(815);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(427);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(432);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(287);
      if (lookahead == 'i') ADVANCE(590);
      if (lookahead == 'v') ADVANCE(335);
      if (lookahead == 'x') ADVANCE(507);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(287);
      if (lookahead == 'i') ADVANCE(594);
      if (lookahead == 'v') ADVANCE(344);
      if (lookahead == 'x') ADVANCE(509);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(527);
      if (lookahead == 'e') ADVANCE(498);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(438);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(372);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(397);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(400);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(403);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(530);
      if (lookahead == 'e') ADVANCE(552);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(530);
      if (lookahead == 'e') ADVANCE(549);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(530);
      if (lookahead == 'e') ADVANCE(553);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(586);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(533);
      if (lookahead == 'e') ADVANCE(498);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(533);
      if (lookahead == 'e') ADVANCE(502);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(589);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(591);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(482);
      if (lookahead == 'h') ADVANCE(331);
      if (lookahead == 'o') ADVANCE(452);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(482);
      if (lookahead == 'h') ADVANCE(339);
      if (lookahead == 'o') ADVANCE(452);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(482);
      if (lookahead == 'h') ADVANCE(339);
      if (lookahead == 'o') ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(482);
      if (lookahead == 'h') ADVANCE(339);
      if (lookahead == 'o') ADVANCE(453);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(532);
      if (lookahead == 'e') ADVANCE(502);
      if (lookahead == 'o') ADVANCE(402);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(532);
      if (lookahead == 'e') ADVANCE(502);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'a') ADVANCE(444);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(585);
      if (lookahead == 'f') ADVANCE(686);
      if (lookahead == 'n') ADVANCE(311);
      if (lookahead == 'p') ADVANCE(577);
      if (lookahead == 'r') ADVANCE(695);
      if (lookahead == 't') ADVANCE(381);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(585);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(316);
      if (lookahead == 'p') ADVANCE(593);
      if (lookahead == 'r') ADVANCE(695);
      if (lookahead == 't') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(585);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(312);
      if (lookahead == 'p') ADVANCE(593);
      if (lookahead == 'r') ADVANCE(26);
      if (lookahead == 't') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(588);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(316);
      if (lookahead == 'p') ADVANCE(593);
      if (lookahead == 'r') ADVANCE(695);
      if (lookahead == 't') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(588);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(316);
      if (lookahead == 'p') ADVANCE(593);
      if (lookahead == 'r') ADVANCE(26);
      if (lookahead == 't') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(588);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(312);
      if (lookahead == 'p') ADVANCE(577);
      if (lookahead == 'r') ADVANCE(695);
      if (lookahead == 't') ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'b') ADVANCE(588);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(312);
      if (lookahead == 'p') ADVANCE(593);
      if (lookahead == 'r') ADVANCE(695);
      if (lookahead == 't') ADVANCE(381);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(797);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(500);
      if (lookahead == 'e') ADVANCE(563);
      if (lookahead == 'm') ADVANCE(244);
      if (lookahead == 'p') ADVANCE(334);
      if (lookahead == 'u') ADVANCE(446);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(500);
      if (lookahead == 'm') ADVANCE(273);
      if (lookahead == 'u') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(375);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(415);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(376);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(414);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(609);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(564);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(401);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(570);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(566);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(487);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(501);
      if (lookahead == 'm') ADVANCE(244);
      if (lookahead == 'u') ADVANCE(446);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(501);
      if (lookahead == 'm') ADVANCE(273);
      if (lookahead == 'u') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'c') ADVANCE(265);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(693);
      if (lookahead == 'o') ADVANCE(592);
      if (lookahead == 'y') ADVANCE(682);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(693);
      if (lookahead == 'o') ADVANCE(594);
      if (lookahead == 'y') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(782);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(699);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(26);
      if (lookahead == 'o') ADVANCE(592);
      if (lookahead == 'y') ADVANCE(682);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(26);
      if (lookahead == 'o') ADVANCE(594);
      if (lookahead == 'y') ADVANCE(682);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(26);
      if (lookahead == 'o') ADVANCE(594);
      if (lookahead == 'y') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(595);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(544);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(596);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(246);
      if (lookahead == 'o') ADVANCE(523);
      if (lookahead == 'u') ADVANCE(550);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(684);
      if (lookahead == 'l') ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(684);
      if (lookahead == 'l') ADVANCE(606);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(736);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(793);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(732);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(26);
      if (lookahead == 'l') ADVANCE(606);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(808);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(726);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(767);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(720);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(811);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(710);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(786);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(756);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(21);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(735);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(294);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(286);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(519);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(291);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(518);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(514);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(551);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(515);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(424);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(516);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(517);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(543);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(521);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(469);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(513);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(580);
      if (lookahead == 'l') ADVANCE(348);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(581);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(574);
      if (lookahead == 'o') ADVANCE(529);
      if (lookahead == 'u') ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(583);
      if (lookahead == 'o') ADVANCE(523);
      if (lookahead == 'u') ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(583);
      if (lookahead == 'o') ADVANCE(529);
      if (lookahead == 'u') ADVANCE(550);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(292);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(554);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(582);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(584);
      if (lookahead == 'o') ADVANCE(529);
      if (lookahead == 'u') ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(555);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(474);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(525);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(529);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(531);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(534);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(676);
      if (lookahead == 'm') ADVANCE(503);
      if (lookahead == 'n') ADVANCE(701);
      if (lookahead == 's') ADVANCE(730);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(16);
      if (lookahead == 's') ADVANCE(730);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(15);
      if (lookahead == 's') ADVANCE(730);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(15);
      if (lookahead == 's') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(26);
      if (lookahead == 'n') ADVANCE(17);
      if (lookahead == 's') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'f') ADVANCE(396);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'g') ADVANCE(467);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'g') ADVANCE(321);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'g') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'g') ADVANCE(353);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'g') ADVANCE(360);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(775);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(313);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(329);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(327);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(359);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(336);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(338);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(341);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(346);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(361);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'h') ADVANCE(363);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(599);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(369);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(610);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(465);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(370);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(488);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(306);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(282);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(471);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(297);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(457);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(281);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(556);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(461);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(253);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(472);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(473);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(557);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(491);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(343);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(492);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(493);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(494);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(308);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(309);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(600);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'i') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'k') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'k') ADVANCE(747);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'k') ADVANCE(468);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'k') ADVANCE(477);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(420);
      if (lookahead == 'n') ADVANCE(298);
      if (lookahead == 's') ADVANCE(559);
      if (lookahead == 't') ADVANCE(690);
      if (lookahead == 'v') ADVANCE(333);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(420);
      if (lookahead == 'n') ADVANCE(303);
      if (lookahead == 't') ADVANCE(691);
      if (lookahead == 'v') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(688);
      if (lookahead == 's') ADVANCE(483);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(688);
      if (lookahead == 's') ADVANCE(484);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(300);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(26);
      if (lookahead == 's') ADVANCE(484);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(745);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 426:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 427:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(763);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 428:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(423);
      if (lookahead == 'n') ADVANCE(299);
      if (lookahead == 't') ADVANCE(25);
      if (lookahead == 'v') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 429:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(423);
      if (lookahead == 'n') ADVANCE(299);
      if (lookahead == 't') ADVANCE(691);
      if (lookahead == 'v') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 430:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(423);
      if (lookahead == 'n') ADVANCE(304);
      if (lookahead == 't') ADVANCE(25);
      if (lookahead == 'v') ADVANCE(333);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 431:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(423);
      if (lookahead == 'n') ADVANCE(303);
      if (lookahead == 't') ADVANCE(25);
      if (lookahead == 'v') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 432:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(764);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 433:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(305);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 434:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(406);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 435:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 436:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(348);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 437:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(320);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 438:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 439:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(322);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 440:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 441:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(421);
      if (lookahead == 'n') ADVANCE(302);
      if (lookahead == 't') ADVANCE(690);
      if (lookahead == 'v') ADVANCE(362);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 442:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(357);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 443:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(360);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 444:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 445:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'l') ADVANCE(354);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 446:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(719);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 447:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(668);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 448:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 449:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(504);
      if (lookahead == 'u') ADVANCE(470);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 450:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(358);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 451:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(506);
      if (lookahead == 'u') ADVANCE(470);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 452:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(506);
      if (lookahead == 'u') ADVANCE(475);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 453:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(510);
      if (lookahead == 'u') ADVANCE(475);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 454:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(416);
      if (lookahead == 'p') ADVANCE(799);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 455:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 456:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 457:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(790);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 458:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(744);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 459:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(762);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 460:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(813);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 461:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(24);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 462:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(741);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 463:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(673);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 464:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(743);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 465:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(301);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 466:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(476);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 467:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(262);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 468:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(486);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 469:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(289);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 470:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(567);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 471:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(542);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 472:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(568);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 473:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(539);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 474:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(573);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 475:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(566);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 476:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(490);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 477:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(499);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 478:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(496);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 479:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(342);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 480:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(346);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 481:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 482:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'n') ADVANCE(478);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 483:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(773);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 484:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 485:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(562);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 486:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(603);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 487:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(520);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 488:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(458);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 489:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(459);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 490:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(569);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 491:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(462);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 492:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(463);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 493:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(464);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 494:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(456);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 495:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(575);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 496:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(566);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 497:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(576);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 498:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(505);
      if (lookahead == 'r') ADVANCE(560);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 499:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(604);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 500:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(524);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 501:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(529);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 502:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'o') ADVANCE(508);
      if (lookahead == 'r') ADVANCE(561);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 503:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(434);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 504:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(347);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 505:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(437);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 506:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(445);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 507:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(352);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 508:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(440);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 509:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(356);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 510:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(436);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 511:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(803);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 512:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(373);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 513:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 514:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(602);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 515:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(752);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 516:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(760);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 517:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(755);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 518:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(608);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 519:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(245);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 520:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(307);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 521:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(606);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 522:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(578);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 523:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(315);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 524:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(318);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 525:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(319);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 526:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(579);
      if (lookahead == 's') ADVANCE(540);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 527:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(579);
      if (lookahead == 's') ADVANCE(546);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 528:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(323);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 529:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 530:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(374);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 531:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(254);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 532:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(587);
      if (lookahead == 's') ADVANCE(540);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 533:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(587);
      if (lookahead == 's') ADVANCE(546);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 534:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(605);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 535:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(795);
      if (lookahead == 'v') ADVANCE(314);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 536:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(734);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 537:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 538:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(26);
      if (lookahead == 'v') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 539:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 540:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(778);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 541:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(777);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 542:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(753);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 543:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(749);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 544:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(706);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 545:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(391);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 546:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(20);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 547:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(450);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 548:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(536);
      if (lookahead == 'v') ADVANCE(332);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 549:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(536);
      if (lookahead == 'v') ADVANCE(340);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 550:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(565);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 551:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(547);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 552:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(539);
      if (lookahead == 'v') ADVANCE(332);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 553:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(539);
      if (lookahead == 'v') ADVANCE(340);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 554:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(571);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 555:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(572);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 556:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(325);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 557:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(317);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 558:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(566);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 559:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(337);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 560:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(489);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 561:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(494);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 562:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(728);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 563:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(678);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 564:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(703);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 565:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(771);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 566:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 567:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(718);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 568:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(806);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 569:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(817);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 570:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(814);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 571:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(722);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 572:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(721);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 573:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(671);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 574:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(22);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 575:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(19);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 576:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(18);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 577:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 578:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(388);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 579:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(479);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 580:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(345);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 581:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(324);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 582:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(326);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 583:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(816);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 584:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 585:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(256);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 586:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(405);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 587:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(480);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 588:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(257);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 589:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(407);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 590:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(382);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 591:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(408);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 592:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(383);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 593:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(409);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 594:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 595:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'u') ADVANCE(247);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 596:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'u') ADVANCE(248);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 597:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'u') ADVANCE(528);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 598:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'u') ADVANCE(249);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 599:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'v') ADVANCE(393);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 600:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'v') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 601:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'v') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 602:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'w') ADVANCE(399);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 603:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'w') ADVANCE(460);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 604:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'w') ADVANCE(456);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 605:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'w') ADVANCE(404);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 606:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'y') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 607:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'y') ADVANCE(801);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 608:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'y') ADVANCE(809);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 609:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'y') ADVANCE(739);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 610:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'z') ADVANCE(266);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'y')) ADVANCE(615);
      END_STATE();
    case 611:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(615);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 612:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(230);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 613:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(611);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 614:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(612);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 615:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 616:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      END_STATE();
    case 617:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(29);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(620);
      END_STATE();
    case 618:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(28);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(620);
      END_STATE();
    case 619:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(619);
      END_STATE();
    case 620:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(616);
      END_STATE();
    case 621:
      ACCEPT_TOKEN(sym__digit_code);
      if (lookahead == '-') ADVANCE(223);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(620);
      END_STATE();
    case 622:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 623:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(643);
      END_STATE();
    case 624:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(623);
      END_STATE();
    case 625:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(624);
      END_STATE();
    case 626:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(642);
      END_STATE();
    case 627:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(626);
      END_STATE();
    case 628:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(627);
      END_STATE();
    case 629:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      END_STATE();
    case 630:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(646);
      END_STATE();
    case 631:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(648);
      END_STATE();
    case 632:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(630);
      END_STATE();
    case 633:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(631);
      END_STATE();
    case 634:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(632);
      END_STATE();
    case 635:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(633);
      END_STATE();
    case 636:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(645);
      END_STATE();
    case 637:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(647);
      END_STATE();
    case 638:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(636);
      END_STATE();
    case 639:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(637);
      END_STATE();
    case 640:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(638);
      END_STATE();
    case 641:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == ',') ADVANCE(213);
      if (lookahead == '.') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(639);
      END_STATE();
    case 642:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(208);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 643:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(208);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(644);
      END_STATE();
    case 644:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(223);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(648);
      END_STATE();
    case 645:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(210);
      if (lookahead == '.') ADVANCE(202);
      END_STATE();
    case 646:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(210);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(648);
      END_STATE();
    case 647:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(202);
      END_STATE();
    case 648:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(648);
      END_STATE();
    case 649:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(649);
      END_STATE();
    case 650:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(202);
      END_STATE();
    case 651:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(650);
      END_STATE();
    case 652:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(206);
      END_STATE();
    case 653:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(660);
      END_STATE();
    case 654:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(653);
      END_STATE();
    case 655:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(654);
      END_STATE();
    case 656:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(659);
      END_STATE();
    case 657:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(656);
      END_STATE();
    case 658:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == ',') ADVANCE(217);
      if (lookahead == '.') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(657);
      END_STATE();
    case 659:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == '.') ADVANCE(206);
      END_STATE();
    case 660:
      ACCEPT_TOKEN(sym_money);
      if (lookahead == '.') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(660);
      END_STATE();
    case 661:
      ACCEPT_TOKEN(sym_money);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(661);
      END_STATE();
    case 662:
      ACCEPT_TOKEN(sym_money);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(663);
      END_STATE();
    case 663:
      ACCEPT_TOKEN(sym_money);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(206);
      END_STATE();
    case 664:
      ACCEPT_TOKEN(sym_date);
      END_STATE();
    case 665:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '-') ADVANCE(211);
      END_STATE();
    case 666:
      ACCEPT_TOKEN(sym_currency);
      END_STATE();
    case 667:
      ACCEPT_TOKEN(anon_sym_SEMI);
      END_STATE();
    case 668:
      ACCEPT_TOKEN(anon_sym_exam);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'p') ADVANCE(439);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 669:
      ACCEPT_TOKEN(anon_sym_exam);
      if (lookahead == 'p') ADVANCE(120);
      END_STATE();
    case 670:
      ACCEPT_TOKEN(anon_sym_assessment);
      END_STATE();
    case 671:
      ACCEPT_TOKEN(anon_sym_assessment);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 672:
      ACCEPT_TOKEN(anon_sym_certification);
      END_STATE();
    case 673:
      ACCEPT_TOKEN(anon_sym_certification);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 674:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 675:
      ACCEPT_TOKEN(anon_sym_if);
      END_STATE();
    case 676:
      ACCEPT_TOKEN(anon_sym_if);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 677:
      ACCEPT_TOKEN(anon_sym_set);
      END_STATE();
    case 678:
      ACCEPT_TOKEN(anon_sym_set);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 679:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 680:
      ACCEPT_TOKEN(anon_sym_LT);
      END_STATE();
    case 681:
      ACCEPT_TOKEN(anon_sym_GT);
      END_STATE();
    case 682:
      ACCEPT_TOKEN(anon_sym_any);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 683:
      ACCEPT_TOKEN(anon_sym_one);
      END_STATE();
    case 684:
      ACCEPT_TOKEN(anon_sym_one);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 685:
      ACCEPT_TOKEN(anon_sym_of);
      END_STATE();
    case 686:
      ACCEPT_TOKEN(anon_sym_of);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 687:
      ACCEPT_TOKEN(anon_sym_all);
      END_STATE();
    case 688:
      ACCEPT_TOKEN(anon_sym_all);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 689:
      ACCEPT_TOKEN(anon_sym_at);
      END_STATE();
    case 690:
      ACCEPT_TOKEN(anon_sym_at);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(255);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 691:
      ACCEPT_TOKEN(anon_sym_at);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 't') ADVANCE(258);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 692:
      ACCEPT_TOKEN(anon_sym_and);
      END_STATE();
    case 693:
      ACCEPT_TOKEN(anon_sym_and);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 694:
      ACCEPT_TOKEN(anon_sym_or);
      END_STATE();
    case 695:
      ACCEPT_TOKEN(anon_sym_or);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 696:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 697:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 698:
      ACCEPT_TOKEN(anon_sym_kind);
      END_STATE();
    case 699:
      ACCEPT_TOKEN(anon_sym_kind);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 700:
      ACCEPT_TOKEN(anon_sym_in);
      END_STATE();
    case 701:
      ACCEPT_TOKEN(anon_sym_in);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'd') ADVANCE(387);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 702:
      ACCEPT_TOKEN(anon_sym_fact);
      END_STATE();
    case 703:
      ACCEPT_TOKEN(anon_sym_fact);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 704:
      ACCEPT_TOKEN(anon_sym_COLON);
      END_STATE();
    case 705:
      ACCEPT_TOKEN(anon_sym_records);
      END_STATE();
    case 706:
      ACCEPT_TOKEN(anon_sym_records);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 707:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 708:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 709:
      ACCEPT_TOKEN(anon_sym_measure);
      END_STATE();
    case 710:
      ACCEPT_TOKEN(anon_sym_measure);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 711:
      ACCEPT_TOKEN(anon_sym_PLUS);
      END_STATE();
    case 712:
      ACCEPT_TOKEN(aux_sym_sum_token1);
      END_STATE();
    case 713:
      ACCEPT_TOKEN(anon_sym_DASH);
      END_STATE();
    case 714:
      ACCEPT_TOKEN(anon_sym_DASH);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') ADVANCE(712);
      END_STATE();
    case 715:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      END_STATE();
    case 716:
      ACCEPT_TOKEN(anon_sym_STAR);
      END_STATE();
    case 717:
      ACCEPT_TOKEN(anon_sym_SLASH);
      END_STATE();
    case 718:
      ACCEPT_TOKEN(anon_sym_count);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 719:
      ACCEPT_TOKEN(anon_sym_sum);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 720:
      ACCEPT_TOKEN(anon_sym_average);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 721:
      ACCEPT_TOKEN(anon_sym_smallest);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 722:
      ACCEPT_TOKEN(anon_sym_largest);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 723:
      ACCEPT_TOKEN(anon_sym_DOT);
      END_STATE();
    case 724:
      ACCEPT_TOKEN(aux_sym_member_token1);
      if (lookahead == '-') ADVANCE(224);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(724);
      END_STATE();
    case 725:
      ACCEPT_TOKEN(anon_sym_where);
      END_STATE();
    case 726:
      ACCEPT_TOKEN(anon_sym_where);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 727:
      ACCEPT_TOKEN(anon_sym_not);
      END_STATE();
    case 728:
      ACCEPT_TOKEN(anon_sym_not);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 729:
      ACCEPT_TOKEN(anon_sym_is);
      END_STATE();
    case 730:
      ACCEPT_TOKEN(anon_sym_is);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 731:
      ACCEPT_TOKEN(anon_sym_more);
      END_STATE();
    case 732:
      ACCEPT_TOKEN(anon_sym_more);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 733:
      ACCEPT_TOKEN(anon_sym_less);
      END_STATE();
    case 734:
      ACCEPT_TOKEN(anon_sym_less);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 735:
      ACCEPT_TOKEN(anon_sym_the);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 736:
      ACCEPT_TOKEN(anon_sym_the);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(758);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 737:
      ACCEPT_TOKEN(anon_sym_the);
      if (lookahead == 'm') ADVANCE(757);
      END_STATE();
    case 738:
      ACCEPT_TOKEN(anon_sym_competency);
      END_STATE();
    case 739:
      ACCEPT_TOKEN(anon_sym_competency);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 740:
      ACCEPT_TOKEN(anon_sym_designation);
      END_STATE();
    case 741:
      ACCEPT_TOKEN(anon_sym_designation);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 742:
      ACCEPT_TOKEN(anon_sym_specialization);
      END_STATE();
    case 743:
      ACCEPT_TOKEN(anon_sym_specialization);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 744:
      ACCEPT_TOKEN(anon_sym_option);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 745:
      ACCEPT_TOKEN(anon_sym_level);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 746:
      ACCEPT_TOKEN(anon_sym_check);
      END_STATE();
    case 747:
      ACCEPT_TOKEN(anon_sym_check);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 748:
      ACCEPT_TOKEN(anon_sym_implies);
      END_STATE();
    case 749:
      ACCEPT_TOKEN(anon_sym_implies);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 750:
      ACCEPT_TOKEN(anon_sym_note);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 751:
      ACCEPT_TOKEN(anon_sym_either);
      END_STATE();
    case 752:
      ACCEPT_TOKEN(anon_sym_either);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 753:
      ACCEPT_TOKEN(anon_sym_attains);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 754:
      ACCEPT_TOKEN(anon_sym_partner);
      END_STATE();
    case 755:
      ACCEPT_TOKEN(anon_sym_partner);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 756:
      ACCEPT_TOKEN(anon_sym_otherwise);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 757:
      ACCEPT_TOKEN(anon_sym_them);
      END_STATE();
    case 758:
      ACCEPT_TOKEN(anon_sym_them);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 759:
      ACCEPT_TOKEN(anon_sym_another);
      END_STATE();
    case 760:
      ACCEPT_TOKEN(anon_sym_another);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 761:
      ACCEPT_TOKEN(anon_sym_person);
      END_STATE();
    case 762:
      ACCEPT_TOKEN(anon_sym_person);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 763:
      ACCEPT_TOKEN(anon_sym_individual);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(26);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 764:
      ACCEPT_TOKEN(anon_sym_individual);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(769);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 765:
      ACCEPT_TOKEN(anon_sym_individual);
      if (lookahead == 's') ADVANCE(768);
      END_STATE();
    case 766:
      ACCEPT_TOKEN(anon_sym_people);
      END_STATE();
    case 767:
      ACCEPT_TOKEN(anon_sym_people);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 768:
      ACCEPT_TOKEN(anon_sym_individuals);
      END_STATE();
    case 769:
      ACCEPT_TOKEN(anon_sym_individuals);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 770:
      ACCEPT_TOKEN(anon_sym_must);
      END_STATE();
    case 771:
      ACCEPT_TOKEN(anon_sym_must);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 772:
      ACCEPT_TOKEN(anon_sym_also);
      END_STATE();
    case 773:
      ACCEPT_TOKEN(anon_sym_also);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 774:
      ACCEPT_TOKEN(anon_sym_each);
      END_STATE();
    case 775:
      ACCEPT_TOKEN(anon_sym_each);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 776:
      ACCEPT_TOKEN(anon_sym_passes);
      END_STATE();
    case 777:
      ACCEPT_TOKEN(anon_sym_passes);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 778:
      ACCEPT_TOKEN(anon_sym_pass);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'e') ADVANCE(541);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 779:
      ACCEPT_TOKEN(anon_sym_pass);
      if (lookahead == 'e') ADVANCE(169);
      END_STATE();
    case 780:
      ACCEPT_TOKEN(anon_sym_holds);
      END_STATE();
    case 781:
      ACCEPT_TOKEN(anon_sym_holds);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 782:
      ACCEPT_TOKEN(anon_sym_hold);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(781);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 783:
      ACCEPT_TOKEN(anon_sym_hold);
      if (lookahead == 's') ADVANCE(780);
      END_STATE();
    case 784:
      ACCEPT_TOKEN(anon_sym_completes);
      END_STATE();
    case 785:
      ACCEPT_TOKEN(anon_sym_completes);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 786:
      ACCEPT_TOKEN(anon_sym_complete);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(785);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 787:
      ACCEPT_TOKEN(anon_sym_complete);
      if (lookahead == 's') ADVANCE(784);
      END_STATE();
    case 788:
      ACCEPT_TOKEN(anon_sym_obtains);
      END_STATE();
    case 789:
      ACCEPT_TOKEN(anon_sym_obtains);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 790:
      ACCEPT_TOKEN(anon_sym_obtain);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(789);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 791:
      ACCEPT_TOKEN(anon_sym_obtain);
      if (lookahead == 's') ADVANCE(788);
      END_STATE();
    case 792:
      ACCEPT_TOKEN(anon_sym_have);
      END_STATE();
    case 793:
      ACCEPT_TOKEN(anon_sym_have);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 794:
      ACCEPT_TOKEN(anon_sym_has);
      END_STATE();
    case 795:
      ACCEPT_TOKEN(anon_sym_has);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 796:
      ACCEPT_TOKEN(anon_sym_metric);
      END_STATE();
    case 797:
      ACCEPT_TOKEN(anon_sym_metric);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 798:
      ACCEPT_TOKEN(anon_sym_up);
      END_STATE();
    case 799:
      ACCEPT_TOKEN(anon_sym_up);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 800:
      ACCEPT_TOKEN(anon_sym_only);
      END_STATE();
    case 801:
      ACCEPT_TOKEN(anon_sym_only);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 802:
      ACCEPT_TOKEN(anon_sym_for);
      END_STATE();
    case 803:
      ACCEPT_TOKEN(anon_sym_for);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 804:
      ACCEPT_TOKEN(anon_sym_points);
      END_STATE();
    case 805:
      ACCEPT_TOKEN(anon_sym_points);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 806:
      ACCEPT_TOKEN(anon_sym_point);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 's') ADVANCE(805);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 807:
      ACCEPT_TOKEN(anon_sym_point);
      if (lookahead == 's') ADVANCE(804);
      END_STATE();
    case 808:
      ACCEPT_TOKEN(anon_sym_score);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 809:
      ACCEPT_TOKEN(anon_sym_every);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 810:
      ACCEPT_TOKEN(anon_sym_example);
      END_STATE();
    case 811:
      ACCEPT_TOKEN(anon_sym_example);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 812:
      ACCEPT_TOKEN(anon_sym_unknown);
      END_STATE();
    case 813:
      ACCEPT_TOKEN(anon_sym_unknown);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 814:
      ACCEPT_TOKEN(anon_sym_expect);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 815:
      ACCEPT_TOKEN(anon_sym_met);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(394);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 816:
      ACCEPT_TOKEN(anon_sym_met);
      if (lookahead == '-') ADVANCE(222);
      if (lookahead == 'r') ADVANCE(398);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    case 817:
      ACCEPT_TOKEN(anon_sym_cannot);
      if (lookahead == '-') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(615);
      END_STATE();
    default:
      return false;
  }
}

static bool ts_lex_keywords(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (lookahead == 'a') ADVANCE(1);
      if (lookahead == 'b') ADVANCE(2);
      if (lookahead == 'c') ADVANCE(3);
      if (lookahead == 'd') ADVANCE(4);
      if (lookahead == 'e') ADVANCE(5);
      if (lookahead == 'f') ADVANCE(6);
      if (lookahead == 'h') ADVANCE(7);
      if (lookahead == 'l') ADVANCE(8);
      if (lookahead == 'm') ADVANCE(9);
      if (lookahead == 'n') ADVANCE(10);
      if (lookahead == 'o') ADVANCE(11);
      if (lookahead == 'p') ADVANCE(12);
      if (lookahead == 'r') ADVANCE(13);
      if (lookahead == 's') ADVANCE(14);
      if (lookahead == 't') ADVANCE(15);
      if (lookahead == 'u') ADVANCE(16);
      if (lookahead == 'w') ADVANCE(17);
      if (lookahead == 'y') ADVANCE(18);
      if (lookahead == '\t' ||
          lookahead == '\n' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(0)
      END_STATE();
    case 1:
      if (lookahead == 'b') ADVANCE(19);
      if (lookahead == 'c') ADVANCE(20);
      if (lookahead == 'g') ADVANCE(21);
      if (lookahead == 'p') ADVANCE(22);
      if (lookahead == 's') ADVANCE(23);
      if (lookahead == 'v') ADVANCE(24);
      END_STATE();
    case 2:
      if (lookahead == 'y') ADVANCE(25);
      END_STATE();
    case 3:
      if (lookahead == 'l') ADVANCE(26);
      END_STATE();
    case 4:
      if (lookahead == 'a') ADVANCE(27);
      if (lookahead == 'i') ADVANCE(28);
      END_STATE();
    case 5:
      if (lookahead == 'a') ADVANCE(29);
      if (lookahead == 'f') ADVANCE(30);
      if (lookahead == 'n') ADVANCE(31);
      END_STATE();
    case 6:
      if (lookahead == 'r') ADVANCE(32);
      if (lookahead == 'u') ADVANCE(33);
      END_STATE();
    case 7:
      if (lookahead == 'i') ADVANCE(34);
      END_STATE();
    case 8:
      if (lookahead == 'a') ADVANCE(35);
      if (lookahead == 'e') ADVANCE(36);
      END_STATE();
    case 9:
      if (lookahead == 'o') ADVANCE(37);
      END_STATE();
    case 10:
      if (lookahead == 'o') ADVANCE(38);
      if (lookahead == 'u') ADVANCE(39);
      END_STATE();
    case 11:
      if (lookahead == 'n') ADVANCE(40);
      if (lookahead == 't') ADVANCE(41);
      END_STATE();
    case 12:
      if (lookahead == 'a') ADVANCE(42);
      END_STATE();
    case 13:
      if (lookahead == 'e') ADVANCE(43);
      END_STATE();
    case 14:
      if (lookahead == 'a') ADVANCE(44);
      END_STATE();
    case 15:
      if (lookahead == 'e') ADVANCE(45);
      if (lookahead == 'h') ADVANCE(46);
      if (lookahead == 'o') ADVANCE(47);
      if (lookahead == 'r') ADVANCE(48);
      END_STATE();
    case 16:
      if (lookahead == 'n') ADVANCE(49);
      if (lookahead == 'r') ADVANCE(50);
      END_STATE();
    case 17:
      if (lookahead == 'h') ADVANCE(51);
      END_STATE();
    case 18:
      if (lookahead == 'e') ADVANCE(52);
      END_STATE();
    case 19:
      if (lookahead == 'o') ADVANCE(53);
      END_STATE();
    case 20:
      if (lookahead == 'c') ADVANCE(54);
      END_STATE();
    case 21:
      if (lookahead == 'o') ADVANCE(55);
      END_STATE();
    case 22:
      if (lookahead == 'p') ADVANCE(56);
      END_STATE();
    case 23:
      ACCEPT_TOKEN(anon_sym_as);
      END_STATE();
    case 24:
      if (lookahead == 'a') ADVANCE(57);
      END_STATE();
    case 25:
      ACCEPT_TOKEN(anon_sym_by);
      END_STATE();
    case 26:
      if (lookahead == 'o') ADVANCE(58);
      END_STATE();
    case 27:
      if (lookahead == 't') ADVANCE(59);
      if (lookahead == 'y') ADVANCE(60);
      END_STATE();
    case 28:
      if (lookahead == 'f') ADVANCE(61);
      if (lookahead == 's') ADVANCE(62);
      END_STATE();
    case 29:
      if (lookahead == 'r') ADVANCE(63);
      END_STATE();
    case 30:
      if (lookahead == 'f') ADVANCE(64);
      END_STATE();
    case 31:
      if (lookahead == 'd') ADVANCE(65);
      END_STATE();
    case 32:
      if (lookahead == 'o') ADVANCE(66);
      END_STATE();
    case 33:
      if (lookahead == 'l') ADVANCE(67);
      END_STATE();
    case 34:
      if (lookahead == 'g') ADVANCE(68);
      END_STATE();
    case 35:
      if (lookahead == 's') ADVANCE(69);
      END_STATE();
    case 36:
      if (lookahead == 'a') ADVANCE(70);
      END_STATE();
    case 37:
      if (lookahead == 'n') ADVANCE(71);
      if (lookahead == 's') ADVANCE(72);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(anon_sym_no);
      END_STATE();
    case 39:
      if (lookahead == 'm') ADVANCE(73);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(anon_sym_on);
      END_STATE();
    case 41:
      if (lookahead == 'h') ADVANCE(74);
      END_STATE();
    case 42:
      if (lookahead == 's') ADVANCE(75);
      END_STATE();
    case 43:
      if (lookahead == 'g') ADVANCE(76);
      if (lookahead == 'p') ADVANCE(77);
      if (lookahead == 't') ADVANCE(78);
      END_STATE();
    case 44:
      if (lookahead == 'm') ADVANCE(79);
      END_STATE();
    case 45:
      if (lookahead == 'l') ADVANCE(80);
      if (lookahead == 'x') ADVANCE(81);
      END_STATE();
    case 46:
      if (lookahead == 'a') ADVANCE(82);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(anon_sym_to);
      END_STATE();
    case 48:
      if (lookahead == 'a') ADVANCE(83);
      END_STATE();
    case 49:
      if (lookahead == 't') ADVANCE(84);
      END_STATE();
    case 50:
      if (lookahead == 'l') ADVANCE(85);
      END_STATE();
    case 51:
      if (lookahead == 'o') ADVANCE(86);
      END_STATE();
    case 52:
      if (lookahead == 's') ADVANCE(87);
      END_STATE();
    case 53:
      if (lookahead == 'u') ADVANCE(88);
      END_STATE();
    case 54:
      if (lookahead == 'e') ADVANCE(89);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(anon_sym_ago);
      END_STATE();
    case 56:
      if (lookahead == 'l') ADVANCE(90);
      END_STATE();
    case 57:
      if (lookahead == 'i') ADVANCE(91);
      END_STATE();
    case 58:
      if (lookahead == 's') ADVANCE(92);
      END_STATE();
    case 59:
      if (lookahead == 'e') ADVANCE(93);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_day);
      if (lookahead == 's') ADVANCE(94);
      END_STATE();
    case 61:
      if (lookahead == 'f') ADVANCE(95);
      END_STATE();
    case 62:
      if (lookahead == 't') ADVANCE(96);
      END_STATE();
    case 63:
      if (lookahead == 'n') ADVANCE(97);
      END_STATE();
    case 64:
      if (lookahead == 'e') ADVANCE(98);
      END_STATE();
    case 65:
      if (lookahead == 'i') ADVANCE(99);
      END_STATE();
    case 66:
      if (lookahead == 'm') ADVANCE(100);
      END_STATE();
    case 67:
      if (lookahead == 'l') ADVANCE(101);
      END_STATE();
    case 68:
      if (lookahead == 'h') ADVANCE(102);
      END_STATE();
    case 69:
      if (lookahead == 't') ADVANCE(103);
      END_STATE();
    case 70:
      if (lookahead == 's') ADVANCE(104);
      END_STATE();
    case 71:
      if (lookahead == 'e') ADVANCE(105);
      if (lookahead == 't') ADVANCE(106);
      END_STATE();
    case 72:
      if (lookahead == 't') ADVANCE(107);
      END_STATE();
    case 73:
      if (lookahead == 'b') ADVANCE(108);
      END_STATE();
    case 74:
      if (lookahead == 'e') ADVANCE(109);
      END_STATE();
    case 75:
      if (lookahead == 's') ADVANCE(110);
      END_STATE();
    case 76:
      if (lookahead == 'i') ADVANCE(111);
      END_STATE();
    case 77:
      if (lookahead == 'l') ADVANCE(112);
      END_STATE();
    case 78:
      if (lookahead == 'i') ADVANCE(113);
      END_STATE();
    case 79:
      if (lookahead == 'e') ADVANCE(114);
      END_STATE();
    case 80:
      if (lookahead == 'l') ADVANCE(115);
      END_STATE();
    case 81:
      if (lookahead == 't') ADVANCE(116);
      END_STATE();
    case 82:
      if (lookahead == 'n') ADVANCE(117);
      if (lookahead == 't') ADVANCE(118);
      END_STATE();
    case 83:
      if (lookahead == 'i') ADVANCE(119);
      END_STATE();
    case 84:
      if (lookahead == 'i') ADVANCE(120);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(anon_sym_url);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(anon_sym_who);
      if (lookahead == 'l') ADVANCE(121);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(anon_sym_yes);
      END_STATE();
    case 88:
      if (lookahead == 't') ADVANCE(122);
      END_STATE();
    case 89:
      if (lookahead == 'p') ADVANCE(123);
      END_STATE();
    case 90:
      if (lookahead == 'i') ADVANCE(124);
      END_STATE();
    case 91:
      if (lookahead == 'l') ADVANCE(125);
      END_STATE();
    case 92:
      if (lookahead == 'e') ADVANCE(126);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_type_date);
      if (lookahead == 'd') ADVANCE(127);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(anon_sym_days);
      END_STATE();
    case 95:
      if (lookahead == 'e') ADVANCE(128);
      END_STATE();
    case 96:
      if (lookahead == 'i') ADVANCE(129);
      END_STATE();
    case 97:
      if (lookahead == 'e') ADVANCE(130);
      END_STATE();
    case 98:
      if (lookahead == 'c') ADVANCE(131);
      END_STATE();
    case 99:
      if (lookahead == 'n') ADVANCE(132);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(anon_sym_from);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(anon_sym_full);
      END_STATE();
    case 102:
      if (lookahead == 'e') ADVANCE(133);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(anon_sym_last);
      END_STATE();
    case 104:
      if (lookahead == 't') ADVANCE(134);
      END_STATE();
    case 105:
      if (lookahead == 'y') ADVANCE(135);
      END_STATE();
    case 106:
      if (lookahead == 'h') ADVANCE(136);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(anon_sym_most);
      END_STATE();
    case 108:
      if (lookahead == 'e') ADVANCE(137);
      END_STATE();
    case 109:
      if (lookahead == 'r') ADVANCE(138);
      END_STATE();
    case 110:
      if (lookahead == 'e') ADVANCE(139);
      if (lookahead == 'i') ADVANCE(140);
      END_STATE();
    case 111:
      if (lookahead == 's') ADVANCE(141);
      END_STATE();
    case 112:
      if (lookahead == 'a') ADVANCE(142);
      END_STATE();
    case 113:
      if (lookahead == 'r') ADVANCE(143);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(anon_sym_same);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(anon_sym_tell);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_type_text);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(anon_sym_than);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(anon_sym_that);
      END_STATE();
    case 119:
      if (lookahead == 'l') ADVANCE(144);
      END_STATE();
    case 120:
      if (lookahead == 'l') ADVANCE(145);
      END_STATE();
    case 121:
      if (lookahead == 'e') ADVANCE(146);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(anon_sym_about);
      END_STATE();
    case 123:
      if (lookahead == 't') ADVANCE(147);
      END_STATE();
    case 124:
      if (lookahead == 'c') ADVANCE(148);
      END_STATE();
    case 125:
      if (lookahead == 'a') ADVANCE(149);
      END_STATE();
    case 126:
      if (lookahead == 's') ADVANCE(150);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(anon_sym_dated);
      END_STATE();
    case 128:
      if (lookahead == 'r') ADVANCE(151);
      END_STATE();
    case 129:
      if (lookahead == 'n') ADVANCE(152);
      END_STATE();
    case 130:
      if (lookahead == 'd') ADVANCE(153);
      END_STATE();
    case 131:
      if (lookahead == 't') ADVANCE(154);
      END_STATE();
    case 132:
      if (lookahead == 'g') ADVANCE(155);
      END_STATE();
    case 133:
      if (lookahead == 'r') ADVANCE(156);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(anon_sym_least);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(anon_sym_money);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(anon_sym_month);
      if (lookahead == 's') ADVANCE(157);
      END_STATE();
    case 137:
      if (lookahead == 'r') ADVANCE(158);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(anon_sym_other);
      if (lookahead == 's') ADVANCE(159);
      END_STATE();
    case 139:
      if (lookahead == 'd') ADVANCE(160);
      END_STATE();
    case 140:
      if (lookahead == 'n') ADVANCE(161);
      END_STATE();
    case 141:
      if (lookahead == 't') ADVANCE(162);
      END_STATE();
    case 142:
      if (lookahead == 'c') ADVANCE(163);
      END_STATE();
    case 143:
      if (lookahead == 'e') ADVANCE(164);
      END_STATE();
    case 144:
      if (lookahead == 'i') ADVANCE(165);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(anon_sym_until);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(anon_sym_whole);
      END_STATE();
    case 147:
      if (lookahead == 'e') ADVANCE(166);
      END_STATE();
    case 148:
      if (lookahead == 'a') ADVANCE(167);
      END_STATE();
    case 149:
      if (lookahead == 'b') ADVANCE(168);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(anon_sym_closes);
      END_STATE();
    case 151:
      if (lookahead == 'e') ADVANCE(169);
      END_STATE();
    case 152:
      if (lookahead == 'c') ADVANCE(170);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(anon_sym_earned);
      END_STATE();
    case 154:
      if (lookahead == 'i') ADVANCE(171);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(anon_sym_ending);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(anon_sym_higher);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(anon_sym_months);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_type_number);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(anon_sym_others);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(anon_sym_passed);
      END_STATE();
    case 161:
      if (lookahead == 'g') ADVANCE(172);
      END_STATE();
    case 162:
      if (lookahead == 'r') ADVANCE(173);
      END_STATE();
    case 163:
      if (lookahead == 'e') ADVANCE(174);
      END_STATE();
    case 164:
      if (lookahead == 'd') ADVANCE(175);
      END_STATE();
    case 165:
      if (lookahead == 'n') ADVANCE(176);
      END_STATE();
    case 166:
      if (lookahead == 'd') ADVANCE(177);
      END_STATE();
    case 167:
      if (lookahead == 'b') ADVANCE(178);
      END_STATE();
    case 168:
      if (lookahead == 'l') ADVANCE(179);
      END_STATE();
    case 169:
      if (lookahead == 'n') ADVANCE(180);
      END_STATE();
    case 170:
      if (lookahead == 't') ADVANCE(181);
      END_STATE();
    case 171:
      if (lookahead == 'v') ADVANCE(182);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(anon_sym_passing);
      END_STATE();
    case 173:
      if (lookahead == 'a') ADVANCE(183);
      END_STATE();
    case 174:
      if (lookahead == 'd') ADVANCE(184);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(anon_sym_retired);
      END_STATE();
    case 176:
      if (lookahead == 'g') ADVANCE(185);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(anon_sym_accepted);
      END_STATE();
    case 178:
      if (lookahead == 'l') ADVANCE(186);
      END_STATE();
    case 179:
      if (lookahead == 'e') ADVANCE(187);
      END_STATE();
    case 180:
      if (lookahead == 't') ADVANCE(188);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(anon_sym_distinct);
      END_STATE();
    case 182:
      if (lookahead == 'e') ADVANCE(189);
      END_STATE();
    case 183:
      if (lookahead == 't') ADVANCE(190);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(anon_sym_replaced);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(anon_sym_trailing);
      END_STATE();
    case 186:
      if (lookahead == 'e') ADVANCE(191);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(anon_sym_available);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(anon_sym_different);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(anon_sym_effective);
      END_STATE();
    case 190:
      if (lookahead == 'i') ADVANCE(192);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(anon_sym_applicable);
      END_STATE();
    case 192:
      if (lookahead == 'o') ADVANCE(193);
      END_STATE();
    case 193:
      if (lookahead == 'n') ADVANCE(194);
      END_STATE();
    case 194:
      ACCEPT_TOKEN(anon_sym_registration);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 225},
  [2] = {.lex_state = 4},
  [3] = {.lex_state = 4},
  [4] = {.lex_state = 4},
  [5] = {.lex_state = 5},
  [6] = {.lex_state = 4},
  [7] = {.lex_state = 4},
  [8] = {.lex_state = 4},
  [9] = {.lex_state = 4},
  [10] = {.lex_state = 4},
  [11] = {.lex_state = 4},
  [12] = {.lex_state = 4},
  [13] = {.lex_state = 4},
  [14] = {.lex_state = 4},
  [15] = {.lex_state = 4},
  [16] = {.lex_state = 4},
  [17] = {.lex_state = 4},
  [18] = {.lex_state = 10},
  [19] = {.lex_state = 10},
  [20] = {.lex_state = 10},
  [21] = {.lex_state = 10},
  [22] = {.lex_state = 10},
  [23] = {.lex_state = 10},
  [24] = {.lex_state = 10},
  [25] = {.lex_state = 10},
  [26] = {.lex_state = 10},
  [27] = {.lex_state = 10},
  [28] = {.lex_state = 10},
  [29] = {.lex_state = 225},
  [30] = {.lex_state = 10},
  [31] = {.lex_state = 225},
  [32] = {.lex_state = 225},
  [33] = {.lex_state = 225},
  [34] = {.lex_state = 4},
  [35] = {.lex_state = 4},
  [36] = {.lex_state = 225},
  [37] = {.lex_state = 225},
  [38] = {.lex_state = 225},
  [39] = {.lex_state = 4},
  [40] = {.lex_state = 4},
  [41] = {.lex_state = 4},
  [42] = {.lex_state = 4},
  [43] = {.lex_state = 10},
  [44] = {.lex_state = 225},
  [45] = {.lex_state = 225},
  [46] = {.lex_state = 4},
  [47] = {.lex_state = 4},
  [48] = {.lex_state = 4},
  [49] = {.lex_state = 4},
  [50] = {.lex_state = 4},
  [51] = {.lex_state = 4},
  [52] = {.lex_state = 4},
  [53] = {.lex_state = 225},
  [54] = {.lex_state = 4},
  [55] = {.lex_state = 4},
  [56] = {.lex_state = 4},
  [57] = {.lex_state = 4},
  [58] = {.lex_state = 4},
  [59] = {.lex_state = 4},
  [60] = {.lex_state = 4},
  [61] = {.lex_state = 4},
  [62] = {.lex_state = 4},
  [63] = {.lex_state = 4},
  [64] = {.lex_state = 4},
  [65] = {.lex_state = 225},
  [66] = {.lex_state = 4},
  [67] = {.lex_state = 4},
  [68] = {.lex_state = 4},
  [69] = {.lex_state = 4},
  [70] = {.lex_state = 4},
  [71] = {.lex_state = 225},
  [72] = {.lex_state = 4},
  [73] = {.lex_state = 4},
  [74] = {.lex_state = 4},
  [75] = {.lex_state = 4},
  [76] = {.lex_state = 4},
  [77] = {.lex_state = 4},
  [78] = {.lex_state = 4},
  [79] = {.lex_state = 4},
  [80] = {.lex_state = 225},
  [81] = {.lex_state = 4},
  [82] = {.lex_state = 4},
  [83] = {.lex_state = 4},
  [84] = {.lex_state = 4},
  [85] = {.lex_state = 4},
  [86] = {.lex_state = 225},
  [87] = {.lex_state = 4},
  [88] = {.lex_state = 4},
  [89] = {.lex_state = 4},
  [90] = {.lex_state = 4},
  [91] = {.lex_state = 4},
  [92] = {.lex_state = 4},
  [93] = {.lex_state = 4},
  [94] = {.lex_state = 225},
  [95] = {.lex_state = 225},
  [96] = {.lex_state = 4},
  [97] = {.lex_state = 225},
  [98] = {.lex_state = 225},
  [99] = {.lex_state = 225},
  [100] = {.lex_state = 4},
  [101] = {.lex_state = 4},
  [102] = {.lex_state = 225},
  [103] = {.lex_state = 4},
  [104] = {.lex_state = 4},
  [105] = {.lex_state = 4},
  [106] = {.lex_state = 4},
  [107] = {.lex_state = 225},
  [108] = {.lex_state = 225},
  [109] = {.lex_state = 4},
  [110] = {.lex_state = 4},
  [111] = {.lex_state = 4},
  [112] = {.lex_state = 225},
  [113] = {.lex_state = 4},
  [114] = {.lex_state = 4},
  [115] = {.lex_state = 4},
  [116] = {.lex_state = 4},
  [117] = {.lex_state = 4},
  [118] = {.lex_state = 4},
  [119] = {.lex_state = 225},
  [120] = {.lex_state = 225},
  [121] = {.lex_state = 225},
  [122] = {.lex_state = 225},
  [123] = {.lex_state = 225},
  [124] = {.lex_state = 225},
  [125] = {.lex_state = 225},
  [126] = {.lex_state = 225},
  [127] = {.lex_state = 225},
  [128] = {.lex_state = 225},
  [129] = {.lex_state = 225},
  [130] = {.lex_state = 225},
  [131] = {.lex_state = 225},
  [132] = {.lex_state = 225},
  [133] = {.lex_state = 225},
  [134] = {.lex_state = 225},
  [135] = {.lex_state = 225},
  [136] = {.lex_state = 225},
  [137] = {.lex_state = 225},
  [138] = {.lex_state = 225},
  [139] = {.lex_state = 225},
  [140] = {.lex_state = 225},
  [141] = {.lex_state = 225},
  [142] = {.lex_state = 225},
  [143] = {.lex_state = 225},
  [144] = {.lex_state = 225},
  [145] = {.lex_state = 225},
  [146] = {.lex_state = 225},
  [147] = {.lex_state = 225},
  [148] = {.lex_state = 225},
  [149] = {.lex_state = 225},
  [150] = {.lex_state = 225},
  [151] = {.lex_state = 225},
  [152] = {.lex_state = 225},
  [153] = {.lex_state = 225},
  [154] = {.lex_state = 225},
  [155] = {.lex_state = 225},
  [156] = {.lex_state = 225},
  [157] = {.lex_state = 225},
  [158] = {.lex_state = 225},
  [159] = {.lex_state = 225},
  [160] = {.lex_state = 225},
  [161] = {.lex_state = 225},
  [162] = {.lex_state = 225},
  [163] = {.lex_state = 225},
  [164] = {.lex_state = 225},
  [165] = {.lex_state = 225},
  [166] = {.lex_state = 225},
  [167] = {.lex_state = 225},
  [168] = {.lex_state = 225},
  [169] = {.lex_state = 225},
  [170] = {.lex_state = 225},
  [171] = {.lex_state = 225},
  [172] = {.lex_state = 225},
  [173] = {.lex_state = 225},
  [174] = {.lex_state = 225},
  [175] = {.lex_state = 225},
  [176] = {.lex_state = 225},
  [177] = {.lex_state = 225},
  [178] = {.lex_state = 9},
  [179] = {.lex_state = 225},
  [180] = {.lex_state = 9},
  [181] = {.lex_state = 9},
  [182] = {.lex_state = 9},
  [183] = {.lex_state = 9},
  [184] = {.lex_state = 9},
  [185] = {.lex_state = 4},
  [186] = {.lex_state = 4},
  [187] = {.lex_state = 3},
  [188] = {.lex_state = 225},
  [189] = {.lex_state = 225},
  [190] = {.lex_state = 225},
  [191] = {.lex_state = 4},
  [192] = {.lex_state = 225},
  [193] = {.lex_state = 225},
  [194] = {.lex_state = 225},
  [195] = {.lex_state = 225},
  [196] = {.lex_state = 225},
  [197] = {.lex_state = 4},
  [198] = {.lex_state = 225},
  [199] = {.lex_state = 225},
  [200] = {.lex_state = 225},
  [201] = {.lex_state = 4},
  [202] = {.lex_state = 4},
  [203] = {.lex_state = 225},
  [204] = {.lex_state = 225},
  [205] = {.lex_state = 4},
  [206] = {.lex_state = 225},
  [207] = {.lex_state = 3},
  [208] = {.lex_state = 225},
  [209] = {.lex_state = 3},
  [210] = {.lex_state = 225},
  [211] = {.lex_state = 4},
  [212] = {.lex_state = 225},
  [213] = {.lex_state = 3},
  [214] = {.lex_state = 4},
  [215] = {.lex_state = 3},
  [216] = {.lex_state = 4},
  [217] = {.lex_state = 225},
  [218] = {.lex_state = 3},
  [219] = {.lex_state = 3},
  [220] = {.lex_state = 4},
  [221] = {.lex_state = 225},
  [222] = {.lex_state = 225},
  [223] = {.lex_state = 225},
  [224] = {.lex_state = 225},
  [225] = {.lex_state = 3},
  [226] = {.lex_state = 4},
  [227] = {.lex_state = 3},
  [228] = {.lex_state = 4},
  [229] = {.lex_state = 11},
  [230] = {.lex_state = 4},
  [231] = {.lex_state = 225},
  [232] = {.lex_state = 4},
  [233] = {.lex_state = 3},
  [234] = {.lex_state = 3},
  [235] = {.lex_state = 3},
  [236] = {.lex_state = 3},
  [237] = {.lex_state = 3},
  [238] = {.lex_state = 9},
  [239] = {.lex_state = 3},
  [240] = {.lex_state = 225},
  [241] = {.lex_state = 225},
  [242] = {.lex_state = 225},
  [243] = {.lex_state = 225},
  [244] = {.lex_state = 225},
  [245] = {.lex_state = 225},
  [246] = {.lex_state = 225},
  [247] = {.lex_state = 225},
  [248] = {.lex_state = 225},
  [249] = {.lex_state = 225},
  [250] = {.lex_state = 225},
  [251] = {.lex_state = 225},
  [252] = {.lex_state = 225},
  [253] = {.lex_state = 225},
  [254] = {.lex_state = 3},
  [255] = {.lex_state = 10},
  [256] = {.lex_state = 10},
  [257] = {.lex_state = 3},
  [258] = {.lex_state = 225},
  [259] = {.lex_state = 10},
  [260] = {.lex_state = 225},
  [261] = {.lex_state = 11},
  [262] = {.lex_state = 3},
  [263] = {.lex_state = 10},
  [264] = {.lex_state = 10},
  [265] = {.lex_state = 225},
  [266] = {.lex_state = 225},
  [267] = {.lex_state = 10},
  [268] = {.lex_state = 11},
  [269] = {.lex_state = 225},
  [270] = {.lex_state = 225},
  [271] = {.lex_state = 9},
  [272] = {.lex_state = 225},
  [273] = {.lex_state = 9},
  [274] = {.lex_state = 4},
  [275] = {.lex_state = 225},
  [276] = {.lex_state = 4},
  [277] = {.lex_state = 225},
  [278] = {.lex_state = 225},
  [279] = {.lex_state = 4},
  [280] = {.lex_state = 9},
  [281] = {.lex_state = 7},
  [282] = {.lex_state = 10},
  [283] = {.lex_state = 10},
  [284] = {.lex_state = 4},
  [285] = {.lex_state = 4},
  [286] = {.lex_state = 4},
  [287] = {.lex_state = 4},
  [288] = {.lex_state = 4},
  [289] = {.lex_state = 4},
  [290] = {.lex_state = 225},
  [291] = {.lex_state = 4},
  [292] = {.lex_state = 4},
  [293] = {.lex_state = 4},
  [294] = {.lex_state = 4},
  [295] = {.lex_state = 4},
  [296] = {.lex_state = 4},
  [297] = {.lex_state = 4},
  [298] = {.lex_state = 4},
  [299] = {.lex_state = 4},
  [300] = {.lex_state = 4},
  [301] = {.lex_state = 4},
  [302] = {.lex_state = 4},
  [303] = {.lex_state = 0},
  [304] = {.lex_state = 10},
  [305] = {.lex_state = 225},
  [306] = {.lex_state = 3},
  [307] = {.lex_state = 225},
  [308] = {.lex_state = 225},
  [309] = {.lex_state = 225},
  [310] = {.lex_state = 225},
  [311] = {.lex_state = 10},
  [312] = {.lex_state = 11},
  [313] = {.lex_state = 225},
  [314] = {.lex_state = 10},
  [315] = {.lex_state = 0},
  [316] = {.lex_state = 0},
  [317] = {.lex_state = 10},
  [318] = {.lex_state = 225},
  [319] = {.lex_state = 225},
  [320] = {.lex_state = 225},
  [321] = {.lex_state = 10},
  [322] = {.lex_state = 225},
  [323] = {.lex_state = 10},
  [324] = {.lex_state = 0},
  [325] = {.lex_state = 0},
  [326] = {.lex_state = 0},
  [327] = {.lex_state = 225},
  [328] = {.lex_state = 0},
  [329] = {.lex_state = 10},
  [330] = {.lex_state = 225},
  [331] = {.lex_state = 225},
  [332] = {.lex_state = 0},
  [333] = {.lex_state = 225},
  [334] = {.lex_state = 225},
  [335] = {.lex_state = 225},
  [336] = {.lex_state = 225},
  [337] = {.lex_state = 11},
  [338] = {.lex_state = 11},
  [339] = {.lex_state = 225},
  [340] = {.lex_state = 225},
  [341] = {.lex_state = 225},
  [342] = {.lex_state = 225},
  [343] = {.lex_state = 11},
  [344] = {.lex_state = 11},
  [345] = {.lex_state = 11},
  [346] = {.lex_state = 11},
  [347] = {.lex_state = 11},
  [348] = {.lex_state = 11},
  [349] = {.lex_state = 225},
  [350] = {.lex_state = 225},
  [351] = {.lex_state = 225},
  [352] = {.lex_state = 225},
  [353] = {.lex_state = 225},
  [354] = {.lex_state = 225},
  [355] = {.lex_state = 225},
  [356] = {.lex_state = 225},
  [357] = {.lex_state = 225},
  [358] = {.lex_state = 225},
  [359] = {.lex_state = 225},
  [360] = {.lex_state = 225},
  [361] = {.lex_state = 225},
  [362] = {.lex_state = 225},
  [363] = {.lex_state = 225},
  [364] = {.lex_state = 11},
  [365] = {.lex_state = 225},
  [366] = {.lex_state = 4},
  [367] = {.lex_state = 4},
  [368] = {.lex_state = 10},
  [369] = {.lex_state = 4},
  [370] = {.lex_state = 225},
  [371] = {.lex_state = 4},
  [372] = {.lex_state = 11},
  [373] = {.lex_state = 10},
  [374] = {.lex_state = 11},
  [375] = {.lex_state = 11},
  [376] = {.lex_state = 225},
  [377] = {.lex_state = 225},
  [378] = {.lex_state = 225},
  [379] = {.lex_state = 225},
  [380] = {.lex_state = 225},
  [381] = {.lex_state = 0},
  [382] = {.lex_state = 10},
  [383] = {.lex_state = 225},
  [384] = {.lex_state = 225},
  [385] = {.lex_state = 225},
  [386] = {.lex_state = 225},
  [387] = {.lex_state = 225},
  [388] = {.lex_state = 225},
  [389] = {.lex_state = 10},
  [390] = {.lex_state = 225},
  [391] = {.lex_state = 225},
  [392] = {.lex_state = 225},
  [393] = {.lex_state = 225},
  [394] = {.lex_state = 225},
  [395] = {.lex_state = 10},
  [396] = {.lex_state = 225},
  [397] = {.lex_state = 10},
  [398] = {.lex_state = 225},
  [399] = {.lex_state = 225},
  [400] = {.lex_state = 11},
  [401] = {.lex_state = 11},
  [402] = {.lex_state = 4},
  [403] = {.lex_state = 11},
  [404] = {.lex_state = 11},
  [405] = {.lex_state = 225},
  [406] = {.lex_state = 225},
  [407] = {.lex_state = 10},
  [408] = {.lex_state = 225},
  [409] = {.lex_state = 10},
  [410] = {.lex_state = 11},
  [411] = {.lex_state = 225},
  [412] = {.lex_state = 10},
  [413] = {.lex_state = 0},
  [414] = {.lex_state = 0},
  [415] = {.lex_state = 225},
  [416] = {.lex_state = 225},
  [417] = {.lex_state = 4},
  [418] = {.lex_state = 0},
  [419] = {.lex_state = 225},
  [420] = {.lex_state = 11},
  [421] = {.lex_state = 11},
  [422] = {.lex_state = 225},
  [423] = {.lex_state = 225},
  [424] = {.lex_state = 225},
  [425] = {.lex_state = 225},
  [426] = {.lex_state = 4},
  [427] = {.lex_state = 0},
  [428] = {.lex_state = 0},
  [429] = {.lex_state = 10},
  [430] = {.lex_state = 0},
  [431] = {.lex_state = 0},
  [432] = {.lex_state = 225},
  [433] = {.lex_state = 225},
  [434] = {.lex_state = 225},
  [435] = {.lex_state = 9},
  [436] = {.lex_state = 0},
  [437] = {.lex_state = 225},
  [438] = {.lex_state = 4},
  [439] = {.lex_state = 225},
  [440] = {.lex_state = 225},
  [441] = {.lex_state = 225},
  [442] = {.lex_state = 225},
  [443] = {.lex_state = 4},
  [444] = {.lex_state = 225},
  [445] = {.lex_state = 4},
  [446] = {.lex_state = 4},
  [447] = {.lex_state = 4},
  [448] = {.lex_state = 11},
  [449] = {.lex_state = 225},
  [450] = {.lex_state = 4},
  [451] = {.lex_state = 11},
  [452] = {.lex_state = 4},
  [453] = {.lex_state = 225},
  [454] = {.lex_state = 4},
  [455] = {.lex_state = 4},
  [456] = {.lex_state = 225},
  [457] = {.lex_state = 0},
  [458] = {.lex_state = 225},
  [459] = {.lex_state = 225},
  [460] = {.lex_state = 10},
  [461] = {.lex_state = 0},
  [462] = {.lex_state = 0},
  [463] = {.lex_state = 10},
  [464] = {.lex_state = 225},
  [465] = {.lex_state = 11},
  [466] = {.lex_state = 4},
  [467] = {.lex_state = 0},
  [468] = {.lex_state = 225},
  [469] = {.lex_state = 225},
  [470] = {.lex_state = 0},
  [471] = {.lex_state = 4},
  [472] = {.lex_state = 4},
  [473] = {.lex_state = 0},
  [474] = {.lex_state = 0},
  [475] = {.lex_state = 4},
  [476] = {.lex_state = 4},
  [477] = {.lex_state = 0},
  [478] = {.lex_state = 0},
  [479] = {.lex_state = 0},
  [480] = {.lex_state = 0},
  [481] = {.lex_state = 11},
  [482] = {.lex_state = 4},
  [483] = {.lex_state = 4},
  [484] = {.lex_state = 0},
  [485] = {.lex_state = 10},
  [486] = {.lex_state = 4},
  [487] = {.lex_state = 4},
  [488] = {.lex_state = 0},
  [489] = {.lex_state = 0},
  [490] = {.lex_state = 0},
  [491] = {.lex_state = 4},
  [492] = {.lex_state = 225},
  [493] = {.lex_state = 11},
  [494] = {.lex_state = 225},
  [495] = {.lex_state = 4},
  [496] = {.lex_state = 0},
  [497] = {.lex_state = 4},
  [498] = {.lex_state = 10},
  [499] = {.lex_state = 4},
  [500] = {.lex_state = 4},
  [501] = {.lex_state = 4},
  [502] = {.lex_state = 0},
  [503] = {.lex_state = 4},
  [504] = {.lex_state = 0},
  [505] = {.lex_state = 11},
  [506] = {.lex_state = 225},
  [507] = {.lex_state = 225},
  [508] = {.lex_state = 225},
  [509] = {.lex_state = 0},
  [510] = {.lex_state = 4},
  [511] = {.lex_state = 0},
  [512] = {.lex_state = 10},
  [513] = {.lex_state = 4},
  [514] = {.lex_state = 4},
  [515] = {.lex_state = 225},
  [516] = {.lex_state = 225},
  [517] = {.lex_state = 0},
  [518] = {.lex_state = 225},
  [519] = {.lex_state = 0},
  [520] = {.lex_state = 225},
  [521] = {.lex_state = 0},
  [522] = {.lex_state = 0},
  [523] = {.lex_state = 0},
  [524] = {.lex_state = 10},
  [525] = {.lex_state = 4},
  [526] = {.lex_state = 0},
  [527] = {.lex_state = 225},
  [528] = {.lex_state = 0},
  [529] = {.lex_state = 4},
  [530] = {.lex_state = 0},
  [531] = {.lex_state = 0},
  [532] = {.lex_state = 0},
  [533] = {.lex_state = 0},
  [534] = {.lex_state = 0},
  [535] = {.lex_state = 0},
  [536] = {.lex_state = 0},
  [537] = {.lex_state = 4},
  [538] = {.lex_state = 4},
  [539] = {.lex_state = 0},
  [540] = {.lex_state = 0},
  [541] = {.lex_state = 0},
  [542] = {.lex_state = 0},
  [543] = {.lex_state = 0},
  [544] = {.lex_state = 0},
  [545] = {.lex_state = 0},
  [546] = {.lex_state = 0},
  [547] = {.lex_state = 225},
  [548] = {.lex_state = 0},
  [549] = {.lex_state = 0},
  [550] = {.lex_state = 0},
  [551] = {.lex_state = 4},
  [552] = {.lex_state = 0},
  [553] = {.lex_state = 0},
  [554] = {.lex_state = 4},
  [555] = {.lex_state = 0},
  [556] = {.lex_state = 0},
  [557] = {.lex_state = 0},
  [558] = {.lex_state = 4},
  [559] = {.lex_state = 0},
  [560] = {.lex_state = 0},
  [561] = {.lex_state = 225},
  [562] = {.lex_state = 4},
  [563] = {.lex_state = 0},
  [564] = {.lex_state = 0},
  [565] = {.lex_state = 4},
  [566] = {.lex_state = 225},
  [567] = {.lex_state = 0},
  [568] = {.lex_state = 4},
  [569] = {.lex_state = 225},
  [570] = {.lex_state = 4},
  [571] = {.lex_state = 0},
  [572] = {.lex_state = 0},
  [573] = {.lex_state = 0},
  [574] = {.lex_state = 0},
  [575] = {.lex_state = 0},
  [576] = {.lex_state = 4},
  [577] = {.lex_state = 225},
  [578] = {.lex_state = 225},
  [579] = {.lex_state = 0},
  [580] = {.lex_state = 0},
  [581] = {.lex_state = 0},
  [582] = {.lex_state = 0},
  [583] = {.lex_state = 0},
  [584] = {.lex_state = 0},
  [585] = {.lex_state = 0},
  [586] = {.lex_state = 4},
  [587] = {.lex_state = 4},
  [588] = {.lex_state = 0},
  [589] = {.lex_state = 0},
  [590] = {.lex_state = 0},
  [591] = {.lex_state = 0},
  [592] = {.lex_state = 4},
  [593] = {.lex_state = 0},
  [594] = {.lex_state = 0},
  [595] = {.lex_state = 0},
  [596] = {.lex_state = 0},
  [597] = {.lex_state = 0},
  [598] = {.lex_state = 4},
  [599] = {.lex_state = 0},
  [600] = {.lex_state = 0},
  [601] = {.lex_state = 0},
  [602] = {.lex_state = 0},
  [603] = {.lex_state = 0},
  [604] = {.lex_state = 0},
  [605] = {.lex_state = 0},
  [606] = {.lex_state = 0},
  [607] = {.lex_state = 4},
  [608] = {.lex_state = 0},
  [609] = {.lex_state = 0},
  [610] = {.lex_state = 0},
  [611] = {.lex_state = 0},
  [612] = {.lex_state = 0},
  [613] = {.lex_state = 0},
  [614] = {.lex_state = 0},
  [615] = {.lex_state = 0},
  [616] = {.lex_state = 0},
  [617] = {.lex_state = 225},
  [618] = {.lex_state = 225},
  [619] = {.lex_state = 4},
  [620] = {.lex_state = 0},
  [621] = {.lex_state = 0},
  [622] = {.lex_state = 0},
  [623] = {.lex_state = 0},
  [624] = {.lex_state = 0},
  [625] = {.lex_state = 4},
  [626] = {.lex_state = 0},
  [627] = {.lex_state = 4},
  [628] = {.lex_state = 0},
  [629] = {.lex_state = 0},
  [630] = {.lex_state = 0},
  [631] = {.lex_state = 0},
  [632] = {.lex_state = 0},
  [633] = {.lex_state = 225},
  [634] = {.lex_state = 4},
  [635] = {.lex_state = 0},
  [636] = {.lex_state = 4},
  [637] = {.lex_state = 0},
  [638] = {.lex_state = 0},
  [639] = {.lex_state = 0},
  [640] = {.lex_state = 225},
  [641] = {.lex_state = 0},
  [642] = {.lex_state = 0},
  [643] = {.lex_state = 0},
  [644] = {.lex_state = 0},
  [645] = {.lex_state = 0},
  [646] = {.lex_state = 225},
  [647] = {.lex_state = 0},
  [648] = {.lex_state = 0},
  [649] = {.lex_state = 4},
  [650] = {.lex_state = 0},
  [651] = {.lex_state = 4},
  [652] = {.lex_state = 0},
  [653] = {.lex_state = 0},
  [654] = {.lex_state = 4},
  [655] = {.lex_state = 0},
  [656] = {.lex_state = 4},
  [657] = {.lex_state = 0},
  [658] = {.lex_state = 0},
  [659] = {.lex_state = 0},
  [660] = {.lex_state = 0},
  [661] = {.lex_state = 225},
  [662] = {.lex_state = 0},
  [663] = {.lex_state = 0},
  [664] = {.lex_state = 4},
  [665] = {.lex_state = 0},
  [666] = {.lex_state = 0},
  [667] = {.lex_state = 0},
  [668] = {.lex_state = 0},
  [669] = {.lex_state = 0},
  [670] = {.lex_state = 4},
  [671] = {.lex_state = 0},
  [672] = {.lex_state = 4},
  [673] = {.lex_state = 0},
  [674] = {.lex_state = 0},
  [675] = {.lex_state = 0},
  [676] = {.lex_state = 225},
  [677] = {.lex_state = 0},
  [678] = {.lex_state = 225},
  [679] = {.lex_state = 0},
  [680] = {.lex_state = 0},
  [681] = {.lex_state = 0},
  [682] = {.lex_state = 0},
  [683] = {.lex_state = 225},
  [684] = {.lex_state = 0},
  [685] = {.lex_state = 0},
  [686] = {.lex_state = 4},
  [687] = {.lex_state = 0},
  [688] = {.lex_state = 4},
  [689] = {.lex_state = 4},
  [690] = {.lex_state = 4},
  [691] = {.lex_state = 4},
  [692] = {.lex_state = 0},
  [693] = {.lex_state = 225},
  [694] = {.lex_state = 0},
  [695] = {.lex_state = 4},
  [696] = {.lex_state = 0},
  [697] = {.lex_state = 0},
  [698] = {.lex_state = 4},
  [699] = {.lex_state = 0},
  [700] = {.lex_state = 11},
  [701] = {.lex_state = 0},
  [702] = {.lex_state = 225},
  [703] = {.lex_state = 0},
  [704] = {.lex_state = 0},
  [705] = {.lex_state = 0},
  [706] = {.lex_state = 0},
  [707] = {.lex_state = 225},
  [708] = {.lex_state = 225},
  [709] = {.lex_state = 225},
  [710] = {.lex_state = 4},
  [711] = {.lex_state = 0},
  [712] = {.lex_state = 225},
  [713] = {.lex_state = 4},
  [714] = {.lex_state = 225},
  [715] = {.lex_state = 11},
  [716] = {.lex_state = 225},
  [717] = {.lex_state = 4},
  [718] = {.lex_state = 0},
  [719] = {.lex_state = 225},
  [720] = {.lex_state = 0},
  [721] = {.lex_state = 225},
  [722] = {.lex_state = 0},
  [723] = {.lex_state = 225},
  [724] = {.lex_state = 4},
  [725] = {.lex_state = 4},
  [726] = {.lex_state = 225},
  [727] = {.lex_state = 225},
  [728] = {.lex_state = 0},
  [729] = {.lex_state = 0},
  [730] = {.lex_state = 4},
  [731] = {.lex_state = 4},
  [732] = {.lex_state = 0},
  [733] = {.lex_state = 0},
  [734] = {.lex_state = 0},
  [735] = {.lex_state = 4},
  [736] = {.lex_state = 0},
  [737] = {.lex_state = 4},
  [738] = {.lex_state = 4},
  [739] = {.lex_state = 4},
  [740] = {.lex_state = 4},
  [741] = {.lex_state = 4},
  [742] = {.lex_state = 225},
  [743] = {.lex_state = 225},
  [744] = {.lex_state = 0},
  [745] = {.lex_state = 225},
  [746] = {.lex_state = 0},
  [747] = {.lex_state = 0},
  [748] = {.lex_state = 0},
  [749] = {.lex_state = 4},
  [750] = {.lex_state = 225},
  [751] = {.lex_state = 0},
  [752] = {.lex_state = 225},
  [753] = {.lex_state = 4},
  [754] = {.lex_state = 0},
  [755] = {.lex_state = 225},
  [756] = {.lex_state = 225},
  [757] = {.lex_state = 13},
  [758] = {.lex_state = 225},
  [759] = {.lex_state = 0},
  [760] = {.lex_state = 4},
  [761] = {.lex_state = 0},
  [762] = {.lex_state = 4},
  [763] = {.lex_state = 4},
  [764] = {.lex_state = 225},
  [765] = {.lex_state = 4},
  [766] = {.lex_state = 225},
  [767] = {.lex_state = 4},
  [768] = {.lex_state = 4},
  [769] = {.lex_state = 4},
  [770] = {.lex_state = 0},
  [771] = {.lex_state = 225},
  [772] = {.lex_state = 0},
  [773] = {.lex_state = 225},
  [774] = {.lex_state = 0},
  [775] = {.lex_state = 0},
  [776] = {.lex_state = 4},
  [777] = {.lex_state = 225},
  [778] = {.lex_state = 0},
  [779] = {.lex_state = 0},
  [780] = {.lex_state = 5},
  [781] = {.lex_state = 225},
  [782] = {.lex_state = 4},
  [783] = {.lex_state = 0},
  [784] = {.lex_state = 225},
  [785] = {.lex_state = 225},
  [786] = {.lex_state = 0},
  [787] = {.lex_state = 4},
  [788] = {.lex_state = 0},
  [789] = {.lex_state = 225},
  [790] = {.lex_state = 0},
  [791] = {.lex_state = 225},
  [792] = {.lex_state = 225},
  [793] = {.lex_state = 0},
  [794] = {.lex_state = 4},
  [795] = {.lex_state = 0},
  [796] = {.lex_state = 0},
  [797] = {.lex_state = 0},
  [798] = {.lex_state = 0},
  [799] = {.lex_state = 0},
  [800] = {.lex_state = 0},
  [801] = {.lex_state = 4},
  [802] = {.lex_state = 0},
  [803] = {.lex_state = 4},
  [804] = {.lex_state = 4},
  [805] = {.lex_state = 0},
  [806] = {.lex_state = 225},
  [807] = {.lex_state = 4},
  [808] = {.lex_state = 4},
  [809] = {.lex_state = 225},
  [810] = {.lex_state = 0},
  [811] = {.lex_state = 225},
  [812] = {.lex_state = 225},
  [813] = {.lex_state = 225},
  [814] = {.lex_state = 0},
  [815] = {.lex_state = 4},
  [816] = {.lex_state = 225},
  [817] = {.lex_state = 0},
  [818] = {.lex_state = 225},
  [819] = {.lex_state = 225},
  [820] = {.lex_state = 0},
  [821] = {.lex_state = 225},
  [822] = {.lex_state = 4},
  [823] = {.lex_state = 225},
  [824] = {.lex_state = 225},
  [825] = {.lex_state = 0},
  [826] = {.lex_state = 0},
  [827] = {.lex_state = 225},
  [828] = {.lex_state = 4},
  [829] = {.lex_state = 4},
  [830] = {.lex_state = 0},
  [831] = {.lex_state = 4},
  [832] = {.lex_state = 4},
  [833] = {.lex_state = 225},
  [834] = {.lex_state = 0},
  [835] = {.lex_state = 4},
  [836] = {.lex_state = 225},
  [837] = {.lex_state = 0},
  [838] = {.lex_state = 225},
  [839] = {.lex_state = 225},
  [840] = {.lex_state = 225},
  [841] = {.lex_state = 4},
  [842] = {.lex_state = 225},
  [843] = {.lex_state = 225},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__word] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_date] = ACTIONS(1),
    [sym_currency] = ACTIONS(1),
    [anon_sym_yes] = ACTIONS(1),
    [anon_sym_no] = ACTIONS(1),
    [anon_sym_SEMI] = ACTIONS(1),
    [anon_sym_exam] = ACTIONS(1),
    [anon_sym_assessment] = ACTIONS(1),
    [anon_sym_certification] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_available] = ACTIONS(1),
    [anon_sym_from] = ACTIONS(1),
    [anon_sym_registration] = ACTIONS(1),
    [anon_sym_closes] = ACTIONS(1),
    [anon_sym_retired] = ACTIONS(1),
    [anon_sym_accepted] = ACTIONS(1),
    [anon_sym_until] = ACTIONS(1),
    [anon_sym_if] = ACTIONS(1),
    [anon_sym_passed] = ACTIONS(1),
    [anon_sym_by] = ACTIONS(1),
    [anon_sym_replaced] = ACTIONS(1),
    [anon_sym_earned] = ACTIONS(1),
    [anon_sym_passing] = ACTIONS(1),
    [anon_sym_url] = ACTIONS(1),
    [anon_sym_set] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_effective] = ACTIONS(1),
    [anon_sym_LT] = ACTIONS(1),
    [anon_sym_GT] = ACTIONS(1),
    [anon_sym_any] = ACTIONS(1),
    [anon_sym_one] = ACTIONS(1),
    [anon_sym_of] = ACTIONS(1),
    [anon_sym_all] = ACTIONS(1),
    [anon_sym_at] = ACTIONS(1),
    [anon_sym_least] = ACTIONS(1),
    [anon_sym_and] = ACTIONS(1),
    [anon_sym_or] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_kind] = ACTIONS(1),
    [anon_sym_others] = ACTIONS(1),
    [sym_type_number] = ACTIONS(1),
    [anon_sym_money] = ACTIONS(1),
    [anon_sym_in] = ACTIONS(1),
    [sym_type_date] = ACTIONS(1),
    [sym_type_text] = ACTIONS(1),
    [anon_sym_fact] = ACTIONS(1),
    [anon_sym_COLON] = ACTIONS(1),
    [anon_sym_records] = ACTIONS(1),
    [anon_sym_dated] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_measure] = ACTIONS(1),
    [anon_sym_PLUS] = ACTIONS(1),
    [aux_sym_sum_token1] = ACTIONS(1),
    [anon_sym_DASH] = ACTIONS(1),
    [anon_sym_LPAREN2] = ACTIONS(1),
    [anon_sym_STAR] = ACTIONS(1),
    [anon_sym_SLASH] = ACTIONS(1),
    [anon_sym_count] = ACTIONS(1),
    [anon_sym_distinct] = ACTIONS(1),
    [anon_sym_sum] = ACTIONS(1),
    [anon_sym_average] = ACTIONS(1),
    [anon_sym_smallest] = ACTIONS(1),
    [anon_sym_largest] = ACTIONS(1),
    [anon_sym_DOT] = ACTIONS(1),
    [anon_sym_where] = ACTIONS(1),
    [anon_sym_not] = ACTIONS(1),
    [anon_sym_is] = ACTIONS(1),
    [anon_sym_most] = ACTIONS(1),
    [anon_sym_more] = ACTIONS(1),
    [anon_sym_than] = ACTIONS(1),
    [anon_sym_less] = ACTIONS(1),
    [anon_sym_the] = ACTIONS(1),
    [anon_sym_trailing] = ACTIONS(1),
    [anon_sym_days] = ACTIONS(1),
    [anon_sym_day] = ACTIONS(1),
    [anon_sym_last] = ACTIONS(1),
    [anon_sym_full] = ACTIONS(1),
    [anon_sym_ending] = ACTIONS(1),
    [anon_sym_ago] = ACTIONS(1),
    [anon_sym_months] = ACTIONS(1),
    [anon_sym_month] = ACTIONS(1),
    [anon_sym_competency] = ACTIONS(1),
    [anon_sym_designation] = ACTIONS(1),
    [anon_sym_specialization] = ACTIONS(1),
    [anon_sym_option] = ACTIONS(1),
    [anon_sym_level] = ACTIONS(1),
    [anon_sym_check] = ACTIONS(1),
    [anon_sym_that] = ACTIONS(1),
    [anon_sym_implies] = ACTIONS(1),
    [anon_sym_either] = ACTIONS(1),
    [anon_sym_attains] = ACTIONS(1),
    [anon_sym_partner] = ACTIONS(1),
    [anon_sym_otherwise] = ACTIONS(1),
    [anon_sym_them] = ACTIONS(1),
    [anon_sym_same] = ACTIONS(1),
    [anon_sym_different] = ACTIONS(1),
    [anon_sym_other] = ACTIONS(1),
    [anon_sym_another] = ACTIONS(1),
    [anon_sym_person] = ACTIONS(1),
    [anon_sym_people] = ACTIONS(1),
    [anon_sym_must] = ACTIONS(1),
    [anon_sym_also] = ACTIONS(1),
    [anon_sym_each] = ACTIONS(1),
    [anon_sym_passes] = ACTIONS(1),
    [anon_sym_pass] = ACTIONS(1),
    [anon_sym_holds] = ACTIONS(1),
    [anon_sym_hold] = ACTIONS(1),
    [anon_sym_completes] = ACTIONS(1),
    [anon_sym_complete] = ACTIONS(1),
    [anon_sym_obtains] = ACTIONS(1),
    [anon_sym_obtain] = ACTIONS(1),
    [anon_sym_have] = ACTIONS(1),
    [anon_sym_has] = ACTIONS(1),
    [anon_sym_metric] = ACTIONS(1),
    [anon_sym_applicable] = ACTIONS(1),
    [anon_sym_up] = ACTIONS(1),
    [anon_sym_to] = ACTIONS(1),
    [anon_sym_only] = ACTIONS(1),
    [anon_sym_higher] = ACTIONS(1),
    [anon_sym_for] = ACTIONS(1),
    [anon_sym_who] = ACTIONS(1),
    [anon_sym_whole] = ACTIONS(1),
    [anon_sym_points] = ACTIONS(1),
    [anon_sym_point] = ACTIONS(1),
    [anon_sym_score] = ACTIONS(1),
    [anon_sym_every] = ACTIONS(1),
    [anon_sym_example] = ACTIONS(1),
    [anon_sym_as] = ACTIONS(1),
    [anon_sym_unknown] = ACTIONS(1),
    [anon_sym_on] = ACTIONS(1),
    [anon_sym_expect] = ACTIONS(1),
    [anon_sym_met] = ACTIONS(1),
    [anon_sym_cannot] = ACTIONS(1),
    [anon_sym_tell] = ACTIONS(1),
    [anon_sym_about] = ACTIONS(1),
  },
  [1] = {
    [sym_rulebook] = STATE(729),
    [sym__declaration] = STATE(29),
    [sym_credential] = STATE(199),
    [sym_set] = STATE(199),
    [sym_kind] = STATE(199),
    [sym_fact] = STATE(199),
    [sym_records] = STATE(199),
    [sym_measure] = STATE(199),
    [sym_award] = STATE(199),
    [sym_check] = STATE(199),
    [sym_example] = STATE(199),
    [sym_partner] = STATE(199),
    [aux_sym_rulebook_repeat1] = STATE(29),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym_comment] = ACTIONS(3),
    [anon_sym_exam] = ACTIONS(7),
    [anon_sym_assessment] = ACTIONS(9),
    [anon_sym_certification] = ACTIONS(9),
    [anon_sym_set] = ACTIONS(11),
    [anon_sym_kind] = ACTIONS(13),
    [anon_sym_fact] = ACTIONS(15),
    [anon_sym_records] = ACTIONS(17),
    [anon_sym_measure] = ACTIONS(19),
    [anon_sym_competency] = ACTIONS(21),
    [anon_sym_designation] = ACTIONS(21),
    [anon_sym_specialization] = ACTIONS(21),
    [anon_sym_check] = ACTIONS(23),
    [anon_sym_partner] = ACTIONS(25),
    [anon_sym_example] = ACTIONS(27),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 27,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(33), 1,
      anon_sym_url,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(39), 1,
      anon_sym_RBRACE,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(45), 1,
      anon_sym_option,
    ACTIONS(47), 1,
      anon_sym_level,
    ACTIONS(49), 1,
      anon_sym_check,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(63), 1,
      anon_sym_metric,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(4), 8,
      sym_page,
      sym_option,
      sym_level,
      sym_check,
      sym__statement,
      sym_compare_of_url,
      sym_metric,
      aux_sym_award_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [101] = 27,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(69), 1,
      sym__word,
    ACTIONS(72), 1,
      sym_number,
    ACTIONS(75), 1,
      anon_sym_url,
    ACTIONS(78), 1,
      anon_sym_all,
    ACTIONS(81), 1,
      anon_sym_at,
    ACTIONS(84), 1,
      anon_sym_RBRACE,
    ACTIONS(86), 1,
      anon_sym_is,
    ACTIONS(89), 1,
      anon_sym_the,
    ACTIONS(92), 1,
      anon_sym_option,
    ACTIONS(95), 1,
      anon_sym_level,
    ACTIONS(98), 1,
      anon_sym_check,
    ACTIONS(101), 1,
      anon_sym_note,
    ACTIONS(104), 1,
      anon_sym_either,
    ACTIONS(107), 1,
      anon_sym_attains,
    ACTIONS(110), 1,
      anon_sym_partner,
    ACTIONS(113), 1,
      anon_sym_another,
    ACTIONS(119), 1,
      anon_sym_metric,
    ACTIONS(122), 1,
      anon_sym_score,
    ACTIONS(125), 1,
      anon_sym_every,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(116), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(3), 8,
      sym_page,
      sym_option,
      sym_level,
      sym_check,
      sym__statement,
      sym_compare_of_url,
      sym_metric,
      aux_sym_award_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [202] = 27,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(33), 1,
      anon_sym_url,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(45), 1,
      anon_sym_option,
    ACTIONS(47), 1,
      anon_sym_level,
    ACTIONS(49), 1,
      anon_sym_check,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(63), 1,
      anon_sym_metric,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(128), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(3), 8,
      sym_page,
      sym_option,
      sym_level,
      sym_check,
      sym__statement,
      sym_compare_of_url,
      sym_metric,
      aux_sym_award_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [303] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(132), 6,
      anon_sym_DASH,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
      anon_sym_point,
    ACTIONS(130), 35,
      sym_string,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_if,
      anon_sym_EQ,
      anon_sym_effective,
      anon_sym_GT,
      anon_sym_at,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_COLON,
      anon_sym_dated,
      anon_sym_LBRACE,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
      anon_sym_DOT,
      anon_sym_where,
      anon_sym_not,
      anon_sym_is,
      anon_sym_more,
      anon_sym_less,
      anon_sym_implies,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
      anon_sym_up,
      anon_sym_points,
      anon_sym_unknown,
  [352] = 25,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(47), 1,
      anon_sym_level,
    ACTIONS(49), 1,
      anon_sym_check,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(63), 1,
      anon_sym_metric,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(136), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(7), 5,
      sym_level,
      sym_check,
      sym__statement,
      sym_metric,
      aux_sym_option_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [444] = 25,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(47), 1,
      anon_sym_level,
    ACTIONS(49), 1,
      anon_sym_check,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(63), 1,
      anon_sym_metric,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(138), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(8), 5,
      sym_level,
      sym_check,
      sym__statement,
      sym_metric,
      aux_sym_option_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [536] = 25,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(140), 1,
      sym__word,
    ACTIONS(143), 1,
      sym_number,
    ACTIONS(146), 1,
      anon_sym_all,
    ACTIONS(149), 1,
      anon_sym_at,
    ACTIONS(152), 1,
      anon_sym_RBRACE,
    ACTIONS(154), 1,
      anon_sym_is,
    ACTIONS(157), 1,
      anon_sym_the,
    ACTIONS(160), 1,
      anon_sym_level,
    ACTIONS(163), 1,
      anon_sym_check,
    ACTIONS(166), 1,
      anon_sym_note,
    ACTIONS(169), 1,
      anon_sym_either,
    ACTIONS(172), 1,
      anon_sym_attains,
    ACTIONS(175), 1,
      anon_sym_partner,
    ACTIONS(178), 1,
      anon_sym_another,
    ACTIONS(184), 1,
      anon_sym_metric,
    ACTIONS(187), 1,
      anon_sym_score,
    ACTIONS(190), 1,
      anon_sym_every,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(181), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(8), 5,
      sym_level,
      sym_check,
      sym__statement,
      sym_metric,
      aux_sym_option_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [628] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(193), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(10), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [708] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(195), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(12), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [788] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(197), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(13), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [868] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(199), 1,
      sym__word,
    ACTIONS(202), 1,
      sym_number,
    ACTIONS(205), 1,
      anon_sym_all,
    ACTIONS(208), 1,
      anon_sym_at,
    ACTIONS(211), 1,
      anon_sym_RBRACE,
    ACTIONS(213), 1,
      anon_sym_is,
    ACTIONS(216), 1,
      anon_sym_the,
    ACTIONS(219), 1,
      anon_sym_note,
    ACTIONS(222), 1,
      anon_sym_either,
    ACTIONS(225), 1,
      anon_sym_attains,
    ACTIONS(228), 1,
      anon_sym_partner,
    ACTIONS(231), 1,
      anon_sym_another,
    ACTIONS(237), 1,
      anon_sym_score,
    ACTIONS(240), 1,
      anon_sym_every,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(234), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(12), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [948] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(243), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(12), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [1028] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(245), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(15), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [1108] = 22,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(31), 1,
      sym_number,
    ACTIONS(35), 1,
      anon_sym_all,
    ACTIONS(37), 1,
      anon_sym_at,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(51), 1,
      anon_sym_note,
    ACTIONS(53), 1,
      anon_sym_either,
    ACTIONS(55), 1,
      anon_sym_attains,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(65), 1,
      anon_sym_score,
    ACTIONS(67), 1,
      anon_sym_every,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(247), 1,
      anon_sym_RBRACE,
    STATE(86), 1,
      sym_relation,
    STATE(121), 1,
      sym__who,
    STATE(319), 1,
      sym_name,
    STATE(622), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(12), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(109), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [1188] = 21,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(251), 1,
      anon_sym_all,
    ACTIONS(253), 1,
      anon_sym_at,
    ACTIONS(255), 1,
      anon_sym_note,
    ACTIONS(257), 1,
      anon_sym_either,
    ACTIONS(259), 1,
      anon_sym_attains,
    ACTIONS(263), 1,
      anon_sym_score,
    ACTIONS(265), 1,
      anon_sym_every,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    STATE(307), 1,
      sym_name,
    STATE(434), 1,
      sym__statement,
    STATE(595), 1,
      sym__flag,
    ACTIONS(261), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(437), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [1264] = 21,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(43), 1,
      anon_sym_the,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(59), 1,
      anon_sym_another,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(251), 1,
      anon_sym_all,
    ACTIONS(253), 1,
      anon_sym_at,
    ACTIONS(255), 1,
      anon_sym_note,
    ACTIONS(257), 1,
      anon_sym_either,
    ACTIONS(259), 1,
      anon_sym_attains,
    ACTIONS(263), 1,
      anon_sym_score,
    ACTIONS(265), 1,
      anon_sym_every,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    STATE(307), 1,
      sym_name,
    STATE(432), 1,
      sym__statement,
    STATE(595), 1,
      sym__flag,
    ACTIONS(261), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(437), 12,
      sym_note,
      sym_either,
      sym_at_least_of,
      sym_all_of,
      sym_attains,
      sym_flag,
      sym_compare,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      sym_score,
      sym_every_metric,
  [1340] = 14,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(267), 1,
      sym__word,
    ACTIONS(269), 1,
      sym__digit_code,
    ACTIONS(273), 1,
      anon_sym_passing,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(680), 1,
      sym__chain,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1400] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(770), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1455] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(703), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1510] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(668), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1565] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(711), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1620] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(825), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1675] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(747), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1730] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(826), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1785] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    STATE(696), 1,
      sym__chain,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(318), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1840] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(441), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1892] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(279), 1,
      anon_sym_LPAREN,
    STATE(259), 1,
      sym__verb,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(442), 3,
      sym_code,
      sym_choice,
      sym__chain_term,
    ACTIONS(281), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(283), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [1944] = 15,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(7), 1,
      anon_sym_exam,
    ACTIONS(11), 1,
      anon_sym_set,
    ACTIONS(13), 1,
      anon_sym_kind,
    ACTIONS(15), 1,
      anon_sym_fact,
    ACTIONS(17), 1,
      anon_sym_records,
    ACTIONS(19), 1,
      anon_sym_measure,
    ACTIONS(23), 1,
      anon_sym_check,
    ACTIONS(25), 1,
      anon_sym_partner,
    ACTIONS(27), 1,
      anon_sym_example,
    ACTIONS(285), 1,
      ts_builtin_sym_end,
    ACTIONS(9), 2,
      anon_sym_assessment,
      anon_sym_certification,
    STATE(32), 2,
      sym__declaration,
      aux_sym_rulebook_repeat1,
    ACTIONS(21), 3,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
    STATE(199), 10,
      sym_credential,
      sym_set,
      sym_kind,
      sym_fact,
      sym_records,
      sym_measure,
      sym_award,
      sym_check,
      sym_example,
      sym_partner,
  [2003] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(287), 1,
      anon_sym_LPAREN,
    STATE(263), 1,
      sym__verb,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(43), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    STATE(388), 2,
      sym_code,
      sym_choice,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    ACTIONS(289), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(291), 10,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [2054] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(295), 1,
      anon_sym_SEMI,
    ACTIONS(298), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(293), 24,
      ts_builtin_sym_end,
      sym_number,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_RBRACE,
      anon_sym_measure,
      anon_sym_the,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
      anon_sym_example,
  [2093] = 15,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(300), 1,
      ts_builtin_sym_end,
    ACTIONS(302), 1,
      anon_sym_exam,
    ACTIONS(308), 1,
      anon_sym_set,
    ACTIONS(311), 1,
      anon_sym_kind,
    ACTIONS(314), 1,
      anon_sym_fact,
    ACTIONS(317), 1,
      anon_sym_records,
    ACTIONS(320), 1,
      anon_sym_measure,
    ACTIONS(326), 1,
      anon_sym_check,
    ACTIONS(329), 1,
      anon_sym_partner,
    ACTIONS(332), 1,
      anon_sym_example,
    ACTIONS(305), 2,
      anon_sym_assessment,
      anon_sym_certification,
    STATE(32), 2,
      sym__declaration,
      aux_sym_rulebook_repeat1,
    ACTIONS(323), 3,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
    STATE(199), 10,
      sym_credential,
      sym_set,
      sym_kind,
      sym_fact,
      sym_records,
      sym_measure,
      sym_award,
      sym_check,
      sym_example,
      sym_partner,
  [2152] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(337), 1,
      anon_sym_SEMI,
    ACTIONS(340), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(335), 23,
      ts_builtin_sym_end,
      sym_number,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_all,
      anon_sym_at,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_RBRACE,
      anon_sym_measure,
      anon_sym_the,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
      anon_sym_example,
  [2190] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(342), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(293), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(298), 22,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_people,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
      anon_sym_expect,
  [2228] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(345), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(335), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(340), 21,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_people,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
      anon_sym_expect,
  [2265] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(348), 1,
      sym_number,
    ACTIONS(350), 1,
      anon_sym_of,
    ACTIONS(356), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(140), 1,
      sym__human,
    STATE(596), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(354), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2316] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(362), 1,
      sym_number,
    ACTIONS(364), 1,
      anon_sym_of,
    ACTIONS(368), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(130), 1,
      sym__human,
    STATE(606), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(366), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2367] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(348), 1,
      sym_number,
    ACTIONS(356), 1,
      anon_sym_individual,
    ACTIONS(370), 1,
      anon_sym_of,
    STATE(22), 1,
      sym__verb,
    STATE(140), 1,
      sym__human,
    STATE(596), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(354), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2418] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(42), 1,
      aux_sym_fields_repeat2,
    ACTIONS(374), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(372), 20,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2454] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(380), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(378), 20,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2490] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(388), 1,
      anon_sym_SEMI,
    STATE(40), 1,
      aux_sym_fields_repeat2,
    ACTIONS(386), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(384), 20,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2526] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(386), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(384), 20,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2562] = 5,
    ACTIONS(3), 1,
      sym_comment,
    STATE(43), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(390), 3,
      sym__word,
      sym__digit_code,
      anon_sym_LPAREN,
    ACTIONS(394), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(392), 15,
      sym_number,
      anon_sym_any,
      anon_sym_one,
      anon_sym_all,
      anon_sym_at,
      anon_sym_passes,
      anon_sym_pass,
      anon_sym_holds,
      anon_sym_hold,
      anon_sym_completes,
      anon_sym_complete,
      anon_sym_obtains,
      anon_sym_obtain,
      anon_sym_have,
      anon_sym_has,
  [2598] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(399), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(139), 1,
      sym__human,
    STATE(604), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(397), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2643] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(403), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(146), 1,
      sym__human,
    STATE(641), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(401), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2688] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(409), 1,
      anon_sym_SEMI,
    STATE(57), 1,
      aux_sym_fields_repeat2,
    ACTIONS(407), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(405), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2723] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(413), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(411), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2758] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(421), 1,
      anon_sym_SEMI,
    STATE(59), 1,
      aux_sym_fields_repeat2,
    ACTIONS(419), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(417), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2793] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(425), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(423), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2828] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(431), 1,
      anon_sym_or,
    STATE(50), 1,
      aux_sym_either_repeat1,
    ACTIONS(429), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(427), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2863] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(436), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(434), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2898] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(442), 1,
      anon_sym_SEMI,
    STATE(63), 1,
      aux_sym_fields_repeat2,
    ACTIONS(440), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(438), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [2933] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(446), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(134), 1,
      sym__human,
    STATE(536), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(444), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2978] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(450), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(448), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3013] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(454), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(452), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3048] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(458), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(456), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3083] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(462), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(460), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3118] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(464), 1,
      anon_sym_SEMI,
    STATE(66), 1,
      aux_sym_fields_repeat2,
    ACTIONS(462), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(460), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3153] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(468), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(466), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3188] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(470), 1,
      anon_sym_SEMI,
    STATE(67), 1,
      aux_sym_fields_repeat2,
    ACTIONS(468), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(466), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3223] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(474), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(472), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3258] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(478), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(476), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3293] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(482), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(480), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3328] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(486), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(484), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3363] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(490), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(135), 1,
      sym__human,
    STATE(658), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(488), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3408] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(494), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(492), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3443] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(498), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(496), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3478] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(502), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(500), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3513] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(506), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(504), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3548] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(510), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(508), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3583] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(514), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(136), 1,
      sym__human,
    STATE(541), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(512), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3628] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(518), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(516), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3663] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(522), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(520), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3698] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(526), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(524), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3733] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(532), 1,
      anon_sym_SEMI,
    STATE(79), 1,
      aux_sym_fields_repeat2,
    ACTIONS(530), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(528), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3768] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(536), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(534), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3803] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(540), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(538), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3838] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(544), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(542), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3873] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(548), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(546), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3908] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(552), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(138), 1,
      sym__human,
    STATE(591), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(550), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3953] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 1,
      anon_sym_SEMI,
    STATE(84), 1,
      aux_sym_fields_repeat2,
    ACTIONS(548), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(546), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [3988] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(558), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(556), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4023] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(562), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(560), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4058] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(566), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(564), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4093] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(570), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(568), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4128] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(572), 1,
      sym_number,
    ACTIONS(574), 1,
      anon_sym_at,
    STATE(22), 1,
      sym__verb,
    STATE(123), 1,
      sym__who,
    STATE(581), 1,
      sym_condition,
    ACTIONS(576), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4175] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(582), 1,
      anon_sym_or,
    STATE(50), 1,
      aux_sym_either_repeat1,
    ACTIONS(580), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(578), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4210] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(586), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(584), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4245] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(590), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(588), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4280] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(594), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(592), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4315] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(598), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(596), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4350] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(602), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(600), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4385] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(606), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(604), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4420] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(572), 1,
      sym_number,
    ACTIONS(608), 1,
      anon_sym_at,
    STATE(22), 1,
      sym__verb,
    STATE(126), 1,
      sym__who,
    STATE(601), 1,
      sym_condition,
    ACTIONS(610), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4467] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(614), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(133), 1,
      sym__human,
    STATE(575), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(612), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4512] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(618), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(616), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4547] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(622), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(143), 1,
      sym__human,
    STATE(623), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(620), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4592] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(626), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(144), 1,
      sym__human,
    STATE(630), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(624), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4637] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(630), 1,
      anon_sym_individual,
    STATE(22), 1,
      sym__verb,
    STATE(145), 1,
      sym__human,
    STATE(635), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(628), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4682] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(634), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(632), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4717] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(427), 20,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_or,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4747] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(636), 1,
      anon_sym_of,
    ACTIONS(642), 1,
      anon_sym_individual,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4784] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(648), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(646), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4813] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(598), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(596), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4842] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(652), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(650), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4871] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(458), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(456), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [4900] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_individual,
    ACTIONS(654), 1,
      anon_sym_of,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4937] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_individual,
    ACTIONS(656), 1,
      anon_sym_of,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4974] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(660), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(658), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5003] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(664), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(662), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5032] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(668), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(666), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5061] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_individual,
    ACTIONS(670), 1,
      anon_sym_of,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5098] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(674), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(672), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5127] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(678), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(676), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5156] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(436), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(434), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5185] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(682), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(680), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5214] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(686), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(684), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5243] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(690), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(688), 19,
      sym__word,
      anon_sym_url,
      anon_sym_all,
      anon_sym_at,
      anon_sym_is,
      anon_sym_the,
      anon_sym_option,
      anon_sym_level,
      anon_sym_check,
      anon_sym_note,
      anon_sym_either,
      anon_sym_attains,
      anon_sym_partner,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_metric,
      anon_sym_score,
      anon_sym_every,
  [5272] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_individual,
    ACTIONS(692), 1,
      anon_sym_of,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5309] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(106), 1,
      sym_team,
    STATE(610), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5349] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(118), 1,
      sym_team,
    STATE(581), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5389] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_individual,
    STATE(196), 1,
      sym__human,
    ACTIONS(640), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(644), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(638), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5423] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(104), 1,
      sym_team,
    STATE(655), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5463] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(115), 1,
      sym_team,
    STATE(600), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5503] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(275), 1,
      sym_team,
    STATE(601), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5543] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(277), 1,
      sym_team,
    STATE(611), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5583] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(278), 1,
      sym_team,
    STATE(616), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5623] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(22), 1,
      sym__verb,
    STATE(272), 1,
      sym_team,
    STATE(628), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5663] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(700), 1,
      anon_sym_or,
    ACTIONS(702), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(698), 14,
      sym_number,
      anon_sym_at,
      anon_sym_either,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5692] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(591), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5726] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(702), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(698), 14,
      sym_number,
      anon_sym_at,
      anon_sym_either,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5752] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(706), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(704), 14,
      sym_number,
      anon_sym_at,
      anon_sym_either,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5778] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(536), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5812] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(658), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5846] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(541), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5880] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(559), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5914] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(671), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5948] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(564), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5982] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(614), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6016] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(604), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6050] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(613), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6084] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(710), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(708), 14,
      sym_number,
      anon_sym_at,
      anon_sym_either,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6110] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(630), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6144] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(635), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6178] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(641), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6212] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(22), 1,
      sym__verb,
    STATE(645), 1,
      sym_condition,
    STATE(163), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(352), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(360), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(358), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6246] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(716), 1,
      anon_sym_exam,
    STATE(155), 1,
      aux_sym_fields_repeat2,
    ACTIONS(712), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6275] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(722), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(718), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6304] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(722), 1,
      anon_sym_exam,
    ACTIONS(724), 1,
      anon_sym_SEMI,
    STATE(151), 1,
      aux_sym_fields_repeat2,
    ACTIONS(718), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6333] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(728), 1,
      anon_sym_SEMI,
    ACTIONS(730), 1,
      anon_sym_exam,
    STATE(156), 1,
      aux_sym_fields_repeat2,
    ACTIONS(726), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6362] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(716), 1,
      anon_sym_exam,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(712), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6391] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(734), 1,
      anon_sym_SEMI,
    ACTIONS(736), 1,
      anon_sym_exam,
    STATE(173), 1,
      aux_sym_fields_repeat2,
    ACTIONS(732), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6420] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(742), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(738), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6449] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(746), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(744), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6478] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(750), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(748), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6507] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(754), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(752), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6536] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(758), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(756), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6565] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(762), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(760), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6594] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(766), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(764), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6623] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(770), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(768), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6652] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(774), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(772), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6681] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(778), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(776), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6710] = 6,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(179), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(780), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(784), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(782), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6741] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(788), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(786), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6770] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(792), 1,
      anon_sym_SEMI,
    ACTIONS(794), 1,
      anon_sym_exam,
    STATE(164), 1,
      aux_sym_fields_repeat2,
    ACTIONS(790), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6799] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(798), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(796), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6828] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(802), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(800), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6857] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(806), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(804), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6886] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(810), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(808), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6915] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(814), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(812), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6944] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    ACTIONS(818), 1,
      anon_sym_exam,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(816), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [6973] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(788), 1,
      anon_sym_exam,
    ACTIONS(820), 1,
      anon_sym_SEMI,
    STATE(160), 1,
      aux_sym_fields_repeat2,
    ACTIONS(786), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7002] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(824), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(822), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7031] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(828), 1,
      anon_sym_SEMI,
    ACTIONS(830), 1,
      anon_sym_exam,
    STATE(148), 1,
      aux_sym_fields_repeat2,
    ACTIONS(826), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7060] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(592), 1,
      anon_sym_exam,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(594), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7089] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(824), 1,
      anon_sym_exam,
    ACTIONS(832), 1,
      anon_sym_SEMI,
    STATE(177), 1,
      aux_sym_fields_repeat2,
    ACTIONS(822), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7118] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    ACTIONS(836), 1,
      anon_sym_exam,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(834), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7147] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(660), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7183] = 5,
    ACTIONS(3), 1,
      sym_comment,
    STATE(179), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(392), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(846), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(390), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [7211] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(778), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7247] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(535), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7283] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(533), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7319] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(542), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7355] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(332), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(837), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7391] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(849), 1,
      anon_sym_RBRACE,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(202), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7426] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    ACTIONS(859), 1,
      anon_sym_RBRACE,
    STATE(516), 1,
      sym_name,
    STATE(197), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7461] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(863), 1,
      sym_number,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(871), 1,
      anon_sym_DASH,
    ACTIONS(869), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
    ACTIONS(861), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(571), 5,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
      sym__signed,
  [7496] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(875), 1,
      anon_sym_exam,
    ACTIONS(873), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7519] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(879), 1,
      anon_sym_exam,
    ACTIONS(877), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7542] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(883), 1,
      anon_sym_exam,
    ACTIONS(881), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7565] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(885), 1,
      anon_sym_available,
    ACTIONS(887), 1,
      anon_sym_registration,
    ACTIONS(889), 1,
      anon_sym_retired,
    ACTIONS(891), 1,
      anon_sym_accepted,
    ACTIONS(893), 1,
      anon_sym_replaced,
    ACTIONS(895), 1,
      anon_sym_earned,
    ACTIONS(897), 1,
      anon_sym_url,
    STATE(657), 8,
      sym__clause,
      sym_available_from,
      sym_registration_closes,
      sym_retired,
      sym_accepted_until,
      sym_replaced_by,
      sym_earned_by,
      sym_url,
  [7600] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(901), 1,
      anon_sym_exam,
    ACTIONS(899), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7623] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(905), 1,
      anon_sym_exam,
    ACTIONS(903), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7646] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(909), 1,
      anon_sym_exam,
    ACTIONS(907), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7669] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(913), 1,
      anon_sym_exam,
    ACTIONS(911), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7692] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(917), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(915), 11,
      anon_sym_LBRACE,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [7715] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(849), 1,
      anon_sym_RBRACE,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(201), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7750] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(921), 1,
      anon_sym_exam,
    ACTIONS(919), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7773] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(925), 1,
      anon_sym_exam,
    ACTIONS(923), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7796] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(929), 1,
      anon_sym_exam,
    ACTIONS(927), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7819] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(931), 1,
      sym__word,
    ACTIONS(934), 1,
      anon_sym_RBRACE,
    ACTIONS(936), 1,
      anon_sym_is,
    ACTIONS(939), 1,
      anon_sym_person,
    ACTIONS(942), 1,
      anon_sym_people,
    ACTIONS(945), 1,
      anon_sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(201), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7854] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    ACTIONS(948), 1,
      anon_sym_RBRACE,
    STATE(516), 1,
      sym_name,
    STATE(201), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7889] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(952), 1,
      anon_sym_exam,
    ACTIONS(950), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7912] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(956), 1,
      anon_sym_exam,
    ACTIONS(954), 14,
      ts_builtin_sym_end,
      anon_sym_assessment,
      anon_sym_certification,
      anon_sym_set,
      anon_sym_kind,
      anon_sym_fact,
      anon_sym_records,
      anon_sym_measure,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
      anon_sym_check,
      anon_sym_partner,
      anon_sym_example,
  [7935] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    STATE(185), 1,
      sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(211), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [7969] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(964), 1,
      anon_sym_unknown,
    STATE(222), 1,
      aux_sym_attains_repeat1,
    STATE(409), 1,
      sym__verb,
    ACTIONS(962), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(960), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [7999] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(968), 1,
      sym_number,
    ACTIONS(970), 1,
      anon_sym_any,
    ACTIONS(972), 1,
      anon_sym_one,
    ACTIONS(974), 1,
      anon_sym_not,
    ACTIONS(966), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(348), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8035] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(976), 1,
      anon_sym_all,
    ACTIONS(978), 1,
      anon_sym_at,
    ACTIONS(980), 1,
      anon_sym_RBRACE,
    ACTIONS(982), 1,
      anon_sym_the,
    ACTIONS(984), 1,
      anon_sym_another,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    ACTIONS(986), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(212), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8073] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(990), 1,
      sym_number,
    STATE(461), 1,
      sym_amount_if,
    STATE(793), 2,
      sym__amounts,
      sym_amount,
    ACTIONS(988), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(387), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8107] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(976), 1,
      anon_sym_all,
    ACTIONS(978), 1,
      anon_sym_at,
    ACTIONS(982), 1,
      anon_sym_the,
    ACTIONS(984), 1,
      anon_sym_another,
    ACTIONS(992), 1,
      anon_sym_RBRACE,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    ACTIONS(986), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(212), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8145] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(994), 1,
      sym__word,
    ACTIONS(997), 1,
      anon_sym_RBRACE,
    ACTIONS(999), 1,
      anon_sym_is,
    ACTIONS(1002), 1,
      anon_sym_person,
    ACTIONS(1005), 1,
      anon_sym_people,
    ACTIONS(1008), 1,
      anon_sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(211), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8179] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1010), 1,
      sym_number,
    ACTIONS(1013), 1,
      anon_sym_all,
    ACTIONS(1016), 1,
      anon_sym_at,
    ACTIONS(1019), 1,
      anon_sym_RBRACE,
    ACTIONS(1021), 1,
      anon_sym_the,
    ACTIONS(1024), 1,
      anon_sym_another,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    ACTIONS(1027), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(212), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8217] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1032), 1,
      sym_number,
    ACTIONS(1034), 1,
      anon_sym_otherwise,
    STATE(549), 1,
      sym_amount_if,
    STATE(734), 1,
      sym_otherwise,
    ACTIONS(1030), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(411), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8253] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(857), 1,
      anon_sym_expect,
    STATE(186), 1,
      sym_expect,
    STATE(516), 1,
      sym_name,
    STATE(205), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8287] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1032), 1,
      sym_number,
    ACTIONS(1034), 1,
      anon_sym_otherwise,
    STATE(549), 1,
      sym_amount_if,
    STATE(746), 1,
      sym_otherwise,
    ACTIONS(1030), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(411), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8323] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(1036), 1,
      anon_sym_RBRACE,
    STATE(516), 1,
      sym_name,
    STATE(211), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8354] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    STATE(222), 1,
      aux_sym_attains_repeat1,
    STATE(409), 1,
      sym__verb,
    ACTIONS(962), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(960), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8381] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1040), 1,
      sym_number,
    ACTIONS(1042), 1,
      anon_sym_any,
    ACTIONS(1044), 1,
      anon_sym_one,
    ACTIONS(1038), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(338), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8414] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(871), 1,
      anon_sym_DASH,
    ACTIONS(1048), 1,
      sym_number,
    ACTIONS(1046), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(679), 5,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
      sym__signed,
  [8445] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(851), 1,
      anon_sym_is,
    ACTIONS(853), 1,
      anon_sym_person,
    ACTIONS(855), 1,
      anon_sym_people,
    ACTIONS(1050), 1,
      anon_sym_RBRACE,
    STATE(516), 1,
      sym_name,
    STATE(216), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8476] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1052), 1,
      anon_sym_COMMA,
    STATE(221), 1,
      aux_sym_attains_repeat1,
    ACTIONS(1057), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1055), 7,
      anon_sym_GT,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8501] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    STATE(221), 1,
      aux_sym_attains_repeat1,
    STATE(429), 1,
      sym__verb,
    ACTIONS(1061), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1059), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8528] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(976), 1,
      anon_sym_all,
    ACTIONS(978), 1,
      anon_sym_at,
    ACTIONS(982), 1,
      anon_sym_the,
    ACTIONS(984), 1,
      anon_sym_another,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    ACTIONS(986), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(208), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8563] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(976), 1,
      anon_sym_all,
    ACTIONS(978), 1,
      anon_sym_at,
    ACTIONS(982), 1,
      anon_sym_the,
    ACTIONS(984), 1,
      anon_sym_another,
    STATE(94), 1,
      sym_relation,
    STATE(125), 1,
      sym__who,
    ACTIONS(986), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(210), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8598] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1032), 1,
      sym_number,
    STATE(549), 1,
      sym_amount_if,
    ACTIONS(1030), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(411), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8628] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1063), 1,
      anon_sym_yes,
    ACTIONS(1065), 1,
      anon_sym_one,
    ACTIONS(1069), 1,
      anon_sym_money,
    ACTIONS(1067), 3,
      sym_type_number,
      sym_type_date,
      sym_type_text,
    STATE(534), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8656] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1073), 1,
      sym_number,
    ACTIONS(1075), 1,
      anon_sym_or,
    ACTIONS(1071), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(449), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8686] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1063), 1,
      anon_sym_yes,
    ACTIONS(1065), 1,
      anon_sym_one,
    ACTIONS(1069), 1,
      anon_sym_money,
    ACTIONS(1077), 3,
      sym_type_number,
      sym_type_date,
      sym_type_text,
    STATE(639), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8714] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(234), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(401), 2,
      sym__comparison,
      sym__is_comparison,
    ACTIONS(1079), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [8742] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1063), 1,
      anon_sym_yes,
    ACTIONS(1065), 1,
      anon_sym_one,
    ACTIONS(1069), 1,
      anon_sym_money,
    ACTIONS(1087), 3,
      sym_type_number,
      sym_type_date,
      sym_type_text,
    STATE(612), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8770] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1057), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1055), 8,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8790] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1063), 1,
      anon_sym_yes,
    ACTIONS(1065), 1,
      anon_sym_one,
    ACTIONS(1069), 1,
      anon_sym_money,
    ACTIONS(1089), 3,
      sym_type_number,
      sym_type_date,
      sym_type_text,
    STATE(553), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8818] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1073), 1,
      sym_number,
    ACTIONS(1091), 1,
      anon_sym_or,
    ACTIONS(1071), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(449), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8848] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1095), 1,
      sym_number,
    ACTIONS(1093), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(364), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8875] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1099), 1,
      sym_number,
    ACTIONS(1097), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(462), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8902] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1103), 1,
      sym_number,
    ACTIONS(1101), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(489), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8929] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1107), 1,
      sym_number,
    ACTIONS(1105), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(416), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8956] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1109), 1,
      sym_number,
    ACTIONS(1111), 1,
      sym_money,
    ACTIONS(1115), 1,
      anon_sym_whole,
    STATE(808), 1,
      sym__human,
    STATE(582), 2,
      sym_name,
      sym__per,
    ACTIONS(1113), 4,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_people,
      anon_sym_individuals,
  [8985] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1119), 1,
      sym_number,
    ACTIONS(1117), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(425), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [9012] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(413), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9033] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(598), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9054] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(436), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9075] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1121), 1,
      anon_sym_SEMI,
    STATE(247), 1,
      aux_sym_fields_repeat2,
    ACTIONS(440), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9096] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(450), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9117] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(454), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9138] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(458), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9159] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(482), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9180] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(486), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9201] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(506), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9222] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(510), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9243] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(634), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9264] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(540), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9285] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(558), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9306] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1073), 1,
      sym_number,
    ACTIONS(1071), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(449), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [9333] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1123), 1,
      anon_sym_GT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(669), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9360] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1125), 1,
      anon_sym_GT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(669), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9387] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      anon_sym_yes,
    ACTIONS(867), 1,
      anon_sym_no,
    ACTIONS(1129), 1,
      sym_number,
    ACTIONS(1127), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(479), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [9414] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(618), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9435] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(287), 1,
      anon_sym_LPAREN,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(388), 2,
      sym_code,
      sym_choice,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
  [9461] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1133), 1,
      anon_sym_RBRACE,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    STATE(269), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9485] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1141), 1,
      anon_sym_point,
    ACTIONS(1139), 9,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_if,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_points,
  [9503] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(132), 4,
      sym__word,
      sym_number,
      anon_sym_yes,
      anon_sym_no,
    ACTIONS(130), 6,
      sym_string,
      sym_money,
      sym_date,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_DASH,
  [9521] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1143), 1,
      anon_sym_LPAREN,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(365), 2,
      sym_code,
      sym_choice,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
  [9547] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(509), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9571] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    ACTIONS(1145), 1,
      anon_sym_RBRACE,
    STATE(260), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9595] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    ACTIONS(1147), 1,
      anon_sym_RBRACE,
    STATE(270), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9619] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(669), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9643] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1151), 1,
      anon_sym_point,
    ACTIONS(1149), 9,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_if,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_points,
  [9661] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1153), 1,
      sym_number,
    ACTIONS(1156), 1,
      anon_sym_RBRACE,
    ACTIONS(1158), 1,
      anon_sym_the,
    ACTIONS(1161), 1,
      anon_sym_only,
    STATE(269), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9685] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    ACTIONS(1164), 1,
      anon_sym_RBRACE,
    STATE(269), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9709] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(328), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9732] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(458), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9747] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(316), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9770] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1166), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym_name,
    STATE(394), 1,
      sym__flag,
    STATE(674), 1,
      sym__case,
    STATE(320), 2,
      sym__case_term,
      sym_fact_test,
  [9799] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(690), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9814] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1166), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym_name,
    STATE(394), 1,
      sym__flag,
    STATE(733), 1,
      sym__case,
    STATE(320), 2,
      sym__case_term,
      sym_fact_test,
  [9843] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(598), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9858] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(436), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9873] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1166), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym_name,
    STATE(394), 1,
      sym__flag,
    STATE(609), 1,
      sym__case,
    STATE(320), 2,
      sym__case_term,
      sym_fact_test,
  [9902] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(326), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(303), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9925] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1168), 9,
      sym_string,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_until,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_on,
  [9940] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1170), 1,
      anon_sym_LPAREN,
    ACTIONS(1172), 1,
      anon_sym_not,
    STATE(229), 1,
      sym_name,
    STATE(704), 1,
      sym__filter,
    STATE(312), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [9964] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1170), 1,
      anon_sym_LPAREN,
    ACTIONS(1172), 1,
      anon_sym_not,
    STATE(229), 1,
      sym_name,
    STATE(493), 1,
      sym__filter,
    STATE(312), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [9988] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1174), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1176), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10008] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1178), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1180), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10028] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1182), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1184), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10048] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1186), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1188), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10068] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1190), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1192), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10088] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1194), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1196), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10108] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    ACTIONS(1198), 1,
      sym_string,
    STATE(209), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(588), 2,
      sym__is_comparison,
      sym__requirement,
  [10132] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1200), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1202), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10152] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1204), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1206), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10172] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1208), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1210), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10192] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(382), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1212), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1214), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10212] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1216), 1,
      anon_sym_SEMI,
    STATE(293), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1212), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1214), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10232] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1218), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1220), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10252] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1222), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1224), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10272] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1226), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1228), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10292] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1232), 1,
      anon_sym_SEMI,
    STATE(294), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1230), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1234), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10312] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1166), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym_name,
    STATE(394), 1,
      sym__flag,
    STATE(423), 2,
      sym__case_term,
      sym_fact_test,
  [10338] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(41), 1,
      anon_sym_is,
    ACTIONS(57), 1,
      anon_sym_partner,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1166), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym_name,
    STATE(394), 1,
      sym__flag,
    STATE(424), 2,
      sym__case_term,
      sym_fact_test,
  [10364] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1236), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1238), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10384] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1242), 1,
      anon_sym_DASH,
    ACTIONS(1240), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10399] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1244), 1,
      sym__word,
    STATE(304), 2,
      sym_name,
      aux_sym_expect_repeat1,
    ACTIONS(1247), 4,
      anon_sym_not,
      anon_sym_is,
      anon_sym_met,
      anon_sym_cannot,
  [10416] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(566), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10433] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1251), 3,
      sym_string,
      sym_money,
      sym_date,
    ACTIONS(1249), 4,
      sym__word,
      sym_number,
      anon_sym_yes,
      anon_sym_no,
  [10448] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(209), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(599), 2,
      sym__is_comparison,
      sym__requirement,
  [10469] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1253), 1,
      anon_sym_SEMI,
    STATE(309), 1,
      aux_sym_fields_repeat2,
    ACTIONS(386), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10486] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(380), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10503] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(234), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(405), 2,
      sym__comparison,
      sym__is_comparison,
  [10524] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1255), 1,
      sym__word,
    ACTIONS(1257), 1,
      anon_sym_RBRACE,
    ACTIONS(1259), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(457), 1,
      sym_cell,
    STATE(317), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10547] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1263), 1,
      anon_sym_and,
    ACTIONS(1265), 1,
      anon_sym_or,
    STATE(403), 1,
      aux_sym__filter_repeat1,
    STATE(404), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1261), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [10568] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(386), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10585] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1267), 1,
      sym__word,
    ACTIONS(1269), 1,
      anon_sym_not,
    ACTIONS(1271), 1,
      anon_sym_is,
    ACTIONS(1273), 1,
      anon_sym_met,
    ACTIONS(1275), 1,
      anon_sym_cannot,
    STATE(304), 2,
      sym_name,
      aux_sym_expect_repeat1,
  [10608] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1279), 1,
      anon_sym_DASH,
    ACTIONS(1281), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1277), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10625] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1285), 1,
      anon_sym_DASH,
    ACTIONS(1283), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10640] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1287), 1,
      sym__word,
    ACTIONS(1290), 1,
      anon_sym_RBRACE,
    ACTIONS(1292), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(457), 1,
      sym_cell,
    STATE(317), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10663] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1297), 1,
      anon_sym_and,
    ACTIONS(1299), 1,
      anon_sym_or,
    STATE(384), 1,
      aux_sym__chain_repeat1,
    STATE(390), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1295), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [10684] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(209), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(573), 2,
      sym__is_comparison,
      sym__requirement,
  [10705] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1303), 1,
      anon_sym_and,
    ACTIONS(1305), 1,
      anon_sym_or,
    STATE(385), 1,
      aux_sym__case_repeat2,
    STATE(406), 1,
      aux_sym__case_repeat1,
    ACTIONS(1301), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [10726] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1170), 1,
      anon_sym_LPAREN,
    ACTIONS(1172), 1,
      anon_sym_not,
    STATE(229), 1,
      sym_name,
    STATE(420), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [10747] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1307), 1,
      anon_sym_SEMI,
    STATE(313), 1,
      aux_sym_fields_repeat2,
    ACTIONS(374), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10764] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1170), 1,
      anon_sym_LPAREN,
    ACTIONS(1172), 1,
      anon_sym_not,
    STATE(229), 1,
      sym_name,
    STATE(421), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [10785] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1311), 1,
      anon_sym_DASH,
    ACTIONS(1309), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10800] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1315), 1,
      anon_sym_DASH,
    ACTIONS(1313), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10815] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1279), 1,
      anon_sym_DASH,
    ACTIONS(1317), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1277), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10832] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1319), 1,
      anon_sym_SEMI,
    STATE(330), 1,
      aux_sym_fields_repeat2,
    ACTIONS(530), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10849] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1323), 1,
      anon_sym_DASH,
    ACTIONS(1321), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10864] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1255), 1,
      sym__word,
    ACTIONS(1259), 1,
      anon_sym_not,
    ACTIONS(1325), 1,
      anon_sym_RBRACE,
    STATE(187), 1,
      sym_name,
    STATE(457), 1,
      sym_cell,
    STATE(311), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10887] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(720), 1,
      anon_sym_SEMI,
    STATE(31), 1,
      aux_sym_fields_repeat2,
    ACTIONS(548), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10904] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1327), 1,
      anon_sym_SEMI,
    STATE(305), 1,
      aux_sym_fields_repeat2,
    ACTIONS(548), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10921] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1333), 1,
      anon_sym_DASH,
    ACTIONS(1317), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1329), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
    ACTIONS(1331), 2,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10940] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(474), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10956] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(562), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10972] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1335), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [10984] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1337), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [10996] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1341), 1,
      anon_sym_in,
    ACTIONS(1343), 1,
      anon_sym_where,
    STATE(451), 1,
      sym_where,
    STATE(650), 1,
      sym_window,
    ACTIONS(1339), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [11016] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1345), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11028] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1347), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11040] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1349), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11052] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1351), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11064] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1353), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11076] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1355), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11088] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1357), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11100] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1341), 1,
      anon_sym_in,
    ACTIONS(1343), 1,
      anon_sym_where,
    STATE(448), 1,
      sym_where,
    STATE(644), 1,
      sym_window,
    ACTIONS(1359), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [11120] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1361), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11132] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1363), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11144] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1365), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11156] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1367), 1,
      anon_sym_of,
    ACTIONS(1371), 1,
      anon_sym_individual,
    STATE(815), 1,
      sym__human,
    ACTIONS(1369), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
  [11174] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1375), 1,
      anon_sym_or,
    STATE(352), 1,
      aux_sym_higher_repeat1,
    ACTIONS(1373), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11190] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(1377), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11206] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1381), 1,
      anon_sym_or,
    STATE(352), 1,
      aux_sym_higher_repeat1,
    ACTIONS(1379), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11222] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(425), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11238] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(570), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11254] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1384), 1,
      anon_sym_or,
    STATE(358), 1,
      aux_sym_either_repeat1,
    ACTIONS(580), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11270] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(586), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11286] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(590), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11302] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1386), 1,
      anon_sym_or,
    STATE(358), 1,
      aux_sym_either_repeat1,
    ACTIONS(429), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11318] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(518), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11334] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(522), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11350] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(526), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11366] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(536), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11382] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym__end,
    ACTIONS(544), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11398] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1389), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11410] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1391), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11421] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1393), 1,
      anon_sym_RBRACE,
    STATE(675), 1,
      sym_name,
    STATE(369), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [11438] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1395), 1,
      sym_string,
    ACTIONS(1397), 1,
      anon_sym_effective,
    ACTIONS(1399), 1,
      anon_sym_LBRACE,
    STATE(193), 1,
      sym_award_body,
    STATE(615), 1,
      sym_period,
  [11457] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(335), 2,
      sym_code,
      sym_list,
  [11472] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1403), 1,
      sym__word,
    ACTIONS(1406), 1,
      anon_sym_RBRACE,
    STATE(675), 1,
      sym_name,
    STATE(369), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [11489] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1408), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11500] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(486), 1,
      sym__months,
    ACTIONS(1410), 2,
      anon_sym_days,
      anon_sym_months,
    ACTIONS(1412), 2,
      anon_sym_day,
      anon_sym_month,
  [11515] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1414), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11526] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(340), 1,
      anon_sym_not,
    ACTIONS(1416), 1,
      anon_sym_SEMI,
    STATE(373), 1,
      aux_sym__end,
    ACTIONS(335), 2,
      sym__word,
      anon_sym_RBRACE,
  [11543] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1421), 1,
      anon_sym_and,
    STATE(374), 1,
      aux_sym__filter_repeat1,
    ACTIONS(1419), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11558] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1426), 1,
      anon_sym_or,
    STATE(375), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1424), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11573] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1429), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11584] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1431), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11595] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1435), 1,
      anon_sym_and,
    STATE(378), 1,
      aux_sym__case_repeat1,
    ACTIONS(1433), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11610] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1440), 1,
      anon_sym_or,
    STATE(379), 1,
      aux_sym__case_repeat2,
    ACTIONS(1438), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11625] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1443), 1,
      anon_sym_SEMI,
    ACTIONS(1445), 1,
      anon_sym_points,
    ACTIONS(1447), 1,
      anon_sym_point,
    STATE(297), 1,
      aux_sym__end,
    STATE(552), 1,
      sym__points,
  [11644] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1449), 1,
      sym_string,
    ACTIONS(1451), 1,
      anon_sym_SEMI,
    ACTIONS(1453), 1,
      anon_sym_COMMA,
    STATE(162), 1,
      aux_sym__end,
    STATE(430), 1,
      aux_sym_credential_repeat1,
  [11663] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1457), 1,
      anon_sym_SEMI,
    ACTIONS(1459), 1,
      anon_sym_not,
    STATE(373), 1,
      aux_sym__end,
    ACTIONS(1455), 2,
      sym__word,
      anon_sym_RBRACE,
  [11680] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1461), 1,
      anon_sym_SEMI,
    ACTIONS(1463), 1,
      anon_sym_points,
    ACTIONS(1465), 1,
      anon_sym_point,
    STATE(287), 1,
      aux_sym__end,
    STATE(567), 1,
      sym__points,
  [11699] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1297), 1,
      anon_sym_and,
    STATE(408), 1,
      aux_sym__chain_repeat1,
    ACTIONS(1467), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11714] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1305), 1,
      anon_sym_or,
    STATE(379), 1,
      aux_sym__case_repeat2,
    ACTIONS(1469), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11729] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1473), 1,
      anon_sym_or,
    STATE(386), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1471), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11744] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1476), 1,
      anon_sym_SEMI,
    ACTIONS(1478), 1,
      anon_sym_if,
    ACTIONS(1480), 1,
      anon_sym_points,
    ACTIONS(1482), 1,
      anon_sym_point,
    STATE(527), 1,
      sym__points,
  [11763] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1484), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11774] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(341), 2,
      sym_code,
      sym_list,
  [11789] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1299), 1,
      anon_sym_or,
    STATE(386), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1467), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11804] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1379), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11815] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1488), 1,
      anon_sym_COMMA,
    STATE(392), 1,
      aux_sym_one_of_repeat1,
    ACTIONS(1486), 3,
      anon_sym_SEMI,
      anon_sym_GT,
      anon_sym_or,
  [11830] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1491), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11841] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1493), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11852] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1457), 1,
      anon_sym_SEMI,
    ACTIONS(1497), 1,
      anon_sym_not,
    STATE(373), 1,
      aux_sym__end,
    ACTIONS(1495), 2,
      sym__word,
      anon_sym_RBRACE,
  [11869] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1499), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11880] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(339), 2,
      sym_code,
      sym_list,
  [11895] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1501), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11906] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(429), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11917] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1503), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11928] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1505), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11939] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1507), 1,
      sym_string,
    ACTIONS(1509), 1,
      anon_sym_dated,
    ACTIONS(1511), 1,
      anon_sym_LBRACE,
    STATE(200), 1,
      sym_fields,
    STATE(662), 1,
      sym_dated_by,
  [11958] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1263), 1,
      anon_sym_and,
    STATE(374), 1,
      aux_sym__filter_repeat1,
    ACTIONS(1513), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11973] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1265), 1,
      anon_sym_or,
    STATE(375), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1513), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11988] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1515), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11999] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1303), 1,
      anon_sym_and,
    STATE(378), 1,
      aux_sym__case_repeat1,
    ACTIONS(1469), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [12014] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(130), 1,
      sym__word,
    ACTIONS(132), 4,
      anon_sym_not,
      anon_sym_is,
      anon_sym_met,
      anon_sym_cannot,
  [12027] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1519), 1,
      anon_sym_and,
    STATE(408), 1,
      aux_sym__chain_repeat1,
    ACTIONS(1517), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [12042] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(426), 1,
      sym_code,
    STATE(428), 1,
      sym_pass,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12056] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1522), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_where,
  [12066] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1478), 1,
      anon_sym_if,
    ACTIONS(1524), 1,
      anon_sym_points,
    ACTIONS(1526), 1,
      anon_sym_point,
    STATE(745), 1,
      sym__points,
  [12082] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(426), 1,
      sym_code,
    STATE(555), 1,
      sym_pass,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12096] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1528), 1,
      anon_sym_SEMI,
    ACTIONS(1530), 1,
      anon_sym_COMMA,
    STATE(302), 1,
      aux_sym__end,
    STATE(473), 1,
      aux_sym_person_repeat1,
  [12112] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1528), 1,
      anon_sym_SEMI,
    ACTIONS(1530), 1,
      anon_sym_COMMA,
    STATE(302), 1,
      aux_sym__end,
    STATE(418), 1,
      aux_sym_person_repeat1,
  [12128] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(612), 1,
      anon_sym_them,
    ACTIONS(1532), 1,
      anon_sym_LBRACE,
    ACTIONS(1534), 1,
      anon_sym_the,
    STATE(105), 1,
      sym_block,
  [12144] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1536), 1,
      anon_sym_SEMI,
    ACTIONS(1538), 1,
      anon_sym_points,
    ACTIONS(1540), 1,
      anon_sym_point,
    STATE(705), 1,
      sym__points,
  [12160] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1397), 1,
      anon_sym_effective,
    ACTIONS(1542), 1,
      sym_string,
    ACTIONS(1544), 1,
      anon_sym_EQ,
    STATE(810), 1,
      sym_period,
  [12176] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1530), 1,
      anon_sym_COMMA,
    ACTIONS(1546), 1,
      anon_sym_SEMI,
    STATE(286), 1,
      aux_sym__end,
    STATE(473), 1,
      aux_sym_person_repeat1,
  [12192] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1548), 1,
      anon_sym_LPAREN2,
    STATE(315), 3,
      sym__subtrahend,
      sym_subtracted,
      sym_subtracted_product,
  [12204] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1419), 4,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_RPAREN,
      anon_sym_in,
  [12214] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1424), 4,
      anon_sym_SEMI,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [12224] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1550), 1,
      sym_number,
    STATE(127), 1,
      sym__who,
    ACTIONS(1552), 2,
      anon_sym_person,
      anon_sym_individual,
  [12238] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1433), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_RPAREN,
  [12248] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1438), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_or,
      anon_sym_RPAREN,
  [12258] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1554), 1,
      anon_sym_SEMI,
    ACTIONS(1556), 1,
      anon_sym_COMMA,
    ACTIONS(1558), 1,
      anon_sym_or,
    STATE(440), 1,
      aux_sym_one_of_repeat1,
  [12274] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1562), 1,
      anon_sym_until,
    ACTIONS(1564), 1,
      anon_sym_on,
    ACTIONS(1560), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [12288] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1453), 1,
      anon_sym_COMMA,
    ACTIONS(1566), 1,
      anon_sym_SEMI,
    STATE(168), 1,
      aux_sym__end,
    STATE(431), 1,
      aux_sym_credential_repeat1,
  [12304] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1530), 1,
      anon_sym_COMMA,
    ACTIONS(1568), 1,
      anon_sym_SEMI,
    STATE(292), 1,
      aux_sym__end,
    STATE(413), 1,
      aux_sym_person_repeat1,
  [12320] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(414), 1,
      sym_pass,
    STATE(426), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12334] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1453), 1,
      anon_sym_COMMA,
    ACTIONS(1570), 1,
      anon_sym_SEMI,
    STATE(171), 1,
      aux_sym__end,
    STATE(502), 1,
      aux_sym_credential_repeat1,
  [12350] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1453), 1,
      anon_sym_COMMA,
    ACTIONS(1572), 1,
      anon_sym_SEMI,
    STATE(161), 1,
      aux_sym__end,
    STATE(502), 1,
      aux_sym_credential_repeat1,
  [12366] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1574), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12376] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1576), 1,
      sym_number,
    STATE(124), 1,
      sym__who,
    ACTIONS(1578), 2,
      anon_sym_person,
      anon_sym_individual,
  [12390] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1580), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12400] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    STATE(817), 1,
      sym_name,
    ACTIONS(1582), 2,
      sym_number,
      sym_money,
  [12414] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1584), 1,
      anon_sym_SEMI,
    ACTIONS(1586), 1,
      anon_sym_COMMA,
    STATE(395), 1,
      aux_sym__end,
    STATE(511), 1,
      aux_sym_row_repeat1,
  [12430] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(660), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12440] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(481), 1,
      sym_name,
    ACTIONS(1588), 2,
      anon_sym_any,
      anon_sym_all,
  [12454] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(664), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12464] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1590), 1,
      anon_sym_SEMI,
    ACTIONS(1592), 1,
      anon_sym_COMMA,
    ACTIONS(1594), 1,
      anon_sym_or,
    STATE(392), 1,
      aux_sym_one_of_repeat1,
  [12480] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1517), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_RPAREN,
  [12490] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1471), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_or,
      anon_sym_RPAREN,
  [12500] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1596), 2,
      sym__word,
      anon_sym_RBRACE,
  [12514] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(652), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12524] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1509), 1,
      anon_sym_dated,
    ACTIONS(1511), 1,
      anon_sym_LBRACE,
    STATE(203), 1,
      sym_fields,
    STATE(556), 1,
      sym_dated_by,
  [12540] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(608), 1,
      sym_name,
    ACTIONS(1598), 2,
      anon_sym_any,
      anon_sym_all,
  [12554] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1397), 1,
      anon_sym_effective,
    ACTIONS(1399), 1,
      anon_sym_LBRACE,
    STATE(195), 1,
      sym_award_body,
    STATE(543), 1,
      sym_period,
  [12570] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1341), 1,
      anon_sym_in,
    STATE(650), 1,
      sym_window,
    ACTIONS(1339), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12584] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1486), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_or,
  [12594] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(415), 1,
      anon_sym_SEMI,
    STATE(35), 1,
      aux_sym__end,
    ACTIONS(1600), 2,
      sym__word,
      anon_sym_RBRACE,
  [12608] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1341), 1,
      anon_sym_in,
    STATE(684), 1,
      sym_window,
    ACTIONS(1602), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12622] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(675), 1,
      sym_name,
    STATE(366), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [12636] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(572), 1,
      sym_number,
    STATE(120), 1,
      sym__who,
    ACTIONS(1604), 2,
      anon_sym_person,
      anon_sym_individual,
  [12650] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(505), 1,
      sym_name,
    ACTIONS(1606), 2,
      anon_sym_any,
      anon_sym_all,
  [12664] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(620), 1,
      sym_name,
    ACTIONS(1608), 2,
      anon_sym_any,
      anon_sym_all,
  [12678] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(620), 1,
      anon_sym_them,
    ACTIONS(1610), 1,
      anon_sym_LBRACE,
    ACTIONS(1612), 1,
      anon_sym_the,
    STATE(444), 1,
      sym_block,
  [12694] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1586), 1,
      anon_sym_COMMA,
    ACTIONS(1614), 1,
      anon_sym_SEMI,
    STATE(382), 1,
      aux_sym__end,
    STATE(436), 1,
      aux_sym_row_repeat1,
  [12710] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1616), 1,
      sym_number,
    STATE(127), 1,
      sym__who,
    ACTIONS(1552), 2,
      anon_sym_person,
      anon_sym_individual,
  [12724] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(572), 1,
      sym_number,
    STATE(128), 1,
      sym__who,
    ACTIONS(1618), 2,
      anon_sym_person,
      anon_sym_individual,
  [12738] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1255), 1,
      sym__word,
    ACTIONS(1259), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(642), 1,
      sym_cell,
  [12754] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1620), 1,
      anon_sym_SEMI,
    ACTIONS(1622), 1,
      anon_sym_COMMA,
    STATE(521), 1,
      aux_sym__amounts_repeat1,
  [12767] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1626), 1,
      anon_sym_GT,
    STATE(480), 1,
      aux_sym_one_of_repeat1,
  [12780] = 3,
    ACTIONS(3), 1,
      sym_comment,
    STATE(381), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12791] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1630), 1,
      anon_sym_if,
    ACTIONS(1628), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [12802] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1634), 1,
      anon_sym_in,
    ACTIONS(1632), 2,
      anon_sym_SEMI,
      anon_sym_implies,
  [12813] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1636), 1,
      anon_sym_until,
    ACTIONS(1638), 2,
      anon_sym_EQ,
      anon_sym_LBRACE,
  [12824] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1640), 1,
      anon_sym_GT,
    STATE(221), 1,
      aux_sym_attains_repeat1,
  [12837] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1642), 1,
      anon_sym_points,
    ACTIONS(1644), 1,
      anon_sym_point,
    STATE(528), 1,
      sym__points,
  [12850] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1646), 1,
      anon_sym_points,
    ACTIONS(1648), 1,
      anon_sym_point,
    STATE(530), 1,
      sym__points,
  [12863] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1650), 1,
      sym_string,
    ACTIONS(1652), 1,
      anon_sym_LBRACE,
    STATE(116), 1,
      sym_option_body,
  [12876] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1656), 1,
      anon_sym_until,
    ACTIONS(1654), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [12887] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1658), 1,
      anon_sym_distinct,
    STATE(345), 1,
      sym_name,
  [12900] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1660), 1,
      anon_sym_SEMI,
    ACTIONS(1662), 1,
      anon_sym_COMMA,
    STATE(473), 1,
      aux_sym_person_repeat1,
  [12913] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1665), 1,
      sym_string,
    ACTIONS(1667), 1,
      anon_sym_LBRACE,
    STATE(114), 1,
      sym_level_body,
  [12926] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(345), 1,
      sym_member,
    STATE(751), 1,
      sym_name,
  [12939] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1410), 1,
      anon_sym_months,
    ACTIONS(1412), 1,
      anon_sym_month,
    STATE(486), 1,
      sym__months,
  [12952] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1669), 1,
      anon_sym_COMMA,
    ACTIONS(1672), 1,
      anon_sym_GT,
    STATE(477), 1,
      aux_sym_list_repeat1,
  [12965] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1123), 1,
      anon_sym_GT,
    ACTIONS(1674), 1,
      anon_sym_COMMA,
    STATE(477), 1,
      aux_sym_list_repeat1,
  [12978] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1676), 1,
      anon_sym_GT,
    STATE(488), 1,
      aux_sym_one_of_repeat1,
  [12991] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1676), 1,
      anon_sym_GT,
    STATE(392), 1,
      aux_sym_one_of_repeat1,
  [13004] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1678), 1,
      anon_sym_SEMI,
    ACTIONS(1680), 1,
      anon_sym_in,
    STATE(88), 1,
      aux_sym__end,
  [13017] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(465), 1,
      sym_name,
    STATE(813), 1,
      sym_ref,
  [13030] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1682), 1,
      anon_sym_LBRACE,
    ACTIONS(1684), 1,
      anon_sym_as,
    STATE(188), 1,
      sym_partner_body,
  [13043] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1686), 1,
      anon_sym_GT,
    STATE(490), 1,
      aux_sym_attains_repeat1,
  [13056] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1688), 1,
      anon_sym_not,
    STATE(398), 1,
      sym_name,
  [13069] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1692), 1,
      anon_sym_ending,
    ACTIONS(1690), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [13080] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1694), 1,
      anon_sym_months,
    ACTIONS(1696), 1,
      anon_sym_month,
    STATE(495), 1,
      sym__months,
  [13093] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1698), 1,
      anon_sym_GT,
    STATE(392), 1,
      aux_sym_one_of_repeat1,
  [13106] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1698), 1,
      anon_sym_GT,
    STATE(526), 1,
      aux_sym_one_of_repeat1,
  [13119] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1700), 1,
      anon_sym_GT,
    STATE(221), 1,
      aux_sym_attains_repeat1,
  [13132] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(337), 1,
      sym_member,
    STATE(751), 1,
      sym_name,
  [13145] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1702), 1,
      anon_sym_points,
    ACTIONS(1704), 1,
      anon_sym_point,
    STATE(561), 1,
      sym__points,
  [13158] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1706), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [13167] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1708), 1,
      sym_string,
    ACTIONS(1710), 1,
      anon_sym_not,
    ACTIONS(1712), 1,
      anon_sym_up,
  [13180] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1716), 1,
      anon_sym_ending,
    ACTIONS(1714), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [13191] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1718), 1,
      anon_sym_SEMI,
    ACTIONS(1720), 1,
      anon_sym_COMMA,
    STATE(496), 1,
      aux_sym__amounts_repeat1,
  [13204] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(465), 1,
      sym_name,
    STATE(811), 1,
      sym_ref,
  [13217] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1723), 1,
      anon_sym_not,
    STATE(393), 1,
      sym_name,
  [13230] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1725), 1,
      anon_sym_months,
    ACTIONS(1727), 1,
      anon_sym_month,
    STATE(794), 1,
      sym__months,
  [13243] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1397), 1,
      anon_sym_effective,
    ACTIONS(1729), 1,
      anon_sym_EQ,
    STATE(728), 1,
      sym_period,
  [13256] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1731), 1,
      anon_sym_months,
    ACTIONS(1733), 1,
      anon_sym_month,
    STATE(803), 1,
      sym__months,
  [13269] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1735), 1,
      anon_sym_SEMI,
    ACTIONS(1737), 1,
      anon_sym_COMMA,
    STATE(502), 1,
      aux_sym_credential_repeat1,
  [13282] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1267), 1,
      sym__word,
    STATE(314), 2,
      sym_name,
      aux_sym_expect_repeat1,
  [13293] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1740), 1,
      anon_sym_GT,
    STATE(467), 1,
      aux_sym_attains_repeat1,
  [13306] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1742), 1,
      anon_sym_SEMI,
    ACTIONS(1744), 1,
      anon_sym_in,
    STATE(356), 1,
      aux_sym__end,
  [13319] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 1,
      anon_sym_them,
    ACTIONS(1532), 1,
      anon_sym_LBRACE,
    STATE(110), 1,
      sym_block,
  [13332] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1746), 1,
      anon_sym_points,
    ACTIONS(1748), 1,
      anon_sym_point,
    STATE(539), 1,
      sym__points,
  [13345] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1750), 1,
      anon_sym_points,
    ACTIONS(1752), 1,
      anon_sym_point,
    STATE(545), 1,
      sym__points,
  [13358] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1754), 1,
      anon_sym_COMMA,
    ACTIONS(1756), 1,
      anon_sym_GT,
    STATE(478), 1,
      aux_sym_list_repeat1,
  [13371] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(465), 1,
      sym_name,
    STATE(624), 1,
      sym_ref,
  [13384] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1758), 1,
      anon_sym_SEMI,
    ACTIONS(1760), 1,
      anon_sym_COMMA,
    STATE(511), 1,
      aux_sym_row_repeat1,
  [13397] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1763), 1,
      anon_sym_not,
    STATE(652), 1,
      sym_name,
  [13410] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(465), 1,
      sym_name,
    STATE(603), 1,
      sym_ref,
  [13423] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1765), 1,
      anon_sym_unknown,
    STATE(217), 1,
      sym_name,
  [13436] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(397), 1,
      anon_sym_them,
    ACTIONS(1610), 1,
      anon_sym_LBRACE,
    STATE(439), 1,
      sym_block,
  [13449] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1767), 1,
      anon_sym_LBRACE,
    ACTIONS(1769), 1,
      anon_sym_is,
    ACTIONS(1771), 1,
      anon_sym_unknown,
  [13462] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1773), 1,
      anon_sym_GT,
    STATE(519), 1,
      aux_sym_attains_repeat1,
  [13475] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1775), 1,
      anon_sym_points,
    ACTIONS(1777), 1,
      anon_sym_point,
    STATE(632), 1,
      sym__points,
  [13488] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1779), 1,
      anon_sym_GT,
    STATE(221), 1,
      aux_sym_attains_repeat1,
  [13501] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1781), 1,
      anon_sym_points,
    ACTIONS(1783), 1,
      anon_sym_point,
    STATE(638), 1,
      sym__points,
  [13514] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1785), 1,
      anon_sym_SEMI,
    ACTIONS(1787), 1,
      anon_sym_COMMA,
    STATE(496), 1,
      aux_sym__amounts_repeat1,
  [13527] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1789), 1,
      anon_sym_GT,
    STATE(523), 1,
      aux_sym_attains_repeat1,
  [13540] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(958), 1,
      anon_sym_COMMA,
    ACTIONS(1791), 1,
      anon_sym_GT,
    STATE(221), 1,
      aux_sym_attains_repeat1,
  [13553] = 3,
    ACTIONS(3), 1,
      sym_comment,
    STATE(659), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [13564] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1397), 1,
      anon_sym_effective,
    ACTIONS(1793), 1,
      anon_sym_EQ,
    STATE(798), 1,
      sym_period,
  [13577] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1795), 1,
      anon_sym_GT,
    STATE(392), 1,
      aux_sym_one_of_repeat1,
  [13590] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1797), 1,
      anon_sym_SEMI,
    ACTIONS(1799), 1,
      anon_sym_if,
  [13600] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1801), 1,
      anon_sym_LBRACE,
    STATE(117), 1,
      sym_points_body,
  [13610] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(484), 1,
      sym_name,
  [13620] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1803), 1,
      anon_sym_SEMI,
    STATE(76), 1,
      aux_sym__end,
  [13630] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1443), 1,
      anon_sym_SEMI,
    STATE(297), 1,
      aux_sym__end,
  [13640] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1805), 1,
      anon_sym_SEMI,
    STATE(92), 1,
      aux_sym__end,
  [13650] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1807), 1,
      anon_sym_SEMI,
    STATE(159), 1,
      aux_sym__end,
  [13660] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1809), 1,
      anon_sym_SEMI,
    STATE(443), 1,
      aux_sym__end,
  [13670] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1811), 1,
      anon_sym_SEMI,
    STATE(157), 1,
      aux_sym__end,
  [13680] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1813), 1,
      anon_sym_SEMI,
    STATE(70), 1,
      aux_sym__end,
  [13690] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(402), 1,
      sym_name,
  [13700] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1815), 2,
      anon_sym_least,
      anon_sym_most,
  [13708] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1801), 1,
      anon_sym_LBRACE,
    STATE(111), 1,
      sym_points_body,
  [13718] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1817), 1,
      anon_sym_LBRACE,
    STATE(192), 1,
      sym_example_body,
  [13728] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1819), 1,
      anon_sym_SEMI,
    STATE(77), 1,
      aux_sym__end,
  [13738] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1821), 1,
      anon_sym_SEMI,
    STATE(167), 1,
      aux_sym__end,
  [13748] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1399), 1,
      anon_sym_LBRACE,
    STATE(194), 1,
      sym_award_body,
  [13758] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1823), 1,
      anon_sym_SEMI,
    STATE(78), 1,
      aux_sym__end,
  [13768] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1825), 1,
      anon_sym_SEMI,
    STATE(73), 1,
      aux_sym__end,
  [13778] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1827), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13786] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(620), 1,
      anon_sym_them,
    ACTIONS(1612), 1,
      anon_sym_the,
  [13796] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1654), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13804] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1718), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13812] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1829), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13820] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(417), 1,
      sym_name,
  [13830] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1461), 1,
      anon_sym_SEMI,
    STATE(287), 1,
      aux_sym__end,
  [13840] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1831), 1,
      anon_sym_SEMI,
    STATE(170), 1,
      aux_sym__end,
  [13850] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(367), 1,
      sym_name,
  [13860] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1660), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13868] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1511), 1,
      anon_sym_LBRACE,
    STATE(190), 1,
      sym_fields,
  [13878] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1833), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13886] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1835), 1,
      sym_number,
    ACTIONS(1837), 1,
      anon_sym_same,
  [13896] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1839), 1,
      anon_sym_SEMI,
    STATE(82), 1,
      aux_sym__end,
  [13906] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1841), 1,
      anon_sym_SEMI,
    STATE(83), 1,
      aux_sym__end,
  [13916] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1843), 1,
      anon_sym_if,
    ACTIONS(1845), 1,
      anon_sym_for,
  [13926] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1847), 1,
      sym_number,
    ACTIONS(1849), 1,
      anon_sym_same,
  [13936] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 1,
      anon_sym_LT,
    STATE(584), 1,
      sym_list,
  [13946] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1851), 1,
      anon_sym_SEMI,
    STATE(55), 1,
      aux_sym__end,
  [13956] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1853), 1,
      anon_sym_same,
    ACTIONS(1855), 1,
      anon_sym_other,
  [13966] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1857), 1,
      anon_sym_one,
    ACTIONS(1859), 1,
      anon_sym_of,
  [13976] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1861), 1,
      anon_sym_SEMI,
    STATE(289), 1,
      aux_sym__end,
  [13986] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1863), 1,
      sym_number,
    ACTIONS(1865), 1,
      anon_sym_about,
  [13996] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1867), 1,
      anon_sym_at,
    ACTIONS(1869), 1,
      anon_sym_more,
  [14006] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(470), 1,
      sym_name,
  [14016] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1871), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14024] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1873), 1,
      anon_sym_LBRACE,
    STATE(578), 1,
      sym_points_body,
  [14034] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1875), 1,
      anon_sym_SEMI,
    STATE(89), 1,
      aux_sym__end,
  [14044] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1877), 1,
      anon_sym_SEMI,
    STATE(288), 1,
      aux_sym__end,
  [14054] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1879), 1,
      anon_sym_SEMI,
    STATE(64), 1,
      aux_sym__end,
  [14064] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(500), 1,
      sym_name,
  [14074] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1881), 1,
      anon_sym_one,
    ACTIONS(1883), 1,
      anon_sym_of,
  [14084] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1375), 1,
      anon_sym_or,
    STATE(350), 1,
      aux_sym_higher_repeat1,
  [14094] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1885), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14102] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1887), 1,
      anon_sym_SEMI,
    STATE(153), 1,
      aux_sym__end,
  [14112] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1889), 1,
      anon_sym_SEMI,
    STATE(91), 1,
      aux_sym__end,
  [14122] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1891), 1,
      anon_sym_SEMI,
    STATE(351), 1,
      aux_sym__end,
  [14132] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1873), 1,
      anon_sym_LBRACE,
    STATE(391), 1,
      sym_points_body,
  [14142] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1893), 1,
      anon_sym_SEMI,
    STATE(166), 1,
      aux_sym__end,
  [14152] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1895), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14160] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(826), 1,
      sym_name,
  [14170] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(474), 1,
      sym_name,
  [14180] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1897), 1,
      anon_sym_SEMI,
    STATE(93), 1,
      aux_sym__end,
  [14190] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1899), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14198] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1901), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14206] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1903), 1,
      anon_sym_SEMI,
    STATE(96), 1,
      aux_sym__end,
  [14216] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(696), 1,
      sym_name,
  [14226] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1610), 1,
      anon_sym_LBRACE,
    STATE(633), 1,
      sym_block,
  [14236] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1905), 1,
      anon_sym_SEMI,
    STATE(85), 1,
      aux_sym__end,
  [14246] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1907), 1,
      anon_sym_SEMI,
    STATE(353), 1,
      aux_sym__end,
  [14256] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1909), 1,
      anon_sym_SEMI,
    STATE(240), 1,
      aux_sym__end,
  [14266] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1911), 1,
      anon_sym_SEMI,
    STATE(354), 1,
      aux_sym__end,
  [14276] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(504), 1,
      sym_name,
  [14286] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1913), 1,
      anon_sym_SEMI,
    STATE(357), 1,
      aux_sym__end,
  [14296] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1915), 1,
      anon_sym_SEMI,
    STATE(56), 1,
      aux_sym__end,
  [14306] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1917), 1,
      anon_sym_SEMI,
    STATE(241), 1,
      aux_sym__end,
  [14316] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1919), 1,
      anon_sym_SEMI,
    STATE(68), 1,
      aux_sym__end,
  [14326] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1921), 1,
      anon_sym_SEMI,
    STATE(90), 1,
      aux_sym__end,
  [14336] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1923), 1,
      anon_sym_SEMI,
    STATE(258), 1,
      aux_sym__end,
  [14346] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 1,
      anon_sym_LT,
    STATE(580), 1,
      sym_list,
  [14356] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1925), 1,
      anon_sym_SEMI,
    STATE(47), 1,
      aux_sym__end,
  [14366] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(494), 1,
      sym_name,
  [14376] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1927), 1,
      anon_sym_SEMI,
    STATE(61), 1,
      aux_sym__end,
  [14386] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1929), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14394] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1931), 1,
      anon_sym_SEMI,
    STATE(69), 1,
      aux_sym__end,
  [14404] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1933), 1,
      anon_sym_SEMI,
    STATE(242), 1,
      aux_sym__end,
  [14414] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1935), 1,
      anon_sym_SEMI,
    STATE(450), 1,
      aux_sym__end,
  [14424] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1937), 1,
      anon_sym_SEMI,
    STATE(244), 1,
      aux_sym__end,
  [14434] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1939), 1,
      anon_sym_SEMI,
    STATE(245), 1,
      aux_sym__end,
  [14444] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1399), 1,
      anon_sym_LBRACE,
    STATE(198), 1,
      sym_award_body,
  [14454] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1941), 1,
      anon_sym_SEMI,
    STATE(246), 1,
      aux_sym__end,
  [14464] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1943), 1,
      anon_sym_one,
    STATE(629), 1,
      sym_one_of,
  [14474] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1945), 2,
      anon_sym_SEMI,
      anon_sym_implies,
  [14482] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(653), 1,
      sym_name,
  [14492] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1947), 1,
      anon_sym_SEMI,
    STATE(333), 1,
      aux_sym__end,
  [14502] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1667), 1,
      anon_sym_LBRACE,
    STATE(113), 1,
      sym_level_body,
  [14512] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1949), 1,
      anon_sym_SEMI,
    STATE(49), 1,
      aux_sym__end,
  [14522] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1951), 1,
      anon_sym_SEMI,
    STATE(248), 1,
      aux_sym__end,
  [14532] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1953), 1,
      anon_sym_SEMI,
    STATE(175), 1,
      aux_sym__end,
  [14542] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(398), 1,
      sym_name,
  [14552] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1532), 1,
      anon_sym_LBRACE,
    STATE(101), 1,
      sym_block,
  [14562] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(618), 1,
      sym_name,
  [14572] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1955), 1,
      anon_sym_SEMI,
    STATE(249), 1,
      aux_sym__end,
  [14582] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1957), 1,
      anon_sym_SEMI,
    STATE(169), 1,
      aux_sym__end,
  [14592] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1959), 1,
      anon_sym_SEMI,
    STATE(250), 1,
      aux_sym__end,
  [14602] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1961), 1,
      anon_sym_SEMI,
    STATE(359), 1,
      aux_sym__end,
  [14612] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1963), 1,
      anon_sym_SEMI,
    STATE(360), 1,
      aux_sym__end,
  [14622] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1965), 1,
      anon_sym_or,
    STATE(87), 1,
      aux_sym_either_repeat1,
  [14632] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(376), 1,
      sym_name,
  [14642] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1967), 1,
      anon_sym_SEMI,
    STATE(251), 1,
      aux_sym__end,
  [14652] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(400), 1,
      sym_name,
  [14662] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1969), 1,
      anon_sym_SEMI,
    STATE(361), 1,
      aux_sym__end,
  [14672] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1971), 1,
      anon_sym_SEMI,
    STATE(362), 1,
      aux_sym__end,
  [14682] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1973), 1,
      anon_sym_SEMI,
    STATE(154), 1,
      aux_sym__end,
  [14692] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1975), 1,
      anon_sym_not,
    ACTIONS(1977), 1,
      anon_sym_up,
  [14702] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1979), 1,
      anon_sym_SEMI,
    STATE(252), 1,
      aux_sym__end,
  [14712] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1758), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14720] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1981), 1,
      anon_sym_SEMI,
    STATE(363), 1,
      aux_sym__end,
  [14730] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1339), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14738] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1983), 1,
      anon_sym_SEMI,
    STATE(253), 1,
      aux_sym__end,
  [14748] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1985), 1,
      anon_sym_one,
    ACTIONS(1987), 1,
      anon_sym_of,
  [14758] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1989), 1,
      anon_sym_SEMI,
    STATE(334), 1,
      aux_sym__end,
  [14768] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1991), 1,
      anon_sym_SEMI,
    STATE(62), 1,
      aux_sym__end,
  [14778] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(663), 1,
      sym_name,
  [14788] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1602), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14796] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1993), 1,
      anon_sym_trailing,
    ACTIONS(1995), 1,
      anon_sym_last,
  [14806] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1997), 1,
      anon_sym_SEMI,
    STATE(284), 1,
      aux_sym__end,
  [14816] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1999), 1,
      sym_string,
    ACTIONS(2001), 1,
      anon_sym_COLON,
  [14826] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(754), 1,
      sym_name,
  [14836] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2003), 1,
      anon_sym_SEMI,
    STATE(51), 1,
      aux_sym__end,
  [14846] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(206), 1,
      sym_name,
  [14856] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1735), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14864] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2005), 1,
      anon_sym_SEMI,
    STATE(100), 1,
      aux_sym__end,
  [14874] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2007), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14882] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2009), 1,
      anon_sym_SEMI,
    STATE(158), 1,
      aux_sym__end,
  [14892] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1384), 1,
      anon_sym_or,
    STATE(355), 1,
      aux_sym_either_repeat1,
  [14902] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1511), 1,
      anon_sym_LBRACE,
    STATE(204), 1,
      sym_fields,
  [14912] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2011), 1,
      anon_sym_SEMI,
    STATE(285), 1,
      aux_sym__end,
  [14922] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(231), 1,
      sym_name,
  [14932] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1610), 1,
      anon_sym_LBRACE,
    STATE(399), 1,
      sym_block,
  [14942] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2013), 1,
      anon_sym_SEMI,
    STATE(298), 1,
      aux_sym__end,
  [14952] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2015), 1,
      anon_sym_SEMI,
    STATE(291), 1,
      aux_sym__end,
  [14962] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2017), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14970] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1672), 2,
      anon_sym_COMMA,
      anon_sym_GT,
  [14978] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(790), 1,
      sym_name,
  [14988] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2019), 1,
      anon_sym_SEMI,
    STATE(54), 1,
      aux_sym__end,
  [14998] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(571), 1,
      sym_name,
  [15008] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2021), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [15016] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2023), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [15024] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2025), 1,
      sym_string,
    ACTIONS(2027), 1,
      anon_sym_COLON,
  [15034] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2029), 1,
      anon_sym_the,
    ACTIONS(2031), 1,
      anon_sym_them,
  [15044] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2033), 2,
      anon_sym_EQ,
      anon_sym_LBRACE,
  [15052] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2035), 2,
      sym_number,
      sym_money,
  [15060] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2037), 1,
      anon_sym_SEMI,
    STATE(296), 1,
      aux_sym__end,
  [15070] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2039), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [15078] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2041), 1,
      anon_sym_SEMI,
    STATE(72), 1,
      aux_sym__end,
  [15088] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1610), 1,
      anon_sym_LBRACE,
    STATE(661), 1,
      sym_block,
  [15098] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2043), 1,
      anon_sym_the,
    ACTIONS(2045), 1,
      anon_sym_them,
  [15108] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2047), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [15116] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2049), 1,
      anon_sym_SEMI,
    STATE(74), 1,
      aux_sym__end,
  [15126] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2051), 1,
      sym_number,
    ACTIONS(2053), 1,
      anon_sym_same,
  [15136] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2055), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [15144] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2057), 1,
      sym_number,
    ACTIONS(2059), 1,
      anon_sym_full,
  [15154] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(517), 1,
      sym_name,
  [15164] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2061), 1,
      sym_number,
    ACTIONS(2063), 1,
      anon_sym_same,
  [15174] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(522), 1,
      sym_name,
  [15184] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1682), 1,
      anon_sym_LBRACE,
    STATE(189), 1,
      sym_partner_body,
  [15194] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2065), 1,
      anon_sym_at,
    ACTIONS(2067), 1,
      anon_sym_more,
  [15204] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1652), 1,
      anon_sym_LBRACE,
    STATE(103), 1,
      sym_option_body,
  [15214] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2069), 1,
      anon_sym_higher,
  [15221] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2071), 1,
      anon_sym_SEMI,
  [15228] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2073), 1,
      sym_string,
  [15235] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2075), 1,
      anon_sym_others,
  [15242] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2077), 1,
      sym_date,
  [15249] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2079), 1,
      anon_sym_in,
  [15256] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2081), 1,
      anon_sym_LT,
  [15263] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2083), 1,
      sym_number,
  [15270] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2085), 1,
      anon_sym_RPAREN,
  [15277] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2087), 1,
      anon_sym_RPAREN,
  [15284] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2089), 1,
      anon_sym_SEMI,
  [15291] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2091), 1,
      anon_sym_LT,
  [15298] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2093), 1,
      anon_sym_the,
  [15305] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2095), 1,
      anon_sym_of,
  [15312] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2097), 1,
      anon_sym_of,
  [15319] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2099), 1,
      anon_sym_from,
  [15326] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2101), 1,
      anon_sym_SEMI,
  [15333] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2103), 1,
      anon_sym_is,
  [15340] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2105), 1,
      anon_sym_from,
  [15347] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2107), 1,
      anon_sym_of,
  [15354] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2109), 1,
      sym_currency,
  [15361] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2111), 1,
      anon_sym_of,
  [15368] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2113), 1,
      anon_sym_closes,
  [15375] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2115), 1,
      anon_sym_SEMI,
  [15382] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2117), 1,
      anon_sym_at,
  [15389] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2119), 1,
      sym_date,
  [15396] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2121), 1,
      anon_sym_metric,
  [15403] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2123), 1,
      anon_sym_SEMI,
  [15410] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2125), 1,
      anon_sym_of,
  [15417] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2127), 1,
      anon_sym_different,
  [15424] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2129), 1,
      anon_sym_others,
  [15431] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2131), 1,
      sym_number,
  [15438] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2133), 1,
      anon_sym_of,
  [15445] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2135), 1,
      anon_sym_EQ,
  [15452] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2137), 1,
      ts_builtin_sym_end,
  [15459] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2139), 1,
      anon_sym_as,
  [15466] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2141), 1,
      anon_sym_by,
  [15473] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2143), 1,
      anon_sym_LT,
  [15480] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2145), 1,
      anon_sym_RPAREN,
  [15487] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2147), 1,
      anon_sym_SEMI,
  [15494] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2149), 1,
      anon_sym_least,
  [15501] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2151), 1,
      anon_sym_COLON,
  [15508] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2153), 1,
      anon_sym_that,
  [15515] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2155), 1,
      anon_sym_applicable,
  [15522] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2157), 1,
      anon_sym_least,
  [15529] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2159), 1,
      anon_sym_by,
  [15536] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2161), 1,
      anon_sym_to,
  [15543] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2163), 1,
      anon_sym_of,
  [15550] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2165), 1,
      sym_number,
  [15557] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2167), 1,
      anon_sym_LT,
  [15564] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1799), 1,
      anon_sym_if,
  [15571] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2169), 1,
      anon_sym_SEMI,
  [15578] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2171), 1,
      anon_sym_RPAREN,
  [15585] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2173), 1,
      sym_date,
  [15592] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2175), 1,
      anon_sym_passed,
  [15599] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2177), 1,
      anon_sym_if,
  [15606] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2179), 1,
      anon_sym_DOT,
  [15613] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2181), 1,
      sym_number,
  [15620] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2183), 1,
      anon_sym_least,
  [15627] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2185), 1,
      anon_sym_EQ,
  [15634] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2187), 1,
      anon_sym_of,
  [15641] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2189), 1,
      sym_number,
  [15648] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2191), 1,
      aux_sym_member_token1,
  [15655] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2193), 1,
      sym_number,
  [15662] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2195), 1,
      anon_sym_LT,
  [15669] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2197), 1,
      anon_sym_applicable,
  [15676] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2199), 1,
      sym_date,
  [15683] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2201), 1,
      anon_sym_to,
  [15690] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2203), 1,
      anon_sym_until,
  [15697] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2205), 1,
      sym_number,
  [15704] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2207), 1,
      anon_sym_others,
  [15711] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2209), 1,
      sym_number,
  [15718] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2211), 1,
      anon_sym_least,
  [15725] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2211), 1,
      anon_sym_than,
  [15732] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2213), 1,
      anon_sym_least,
  [15739] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2215), 1,
      anon_sym_SEMI,
  [15746] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2217), 1,
      sym_number,
  [15753] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2219), 1,
      anon_sym_SEMI,
  [15760] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2221), 1,
      anon_sym_of,
  [15767] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2223), 1,
      sym_string,
  [15774] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2225), 1,
      anon_sym_SEMI,
  [15781] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2227), 1,
      anon_sym_by,
  [15788] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(397), 1,
      anon_sym_them,
  [15795] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2229), 1,
      anon_sym_RPAREN,
  [15802] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2231), 1,
      sym_date,
  [15809] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2233), 1,
      anon_sym_met,
  [15816] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2235), 1,
      sym_number,
  [15823] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2237), 1,
      anon_sym_least,
  [15830] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2239), 1,
      sym_date,
  [15837] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1859), 1,
      anon_sym_of,
  [15844] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2241), 1,
      anon_sym_of,
  [15851] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2243), 1,
      sym_date,
  [15858] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2233), 1,
      anon_sym_tell,
  [15865] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2245), 1,
      sym_date,
  [15872] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2247), 1,
      anon_sym_each,
  [15879] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2249), 1,
      anon_sym_LBRACE,
  [15886] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2251), 1,
      anon_sym_of,
  [15893] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2253), 1,
      sym_number,
  [15900] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2255), 1,
      anon_sym_SEMI,
  [15907] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2257), 1,
      anon_sym_ago,
  [15914] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2259), 1,
      sym_string,
  [15921] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2261), 1,
      sym_date,
  [15928] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2263), 1,
      sym_date,
  [15935] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2265), 1,
      anon_sym_EQ,
  [15942] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2267), 1,
      sym_string,
  [15949] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2269), 1,
      anon_sym_COLON,
  [15956] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2271), 1,
      anon_sym_no,
  [15963] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2273), 1,
      anon_sym_SEMI,
  [15970] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2275), 1,
      anon_sym_ago,
  [15977] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2277), 1,
      anon_sym_by,
  [15984] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2279), 1,
      sym_date,
  [15991] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1367), 1,
      anon_sym_of,
  [15998] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2281), 1,
      anon_sym_full,
  [16005] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2283), 1,
      anon_sym_who,
  [16012] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2285), 1,
      sym_number,
  [16019] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2287), 1,
      anon_sym_EQ,
  [16026] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2289), 1,
      anon_sym_implies,
  [16033] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1987), 1,
      anon_sym_of,
  [16040] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2291), 1,
      anon_sym_implies,
  [16047] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2293), 1,
      sym_string,
  [16054] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2295), 1,
      anon_sym_who,
  [16061] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2297), 1,
      anon_sym_of,
  [16068] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2299), 1,
      anon_sym_SEMI,
  [16075] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2301), 1,
      anon_sym_or,
  [16082] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2303), 1,
      sym_number,
  [16089] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2305), 1,
      sym_date,
  [16096] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2307), 1,
      sym_number,
  [16103] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1815), 1,
      anon_sym_than,
  [16110] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2309), 1,
      sym_number,
  [16117] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2311), 1,
      sym_number,
  [16124] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2313), 1,
      anon_sym_RPAREN,
  [16131] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2315), 1,
      anon_sym_SEMI,
  [16138] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1883), 1,
      anon_sym_of,
  [16145] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2317), 1,
      anon_sym_least,
  [16152] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2319), 1,
      anon_sym_least,
  [16159] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2321), 1,
      anon_sym_LT,
  [16166] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2323), 1,
      anon_sym_least,
  [16173] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2323), 1,
      anon_sym_than,
  [16180] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2325), 1,
      anon_sym_of,
  [16187] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2327), 1,
      anon_sym_LT,
  [16194] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2329), 1,
      anon_sym_that,
  [16201] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2331), 1,
      anon_sym_of,
  [16208] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2333), 1,
      anon_sym_RPAREN,
  [16215] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2335), 1,
      sym_number,
  [16222] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2337), 1,
      anon_sym_of,
  [16229] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2339), 1,
      anon_sym_metric,
  [16236] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2341), 1,
      anon_sym_least,
  [16243] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2343), 1,
      anon_sym_at,
  [16250] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2345), 1,
      anon_sym_of,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 101,
  [SMALL_STATE(4)] = 202,
  [SMALL_STATE(5)] = 303,
  [SMALL_STATE(6)] = 352,
  [SMALL_STATE(7)] = 444,
  [SMALL_STATE(8)] = 536,
  [SMALL_STATE(9)] = 628,
  [SMALL_STATE(10)] = 708,
  [SMALL_STATE(11)] = 788,
  [SMALL_STATE(12)] = 868,
  [SMALL_STATE(13)] = 948,
  [SMALL_STATE(14)] = 1028,
  [SMALL_STATE(15)] = 1108,
  [SMALL_STATE(16)] = 1188,
  [SMALL_STATE(17)] = 1264,
  [SMALL_STATE(18)] = 1340,
  [SMALL_STATE(19)] = 1400,
  [SMALL_STATE(20)] = 1455,
  [SMALL_STATE(21)] = 1510,
  [SMALL_STATE(22)] = 1565,
  [SMALL_STATE(23)] = 1620,
  [SMALL_STATE(24)] = 1675,
  [SMALL_STATE(25)] = 1730,
  [SMALL_STATE(26)] = 1785,
  [SMALL_STATE(27)] = 1840,
  [SMALL_STATE(28)] = 1892,
  [SMALL_STATE(29)] = 1944,
  [SMALL_STATE(30)] = 2003,
  [SMALL_STATE(31)] = 2054,
  [SMALL_STATE(32)] = 2093,
  [SMALL_STATE(33)] = 2152,
  [SMALL_STATE(34)] = 2190,
  [SMALL_STATE(35)] = 2228,
  [SMALL_STATE(36)] = 2265,
  [SMALL_STATE(37)] = 2316,
  [SMALL_STATE(38)] = 2367,
  [SMALL_STATE(39)] = 2418,
  [SMALL_STATE(40)] = 2454,
  [SMALL_STATE(41)] = 2490,
  [SMALL_STATE(42)] = 2526,
  [SMALL_STATE(43)] = 2562,
  [SMALL_STATE(44)] = 2598,
  [SMALL_STATE(45)] = 2643,
  [SMALL_STATE(46)] = 2688,
  [SMALL_STATE(47)] = 2723,
  [SMALL_STATE(48)] = 2758,
  [SMALL_STATE(49)] = 2793,
  [SMALL_STATE(50)] = 2828,
  [SMALL_STATE(51)] = 2863,
  [SMALL_STATE(52)] = 2898,
  [SMALL_STATE(53)] = 2933,
  [SMALL_STATE(54)] = 2978,
  [SMALL_STATE(55)] = 3013,
  [SMALL_STATE(56)] = 3048,
  [SMALL_STATE(57)] = 3083,
  [SMALL_STATE(58)] = 3118,
  [SMALL_STATE(59)] = 3153,
  [SMALL_STATE(60)] = 3188,
  [SMALL_STATE(61)] = 3223,
  [SMALL_STATE(62)] = 3258,
  [SMALL_STATE(63)] = 3293,
  [SMALL_STATE(64)] = 3328,
  [SMALL_STATE(65)] = 3363,
  [SMALL_STATE(66)] = 3408,
  [SMALL_STATE(67)] = 3443,
  [SMALL_STATE(68)] = 3478,
  [SMALL_STATE(69)] = 3513,
  [SMALL_STATE(70)] = 3548,
  [SMALL_STATE(71)] = 3583,
  [SMALL_STATE(72)] = 3628,
  [SMALL_STATE(73)] = 3663,
  [SMALL_STATE(74)] = 3698,
  [SMALL_STATE(75)] = 3733,
  [SMALL_STATE(76)] = 3768,
  [SMALL_STATE(77)] = 3803,
  [SMALL_STATE(78)] = 3838,
  [SMALL_STATE(79)] = 3873,
  [SMALL_STATE(80)] = 3908,
  [SMALL_STATE(81)] = 3953,
  [SMALL_STATE(82)] = 3988,
  [SMALL_STATE(83)] = 4023,
  [SMALL_STATE(84)] = 4058,
  [SMALL_STATE(85)] = 4093,
  [SMALL_STATE(86)] = 4128,
  [SMALL_STATE(87)] = 4175,
  [SMALL_STATE(88)] = 4210,
  [SMALL_STATE(89)] = 4245,
  [SMALL_STATE(90)] = 4280,
  [SMALL_STATE(91)] = 4315,
  [SMALL_STATE(92)] = 4350,
  [SMALL_STATE(93)] = 4385,
  [SMALL_STATE(94)] = 4420,
  [SMALL_STATE(95)] = 4467,
  [SMALL_STATE(96)] = 4512,
  [SMALL_STATE(97)] = 4547,
  [SMALL_STATE(98)] = 4592,
  [SMALL_STATE(99)] = 4637,
  [SMALL_STATE(100)] = 4682,
  [SMALL_STATE(101)] = 4717,
  [SMALL_STATE(102)] = 4747,
  [SMALL_STATE(103)] = 4784,
  [SMALL_STATE(104)] = 4813,
  [SMALL_STATE(105)] = 4842,
  [SMALL_STATE(106)] = 4871,
  [SMALL_STATE(107)] = 4900,
  [SMALL_STATE(108)] = 4937,
  [SMALL_STATE(109)] = 4974,
  [SMALL_STATE(110)] = 5003,
  [SMALL_STATE(111)] = 5032,
  [SMALL_STATE(112)] = 5061,
  [SMALL_STATE(113)] = 5098,
  [SMALL_STATE(114)] = 5127,
  [SMALL_STATE(115)] = 5156,
  [SMALL_STATE(116)] = 5185,
  [SMALL_STATE(117)] = 5214,
  [SMALL_STATE(118)] = 5243,
  [SMALL_STATE(119)] = 5272,
  [SMALL_STATE(120)] = 5309,
  [SMALL_STATE(121)] = 5349,
  [SMALL_STATE(122)] = 5389,
  [SMALL_STATE(123)] = 5423,
  [SMALL_STATE(124)] = 5463,
  [SMALL_STATE(125)] = 5503,
  [SMALL_STATE(126)] = 5543,
  [SMALL_STATE(127)] = 5583,
  [SMALL_STATE(128)] = 5623,
  [SMALL_STATE(129)] = 5663,
  [SMALL_STATE(130)] = 5692,
  [SMALL_STATE(131)] = 5726,
  [SMALL_STATE(132)] = 5752,
  [SMALL_STATE(133)] = 5778,
  [SMALL_STATE(134)] = 5812,
  [SMALL_STATE(135)] = 5846,
  [SMALL_STATE(136)] = 5880,
  [SMALL_STATE(137)] = 5914,
  [SMALL_STATE(138)] = 5948,
  [SMALL_STATE(139)] = 5982,
  [SMALL_STATE(140)] = 6016,
  [SMALL_STATE(141)] = 6050,
  [SMALL_STATE(142)] = 6084,
  [SMALL_STATE(143)] = 6110,
  [SMALL_STATE(144)] = 6144,
  [SMALL_STATE(145)] = 6178,
  [SMALL_STATE(146)] = 6212,
  [SMALL_STATE(147)] = 6246,
  [SMALL_STATE(148)] = 6275,
  [SMALL_STATE(149)] = 6304,
  [SMALL_STATE(150)] = 6333,
  [SMALL_STATE(151)] = 6362,
  [SMALL_STATE(152)] = 6391,
  [SMALL_STATE(153)] = 6420,
  [SMALL_STATE(154)] = 6449,
  [SMALL_STATE(155)] = 6478,
  [SMALL_STATE(156)] = 6507,
  [SMALL_STATE(157)] = 6536,
  [SMALL_STATE(158)] = 6565,
  [SMALL_STATE(159)] = 6594,
  [SMALL_STATE(160)] = 6623,
  [SMALL_STATE(161)] = 6652,
  [SMALL_STATE(162)] = 6681,
  [SMALL_STATE(163)] = 6710,
  [SMALL_STATE(164)] = 6741,
  [SMALL_STATE(165)] = 6770,
  [SMALL_STATE(166)] = 6799,
  [SMALL_STATE(167)] = 6828,
  [SMALL_STATE(168)] = 6857,
  [SMALL_STATE(169)] = 6886,
  [SMALL_STATE(170)] = 6915,
  [SMALL_STATE(171)] = 6944,
  [SMALL_STATE(172)] = 6973,
  [SMALL_STATE(173)] = 7002,
  [SMALL_STATE(174)] = 7031,
  [SMALL_STATE(175)] = 7060,
  [SMALL_STATE(176)] = 7089,
  [SMALL_STATE(177)] = 7118,
  [SMALL_STATE(178)] = 7147,
  [SMALL_STATE(179)] = 7183,
  [SMALL_STATE(180)] = 7211,
  [SMALL_STATE(181)] = 7247,
  [SMALL_STATE(182)] = 7283,
  [SMALL_STATE(183)] = 7319,
  [SMALL_STATE(184)] = 7355,
  [SMALL_STATE(185)] = 7391,
  [SMALL_STATE(186)] = 7426,
  [SMALL_STATE(187)] = 7461,
  [SMALL_STATE(188)] = 7496,
  [SMALL_STATE(189)] = 7519,
  [SMALL_STATE(190)] = 7542,
  [SMALL_STATE(191)] = 7565,
  [SMALL_STATE(192)] = 7600,
  [SMALL_STATE(193)] = 7623,
  [SMALL_STATE(194)] = 7646,
  [SMALL_STATE(195)] = 7669,
  [SMALL_STATE(196)] = 7692,
  [SMALL_STATE(197)] = 7715,
  [SMALL_STATE(198)] = 7750,
  [SMALL_STATE(199)] = 7773,
  [SMALL_STATE(200)] = 7796,
  [SMALL_STATE(201)] = 7819,
  [SMALL_STATE(202)] = 7854,
  [SMALL_STATE(203)] = 7889,
  [SMALL_STATE(204)] = 7912,
  [SMALL_STATE(205)] = 7935,
  [SMALL_STATE(206)] = 7969,
  [SMALL_STATE(207)] = 7999,
  [SMALL_STATE(208)] = 8035,
  [SMALL_STATE(209)] = 8073,
  [SMALL_STATE(210)] = 8107,
  [SMALL_STATE(211)] = 8145,
  [SMALL_STATE(212)] = 8179,
  [SMALL_STATE(213)] = 8217,
  [SMALL_STATE(214)] = 8253,
  [SMALL_STATE(215)] = 8287,
  [SMALL_STATE(216)] = 8323,
  [SMALL_STATE(217)] = 8354,
  [SMALL_STATE(218)] = 8381,
  [SMALL_STATE(219)] = 8414,
  [SMALL_STATE(220)] = 8445,
  [SMALL_STATE(221)] = 8476,
  [SMALL_STATE(222)] = 8501,
  [SMALL_STATE(223)] = 8528,
  [SMALL_STATE(224)] = 8563,
  [SMALL_STATE(225)] = 8598,
  [SMALL_STATE(226)] = 8628,
  [SMALL_STATE(227)] = 8656,
  [SMALL_STATE(228)] = 8686,
  [SMALL_STATE(229)] = 8714,
  [SMALL_STATE(230)] = 8742,
  [SMALL_STATE(231)] = 8770,
  [SMALL_STATE(232)] = 8790,
  [SMALL_STATE(233)] = 8818,
  [SMALL_STATE(234)] = 8848,
  [SMALL_STATE(235)] = 8875,
  [SMALL_STATE(236)] = 8902,
  [SMALL_STATE(237)] = 8929,
  [SMALL_STATE(238)] = 8956,
  [SMALL_STATE(239)] = 8985,
  [SMALL_STATE(240)] = 9012,
  [SMALL_STATE(241)] = 9033,
  [SMALL_STATE(242)] = 9054,
  [SMALL_STATE(243)] = 9075,
  [SMALL_STATE(244)] = 9096,
  [SMALL_STATE(245)] = 9117,
  [SMALL_STATE(246)] = 9138,
  [SMALL_STATE(247)] = 9159,
  [SMALL_STATE(248)] = 9180,
  [SMALL_STATE(249)] = 9201,
  [SMALL_STATE(250)] = 9222,
  [SMALL_STATE(251)] = 9243,
  [SMALL_STATE(252)] = 9264,
  [SMALL_STATE(253)] = 9285,
  [SMALL_STATE(254)] = 9306,
  [SMALL_STATE(255)] = 9333,
  [SMALL_STATE(256)] = 9360,
  [SMALL_STATE(257)] = 9387,
  [SMALL_STATE(258)] = 9414,
  [SMALL_STATE(259)] = 9435,
  [SMALL_STATE(260)] = 9461,
  [SMALL_STATE(261)] = 9485,
  [SMALL_STATE(262)] = 9503,
  [SMALL_STATE(263)] = 9521,
  [SMALL_STATE(264)] = 9547,
  [SMALL_STATE(265)] = 9571,
  [SMALL_STATE(266)] = 9595,
  [SMALL_STATE(267)] = 9619,
  [SMALL_STATE(268)] = 9643,
  [SMALL_STATE(269)] = 9661,
  [SMALL_STATE(270)] = 9685,
  [SMALL_STATE(271)] = 9709,
  [SMALL_STATE(272)] = 9732,
  [SMALL_STATE(273)] = 9747,
  [SMALL_STATE(274)] = 9770,
  [SMALL_STATE(275)] = 9799,
  [SMALL_STATE(276)] = 9814,
  [SMALL_STATE(277)] = 9843,
  [SMALL_STATE(278)] = 9858,
  [SMALL_STATE(279)] = 9873,
  [SMALL_STATE(280)] = 9902,
  [SMALL_STATE(281)] = 9925,
  [SMALL_STATE(282)] = 9940,
  [SMALL_STATE(283)] = 9964,
  [SMALL_STATE(284)] = 9988,
  [SMALL_STATE(285)] = 10008,
  [SMALL_STATE(286)] = 10028,
  [SMALL_STATE(287)] = 10048,
  [SMALL_STATE(288)] = 10068,
  [SMALL_STATE(289)] = 10088,
  [SMALL_STATE(290)] = 10108,
  [SMALL_STATE(291)] = 10132,
  [SMALL_STATE(292)] = 10152,
  [SMALL_STATE(293)] = 10172,
  [SMALL_STATE(294)] = 10192,
  [SMALL_STATE(295)] = 10212,
  [SMALL_STATE(296)] = 10232,
  [SMALL_STATE(297)] = 10252,
  [SMALL_STATE(298)] = 10272,
  [SMALL_STATE(299)] = 10292,
  [SMALL_STATE(300)] = 10312,
  [SMALL_STATE(301)] = 10338,
  [SMALL_STATE(302)] = 10364,
  [SMALL_STATE(303)] = 10384,
  [SMALL_STATE(304)] = 10399,
  [SMALL_STATE(305)] = 10416,
  [SMALL_STATE(306)] = 10433,
  [SMALL_STATE(307)] = 10448,
  [SMALL_STATE(308)] = 10469,
  [SMALL_STATE(309)] = 10486,
  [SMALL_STATE(310)] = 10503,
  [SMALL_STATE(311)] = 10524,
  [SMALL_STATE(312)] = 10547,
  [SMALL_STATE(313)] = 10568,
  [SMALL_STATE(314)] = 10585,
  [SMALL_STATE(315)] = 10608,
  [SMALL_STATE(316)] = 10625,
  [SMALL_STATE(317)] = 10640,
  [SMALL_STATE(318)] = 10663,
  [SMALL_STATE(319)] = 10684,
  [SMALL_STATE(320)] = 10705,
  [SMALL_STATE(321)] = 10726,
  [SMALL_STATE(322)] = 10747,
  [SMALL_STATE(323)] = 10764,
  [SMALL_STATE(324)] = 10785,
  [SMALL_STATE(325)] = 10800,
  [SMALL_STATE(326)] = 10815,
  [SMALL_STATE(327)] = 10832,
  [SMALL_STATE(328)] = 10849,
  [SMALL_STATE(329)] = 10864,
  [SMALL_STATE(330)] = 10887,
  [SMALL_STATE(331)] = 10904,
  [SMALL_STATE(332)] = 10921,
  [SMALL_STATE(333)] = 10940,
  [SMALL_STATE(334)] = 10956,
  [SMALL_STATE(335)] = 10972,
  [SMALL_STATE(336)] = 10984,
  [SMALL_STATE(337)] = 10996,
  [SMALL_STATE(338)] = 11016,
  [SMALL_STATE(339)] = 11028,
  [SMALL_STATE(340)] = 11040,
  [SMALL_STATE(341)] = 11052,
  [SMALL_STATE(342)] = 11064,
  [SMALL_STATE(343)] = 11076,
  [SMALL_STATE(344)] = 11088,
  [SMALL_STATE(345)] = 11100,
  [SMALL_STATE(346)] = 11120,
  [SMALL_STATE(347)] = 11132,
  [SMALL_STATE(348)] = 11144,
  [SMALL_STATE(349)] = 11156,
  [SMALL_STATE(350)] = 11174,
  [SMALL_STATE(351)] = 11190,
  [SMALL_STATE(352)] = 11206,
  [SMALL_STATE(353)] = 11222,
  [SMALL_STATE(354)] = 11238,
  [SMALL_STATE(355)] = 11254,
  [SMALL_STATE(356)] = 11270,
  [SMALL_STATE(357)] = 11286,
  [SMALL_STATE(358)] = 11302,
  [SMALL_STATE(359)] = 11318,
  [SMALL_STATE(360)] = 11334,
  [SMALL_STATE(361)] = 11350,
  [SMALL_STATE(362)] = 11366,
  [SMALL_STATE(363)] = 11382,
  [SMALL_STATE(364)] = 11398,
  [SMALL_STATE(365)] = 11410,
  [SMALL_STATE(366)] = 11421,
  [SMALL_STATE(367)] = 11438,
  [SMALL_STATE(368)] = 11457,
  [SMALL_STATE(369)] = 11472,
  [SMALL_STATE(370)] = 11489,
  [SMALL_STATE(371)] = 11500,
  [SMALL_STATE(372)] = 11515,
  [SMALL_STATE(373)] = 11526,
  [SMALL_STATE(374)] = 11543,
  [SMALL_STATE(375)] = 11558,
  [SMALL_STATE(376)] = 11573,
  [SMALL_STATE(377)] = 11584,
  [SMALL_STATE(378)] = 11595,
  [SMALL_STATE(379)] = 11610,
  [SMALL_STATE(380)] = 11625,
  [SMALL_STATE(381)] = 11644,
  [SMALL_STATE(382)] = 11663,
  [SMALL_STATE(383)] = 11680,
  [SMALL_STATE(384)] = 11699,
  [SMALL_STATE(385)] = 11714,
  [SMALL_STATE(386)] = 11729,
  [SMALL_STATE(387)] = 11744,
  [SMALL_STATE(388)] = 11763,
  [SMALL_STATE(389)] = 11774,
  [SMALL_STATE(390)] = 11789,
  [SMALL_STATE(391)] = 11804,
  [SMALL_STATE(392)] = 11815,
  [SMALL_STATE(393)] = 11830,
  [SMALL_STATE(394)] = 11841,
  [SMALL_STATE(395)] = 11852,
  [SMALL_STATE(396)] = 11869,
  [SMALL_STATE(397)] = 11880,
  [SMALL_STATE(398)] = 11895,
  [SMALL_STATE(399)] = 11906,
  [SMALL_STATE(400)] = 11917,
  [SMALL_STATE(401)] = 11928,
  [SMALL_STATE(402)] = 11939,
  [SMALL_STATE(403)] = 11958,
  [SMALL_STATE(404)] = 11973,
  [SMALL_STATE(405)] = 11988,
  [SMALL_STATE(406)] = 11999,
  [SMALL_STATE(407)] = 12014,
  [SMALL_STATE(408)] = 12027,
  [SMALL_STATE(409)] = 12042,
  [SMALL_STATE(410)] = 12056,
  [SMALL_STATE(411)] = 12066,
  [SMALL_STATE(412)] = 12082,
  [SMALL_STATE(413)] = 12096,
  [SMALL_STATE(414)] = 12112,
  [SMALL_STATE(415)] = 12128,
  [SMALL_STATE(416)] = 12144,
  [SMALL_STATE(417)] = 12160,
  [SMALL_STATE(418)] = 12176,
  [SMALL_STATE(419)] = 12192,
  [SMALL_STATE(420)] = 12204,
  [SMALL_STATE(421)] = 12214,
  [SMALL_STATE(422)] = 12224,
  [SMALL_STATE(423)] = 12238,
  [SMALL_STATE(424)] = 12248,
  [SMALL_STATE(425)] = 12258,
  [SMALL_STATE(426)] = 12274,
  [SMALL_STATE(427)] = 12288,
  [SMALL_STATE(428)] = 12304,
  [SMALL_STATE(429)] = 12320,
  [SMALL_STATE(430)] = 12334,
  [SMALL_STATE(431)] = 12350,
  [SMALL_STATE(432)] = 12366,
  [SMALL_STATE(433)] = 12376,
  [SMALL_STATE(434)] = 12390,
  [SMALL_STATE(435)] = 12400,
  [SMALL_STATE(436)] = 12414,
  [SMALL_STATE(437)] = 12430,
  [SMALL_STATE(438)] = 12440,
  [SMALL_STATE(439)] = 12454,
  [SMALL_STATE(440)] = 12464,
  [SMALL_STATE(441)] = 12480,
  [SMALL_STATE(442)] = 12490,
  [SMALL_STATE(443)] = 12500,
  [SMALL_STATE(444)] = 12514,
  [SMALL_STATE(445)] = 12524,
  [SMALL_STATE(446)] = 12540,
  [SMALL_STATE(447)] = 12554,
  [SMALL_STATE(448)] = 12570,
  [SMALL_STATE(449)] = 12584,
  [SMALL_STATE(450)] = 12594,
  [SMALL_STATE(451)] = 12608,
  [SMALL_STATE(452)] = 12622,
  [SMALL_STATE(453)] = 12636,
  [SMALL_STATE(454)] = 12650,
  [SMALL_STATE(455)] = 12664,
  [SMALL_STATE(456)] = 12678,
  [SMALL_STATE(457)] = 12694,
  [SMALL_STATE(458)] = 12710,
  [SMALL_STATE(459)] = 12724,
  [SMALL_STATE(460)] = 12738,
  [SMALL_STATE(461)] = 12754,
  [SMALL_STATE(462)] = 12767,
  [SMALL_STATE(463)] = 12780,
  [SMALL_STATE(464)] = 12791,
  [SMALL_STATE(465)] = 12802,
  [SMALL_STATE(466)] = 12813,
  [SMALL_STATE(467)] = 12824,
  [SMALL_STATE(468)] = 12837,
  [SMALL_STATE(469)] = 12850,
  [SMALL_STATE(470)] = 12863,
  [SMALL_STATE(471)] = 12876,
  [SMALL_STATE(472)] = 12887,
  [SMALL_STATE(473)] = 12900,
  [SMALL_STATE(474)] = 12913,
  [SMALL_STATE(475)] = 12926,
  [SMALL_STATE(476)] = 12939,
  [SMALL_STATE(477)] = 12952,
  [SMALL_STATE(478)] = 12965,
  [SMALL_STATE(479)] = 12978,
  [SMALL_STATE(480)] = 12991,
  [SMALL_STATE(481)] = 13004,
  [SMALL_STATE(482)] = 13017,
  [SMALL_STATE(483)] = 13030,
  [SMALL_STATE(484)] = 13043,
  [SMALL_STATE(485)] = 13056,
  [SMALL_STATE(486)] = 13069,
  [SMALL_STATE(487)] = 13080,
  [SMALL_STATE(488)] = 13093,
  [SMALL_STATE(489)] = 13106,
  [SMALL_STATE(490)] = 13119,
  [SMALL_STATE(491)] = 13132,
  [SMALL_STATE(492)] = 13145,
  [SMALL_STATE(493)] = 13158,
  [SMALL_STATE(494)] = 13167,
  [SMALL_STATE(495)] = 13180,
  [SMALL_STATE(496)] = 13191,
  [SMALL_STATE(497)] = 13204,
  [SMALL_STATE(498)] = 13217,
  [SMALL_STATE(499)] = 13230,
  [SMALL_STATE(500)] = 13243,
  [SMALL_STATE(501)] = 13256,
  [SMALL_STATE(502)] = 13269,
  [SMALL_STATE(503)] = 13282,
  [SMALL_STATE(504)] = 13293,
  [SMALL_STATE(505)] = 13306,
  [SMALL_STATE(506)] = 13319,
  [SMALL_STATE(507)] = 13332,
  [SMALL_STATE(508)] = 13345,
  [SMALL_STATE(509)] = 13358,
  [SMALL_STATE(510)] = 13371,
  [SMALL_STATE(511)] = 13384,
  [SMALL_STATE(512)] = 13397,
  [SMALL_STATE(513)] = 13410,
  [SMALL_STATE(514)] = 13423,
  [SMALL_STATE(515)] = 13436,
  [SMALL_STATE(516)] = 13449,
  [SMALL_STATE(517)] = 13462,
  [SMALL_STATE(518)] = 13475,
  [SMALL_STATE(519)] = 13488,
  [SMALL_STATE(520)] = 13501,
  [SMALL_STATE(521)] = 13514,
  [SMALL_STATE(522)] = 13527,
  [SMALL_STATE(523)] = 13540,
  [SMALL_STATE(524)] = 13553,
  [SMALL_STATE(525)] = 13564,
  [SMALL_STATE(526)] = 13577,
  [SMALL_STATE(527)] = 13590,
  [SMALL_STATE(528)] = 13600,
  [SMALL_STATE(529)] = 13610,
  [SMALL_STATE(530)] = 13620,
  [SMALL_STATE(531)] = 13630,
  [SMALL_STATE(532)] = 13640,
  [SMALL_STATE(533)] = 13650,
  [SMALL_STATE(534)] = 13660,
  [SMALL_STATE(535)] = 13670,
  [SMALL_STATE(536)] = 13680,
  [SMALL_STATE(537)] = 13690,
  [SMALL_STATE(538)] = 13700,
  [SMALL_STATE(539)] = 13708,
  [SMALL_STATE(540)] = 13718,
  [SMALL_STATE(541)] = 13728,
  [SMALL_STATE(542)] = 13738,
  [SMALL_STATE(543)] = 13748,
  [SMALL_STATE(544)] = 13758,
  [SMALL_STATE(545)] = 13768,
  [SMALL_STATE(546)] = 13778,
  [SMALL_STATE(547)] = 13786,
  [SMALL_STATE(548)] = 13796,
  [SMALL_STATE(549)] = 13804,
  [SMALL_STATE(550)] = 13812,
  [SMALL_STATE(551)] = 13820,
  [SMALL_STATE(552)] = 13830,
  [SMALL_STATE(553)] = 13840,
  [SMALL_STATE(554)] = 13850,
  [SMALL_STATE(555)] = 13860,
  [SMALL_STATE(556)] = 13868,
  [SMALL_STATE(557)] = 13878,
  [SMALL_STATE(558)] = 13886,
  [SMALL_STATE(559)] = 13896,
  [SMALL_STATE(560)] = 13906,
  [SMALL_STATE(561)] = 13916,
  [SMALL_STATE(562)] = 13926,
  [SMALL_STATE(563)] = 13936,
  [SMALL_STATE(564)] = 13946,
  [SMALL_STATE(565)] = 13956,
  [SMALL_STATE(566)] = 13966,
  [SMALL_STATE(567)] = 13976,
  [SMALL_STATE(568)] = 13986,
  [SMALL_STATE(569)] = 13996,
  [SMALL_STATE(570)] = 14006,
  [SMALL_STATE(571)] = 14016,
  [SMALL_STATE(572)] = 14024,
  [SMALL_STATE(573)] = 14034,
  [SMALL_STATE(574)] = 14044,
  [SMALL_STATE(575)] = 14054,
  [SMALL_STATE(576)] = 14064,
  [SMALL_STATE(577)] = 14074,
  [SMALL_STATE(578)] = 14084,
  [SMALL_STATE(579)] = 14094,
  [SMALL_STATE(580)] = 14102,
  [SMALL_STATE(581)] = 14112,
  [SMALL_STATE(582)] = 14122,
  [SMALL_STATE(583)] = 14132,
  [SMALL_STATE(584)] = 14142,
  [SMALL_STATE(585)] = 14152,
  [SMALL_STATE(586)] = 14160,
  [SMALL_STATE(587)] = 14170,
  [SMALL_STATE(588)] = 14180,
  [SMALL_STATE(589)] = 14190,
  [SMALL_STATE(590)] = 14198,
  [SMALL_STATE(591)] = 14206,
  [SMALL_STATE(592)] = 14216,
  [SMALL_STATE(593)] = 14226,
  [SMALL_STATE(594)] = 14236,
  [SMALL_STATE(595)] = 14246,
  [SMALL_STATE(596)] = 14256,
  [SMALL_STATE(597)] = 14266,
  [SMALL_STATE(598)] = 14276,
  [SMALL_STATE(599)] = 14286,
  [SMALL_STATE(600)] = 14296,
  [SMALL_STATE(601)] = 14306,
  [SMALL_STATE(602)] = 14316,
  [SMALL_STATE(603)] = 14326,
  [SMALL_STATE(604)] = 14336,
  [SMALL_STATE(605)] = 14346,
  [SMALL_STATE(606)] = 14356,
  [SMALL_STATE(607)] = 14366,
  [SMALL_STATE(608)] = 14376,
  [SMALL_STATE(609)] = 14386,
  [SMALL_STATE(610)] = 14394,
  [SMALL_STATE(611)] = 14404,
  [SMALL_STATE(612)] = 14414,
  [SMALL_STATE(613)] = 14424,
  [SMALL_STATE(614)] = 14434,
  [SMALL_STATE(615)] = 14444,
  [SMALL_STATE(616)] = 14454,
  [SMALL_STATE(617)] = 14464,
  [SMALL_STATE(618)] = 14474,
  [SMALL_STATE(619)] = 14482,
  [SMALL_STATE(620)] = 14492,
  [SMALL_STATE(621)] = 14502,
  [SMALL_STATE(622)] = 14512,
  [SMALL_STATE(623)] = 14522,
  [SMALL_STATE(624)] = 14532,
  [SMALL_STATE(625)] = 14542,
  [SMALL_STATE(626)] = 14552,
  [SMALL_STATE(627)] = 14562,
  [SMALL_STATE(628)] = 14572,
  [SMALL_STATE(629)] = 14582,
  [SMALL_STATE(630)] = 14592,
  [SMALL_STATE(631)] = 14602,
  [SMALL_STATE(632)] = 14612,
  [SMALL_STATE(633)] = 14622,
  [SMALL_STATE(634)] = 14632,
  [SMALL_STATE(635)] = 14642,
  [SMALL_STATE(636)] = 14652,
  [SMALL_STATE(637)] = 14662,
  [SMALL_STATE(638)] = 14672,
  [SMALL_STATE(639)] = 14682,
  [SMALL_STATE(640)] = 14692,
  [SMALL_STATE(641)] = 14702,
  [SMALL_STATE(642)] = 14712,
  [SMALL_STATE(643)] = 14720,
  [SMALL_STATE(644)] = 14730,
  [SMALL_STATE(645)] = 14738,
  [SMALL_STATE(646)] = 14748,
  [SMALL_STATE(647)] = 14758,
  [SMALL_STATE(648)] = 14768,
  [SMALL_STATE(649)] = 14778,
  [SMALL_STATE(650)] = 14788,
  [SMALL_STATE(651)] = 14796,
  [SMALL_STATE(652)] = 14806,
  [SMALL_STATE(653)] = 14816,
  [SMALL_STATE(654)] = 14826,
  [SMALL_STATE(655)] = 14836,
  [SMALL_STATE(656)] = 14846,
  [SMALL_STATE(657)] = 14856,
  [SMALL_STATE(658)] = 14864,
  [SMALL_STATE(659)] = 14874,
  [SMALL_STATE(660)] = 14882,
  [SMALL_STATE(661)] = 14892,
  [SMALL_STATE(662)] = 14902,
  [SMALL_STATE(663)] = 14912,
  [SMALL_STATE(664)] = 14922,
  [SMALL_STATE(665)] = 14932,
  [SMALL_STATE(666)] = 14942,
  [SMALL_STATE(667)] = 14952,
  [SMALL_STATE(668)] = 14962,
  [SMALL_STATE(669)] = 14970,
  [SMALL_STATE(670)] = 14978,
  [SMALL_STATE(671)] = 14988,
  [SMALL_STATE(672)] = 14998,
  [SMALL_STATE(673)] = 15008,
  [SMALL_STATE(674)] = 15016,
  [SMALL_STATE(675)] = 15024,
  [SMALL_STATE(676)] = 15034,
  [SMALL_STATE(677)] = 15044,
  [SMALL_STATE(678)] = 15052,
  [SMALL_STATE(679)] = 15060,
  [SMALL_STATE(680)] = 15070,
  [SMALL_STATE(681)] = 15078,
  [SMALL_STATE(682)] = 15088,
  [SMALL_STATE(683)] = 15098,
  [SMALL_STATE(684)] = 15108,
  [SMALL_STATE(685)] = 15116,
  [SMALL_STATE(686)] = 15126,
  [SMALL_STATE(687)] = 15136,
  [SMALL_STATE(688)] = 15144,
  [SMALL_STATE(689)] = 15154,
  [SMALL_STATE(690)] = 15164,
  [SMALL_STATE(691)] = 15174,
  [SMALL_STATE(692)] = 15184,
  [SMALL_STATE(693)] = 15194,
  [SMALL_STATE(694)] = 15204,
  [SMALL_STATE(695)] = 15214,
  [SMALL_STATE(696)] = 15221,
  [SMALL_STATE(697)] = 15228,
  [SMALL_STATE(698)] = 15235,
  [SMALL_STATE(699)] = 15242,
  [SMALL_STATE(700)] = 15249,
  [SMALL_STATE(701)] = 15256,
  [SMALL_STATE(702)] = 15263,
  [SMALL_STATE(703)] = 15270,
  [SMALL_STATE(704)] = 15277,
  [SMALL_STATE(705)] = 15284,
  [SMALL_STATE(706)] = 15291,
  [SMALL_STATE(707)] = 15298,
  [SMALL_STATE(708)] = 15305,
  [SMALL_STATE(709)] = 15312,
  [SMALL_STATE(710)] = 15319,
  [SMALL_STATE(711)] = 15326,
  [SMALL_STATE(712)] = 15333,
  [SMALL_STATE(713)] = 15340,
  [SMALL_STATE(714)] = 15347,
  [SMALL_STATE(715)] = 15354,
  [SMALL_STATE(716)] = 15361,
  [SMALL_STATE(717)] = 15368,
  [SMALL_STATE(718)] = 15375,
  [SMALL_STATE(719)] = 15382,
  [SMALL_STATE(720)] = 15389,
  [SMALL_STATE(721)] = 15396,
  [SMALL_STATE(722)] = 15403,
  [SMALL_STATE(723)] = 15410,
  [SMALL_STATE(724)] = 15417,
  [SMALL_STATE(725)] = 15424,
  [SMALL_STATE(726)] = 15431,
  [SMALL_STATE(727)] = 15438,
  [SMALL_STATE(728)] = 15445,
  [SMALL_STATE(729)] = 15452,
  [SMALL_STATE(730)] = 15459,
  [SMALL_STATE(731)] = 15466,
  [SMALL_STATE(732)] = 15473,
  [SMALL_STATE(733)] = 15480,
  [SMALL_STATE(734)] = 15487,
  [SMALL_STATE(735)] = 15494,
  [SMALL_STATE(736)] = 15501,
  [SMALL_STATE(737)] = 15508,
  [SMALL_STATE(738)] = 15515,
  [SMALL_STATE(739)] = 15522,
  [SMALL_STATE(740)] = 15529,
  [SMALL_STATE(741)] = 15536,
  [SMALL_STATE(742)] = 15543,
  [SMALL_STATE(743)] = 15550,
  [SMALL_STATE(744)] = 15557,
  [SMALL_STATE(745)] = 15564,
  [SMALL_STATE(746)] = 15571,
  [SMALL_STATE(747)] = 15578,
  [SMALL_STATE(748)] = 15585,
  [SMALL_STATE(749)] = 15592,
  [SMALL_STATE(750)] = 15599,
  [SMALL_STATE(751)] = 15606,
  [SMALL_STATE(752)] = 15613,
  [SMALL_STATE(753)] = 15620,
  [SMALL_STATE(754)] = 15627,
  [SMALL_STATE(755)] = 15634,
  [SMALL_STATE(756)] = 15641,
  [SMALL_STATE(757)] = 15648,
  [SMALL_STATE(758)] = 15655,
  [SMALL_STATE(759)] = 15662,
  [SMALL_STATE(760)] = 15669,
  [SMALL_STATE(761)] = 15676,
  [SMALL_STATE(762)] = 15683,
  [SMALL_STATE(763)] = 15690,
  [SMALL_STATE(764)] = 15697,
  [SMALL_STATE(765)] = 15704,
  [SMALL_STATE(766)] = 15711,
  [SMALL_STATE(767)] = 15718,
  [SMALL_STATE(768)] = 15725,
  [SMALL_STATE(769)] = 15732,
  [SMALL_STATE(770)] = 15739,
  [SMALL_STATE(771)] = 15746,
  [SMALL_STATE(772)] = 15753,
  [SMALL_STATE(773)] = 15760,
  [SMALL_STATE(774)] = 15767,
  [SMALL_STATE(775)] = 15774,
  [SMALL_STATE(776)] = 15781,
  [SMALL_STATE(777)] = 15788,
  [SMALL_STATE(778)] = 15795,
  [SMALL_STATE(779)] = 15802,
  [SMALL_STATE(780)] = 15809,
  [SMALL_STATE(781)] = 15816,
  [SMALL_STATE(782)] = 15823,
  [SMALL_STATE(783)] = 15830,
  [SMALL_STATE(784)] = 15837,
  [SMALL_STATE(785)] = 15844,
  [SMALL_STATE(786)] = 15851,
  [SMALL_STATE(787)] = 15858,
  [SMALL_STATE(788)] = 15865,
  [SMALL_STATE(789)] = 15872,
  [SMALL_STATE(790)] = 15879,
  [SMALL_STATE(791)] = 15886,
  [SMALL_STATE(792)] = 15893,
  [SMALL_STATE(793)] = 15900,
  [SMALL_STATE(794)] = 15907,
  [SMALL_STATE(795)] = 15914,
  [SMALL_STATE(796)] = 15921,
  [SMALL_STATE(797)] = 15928,
  [SMALL_STATE(798)] = 15935,
  [SMALL_STATE(799)] = 15942,
  [SMALL_STATE(800)] = 15949,
  [SMALL_STATE(801)] = 15956,
  [SMALL_STATE(802)] = 15963,
  [SMALL_STATE(803)] = 15970,
  [SMALL_STATE(804)] = 15977,
  [SMALL_STATE(805)] = 15984,
  [SMALL_STATE(806)] = 15991,
  [SMALL_STATE(807)] = 15998,
  [SMALL_STATE(808)] = 16005,
  [SMALL_STATE(809)] = 16012,
  [SMALL_STATE(810)] = 16019,
  [SMALL_STATE(811)] = 16026,
  [SMALL_STATE(812)] = 16033,
  [SMALL_STATE(813)] = 16040,
  [SMALL_STATE(814)] = 16047,
  [SMALL_STATE(815)] = 16054,
  [SMALL_STATE(816)] = 16061,
  [SMALL_STATE(817)] = 16068,
  [SMALL_STATE(818)] = 16075,
  [SMALL_STATE(819)] = 16082,
  [SMALL_STATE(820)] = 16089,
  [SMALL_STATE(821)] = 16096,
  [SMALL_STATE(822)] = 16103,
  [SMALL_STATE(823)] = 16110,
  [SMALL_STATE(824)] = 16117,
  [SMALL_STATE(825)] = 16124,
  [SMALL_STATE(826)] = 16131,
  [SMALL_STATE(827)] = 16138,
  [SMALL_STATE(828)] = 16145,
  [SMALL_STATE(829)] = 16152,
  [SMALL_STATE(830)] = 16159,
  [SMALL_STATE(831)] = 16166,
  [SMALL_STATE(832)] = 16173,
  [SMALL_STATE(833)] = 16180,
  [SMALL_STATE(834)] = 16187,
  [SMALL_STATE(835)] = 16194,
  [SMALL_STATE(836)] = 16201,
  [SMALL_STATE(837)] = 16208,
  [SMALL_STATE(838)] = 16215,
  [SMALL_STATE(839)] = 16222,
  [SMALL_STATE(840)] = 16229,
  [SMALL_STATE(841)] = 16236,
  [SMALL_STATE(842)] = 16243,
  [SMALL_STATE(843)] = 16250,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rulebook, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(463),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(463),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(576),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(654),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(537),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(551),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(554),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [25] = {.entry = {.count = 1, .reusable = true}}, SHIFT(795),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(799),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(290),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(769),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(498),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(565),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(570),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(587),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(835),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(697),
  [53] = {.entry = {.count = 1, .reusable = false}}, SHIFT(593),
  [55] = {.entry = {.count = 1, .reusable = false}}, SHIFT(438),
  [57] = {.entry = {.count = 1, .reusable = false}}, SHIFT(712),
  [59] = {.entry = {.count = 1, .reusable = false}}, SHIFT(142),
  [61] = {.entry = {.count = 1, .reusable = false}}, SHIFT(121),
  [63] = {.entry = {.count = 1, .reusable = false}}, SHIFT(607),
  [65] = {.entry = {.count = 1, .reusable = false}}, SHIFT(719),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(721),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(5),
  [72] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(107),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(290),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(37),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(769),
  [84] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_award_body_repeat1, 2),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(498),
  [89] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(565),
  [92] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(570),
  [95] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(587),
  [98] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(835),
  [101] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(697),
  [104] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(593),
  [107] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(438),
  [110] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(712),
  [113] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(142),
  [116] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(121),
  [119] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(607),
  [122] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(719),
  [125] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(721),
  [128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(172),
  [130] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_name, 1),
  [132] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_name, 1),
  [134] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [138] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [140] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(5),
  [143] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(107),
  [146] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(37),
  [149] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(769),
  [152] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2),
  [154] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(498),
  [157] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(565),
  [160] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(587),
  [163] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(835),
  [166] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(697),
  [169] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(593),
  [172] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(438),
  [175] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(712),
  [178] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(142),
  [181] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(121),
  [184] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(607),
  [187] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(719),
  [190] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(721),
  [193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(322),
  [195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [199] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(5),
  [202] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(107),
  [205] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(37),
  [208] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(769),
  [211] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2),
  [213] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(498),
  [216] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(565),
  [219] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(697),
  [222] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(593),
  [225] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(438),
  [228] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(712),
  [231] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(142),
  [234] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(121),
  [237] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(719),
  [240] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(721),
  [243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [251] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [253] = {.entry = {.count = 1, .reusable = false}}, SHIFT(828),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(774),
  [257] = {.entry = {.count = 1, .reusable = false}}, SHIFT(682),
  [259] = {.entry = {.count = 1, .reusable = false}}, SHIFT(454),
  [261] = {.entry = {.count = 1, .reusable = false}}, SHIFT(125),
  [263] = {.entry = {.count = 1, .reusable = false}}, SHIFT(842),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(840),
  [267] = {.entry = {.count = 1, .reusable = false}}, SHIFT(281),
  [269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(281),
  [271] = {.entry = {.count = 1, .reusable = false}}, SHIFT(827),
  [273] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [275] = {.entry = {.count = 1, .reusable = false}}, SHIFT(577),
  [277] = {.entry = {.count = 1, .reusable = false}}, SHIFT(735),
  [279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [283] = {.entry = {.count = 1, .reusable = false}}, SHIFT(259),
  [285] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rulebook, 1),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [289] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [291] = {.entry = {.count = 1, .reusable = false}}, SHIFT(263),
  [293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2),
  [295] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2), SHIFT_REPEAT(31),
  [298] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_fields_repeat2, 2),
  [300] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2),
  [302] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(463),
  [305] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(463),
  [308] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(576),
  [311] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(654),
  [314] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(619),
  [317] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(537),
  [320] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(551),
  [323] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(554),
  [326] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(737),
  [329] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(795),
  [332] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(799),
  [335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__end, 2),
  [337] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(33),
  [340] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__end, 2),
  [342] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2), SHIFT_REPEAT(34),
  [345] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(35),
  [348] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [350] = {.entry = {.count = 1, .reusable = true}}, SHIFT(515),
  [352] = {.entry = {.count = 1, .reusable = true}}, SHIFT(163),
  [354] = {.entry = {.count = 1, .reusable = true}}, SHIFT(140),
  [356] = {.entry = {.count = 1, .reusable = false}}, SHIFT(140),
  [358] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [360] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [362] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [364] = {.entry = {.count = 1, .reusable = true}}, SHIFT(506),
  [366] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [368] = {.entry = {.count = 1, .reusable = false}}, SHIFT(130),
  [370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(777),
  [372] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 2),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 2),
  [376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [378] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 4),
  [380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 4),
  [382] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [384] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 3),
  [386] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 3),
  [388] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [390] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_term_repeat1, 2),
  [392] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__chain_term_repeat1, 2),
  [394] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__chain_term_repeat1, 2), SHIFT_REPEAT(43),
  [397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [399] = {.entry = {.count = 1, .reusable = false}}, SHIFT(139),
  [401] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [403] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [405] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 2),
  [407] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 2),
  [409] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 3),
  [413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 3),
  [415] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [417] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 2),
  [419] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 2),
  [421] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [423] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2),
  [425] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 2),
  [427] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_either_repeat1, 2),
  [429] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_either_repeat1, 2),
  [431] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_either_repeat1, 2), SHIFT_REPEAT(626),
  [434] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 4),
  [436] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 4),
  [438] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_team, 3),
  [440] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_team, 3),
  [442] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [444] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [446] = {.entry = {.count = 1, .reusable = false}}, SHIFT(134),
  [448] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 5),
  [450] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 5),
  [452] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 5),
  [454] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 5),
  [456] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 5),
  [458] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 5),
  [460] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 3),
  [462] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 3),
  [464] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [466] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 3),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 3),
  [470] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [472] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 5),
  [474] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 5),
  [476] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 5, .production_id = 7),
  [478] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 5, .production_id = 7),
  [480] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_team, 4),
  [482] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_team, 4),
  [484] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 6),
  [486] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 6),
  [488] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [490] = {.entry = {.count = 1, .reusable = false}}, SHIFT(135),
  [492] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 4),
  [494] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 4),
  [496] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 4),
  [498] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 4),
  [500] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 6, .production_id = 9),
  [502] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 6, .production_id = 9),
  [504] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 6),
  [506] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 6),
  [508] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 7),
  [510] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 7),
  [512] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [514] = {.entry = {.count = 1, .reusable = false}}, SHIFT(136),
  [516] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 7),
  [518] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 7),
  [520] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_every_metric, 7),
  [522] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_every_metric, 7),
  [524] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 8),
  [526] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 8),
  [528] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 2),
  [530] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 2),
  [532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [534] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_score, 8),
  [536] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_score, 8),
  [538] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 9),
  [540] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 9),
  [542] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 9),
  [544] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 9),
  [546] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 3),
  [548] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 3),
  [550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(138),
  [552] = {.entry = {.count = 1, .reusable = false}}, SHIFT(138),
  [554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [556] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 10),
  [558] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 10),
  [560] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 10),
  [562] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 10),
  [564] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 4),
  [566] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 4),
  [568] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_note, 3),
  [570] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_note, 3),
  [572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [574] = {.entry = {.count = 1, .reusable = true}}, SHIFT(753),
  [576] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [578] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_either, 3),
  [580] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_either, 3),
  [582] = {.entry = {.count = 1, .reusable = false}}, SHIFT(626),
  [584] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 3),
  [586] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 3),
  [588] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_compare, 3),
  [590] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_compare, 3),
  [592] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_check, 6),
  [594] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_check, 6),
  [596] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 3),
  [598] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 3),
  [600] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_page, 3),
  [602] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_page, 3),
  [604] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_compare_of_url, 3, .production_id = 10),
  [606] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_compare_of_url, 3, .production_id = 10),
  [608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(829),
  [610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [614] = {.entry = {.count = 1, .reusable = false}}, SHIFT(133),
  [616] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 4),
  [618] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 4),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(143),
  [622] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [626] = {.entry = {.count = 1, .reusable = false}}, SHIFT(144),
  [628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(145),
  [630] = {.entry = {.count = 1, .reusable = false}}, SHIFT(145),
  [632] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 8),
  [634] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 8),
  [636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__who, 1),
  [640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [642] = {.entry = {.count = 1, .reusable = false}}, SHIFT(196),
  [644] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__who, 1),
  [646] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 4, .production_id = 5),
  [648] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 4, .production_id = 5),
  [650] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_at_least_of, 5),
  [652] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at_least_of, 5),
  [654] = {.entry = {.count = 1, .reusable = true}}, SHIFT(676),
  [656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(547),
  [658] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__statement, 1),
  [660] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__statement, 1),
  [662] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_of, 3),
  [664] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_of, 3),
  [666] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 7, .production_id = 17),
  [668] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 7, .production_id = 17),
  [670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(683),
  [672] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level, 4, .production_id = 5),
  [674] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level, 4, .production_id = 5),
  [676] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level, 3, .production_id = 2),
  [678] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level, 3, .production_id = 2),
  [680] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 3, .production_id = 2),
  [682] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 3, .production_id = 2),
  [684] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 8, .production_id = 18),
  [686] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 8, .production_id = 18),
  [688] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 2),
  [690] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 2),
  [692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(224),
  [698] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 2),
  [700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [702] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 2),
  [704] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 4),
  [706] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 4),
  [708] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 1),
  [710] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 1),
  [712] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 5),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [716] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 5),
  [718] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 4),
  [720] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [722] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 4),
  [724] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [726] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fields, 3),
  [728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [730] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fields, 3),
  [732] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 2),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [736] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 2),
  [738] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_set, 6, .production_id = 7),
  [740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [742] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_set, 6, .production_id = 7),
  [744] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact, 6, .production_id = 9),
  [746] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fact, 6, .production_id = 9),
  [748] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 6),
  [750] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 6),
  [752] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fields, 4),
  [754] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fields, 4),
  [756] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 6, .production_id = 9),
  [758] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 6, .production_id = 9),
  [760] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 6, .production_id = 7),
  [762] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 6, .production_id = 7),
  [764] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 5, .production_id = 7),
  [766] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 5, .production_id = 7),
  [768] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 4),
  [770] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 4),
  [772] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 5, .production_id = 4),
  [774] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 5, .production_id = 4),
  [776] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 3, .production_id = 1),
  [778] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 3, .production_id = 1),
  [780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [782] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [784] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [786] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 3),
  [788] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 3),
  [790] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 2),
  [792] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [794] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 2),
  [796] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_set, 5, .production_id = 7),
  [798] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_set, 5, .production_id = 7),
  [800] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 7, .production_id = 9),
  [802] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 7, .production_id = 9),
  [804] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 4, .production_id = 4),
  [806] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 4, .production_id = 4),
  [808] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kind, 5, .production_id = 7),
  [810] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_kind, 5, .production_id = 7),
  [812] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact, 5, .production_id = 7),
  [814] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fact, 5, .production_id = 7),
  [816] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 4, .production_id = 1),
  [818] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 4, .production_id = 1),
  [820] = {.entry = {.count = 1, .reusable = true}}, SHIFT(160),
  [822] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 3),
  [824] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 3),
  [826] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 3),
  [828] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [830] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 3),
  [832] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [834] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 4),
  [836] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 4),
  [838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(303),
  [840] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [842] = {.entry = {.count = 1, .reusable = false}}, SHIFT(708),
  [844] = {.entry = {.count = 1, .reusable = false}}, SHIFT(716),
  [846] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_term_repeat1, 2), SHIFT_REPEAT(179),
  [849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [851] = {.entry = {.count = 1, .reusable = false}}, SHIFT(512),
  [853] = {.entry = {.count = 1, .reusable = false}}, SHIFT(656),
  [855] = {.entry = {.count = 1, .reusable = false}}, SHIFT(514),
  [857] = {.entry = {.count = 1, .reusable = false}}, SHIFT(503),
  [859] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [861] = {.entry = {.count = 1, .reusable = true}}, SHIFT(571),
  [863] = {.entry = {.count = 1, .reusable = false}}, SHIFT(571),
  [865] = {.entry = {.count = 1, .reusable = false}}, SHIFT(268),
  [867] = {.entry = {.count = 1, .reusable = false}}, SHIFT(261),
  [869] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cell, 1),
  [871] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [873] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner, 3, .production_id = 3),
  [875] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner, 3, .production_id = 3),
  [877] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner, 6, .production_id = 12),
  [879] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner, 6, .production_id = 12),
  [881] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 5, .production_id = 8),
  [883] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 5, .production_id = 8),
  [885] = {.entry = {.count = 1, .reusable = true}}, SHIFT(710),
  [887] = {.entry = {.count = 1, .reusable = true}}, SHIFT(717),
  [889] = {.entry = {.count = 1, .reusable = true}}, SHIFT(748),
  [891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [893] = {.entry = {.count = 1, .reusable = true}}, SHIFT(776),
  [895] = {.entry = {.count = 1, .reusable = true}}, SHIFT(804),
  [897] = {.entry = {.count = 1, .reusable = true}}, SHIFT(814),
  [899] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example, 6, .production_id = 12),
  [901] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example, 6, .production_id = 12),
  [903] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 3, .production_id = 2),
  [905] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 3, .production_id = 2),
  [907] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 5, .production_id = 8),
  [909] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 5, .production_id = 8),
  [911] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 4, .production_id = 5),
  [913] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 4, .production_id = 5),
  [915] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__who, 2),
  [917] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__who, 2),
  [919] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 4, .production_id = 6),
  [921] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 4, .production_id = 6),
  [923] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__declaration, 1),
  [925] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__declaration, 1),
  [927] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 3, .production_id = 2),
  [929] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 3, .production_id = 2),
  [931] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(5),
  [934] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_example_body_repeat2, 2),
  [936] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(512),
  [939] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(656),
  [942] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(514),
  [945] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(503),
  [948] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [950] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 4, .production_id = 5),
  [952] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 4, .production_id = 5),
  [954] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 4, .production_id = 6),
  [956] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 4, .production_id = 6),
  [958] = {.entry = {.count = 1, .reusable = true}}, SHIFT(664),
  [960] = {.entry = {.count = 1, .reusable = true}}, SHIFT(409),
  [962] = {.entry = {.count = 1, .reusable = false}}, SHIFT(409),
  [964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [966] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [968] = {.entry = {.count = 1, .reusable = false}}, SHIFT(348),
  [970] = {.entry = {.count = 1, .reusable = false}}, SHIFT(566),
  [972] = {.entry = {.count = 1, .reusable = false}}, SHIFT(784),
  [974] = {.entry = {.count = 1, .reusable = false}}, SHIFT(218),
  [976] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [978] = {.entry = {.count = 1, .reusable = true}}, SHIFT(782),
  [980] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [982] = {.entry = {.count = 1, .reusable = true}}, SHIFT(565),
  [984] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [986] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [988] = {.entry = {.count = 1, .reusable = true}}, SHIFT(387),
  [990] = {.entry = {.count = 1, .reusable = false}}, SHIFT(387),
  [992] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [994] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(5),
  [997] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_example_body_repeat1, 2),
  [999] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(512),
  [1002] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(656),
  [1005] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(514),
  [1008] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2),
  [1010] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(112),
  [1013] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(38),
  [1016] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(782),
  [1019] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2),
  [1021] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(565),
  [1024] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(142),
  [1027] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(125),
  [1030] = {.entry = {.count = 1, .reusable = true}}, SHIFT(411),
  [1032] = {.entry = {.count = 1, .reusable = false}}, SHIFT(411),
  [1034] = {.entry = {.count = 1, .reusable = false}}, SHIFT(237),
  [1036] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1038] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [1040] = {.entry = {.count = 1, .reusable = false}}, SHIFT(338),
  [1042] = {.entry = {.count = 1, .reusable = false}}, SHIFT(646),
  [1044] = {.entry = {.count = 1, .reusable = false}}, SHIFT(812),
  [1046] = {.entry = {.count = 1, .reusable = true}}, SHIFT(679),
  [1048] = {.entry = {.count = 1, .reusable = false}}, SHIFT(679),
  [1050] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [1052] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_attains_repeat1, 2), SHIFT_REPEAT(664),
  [1055] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_attains_repeat1, 2),
  [1057] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_attains_repeat1, 2),
  [1059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [1061] = {.entry = {.count = 1, .reusable = false}}, SHIFT(429),
  [1063] = {.entry = {.count = 1, .reusable = false}}, SHIFT(818),
  [1065] = {.entry = {.count = 1, .reusable = false}}, SHIFT(843),
  [1067] = {.entry = {.count = 1, .reusable = false}}, SHIFT(534),
  [1069] = {.entry = {.count = 1, .reusable = false}}, SHIFT(700),
  [1071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(449),
  [1073] = {.entry = {.count = 1, .reusable = false}}, SHIFT(449),
  [1075] = {.entry = {.count = 1, .reusable = false}}, SHIFT(698),
  [1077] = {.entry = {.count = 1, .reusable = false}}, SHIFT(639),
  [1079] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_test, 1),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(538),
  [1083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(822),
  [1087] = {.entry = {.count = 1, .reusable = false}}, SHIFT(612),
  [1089] = {.entry = {.count = 1, .reusable = false}}, SHIFT(553),
  [1091] = {.entry = {.count = 1, .reusable = false}}, SHIFT(765),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [1095] = {.entry = {.count = 1, .reusable = false}}, SHIFT(364),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(462),
  [1099] = {.entry = {.count = 1, .reusable = false}}, SHIFT(462),
  [1101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(489),
  [1103] = {.entry = {.count = 1, .reusable = false}}, SHIFT(489),
  [1105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(416),
  [1107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(416),
  [1109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [1111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(806),
  [1113] = {.entry = {.count = 1, .reusable = false}}, SHIFT(808),
  [1115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(435),
  [1117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [1119] = {.entry = {.count = 1, .reusable = false}}, SHIFT(425),
  [1121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [1123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [1125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(340),
  [1127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(479),
  [1129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(479),
  [1131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(492),
  [1133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [1135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [1137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(750),
  [1139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_no, 1),
  [1141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_no, 1),
  [1143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [1145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [1147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(327),
  [1149] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yes, 1),
  [1151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_yes, 1),
  [1153] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(492),
  [1156] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2),
  [1158] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(695),
  [1161] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(750),
  [1164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [1166] = {.entry = {.count = 1, .reusable = true}}, SHIFT(276),
  [1168] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_code, 1),
  [1170] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [1172] = {.entry = {.count = 1, .reusable = false}}, SHIFT(636),
  [1174] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given_flag, 3),
  [1176] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given_flag, 3),
  [1178] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given_flag, 4),
  [1180] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given_flag, 4),
  [1182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 7),
  [1184] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 7),
  [1186] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 6),
  [1188] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 6),
  [1190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 4),
  [1192] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 4),
  [1194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 7),
  [1196] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 7),
  [1198] = {.entry = {.count = 1, .reusable = true}}, SHIFT(532),
  [1200] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown, 4),
  [1202] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown, 4),
  [1204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 5),
  [1206] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 5),
  [1208] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 5, .production_id = 11),
  [1210] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 5, .production_id = 11),
  [1212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 4, .production_id = 11),
  [1214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 4, .production_id = 11),
  [1216] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [1218] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given, 4),
  [1220] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given, 4),
  [1222] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 5),
  [1224] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 5),
  [1226] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown, 3),
  [1228] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown, 3),
  [1230] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 3, .production_id = 11),
  [1232] = {.entry = {.count = 1, .reusable = true}}, SHIFT(294),
  [1234] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 3, .production_id = 11),
  [1236] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 6),
  [1238] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 6),
  [1240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__expression, 1),
  [1242] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__expression, 1),
  [1244] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_expect_repeat1, 2), SHIFT_REPEAT(407),
  [1247] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_expect_repeat1, 2),
  [1249] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bound, 2),
  [1251] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bound, 2),
  [1253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(309),
  [1255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(262),
  [1257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [1259] = {.entry = {.count = 1, .reusable = false}}, SHIFT(672),
  [1261] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter, 1),
  [1263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(321),
  [1265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(323),
  [1267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(407),
  [1269] = {.entry = {.count = 1, .reusable = false}}, SHIFT(780),
  [1271] = {.entry = {.count = 1, .reusable = false}}, SHIFT(568),
  [1273] = {.entry = {.count = 1, .reusable = false}}, SHIFT(574),
  [1275] = {.entry = {.count = 1, .reusable = false}}, SHIFT(787),
  [1277] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sum, 3),
  [1279] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sum, 3),
  [1281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(271),
  [1283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_product, 3),
  [1285] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_product, 3),
  [1287] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rows_repeat1, 2), SHIFT_REPEAT(262),
  [1290] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rows_repeat1, 2),
  [1292] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_rows_repeat1, 2), SHIFT_REPEAT(672),
  [1295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain, 1),
  [1297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [1299] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [1301] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case, 1),
  [1303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [1305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(301),
  [1307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [1309] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_parenthesized, 3),
  [1311] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_parenthesized, 3),
  [1313] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_subtracted, 3),
  [1315] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_subtracted, 3),
  [1317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [1319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1321] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_subtracted_product, 3),
  [1323] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_subtracted_product, 3),
  [1325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [1327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(305),
  [1329] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__measured, 1),
  [1331] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [1333] = {.entry = {.count = 1, .reusable = false}}, SHIFT(419),
  [1335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 3),
  [1337] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 4),
  [1339] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 4),
  [1341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(707),
  [1343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [1345] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 3),
  [1347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 4),
  [1349] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 5),
  [1351] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 5),
  [1353] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 3),
  [1355] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 6),
  [1357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 7),
  [1359] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 3),
  [1361] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 8),
  [1363] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 9),
  [1365] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 2),
  [1367] = {.entry = {.count = 1, .reusable = true}}, SHIFT(586),
  [1369] = {.entry = {.count = 1, .reusable = true}}, SHIFT(815),
  [1371] = {.entry = {.count = 1, .reusable = false}}, SHIFT(815),
  [1373] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_higher, 5),
  [1375] = {.entry = {.count = 1, .reusable = true}}, SHIFT(583),
  [1377] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_each, 6),
  [1379] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_higher_repeat1, 2),
  [1381] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_higher_repeat1, 2), SHIFT_REPEAT(583),
  [1384] = {.entry = {.count = 1, .reusable = true}}, SHIFT(665),
  [1386] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_either_repeat1, 2), SHIFT_REPEAT(665),
  [1389] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__comparison, 2),
  [1391] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 3),
  [1393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [1395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(447),
  [1397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(713),
  [1399] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [1401] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [1403] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat1, 2), SHIFT_REPEAT(5),
  [1406] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_fields_repeat1, 2),
  [1408] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 5),
  [1410] = {.entry = {.count = 1, .reusable = true}}, SHIFT(486),
  [1412] = {.entry = {.count = 1, .reusable = false}}, SHIFT(486),
  [1414] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter_term, 3),
  [1416] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(373),
  [1419] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__filter_repeat1, 2),
  [1421] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__filter_repeat1, 2), SHIFT_REPEAT(321),
  [1424] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__filter_repeat2, 2),
  [1426] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__filter_repeat2, 2), SHIFT_REPEAT(323),
  [1429] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 4),
  [1431] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case_term, 3),
  [1433] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__case_repeat1, 2),
  [1435] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__case_repeat1, 2), SHIFT_REPEAT(300),
  [1438] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__case_repeat2, 2),
  [1440] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__case_repeat2, 2), SHIFT_REPEAT(301),
  [1443] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [1445] = {.entry = {.count = 1, .reusable = true}}, SHIFT(552),
  [1447] = {.entry = {.count = 1, .reusable = false}}, SHIFT(552),
  [1449] = {.entry = {.count = 1, .reusable = true}}, SHIFT(427),
  [1451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [1453] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [1455] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_row, 2),
  [1457] = {.entry = {.count = 1, .reusable = true}}, SHIFT(373),
  [1459] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_row, 2),
  [1461] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [1463] = {.entry = {.count = 1, .reusable = true}}, SHIFT(567),
  [1465] = {.entry = {.count = 1, .reusable = false}}, SHIFT(567),
  [1467] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain, 2),
  [1469] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case, 2),
  [1471] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_repeat2, 2),
  [1473] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_repeat2, 2), SHIFT_REPEAT(28),
  [1476] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount, 1),
  [1478] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [1480] = {.entry = {.count = 1, .reusable = true}}, SHIFT(527),
  [1482] = {.entry = {.count = 1, .reusable = false}}, SHIFT(527),
  [1484] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 2),
  [1486] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_one_of_repeat1, 2),
  [1488] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_one_of_repeat1, 2), SHIFT_REPEAT(254),
  [1491] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 2),
  [1493] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case_term, 1, .production_id = 16),
  [1495] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_row, 3),
  [1497] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_row, 3),
  [1499] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 4),
  [1501] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 3),
  [1503] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_not_field, 2),
  [1505] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_test, 2),
  [1507] = {.entry = {.count = 1, .reusable = true}}, SHIFT(445),
  [1509] = {.entry = {.count = 1, .reusable = true}}, SHIFT(740),
  [1511] = {.entry = {.count = 1, .reusable = true}}, SHIFT(452),
  [1513] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter, 2),
  [1515] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact_test, 2),
  [1517] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_repeat1, 2),
  [1519] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_repeat1, 2), SHIFT_REPEAT(27),
  [1522] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_member, 3, .production_id = 15),
  [1524] = {.entry = {.count = 1, .reusable = true}}, SHIFT(745),
  [1526] = {.entry = {.count = 1, .reusable = false}}, SHIFT(745),
  [1528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [1530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(412),
  [1532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1534] = {.entry = {.count = 1, .reusable = false}}, SHIFT(558),
  [1536] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_otherwise, 2),
  [1538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [1540] = {.entry = {.count = 1, .reusable = false}}, SHIFT(705),
  [1542] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [1544] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [1546] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [1548] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [1550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [1552] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [1554] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 3),
  [1556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [1558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(725),
  [1560] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 1),
  [1562] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [1564] = {.entry = {.count = 1, .reusable = true}}, SHIFT(783),
  [1566] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [1568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [1570] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [1572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [1574] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_only_if, 3),
  [1576] = {.entry = {.count = 1, .reusable = true}}, SHIFT(102),
  [1578] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [1580] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_if, 4),
  [1582] = {.entry = {.count = 1, .reusable = true}}, SHIFT(816),
  [1584] = {.entry = {.count = 1, .reusable = true}}, SHIFT(395),
  [1586] = {.entry = {.count = 1, .reusable = true}}, SHIFT(460),
  [1588] = {.entry = {.count = 1, .reusable = false}}, SHIFT(723),
  [1590] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 4),
  [1592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(227),
  [1594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [1596] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 4, .production_id = 13),
  [1598] = {.entry = {.count = 1, .reusable = false}}, SHIFT(727),
  [1600] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 5, .production_id = 14),
  [1602] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 5),
  [1604] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [1606] = {.entry = {.count = 1, .reusable = false}}, SHIFT(836),
  [1608] = {.entry = {.count = 1, .reusable = false}}, SHIFT(839),
  [1610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [1612] = {.entry = {.count = 1, .reusable = false}}, SHIFT(690),
  [1614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(382),
  [1616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [1618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [1620] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 1),
  [1622] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [1624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [1626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(343),
  [1628] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_accepted_until, 3),
  [1630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [1632] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_ref, 1),
  [1634] = {.entry = {.count = 1, .reusable = true}}, SHIFT(627),
  [1636] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [1638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 3),
  [1640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(685),
  [1642] = {.entry = {.count = 1, .reusable = true}}, SHIFT(528),
  [1644] = {.entry = {.count = 1, .reusable = false}}, SHIFT(528),
  [1646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(530),
  [1648] = {.entry = {.count = 1, .reusable = false}}, SHIFT(530),
  [1650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(694),
  [1652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [1654] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 3),
  [1656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(720),
  [1658] = {.entry = {.count = 1, .reusable = false}}, SHIFT(491),
  [1660] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_person_repeat1, 2),
  [1662] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_person_repeat1, 2), SHIFT_REPEAT(412),
  [1665] = {.entry = {.count = 1, .reusable = true}}, SHIFT(621),
  [1667] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [1669] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_list_repeat1, 2), SHIFT_REPEAT(267),
  [1672] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_list_repeat1, 2),
  [1674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [1676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [1678] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [1682] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [1684] = {.entry = {.count = 1, .reusable = true}}, SHIFT(714),
  [1686] = {.entry = {.count = 1, .reusable = true}}, SHIFT(544),
  [1688] = {.entry = {.count = 1, .reusable = false}}, SHIFT(634),
  [1690] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 5),
  [1692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [1694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(495),
  [1696] = {.entry = {.count = 1, .reusable = false}}, SHIFT(495),
  [1698] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [1700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(560),
  [1702] = {.entry = {.count = 1, .reusable = true}}, SHIFT(561),
  [1704] = {.entry = {.count = 1, .reusable = false}}, SHIFT(561),
  [1706] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_where, 2),
  [1708] = {.entry = {.count = 1, .reusable = true}}, SHIFT(640),
  [1710] = {.entry = {.count = 1, .reusable = true}}, SHIFT(760),
  [1712] = {.entry = {.count = 1, .reusable = true}}, SHIFT(762),
  [1714] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 6),
  [1716] = {.entry = {.count = 1, .reusable = true}}, SHIFT(781),
  [1718] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__amounts_repeat1, 2),
  [1720] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__amounts_repeat1, 2), SHIFT_REPEAT(225),
  [1723] = {.entry = {.count = 1, .reusable = false}}, SHIFT(625),
  [1725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(794),
  [1727] = {.entry = {.count = 1, .reusable = false}}, SHIFT(794),
  [1729] = {.entry = {.count = 1, .reusable = true}}, SHIFT(563),
  [1731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(803),
  [1733] = {.entry = {.count = 1, .reusable = false}}, SHIFT(803),
  [1735] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_credential_repeat1, 2),
  [1737] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_credential_repeat1, 2), SHIFT_REPEAT(191),
  [1740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(681),
  [1742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(356),
  [1744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [1746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(539),
  [1748] = {.entry = {.count = 1, .reusable = false}}, SHIFT(539),
  [1750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(545),
  [1752] = {.entry = {.count = 1, .reusable = false}}, SHIFT(545),
  [1754] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [1756] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [1758] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_row_repeat1, 2),
  [1760] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_row_repeat1, 2), SHIFT_REPEAT(460),
  [1763] = {.entry = {.count = 1, .reusable = false}}, SHIFT(649),
  [1765] = {.entry = {.count = 1, .reusable = false}}, SHIFT(666),
  [1767] = {.entry = {.count = 1, .reusable = true}}, SHIFT(329),
  [1769] = {.entry = {.count = 1, .reusable = true}}, SHIFT(219),
  [1771] = {.entry = {.count = 1, .reusable = true}}, SHIFT(666),
  [1773] = {.entry = {.count = 1, .reusable = true}}, SHIFT(631),
  [1775] = {.entry = {.count = 1, .reusable = true}}, SHIFT(632),
  [1777] = {.entry = {.count = 1, .reusable = false}}, SHIFT(632),
  [1779] = {.entry = {.count = 1, .reusable = true}}, SHIFT(637),
  [1781] = {.entry = {.count = 1, .reusable = true}}, SHIFT(638),
  [1783] = {.entry = {.count = 1, .reusable = false}}, SHIFT(638),
  [1785] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 2),
  [1787] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [1789] = {.entry = {.count = 1, .reusable = true}}, SHIFT(643),
  [1791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(647),
  [1793] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [1797] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount, 2),
  [1799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(279),
  [1801] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [1803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [1805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [1807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [1809] = {.entry = {.count = 1, .reusable = true}}, SHIFT(443),
  [1811] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [1813] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [1815] = {.entry = {.count = 1, .reusable = true}}, SHIFT(306),
  [1817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(214),
  [1819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [1821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [1823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [1825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [1827] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_available_from, 3),
  [1829] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 5),
  [1831] = {.entry = {.count = 1, .reusable = true}}, SHIFT(170),
  [1833] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_registration_closes, 3),
  [1835] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [1837] = {.entry = {.count = 1, .reusable = true}}, SHIFT(752),
  [1839] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [1841] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [1843] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1845] = {.entry = {.count = 1, .reusable = true}}, SHIFT(789),
  [1847] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [1849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(809),
  [1851] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [1853] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [1855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [1857] = {.entry = {.count = 1, .reusable = true}}, SHIFT(812),
  [1859] = {.entry = {.count = 1, .reusable = true}}, SHIFT(701),
  [1861] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [1863] = {.entry = {.count = 1, .reusable = true}}, SHIFT(380),
  [1865] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [1867] = {.entry = {.count = 1, .reusable = true}}, SHIFT(767),
  [1869] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [1871] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cell, 2),
  [1873] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [1875] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [1877] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [1879] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [1881] = {.entry = {.count = 1, .reusable = true}}, SHIFT(791),
  [1883] = {.entry = {.count = 1, .reusable = true}}, SHIFT(368),
  [1885] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 9),
  [1887] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [1889] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [1891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(351),
  [1893] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [1895] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 10),
  [1897] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [1899] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__signed, 2),
  [1901] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_accepted_until, 7),
  [1903] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1905] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [1907] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [1909] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [1911] = {.entry = {.count = 1, .reusable = true}}, SHIFT(354),
  [1913] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1915] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [1917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(241),
  [1919] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [1921] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [1923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [1925] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [1927] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [1929] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount_if, 4),
  [1931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [1933] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [1935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [1937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [1939] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [1941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [1943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(843),
  [1945] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_ref, 3),
  [1947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [1949] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [1951] = {.entry = {.count = 1, .reusable = true}}, SHIFT(248),
  [1953] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [1955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [1957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [1959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [1961] = {.entry = {.count = 1, .reusable = true}}, SHIFT(359),
  [1963] = {.entry = {.count = 1, .reusable = true}}, SHIFT(360),
  [1965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [1967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [1969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [1971] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [1973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [1975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(738),
  [1977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [1979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [1981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(363),
  [1983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [1985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [1987] = {.entry = {.count = 1, .reusable = true}}, SHIFT(706),
  [1989] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1991] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [1993] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [1995] = {.entry = {.count = 1, .reusable = true}}, SHIFT(688),
  [1997] = {.entry = {.count = 1, .reusable = true}}, SHIFT(284),
  [1999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(736),
  [2001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [2003] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [2005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [2007] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_replaced_by, 3),
  [2009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [2011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [2013] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [2015] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [2017] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_earned_by, 4),
  [2019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [2021] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_retired, 2),
  [2023] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount_if, 3),
  [2025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(800),
  [2027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(226),
  [2029] = {.entry = {.count = 1, .reusable = false}}, SHIFT(562),
  [2031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [2033] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 5),
  [2035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(589),
  [2037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [2039] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_earned_by, 3),
  [2041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [2043] = {.entry = {.count = 1, .reusable = false}}, SHIFT(686),
  [2045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(141),
  [2047] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 6),
  [2049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [2051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [2053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(819),
  [2055] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_url, 2),
  [2057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(807),
  [2059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(476),
  [2061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [2063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(824),
  [2065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(831),
  [2067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(832),
  [2069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [2071] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 4),
  [2073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [2075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(802),
  [2077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(677),
  [2079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(715),
  [2081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [2083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(371),
  [2085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [2087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(372),
  [2089] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_otherwise, 3),
  [2091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(257),
  [2093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [2095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(472),
  [2097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(732),
  [2099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(796),
  [2101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 2),
  [2103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [2105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [2107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(786),
  [2109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(722),
  [2111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(475),
  [2113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(797),
  [2115] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_yes_no, 3),
  [2117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(739),
  [2119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(550),
  [2121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(569),
  [2123] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_money, 3),
  [2125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(744),
  [2127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [2129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(772),
  [2131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(383),
  [2133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [2135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [2137] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [2139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(785),
  [2141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(820),
  [2143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [2145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [2147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 3),
  [2149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(792),
  [2151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(228),
  [2153] = {.entry = {.count = 1, .reusable = true}}, SHIFT(482),
  [2155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(602),
  [2157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [2159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(670),
  [2161] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [2163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(389),
  [2165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [2167] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [2169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 4),
  [2171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [2173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(673),
  [2175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(731),
  [2177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [2179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(757),
  [2181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [2183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [2185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [2187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(771),
  [2189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(508),
  [2191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [2193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(499),
  [2195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(529),
  [2197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(648),
  [2199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(466),
  [2201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(743),
  [2203] = {.entry = {.count = 1, .reusable = true}}, SHIFT(805),
  [2205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(468),
  [2207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(775),
  [2209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(755),
  [2211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(756),
  [2213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(433),
  [2215] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 3),
  [2217] = {.entry = {.count = 1, .reusable = true}}, SHIFT(469),
  [2219] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 5),
  [2221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(572),
  [2223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(597),
  [2225] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 6),
  [2227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(524),
  [2229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [2231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(548),
  [2233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(531),
  [2235] = {.entry = {.count = 1, .reusable = true}}, SHIFT(501),
  [2237] = {.entry = {.count = 1, .reusable = true}}, SHIFT(422),
  [2239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(471),
  [2241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(788),
  [2243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(692),
  [2245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(540),
  [2247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [2249] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dated_by, 3),
  [2251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(397),
  [2253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(742),
  [2255] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__requirement, 2),
  [2257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(579),
  [2259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [2261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(546),
  [2263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(557),
  [2265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [2267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(730),
  [2269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [2271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(718),
  [2273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 7),
  [2275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(585),
  [2277] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [2279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(464),
  [2281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(487),
  [2283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [2285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [2287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [2289] = {.entry = {.count = 1, .reusable = true}}, SHIFT(513),
  [2291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [2293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [2295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [2297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [2299] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 2),
  [2301] = {.entry = {.count = 1, .reusable = true}}, SHIFT(801),
  [2303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [2305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(590),
  [2307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(518),
  [2309] = {.entry = {.count = 1, .reusable = true}}, SHIFT(520),
  [2311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [2313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(370),
  [2315] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 3),
  [2317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(458),
  [2319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(459),
  [2321] = {.entry = {.count = 1, .reusable = true}}, SHIFT(689),
  [2323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(821),
  [2325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(823),
  [2327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(691),
  [2329] = {.entry = {.count = 1, .reusable = true}}, SHIFT(497),
  [2331] = {.entry = {.count = 1, .reusable = true}}, SHIFT(830),
  [2333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [2335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(833),
  [2337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(834),
  [2339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(693),
  [2341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(838),
  [2343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(841),
  [2345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef _WIN32
#define extern __declspec(dllexport)
#endif

extern const TSLanguage *tree_sitter_policy(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .keyword_lex_fn = ts_lex_keywords,
    .keyword_capture_token = sym__word,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
