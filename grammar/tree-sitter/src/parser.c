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
#define STATE_COUNT 840
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
  [15] = 12,
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
  [33] = 32,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 35,
  [38] = 34,
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
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
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
  [91] = 83,
  [92] = 80,
  [93] = 93,
  [94] = 94,
  [95] = 86,
  [96] = 96,
  [97] = 45,
  [98] = 58,
  [99] = 64,
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
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 104,
  [119] = 112,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 124,
  [125] = 124,
  [126] = 122,
  [127] = 121,
  [128] = 123,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 130,
  [135] = 135,
  [136] = 136,
  [137] = 137,
  [138] = 137,
  [139] = 135,
  [140] = 140,
  [141] = 140,
  [142] = 132,
  [143] = 143,
  [144] = 143,
  [145] = 145,
  [146] = 133,
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
  [167] = 85,
  [168] = 168,
  [169] = 169,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 174,
  [175] = 175,
  [176] = 176,
  [177] = 177,
  [178] = 178,
  [179] = 179,
  [180] = 180,
  [181] = 181,
  [182] = 182,
  [183] = 183,
  [184] = 41,
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
  [210] = 210,
  [211] = 211,
  [212] = 212,
  [213] = 213,
  [214] = 206,
  [215] = 215,
  [216] = 216,
  [217] = 217,
  [218] = 218,
  [219] = 219,
  [220] = 220,
  [221] = 215,
  [222] = 222,
  [223] = 223,
  [224] = 224,
  [225] = 225,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 229,
  [230] = 230,
  [231] = 231,
  [232] = 48,
  [233] = 233,
  [234] = 234,
  [235] = 235,
  [236] = 236,
  [237] = 237,
  [238] = 238,
  [239] = 239,
  [240] = 240,
  [241] = 241,
  [242] = 79,
  [243] = 77,
  [244] = 88,
  [245] = 84,
  [246] = 87,
  [247] = 46,
  [248] = 47,
  [249] = 56,
  [250] = 57,
  [251] = 62,
  [252] = 63,
  [253] = 44,
  [254] = 71,
  [255] = 75,
  [256] = 256,
  [257] = 257,
  [258] = 258,
  [259] = 259,
  [260] = 260,
  [261] = 5,
  [262] = 262,
  [263] = 263,
  [264] = 264,
  [265] = 258,
  [266] = 266,
  [267] = 267,
  [268] = 257,
  [269] = 106,
  [270] = 270,
  [271] = 105,
  [272] = 115,
  [273] = 273,
  [274] = 274,
  [275] = 108,
  [276] = 276,
  [277] = 277,
  [278] = 278,
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
  [305] = 305,
  [306] = 306,
  [307] = 307,
  [308] = 40,
  [309] = 309,
  [310] = 310,
  [311] = 311,
  [312] = 312,
  [313] = 69,
  [314] = 72,
  [315] = 74,
  [316] = 78,
  [317] = 317,
  [318] = 303,
  [319] = 319,
  [320] = 320,
  [321] = 321,
  [322] = 322,
  [323] = 323,
  [324] = 39,
  [325] = 43,
  [326] = 326,
  [327] = 327,
  [328] = 42,
  [329] = 329,
  [330] = 330,
  [331] = 331,
  [332] = 332,
  [333] = 81,
  [334] = 96,
  [335] = 89,
  [336] = 51,
  [337] = 73,
  [338] = 338,
  [339] = 339,
  [340] = 82,
  [341] = 341,
  [342] = 342,
  [343] = 54,
  [344] = 344,
  [345] = 65,
  [346] = 66,
  [347] = 70,
  [348] = 100,
  [349] = 76,
  [350] = 350,
  [351] = 351,
  [352] = 352,
  [353] = 353,
  [354] = 354,
  [355] = 355,
  [356] = 356,
  [357] = 357,
  [358] = 358,
  [359] = 359,
  [360] = 360,
  [361] = 361,
  [362] = 68,
  [363] = 363,
  [364] = 364,
  [365] = 365,
  [366] = 366,
  [367] = 367,
  [368] = 368,
  [369] = 369,
  [370] = 370,
  [371] = 371,
  [372] = 372,
  [373] = 373,
  [374] = 374,
  [375] = 375,
  [376] = 376,
  [377] = 5,
  [378] = 34,
  [379] = 101,
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
  [399] = 399,
  [400] = 400,
  [401] = 401,
  [402] = 402,
  [403] = 403,
  [404] = 404,
  [405] = 405,
  [406] = 406,
  [407] = 407,
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
  [437] = 437,
  [438] = 438,
  [439] = 439,
  [440] = 440,
  [441] = 441,
  [442] = 102,
  [443] = 117,
  [444] = 444,
  [445] = 445,
  [446] = 446,
  [447] = 103,
  [448] = 448,
  [449] = 449,
  [450] = 408,
  [451] = 426,
  [452] = 452,
  [453] = 435,
  [454] = 454,
  [455] = 452,
  [456] = 436,
  [457] = 457,
  [458] = 458,
  [459] = 459,
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
  [491] = 482,
  [492] = 492,
  [493] = 493,
  [494] = 494,
  [495] = 495,
  [496] = 496,
  [497] = 497,
  [498] = 498,
  [499] = 499,
  [500] = 500,
  [501] = 501,
  [502] = 502,
  [503] = 503,
  [504] = 504,
  [505] = 505,
  [506] = 506,
  [507] = 507,
  [508] = 507,
  [509] = 509,
  [510] = 510,
  [511] = 511,
  [512] = 512,
  [513] = 513,
  [514] = 465,
  [515] = 498,
  [516] = 500,
  [517] = 467,
  [518] = 474,
  [519] = 519,
  [520] = 506,
  [521] = 521,
  [522] = 469,
  [523] = 459,
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
  [539] = 525,
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
  [550] = 526,
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
  [597] = 597,
  [598] = 598,
  [599] = 599,
  [600] = 600,
  [601] = 601,
  [602] = 602,
  [603] = 603,
  [604] = 604,
  [605] = 605,
  [606] = 606,
  [607] = 607,
  [608] = 608,
  [609] = 609,
  [610] = 610,
  [611] = 611,
  [612] = 612,
  [613] = 613,
  [614] = 614,
  [615] = 615,
  [616] = 616,
  [617] = 617,
  [618] = 618,
  [619] = 619,
  [620] = 620,
  [621] = 621,
  [622] = 622,
  [623] = 623,
  [624] = 553,
  [625] = 625,
  [626] = 537,
  [627] = 564,
  [628] = 628,
  [629] = 629,
  [630] = 532,
  [631] = 554,
  [632] = 632,
  [633] = 633,
  [634] = 634,
  [635] = 593,
  [636] = 636,
  [637] = 637,
  [638] = 638,
  [639] = 639,
  [640] = 629,
  [641] = 641,
  [642] = 642,
  [643] = 643,
  [644] = 644,
  [645] = 562,
  [646] = 646,
  [647] = 647,
  [648] = 636,
  [649] = 649,
  [650] = 529,
  [651] = 538,
  [652] = 543,
  [653] = 653,
  [654] = 567,
  [655] = 573,
  [656] = 577,
  [657] = 637,
  [658] = 586,
  [659] = 587,
  [660] = 660,
  [661] = 661,
  [662] = 597,
  [663] = 598,
  [664] = 664,
  [665] = 665,
  [666] = 666,
  [667] = 667,
  [668] = 639,
  [669] = 669,
  [670] = 641,
  [671] = 671,
  [672] = 672,
  [673] = 608,
  [674] = 625,
  [675] = 675,
  [676] = 676,
  [677] = 677,
  [678] = 578,
  [679] = 679,
  [680] = 680,
  [681] = 643,
  [682] = 682,
  [683] = 683,
  [684] = 684,
  [685] = 685,
  [686] = 530,
  [687] = 661,
  [688] = 533,
  [689] = 689,
  [690] = 680,
  [691] = 589,
  [692] = 692,
  [693] = 693,
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
  [770] = 720,
  [771] = 771,
  [772] = 772,
  [773] = 773,
  [774] = 774,
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
  [813] = 813,
  [814] = 814,
  [815] = 751,
  [816] = 816,
  [817] = 804,
  [818] = 818,
  [819] = 699,
  [820] = 763,
  [821] = 821,
  [822] = 822,
  [823] = 823,
  [824] = 793,
  [825] = 789,
  [826] = 771,
  [827] = 700,
  [828] = 702,
  [829] = 803,
  [830] = 765,
  [831] = 711,
  [832] = 822,
  [833] = 807,
  [834] = 696,
  [835] = 791,
  [836] = 776,
  [837] = 792,
  [838] = 722,
  [839] = 839,
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
  [33] = {.lex_state = 4},
  [34] = {.lex_state = 225},
  [35] = {.lex_state = 225},
  [36] = {.lex_state = 225},
  [37] = {.lex_state = 225},
  [38] = {.lex_state = 4},
  [39] = {.lex_state = 4},
  [40] = {.lex_state = 4},
  [41] = {.lex_state = 10},
  [42] = {.lex_state = 4},
  [43] = {.lex_state = 4},
  [44] = {.lex_state = 4},
  [45] = {.lex_state = 225},
  [46] = {.lex_state = 4},
  [47] = {.lex_state = 4},
  [48] = {.lex_state = 4},
  [49] = {.lex_state = 4},
  [50] = {.lex_state = 4},
  [51] = {.lex_state = 4},
  [52] = {.lex_state = 4},
  [53] = {.lex_state = 4},
  [54] = {.lex_state = 4},
  [55] = {.lex_state = 4},
  [56] = {.lex_state = 4},
  [57] = {.lex_state = 4},
  [58] = {.lex_state = 225},
  [59] = {.lex_state = 4},
  [60] = {.lex_state = 4},
  [61] = {.lex_state = 4},
  [62] = {.lex_state = 4},
  [63] = {.lex_state = 4},
  [64] = {.lex_state = 225},
  [65] = {.lex_state = 4},
  [66] = {.lex_state = 4},
  [67] = {.lex_state = 4},
  [68] = {.lex_state = 4},
  [69] = {.lex_state = 4},
  [70] = {.lex_state = 4},
  [71] = {.lex_state = 4},
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
  [83] = {.lex_state = 225},
  [84] = {.lex_state = 4},
  [85] = {.lex_state = 4},
  [86] = {.lex_state = 225},
  [87] = {.lex_state = 4},
  [88] = {.lex_state = 4},
  [89] = {.lex_state = 4},
  [90] = {.lex_state = 4},
  [91] = {.lex_state = 225},
  [92] = {.lex_state = 225},
  [93] = {.lex_state = 4},
  [94] = {.lex_state = 4},
  [95] = {.lex_state = 225},
  [96] = {.lex_state = 4},
  [97] = {.lex_state = 225},
  [98] = {.lex_state = 225},
  [99] = {.lex_state = 225},
  [100] = {.lex_state = 4},
  [101] = {.lex_state = 4},
  [102] = {.lex_state = 4},
  [103] = {.lex_state = 4},
  [104] = {.lex_state = 225},
  [105] = {.lex_state = 4},
  [106] = {.lex_state = 4},
  [107] = {.lex_state = 4},
  [108] = {.lex_state = 4},
  [109] = {.lex_state = 225},
  [110] = {.lex_state = 4},
  [111] = {.lex_state = 4},
  [112] = {.lex_state = 225},
  [113] = {.lex_state = 4},
  [114] = {.lex_state = 4},
  [115] = {.lex_state = 4},
  [116] = {.lex_state = 4},
  [117] = {.lex_state = 4},
  [118] = {.lex_state = 225},
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
  [179] = {.lex_state = 9},
  [180] = {.lex_state = 9},
  [181] = {.lex_state = 9},
  [182] = {.lex_state = 9},
  [183] = {.lex_state = 9},
  [184] = {.lex_state = 225},
  [185] = {.lex_state = 225},
  [186] = {.lex_state = 4},
  [187] = {.lex_state = 3},
  [188] = {.lex_state = 225},
  [189] = {.lex_state = 225},
  [190] = {.lex_state = 225},
  [191] = {.lex_state = 225},
  [192] = {.lex_state = 225},
  [193] = {.lex_state = 225},
  [194] = {.lex_state = 225},
  [195] = {.lex_state = 225},
  [196] = {.lex_state = 225},
  [197] = {.lex_state = 225},
  [198] = {.lex_state = 4},
  [199] = {.lex_state = 4},
  [200] = {.lex_state = 4},
  [201] = {.lex_state = 225},
  [202] = {.lex_state = 4},
  [203] = {.lex_state = 4},
  [204] = {.lex_state = 225},
  [205] = {.lex_state = 4},
  [206] = {.lex_state = 225},
  [207] = {.lex_state = 225},
  [208] = {.lex_state = 4},
  [209] = {.lex_state = 4},
  [210] = {.lex_state = 3},
  [211] = {.lex_state = 225},
  [212] = {.lex_state = 3},
  [213] = {.lex_state = 3},
  [214] = {.lex_state = 225},
  [215] = {.lex_state = 225},
  [216] = {.lex_state = 3},
  [217] = {.lex_state = 225},
  [218] = {.lex_state = 3},
  [219] = {.lex_state = 225},
  [220] = {.lex_state = 4},
  [221] = {.lex_state = 225},
  [222] = {.lex_state = 4},
  [223] = {.lex_state = 225},
  [224] = {.lex_state = 4},
  [225] = {.lex_state = 4},
  [226] = {.lex_state = 225},
  [227] = {.lex_state = 3},
  [228] = {.lex_state = 11},
  [229] = {.lex_state = 4},
  [230] = {.lex_state = 4},
  [231] = {.lex_state = 3},
  [232] = {.lex_state = 225},
  [233] = {.lex_state = 3},
  [234] = {.lex_state = 10},
  [235] = {.lex_state = 3},
  [236] = {.lex_state = 3},
  [237] = {.lex_state = 3},
  [238] = {.lex_state = 3},
  [239] = {.lex_state = 10},
  [240] = {.lex_state = 3},
  [241] = {.lex_state = 9},
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
  [254] = {.lex_state = 225},
  [255] = {.lex_state = 225},
  [256] = {.lex_state = 3},
  [257] = {.lex_state = 225},
  [258] = {.lex_state = 225},
  [259] = {.lex_state = 10},
  [260] = {.lex_state = 225},
  [261] = {.lex_state = 3},
  [262] = {.lex_state = 10},
  [263] = {.lex_state = 10},
  [264] = {.lex_state = 10},
  [265] = {.lex_state = 225},
  [266] = {.lex_state = 11},
  [267] = {.lex_state = 11},
  [268] = {.lex_state = 225},
  [269] = {.lex_state = 225},
  [270] = {.lex_state = 9},
  [271] = {.lex_state = 225},
  [272] = {.lex_state = 225},
  [273] = {.lex_state = 9},
  [274] = {.lex_state = 4},
  [275] = {.lex_state = 225},
  [276] = {.lex_state = 4},
  [277] = {.lex_state = 7},
  [278] = {.lex_state = 9},
  [279] = {.lex_state = 4},
  [280] = {.lex_state = 4},
  [281] = {.lex_state = 4},
  [282] = {.lex_state = 10},
  [283] = {.lex_state = 4},
  [284] = {.lex_state = 4},
  [285] = {.lex_state = 4},
  [286] = {.lex_state = 4},
  [287] = {.lex_state = 4},
  [288] = {.lex_state = 4},
  [289] = {.lex_state = 4},
  [290] = {.lex_state = 4},
  [291] = {.lex_state = 4},
  [292] = {.lex_state = 4},
  [293] = {.lex_state = 10},
  [294] = {.lex_state = 4},
  [295] = {.lex_state = 4},
  [296] = {.lex_state = 225},
  [297] = {.lex_state = 4},
  [298] = {.lex_state = 4},
  [299] = {.lex_state = 4},
  [300] = {.lex_state = 4},
  [301] = {.lex_state = 0},
  [302] = {.lex_state = 0},
  [303] = {.lex_state = 225},
  [304] = {.lex_state = 0},
  [305] = {.lex_state = 0},
  [306] = {.lex_state = 10},
  [307] = {.lex_state = 10},
  [308] = {.lex_state = 225},
  [309] = {.lex_state = 225},
  [310] = {.lex_state = 0},
  [311] = {.lex_state = 10},
  [312] = {.lex_state = 10},
  [313] = {.lex_state = 225},
  [314] = {.lex_state = 225},
  [315] = {.lex_state = 225},
  [316] = {.lex_state = 225},
  [317] = {.lex_state = 0},
  [318] = {.lex_state = 225},
  [319] = {.lex_state = 11},
  [320] = {.lex_state = 0},
  [321] = {.lex_state = 0},
  [322] = {.lex_state = 10},
  [323] = {.lex_state = 10},
  [324] = {.lex_state = 225},
  [325] = {.lex_state = 225},
  [326] = {.lex_state = 225},
  [327] = {.lex_state = 225},
  [328] = {.lex_state = 225},
  [329] = {.lex_state = 3},
  [330] = {.lex_state = 10},
  [331] = {.lex_state = 225},
  [332] = {.lex_state = 11},
  [333] = {.lex_state = 225},
  [334] = {.lex_state = 225},
  [335] = {.lex_state = 225},
  [336] = {.lex_state = 225},
  [337] = {.lex_state = 225},
  [338] = {.lex_state = 11},
  [339] = {.lex_state = 225},
  [340] = {.lex_state = 225},
  [341] = {.lex_state = 11},
  [342] = {.lex_state = 225},
  [343] = {.lex_state = 225},
  [344] = {.lex_state = 225},
  [345] = {.lex_state = 225},
  [346] = {.lex_state = 225},
  [347] = {.lex_state = 225},
  [348] = {.lex_state = 225},
  [349] = {.lex_state = 225},
  [350] = {.lex_state = 11},
  [351] = {.lex_state = 225},
  [352] = {.lex_state = 11},
  [353] = {.lex_state = 11},
  [354] = {.lex_state = 225},
  [355] = {.lex_state = 225},
  [356] = {.lex_state = 225},
  [357] = {.lex_state = 225},
  [358] = {.lex_state = 11},
  [359] = {.lex_state = 225},
  [360] = {.lex_state = 11},
  [361] = {.lex_state = 11},
  [362] = {.lex_state = 225},
  [363] = {.lex_state = 11},
  [364] = {.lex_state = 4},
  [365] = {.lex_state = 11},
  [366] = {.lex_state = 225},
  [367] = {.lex_state = 225},
  [368] = {.lex_state = 225},
  [369] = {.lex_state = 11},
  [370] = {.lex_state = 11},
  [371] = {.lex_state = 225},
  [372] = {.lex_state = 225},
  [373] = {.lex_state = 4},
  [374] = {.lex_state = 11},
  [375] = {.lex_state = 10},
  [376] = {.lex_state = 225},
  [377] = {.lex_state = 10},
  [378] = {.lex_state = 10},
  [379] = {.lex_state = 225},
  [380] = {.lex_state = 4},
  [381] = {.lex_state = 225},
  [382] = {.lex_state = 225},
  [383] = {.lex_state = 225},
  [384] = {.lex_state = 10},
  [385] = {.lex_state = 11},
  [386] = {.lex_state = 10},
  [387] = {.lex_state = 225},
  [388] = {.lex_state = 225},
  [389] = {.lex_state = 225},
  [390] = {.lex_state = 225},
  [391] = {.lex_state = 225},
  [392] = {.lex_state = 225},
  [393] = {.lex_state = 225},
  [394] = {.lex_state = 10},
  [395] = {.lex_state = 225},
  [396] = {.lex_state = 10},
  [397] = {.lex_state = 4},
  [398] = {.lex_state = 225},
  [399] = {.lex_state = 225},
  [400] = {.lex_state = 225},
  [401] = {.lex_state = 0},
  [402] = {.lex_state = 225},
  [403] = {.lex_state = 225},
  [404] = {.lex_state = 4},
  [405] = {.lex_state = 225},
  [406] = {.lex_state = 225},
  [407] = {.lex_state = 11},
  [408] = {.lex_state = 225},
  [409] = {.lex_state = 0},
  [410] = {.lex_state = 10},
  [411] = {.lex_state = 10},
  [412] = {.lex_state = 0},
  [413] = {.lex_state = 225},
  [414] = {.lex_state = 225},
  [415] = {.lex_state = 225},
  [416] = {.lex_state = 4},
  [417] = {.lex_state = 11},
  [418] = {.lex_state = 11},
  [419] = {.lex_state = 225},
  [420] = {.lex_state = 0},
  [421] = {.lex_state = 0},
  [422] = {.lex_state = 10},
  [423] = {.lex_state = 0},
  [424] = {.lex_state = 0},
  [425] = {.lex_state = 225},
  [426] = {.lex_state = 4},
  [427] = {.lex_state = 4},
  [428] = {.lex_state = 0},
  [429] = {.lex_state = 4},
  [430] = {.lex_state = 11},
  [431] = {.lex_state = 11},
  [432] = {.lex_state = 4},
  [433] = {.lex_state = 225},
  [434] = {.lex_state = 4},
  [435] = {.lex_state = 4},
  [436] = {.lex_state = 225},
  [437] = {.lex_state = 10},
  [438] = {.lex_state = 225},
  [439] = {.lex_state = 225},
  [440] = {.lex_state = 0},
  [441] = {.lex_state = 9},
  [442] = {.lex_state = 225},
  [443] = {.lex_state = 225},
  [444] = {.lex_state = 0},
  [445] = {.lex_state = 225},
  [446] = {.lex_state = 4},
  [447] = {.lex_state = 225},
  [448] = {.lex_state = 225},
  [449] = {.lex_state = 11},
  [450] = {.lex_state = 225},
  [451] = {.lex_state = 4},
  [452] = {.lex_state = 225},
  [453] = {.lex_state = 4},
  [454] = {.lex_state = 4},
  [455] = {.lex_state = 225},
  [456] = {.lex_state = 225},
  [457] = {.lex_state = 225},
  [458] = {.lex_state = 225},
  [459] = {.lex_state = 0},
  [460] = {.lex_state = 10},
  [461] = {.lex_state = 0},
  [462] = {.lex_state = 0},
  [463] = {.lex_state = 4},
  [464] = {.lex_state = 225},
  [465] = {.lex_state = 225},
  [466] = {.lex_state = 225},
  [467] = {.lex_state = 0},
  [468] = {.lex_state = 0},
  [469] = {.lex_state = 4},
  [470] = {.lex_state = 4},
  [471] = {.lex_state = 4},
  [472] = {.lex_state = 0},
  [473] = {.lex_state = 0},
  [474] = {.lex_state = 0},
  [475] = {.lex_state = 225},
  [476] = {.lex_state = 11},
  [477] = {.lex_state = 10},
  [478] = {.lex_state = 4},
  [479] = {.lex_state = 0},
  [480] = {.lex_state = 0},
  [481] = {.lex_state = 4},
  [482] = {.lex_state = 11},
  [483] = {.lex_state = 4},
  [484] = {.lex_state = 0},
  [485] = {.lex_state = 4},
  [486] = {.lex_state = 4},
  [487] = {.lex_state = 10},
  [488] = {.lex_state = 4},
  [489] = {.lex_state = 11},
  [490] = {.lex_state = 225},
  [491] = {.lex_state = 11},
  [492] = {.lex_state = 0},
  [493] = {.lex_state = 4},
  [494] = {.lex_state = 4},
  [495] = {.lex_state = 10},
  [496] = {.lex_state = 0},
  [497] = {.lex_state = 225},
  [498] = {.lex_state = 0},
  [499] = {.lex_state = 225},
  [500] = {.lex_state = 225},
  [501] = {.lex_state = 4},
  [502] = {.lex_state = 0},
  [503] = {.lex_state = 0},
  [504] = {.lex_state = 0},
  [505] = {.lex_state = 0},
  [506] = {.lex_state = 4},
  [507] = {.lex_state = 225},
  [508] = {.lex_state = 225},
  [509] = {.lex_state = 4},
  [510] = {.lex_state = 10},
  [511] = {.lex_state = 0},
  [512] = {.lex_state = 4},
  [513] = {.lex_state = 0},
  [514] = {.lex_state = 225},
  [515] = {.lex_state = 0},
  [516] = {.lex_state = 225},
  [517] = {.lex_state = 0},
  [518] = {.lex_state = 0},
  [519] = {.lex_state = 4},
  [520] = {.lex_state = 4},
  [521] = {.lex_state = 0},
  [522] = {.lex_state = 4},
  [523] = {.lex_state = 0},
  [524] = {.lex_state = 4},
  [525] = {.lex_state = 4},
  [526] = {.lex_state = 225},
  [527] = {.lex_state = 4},
  [528] = {.lex_state = 4},
  [529] = {.lex_state = 0},
  [530] = {.lex_state = 0},
  [531] = {.lex_state = 225},
  [532] = {.lex_state = 0},
  [533] = {.lex_state = 4},
  [534] = {.lex_state = 4},
  [535] = {.lex_state = 0},
  [536] = {.lex_state = 225},
  [537] = {.lex_state = 0},
  [538] = {.lex_state = 0},
  [539] = {.lex_state = 4},
  [540] = {.lex_state = 0},
  [541] = {.lex_state = 0},
  [542] = {.lex_state = 4},
  [543] = {.lex_state = 0},
  [544] = {.lex_state = 225},
  [545] = {.lex_state = 0},
  [546] = {.lex_state = 0},
  [547] = {.lex_state = 0},
  [548] = {.lex_state = 4},
  [549] = {.lex_state = 4},
  [550] = {.lex_state = 225},
  [551] = {.lex_state = 4},
  [552] = {.lex_state = 0},
  [553] = {.lex_state = 0},
  [554] = {.lex_state = 0},
  [555] = {.lex_state = 0},
  [556] = {.lex_state = 0},
  [557] = {.lex_state = 0},
  [558] = {.lex_state = 0},
  [559] = {.lex_state = 4},
  [560] = {.lex_state = 0},
  [561] = {.lex_state = 4},
  [562] = {.lex_state = 0},
  [563] = {.lex_state = 0},
  [564] = {.lex_state = 0},
  [565] = {.lex_state = 4},
  [566] = {.lex_state = 4},
  [567] = {.lex_state = 0},
  [568] = {.lex_state = 0},
  [569] = {.lex_state = 0},
  [570] = {.lex_state = 0},
  [571] = {.lex_state = 0},
  [572] = {.lex_state = 0},
  [573] = {.lex_state = 0},
  [574] = {.lex_state = 0},
  [575] = {.lex_state = 0},
  [576] = {.lex_state = 0},
  [577] = {.lex_state = 0},
  [578] = {.lex_state = 0},
  [579] = {.lex_state = 0},
  [580] = {.lex_state = 0},
  [581] = {.lex_state = 0},
  [582] = {.lex_state = 4},
  [583] = {.lex_state = 225},
  [584] = {.lex_state = 0},
  [585] = {.lex_state = 0},
  [586] = {.lex_state = 0},
  [587] = {.lex_state = 0},
  [588] = {.lex_state = 0},
  [589] = {.lex_state = 4},
  [590] = {.lex_state = 0},
  [591] = {.lex_state = 0},
  [592] = {.lex_state = 0},
  [593] = {.lex_state = 0},
  [594] = {.lex_state = 4},
  [595] = {.lex_state = 0},
  [596] = {.lex_state = 0},
  [597] = {.lex_state = 0},
  [598] = {.lex_state = 0},
  [599] = {.lex_state = 225},
  [600] = {.lex_state = 225},
  [601] = {.lex_state = 0},
  [602] = {.lex_state = 4},
  [603] = {.lex_state = 0},
  [604] = {.lex_state = 0},
  [605] = {.lex_state = 0},
  [606] = {.lex_state = 0},
  [607] = {.lex_state = 0},
  [608] = {.lex_state = 225},
  [609] = {.lex_state = 0},
  [610] = {.lex_state = 4},
  [611] = {.lex_state = 4},
  [612] = {.lex_state = 225},
  [613] = {.lex_state = 0},
  [614] = {.lex_state = 0},
  [615] = {.lex_state = 0},
  [616] = {.lex_state = 0},
  [617] = {.lex_state = 0},
  [618] = {.lex_state = 4},
  [619] = {.lex_state = 225},
  [620] = {.lex_state = 0},
  [621] = {.lex_state = 0},
  [622] = {.lex_state = 4},
  [623] = {.lex_state = 4},
  [624] = {.lex_state = 0},
  [625] = {.lex_state = 0},
  [626] = {.lex_state = 0},
  [627] = {.lex_state = 0},
  [628] = {.lex_state = 0},
  [629] = {.lex_state = 0},
  [630] = {.lex_state = 0},
  [631] = {.lex_state = 0},
  [632] = {.lex_state = 4},
  [633] = {.lex_state = 0},
  [634] = {.lex_state = 0},
  [635] = {.lex_state = 0},
  [636] = {.lex_state = 0},
  [637] = {.lex_state = 0},
  [638] = {.lex_state = 0},
  [639] = {.lex_state = 0},
  [640] = {.lex_state = 0},
  [641] = {.lex_state = 0},
  [642] = {.lex_state = 0},
  [643] = {.lex_state = 0},
  [644] = {.lex_state = 0},
  [645] = {.lex_state = 0},
  [646] = {.lex_state = 0},
  [647] = {.lex_state = 0},
  [648] = {.lex_state = 0},
  [649] = {.lex_state = 0},
  [650] = {.lex_state = 0},
  [651] = {.lex_state = 0},
  [652] = {.lex_state = 0},
  [653] = {.lex_state = 0},
  [654] = {.lex_state = 0},
  [655] = {.lex_state = 0},
  [656] = {.lex_state = 0},
  [657] = {.lex_state = 0},
  [658] = {.lex_state = 0},
  [659] = {.lex_state = 0},
  [660] = {.lex_state = 225},
  [661] = {.lex_state = 225},
  [662] = {.lex_state = 0},
  [663] = {.lex_state = 0},
  [664] = {.lex_state = 225},
  [665] = {.lex_state = 0},
  [666] = {.lex_state = 0},
  [667] = {.lex_state = 4},
  [668] = {.lex_state = 0},
  [669] = {.lex_state = 0},
  [670] = {.lex_state = 0},
  [671] = {.lex_state = 0},
  [672] = {.lex_state = 225},
  [673] = {.lex_state = 225},
  [674] = {.lex_state = 0},
  [675] = {.lex_state = 0},
  [676] = {.lex_state = 0},
  [677] = {.lex_state = 4},
  [678] = {.lex_state = 0},
  [679] = {.lex_state = 4},
  [680] = {.lex_state = 4},
  [681] = {.lex_state = 0},
  [682] = {.lex_state = 0},
  [683] = {.lex_state = 0},
  [684] = {.lex_state = 0},
  [685] = {.lex_state = 0},
  [686] = {.lex_state = 0},
  [687] = {.lex_state = 225},
  [688] = {.lex_state = 4},
  [689] = {.lex_state = 4},
  [690] = {.lex_state = 4},
  [691] = {.lex_state = 4},
  [692] = {.lex_state = 0},
  [693] = {.lex_state = 4},
  [694] = {.lex_state = 4},
  [695] = {.lex_state = 4},
  [696] = {.lex_state = 225},
  [697] = {.lex_state = 4},
  [698] = {.lex_state = 0},
  [699] = {.lex_state = 225},
  [700] = {.lex_state = 4},
  [701] = {.lex_state = 4},
  [702] = {.lex_state = 4},
  [703] = {.lex_state = 0},
  [704] = {.lex_state = 4},
  [705] = {.lex_state = 225},
  [706] = {.lex_state = 0},
  [707] = {.lex_state = 0},
  [708] = {.lex_state = 0},
  [709] = {.lex_state = 0},
  [710] = {.lex_state = 225},
  [711] = {.lex_state = 4},
  [712] = {.lex_state = 225},
  [713] = {.lex_state = 4},
  [714] = {.lex_state = 0},
  [715] = {.lex_state = 0},
  [716] = {.lex_state = 0},
  [717] = {.lex_state = 225},
  [718] = {.lex_state = 225},
  [719] = {.lex_state = 0},
  [720] = {.lex_state = 0},
  [721] = {.lex_state = 225},
  [722] = {.lex_state = 225},
  [723] = {.lex_state = 0},
  [724] = {.lex_state = 0},
  [725] = {.lex_state = 225},
  [726] = {.lex_state = 0},
  [727] = {.lex_state = 4},
  [728] = {.lex_state = 4},
  [729] = {.lex_state = 0},
  [730] = {.lex_state = 0},
  [731] = {.lex_state = 225},
  [732] = {.lex_state = 225},
  [733] = {.lex_state = 4},
  [734] = {.lex_state = 0},
  [735] = {.lex_state = 11},
  [736] = {.lex_state = 225},
  [737] = {.lex_state = 4},
  [738] = {.lex_state = 0},
  [739] = {.lex_state = 0},
  [740] = {.lex_state = 225},
  [741] = {.lex_state = 13},
  [742] = {.lex_state = 4},
  [743] = {.lex_state = 0},
  [744] = {.lex_state = 225},
  [745] = {.lex_state = 0},
  [746] = {.lex_state = 225},
  [747] = {.lex_state = 0},
  [748] = {.lex_state = 0},
  [749] = {.lex_state = 0},
  [750] = {.lex_state = 225},
  [751] = {.lex_state = 225},
  [752] = {.lex_state = 0},
  [753] = {.lex_state = 0},
  [754] = {.lex_state = 225},
  [755] = {.lex_state = 225},
  [756] = {.lex_state = 0},
  [757] = {.lex_state = 225},
  [758] = {.lex_state = 225},
  [759] = {.lex_state = 4},
  [760] = {.lex_state = 4},
  [761] = {.lex_state = 0},
  [762] = {.lex_state = 0},
  [763] = {.lex_state = 225},
  [764] = {.lex_state = 4},
  [765] = {.lex_state = 0},
  [766] = {.lex_state = 225},
  [767] = {.lex_state = 0},
  [768] = {.lex_state = 4},
  [769] = {.lex_state = 4},
  [770] = {.lex_state = 0},
  [771] = {.lex_state = 0},
  [772] = {.lex_state = 225},
  [773] = {.lex_state = 0},
  [774] = {.lex_state = 4},
  [775] = {.lex_state = 0},
  [776] = {.lex_state = 225},
  [777] = {.lex_state = 4},
  [778] = {.lex_state = 0},
  [779] = {.lex_state = 4},
  [780] = {.lex_state = 225},
  [781] = {.lex_state = 225},
  [782] = {.lex_state = 225},
  [783] = {.lex_state = 4},
  [784] = {.lex_state = 0},
  [785] = {.lex_state = 0},
  [786] = {.lex_state = 225},
  [787] = {.lex_state = 0},
  [788] = {.lex_state = 0},
  [789] = {.lex_state = 4},
  [790] = {.lex_state = 4},
  [791] = {.lex_state = 225},
  [792] = {.lex_state = 4},
  [793] = {.lex_state = 4},
  [794] = {.lex_state = 0},
  [795] = {.lex_state = 4},
  [796] = {.lex_state = 4},
  [797] = {.lex_state = 4},
  [798] = {.lex_state = 0},
  [799] = {.lex_state = 4},
  [800] = {.lex_state = 225},
  [801] = {.lex_state = 225},
  [802] = {.lex_state = 0},
  [803] = {.lex_state = 225},
  [804] = {.lex_state = 225},
  [805] = {.lex_state = 0},
  [806] = {.lex_state = 4},
  [807] = {.lex_state = 225},
  [808] = {.lex_state = 5},
  [809] = {.lex_state = 4},
  [810] = {.lex_state = 225},
  [811] = {.lex_state = 0},
  [812] = {.lex_state = 4},
  [813] = {.lex_state = 225},
  [814] = {.lex_state = 0},
  [815] = {.lex_state = 225},
  [816] = {.lex_state = 11},
  [817] = {.lex_state = 225},
  [818] = {.lex_state = 0},
  [819] = {.lex_state = 225},
  [820] = {.lex_state = 225},
  [821] = {.lex_state = 0},
  [822] = {.lex_state = 225},
  [823] = {.lex_state = 0},
  [824] = {.lex_state = 4},
  [825] = {.lex_state = 4},
  [826] = {.lex_state = 0},
  [827] = {.lex_state = 4},
  [828] = {.lex_state = 4},
  [829] = {.lex_state = 225},
  [830] = {.lex_state = 0},
  [831] = {.lex_state = 4},
  [832] = {.lex_state = 225},
  [833] = {.lex_state = 225},
  [834] = {.lex_state = 225},
  [835] = {.lex_state = 225},
  [836] = {.lex_state = 225},
  [837] = {.lex_state = 4},
  [838] = {.lex_state = 225},
  [839] = {.lex_state = 4},
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
    [sym_rulebook] = STATE(818),
    [sym__declaration] = STATE(29),
    [sym_credential] = STATE(191),
    [sym_set] = STATE(191),
    [sym_kind] = STATE(191),
    [sym_fact] = STATE(191),
    [sym_records] = STATE(191),
    [sym_measure] = STATE(191),
    [sym_award] = STATE(191),
    [sym_check] = STATE(191),
    [sym_example] = STATE(191),
    [sym_partner] = STATE(191),
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
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
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
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
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(2), 8,
      sym_page,
      sym_option,
      sym_level,
      sym_check,
      sym__statement,
      sym_compare_of_url,
      sym_metric,
      aux_sym_award_body_repeat1,
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
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
    STATE(102), 12,
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
    ACTIONS(138), 1,
      sym__word,
    ACTIONS(141), 1,
      sym_number,
    ACTIONS(144), 1,
      anon_sym_all,
    ACTIONS(147), 1,
      anon_sym_at,
    ACTIONS(150), 1,
      anon_sym_RBRACE,
    ACTIONS(152), 1,
      anon_sym_is,
    ACTIONS(155), 1,
      anon_sym_the,
    ACTIONS(158), 1,
      anon_sym_level,
    ACTIONS(161), 1,
      anon_sym_check,
    ACTIONS(164), 1,
      anon_sym_note,
    ACTIONS(167), 1,
      anon_sym_either,
    ACTIONS(170), 1,
      anon_sym_attains,
    ACTIONS(173), 1,
      anon_sym_partner,
    ACTIONS(176), 1,
      anon_sym_another,
    ACTIONS(182), 1,
      anon_sym_metric,
    ACTIONS(185), 1,
      anon_sym_score,
    ACTIONS(188), 1,
      anon_sym_every,
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(179), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(7), 5,
      sym_level,
      sym_check,
      sym__statement,
      sym_metric,
      aux_sym_option_body_repeat1,
    STATE(102), 12,
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
    ACTIONS(191), 1,
      anon_sym_RBRACE,
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
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
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(12), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    ACTIONS(195), 1,
      sym__word,
    ACTIONS(198), 1,
      sym_number,
    ACTIONS(201), 1,
      anon_sym_all,
    ACTIONS(204), 1,
      anon_sym_at,
    ACTIONS(207), 1,
      anon_sym_RBRACE,
    ACTIONS(209), 1,
      anon_sym_is,
    ACTIONS(212), 1,
      anon_sym_the,
    ACTIONS(215), 1,
      anon_sym_note,
    ACTIONS(218), 1,
      anon_sym_either,
    ACTIONS(221), 1,
      anon_sym_attains,
    ACTIONS(224), 1,
      anon_sym_partner,
    ACTIONS(227), 1,
      anon_sym_another,
    ACTIONS(233), 1,
      anon_sym_score,
    ACTIONS(236), 1,
      anon_sym_every,
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(230), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(10), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    ACTIONS(239), 1,
      anon_sym_RBRACE,
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(10), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    ACTIONS(241), 1,
      anon_sym_RBRACE,
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(10), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(11), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(15), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    STATE(83), 1,
      sym_relation,
    STATE(122), 1,
      sym__who,
    STATE(303), 1,
      sym_name,
    STATE(553), 1,
      sym__flag,
    ACTIONS(61), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(10), 2,
      sym__statement,
      aux_sym_level_body_repeat1,
    STATE(102), 12,
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
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    STATE(318), 1,
      sym_name,
    STATE(439), 1,
      sym__statement,
    STATE(624), 1,
      sym__flag,
    ACTIONS(261), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(442), 12,
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
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    STATE(318), 1,
      sym_name,
    STATE(438), 1,
      sym__statement,
    STATE(624), 1,
      sym__flag,
    ACTIONS(261), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(442), 12,
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
    STATE(263), 1,
      sym__verb,
    STATE(595), 1,
      sym__chain,
    STATE(30), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(309), 3,
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
    STATE(263), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(628), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(706), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(794), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(823), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(814), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
      sym__verb,
    STATE(767), 1,
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
    STATE(309), 3,
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
    STATE(263), 1,
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
    STATE(413), 3,
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
    STATE(263), 1,
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
    STATE(414), 3,
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
    STATE(31), 2,
      sym__declaration,
      aux_sym_rulebook_repeat1,
    ACTIONS(21), 3,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
    STATE(191), 10,
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
    STATE(262), 1,
      sym__verb,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(41), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    STATE(389), 2,
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
  [2054] = 15,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(293), 1,
      ts_builtin_sym_end,
    ACTIONS(295), 1,
      anon_sym_exam,
    ACTIONS(301), 1,
      anon_sym_set,
    ACTIONS(304), 1,
      anon_sym_kind,
    ACTIONS(307), 1,
      anon_sym_fact,
    ACTIONS(310), 1,
      anon_sym_records,
    ACTIONS(313), 1,
      anon_sym_measure,
    ACTIONS(319), 1,
      anon_sym_check,
    ACTIONS(322), 1,
      anon_sym_partner,
    ACTIONS(325), 1,
      anon_sym_example,
    ACTIONS(298), 2,
      anon_sym_assessment,
      anon_sym_certification,
    STATE(31), 2,
      sym__declaration,
      aux_sym_rulebook_repeat1,
    ACTIONS(316), 3,
      anon_sym_competency,
      anon_sym_designation,
      anon_sym_specialization,
    STATE(191), 10,
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
  [2113] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(330), 1,
      anon_sym_SEMI,
    ACTIONS(333), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(328), 24,
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
  [2152] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(335), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(328), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(333), 22,
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
  [2190] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(340), 1,
      anon_sym_SEMI,
    ACTIONS(343), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(338), 23,
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
  [2228] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(345), 1,
      sym_number,
    ACTIONS(347), 1,
      anon_sym_of,
    ACTIONS(353), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(146), 1,
      sym__human,
    STATE(674), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(351), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2279] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(359), 1,
      sym_number,
    ACTIONS(361), 1,
      anon_sym_of,
    ACTIONS(365), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(133), 1,
      sym__human,
    STATE(625), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(363), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2330] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(359), 1,
      sym_number,
    ACTIONS(365), 1,
      anon_sym_individual,
    ACTIONS(367), 1,
      anon_sym_of,
    STATE(19), 1,
      sym__verb,
    STATE(133), 1,
      sym__human,
    STATE(625), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(363), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2381] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(369), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(338), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(343), 21,
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
  [2418] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
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
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
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
    STATE(41), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(382), 3,
      sym__word,
      sym__digit_code,
      anon_sym_LPAREN,
    ACTIONS(386), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(384), 15,
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
  [2526] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(393), 1,
      anon_sym_SEMI,
    STATE(39), 1,
      aux_sym_fields_repeat2,
    ACTIONS(391), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(389), 20,
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
    ACTIONS(395), 1,
      anon_sym_SEMI,
    STATE(40), 1,
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
  [2598] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(399), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(397), 19,
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
  [2633] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(405), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(141), 1,
      sym__human,
    STATE(529), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(403), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [2678] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(409), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(407), 19,
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
  [2713] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
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
  [2748] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(417), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(415), 19,
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
  [2783] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(421), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(419), 19,
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
  [2818] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(423), 1,
      anon_sym_SEMI,
    STATE(59), 1,
      aux_sym_fields_repeat2,
    ACTIONS(421), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(419), 19,
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
  [2853] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(427), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(425), 19,
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
  [2888] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(431), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(429), 19,
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
  [2923] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(433), 1,
      anon_sym_SEMI,
    STATE(60), 1,
      aux_sym_fields_repeat2,
    ACTIONS(431), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(429), 19,
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
  [2958] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(437), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(435), 19,
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
  [2993] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(441), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(439), 19,
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
  [3028] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(445), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(443), 19,
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
  [3063] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(449), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(447), 19,
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
  [3098] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(453), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(132), 1,
      sym__human,
    STATE(567), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(451), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3143] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(457), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(455), 19,
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
  [3178] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(461), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(459), 19,
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
  [3213] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(465), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(463), 19,
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
  [3248] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(469), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(467), 19,
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
  [3283] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(473), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(471), 19,
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
  [3318] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(477), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(143), 1,
      sym__human,
    STATE(586), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(475), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3363] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(481), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(479), 19,
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
  [3398] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(485), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(483), 19,
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
  [3433] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(489), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(487), 19,
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
  [3468] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(493), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(491), 19,
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
  [3503] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(499), 1,
      anon_sym_SEMI,
    STATE(72), 1,
      aux_sym_fields_repeat2,
    ACTIONS(497), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(495), 19,
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
  [3538] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(503), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(501), 19,
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
  [3573] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(507), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(505), 19,
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
  [3608] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(511), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(509), 19,
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
  [3643] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(515), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(513), 19,
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
  [3678] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(517), 1,
      anon_sym_SEMI,
    STATE(78), 1,
      aux_sym_fields_repeat2,
    ACTIONS(511), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(509), 19,
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
  [3713] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(521), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(519), 19,
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
  [3748] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(525), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(523), 19,
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
  [3783] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(529), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(527), 19,
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
  [3818] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(533), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(531), 19,
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
  [3853] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(537), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(535), 19,
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
  [3888] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(541), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(139), 1,
      sym__human,
    STATE(554), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(539), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [3933] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(545), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(543), 19,
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
  [3968] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(551), 1,
      anon_sym_or,
    STATE(82), 1,
      aux_sym_either_repeat1,
    ACTIONS(549), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(547), 19,
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
  [4003] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 1,
      sym_number,
    ACTIONS(556), 1,
      anon_sym_at,
    STATE(19), 1,
      sym__verb,
    STATE(124), 1,
      sym__who,
    STATE(640), 1,
      sym_condition,
    ACTIONS(558), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4050] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
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
  [4085] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
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
  [4120] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(570), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(137), 1,
      sym__human,
    STATE(562), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(568), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4165] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(576), 1,
      anon_sym_SEMI,
    STATE(56), 1,
      aux_sym_fields_repeat2,
    ACTIONS(574), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(572), 19,
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
  [4200] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
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
  [4235] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(586), 1,
      anon_sym_or,
    STATE(82), 1,
      aux_sym_either_repeat1,
    ACTIONS(584), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(582), 19,
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
  [4270] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(592), 1,
      anon_sym_SEMI,
    STATE(49), 1,
      aux_sym_fields_repeat2,
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
  [4305] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 1,
      sym_number,
    ACTIONS(594), 1,
      anon_sym_at,
    STATE(19), 1,
      sym__verb,
    STATE(125), 1,
      sym__who,
    STATE(629), 1,
      sym_condition,
    ACTIONS(596), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4352] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(600), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(135), 1,
      sym__human,
    STATE(631), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(598), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4397] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(604), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(602), 19,
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
  [4432] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(610), 1,
      anon_sym_SEMI,
    STATE(52), 1,
      aux_sym_fields_repeat2,
    ACTIONS(608), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(606), 19,
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
  [4467] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(614), 1,
      anon_sym_individual,
    STATE(19), 1,
      sym__verb,
    STATE(138), 1,
      sym__human,
    STATE(645), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(612), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4512] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
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
    STATE(19), 1,
      sym__verb,
    STATE(140), 1,
      sym__human,
    STATE(650), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(620), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
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
    STATE(19), 1,
      sym__verb,
    STATE(142), 1,
      sym__human,
    STATE(654), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(624), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
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
    STATE(19), 1,
      sym__verb,
    STATE(144), 1,
      sym__human,
    STATE(658), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(628), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [4682] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
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
    ACTIONS(549), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(547), 20,
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
  [4747] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(638), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(636), 19,
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
  [4776] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(640), 19,
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
  [4805] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(644), 1,
      anon_sym_of,
    ACTIONS(650), 1,
      anon_sym_individual,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [4842] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(656), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(654), 19,
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
  [4900] = 3,
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
  [4929] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(417), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(415), 19,
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
  [4958] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(650), 1,
      anon_sym_individual,
    ACTIONS(662), 1,
      anon_sym_of,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [4995] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(666), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(664), 19,
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
  [5024] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(670), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(668), 19,
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
  [5053] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(650), 1,
      anon_sym_individual,
    ACTIONS(672), 1,
      anon_sym_of,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [5090] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(676), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(674), 19,
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
  [5119] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(680), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(678), 19,
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
  [5148] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(529), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(527), 19,
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
  [5177] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(684), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(682), 19,
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
  [5206] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(688), 2,
      sym_number,
      anon_sym_RBRACE,
    ACTIONS(686), 19,
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
  [5235] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(650), 1,
      anon_sym_individual,
    ACTIONS(690), 1,
      anon_sym_of,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [5272] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(650), 1,
      anon_sym_individual,
    ACTIONS(692), 1,
      anon_sym_of,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [5309] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(650), 1,
      anon_sym_individual,
    STATE(195), 1,
      sym__human,
    ACTIONS(648), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
    ACTIONS(652), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(646), 11,
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
  [5343] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(269), 1,
      sym_team,
    STATE(641), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5383] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(105), 1,
      sym_team,
    STATE(640), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5423] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(108), 1,
      sym_team,
    STATE(636), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5463] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(696), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(115), 1,
      sym_team,
    STATE(593), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5503] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(272), 1,
      sym_team,
    STATE(635), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5543] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(271), 1,
      sym_team,
    STATE(629), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
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
    STATE(19), 1,
      sym__verb,
    STATE(106), 1,
      sym_team,
    STATE(670), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5623] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(694), 1,
      anon_sym_LBRACE,
    STATE(19), 1,
      sym__verb,
    STATE(275), 1,
      sym_team,
    STATE(648), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
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
    STATE(19), 1,
      sym__verb,
    STATE(657), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5726] = 3,
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
  [5752] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(586), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5786] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(631), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5820] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(637), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5854] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(639), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5888] = 3,
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
  [5914] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(529), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5948] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(650), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [5982] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(668), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6016] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(654), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6050] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(567), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6084] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(658), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6118] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(597), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6152] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(662), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6186] = 3,
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
  [6212] = 7,
    ACTIONS(3), 1,
      sym_comment,
    STATE(19), 1,
      sym__verb,
    STATE(554), 1,
      sym_condition,
    STATE(169), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(349), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(357), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(355), 6,
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
    STATE(34), 1,
      aux_sym__end,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(720), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(724), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(722), 14,
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
    STATE(172), 1,
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
    ACTIONS(734), 1,
      anon_sym_SEMI,
    ACTIONS(736), 1,
      anon_sym_exam,
    STATE(157), 1,
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
  [6391] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(740), 1,
      anon_sym_exam,
    STATE(34), 1,
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
  [6420] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(744), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(742), 14,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(748), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(746), 14,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(752), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(750), 14,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(756), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(754), 14,
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
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(762), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(758), 14,
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
    ACTIONS(762), 1,
      anon_sym_exam,
    ACTIONS(764), 1,
      anon_sym_SEMI,
    STATE(161), 1,
      aux_sym_fields_repeat2,
    ACTIONS(758), 14,
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
    ACTIONS(768), 1,
      anon_sym_SEMI,
    ACTIONS(770), 1,
      anon_sym_exam,
    STATE(177), 1,
      aux_sym_fields_repeat2,
    ACTIONS(766), 14,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(774), 1,
      anon_sym_exam,
    STATE(34), 1,
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
  [6652] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(778), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
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
  [6681] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(778), 1,
      anon_sym_exam,
    ACTIONS(780), 1,
      anon_sym_SEMI,
    STATE(166), 1,
      aux_sym_fields_repeat2,
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
  [6710] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(784), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(782), 14,
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
  [6739] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(788), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
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
  [6768] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(792), 1,
      anon_sym_exam,
    STATE(32), 1,
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
  [6797] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(796), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(794), 14,
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
  [6826] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(564), 1,
      anon_sym_exam,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(566), 14,
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
  [6855] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(800), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(798), 14,
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
  [6884] = 6,
    ACTIONS(3), 1,
      sym_comment,
    STATE(26), 1,
      sym__verb,
    STATE(184), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(802), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(806), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(804), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [6915] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(810), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
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
  [6944] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(810), 1,
      anon_sym_exam,
    ACTIONS(812), 1,
      anon_sym_SEMI,
    STATE(165), 1,
      aux_sym_fields_repeat2,
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
  [6973] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(816), 1,
      anon_sym_exam,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(814), 14,
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
    ACTIONS(816), 1,
      anon_sym_exam,
    ACTIONS(818), 1,
      anon_sym_SEMI,
    STATE(168), 1,
      aux_sym_fields_repeat2,
    ACTIONS(814), 14,
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
    ACTIONS(822), 1,
      anon_sym_SEMI,
    ACTIONS(824), 1,
      anon_sym_exam,
    STATE(170), 1,
      aux_sym_fields_repeat2,
    ACTIONS(820), 14,
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
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(828), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
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
  [7089] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    ACTIONS(832), 1,
      anon_sym_exam,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(830), 14,
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
    ACTIONS(760), 1,
      anon_sym_SEMI,
    ACTIONS(836), 1,
      anon_sym_exam,
    STATE(32), 1,
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
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(653), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7183] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(634), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7219] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(715), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7255] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(604), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7291] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(745), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7327] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    ACTIONS(842), 1,
      anon_sym_count,
    STATE(317), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(692), 2,
      sym__measured,
      sym_aggregate,
    ACTIONS(844), 4,
      anon_sym_sum,
      anon_sym_average,
      anon_sym_smallest,
      anon_sym_largest,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [7363] = 5,
    ACTIONS(3), 1,
      sym_comment,
    STATE(184), 2,
      sym__noise,
      aux_sym__chain_term_repeat1,
    ACTIONS(384), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(846), 4,
      anon_sym_either,
      anon_sym_must,
      anon_sym_also,
      anon_sym_each,
    ACTIONS(382), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [7391] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(851), 1,
      anon_sym_exam,
    ACTIONS(849), 14,
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
  [7414] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(853), 1,
      anon_sym_RBRACE,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    STATE(466), 1,
      sym_name,
    STATE(200), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7449] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(865), 1,
      sym_number,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(873), 1,
      anon_sym_DASH,
    ACTIONS(871), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
    ACTIONS(863), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(557), 5,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
      sym__signed,
  [7484] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(877), 1,
      anon_sym_exam,
    ACTIONS(875), 14,
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
  [7507] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(881), 1,
      anon_sym_exam,
    ACTIONS(879), 14,
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
  [7530] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(885), 1,
      anon_sym_exam,
    ACTIONS(883), 14,
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
  [7553] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(889), 1,
      anon_sym_exam,
    ACTIONS(887), 14,
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
  [7576] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(893), 1,
      anon_sym_exam,
    ACTIONS(891), 14,
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
  [7599] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(897), 1,
      anon_sym_exam,
    ACTIONS(895), 14,
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
  [7622] = 3,
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
  [7645] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(905), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(903), 11,
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
  [7668] = 3,
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
  [7691] = 3,
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
  [7714] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    ACTIONS(915), 1,
      anon_sym_RBRACE,
    STATE(466), 1,
      sym_name,
    STATE(200), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7749] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    ACTIONS(917), 1,
      anon_sym_RBRACE,
    STATE(466), 1,
      sym_name,
    STATE(198), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7784] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(919), 1,
      sym__word,
    ACTIONS(922), 1,
      anon_sym_RBRACE,
    ACTIONS(924), 1,
      anon_sym_is,
    ACTIONS(927), 1,
      anon_sym_person,
    ACTIONS(930), 1,
      anon_sym_people,
    ACTIONS(933), 1,
      anon_sym_expect,
    STATE(466), 1,
      sym_name,
    STATE(200), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
  [7819] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(938), 1,
      anon_sym_exam,
    ACTIONS(936), 14,
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
  [7842] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(940), 1,
      anon_sym_available,
    ACTIONS(942), 1,
      anon_sym_registration,
    ACTIONS(944), 1,
      anon_sym_retired,
    ACTIONS(946), 1,
      anon_sym_accepted,
    ACTIONS(948), 1,
      anon_sym_replaced,
    ACTIONS(950), 1,
      anon_sym_earned,
    ACTIONS(952), 1,
      anon_sym_url,
    STATE(675), 8,
      sym__clause,
      sym_available_from,
      sym_registration_closes,
      sym_retired,
      sym_accepted_until,
      sym_replaced_by,
      sym_earned_by,
      sym_url,
  [7877] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    ACTIONS(915), 1,
      anon_sym_RBRACE,
    STATE(466), 1,
      sym_name,
    STATE(186), 8,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      sym_expect,
      aux_sym_example_body_repeat2,
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
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    STATE(203), 1,
      sym_expect,
    STATE(466), 1,
      sym_name,
    STATE(208), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [7969] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(958), 1,
      anon_sym_all,
    ACTIONS(960), 1,
      anon_sym_at,
    ACTIONS(962), 1,
      anon_sym_RBRACE,
    ACTIONS(964), 1,
      anon_sym_the,
    ACTIONS(966), 1,
      anon_sym_another,
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    ACTIONS(968), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(207), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8007] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(970), 1,
      sym_number,
    ACTIONS(973), 1,
      anon_sym_all,
    ACTIONS(976), 1,
      anon_sym_at,
    ACTIONS(979), 1,
      anon_sym_RBRACE,
    ACTIONS(981), 1,
      anon_sym_the,
    ACTIONS(984), 1,
      anon_sym_another,
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    ACTIONS(987), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(207), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8045] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(990), 1,
      sym__word,
    ACTIONS(993), 1,
      anon_sym_RBRACE,
    ACTIONS(995), 1,
      anon_sym_is,
    ACTIONS(998), 1,
      anon_sym_person,
    ACTIONS(1001), 1,
      anon_sym_people,
    ACTIONS(1004), 1,
      anon_sym_expect,
    STATE(466), 1,
      sym_name,
    STATE(208), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8079] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(861), 1,
      anon_sym_expect,
    STATE(199), 1,
      sym_expect,
    STATE(466), 1,
      sym_name,
    STATE(205), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8113] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1008), 1,
      sym_number,
    ACTIONS(1010), 1,
      anon_sym_any,
    ACTIONS(1012), 1,
      anon_sym_one,
    ACTIONS(1014), 1,
      anon_sym_not,
    ACTIONS(1006), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(360), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8149] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1022), 1,
      anon_sym_unknown,
    STATE(223), 1,
      aux_sym_attains_repeat1,
    STATE(437), 1,
      sym__verb,
    ACTIONS(1020), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1018), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8179] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1026), 1,
      sym_number,
    ACTIONS(1028), 1,
      anon_sym_otherwise,
    STATE(584), 2,
      sym_amount_if,
      sym_otherwise,
    ACTIONS(1024), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(419), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8213] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1032), 1,
      sym_number,
    STATE(502), 1,
      sym_amount_if,
    STATE(743), 2,
      sym__amounts,
      sym_amount,
    ACTIONS(1030), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(402), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8247] = 11,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(958), 1,
      anon_sym_all,
    ACTIONS(960), 1,
      anon_sym_at,
    ACTIONS(964), 1,
      anon_sym_the,
    ACTIONS(966), 1,
      anon_sym_another,
    ACTIONS(1034), 1,
      anon_sym_RBRACE,
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    ACTIONS(968), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(207), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8285] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(958), 1,
      anon_sym_all,
    ACTIONS(960), 1,
      anon_sym_at,
    ACTIONS(964), 1,
      anon_sym_the,
    ACTIONS(966), 1,
      anon_sym_another,
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    ACTIONS(968), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(214), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8320] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(873), 1,
      anon_sym_DASH,
    ACTIONS(1038), 1,
      sym_number,
    ACTIONS(1036), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(620), 5,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
      sym__signed,
  [8351] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    STATE(223), 1,
      aux_sym_attains_repeat1,
    STATE(437), 1,
      sym__verb,
    ACTIONS(1020), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1018), 6,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8378] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1042), 1,
      sym_number,
    ACTIONS(1044), 1,
      anon_sym_any,
    ACTIONS(1046), 1,
      anon_sym_one,
    ACTIONS(1040), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(353), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8411] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1048), 1,
      anon_sym_COMMA,
    STATE(219), 1,
      aux_sym_attains_repeat1,
    ACTIONS(1053), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1051), 7,
      anon_sym_GT,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8436] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(1055), 1,
      anon_sym_RBRACE,
    STATE(466), 1,
      sym_name,
    STATE(208), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8467] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(249), 1,
      sym_number,
    ACTIONS(958), 1,
      anon_sym_all,
    ACTIONS(960), 1,
      anon_sym_at,
    ACTIONS(964), 1,
      anon_sym_the,
    ACTIONS(966), 1,
      anon_sym_another,
    STATE(91), 1,
      sym_relation,
    STATE(126), 1,
      sym__who,
    ACTIONS(968), 2,
      anon_sym_person,
      anon_sym_individual,
    STATE(206), 4,
      sym_of_line,
      sym_all_line,
      sym_people_line,
      aux_sym_team_repeat1,
  [8502] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(855), 1,
      anon_sym_is,
    ACTIONS(857), 1,
      anon_sym_person,
    ACTIONS(859), 1,
      anon_sym_people,
    ACTIONS(1057), 1,
      anon_sym_RBRACE,
    STATE(466), 1,
      sym_name,
    STATE(220), 7,
      sym__datum,
      sym_unknown,
      sym_person,
      sym_given,
      sym_given_flag,
      sym_rows,
      aux_sym_example_body_repeat1,
  [8533] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    STATE(219), 1,
      aux_sym_attains_repeat1,
    STATE(410), 1,
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
  [8560] = 7,
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
    STATE(647), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8588] = 7,
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
    ACTIONS(1071), 3,
      sym_type_number,
      sym_type_date,
      sym_type_text,
    STATE(682), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8616] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1053), 4,
      anon_sym_pass,
      anon_sym_hold,
      anon_sym_complete,
      anon_sym_obtain,
    ACTIONS(1051), 8,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_passes,
      anon_sym_holds,
      anon_sym_completes,
      anon_sym_obtains,
      anon_sym_have,
      anon_sym_has,
  [8636] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1075), 1,
      sym_number,
    ACTIONS(1077), 1,
      anon_sym_or,
    ACTIONS(1073), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(415), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8666] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(236), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(363), 2,
      sym__comparison,
      sym__is_comparison,
    ACTIONS(1079), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [8694] = 7,
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
    STATE(621), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8722] = 7,
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
    STATE(644), 5,
      sym_name,
      sym_one_of,
      sym__type,
      sym_type_yes_no,
      sym_type_money,
  [8750] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1075), 1,
      sym_number,
    ACTIONS(1091), 1,
      anon_sym_or,
    ACTIONS(1073), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(415), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8780] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(417), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [8801] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1095), 1,
      sym_number,
    ACTIONS(1093), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(372), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8828] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1097), 1,
      anon_sym_GT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(638), 3,
      sym_code,
      sym__item,
      sym_choice,
  [8855] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1075), 1,
      sym_number,
    ACTIONS(1073), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(415), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8882] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1101), 1,
      sym_number,
    ACTIONS(1099), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(338), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8909] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1105), 1,
      sym_number,
    ACTIONS(1103), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(461), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8936] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1109), 1,
      sym_number,
    ACTIONS(1107), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(473), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [8963] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1111), 1,
      anon_sym_GT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
    STATE(638), 3,
      sym_code,
      sym__item,
      sym_choice,
  [8990] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1115), 1,
      sym_number,
    ACTIONS(1113), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(425), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [9017] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1117), 1,
      sym_number,
    ACTIONS(1119), 1,
      sym_money,
    ACTIONS(1123), 1,
      anon_sym_whole,
    STATE(783), 1,
      sym__human,
    STATE(615), 2,
      sym_name,
      sym__per,
    ACTIONS(1121), 4,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_people,
      anon_sym_individuals,
  [9046] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(537), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9067] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(529), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9088] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(580), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9109] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(562), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9130] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1125), 1,
      anon_sym_SEMI,
    STATE(249), 1,
      aux_sym_fields_repeat2,
    ACTIONS(574), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9151] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(409), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9172] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
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
  [9193] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(445), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9214] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(449), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9235] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(469), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9256] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(473), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9277] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(399), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9298] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(507), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9319] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(521), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9340] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(867), 1,
      anon_sym_yes,
    ACTIONS(869), 1,
      anon_sym_no,
    ACTIONS(1129), 1,
      sym_number,
    ACTIONS(1127), 3,
      sym_string,
      sym_money,
      sym_date,
    STATE(492), 4,
      sym_name,
      sym_yes,
      sym_no,
      sym__value,
  [9367] = 6,
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
    STATE(260), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9391] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    ACTIONS(1139), 1,
      anon_sym_RBRACE,
    STATE(257), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9415] = 6,
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
    STATE(480), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9439] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1141), 1,
      sym_number,
    ACTIONS(1144), 1,
      anon_sym_RBRACE,
    ACTIONS(1146), 1,
      anon_sym_the,
    ACTIONS(1149), 1,
      anon_sym_only,
    STATE(260), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9463] = 3,
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
  [9481] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(275), 1,
      anon_sym_any,
    ACTIONS(277), 1,
      anon_sym_at,
    ACTIONS(1152), 1,
      anon_sym_LPAREN,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(390), 2,
      sym_code,
      sym_choice,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
  [9507] = 7,
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
    STATE(389), 2,
      sym_code,
      sym_choice,
    ACTIONS(271), 3,
      sym_number,
      anon_sym_one,
      anon_sym_all,
  [9533] = 6,
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
    STATE(638), 3,
      sym_code,
      sym__item,
      sym_choice,
  [9557] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1131), 1,
      sym_number,
    ACTIONS(1135), 1,
      anon_sym_the,
    ACTIONS(1137), 1,
      anon_sym_only,
    ACTIONS(1154), 1,
      anon_sym_RBRACE,
    STATE(268), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9581] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1158), 1,
      anon_sym_point,
    ACTIONS(1156), 9,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_if,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_points,
  [9599] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1162), 1,
      anon_sym_point,
    ACTIONS(1160), 9,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_if,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_points,
  [9617] = 6,
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
    STATE(260), 6,
      sym__points_line,
      sym_only_if,
      sym_higher,
      sym_points_if,
      sym_points_each,
      aux_sym_points_body_repeat1,
  [9641] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(562), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9656] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(305), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9679] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(656), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9694] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(529), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9709] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(321), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9732] = 9,
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
    STATE(326), 1,
      sym_name,
    STATE(393), 1,
      sym__flag,
    STATE(574), 1,
      sym__case,
    STATE(327), 2,
      sym__case_term,
      sym_fact_test,
  [9761] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(417), 9,
      sym_number,
      anon_sym_all,
      anon_sym_at,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_another,
      anon_sym_person,
      anon_sym_individual,
      anon_sym_only,
  [9776] = 9,
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
    STATE(326), 1,
      sym_name,
    STATE(393), 1,
      sym__flag,
    STATE(730), 1,
      sym__case,
    STATE(327), 2,
      sym__case_term,
      sym_fact_test,
  [9805] = 2,
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
  [9820] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(840), 1,
      anon_sym_LPAREN,
    STATE(310), 1,
      sym__expression,
    ACTIONS(838), 2,
      sym_number,
      sym_money,
    STATE(302), 4,
      sym_name,
      sym_sum,
      sym_product,
      sym_parenthesized,
  [9843] = 9,
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
    STATE(326), 1,
      sym_name,
    STATE(393), 1,
      sym__flag,
    STATE(535), 1,
      sym__case,
    STATE(327), 2,
      sym__case_term,
      sym_fact_test,
  [9872] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1170), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1172), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [9892] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1174), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1176), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [9912] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1178), 1,
      anon_sym_LPAREN,
    ACTIONS(1180), 1,
      anon_sym_not,
    STATE(228), 1,
      sym_name,
    STATE(476), 1,
      sym__filter,
    STATE(319), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [9936] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1182), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1184), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [9956] = 8,
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
    STATE(326), 1,
      sym_name,
    STATE(393), 1,
      sym__flag,
    STATE(433), 2,
      sym__case_term,
      sym_fact_test,
  [9982] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1186), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1188), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10002] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1190), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1192), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10022] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1194), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1196), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10042] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1198), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1200), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10062] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(376), 1,
      anon_sym_SEMI,
    STATE(33), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1202), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1204), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10082] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1206), 1,
      anon_sym_SEMI,
    STATE(287), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1202), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1204), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10102] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1208), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1210), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10122] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1212), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1214), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10142] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1178), 1,
      anon_sym_LPAREN,
    ACTIONS(1180), 1,
      anon_sym_not,
    STATE(228), 1,
      sym_name,
    STATE(821), 1,
      sym__filter,
    STATE(319), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [10166] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1216), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1218), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10186] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1222), 1,
      anon_sym_SEMI,
    STATE(289), 1,
      aux_sym_fields_repeat2,
    ACTIONS(1220), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1224), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10206] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    ACTIONS(1226), 1,
      sym_string,
    STATE(213), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(671), 2,
      sym__is_comparison,
      sym__requirement,
  [10230] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1228), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1230), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10250] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1232), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1234), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10270] = 8,
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
    STATE(326), 1,
      sym_name,
    STATE(393), 1,
      sym__flag,
    STATE(458), 2,
      sym__case_term,
      sym_fact_test,
  [10296] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1236), 2,
      sym__word,
      anon_sym_RBRACE,
    ACTIONS(1238), 4,
      anon_sym_is,
      anon_sym_person,
      anon_sym_people,
      anon_sym_expect,
  [10316] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1242), 1,
      anon_sym_DASH,
    ACTIONS(1244), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1240), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10333] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1248), 1,
      anon_sym_DASH,
    ACTIONS(1246), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10348] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(213), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(564), 2,
      sym__is_comparison,
      sym__requirement,
  [10369] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1252), 1,
      anon_sym_DASH,
    ACTIONS(1250), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10384] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1242), 1,
      anon_sym_DASH,
    ACTIONS(1254), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1240), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10401] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1256), 1,
      sym__word,
    ACTIONS(1259), 1,
      anon_sym_RBRACE,
    ACTIONS(1261), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(440), 1,
      sym_cell,
    STATE(306), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10424] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1264), 1,
      sym__word,
    STATE(307), 2,
      sym_name,
      aux_sym_expect_repeat1,
    ACTIONS(1267), 4,
      anon_sym_not,
      anon_sym_is,
      anon_sym_met,
      anon_sym_cannot,
  [10441] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(380), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10458] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1271), 1,
      anon_sym_and,
    ACTIONS(1273), 1,
      anon_sym_or,
    STATE(405), 1,
      aux_sym__chain_repeat1,
    STATE(406), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1269), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [10479] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1277), 1,
      anon_sym_DASH,
    ACTIONS(1275), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10494] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1178), 1,
      anon_sym_LPAREN,
    ACTIONS(1180), 1,
      anon_sym_not,
    STATE(228), 1,
      sym_name,
    STATE(430), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [10515] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1178), 1,
      anon_sym_LPAREN,
    ACTIONS(1180), 1,
      anon_sym_not,
    STATE(228), 1,
      sym_name,
    STATE(431), 3,
      sym__filter_term,
      sym_not_field,
      sym_field_test,
  [10536] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1279), 1,
      anon_sym_SEMI,
    STATE(314), 1,
      aux_sym_fields_repeat2,
    ACTIONS(497), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10553] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(511), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10570] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1281), 1,
      anon_sym_SEMI,
    STATE(316), 1,
      aux_sym_fields_repeat2,
    ACTIONS(511), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10587] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(533), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10604] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1287), 1,
      anon_sym_DASH,
    ACTIONS(1254), 2,
      anon_sym_STAR,
      anon_sym_SLASH,
    ACTIONS(1283), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
    ACTIONS(1285), 2,
      anon_sym_PLUS,
      aux_sym_sum_token1,
  [10623] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(213), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(627), 2,
      sym__is_comparison,
      sym__requirement,
  [10644] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1291), 1,
      anon_sym_and,
    ACTIONS(1293), 1,
      anon_sym_or,
    STATE(370), 1,
      aux_sym__filter_repeat1,
    STATE(374), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1289), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [10665] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1297), 1,
      anon_sym_DASH,
    ACTIONS(1295), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10680] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1301), 1,
      anon_sym_DASH,
    ACTIONS(1299), 6,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_PLUS,
      aux_sym_sum_token1,
      anon_sym_STAR,
      anon_sym_SLASH,
  [10695] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1303), 1,
      sym__word,
    ACTIONS(1305), 1,
      anon_sym_not,
    ACTIONS(1307), 1,
      anon_sym_is,
    ACTIONS(1309), 1,
      anon_sym_met,
    ACTIONS(1311), 1,
      anon_sym_cannot,
    STATE(307), 2,
      sym_name,
      aux_sym_expect_repeat1,
  [10718] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1313), 1,
      sym__word,
    ACTIONS(1315), 1,
      anon_sym_RBRACE,
    ACTIONS(1317), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(440), 1,
      sym_cell,
    STATE(306), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10741] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(760), 1,
      anon_sym_SEMI,
    STATE(32), 1,
      aux_sym_fields_repeat2,
    ACTIONS(374), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10758] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1319), 1,
      anon_sym_SEMI,
    STATE(308), 1,
      aux_sym_fields_repeat2,
    ACTIONS(374), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10775] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1081), 1,
      anon_sym_at,
    ACTIONS(1083), 1,
      anon_sym_is,
    STATE(236), 1,
      sym__bound,
    ACTIONS(1085), 2,
      anon_sym_more,
      anon_sym_less,
    STATE(399), 2,
      sym__comparison,
      sym__is_comparison,
  [10796] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1323), 1,
      anon_sym_and,
    ACTIONS(1325), 1,
      anon_sym_or,
    STATE(368), 1,
      aux_sym__case_repeat2,
    STATE(382), 1,
      aux_sym__case_repeat1,
    ACTIONS(1321), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [10817] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1327), 1,
      anon_sym_SEMI,
    STATE(324), 1,
      aux_sym_fields_repeat2,
    ACTIONS(391), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10834] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1331), 3,
      sym_string,
      sym_money,
      sym_date,
    ACTIONS(1329), 4,
      sym__word,
      sym_number,
      anon_sym_yes,
      anon_sym_no,
  [10849] = 7,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1313), 1,
      sym__word,
    ACTIONS(1317), 1,
      anon_sym_not,
    ACTIONS(1333), 1,
      anon_sym_RBRACE,
    STATE(187), 1,
      sym_name,
    STATE(440), 1,
      sym_cell,
    STATE(323), 2,
      sym_row,
      aux_sym_rows_repeat1,
  [10872] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1335), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [10884] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1339), 1,
      anon_sym_in,
    ACTIONS(1341), 1,
      anon_sym_where,
    STATE(449), 1,
      sym_where,
    STATE(649), 1,
      sym_window,
    ACTIONS(1337), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [10904] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(545), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10920] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(618), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10936] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1343), 1,
      anon_sym_or,
    STATE(340), 1,
      aux_sym_either_repeat1,
    ACTIONS(584), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10952] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(427), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10968] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(515), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [10984] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1345), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [10996] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1347), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11008] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1349), 1,
      anon_sym_or,
    STATE(340), 1,
      aux_sym_either_repeat1,
    ACTIONS(549), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11024] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1352), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11036] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1354), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11048] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(437), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11064] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1356), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11076] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(481), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11092] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(485), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11108] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(503), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11124] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(634), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11140] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(525), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11156] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1358), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11168] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1360), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11180] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1339), 1,
      anon_sym_in,
    ACTIONS(1341), 1,
      anon_sym_where,
    STATE(417), 1,
      sym_where,
    STATE(540), 1,
      sym_window,
    ACTIONS(1362), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [11200] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1364), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11212] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1366), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11224] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1368), 1,
      anon_sym_of,
    ACTIONS(1372), 1,
      anon_sym_individual,
    STATE(795), 1,
      sym__human,
    ACTIONS(1370), 3,
      anon_sym_person,
      anon_sym_people,
      anon_sym_individuals,
  [11242] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1376), 1,
      anon_sym_or,
    STATE(359), 1,
      aux_sym_higher_repeat1,
    ACTIONS(1374), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11258] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(1378), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11274] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1380), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11286] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1384), 1,
      anon_sym_or,
    STATE(359), 1,
      aux_sym_higher_repeat1,
    ACTIONS(1382), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11302] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1387), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11314] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1389), 6,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11326] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(714), 1,
      anon_sym_SEMI,
    STATE(34), 1,
      aux_sym__end,
    ACTIONS(493), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11342] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1391), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11353] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(470), 1,
      sym__months,
    ACTIONS(1393), 2,
      anon_sym_days,
      anon_sym_months,
    ACTIONS(1395), 2,
      anon_sym_day,
      anon_sym_month,
  [11368] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1397), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11379] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1399), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11390] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1401), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11401] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1325), 1,
      anon_sym_or,
    STATE(403), 1,
      aux_sym__case_repeat2,
    ACTIONS(1403), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11416] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1405), 5,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [11427] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1291), 1,
      anon_sym_and,
    STATE(407), 1,
      aux_sym__filter_repeat1,
    ACTIONS(1407), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11442] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1411), 1,
      anon_sym_or,
    STATE(371), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1409), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11457] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1416), 1,
      anon_sym_points,
    ACTIONS(1418), 1,
      anon_sym_point,
    STATE(572), 1,
      sym__points,
    ACTIONS(1414), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [11474] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1420), 1,
      sym__word,
    ACTIONS(1423), 1,
      anon_sym_RBRACE,
    STATE(563), 1,
      sym_name,
    STATE(373), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [11491] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1293), 1,
      anon_sym_or,
    STATE(385), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1407), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11506] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1425), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(354), 2,
      sym_code,
      sym_list,
  [11521] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1427), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11532] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(130), 1,
      sym__word,
    ACTIONS(132), 4,
      anon_sym_not,
      anon_sym_is,
      anon_sym_met,
      anon_sym_cannot,
  [11545] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(343), 1,
      anon_sym_not,
    ACTIONS(1429), 1,
      anon_sym_SEMI,
    STATE(378), 1,
      aux_sym__end,
    ACTIONS(338), 2,
      sym__word,
      anon_sym_RBRACE,
  [11562] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(549), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11573] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1432), 1,
      sym_string,
    ACTIONS(1434), 1,
      anon_sym_effective,
    ACTIONS(1436), 1,
      anon_sym_LBRACE,
    STATE(190), 1,
      sym_award_body,
    STATE(606), 1,
      sym_period,
  [11592] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1440), 1,
      anon_sym_COMMA,
    STATE(381), 1,
      aux_sym_one_of_repeat1,
    ACTIONS(1438), 3,
      anon_sym_SEMI,
      anon_sym_GT,
      anon_sym_or,
  [11607] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1323), 1,
      anon_sym_and,
    STATE(400), 1,
      aux_sym__case_repeat1,
    ACTIONS(1403), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11622] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1443), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11633] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1447), 1,
      anon_sym_SEMI,
    ACTIONS(1449), 1,
      anon_sym_not,
    STATE(378), 1,
      aux_sym__end,
    ACTIONS(1445), 2,
      sym__word,
      anon_sym_RBRACE,
  [11650] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1453), 1,
      anon_sym_or,
    STATE(385), 1,
      aux_sym__filter_repeat2,
    ACTIONS(1451), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11665] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1425), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(339), 2,
      sym_code,
      sym_list,
  [11680] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1456), 1,
      anon_sym_SEMI,
    ACTIONS(1458), 1,
      anon_sym_points,
    ACTIONS(1460), 1,
      anon_sym_point,
    STATE(283), 1,
      aux_sym__end,
    STATE(592), 1,
      sym__points,
  [11699] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1462), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11710] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1464), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11721] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1466), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11732] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1470), 1,
      anon_sym_and,
    STATE(391), 1,
      aux_sym__chain_repeat1,
    ACTIONS(1468), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11747] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1473), 1,
      anon_sym_SEMI,
    ACTIONS(1475), 1,
      anon_sym_points,
    ACTIONS(1477), 1,
      anon_sym_point,
    STATE(288), 1,
      aux_sym__end,
    STATE(603), 1,
      sym__points,
  [11766] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1479), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11777] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1447), 1,
      anon_sym_SEMI,
    ACTIONS(1483), 1,
      anon_sym_not,
    STATE(378), 1,
      aux_sym__end,
    ACTIONS(1481), 2,
      sym__word,
      anon_sym_RBRACE,
  [11794] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1382), 5,
      sym_number,
      anon_sym_or,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [11805] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1425), 1,
      anon_sym_LT,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
    STATE(351), 2,
      sym_code,
      sym_list,
  [11820] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1485), 1,
      sym_string,
    ACTIONS(1487), 1,
      anon_sym_dated,
    ACTIONS(1489), 1,
      anon_sym_LBRACE,
    STATE(197), 1,
      sym_fields,
    STATE(556), 1,
      sym_dated_by,
  [11839] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1491), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11850] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1493), 5,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_or,
      anon_sym_RPAREN,
  [11861] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1497), 1,
      anon_sym_and,
    STATE(400), 1,
      aux_sym__case_repeat1,
    ACTIONS(1495), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11876] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1500), 1,
      sym_string,
    ACTIONS(1502), 1,
      anon_sym_SEMI,
    ACTIONS(1504), 1,
      anon_sym_COMMA,
    STATE(163), 1,
      aux_sym__end,
    STATE(421), 1,
      aux_sym_credential_repeat1,
  [11895] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1506), 1,
      anon_sym_SEMI,
    ACTIONS(1508), 1,
      anon_sym_if,
    ACTIONS(1510), 1,
      anon_sym_points,
    ACTIONS(1512), 1,
      anon_sym_point,
    STATE(664), 1,
      sym__points,
  [11914] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1516), 1,
      anon_sym_or,
    STATE(403), 1,
      aux_sym__case_repeat2,
    ACTIONS(1514), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11929] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1519), 1,
      anon_sym_RBRACE,
    STATE(563), 1,
      sym_name,
    STATE(373), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [11946] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1271), 1,
      anon_sym_and,
    STATE(391), 1,
      aux_sym__chain_repeat1,
    ACTIONS(1521), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11961] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1273), 1,
      anon_sym_or,
    STATE(371), 1,
      aux_sym__chain_repeat2,
    ACTIONS(1521), 3,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_RPAREN,
  [11976] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1525), 1,
      anon_sym_and,
    STATE(407), 1,
      aux_sym__filter_repeat1,
    ACTIONS(1523), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [11991] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(612), 1,
      anon_sym_them,
    ACTIONS(1528), 1,
      anon_sym_LBRACE,
    ACTIONS(1530), 1,
      anon_sym_the,
    STATE(447), 1,
      sym_block,
  [12007] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1532), 1,
      anon_sym_SEMI,
    ACTIONS(1534), 1,
      anon_sym_COMMA,
    STATE(298), 1,
      aux_sym__end,
    STATE(423), 1,
      aux_sym_person_repeat1,
  [12023] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(424), 1,
      sym_pass,
    STATE(432), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12037] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1313), 1,
      sym__word,
    ACTIONS(1317), 1,
      anon_sym_not,
    STATE(187), 1,
      sym_name,
    STATE(666), 1,
      sym_cell,
  [12053] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1536), 1,
      anon_sym_SEMI,
    ACTIONS(1538), 1,
      anon_sym_COMMA,
    STATE(394), 1,
      aux_sym__end,
    STATE(484), 1,
      aux_sym_row_repeat1,
  [12069] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1468), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_RPAREN,
  [12079] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1409), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_or,
      anon_sym_RPAREN,
  [12089] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1438), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_GT,
      anon_sym_or,
  [12099] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1540), 2,
      sym__word,
      anon_sym_RBRACE,
  [12113] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1339), 1,
      anon_sym_in,
    STATE(684), 1,
      sym_window,
    ACTIONS(1542), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12127] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1544), 4,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
      anon_sym_where,
  [12137] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1508), 1,
      anon_sym_if,
    ACTIONS(1546), 1,
      anon_sym_points,
    ACTIONS(1548), 1,
      anon_sym_point,
    STATE(746), 1,
      sym__points,
  [12153] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1504), 1,
      anon_sym_COMMA,
    ACTIONS(1550), 1,
      anon_sym_SEMI,
    STATE(153), 1,
      aux_sym__end,
    STATE(444), 1,
      aux_sym_credential_repeat1,
  [12169] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1504), 1,
      anon_sym_COMMA,
    ACTIONS(1552), 1,
      anon_sym_SEMI,
    STATE(164), 1,
      aux_sym__end,
    STATE(511), 1,
      aux_sym_credential_repeat1,
  [12185] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(432), 1,
      sym_code,
    STATE(547), 1,
      sym_pass,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12199] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1534), 1,
      anon_sym_COMMA,
    ACTIONS(1554), 1,
      anon_sym_SEMI,
    STATE(285), 1,
      aux_sym__end,
    STATE(504), 1,
      aux_sym_person_repeat1,
  [12215] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1534), 1,
      anon_sym_COMMA,
    ACTIONS(1554), 1,
      anon_sym_SEMI,
    STATE(285), 1,
      aux_sym__end,
    STATE(428), 1,
      aux_sym_person_repeat1,
  [12231] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1556), 1,
      anon_sym_SEMI,
    ACTIONS(1558), 1,
      anon_sym_COMMA,
    ACTIONS(1560), 1,
      anon_sym_or,
    STATE(445), 1,
      aux_sym_one_of_repeat1,
  [12247] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(482), 1,
      sym_name,
    ACTIONS(1562), 2,
      anon_sym_any,
      anon_sym_all,
  [12261] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1487), 1,
      anon_sym_dated,
    ACTIONS(1489), 1,
      anon_sym_LBRACE,
    STATE(192), 1,
      sym_fields,
    STATE(669), 1,
      sym_dated_by,
  [12277] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1534), 1,
      anon_sym_COMMA,
    ACTIONS(1564), 1,
      anon_sym_SEMI,
    STATE(292), 1,
      aux_sym__end,
    STATE(504), 1,
      aux_sym_person_repeat1,
  [12293] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(563), 1,
      sym_name,
    STATE(404), 2,
      sym_field,
      aux_sym_fields_repeat1,
  [12307] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1523), 4,
      anon_sym_SEMI,
      anon_sym_and,
      anon_sym_RPAREN,
      anon_sym_in,
  [12317] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1451), 4,
      anon_sym_SEMI,
      anon_sym_or,
      anon_sym_RPAREN,
      anon_sym_in,
  [12327] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1568), 1,
      anon_sym_until,
    ACTIONS(1570), 1,
      anon_sym_on,
    ACTIONS(1566), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [12341] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1514), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_or,
      anon_sym_RPAREN,
  [12351] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1434), 1,
      anon_sym_effective,
    ACTIONS(1436), 1,
      anon_sym_LBRACE,
    STATE(196), 1,
      sym_award_body,
    STATE(633), 1,
      sym_period,
  [12367] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(681), 1,
      sym_name,
    ACTIONS(1572), 2,
      anon_sym_any,
      anon_sym_all,
  [12381] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 1,
      sym_number,
    STATE(123), 1,
      sym__who,
    ACTIONS(1574), 2,
      anon_sym_person,
      anon_sym_individual,
  [12395] = 4,
    ACTIONS(3), 1,
      sym_comment,
    STATE(409), 1,
      sym_pass,
    STATE(432), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12409] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1576), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12419] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1578), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12429] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1538), 1,
      anon_sym_COMMA,
    ACTIONS(1580), 1,
      anon_sym_SEMI,
    STATE(384), 1,
      aux_sym__end,
    STATE(412), 1,
      aux_sym_row_repeat1,
  [12445] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    STATE(805), 1,
      sym_name,
    ACTIONS(1582), 2,
      sym_number,
      sym_money,
  [12459] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(638), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12469] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(688), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12479] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1504), 1,
      anon_sym_COMMA,
    ACTIONS(1584), 1,
      anon_sym_SEMI,
    STATE(152), 1,
      aux_sym__end,
    STATE(511), 1,
      aux_sym_credential_repeat1,
  [12495] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1586), 1,
      anon_sym_SEMI,
    ACTIONS(1588), 1,
      anon_sym_COMMA,
    ACTIONS(1590), 1,
      anon_sym_or,
    STATE(381), 1,
      aux_sym_one_of_repeat1,
  [12511] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(401), 1,
      anon_sym_SEMI,
    STATE(38), 1,
      aux_sym__end,
    ACTIONS(1592), 2,
      sym__word,
      anon_sym_RBRACE,
  [12525] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(642), 4,
      sym_number,
      anon_sym_RBRACE,
      anon_sym_the,
      anon_sym_only,
  [12535] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1594), 1,
      anon_sym_LPAREN2,
    STATE(301), 3,
      sym__subtrahend,
      sym_subtracted,
      sym_subtracted_product,
  [12547] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1339), 1,
      anon_sym_in,
    STATE(540), 1,
      sym_window,
    ACTIONS(1362), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12561] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(568), 1,
      anon_sym_them,
    ACTIONS(1596), 1,
      anon_sym_LBRACE,
    ACTIONS(1598), 1,
      anon_sym_the,
    STATE(103), 1,
      sym_block,
  [12577] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(491), 1,
      sym_name,
    ACTIONS(1600), 2,
      anon_sym_any,
      anon_sym_all,
  [12591] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1602), 1,
      sym_number,
    STATE(127), 1,
      sym__who,
    ACTIONS(1604), 2,
      anon_sym_person,
      anon_sym_individual,
  [12605] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(643), 1,
      sym_name,
    ACTIONS(1606), 2,
      anon_sym_any,
      anon_sym_all,
  [12619] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1434), 1,
      anon_sym_effective,
    ACTIONS(1608), 1,
      sym_string,
    ACTIONS(1610), 1,
      anon_sym_EQ,
    STATE(734), 1,
      sym_period,
  [12635] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1612), 1,
      sym_number,
    STATE(121), 1,
      sym__who,
    ACTIONS(1614), 2,
      anon_sym_person,
      anon_sym_individual,
  [12649] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 1,
      sym_number,
    STATE(128), 1,
      sym__who,
    ACTIONS(1616), 2,
      anon_sym_person,
      anon_sym_individual,
  [12663] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1618), 1,
      sym_number,
    STATE(121), 1,
      sym__who,
    ACTIONS(1614), 2,
      anon_sym_person,
      anon_sym_individual,
  [12677] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1495), 4,
      anon_sym_SEMI,
      anon_sym_COMMA,
      anon_sym_and,
      anon_sym_RPAREN,
  [12687] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1620), 1,
      anon_sym_GT,
    STATE(515), 1,
      aux_sym_attains_repeat1,
  [12700] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1622), 1,
      anon_sym_not,
    STATE(555), 1,
      sym_name,
  [12713] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1626), 1,
      anon_sym_GT,
    STATE(472), 1,
      aux_sym_one_of_repeat1,
  [12726] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1626), 1,
      anon_sym_GT,
    STATE(381), 1,
      aux_sym_one_of_repeat1,
  [12739] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1628), 1,
      anon_sym_unknown,
    STATE(217), 1,
      sym_name,
  [12752] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1630), 1,
      anon_sym_points,
    ACTIONS(1632), 1,
      anon_sym_point,
    STATE(541), 1,
      sym__points,
  [12765] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1634), 1,
      anon_sym_points,
    ACTIONS(1636), 1,
      anon_sym_point,
    STATE(543), 1,
      sym__points,
  [12778] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1638), 1,
      anon_sym_LBRACE,
    ACTIONS(1640), 1,
      anon_sym_is,
    ACTIONS(1642), 1,
      anon_sym_unknown,
  [12791] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1644), 1,
      anon_sym_GT,
    STATE(474), 1,
      aux_sym_attains_repeat1,
  [12804] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1111), 1,
      anon_sym_GT,
    ACTIONS(1646), 1,
      anon_sym_COMMA,
    STATE(496), 1,
      aux_sym_list_repeat1,
  [12817] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(489), 1,
      sym_name,
    STATE(833), 1,
      sym_ref,
  [12830] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1650), 1,
      anon_sym_ending,
    ACTIONS(1648), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12841] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1652), 1,
      anon_sym_months,
    ACTIONS(1654), 1,
      anon_sym_month,
    STATE(478), 1,
      sym__months,
  [12854] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1656), 1,
      anon_sym_GT,
    STATE(381), 1,
      aux_sym_one_of_repeat1,
  [12867] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1656), 1,
      anon_sym_GT,
    STATE(479), 1,
      aux_sym_one_of_repeat1,
  [12880] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1658), 1,
      anon_sym_GT,
    STATE(219), 1,
      aux_sym_attains_repeat1,
  [12893] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1660), 1,
      anon_sym_points,
    ACTIONS(1662), 1,
      anon_sym_point,
    STATE(599), 1,
      sym__points,
  [12906] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1664), 3,
      anon_sym_SEMI,
      anon_sym_RPAREN,
      anon_sym_in,
  [12915] = 3,
    ACTIONS(3), 1,
      sym_comment,
    STATE(588), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [12926] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1668), 1,
      anon_sym_ending,
    ACTIONS(1666), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [12937] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1670), 1,
      anon_sym_GT,
    STATE(381), 1,
      aux_sym_one_of_repeat1,
  [12950] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1672), 1,
      anon_sym_COMMA,
    ACTIONS(1674), 1,
      anon_sym_GT,
    STATE(468), 1,
      aux_sym_list_repeat1,
  [12963] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1676), 1,
      anon_sym_months,
    ACTIONS(1678), 1,
      anon_sym_month,
    STATE(764), 1,
      sym__months,
  [12976] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1680), 1,
      anon_sym_SEMI,
    ACTIONS(1682), 1,
      anon_sym_in,
    STATE(51), 1,
      aux_sym__end,
  [12989] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1684), 1,
      anon_sym_until,
    ACTIONS(1686), 2,
      anon_sym_EQ,
      anon_sym_LBRACE,
  [13000] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1688), 1,
      anon_sym_SEMI,
    ACTIONS(1690), 1,
      anon_sym_COMMA,
    STATE(484), 1,
      aux_sym_row_repeat1,
  [13013] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1693), 1,
      anon_sym_months,
    ACTIONS(1695), 1,
      anon_sym_month,
    STATE(779), 1,
      sym__months,
  [13026] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1697), 1,
      anon_sym_LBRACE,
    ACTIONS(1699), 1,
      anon_sym_as,
    STATE(204), 1,
      sym_partner_body,
  [13039] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1701), 1,
      anon_sym_not,
    STATE(366), 1,
      sym_name,
  [13052] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(352), 1,
      sym_member,
    STATE(784), 1,
      sym_name,
  [13065] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1705), 1,
      anon_sym_in,
    ACTIONS(1703), 2,
      anon_sym_SEMI,
      anon_sym_implies,
  [13076] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1709), 1,
      anon_sym_if,
    ACTIONS(1707), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13087] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1711), 1,
      anon_sym_SEMI,
    ACTIONS(1713), 1,
      anon_sym_in,
    STATE(336), 1,
      aux_sym__end,
  [13100] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1624), 1,
      anon_sym_COMMA,
    ACTIONS(1715), 1,
      anon_sym_GT,
    STATE(462), 1,
      aux_sym_one_of_repeat1,
  [13113] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1434), 1,
      anon_sym_effective,
    ACTIONS(1717), 1,
      anon_sym_EQ,
    STATE(775), 1,
      sym_period,
  [13126] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(29), 1,
      sym__word,
    ACTIONS(1719), 1,
      anon_sym_distinct,
    STATE(332), 1,
      sym_name,
  [13139] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    ACTIONS(1721), 1,
      anon_sym_not,
    STATE(388), 1,
      sym_name,
  [13152] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1723), 1,
      anon_sym_COMMA,
    ACTIONS(1726), 1,
      anon_sym_GT,
    STATE(496), 1,
      aux_sym_list_repeat1,
  [13165] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1728), 1,
      sym_string,
    ACTIONS(1730), 1,
      anon_sym_not,
    ACTIONS(1732), 1,
      anon_sym_up,
  [13178] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1734), 1,
      anon_sym_GT,
    STATE(219), 1,
      aux_sym_attains_repeat1,
  [13191] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1736), 1,
      anon_sym_points,
    ACTIONS(1738), 1,
      anon_sym_point,
    STATE(575), 1,
      sym__points,
  [13204] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1740), 1,
      anon_sym_points,
    ACTIONS(1742), 1,
      anon_sym_point,
    STATE(577), 1,
      sym__points,
  [13217] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1746), 1,
      anon_sym_until,
    ACTIONS(1744), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13228] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1748), 1,
      anon_sym_SEMI,
    ACTIONS(1750), 1,
      anon_sym_COMMA,
    STATE(503), 1,
      aux_sym__amounts_repeat1,
  [13241] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1750), 1,
      anon_sym_COMMA,
    ACTIONS(1752), 1,
      anon_sym_SEMI,
    STATE(505), 1,
      aux_sym__amounts_repeat1,
  [13254] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1754), 1,
      anon_sym_SEMI,
    ACTIONS(1756), 1,
      anon_sym_COMMA,
    STATE(504), 1,
      aux_sym_person_repeat1,
  [13267] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1759), 1,
      anon_sym_SEMI,
    ACTIONS(1761), 1,
      anon_sym_COMMA,
    STATE(505), 1,
      aux_sym__amounts_repeat1,
  [13280] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(489), 1,
      sym_name,
    STATE(630), 1,
      sym_ref,
  [13293] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(598), 1,
      anon_sym_them,
    ACTIONS(1528), 1,
      anon_sym_LBRACE,
    STATE(443), 1,
      sym_block,
  [13306] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(539), 1,
      anon_sym_them,
    ACTIONS(1596), 1,
      anon_sym_LBRACE,
    STATE(117), 1,
      sym_block,
  [13319] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1303), 1,
      sym__word,
    STATE(322), 2,
      sym_name,
      aux_sym_expect_repeat1,
  [13330] = 3,
    ACTIONS(3), 1,
      sym_comment,
    STATE(401), 1,
      sym_code,
    ACTIONS(269), 2,
      sym__word,
      sym__digit_code,
  [13341] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1764), 1,
      anon_sym_SEMI,
    ACTIONS(1766), 1,
      anon_sym_COMMA,
    STATE(511), 1,
      aux_sym_credential_repeat1,
  [13354] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1434), 1,
      anon_sym_effective,
    ACTIONS(1769), 1,
      anon_sym_EQ,
    STATE(719), 1,
      sym_period,
  [13367] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1771), 1,
      sym_string,
    ACTIONS(1773), 1,
      anon_sym_LBRACE,
    STATE(113), 1,
      sym_level_body,
  [13380] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1775), 1,
      anon_sym_points,
    ACTIONS(1777), 1,
      anon_sym_point,
    STATE(652), 1,
      sym__points,
  [13393] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1779), 1,
      anon_sym_GT,
    STATE(219), 1,
      aux_sym_attains_repeat1,
  [13406] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1781), 1,
      anon_sym_points,
    ACTIONS(1783), 1,
      anon_sym_point,
    STATE(656), 1,
      sym__points,
  [13419] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1785), 1,
      anon_sym_GT,
    STATE(518), 1,
      aux_sym_attains_repeat1,
  [13432] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1787), 1,
      anon_sym_GT,
    STATE(219), 1,
      aux_sym_attains_repeat1,
  [13445] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1393), 1,
      anon_sym_months,
    ACTIONS(1395), 1,
      anon_sym_month,
    STATE(470), 1,
      sym__months,
  [13458] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(489), 1,
      sym_name,
    STATE(532), 1,
      sym_ref,
  [13471] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1789), 1,
      sym_string,
    ACTIONS(1791), 1,
      anon_sym_LBRACE,
    STATE(110), 1,
      sym_option_body,
  [13484] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(489), 1,
      sym_name,
    STATE(807), 1,
      sym_ref,
  [13497] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1016), 1,
      anon_sym_COMMA,
    ACTIONS(1793), 1,
      anon_sym_GT,
    STATE(498), 1,
      aux_sym_attains_repeat1,
  [13510] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(332), 1,
      sym_member,
    STATE(784), 1,
      sym_name,
  [13523] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(517), 1,
      sym_name,
  [13533] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1795), 1,
      anon_sym_at,
    ACTIONS(1797), 1,
      anon_sym_more,
  [13543] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(521), 1,
      sym_name,
  [13553] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(513), 1,
      sym_name,
  [13563] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1799), 1,
      anon_sym_SEMI,
    STATE(63), 1,
      aux_sym__end,
  [13573] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1528), 1,
      anon_sym_LBRACE,
    STATE(608), 1,
      sym_block,
  [13583] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1801), 2,
      anon_sym_SEMI,
      anon_sym_implies,
  [13591] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1803), 1,
      anon_sym_SEMI,
    STATE(167), 1,
      aux_sym__end,
  [13601] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1805), 1,
      sym_number,
    ACTIONS(1807), 1,
      anon_sym_same,
  [13611] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(497), 1,
      sym_name,
  [13621] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1809), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13629] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1811), 1,
      anon_sym_one,
    ACTIONS(1813), 1,
      anon_sym_of,
  [13639] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1815), 1,
      anon_sym_SEMI,
    STATE(96), 1,
      aux_sym__end,
  [13649] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1817), 1,
      anon_sym_SEMI,
    STATE(65), 1,
      aux_sym__end,
  [13659] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(467), 1,
      sym_name,
  [13669] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1542), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [13677] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1819), 1,
      anon_sym_LBRACE,
    STATE(114), 1,
      sym_points_body,
  [13687] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1821), 1,
      anon_sym_trailing,
    ACTIONS(1823), 1,
      anon_sym_last,
  [13697] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1825), 1,
      anon_sym_SEMI,
    STATE(66), 1,
      aux_sym__end,
  [13707] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(612), 1,
      anon_sym_them,
    ACTIONS(1530), 1,
      anon_sym_the,
  [13717] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1744), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13725] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1827), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13733] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1754), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13741] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(369), 1,
      sym_name,
  [13751] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(601), 1,
      sym_name,
  [13761] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1829), 1,
      anon_sym_at,
    ACTIONS(1831), 1,
      anon_sym_more,
  [13771] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1833), 1,
      sym_number,
    ACTIONS(1835), 1,
      anon_sym_about,
  [13781] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1837), 1,
      anon_sym_SEMI,
    STATE(297), 1,
      aux_sym__end,
  [13791] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1839), 1,
      anon_sym_SEMI,
    STATE(81), 1,
      aux_sym__end,
  [13801] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1841), 1,
      anon_sym_SEMI,
    STATE(88), 1,
      aux_sym__end,
  [13811] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1843), 1,
      anon_sym_SEMI,
    STATE(281), 1,
      aux_sym__end,
  [13821] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1489), 1,
      anon_sym_LBRACE,
    STATE(193), 1,
      sym_fields,
  [13831] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1845), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13839] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1847), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13847] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(708), 1,
      sym_name,
  [13857] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1849), 1,
      anon_sym_SEMI,
    STATE(294), 1,
      aux_sym__end,
  [13867] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(531), 1,
      sym_name,
  [13877] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1851), 1,
      anon_sym_SEMI,
    STATE(57), 1,
      aux_sym__end,
  [13887] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1853), 1,
      sym_string,
    ACTIONS(1855), 1,
      anon_sym_COLON,
  [13897] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1857), 1,
      anon_sym_SEMI,
    STATE(73), 1,
      aux_sym__end,
  [13907] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(493), 1,
      sym_name,
  [13917] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(211), 1,
      sym_name,
  [13927] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1859), 1,
      anon_sym_SEMI,
    STATE(44), 1,
      aux_sym__end,
  [13937] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1791), 1,
      anon_sym_LBRACE,
    STATE(107), 1,
      sym_option_body,
  [13947] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1697), 1,
      anon_sym_LBRACE,
    STATE(188), 1,
      sym_partner_body,
  [13957] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1861), 1,
      anon_sym_LBRACE,
    STATE(189), 1,
      sym_example_body,
  [13967] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1773), 1,
      anon_sym_LBRACE,
    STATE(111), 1,
      sym_level_body,
  [13977] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1863), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [13985] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1865), 1,
      anon_sym_SEMI,
    STATE(68), 1,
      aux_sym__end,
  [13995] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1867), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14003] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1819), 1,
      anon_sym_LBRACE,
    STATE(116), 1,
      sym_points_body,
  [14013] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1869), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14021] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1871), 1,
      anon_sym_SEMI,
    STATE(70), 1,
      aux_sym__end,
  [14031] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1596), 1,
      anon_sym_LBRACE,
    STATE(101), 1,
      sym_block,
  [14041] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1456), 1,
      anon_sym_SEMI,
    STATE(283), 1,
      aux_sym__end,
  [14051] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1873), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14059] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1875), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14067] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(367), 1,
      sym_name,
  [14077] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1877), 1,
      anon_sym_not,
    ACTIONS(1879), 1,
      anon_sym_up,
  [14087] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1759), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14095] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1881), 1,
      anon_sym_SEMI,
    STATE(155), 1,
      aux_sym__end,
  [14105] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1883), 1,
      anon_sym_SEMI,
    STATE(71), 1,
      aux_sym__end,
  [14115] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1885), 1,
      anon_sym_SEMI,
    STATE(100), 1,
      aux_sym__end,
  [14125] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1887), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14133] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1889), 1,
      sym_number,
    ACTIONS(1891), 1,
      anon_sym_same,
  [14143] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1425), 1,
      anon_sym_LT,
    STATE(609), 1,
      sym_list,
  [14153] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1893), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14161] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1473), 1,
      anon_sym_SEMI,
    STATE(288), 1,
      aux_sym__end,
  [14171] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1895), 1,
      anon_sym_SEMI,
    STATE(84), 1,
      aux_sym__end,
  [14181] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(714), 1,
      sym_name,
  [14191] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1897), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14199] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1899), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14207] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1901), 1,
      anon_sym_SEMI,
    STATE(75), 1,
      aux_sym__end,
  [14217] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1903), 1,
      anon_sym_SEMI,
    STATE(76), 1,
      aux_sym__end,
  [14227] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1905), 1,
      anon_sym_if,
    ACTIONS(1907), 1,
      anon_sym_for,
  [14237] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1909), 1,
      anon_sym_one,
    ACTIONS(1911), 1,
      anon_sym_of,
  [14247] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1913), 1,
      anon_sym_SEMI,
    STATE(286), 1,
      aux_sym__end,
  [14257] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(226), 1,
      sym_name,
  [14267] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1915), 1,
      anon_sym_SEMI,
    STATE(291), 1,
      aux_sym__end,
  [14277] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1917), 1,
      anon_sym_SEMI,
    STATE(160), 1,
      aux_sym__end,
  [14287] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1919), 1,
      anon_sym_SEMI,
    STATE(280), 1,
      aux_sym__end,
  [14297] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1436), 1,
      anon_sym_LBRACE,
    STATE(185), 1,
      sym_award_body,
  [14307] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1921), 1,
      anon_sym_LBRACE,
    STATE(612), 1,
      sym_points_body,
  [14317] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1923), 1,
      anon_sym_or,
    STATE(89), 1,
      aux_sym_either_repeat1,
  [14327] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1925), 1,
      anon_sym_SEMI,
    STATE(175), 1,
      aux_sym__end,
  [14337] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(557), 1,
      sym_name,
  [14347] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(676), 1,
      sym_name,
  [14357] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1376), 1,
      anon_sym_or,
    STATE(356), 1,
      aux_sym_higher_repeat1,
  [14367] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1927), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14375] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1929), 1,
      anon_sym_SEMI,
    STATE(61), 1,
      aux_sym__end,
  [14385] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1931), 1,
      anon_sym_SEMI,
    STATE(357), 1,
      aux_sym__end,
  [14395] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1921), 1,
      anon_sym_LBRACE,
    STATE(395), 1,
      sym_points_body,
  [14405] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1933), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14413] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(814), 1,
      sym_name,
  [14423] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1935), 2,
      sym_number,
      sym_money,
  [14431] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1937), 1,
      anon_sym_SEMI,
    STATE(300), 1,
      aux_sym__end,
  [14441] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1939), 1,
      anon_sym_SEMI,
    STATE(176), 1,
      aux_sym__end,
  [14451] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(823), 1,
      sym_name,
  [14461] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(380), 1,
      sym_name,
  [14471] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1941), 1,
      anon_sym_SEMI,
    STATE(333), 1,
      aux_sym__end,
  [14481] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1943), 1,
      anon_sym_SEMI,
    STATE(242), 1,
      aux_sym__end,
  [14491] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1945), 1,
      anon_sym_SEMI,
    STATE(334), 1,
      aux_sym__end,
  [14501] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1947), 1,
      anon_sym_SEMI,
    STATE(337), 1,
      aux_sym__end,
  [14511] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1949), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14519] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1951), 1,
      anon_sym_SEMI,
    STATE(243), 1,
      aux_sym__end,
  [14529] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1953), 1,
      anon_sym_SEMI,
    STATE(85), 1,
      aux_sym__end,
  [14539] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1955), 1,
      anon_sym_SEMI,
    STATE(244), 1,
      aux_sym__end,
  [14549] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(397), 1,
      sym_name,
  [14559] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1436), 1,
      anon_sym_LBRACE,
    STATE(194), 1,
      sym_award_body,
  [14569] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1957), 1,
      anon_sym_SEMI,
    STATE(149), 1,
      aux_sym__end,
  [14579] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1959), 1,
      anon_sym_SEMI,
    STATE(245), 1,
      aux_sym__end,
  [14589] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1961), 1,
      anon_sym_SEMI,
    STATE(62), 1,
      aux_sym__end,
  [14599] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1963), 1,
      anon_sym_SEMI,
    STATE(247), 1,
      aux_sym__end,
  [14609] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1726), 2,
      anon_sym_COMMA,
      anon_sym_GT,
  [14617] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1965), 1,
      anon_sym_SEMI,
    STATE(248), 1,
      aux_sym__end,
  [14627] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1967), 1,
      anon_sym_SEMI,
    STATE(77), 1,
      aux_sym__end,
  [14637] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1969), 1,
      anon_sym_SEMI,
    STATE(232), 1,
      aux_sym__end,
  [14647] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1971), 2,
      anon_sym_EQ,
      anon_sym_LBRACE,
  [14655] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1973), 1,
      anon_sym_SEMI,
    STATE(343), 1,
      aux_sym__end,
  [14665] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1975), 1,
      anon_sym_SEMI,
    STATE(416), 1,
      aux_sym__end,
  [14675] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1977), 1,
      anon_sym_SEMI,
    STATE(250), 1,
      aux_sym__end,
  [14685] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1425), 1,
      anon_sym_LT,
    STATE(685), 1,
      sym_list,
  [14695] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1979), 1,
      anon_sym_SEMI,
    STATE(156), 1,
      aux_sym__end,
  [14705] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1981), 1,
      anon_sym_SEMI,
    STATE(251), 1,
      aux_sym__end,
  [14715] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1362), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [14723] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1983), 1,
      anon_sym_SEMI,
    STATE(252), 1,
      aux_sym__end,
  [14733] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1985), 1,
      anon_sym_SEMI,
    STATE(345), 1,
      aux_sym__end,
  [14743] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1987), 1,
      anon_sym_SEMI,
    STATE(346), 1,
      aux_sym__end,
  [14753] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1989), 1,
      anon_sym_SEMI,
    STATE(148), 1,
      aux_sym__end,
  [14763] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1991), 1,
      anon_sym_SEMI,
    STATE(253), 1,
      aux_sym__end,
  [14773] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1993), 1,
      anon_sym_SEMI,
    STATE(362), 1,
      aux_sym__end,
  [14783] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1995), 1,
      anon_sym_SEMI,
    STATE(347), 1,
      aux_sym__end,
  [14793] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1997), 1,
      anon_sym_SEMI,
    STATE(46), 1,
      aux_sym__end,
  [14803] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1999), 1,
      anon_sym_SEMI,
    STATE(254), 1,
      aux_sym__end,
  [14813] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2001), 1,
      anon_sym_SEMI,
    STATE(348), 1,
      aux_sym__end,
  [14823] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2003), 1,
      anon_sym_one,
    ACTIONS(2005), 1,
      anon_sym_of,
  [14833] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2007), 1,
      anon_sym_the,
    ACTIONS(2009), 1,
      anon_sym_them,
  [14843] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2011), 1,
      anon_sym_SEMI,
    STATE(255), 1,
      aux_sym__end,
  [14853] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2013), 1,
      anon_sym_SEMI,
    STATE(349), 1,
      aux_sym__end,
  [14863] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2015), 1,
      anon_sym_SEMI,
    ACTIONS(2017), 1,
      anon_sym_if,
  [14873] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2019), 1,
      anon_sym_SEMI,
    STATE(93), 1,
      aux_sym__end,
  [14883] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1688), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14891] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2021), 2,
      anon_sym_least,
      anon_sym_most,
  [14899] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2023), 1,
      anon_sym_SEMI,
    STATE(47), 1,
      aux_sym__end,
  [14909] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1489), 1,
      anon_sym_LBRACE,
    STATE(201), 1,
      sym_fields,
  [14919] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2025), 1,
      anon_sym_SEMI,
    STATE(48), 1,
      aux_sym__end,
  [14929] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2027), 1,
      anon_sym_SEMI,
    STATE(67), 1,
      aux_sym__end,
  [14939] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2029), 1,
      anon_sym_one,
    STATE(585), 1,
      sym_one_of,
  [14949] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1343), 1,
      anon_sym_or,
    STATE(335), 1,
      aux_sym_either_repeat1,
  [14959] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2031), 1,
      anon_sym_SEMI,
    STATE(79), 1,
      aux_sym__end,
  [14969] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1764), 2,
      anon_sym_SEMI,
      anon_sym_COMMA,
  [14977] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2033), 1,
      sym_string,
    ACTIONS(2035), 1,
      anon_sym_COLON,
  [14987] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(454), 1,
      sym_name,
  [14997] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1528), 1,
      anon_sym_LBRACE,
    STATE(379), 1,
      sym_block,
  [15007] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(388), 1,
      sym_name,
  [15017] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(523), 1,
      sym_name,
  [15027] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2037), 1,
      anon_sym_SEMI,
    STATE(54), 1,
      aux_sym__end,
  [15037] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2039), 1,
      anon_sym_SEMI,
    STATE(446), 1,
      aux_sym__end,
  [15047] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2041), 1,
      anon_sym_SEMI,
    STATE(55), 1,
      aux_sym__end,
  [15057] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2043), 2,
      anon_sym_SEMI,
      anon_sym_RPAREN,
  [15065] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2045), 1,
      anon_sym_SEMI,
    STATE(154), 1,
      aux_sym__end,
  [15075] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1528), 1,
      anon_sym_LBRACE,
    STATE(673), 1,
      sym_block,
  [15085] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2047), 1,
      anon_sym_the,
    ACTIONS(2049), 1,
      anon_sym_them,
  [15095] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2051), 1,
      sym_number,
    ACTIONS(2053), 1,
      anon_sym_same,
  [15105] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2055), 1,
      sym_number,
    ACTIONS(2057), 1,
      anon_sym_full,
  [15115] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(134), 1,
      sym__word,
    STATE(459), 1,
      sym_name,
  [15125] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2059), 1,
      sym_number,
    ACTIONS(2061), 1,
      anon_sym_same,
  [15135] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2063), 1,
      anon_sym_SEMI,
    STATE(147), 1,
      aux_sym__end,
  [15145] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2065), 1,
      anon_sym_same,
    ACTIONS(2067), 1,
      anon_sym_other,
  [15155] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2021), 1,
      anon_sym_than,
  [15162] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2069), 1,
      anon_sym_to,
  [15169] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2071), 1,
      sym_number,
  [15176] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2073), 1,
      anon_sym_by,
  [15183] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2075), 1,
      anon_sym_LT,
  [15190] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2077), 1,
      sym_number,
  [15197] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2079), 1,
      anon_sym_least,
  [15204] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2081), 1,
      anon_sym_different,
  [15211] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2079), 1,
      anon_sym_than,
  [15218] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2083), 1,
      anon_sym_RPAREN,
  [15225] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2085), 1,
      anon_sym_higher,
  [15232] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2087), 1,
      anon_sym_if,
  [15239] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2089), 1,
      anon_sym_RPAREN,
  [15246] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2091), 1,
      sym_date,
  [15253] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2093), 1,
      anon_sym_LBRACE,
  [15260] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2095), 1,
      anon_sym_COLON,
  [15267] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2097), 1,
      anon_sym_of,
  [15274] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2099), 1,
      anon_sym_that,
  [15281] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2101), 1,
      anon_sym_of,
  [15288] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2103), 1,
      anon_sym_tell,
  [15295] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2105), 1,
      anon_sym_EQ,
  [15302] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2107), 1,
      anon_sym_RPAREN,
  [15309] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2109), 1,
      sym_string,
  [15316] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2111), 1,
      anon_sym_of,
  [15323] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2113), 1,
      anon_sym_of,
  [15330] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2115), 1,
      anon_sym_EQ,
  [15337] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2117), 1,
      sym_string,
  [15344] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2119), 1,
      sym_number,
  [15351] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2121), 1,
      anon_sym_at,
  [15358] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2123), 1,
      anon_sym_LT,
  [15365] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2125), 1,
      sym_date,
  [15372] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2127), 1,
      anon_sym_of,
  [15379] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2129), 1,
      sym_date,
  [15386] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2131), 1,
      anon_sym_others,
  [15393] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2133), 1,
      anon_sym_least,
  [15400] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2135), 1,
      sym_date,
  [15407] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2137), 1,
      anon_sym_RPAREN,
  [15414] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1911), 1,
      anon_sym_of,
  [15421] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2139), 1,
      anon_sym_or,
  [15428] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2141), 1,
      anon_sym_from,
  [15435] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2143), 1,
      anon_sym_EQ,
  [15442] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2145), 1,
      anon_sym_in,
  [15449] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2147), 1,
      anon_sym_the,
  [15456] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2149), 1,
      anon_sym_closes,
  [15463] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2151), 1,
      sym_date,
  [15470] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2153), 1,
      sym_date,
  [15477] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2155), 1,
      anon_sym_of,
  [15484] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2157), 1,
      aux_sym_member_token1,
  [15491] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2159), 1,
      anon_sym_least,
  [15498] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2161), 1,
      anon_sym_SEMI,
  [15505] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2163), 1,
      anon_sym_of,
  [15512] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2165), 1,
      anon_sym_RPAREN,
  [15519] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2017), 1,
      anon_sym_if,
  [15526] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2167), 1,
      anon_sym_SEMI,
  [15533] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2169), 1,
      sym_date,
  [15540] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2171), 1,
      anon_sym_SEMI,
  [15547] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2173), 1,
      sym_number,
  [15554] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2175), 1,
      sym_number,
  [15561] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2177), 1,
      sym_date,
  [15568] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2179), 1,
      sym_string,
  [15575] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2005), 1,
      anon_sym_of,
  [15582] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1813), 1,
      anon_sym_of,
  [15589] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2181), 1,
      anon_sym_LT,
  [15596] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2183), 1,
      anon_sym_of,
  [15603] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2185), 1,
      anon_sym_each,
  [15610] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2187), 1,
      anon_sym_full,
  [15617] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2189), 1,
      anon_sym_until,
  [15624] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2191), 1,
      sym_date,
  [15631] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2193), 1,
      sym_date,
  [15638] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2195), 1,
      sym_number,
  [15645] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2197), 1,
      anon_sym_ago,
  [15652] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2199), 1,
      anon_sym_LT,
  [15659] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2201), 1,
      sym_number,
  [15666] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2203), 1,
      anon_sym_SEMI,
  [15673] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2205), 1,
      anon_sym_from,
  [15680] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2207), 1,
      anon_sym_by,
  [15687] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2209), 1,
      sym_string,
  [15694] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2211), 1,
      anon_sym_LT,
  [15701] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2213), 1,
      sym_number,
  [15708] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2215), 1,
      anon_sym_SEMI,
  [15715] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2217), 1,
      anon_sym_passed,
  [15722] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2219), 1,
      anon_sym_EQ,
  [15729] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2221), 1,
      anon_sym_metric,
  [15736] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2223), 1,
      anon_sym_others,
  [15743] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2225), 1,
      sym_string,
  [15750] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2227), 1,
      anon_sym_ago,
  [15757] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2229), 1,
      anon_sym_is,
  [15764] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(1368), 1,
      anon_sym_of,
  [15771] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2231), 1,
      sym_number,
  [15778] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2233), 1,
      anon_sym_who,
  [15785] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2235), 1,
      anon_sym_DOT,
  [15792] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2237), 1,
      anon_sym_SEMI,
  [15799] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2239), 1,
      anon_sym_of,
  [15806] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2241), 1,
      anon_sym_SEMI,
  [15813] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2243), 1,
      sym_date,
  [15820] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2245), 1,
      anon_sym_least,
  [15827] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2247), 1,
      anon_sym_by,
  [15834] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2249), 1,
      anon_sym_of,
  [15841] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2251), 1,
      anon_sym_least,
  [15848] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2253), 1,
      anon_sym_least,
  [15855] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2255), 1,
      anon_sym_RPAREN,
  [15862] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2257), 1,
      anon_sym_who,
  [15869] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2259), 1,
      anon_sym_applicable,
  [15876] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2261), 1,
      anon_sym_to,
  [15883] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2263), 1,
      anon_sym_SEMI,
  [15890] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2265), 1,
      anon_sym_others,
  [15897] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2267), 1,
      anon_sym_of,
  [15904] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2269), 1,
      sym_number,
  [15911] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2271), 1,
      anon_sym_COLON,
  [15918] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2273), 1,
      anon_sym_of,
  [15925] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2275), 1,
      sym_number,
  [15932] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2277), 1,
      anon_sym_SEMI,
  [15939] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2279), 1,
      anon_sym_applicable,
  [15946] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2281), 1,
      anon_sym_implies,
  [15953] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2103), 1,
      anon_sym_met,
  [15960] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2283), 1,
      anon_sym_as,
  [15967] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2285), 1,
      sym_number,
  [15974] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2287), 1,
      sym_date,
  [15981] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2289), 1,
      anon_sym_no,
  [15988] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(598), 1,
      anon_sym_them,
  [15995] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2291), 1,
      anon_sym_SEMI,
  [16002] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2293), 1,
      sym_number,
  [16009] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2295), 1,
      sym_currency,
  [16016] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2297), 1,
      sym_number,
  [16023] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2299), 1,
      ts_builtin_sym_end,
  [16030] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2301), 1,
      sym_number,
  [16037] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2303), 1,
      sym_number,
  [16044] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2305), 1,
      anon_sym_RPAREN,
  [16051] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2307), 1,
      anon_sym_of,
  [16058] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2309), 1,
      anon_sym_SEMI,
  [16065] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2311), 1,
      anon_sym_least,
  [16072] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2313), 1,
      anon_sym_least,
  [16079] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2315), 1,
      anon_sym_LT,
  [16086] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2317), 1,
      anon_sym_least,
  [16093] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2317), 1,
      anon_sym_than,
  [16100] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2319), 1,
      anon_sym_of,
  [16107] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2321), 1,
      anon_sym_LT,
  [16114] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2323), 1,
      anon_sym_that,
  [16121] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2325), 1,
      anon_sym_of,
  [16128] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2327), 1,
      anon_sym_implies,
  [16135] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2329), 1,
      sym_number,
  [16142] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2331), 1,
      anon_sym_of,
  [16149] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2333), 1,
      anon_sym_metric,
  [16156] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2335), 1,
      anon_sym_least,
  [16163] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2337), 1,
      anon_sym_at,
  [16170] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(2339), 1,
      anon_sym_by,
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
  [SMALL_STATE(32)] = 2113,
  [SMALL_STATE(33)] = 2152,
  [SMALL_STATE(34)] = 2190,
  [SMALL_STATE(35)] = 2228,
  [SMALL_STATE(36)] = 2279,
  [SMALL_STATE(37)] = 2330,
  [SMALL_STATE(38)] = 2381,
  [SMALL_STATE(39)] = 2418,
  [SMALL_STATE(40)] = 2454,
  [SMALL_STATE(41)] = 2490,
  [SMALL_STATE(42)] = 2526,
  [SMALL_STATE(43)] = 2562,
  [SMALL_STATE(44)] = 2598,
  [SMALL_STATE(45)] = 2633,
  [SMALL_STATE(46)] = 2678,
  [SMALL_STATE(47)] = 2713,
  [SMALL_STATE(48)] = 2748,
  [SMALL_STATE(49)] = 2783,
  [SMALL_STATE(50)] = 2818,
  [SMALL_STATE(51)] = 2853,
  [SMALL_STATE(52)] = 2888,
  [SMALL_STATE(53)] = 2923,
  [SMALL_STATE(54)] = 2958,
  [SMALL_STATE(55)] = 2993,
  [SMALL_STATE(56)] = 3028,
  [SMALL_STATE(57)] = 3063,
  [SMALL_STATE(58)] = 3098,
  [SMALL_STATE(59)] = 3143,
  [SMALL_STATE(60)] = 3178,
  [SMALL_STATE(61)] = 3213,
  [SMALL_STATE(62)] = 3248,
  [SMALL_STATE(63)] = 3283,
  [SMALL_STATE(64)] = 3318,
  [SMALL_STATE(65)] = 3363,
  [SMALL_STATE(66)] = 3398,
  [SMALL_STATE(67)] = 3433,
  [SMALL_STATE(68)] = 3468,
  [SMALL_STATE(69)] = 3503,
  [SMALL_STATE(70)] = 3538,
  [SMALL_STATE(71)] = 3573,
  [SMALL_STATE(72)] = 3608,
  [SMALL_STATE(73)] = 3643,
  [SMALL_STATE(74)] = 3678,
  [SMALL_STATE(75)] = 3713,
  [SMALL_STATE(76)] = 3748,
  [SMALL_STATE(77)] = 3783,
  [SMALL_STATE(78)] = 3818,
  [SMALL_STATE(79)] = 3853,
  [SMALL_STATE(80)] = 3888,
  [SMALL_STATE(81)] = 3933,
  [SMALL_STATE(82)] = 3968,
  [SMALL_STATE(83)] = 4003,
  [SMALL_STATE(84)] = 4050,
  [SMALL_STATE(85)] = 4085,
  [SMALL_STATE(86)] = 4120,
  [SMALL_STATE(87)] = 4165,
  [SMALL_STATE(88)] = 4200,
  [SMALL_STATE(89)] = 4235,
  [SMALL_STATE(90)] = 4270,
  [SMALL_STATE(91)] = 4305,
  [SMALL_STATE(92)] = 4352,
  [SMALL_STATE(93)] = 4397,
  [SMALL_STATE(94)] = 4432,
  [SMALL_STATE(95)] = 4467,
  [SMALL_STATE(96)] = 4512,
  [SMALL_STATE(97)] = 4547,
  [SMALL_STATE(98)] = 4592,
  [SMALL_STATE(99)] = 4637,
  [SMALL_STATE(100)] = 4682,
  [SMALL_STATE(101)] = 4717,
  [SMALL_STATE(102)] = 4747,
  [SMALL_STATE(103)] = 4776,
  [SMALL_STATE(104)] = 4805,
  [SMALL_STATE(105)] = 4842,
  [SMALL_STATE(106)] = 4871,
  [SMALL_STATE(107)] = 4900,
  [SMALL_STATE(108)] = 4929,
  [SMALL_STATE(109)] = 4958,
  [SMALL_STATE(110)] = 4995,
  [SMALL_STATE(111)] = 5024,
  [SMALL_STATE(112)] = 5053,
  [SMALL_STATE(113)] = 5090,
  [SMALL_STATE(114)] = 5119,
  [SMALL_STATE(115)] = 5148,
  [SMALL_STATE(116)] = 5177,
  [SMALL_STATE(117)] = 5206,
  [SMALL_STATE(118)] = 5235,
  [SMALL_STATE(119)] = 5272,
  [SMALL_STATE(120)] = 5309,
  [SMALL_STATE(121)] = 5343,
  [SMALL_STATE(122)] = 5383,
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
  [SMALL_STATE(133)] = 5786,
  [SMALL_STATE(134)] = 5820,
  [SMALL_STATE(135)] = 5854,
  [SMALL_STATE(136)] = 5888,
  [SMALL_STATE(137)] = 5914,
  [SMALL_STATE(138)] = 5948,
  [SMALL_STATE(139)] = 5982,
  [SMALL_STATE(140)] = 6016,
  [SMALL_STATE(141)] = 6050,
  [SMALL_STATE(142)] = 6084,
  [SMALL_STATE(143)] = 6118,
  [SMALL_STATE(144)] = 6152,
  [SMALL_STATE(145)] = 6186,
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
  [SMALL_STATE(164)] = 6739,
  [SMALL_STATE(165)] = 6768,
  [SMALL_STATE(166)] = 6797,
  [SMALL_STATE(167)] = 6826,
  [SMALL_STATE(168)] = 6855,
  [SMALL_STATE(169)] = 6884,
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
  [SMALL_STATE(180)] = 7219,
  [SMALL_STATE(181)] = 7255,
  [SMALL_STATE(182)] = 7291,
  [SMALL_STATE(183)] = 7327,
  [SMALL_STATE(184)] = 7363,
  [SMALL_STATE(185)] = 7391,
  [SMALL_STATE(186)] = 7414,
  [SMALL_STATE(187)] = 7449,
  [SMALL_STATE(188)] = 7484,
  [SMALL_STATE(189)] = 7507,
  [SMALL_STATE(190)] = 7530,
  [SMALL_STATE(191)] = 7553,
  [SMALL_STATE(192)] = 7576,
  [SMALL_STATE(193)] = 7599,
  [SMALL_STATE(194)] = 7622,
  [SMALL_STATE(195)] = 7645,
  [SMALL_STATE(196)] = 7668,
  [SMALL_STATE(197)] = 7691,
  [SMALL_STATE(198)] = 7714,
  [SMALL_STATE(199)] = 7749,
  [SMALL_STATE(200)] = 7784,
  [SMALL_STATE(201)] = 7819,
  [SMALL_STATE(202)] = 7842,
  [SMALL_STATE(203)] = 7877,
  [SMALL_STATE(204)] = 7912,
  [SMALL_STATE(205)] = 7935,
  [SMALL_STATE(206)] = 7969,
  [SMALL_STATE(207)] = 8007,
  [SMALL_STATE(208)] = 8045,
  [SMALL_STATE(209)] = 8079,
  [SMALL_STATE(210)] = 8113,
  [SMALL_STATE(211)] = 8149,
  [SMALL_STATE(212)] = 8179,
  [SMALL_STATE(213)] = 8213,
  [SMALL_STATE(214)] = 8247,
  [SMALL_STATE(215)] = 8285,
  [SMALL_STATE(216)] = 8320,
  [SMALL_STATE(217)] = 8351,
  [SMALL_STATE(218)] = 8378,
  [SMALL_STATE(219)] = 8411,
  [SMALL_STATE(220)] = 8436,
  [SMALL_STATE(221)] = 8467,
  [SMALL_STATE(222)] = 8502,
  [SMALL_STATE(223)] = 8533,
  [SMALL_STATE(224)] = 8560,
  [SMALL_STATE(225)] = 8588,
  [SMALL_STATE(226)] = 8616,
  [SMALL_STATE(227)] = 8636,
  [SMALL_STATE(228)] = 8666,
  [SMALL_STATE(229)] = 8694,
  [SMALL_STATE(230)] = 8722,
  [SMALL_STATE(231)] = 8750,
  [SMALL_STATE(232)] = 8780,
  [SMALL_STATE(233)] = 8801,
  [SMALL_STATE(234)] = 8828,
  [SMALL_STATE(235)] = 8855,
  [SMALL_STATE(236)] = 8882,
  [SMALL_STATE(237)] = 8909,
  [SMALL_STATE(238)] = 8936,
  [SMALL_STATE(239)] = 8963,
  [SMALL_STATE(240)] = 8990,
  [SMALL_STATE(241)] = 9017,
  [SMALL_STATE(242)] = 9046,
  [SMALL_STATE(243)] = 9067,
  [SMALL_STATE(244)] = 9088,
  [SMALL_STATE(245)] = 9109,
  [SMALL_STATE(246)] = 9130,
  [SMALL_STATE(247)] = 9151,
  [SMALL_STATE(248)] = 9172,
  [SMALL_STATE(249)] = 9193,
  [SMALL_STATE(250)] = 9214,
  [SMALL_STATE(251)] = 9235,
  [SMALL_STATE(252)] = 9256,
  [SMALL_STATE(253)] = 9277,
  [SMALL_STATE(254)] = 9298,
  [SMALL_STATE(255)] = 9319,
  [SMALL_STATE(256)] = 9340,
  [SMALL_STATE(257)] = 9367,
  [SMALL_STATE(258)] = 9391,
  [SMALL_STATE(259)] = 9415,
  [SMALL_STATE(260)] = 9439,
  [SMALL_STATE(261)] = 9463,
  [SMALL_STATE(262)] = 9481,
  [SMALL_STATE(263)] = 9507,
  [SMALL_STATE(264)] = 9533,
  [SMALL_STATE(265)] = 9557,
  [SMALL_STATE(266)] = 9581,
  [SMALL_STATE(267)] = 9599,
  [SMALL_STATE(268)] = 9617,
  [SMALL_STATE(269)] = 9641,
  [SMALL_STATE(270)] = 9656,
  [SMALL_STATE(271)] = 9679,
  [SMALL_STATE(272)] = 9694,
  [SMALL_STATE(273)] = 9709,
  [SMALL_STATE(274)] = 9732,
  [SMALL_STATE(275)] = 9761,
  [SMALL_STATE(276)] = 9776,
  [SMALL_STATE(277)] = 9805,
  [SMALL_STATE(278)] = 9820,
  [SMALL_STATE(279)] = 9843,
  [SMALL_STATE(280)] = 9872,
  [SMALL_STATE(281)] = 9892,
  [SMALL_STATE(282)] = 9912,
  [SMALL_STATE(283)] = 9936,
  [SMALL_STATE(284)] = 9956,
  [SMALL_STATE(285)] = 9982,
  [SMALL_STATE(286)] = 10002,
  [SMALL_STATE(287)] = 10022,
  [SMALL_STATE(288)] = 10042,
  [SMALL_STATE(289)] = 10062,
  [SMALL_STATE(290)] = 10082,
  [SMALL_STATE(291)] = 10102,
  [SMALL_STATE(292)] = 10122,
  [SMALL_STATE(293)] = 10142,
  [SMALL_STATE(294)] = 10166,
  [SMALL_STATE(295)] = 10186,
  [SMALL_STATE(296)] = 10206,
  [SMALL_STATE(297)] = 10230,
  [SMALL_STATE(298)] = 10250,
  [SMALL_STATE(299)] = 10270,
  [SMALL_STATE(300)] = 10296,
  [SMALL_STATE(301)] = 10316,
  [SMALL_STATE(302)] = 10333,
  [SMALL_STATE(303)] = 10348,
  [SMALL_STATE(304)] = 10369,
  [SMALL_STATE(305)] = 10384,
  [SMALL_STATE(306)] = 10401,
  [SMALL_STATE(307)] = 10424,
  [SMALL_STATE(308)] = 10441,
  [SMALL_STATE(309)] = 10458,
  [SMALL_STATE(310)] = 10479,
  [SMALL_STATE(311)] = 10494,
  [SMALL_STATE(312)] = 10515,
  [SMALL_STATE(313)] = 10536,
  [SMALL_STATE(314)] = 10553,
  [SMALL_STATE(315)] = 10570,
  [SMALL_STATE(316)] = 10587,
  [SMALL_STATE(317)] = 10604,
  [SMALL_STATE(318)] = 10623,
  [SMALL_STATE(319)] = 10644,
  [SMALL_STATE(320)] = 10665,
  [SMALL_STATE(321)] = 10680,
  [SMALL_STATE(322)] = 10695,
  [SMALL_STATE(323)] = 10718,
  [SMALL_STATE(324)] = 10741,
  [SMALL_STATE(325)] = 10758,
  [SMALL_STATE(326)] = 10775,
  [SMALL_STATE(327)] = 10796,
  [SMALL_STATE(328)] = 10817,
  [SMALL_STATE(329)] = 10834,
  [SMALL_STATE(330)] = 10849,
  [SMALL_STATE(331)] = 10872,
  [SMALL_STATE(332)] = 10884,
  [SMALL_STATE(333)] = 10904,
  [SMALL_STATE(334)] = 10920,
  [SMALL_STATE(335)] = 10936,
  [SMALL_STATE(336)] = 10952,
  [SMALL_STATE(337)] = 10968,
  [SMALL_STATE(338)] = 10984,
  [SMALL_STATE(339)] = 10996,
  [SMALL_STATE(340)] = 11008,
  [SMALL_STATE(341)] = 11024,
  [SMALL_STATE(342)] = 11036,
  [SMALL_STATE(343)] = 11048,
  [SMALL_STATE(344)] = 11064,
  [SMALL_STATE(345)] = 11076,
  [SMALL_STATE(346)] = 11092,
  [SMALL_STATE(347)] = 11108,
  [SMALL_STATE(348)] = 11124,
  [SMALL_STATE(349)] = 11140,
  [SMALL_STATE(350)] = 11156,
  [SMALL_STATE(351)] = 11168,
  [SMALL_STATE(352)] = 11180,
  [SMALL_STATE(353)] = 11200,
  [SMALL_STATE(354)] = 11212,
  [SMALL_STATE(355)] = 11224,
  [SMALL_STATE(356)] = 11242,
  [SMALL_STATE(357)] = 11258,
  [SMALL_STATE(358)] = 11274,
  [SMALL_STATE(359)] = 11286,
  [SMALL_STATE(360)] = 11302,
  [SMALL_STATE(361)] = 11314,
  [SMALL_STATE(362)] = 11326,
  [SMALL_STATE(363)] = 11342,
  [SMALL_STATE(364)] = 11353,
  [SMALL_STATE(365)] = 11368,
  [SMALL_STATE(366)] = 11379,
  [SMALL_STATE(367)] = 11390,
  [SMALL_STATE(368)] = 11401,
  [SMALL_STATE(369)] = 11416,
  [SMALL_STATE(370)] = 11427,
  [SMALL_STATE(371)] = 11442,
  [SMALL_STATE(372)] = 11457,
  [SMALL_STATE(373)] = 11474,
  [SMALL_STATE(374)] = 11491,
  [SMALL_STATE(375)] = 11506,
  [SMALL_STATE(376)] = 11521,
  [SMALL_STATE(377)] = 11532,
  [SMALL_STATE(378)] = 11545,
  [SMALL_STATE(379)] = 11562,
  [SMALL_STATE(380)] = 11573,
  [SMALL_STATE(381)] = 11592,
  [SMALL_STATE(382)] = 11607,
  [SMALL_STATE(383)] = 11622,
  [SMALL_STATE(384)] = 11633,
  [SMALL_STATE(385)] = 11650,
  [SMALL_STATE(386)] = 11665,
  [SMALL_STATE(387)] = 11680,
  [SMALL_STATE(388)] = 11699,
  [SMALL_STATE(389)] = 11710,
  [SMALL_STATE(390)] = 11721,
  [SMALL_STATE(391)] = 11732,
  [SMALL_STATE(392)] = 11747,
  [SMALL_STATE(393)] = 11766,
  [SMALL_STATE(394)] = 11777,
  [SMALL_STATE(395)] = 11794,
  [SMALL_STATE(396)] = 11805,
  [SMALL_STATE(397)] = 11820,
  [SMALL_STATE(398)] = 11839,
  [SMALL_STATE(399)] = 11850,
  [SMALL_STATE(400)] = 11861,
  [SMALL_STATE(401)] = 11876,
  [SMALL_STATE(402)] = 11895,
  [SMALL_STATE(403)] = 11914,
  [SMALL_STATE(404)] = 11929,
  [SMALL_STATE(405)] = 11946,
  [SMALL_STATE(406)] = 11961,
  [SMALL_STATE(407)] = 11976,
  [SMALL_STATE(408)] = 11991,
  [SMALL_STATE(409)] = 12007,
  [SMALL_STATE(410)] = 12023,
  [SMALL_STATE(411)] = 12037,
  [SMALL_STATE(412)] = 12053,
  [SMALL_STATE(413)] = 12069,
  [SMALL_STATE(414)] = 12079,
  [SMALL_STATE(415)] = 12089,
  [SMALL_STATE(416)] = 12099,
  [SMALL_STATE(417)] = 12113,
  [SMALL_STATE(418)] = 12127,
  [SMALL_STATE(419)] = 12137,
  [SMALL_STATE(420)] = 12153,
  [SMALL_STATE(421)] = 12169,
  [SMALL_STATE(422)] = 12185,
  [SMALL_STATE(423)] = 12199,
  [SMALL_STATE(424)] = 12215,
  [SMALL_STATE(425)] = 12231,
  [SMALL_STATE(426)] = 12247,
  [SMALL_STATE(427)] = 12261,
  [SMALL_STATE(428)] = 12277,
  [SMALL_STATE(429)] = 12293,
  [SMALL_STATE(430)] = 12307,
  [SMALL_STATE(431)] = 12317,
  [SMALL_STATE(432)] = 12327,
  [SMALL_STATE(433)] = 12341,
  [SMALL_STATE(434)] = 12351,
  [SMALL_STATE(435)] = 12367,
  [SMALL_STATE(436)] = 12381,
  [SMALL_STATE(437)] = 12395,
  [SMALL_STATE(438)] = 12409,
  [SMALL_STATE(439)] = 12419,
  [SMALL_STATE(440)] = 12429,
  [SMALL_STATE(441)] = 12445,
  [SMALL_STATE(442)] = 12459,
  [SMALL_STATE(443)] = 12469,
  [SMALL_STATE(444)] = 12479,
  [SMALL_STATE(445)] = 12495,
  [SMALL_STATE(446)] = 12511,
  [SMALL_STATE(447)] = 12525,
  [SMALL_STATE(448)] = 12535,
  [SMALL_STATE(449)] = 12547,
  [SMALL_STATE(450)] = 12561,
  [SMALL_STATE(451)] = 12577,
  [SMALL_STATE(452)] = 12591,
  [SMALL_STATE(453)] = 12605,
  [SMALL_STATE(454)] = 12619,
  [SMALL_STATE(455)] = 12635,
  [SMALL_STATE(456)] = 12649,
  [SMALL_STATE(457)] = 12663,
  [SMALL_STATE(458)] = 12677,
  [SMALL_STATE(459)] = 12687,
  [SMALL_STATE(460)] = 12700,
  [SMALL_STATE(461)] = 12713,
  [SMALL_STATE(462)] = 12726,
  [SMALL_STATE(463)] = 12739,
  [SMALL_STATE(464)] = 12752,
  [SMALL_STATE(465)] = 12765,
  [SMALL_STATE(466)] = 12778,
  [SMALL_STATE(467)] = 12791,
  [SMALL_STATE(468)] = 12804,
  [SMALL_STATE(469)] = 12817,
  [SMALL_STATE(470)] = 12830,
  [SMALL_STATE(471)] = 12841,
  [SMALL_STATE(472)] = 12854,
  [SMALL_STATE(473)] = 12867,
  [SMALL_STATE(474)] = 12880,
  [SMALL_STATE(475)] = 12893,
  [SMALL_STATE(476)] = 12906,
  [SMALL_STATE(477)] = 12915,
  [SMALL_STATE(478)] = 12926,
  [SMALL_STATE(479)] = 12937,
  [SMALL_STATE(480)] = 12950,
  [SMALL_STATE(481)] = 12963,
  [SMALL_STATE(482)] = 12976,
  [SMALL_STATE(483)] = 12989,
  [SMALL_STATE(484)] = 13000,
  [SMALL_STATE(485)] = 13013,
  [SMALL_STATE(486)] = 13026,
  [SMALL_STATE(487)] = 13039,
  [SMALL_STATE(488)] = 13052,
  [SMALL_STATE(489)] = 13065,
  [SMALL_STATE(490)] = 13076,
  [SMALL_STATE(491)] = 13087,
  [SMALL_STATE(492)] = 13100,
  [SMALL_STATE(493)] = 13113,
  [SMALL_STATE(494)] = 13126,
  [SMALL_STATE(495)] = 13139,
  [SMALL_STATE(496)] = 13152,
  [SMALL_STATE(497)] = 13165,
  [SMALL_STATE(498)] = 13178,
  [SMALL_STATE(499)] = 13191,
  [SMALL_STATE(500)] = 13204,
  [SMALL_STATE(501)] = 13217,
  [SMALL_STATE(502)] = 13228,
  [SMALL_STATE(503)] = 13241,
  [SMALL_STATE(504)] = 13254,
  [SMALL_STATE(505)] = 13267,
  [SMALL_STATE(506)] = 13280,
  [SMALL_STATE(507)] = 13293,
  [SMALL_STATE(508)] = 13306,
  [SMALL_STATE(509)] = 13319,
  [SMALL_STATE(510)] = 13330,
  [SMALL_STATE(511)] = 13341,
  [SMALL_STATE(512)] = 13354,
  [SMALL_STATE(513)] = 13367,
  [SMALL_STATE(514)] = 13380,
  [SMALL_STATE(515)] = 13393,
  [SMALL_STATE(516)] = 13406,
  [SMALL_STATE(517)] = 13419,
  [SMALL_STATE(518)] = 13432,
  [SMALL_STATE(519)] = 13445,
  [SMALL_STATE(520)] = 13458,
  [SMALL_STATE(521)] = 13471,
  [SMALL_STATE(522)] = 13484,
  [SMALL_STATE(523)] = 13497,
  [SMALL_STATE(524)] = 13510,
  [SMALL_STATE(525)] = 13523,
  [SMALL_STATE(526)] = 13533,
  [SMALL_STATE(527)] = 13543,
  [SMALL_STATE(528)] = 13553,
  [SMALL_STATE(529)] = 13563,
  [SMALL_STATE(530)] = 13573,
  [SMALL_STATE(531)] = 13583,
  [SMALL_STATE(532)] = 13591,
  [SMALL_STATE(533)] = 13601,
  [SMALL_STATE(534)] = 13611,
  [SMALL_STATE(535)] = 13621,
  [SMALL_STATE(536)] = 13629,
  [SMALL_STATE(537)] = 13639,
  [SMALL_STATE(538)] = 13649,
  [SMALL_STATE(539)] = 13659,
  [SMALL_STATE(540)] = 13669,
  [SMALL_STATE(541)] = 13677,
  [SMALL_STATE(542)] = 13687,
  [SMALL_STATE(543)] = 13697,
  [SMALL_STATE(544)] = 13707,
  [SMALL_STATE(545)] = 13717,
  [SMALL_STATE(546)] = 13725,
  [SMALL_STATE(547)] = 13733,
  [SMALL_STATE(548)] = 13741,
  [SMALL_STATE(549)] = 13751,
  [SMALL_STATE(550)] = 13761,
  [SMALL_STATE(551)] = 13771,
  [SMALL_STATE(552)] = 13781,
  [SMALL_STATE(553)] = 13791,
  [SMALL_STATE(554)] = 13801,
  [SMALL_STATE(555)] = 13811,
  [SMALL_STATE(556)] = 13821,
  [SMALL_STATE(557)] = 13831,
  [SMALL_STATE(558)] = 13839,
  [SMALL_STATE(559)] = 13847,
  [SMALL_STATE(560)] = 13857,
  [SMALL_STATE(561)] = 13867,
  [SMALL_STATE(562)] = 13877,
  [SMALL_STATE(563)] = 13887,
  [SMALL_STATE(564)] = 13897,
  [SMALL_STATE(565)] = 13907,
  [SMALL_STATE(566)] = 13917,
  [SMALL_STATE(567)] = 13927,
  [SMALL_STATE(568)] = 13937,
  [SMALL_STATE(569)] = 13947,
  [SMALL_STATE(570)] = 13957,
  [SMALL_STATE(571)] = 13967,
  [SMALL_STATE(572)] = 13977,
  [SMALL_STATE(573)] = 13985,
  [SMALL_STATE(574)] = 13995,
  [SMALL_STATE(575)] = 14003,
  [SMALL_STATE(576)] = 14013,
  [SMALL_STATE(577)] = 14021,
  [SMALL_STATE(578)] = 14031,
  [SMALL_STATE(579)] = 14041,
  [SMALL_STATE(580)] = 14051,
  [SMALL_STATE(581)] = 14059,
  [SMALL_STATE(582)] = 14067,
  [SMALL_STATE(583)] = 14077,
  [SMALL_STATE(584)] = 14087,
  [SMALL_STATE(585)] = 14095,
  [SMALL_STATE(586)] = 14105,
  [SMALL_STATE(587)] = 14115,
  [SMALL_STATE(588)] = 14125,
  [SMALL_STATE(589)] = 14133,
  [SMALL_STATE(590)] = 14143,
  [SMALL_STATE(591)] = 14153,
  [SMALL_STATE(592)] = 14161,
  [SMALL_STATE(593)] = 14171,
  [SMALL_STATE(594)] = 14181,
  [SMALL_STATE(595)] = 14191,
  [SMALL_STATE(596)] = 14199,
  [SMALL_STATE(597)] = 14207,
  [SMALL_STATE(598)] = 14217,
  [SMALL_STATE(599)] = 14227,
  [SMALL_STATE(600)] = 14237,
  [SMALL_STATE(601)] = 14247,
  [SMALL_STATE(602)] = 14257,
  [SMALL_STATE(603)] = 14267,
  [SMALL_STATE(604)] = 14277,
  [SMALL_STATE(605)] = 14287,
  [SMALL_STATE(606)] = 14297,
  [SMALL_STATE(607)] = 14307,
  [SMALL_STATE(608)] = 14317,
  [SMALL_STATE(609)] = 14327,
  [SMALL_STATE(610)] = 14337,
  [SMALL_STATE(611)] = 14347,
  [SMALL_STATE(612)] = 14357,
  [SMALL_STATE(613)] = 14367,
  [SMALL_STATE(614)] = 14375,
  [SMALL_STATE(615)] = 14385,
  [SMALL_STATE(616)] = 14395,
  [SMALL_STATE(617)] = 14405,
  [SMALL_STATE(618)] = 14413,
  [SMALL_STATE(619)] = 14423,
  [SMALL_STATE(620)] = 14431,
  [SMALL_STATE(621)] = 14441,
  [SMALL_STATE(622)] = 14451,
  [SMALL_STATE(623)] = 14461,
  [SMALL_STATE(624)] = 14471,
  [SMALL_STATE(625)] = 14481,
  [SMALL_STATE(626)] = 14491,
  [SMALL_STATE(627)] = 14501,
  [SMALL_STATE(628)] = 14511,
  [SMALL_STATE(629)] = 14519,
  [SMALL_STATE(630)] = 14529,
  [SMALL_STATE(631)] = 14539,
  [SMALL_STATE(632)] = 14549,
  [SMALL_STATE(633)] = 14559,
  [SMALL_STATE(634)] = 14569,
  [SMALL_STATE(635)] = 14579,
  [SMALL_STATE(636)] = 14589,
  [SMALL_STATE(637)] = 14599,
  [SMALL_STATE(638)] = 14609,
  [SMALL_STATE(639)] = 14617,
  [SMALL_STATE(640)] = 14627,
  [SMALL_STATE(641)] = 14637,
  [SMALL_STATE(642)] = 14647,
  [SMALL_STATE(643)] = 14655,
  [SMALL_STATE(644)] = 14665,
  [SMALL_STATE(645)] = 14675,
  [SMALL_STATE(646)] = 14685,
  [SMALL_STATE(647)] = 14695,
  [SMALL_STATE(648)] = 14705,
  [SMALL_STATE(649)] = 14715,
  [SMALL_STATE(650)] = 14723,
  [SMALL_STATE(651)] = 14733,
  [SMALL_STATE(652)] = 14743,
  [SMALL_STATE(653)] = 14753,
  [SMALL_STATE(654)] = 14763,
  [SMALL_STATE(655)] = 14773,
  [SMALL_STATE(656)] = 14783,
  [SMALL_STATE(657)] = 14793,
  [SMALL_STATE(658)] = 14803,
  [SMALL_STATE(659)] = 14813,
  [SMALL_STATE(660)] = 14823,
  [SMALL_STATE(661)] = 14833,
  [SMALL_STATE(662)] = 14843,
  [SMALL_STATE(663)] = 14853,
  [SMALL_STATE(664)] = 14863,
  [SMALL_STATE(665)] = 14873,
  [SMALL_STATE(666)] = 14883,
  [SMALL_STATE(667)] = 14891,
  [SMALL_STATE(668)] = 14899,
  [SMALL_STATE(669)] = 14909,
  [SMALL_STATE(670)] = 14919,
  [SMALL_STATE(671)] = 14929,
  [SMALL_STATE(672)] = 14939,
  [SMALL_STATE(673)] = 14949,
  [SMALL_STATE(674)] = 14959,
  [SMALL_STATE(675)] = 14969,
  [SMALL_STATE(676)] = 14977,
  [SMALL_STATE(677)] = 14987,
  [SMALL_STATE(678)] = 14997,
  [SMALL_STATE(679)] = 15007,
  [SMALL_STATE(680)] = 15017,
  [SMALL_STATE(681)] = 15027,
  [SMALL_STATE(682)] = 15037,
  [SMALL_STATE(683)] = 15047,
  [SMALL_STATE(684)] = 15057,
  [SMALL_STATE(685)] = 15065,
  [SMALL_STATE(686)] = 15075,
  [SMALL_STATE(687)] = 15085,
  [SMALL_STATE(688)] = 15095,
  [SMALL_STATE(689)] = 15105,
  [SMALL_STATE(690)] = 15115,
  [SMALL_STATE(691)] = 15125,
  [SMALL_STATE(692)] = 15135,
  [SMALL_STATE(693)] = 15145,
  [SMALL_STATE(694)] = 15155,
  [SMALL_STATE(695)] = 15162,
  [SMALL_STATE(696)] = 15169,
  [SMALL_STATE(697)] = 15176,
  [SMALL_STATE(698)] = 15183,
  [SMALL_STATE(699)] = 15190,
  [SMALL_STATE(700)] = 15197,
  [SMALL_STATE(701)] = 15204,
  [SMALL_STATE(702)] = 15211,
  [SMALL_STATE(703)] = 15218,
  [SMALL_STATE(704)] = 15225,
  [SMALL_STATE(705)] = 15232,
  [SMALL_STATE(706)] = 15239,
  [SMALL_STATE(707)] = 15246,
  [SMALL_STATE(708)] = 15253,
  [SMALL_STATE(709)] = 15260,
  [SMALL_STATE(710)] = 15267,
  [SMALL_STATE(711)] = 15274,
  [SMALL_STATE(712)] = 15281,
  [SMALL_STATE(713)] = 15288,
  [SMALL_STATE(714)] = 15295,
  [SMALL_STATE(715)] = 15302,
  [SMALL_STATE(716)] = 15309,
  [SMALL_STATE(717)] = 15316,
  [SMALL_STATE(718)] = 15323,
  [SMALL_STATE(719)] = 15330,
  [SMALL_STATE(720)] = 15337,
  [SMALL_STATE(721)] = 15344,
  [SMALL_STATE(722)] = 15351,
  [SMALL_STATE(723)] = 15358,
  [SMALL_STATE(724)] = 15365,
  [SMALL_STATE(725)] = 15372,
  [SMALL_STATE(726)] = 15379,
  [SMALL_STATE(727)] = 15386,
  [SMALL_STATE(728)] = 15393,
  [SMALL_STATE(729)] = 15400,
  [SMALL_STATE(730)] = 15407,
  [SMALL_STATE(731)] = 15414,
  [SMALL_STATE(732)] = 15421,
  [SMALL_STATE(733)] = 15428,
  [SMALL_STATE(734)] = 15435,
  [SMALL_STATE(735)] = 15442,
  [SMALL_STATE(736)] = 15449,
  [SMALL_STATE(737)] = 15456,
  [SMALL_STATE(738)] = 15463,
  [SMALL_STATE(739)] = 15470,
  [SMALL_STATE(740)] = 15477,
  [SMALL_STATE(741)] = 15484,
  [SMALL_STATE(742)] = 15491,
  [SMALL_STATE(743)] = 15498,
  [SMALL_STATE(744)] = 15505,
  [SMALL_STATE(745)] = 15512,
  [SMALL_STATE(746)] = 15519,
  [SMALL_STATE(747)] = 15526,
  [SMALL_STATE(748)] = 15533,
  [SMALL_STATE(749)] = 15540,
  [SMALL_STATE(750)] = 15547,
  [SMALL_STATE(751)] = 15554,
  [SMALL_STATE(752)] = 15561,
  [SMALL_STATE(753)] = 15568,
  [SMALL_STATE(754)] = 15575,
  [SMALL_STATE(755)] = 15582,
  [SMALL_STATE(756)] = 15589,
  [SMALL_STATE(757)] = 15596,
  [SMALL_STATE(758)] = 15603,
  [SMALL_STATE(759)] = 15610,
  [SMALL_STATE(760)] = 15617,
  [SMALL_STATE(761)] = 15624,
  [SMALL_STATE(762)] = 15631,
  [SMALL_STATE(763)] = 15638,
  [SMALL_STATE(764)] = 15645,
  [SMALL_STATE(765)] = 15652,
  [SMALL_STATE(766)] = 15659,
  [SMALL_STATE(767)] = 15666,
  [SMALL_STATE(768)] = 15673,
  [SMALL_STATE(769)] = 15680,
  [SMALL_STATE(770)] = 15687,
  [SMALL_STATE(771)] = 15694,
  [SMALL_STATE(772)] = 15701,
  [SMALL_STATE(773)] = 15708,
  [SMALL_STATE(774)] = 15715,
  [SMALL_STATE(775)] = 15722,
  [SMALL_STATE(776)] = 15729,
  [SMALL_STATE(777)] = 15736,
  [SMALL_STATE(778)] = 15743,
  [SMALL_STATE(779)] = 15750,
  [SMALL_STATE(780)] = 15757,
  [SMALL_STATE(781)] = 15764,
  [SMALL_STATE(782)] = 15771,
  [SMALL_STATE(783)] = 15778,
  [SMALL_STATE(784)] = 15785,
  [SMALL_STATE(785)] = 15792,
  [SMALL_STATE(786)] = 15799,
  [SMALL_STATE(787)] = 15806,
  [SMALL_STATE(788)] = 15813,
  [SMALL_STATE(789)] = 15820,
  [SMALL_STATE(790)] = 15827,
  [SMALL_STATE(791)] = 15834,
  [SMALL_STATE(792)] = 15841,
  [SMALL_STATE(793)] = 15848,
  [SMALL_STATE(794)] = 15855,
  [SMALL_STATE(795)] = 15862,
  [SMALL_STATE(796)] = 15869,
  [SMALL_STATE(797)] = 15876,
  [SMALL_STATE(798)] = 15883,
  [SMALL_STATE(799)] = 15890,
  [SMALL_STATE(800)] = 15897,
  [SMALL_STATE(801)] = 15904,
  [SMALL_STATE(802)] = 15911,
  [SMALL_STATE(803)] = 15918,
  [SMALL_STATE(804)] = 15925,
  [SMALL_STATE(805)] = 15932,
  [SMALL_STATE(806)] = 15939,
  [SMALL_STATE(807)] = 15946,
  [SMALL_STATE(808)] = 15953,
  [SMALL_STATE(809)] = 15960,
  [SMALL_STATE(810)] = 15967,
  [SMALL_STATE(811)] = 15974,
  [SMALL_STATE(812)] = 15981,
  [SMALL_STATE(813)] = 15988,
  [SMALL_STATE(814)] = 15995,
  [SMALL_STATE(815)] = 16002,
  [SMALL_STATE(816)] = 16009,
  [SMALL_STATE(817)] = 16016,
  [SMALL_STATE(818)] = 16023,
  [SMALL_STATE(819)] = 16030,
  [SMALL_STATE(820)] = 16037,
  [SMALL_STATE(821)] = 16044,
  [SMALL_STATE(822)] = 16051,
  [SMALL_STATE(823)] = 16058,
  [SMALL_STATE(824)] = 16065,
  [SMALL_STATE(825)] = 16072,
  [SMALL_STATE(826)] = 16079,
  [SMALL_STATE(827)] = 16086,
  [SMALL_STATE(828)] = 16093,
  [SMALL_STATE(829)] = 16100,
  [SMALL_STATE(830)] = 16107,
  [SMALL_STATE(831)] = 16114,
  [SMALL_STATE(832)] = 16121,
  [SMALL_STATE(833)] = 16128,
  [SMALL_STATE(834)] = 16135,
  [SMALL_STATE(835)] = 16142,
  [SMALL_STATE(836)] = 16149,
  [SMALL_STATE(837)] = 16156,
  [SMALL_STATE(838)] = 16163,
  [SMALL_STATE(839)] = 16170,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rulebook, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(510),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(510),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(565),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(594),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(611),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(632),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(677),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(623),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(711),
  [25] = {.entry = {.count = 1, .reusable = true}}, SHIFT(716),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(753),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(296),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(793),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(171),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(487),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(693),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(527),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(528),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(831),
  [51] = {.entry = {.count = 1, .reusable = false}}, SHIFT(720),
  [53] = {.entry = {.count = 1, .reusable = false}}, SHIFT(530),
  [55] = {.entry = {.count = 1, .reusable = false}}, SHIFT(426),
  [57] = {.entry = {.count = 1, .reusable = false}}, SHIFT(780),
  [59] = {.entry = {.count = 1, .reusable = false}}, SHIFT(131),
  [61] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [63] = {.entry = {.count = 1, .reusable = false}}, SHIFT(534),
  [65] = {.entry = {.count = 1, .reusable = false}}, SHIFT(722),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(776),
  [69] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(5),
  [72] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(112),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(296),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(35),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(793),
  [84] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_award_body_repeat1, 2),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(487),
  [89] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(693),
  [92] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(527),
  [95] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(528),
  [98] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(831),
  [101] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(720),
  [104] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(530),
  [107] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(426),
  [110] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(780),
  [113] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(131),
  [116] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(122),
  [119] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(534),
  [122] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(722),
  [125] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_award_body_repeat1, 2), SHIFT_REPEAT(776),
  [128] = {.entry = {.count = 1, .reusable = true}}, SHIFT(174),
  [130] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_name, 1),
  [132] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_name, 1),
  [134] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [136] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(5),
  [141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(112),
  [144] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(35),
  [147] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(793),
  [150] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_option_body_repeat1, 2),
  [152] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(487),
  [155] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(693),
  [158] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(528),
  [161] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(831),
  [164] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(720),
  [167] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(530),
  [170] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(426),
  [173] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(780),
  [176] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(131),
  [179] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(122),
  [182] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(534),
  [185] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(722),
  [188] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_option_body_repeat1, 2), SHIFT_REPEAT(776),
  [191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(328),
  [195] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(5),
  [198] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(112),
  [201] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(35),
  [204] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(793),
  [207] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_level_body_repeat1, 2),
  [209] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(487),
  [212] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(693),
  [215] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(720),
  [218] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(530),
  [221] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(426),
  [224] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(780),
  [227] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(131),
  [230] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(122),
  [233] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(722),
  [236] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_level_body_repeat1, 2), SHIFT_REPEAT(776),
  [239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [241] = {.entry = {.count = 1, .reusable = true}}, SHIFT(325),
  [243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [251] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [253] = {.entry = {.count = 1, .reusable = false}}, SHIFT(824),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(770),
  [257] = {.entry = {.count = 1, .reusable = false}}, SHIFT(686),
  [259] = {.entry = {.count = 1, .reusable = false}}, SHIFT(451),
  [261] = {.entry = {.count = 1, .reusable = false}}, SHIFT(126),
  [263] = {.entry = {.count = 1, .reusable = false}}, SHIFT(838),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(836),
  [267] = {.entry = {.count = 1, .reusable = false}}, SHIFT(277),
  [269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(277),
  [271] = {.entry = {.count = 1, .reusable = false}}, SHIFT(731),
  [273] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [275] = {.entry = {.count = 1, .reusable = false}}, SHIFT(600),
  [277] = {.entry = {.count = 1, .reusable = false}}, SHIFT(742),
  [279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [283] = {.entry = {.count = 1, .reusable = false}}, SHIFT(263),
  [285] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rulebook, 1),
  [287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [289] = {.entry = {.count = 1, .reusable = false}}, SHIFT(41),
  [291] = {.entry = {.count = 1, .reusable = false}}, SHIFT(262),
  [293] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2),
  [295] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(510),
  [298] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(510),
  [301] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(565),
  [304] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(594),
  [307] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(611),
  [310] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(632),
  [313] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(677),
  [316] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(623),
  [319] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(711),
  [322] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(716),
  [325] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rulebook_repeat1, 2), SHIFT_REPEAT(753),
  [328] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2),
  [330] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2), SHIFT_REPEAT(32),
  [333] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_fields_repeat2, 2),
  [335] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat2, 2), SHIFT_REPEAT(33),
  [338] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__end, 2),
  [340] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(34),
  [343] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__end, 2),
  [345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [347] = {.entry = {.count = 1, .reusable = true}}, SHIFT(508),
  [349] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [351] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [353] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [357] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(813),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [365] = {.entry = {.count = 1, .reusable = false}}, SHIFT(133),
  [367] = {.entry = {.count = 1, .reusable = true}}, SHIFT(507),
  [369] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(38),
  [372] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 3),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 3),
  [376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [378] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 4),
  [380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 4),
  [382] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_term_repeat1, 2),
  [384] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym__chain_term_repeat1, 2),
  [386] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym__chain_term_repeat1, 2), SHIFT_REPEAT(41),
  [389] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 2),
  [391] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 2),
  [393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [395] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [397] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 8),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 8),
  [401] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [403] = {.entry = {.count = 1, .reusable = true}}, SHIFT(141),
  [405] = {.entry = {.count = 1, .reusable = false}}, SHIFT(141),
  [407] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 5),
  [409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 5),
  [411] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 5),
  [413] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 5),
  [415] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 5),
  [417] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 5),
  [419] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 3),
  [421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 3),
  [423] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [425] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 3),
  [427] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 3),
  [429] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 3),
  [431] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 3),
  [433] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [435] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 5),
  [437] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 5),
  [439] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 5, .production_id = 7),
  [441] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 5, .production_id = 7),
  [443] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_team, 4),
  [445] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_team, 4),
  [447] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 6),
  [449] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 6),
  [451] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [453] = {.entry = {.count = 1, .reusable = false}}, SHIFT(132),
  [455] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 4),
  [457] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 4),
  [459] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 4),
  [461] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 4),
  [463] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 6, .production_id = 9),
  [465] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 6, .production_id = 9),
  [467] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 6),
  [469] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 6),
  [471] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 7),
  [473] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 7),
  [475] = {.entry = {.count = 1, .reusable = true}}, SHIFT(143),
  [477] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [479] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 7),
  [481] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 7),
  [483] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_every_metric, 7),
  [485] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_every_metric, 7),
  [487] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_compare_of_url, 3, .production_id = 10),
  [489] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_compare_of_url, 3, .production_id = 10),
  [491] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 8),
  [493] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 8),
  [495] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 2),
  [497] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 2),
  [499] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [501] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_score, 8),
  [503] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_score, 8),
  [505] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 9),
  [507] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 9),
  [509] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 3),
  [511] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 3),
  [513] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_compare, 3),
  [515] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_compare, 3),
  [517] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [519] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_of_line, 10),
  [521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_of_line, 10),
  [523] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 10),
  [525] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 10),
  [527] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 3),
  [529] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 3),
  [531] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_points_body, 4),
  [533] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_body, 4),
  [535] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 3),
  [537] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 3),
  [539] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [541] = {.entry = {.count = 1, .reusable = false}}, SHIFT(139),
  [543] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2),
  [545] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 2),
  [547] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_either_repeat1, 2),
  [549] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_either_repeat1, 2),
  [551] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_either_repeat1, 2), SHIFT_REPEAT(578),
  [554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [556] = {.entry = {.count = 1, .reusable = true}}, SHIFT(789),
  [558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(124),
  [560] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 4),
  [562] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 4),
  [564] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_check, 6),
  [566] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_check, 6),
  [568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [570] = {.entry = {.count = 1, .reusable = false}}, SHIFT(137),
  [572] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_team, 3),
  [574] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_team, 3),
  [576] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [578] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_line, 4),
  [580] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_line, 4),
  [582] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_either, 3),
  [584] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_either, 3),
  [586] = {.entry = {.count = 1, .reusable = false}}, SHIFT(578),
  [588] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option_body, 2),
  [590] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option_body, 2),
  [592] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(825),
  [596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [598] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [600] = {.entry = {.count = 1, .reusable = false}}, SHIFT(135),
  [602] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_page, 3),
  [604] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_page, 3),
  [606] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level_body, 2),
  [608] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level_body, 2),
  [610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(138),
  [614] = {.entry = {.count = 1, .reusable = false}}, SHIFT(138),
  [616] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_note, 3),
  [618] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_note, 3),
  [620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(140),
  [622] = {.entry = {.count = 1, .reusable = false}}, SHIFT(140),
  [624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [626] = {.entry = {.count = 1, .reusable = false}}, SHIFT(142),
  [628] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [630] = {.entry = {.count = 1, .reusable = false}}, SHIFT(144),
  [632] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_attains, 9),
  [634] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attains, 9),
  [636] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__statement, 1),
  [638] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__statement, 1),
  [640] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_at_least_of, 5),
  [642] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_at_least_of, 5),
  [644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(450),
  [646] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__who, 1),
  [648] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [650] = {.entry = {.count = 1, .reusable = false}}, SHIFT(195),
  [652] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__who, 1),
  [654] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_people_line, 2),
  [656] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_people_line, 2),
  [658] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 4, .production_id = 5),
  [660] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 4, .production_id = 5),
  [662] = {.entry = {.count = 1, .reusable = true}}, SHIFT(544),
  [664] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 3, .production_id = 2),
  [666] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 3, .production_id = 2),
  [668] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level, 4, .production_id = 5),
  [670] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level, 4, .production_id = 5),
  [672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(661),
  [674] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_level, 3, .production_id = 2),
  [676] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_level, 3, .production_id = 2),
  [678] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 7, .production_id = 17),
  [680] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 7, .production_id = 17),
  [682] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_metric, 8, .production_id = 18),
  [684] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_metric, 8, .production_id = 18),
  [686] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_all_of, 3),
  [688] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_all_of, 3),
  [690] = {.entry = {.count = 1, .reusable = true}}, SHIFT(408),
  [692] = {.entry = {.count = 1, .reusable = true}}, SHIFT(687),
  [694] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [696] = {.entry = {.count = 1, .reusable = true}}, SHIFT(215),
  [698] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 2),
  [700] = {.entry = {.count = 1, .reusable = true}}, SHIFT(701),
  [702] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 2),
  [704] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 1),
  [706] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 1),
  [708] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_relation, 4),
  [710] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_relation, 4),
  [712] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 7, .production_id = 9),
  [714] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [716] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 7, .production_id = 9),
  [718] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 6, .production_id = 7),
  [720] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 6, .production_id = 7),
  [722] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 6, .production_id = 9),
  [724] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 6, .production_id = 9),
  [726] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 2),
  [728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(172),
  [730] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 2),
  [732] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 3),
  [734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [736] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 3),
  [738] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 5, .production_id = 4),
  [740] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 5, .production_id = 4),
  [742] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 4, .production_id = 4),
  [744] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 4, .production_id = 4),
  [746] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_set, 5, .production_id = 7),
  [748] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_set, 5, .production_id = 7),
  [750] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kind, 5, .production_id = 7),
  [752] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_kind, 5, .production_id = 7),
  [754] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact, 5, .production_id = 7),
  [756] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fact, 5, .production_id = 7),
  [758] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 4),
  [760] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [762] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 4),
  [764] = {.entry = {.count = 1, .reusable = true}}, SHIFT(161),
  [766] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fields, 3),
  [768] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [770] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fields, 3),
  [772] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_measure, 5, .production_id = 7),
  [774] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_measure, 5, .production_id = 7),
  [776] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 5),
  [778] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 5),
  [780] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [782] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 3, .production_id = 1),
  [784] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 3, .production_id = 1),
  [786] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_credential, 4, .production_id = 1),
  [788] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_credential, 4, .production_id = 1),
  [790] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 4),
  [792] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 4),
  [794] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example_body, 6),
  [796] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example_body, 6),
  [798] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 4),
  [800] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 4),
  [802] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [804] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [806] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [808] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 3),
  [810] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 3),
  [812] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [814] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner_body, 3),
  [816] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner_body, 3),
  [818] = {.entry = {.count = 1, .reusable = true}}, SHIFT(168),
  [820] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award_body, 2),
  [822] = {.entry = {.count = 1, .reusable = true}}, SHIFT(170),
  [824] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award_body, 2),
  [826] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_set, 6, .production_id = 7),
  [828] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_set, 6, .production_id = 7),
  [830] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact, 6, .production_id = 9),
  [832] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fact, 6, .production_id = 9),
  [834] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fields, 4),
  [836] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_fields, 4),
  [838] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [840] = {.entry = {.count = 1, .reusable = true}}, SHIFT(180),
  [842] = {.entry = {.count = 1, .reusable = false}}, SHIFT(725),
  [844] = {.entry = {.count = 1, .reusable = false}}, SHIFT(744),
  [846] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_term_repeat1, 2), SHIFT_REPEAT(184),
  [849] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 4, .production_id = 6),
  [851] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 4, .production_id = 6),
  [853] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [855] = {.entry = {.count = 1, .reusable = false}}, SHIFT(460),
  [857] = {.entry = {.count = 1, .reusable = false}}, SHIFT(566),
  [859] = {.entry = {.count = 1, .reusable = false}}, SHIFT(463),
  [861] = {.entry = {.count = 1, .reusable = false}}, SHIFT(509),
  [863] = {.entry = {.count = 1, .reusable = true}}, SHIFT(557),
  [865] = {.entry = {.count = 1, .reusable = false}}, SHIFT(557),
  [867] = {.entry = {.count = 1, .reusable = false}}, SHIFT(266),
  [869] = {.entry = {.count = 1, .reusable = false}}, SHIFT(267),
  [871] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cell, 1),
  [873] = {.entry = {.count = 1, .reusable = true}}, SHIFT(619),
  [875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner, 6, .production_id = 12),
  [877] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner, 6, .production_id = 12),
  [879] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_example, 6, .production_id = 12),
  [881] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_example, 6, .production_id = 12),
  [883] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 3, .production_id = 2),
  [885] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 3, .production_id = 2),
  [887] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__declaration, 1),
  [889] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__declaration, 1),
  [891] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 4, .production_id = 5),
  [893] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 4, .production_id = 5),
  [895] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 4, .production_id = 6),
  [897] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 4, .production_id = 6),
  [899] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 5, .production_id = 8),
  [901] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 5, .production_id = 8),
  [903] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__who, 2),
  [905] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__who, 2),
  [907] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_award, 4, .production_id = 5),
  [909] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_award, 4, .production_id = 5),
  [911] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 3, .production_id = 2),
  [913] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 3, .production_id = 2),
  [915] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [919] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(5),
  [922] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_example_body_repeat2, 2),
  [924] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(460),
  [927] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(566),
  [930] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(463),
  [933] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat2, 2), SHIFT_REPEAT(509),
  [936] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_records, 5, .production_id = 8),
  [938] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_records, 5, .production_id = 8),
  [940] = {.entry = {.count = 1, .reusable = true}}, SHIFT(733),
  [942] = {.entry = {.count = 1, .reusable = true}}, SHIFT(737),
  [944] = {.entry = {.count = 1, .reusable = true}}, SHIFT(748),
  [946] = {.entry = {.count = 1, .reusable = true}}, SHIFT(760),
  [948] = {.entry = {.count = 1, .reusable = true}}, SHIFT(769),
  [950] = {.entry = {.count = 1, .reusable = true}}, SHIFT(839),
  [952] = {.entry = {.count = 1, .reusable = true}}, SHIFT(778),
  [954] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_partner, 3, .production_id = 3),
  [956] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_partner, 3, .production_id = 3),
  [958] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [960] = {.entry = {.count = 1, .reusable = true}}, SHIFT(728),
  [962] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [964] = {.entry = {.count = 1, .reusable = true}}, SHIFT(693),
  [966] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [968] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [970] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(119),
  [973] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(36),
  [976] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(728),
  [979] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2),
  [981] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(693),
  [984] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(131),
  [987] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_team_repeat1, 2), SHIFT_REPEAT(126),
  [990] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(5),
  [993] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_example_body_repeat1, 2),
  [995] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(460),
  [998] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(566),
  [1001] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2), SHIFT_REPEAT(463),
  [1004] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_example_body_repeat1, 2),
  [1006] = {.entry = {.count = 1, .reusable = true}}, SHIFT(360),
  [1008] = {.entry = {.count = 1, .reusable = false}}, SHIFT(360),
  [1010] = {.entry = {.count = 1, .reusable = false}}, SHIFT(536),
  [1012] = {.entry = {.count = 1, .reusable = false}}, SHIFT(755),
  [1014] = {.entry = {.count = 1, .reusable = false}}, SHIFT(218),
  [1016] = {.entry = {.count = 1, .reusable = true}}, SHIFT(602),
  [1018] = {.entry = {.count = 1, .reusable = true}}, SHIFT(437),
  [1020] = {.entry = {.count = 1, .reusable = false}}, SHIFT(437),
  [1022] = {.entry = {.count = 1, .reusable = true}}, SHIFT(605),
  [1024] = {.entry = {.count = 1, .reusable = true}}, SHIFT(419),
  [1026] = {.entry = {.count = 1, .reusable = false}}, SHIFT(419),
  [1028] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [1030] = {.entry = {.count = 1, .reusable = true}}, SHIFT(402),
  [1032] = {.entry = {.count = 1, .reusable = false}}, SHIFT(402),
  [1034] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [1036] = {.entry = {.count = 1, .reusable = true}}, SHIFT(620),
  [1038] = {.entry = {.count = 1, .reusable = false}}, SHIFT(620),
  [1040] = {.entry = {.count = 1, .reusable = true}}, SHIFT(353),
  [1042] = {.entry = {.count = 1, .reusable = false}}, SHIFT(353),
  [1044] = {.entry = {.count = 1, .reusable = false}}, SHIFT(660),
  [1046] = {.entry = {.count = 1, .reusable = false}}, SHIFT(754),
  [1048] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_attains_repeat1, 2), SHIFT_REPEAT(602),
  [1051] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_attains_repeat1, 2),
  [1053] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_attains_repeat1, 2),
  [1055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(173),
  [1057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [1059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(410),
  [1061] = {.entry = {.count = 1, .reusable = false}}, SHIFT(410),
  [1063] = {.entry = {.count = 1, .reusable = false}}, SHIFT(732),
  [1065] = {.entry = {.count = 1, .reusable = false}}, SHIFT(786),
  [1067] = {.entry = {.count = 1, .reusable = false}}, SHIFT(647),
  [1069] = {.entry = {.count = 1, .reusable = false}}, SHIFT(735),
  [1071] = {.entry = {.count = 1, .reusable = false}}, SHIFT(682),
  [1073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(415),
  [1075] = {.entry = {.count = 1, .reusable = false}}, SHIFT(415),
  [1077] = {.entry = {.count = 1, .reusable = false}}, SHIFT(799),
  [1079] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_test, 1),
  [1081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(667),
  [1083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [1085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(694),
  [1087] = {.entry = {.count = 1, .reusable = false}}, SHIFT(621),
  [1089] = {.entry = {.count = 1, .reusable = false}}, SHIFT(644),
  [1091] = {.entry = {.count = 1, .reusable = false}}, SHIFT(777),
  [1093] = {.entry = {.count = 1, .reusable = true}}, SHIFT(372),
  [1095] = {.entry = {.count = 1, .reusable = false}}, SHIFT(372),
  [1097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(342),
  [1099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(338),
  [1101] = {.entry = {.count = 1, .reusable = false}}, SHIFT(338),
  [1103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(461),
  [1105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(461),
  [1107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(473),
  [1109] = {.entry = {.count = 1, .reusable = false}}, SHIFT(473),
  [1111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(331),
  [1113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(425),
  [1115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(425),
  [1117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(355),
  [1119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(781),
  [1121] = {.entry = {.count = 1, .reusable = false}}, SHIFT(783),
  [1123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(441),
  [1125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [1127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(492),
  [1129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(492),
  [1131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(475),
  [1133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(315),
  [1135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(704),
  [1137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(705),
  [1139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(313),
  [1141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(475),
  [1144] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2),
  [1146] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(704),
  [1149] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_points_body_repeat1, 2), SHIFT_REPEAT(705),
  [1152] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [1154] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [1156] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_yes, 1),
  [1158] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_yes, 1),
  [1160] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_no, 1),
  [1162] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_no, 1),
  [1164] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [1166] = {.entry = {.count = 1, .reusable = true}}, SHIFT(276),
  [1168] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_code, 1),
  [1170] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown, 4),
  [1172] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown, 4),
  [1174] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given_flag, 3),
  [1176] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given_flag, 3),
  [1178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(293),
  [1180] = {.entry = {.count = 1, .reusable = false}}, SHIFT(548),
  [1182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 5),
  [1184] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 5),
  [1186] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 6),
  [1188] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 6),
  [1190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given_flag, 4),
  [1192] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given_flag, 4),
  [1194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 5, .production_id = 11),
  [1196] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 5, .production_id = 11),
  [1198] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 6),
  [1200] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 6),
  [1202] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 4, .production_id = 11),
  [1204] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 4, .production_id = 11),
  [1206] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [1208] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 7),
  [1210] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 7),
  [1212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 7),
  [1214] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 7),
  [1216] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unknown, 3),
  [1218] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unknown, 3),
  [1220] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_rows, 3, .production_id = 11),
  [1222] = {.entry = {.count = 1, .reusable = true}}, SHIFT(289),
  [1224] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_rows, 3, .production_id = 11),
  [1226] = {.entry = {.count = 1, .reusable = true}}, SHIFT(665),
  [1228] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_expect, 4),
  [1230] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_expect, 4),
  [1232] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 5),
  [1234] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_person, 5),
  [1236] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_given, 4),
  [1238] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_given, 4),
  [1240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sum, 3),
  [1242] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sum, 3),
  [1244] = {.entry = {.count = 1, .reusable = true}}, SHIFT(273),
  [1246] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__expression, 1),
  [1248] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__expression, 1),
  [1250] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_parenthesized, 3),
  [1252] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_parenthesized, 3),
  [1254] = {.entry = {.count = 1, .reusable = true}}, SHIFT(278),
  [1256] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_rows_repeat1, 2), SHIFT_REPEAT(261),
  [1259] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_rows_repeat1, 2),
  [1261] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_rows_repeat1, 2), SHIFT_REPEAT(610),
  [1264] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_expect_repeat1, 2), SHIFT_REPEAT(377),
  [1267] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_expect_repeat1, 2),
  [1269] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain, 1),
  [1271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [1273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [1275] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_product, 3),
  [1277] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_product, 3),
  [1279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(314),
  [1281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(316),
  [1283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__measured, 1),
  [1285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [1287] = {.entry = {.count = 1, .reusable = false}}, SHIFT(448),
  [1289] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter, 1),
  [1291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(311),
  [1293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(312),
  [1295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_subtracted, 3),
  [1297] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_subtracted, 3),
  [1299] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_subtracted_product, 3),
  [1301] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_subtracted_product, 3),
  [1303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(377),
  [1305] = {.entry = {.count = 1, .reusable = false}}, SHIFT(808),
  [1307] = {.entry = {.count = 1, .reusable = false}}, SHIFT(551),
  [1309] = {.entry = {.count = 1, .reusable = false}}, SHIFT(552),
  [1311] = {.entry = {.count = 1, .reusable = false}}, SHIFT(713),
  [1313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [1315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [1317] = {.entry = {.count = 1, .reusable = false}}, SHIFT(610),
  [1319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(308),
  [1321] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case, 1),
  [1323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [1325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(284),
  [1327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(324),
  [1329] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__bound, 2),
  [1331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__bound, 2),
  [1333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [1335] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 4),
  [1337] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 3),
  [1339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(736),
  [1341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [1343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(678),
  [1345] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__comparison, 2),
  [1347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 4),
  [1349] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_either_repeat1, 2), SHIFT_REPEAT(678),
  [1352] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 6),
  [1354] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 5),
  [1356] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 3),
  [1358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 9),
  [1360] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 3),
  [1362] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 4),
  [1364] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 3),
  [1366] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_choice, 5),
  [1368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(618),
  [1370] = {.entry = {.count = 1, .reusable = true}}, SHIFT(795),
  [1372] = {.entry = {.count = 1, .reusable = false}}, SHIFT(795),
  [1374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_higher, 5),
  [1376] = {.entry = {.count = 1, .reusable = true}}, SHIFT(616),
  [1378] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_each, 6),
  [1380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 7),
  [1382] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_higher_repeat1, 2),
  [1384] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_higher_repeat1, 2), SHIFT_REPEAT(616),
  [1387] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 2),
  [1389] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__is_comparison, 8),
  [1391] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field_test, 2),
  [1393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(470),
  [1395] = {.entry = {.count = 1, .reusable = false}}, SHIFT(470),
  [1397] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter_term, 3),
  [1399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 2),
  [1401] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 4),
  [1403] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case, 2),
  [1405] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_not_field, 2),
  [1407] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__filter, 2),
  [1409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_repeat2, 2),
  [1411] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_repeat2, 2), SHIFT_REPEAT(28),
  [1414] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_otherwise, 2),
  [1416] = {.entry = {.count = 1, .reusable = true}}, SHIFT(572),
  [1418] = {.entry = {.count = 1, .reusable = false}}, SHIFT(572),
  [1420] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_fields_repeat1, 2), SHIFT_REPEAT(5),
  [1423] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_fields_repeat1, 2),
  [1425] = {.entry = {.count = 1, .reusable = true}}, SHIFT(259),
  [1427] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 4),
  [1429] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__end, 2), SHIFT_REPEAT(378),
  [1432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(434),
  [1434] = {.entry = {.count = 1, .reusable = true}}, SHIFT(768),
  [1436] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [1438] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_one_of_repeat1, 2),
  [1440] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_one_of_repeat1, 2), SHIFT_REPEAT(235),
  [1443] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 5),
  [1445] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_row, 2),
  [1447] = {.entry = {.count = 1, .reusable = true}}, SHIFT(378),
  [1449] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_row, 2),
  [1451] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__filter_repeat2, 2),
  [1453] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__filter_repeat2, 2), SHIFT_REPEAT(312),
  [1456] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [1458] = {.entry = {.count = 1, .reusable = true}}, SHIFT(592),
  [1460] = {.entry = {.count = 1, .reusable = false}}, SHIFT(592),
  [1462] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 3),
  [1464] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 2),
  [1466] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain_term, 3),
  [1468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__chain_repeat1, 2),
  [1470] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__chain_repeat1, 2), SHIFT_REPEAT(27),
  [1473] = {.entry = {.count = 1, .reusable = true}}, SHIFT(288),
  [1475] = {.entry = {.count = 1, .reusable = true}}, SHIFT(603),
  [1477] = {.entry = {.count = 1, .reusable = false}}, SHIFT(603),
  [1479] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case_term, 1, .production_id = 16),
  [1481] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_row, 3),
  [1483] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_row, 3),
  [1485] = {.entry = {.count = 1, .reusable = true}}, SHIFT(427),
  [1487] = {.entry = {.count = 1, .reusable = true}}, SHIFT(697),
  [1489] = {.entry = {.count = 1, .reusable = true}}, SHIFT(429),
  [1491] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__case_term, 3),
  [1493] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_fact_test, 2),
  [1495] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__case_repeat1, 2),
  [1497] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__case_repeat1, 2), SHIFT_REPEAT(299),
  [1500] = {.entry = {.count = 1, .reusable = true}}, SHIFT(420),
  [1502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(163),
  [1504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [1506] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount, 1),
  [1508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [1510] = {.entry = {.count = 1, .reusable = true}}, SHIFT(664),
  [1512] = {.entry = {.count = 1, .reusable = false}}, SHIFT(664),
  [1514] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__case_repeat2, 2),
  [1516] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__case_repeat2, 2), SHIFT_REPEAT(284),
  [1519] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [1521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__chain, 2),
  [1523] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__filter_repeat1, 2),
  [1525] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__filter_repeat1, 2), SHIFT_REPEAT(311),
  [1528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [1530] = {.entry = {.count = 1, .reusable = false}}, SHIFT(691),
  [1532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [1534] = {.entry = {.count = 1, .reusable = true}}, SHIFT(422),
  [1536] = {.entry = {.count = 1, .reusable = true}}, SHIFT(394),
  [1538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(411),
  [1540] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 5, .production_id = 14),
  [1542] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 5),
  [1544] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_member, 3, .production_id = 15),
  [1546] = {.entry = {.count = 1, .reusable = true}}, SHIFT(746),
  [1548] = {.entry = {.count = 1, .reusable = false}}, SHIFT(746),
  [1550] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [1552] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [1554] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [1556] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 3),
  [1558] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [1560] = {.entry = {.count = 1, .reusable = true}}, SHIFT(727),
  [1562] = {.entry = {.count = 1, .reusable = false}}, SHIFT(822),
  [1564] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [1566] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 1),
  [1568] = {.entry = {.count = 1, .reusable = true}}, SHIFT(726),
  [1570] = {.entry = {.count = 1, .reusable = true}}, SHIFT(729),
  [1572] = {.entry = {.count = 1, .reusable = false}}, SHIFT(791),
  [1574] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [1576] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_only_if, 3),
  [1578] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_points_if, 4),
  [1580] = {.entry = {.count = 1, .reusable = true}}, SHIFT(384),
  [1582] = {.entry = {.count = 1, .reusable = true}}, SHIFT(800),
  [1584] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [1586] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 4),
  [1588] = {.entry = {.count = 1, .reusable = true}}, SHIFT(227),
  [1590] = {.entry = {.count = 1, .reusable = true}}, SHIFT(777),
  [1592] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_field, 4, .production_id = 13),
  [1594] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [1596] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [1598] = {.entry = {.count = 1, .reusable = false}}, SHIFT(589),
  [1600] = {.entry = {.count = 1, .reusable = false}}, SHIFT(832),
  [1602] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [1604] = {.entry = {.count = 1, .reusable = true}}, SHIFT(127),
  [1606] = {.entry = {.count = 1, .reusable = false}}, SHIFT(835),
  [1608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(512),
  [1610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [1612] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [1614] = {.entry = {.count = 1, .reusable = true}}, SHIFT(121),
  [1616] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [1618] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [1620] = {.entry = {.count = 1, .reusable = true}}, SHIFT(651),
  [1622] = {.entry = {.count = 1, .reusable = false}}, SHIFT(549),
  [1624] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [1626] = {.entry = {.count = 1, .reusable = true}}, SHIFT(358),
  [1628] = {.entry = {.count = 1, .reusable = false}}, SHIFT(560),
  [1630] = {.entry = {.count = 1, .reusable = true}}, SHIFT(541),
  [1632] = {.entry = {.count = 1, .reusable = false}}, SHIFT(541),
  [1634] = {.entry = {.count = 1, .reusable = true}}, SHIFT(543),
  [1636] = {.entry = {.count = 1, .reusable = false}}, SHIFT(543),
  [1638] = {.entry = {.count = 1, .reusable = true}}, SHIFT(330),
  [1640] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [1642] = {.entry = {.count = 1, .reusable = true}}, SHIFT(560),
  [1644] = {.entry = {.count = 1, .reusable = true}}, SHIFT(587),
  [1646] = {.entry = {.count = 1, .reusable = true}}, SHIFT(234),
  [1648] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 5),
  [1650] = {.entry = {.count = 1, .reusable = true}}, SHIFT(721),
  [1652] = {.entry = {.count = 1, .reusable = true}}, SHIFT(478),
  [1654] = {.entry = {.count = 1, .reusable = false}}, SHIFT(478),
  [1656] = {.entry = {.count = 1, .reusable = true}}, SHIFT(361),
  [1658] = {.entry = {.count = 1, .reusable = true}}, SHIFT(598),
  [1660] = {.entry = {.count = 1, .reusable = true}}, SHIFT(599),
  [1662] = {.entry = {.count = 1, .reusable = false}}, SHIFT(599),
  [1664] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_where, 2),
  [1666] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 6),
  [1668] = {.entry = {.count = 1, .reusable = true}}, SHIFT(750),
  [1670] = {.entry = {.count = 1, .reusable = true}}, SHIFT(350),
  [1672] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
  [1674] = {.entry = {.count = 1, .reusable = true}}, SHIFT(344),
  [1676] = {.entry = {.count = 1, .reusable = true}}, SHIFT(764),
  [1678] = {.entry = {.count = 1, .reusable = false}}, SHIFT(764),
  [1680] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [1682] = {.entry = {.count = 1, .reusable = true}}, SHIFT(435),
  [1684] = {.entry = {.count = 1, .reusable = true}}, SHIFT(724),
  [1686] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 3),
  [1688] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_row_repeat1, 2),
  [1690] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_row_repeat1, 2), SHIFT_REPEAT(411),
  [1693] = {.entry = {.count = 1, .reusable = true}}, SHIFT(779),
  [1695] = {.entry = {.count = 1, .reusable = false}}, SHIFT(779),
  [1697] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [1699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(710),
  [1701] = {.entry = {.count = 1, .reusable = false}}, SHIFT(679),
  [1703] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_ref, 1),
  [1705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(561),
  [1707] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_accepted_until, 3),
  [1709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(774),
  [1711] = {.entry = {.count = 1, .reusable = true}}, SHIFT(336),
  [1713] = {.entry = {.count = 1, .reusable = true}}, SHIFT(453),
  [1715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(341),
  [1717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(646),
  [1719] = {.entry = {.count = 1, .reusable = false}}, SHIFT(488),
  [1721] = {.entry = {.count = 1, .reusable = false}}, SHIFT(582),
  [1723] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_list_repeat1, 2), SHIFT_REPEAT(264),
  [1726] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_list_repeat1, 2),
  [1728] = {.entry = {.count = 1, .reusable = true}}, SHIFT(583),
  [1730] = {.entry = {.count = 1, .reusable = true}}, SHIFT(806),
  [1732] = {.entry = {.count = 1, .reusable = true}}, SHIFT(695),
  [1734] = {.entry = {.count = 1, .reusable = true}}, SHIFT(573),
  [1736] = {.entry = {.count = 1, .reusable = true}}, SHIFT(575),
  [1738] = {.entry = {.count = 1, .reusable = false}}, SHIFT(575),
  [1740] = {.entry = {.count = 1, .reusable = true}}, SHIFT(577),
  [1742] = {.entry = {.count = 1, .reusable = false}}, SHIFT(577),
  [1744] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 3),
  [1746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(761),
  [1748] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 1),
  [1750] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [1752] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__amounts, 2),
  [1754] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_person_repeat1, 2),
  [1756] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_person_repeat1, 2), SHIFT_REPEAT(422),
  [1759] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__amounts_repeat1, 2),
  [1761] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__amounts_repeat1, 2), SHIFT_REPEAT(212),
  [1764] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_credential_repeat1, 2),
  [1766] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_credential_repeat1, 2), SHIFT_REPEAT(202),
  [1769] = {.entry = {.count = 1, .reusable = true}}, SHIFT(179),
  [1771] = {.entry = {.count = 1, .reusable = true}}, SHIFT(571),
  [1773] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [1775] = {.entry = {.count = 1, .reusable = true}}, SHIFT(652),
  [1777] = {.entry = {.count = 1, .reusable = false}}, SHIFT(652),
  [1779] = {.entry = {.count = 1, .reusable = true}}, SHIFT(655),
  [1781] = {.entry = {.count = 1, .reusable = true}}, SHIFT(656),
  [1783] = {.entry = {.count = 1, .reusable = false}}, SHIFT(656),
  [1785] = {.entry = {.count = 1, .reusable = true}}, SHIFT(659),
  [1787] = {.entry = {.count = 1, .reusable = true}}, SHIFT(663),
  [1789] = {.entry = {.count = 1, .reusable = true}}, SHIFT(568),
  [1791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [1793] = {.entry = {.count = 1, .reusable = true}}, SHIFT(538),
  [1795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(827),
  [1797] = {.entry = {.count = 1, .reusable = true}}, SHIFT(828),
  [1799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [1801] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_ref, 3),
  [1803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [1805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [1807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(751),
  [1809] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount_if, 4),
  [1811] = {.entry = {.count = 1, .reusable = true}}, SHIFT(754),
  [1813] = {.entry = {.count = 1, .reusable = true}}, SHIFT(756),
  [1815] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [1817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [1819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(265),
  [1821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(810),
  [1823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(689),
  [1825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [1827] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__signed, 2),
  [1829] = {.entry = {.count = 1, .reusable = true}}, SHIFT(700),
  [1831] = {.entry = {.count = 1, .reusable = true}}, SHIFT(702),
  [1833] = {.entry = {.count = 1, .reusable = true}}, SHIFT(387),
  [1835] = {.entry = {.count = 1, .reusable = true}}, SHIFT(772),
  [1837] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [1839] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [1841] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [1843] = {.entry = {.count = 1, .reusable = true}}, SHIFT(281),
  [1845] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cell, 2),
  [1847] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_accepted_until, 7),
  [1849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(294),
  [1851] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [1853] = {.entry = {.count = 1, .reusable = true}}, SHIFT(709),
  [1855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(225),
  [1857] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [1859] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [1861] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [1863] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_otherwise, 3),
  [1865] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [1867] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount_if, 3),
  [1869] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_available_from, 3),
  [1871] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [1873] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_registration_closes, 3),
  [1875] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_retired, 2),
  [1877] = {.entry = {.count = 1, .reusable = true}}, SHIFT(796),
  [1879] = {.entry = {.count = 1, .reusable = true}}, SHIFT(797),
  [1881] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [1883] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [1885] = {.entry = {.count = 1, .reusable = true}}, SHIFT(100),
  [1887] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_replaced_by, 3),
  [1889] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [1891] = {.entry = {.count = 1, .reusable = true}}, SHIFT(763),
  [1893] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pass, 5),
  [1895] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [1897] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_earned_by, 3),
  [1899] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_url, 2),
  [1901] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [1903] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [1905] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [1907] = {.entry = {.count = 1, .reusable = true}}, SHIFT(758),
  [1909] = {.entry = {.count = 1, .reusable = true}}, SHIFT(757),
  [1911] = {.entry = {.count = 1, .reusable = true}}, SHIFT(396),
  [1913] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [1915] = {.entry = {.count = 1, .reusable = true}}, SHIFT(291),
  [1917] = {.entry = {.count = 1, .reusable = true}}, SHIFT(160),
  [1919] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [1921] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [1923] = {.entry = {.count = 1, .reusable = true}}, SHIFT(578),
  [1925] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [1927] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 9),
  [1929] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [1931] = {.entry = {.count = 1, .reusable = true}}, SHIFT(357),
  [1933] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_window, 10),
  [1935] = {.entry = {.count = 1, .reusable = true}}, SHIFT(546),
  [1937] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [1939] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [1941] = {.entry = {.count = 1, .reusable = true}}, SHIFT(333),
  [1943] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [1945] = {.entry = {.count = 1, .reusable = true}}, SHIFT(334),
  [1947] = {.entry = {.count = 1, .reusable = true}}, SHIFT(337),
  [1949] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_earned_by, 4),
  [1951] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [1953] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [1955] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [1957] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [1959] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [1961] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [1963] = {.entry = {.count = 1, .reusable = true}}, SHIFT(247),
  [1965] = {.entry = {.count = 1, .reusable = true}}, SHIFT(248),
  [1967] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [1969] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [1971] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_period, 5),
  [1973] = {.entry = {.count = 1, .reusable = true}}, SHIFT(343),
  [1975] = {.entry = {.count = 1, .reusable = true}}, SHIFT(416),
  [1977] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [1979] = {.entry = {.count = 1, .reusable = true}}, SHIFT(156),
  [1981] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [1983] = {.entry = {.count = 1, .reusable = true}}, SHIFT(252),
  [1985] = {.entry = {.count = 1, .reusable = true}}, SHIFT(345),
  [1987] = {.entry = {.count = 1, .reusable = true}}, SHIFT(346),
  [1989] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [1991] = {.entry = {.count = 1, .reusable = true}}, SHIFT(253),
  [1993] = {.entry = {.count = 1, .reusable = true}}, SHIFT(362),
  [1995] = {.entry = {.count = 1, .reusable = true}}, SHIFT(347),
  [1997] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [1999] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [2001] = {.entry = {.count = 1, .reusable = true}}, SHIFT(348),
  [2003] = {.entry = {.count = 1, .reusable = true}}, SHIFT(718),
  [2005] = {.entry = {.count = 1, .reusable = true}}, SHIFT(698),
  [2007] = {.entry = {.count = 1, .reusable = false}}, SHIFT(533),
  [2009] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [2011] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [2013] = {.entry = {.count = 1, .reusable = true}}, SHIFT(349),
  [2015] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_amount, 2),
  [2017] = {.entry = {.count = 1, .reusable = true}}, SHIFT(279),
  [2019] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [2021] = {.entry = {.count = 1, .reusable = true}}, SHIFT(329),
  [2023] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [2025] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [2027] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [2029] = {.entry = {.count = 1, .reusable = true}}, SHIFT(786),
  [2031] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [2033] = {.entry = {.count = 1, .reusable = true}}, SHIFT(802),
  [2035] = {.entry = {.count = 1, .reusable = true}}, SHIFT(224),
  [2037] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [2039] = {.entry = {.count = 1, .reusable = true}}, SHIFT(446),
  [2041] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [2043] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aggregate, 6),
  [2045] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [2047] = {.entry = {.count = 1, .reusable = false}}, SHIFT(688),
  [2049] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [2051] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [2053] = {.entry = {.count = 1, .reusable = true}}, SHIFT(815),
  [2055] = {.entry = {.count = 1, .reusable = true}}, SHIFT(759),
  [2057] = {.entry = {.count = 1, .reusable = true}}, SHIFT(519),
  [2059] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [2061] = {.entry = {.count = 1, .reusable = true}}, SHIFT(820),
  [2063] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [2065] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [2067] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [2069] = {.entry = {.count = 1, .reusable = true}}, SHIFT(801),
  [2071] = {.entry = {.count = 1, .reusable = true}}, SHIFT(803),
  [2073] = {.entry = {.count = 1, .reusable = true}}, SHIFT(559),
  [2075] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [2077] = {.entry = {.count = 1, .reusable = true}}, SHIFT(500),
  [2079] = {.entry = {.count = 1, .reusable = true}}, SHIFT(804),
  [2081] = {.entry = {.count = 1, .reusable = true}}, SHIFT(145),
  [2083] = {.entry = {.count = 1, .reusable = true}}, SHIFT(390),
  [2085] = {.entry = {.count = 1, .reusable = true}}, SHIFT(740),
  [2087] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [2089] = {.entry = {.count = 1, .reusable = true}}, SHIFT(376),
  [2091] = {.entry = {.count = 1, .reusable = true}}, SHIFT(490),
  [2093] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_dated_by, 3),
  [2095] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [2097] = {.entry = {.count = 1, .reusable = true}}, SHIFT(738),
  [2099] = {.entry = {.count = 1, .reusable = true}}, SHIFT(469),
  [2101] = {.entry = {.count = 1, .reusable = true}}, SHIFT(739),
  [2103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(579),
  [2105] = {.entry = {.count = 1, .reusable = true}}, SHIFT(672),
  [2107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(304),
  [2109] = {.entry = {.count = 1, .reusable = true}}, SHIFT(486),
  [2111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(375),
  [2113] = {.entry = {.count = 1, .reusable = true}}, SHIFT(723),
  [2115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [2117] = {.entry = {.count = 1, .reusable = true}}, SHIFT(537),
  [2119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(481),
  [2121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(792),
  [2123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [2125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(642),
  [2127] = {.entry = {.count = 1, .reusable = true}}, SHIFT(494),
  [2129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(545),
  [2131] = {.entry = {.count = 1, .reusable = true}}, SHIFT(773),
  [2133] = {.entry = {.count = 1, .reusable = true}}, SHIFT(457),
  [2135] = {.entry = {.count = 1, .reusable = true}}, SHIFT(501),
  [2137] = {.entry = {.count = 1, .reusable = true}}, SHIFT(398),
  [2139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(812),
  [2141] = {.entry = {.count = 1, .reusable = true}}, SHIFT(752),
  [2143] = {.entry = {.count = 1, .reusable = true}}, SHIFT(178),
  [2145] = {.entry = {.count = 1, .reusable = true}}, SHIFT(816),
  [2147] = {.entry = {.count = 1, .reusable = true}}, SHIFT(542),
  [2149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(762),
  [2151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(569),
  [2153] = {.entry = {.count = 1, .reusable = true}}, SHIFT(570),
  [2155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(607),
  [2157] = {.entry = {.count = 1, .reusable = true}}, SHIFT(418),
  [2159] = {.entry = {.count = 1, .reusable = true}}, SHIFT(766),
  [2161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__requirement, 2),
  [2163] = {.entry = {.count = 1, .reusable = true}}, SHIFT(524),
  [2165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(320),
  [2167] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 2),
  [2169] = {.entry = {.count = 1, .reusable = true}}, SHIFT(581),
  [2171] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 7),
  [2173] = {.entry = {.count = 1, .reusable = true}}, SHIFT(485),
  [2175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [2177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(576),
  [2179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(809),
  [2181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(256),
  [2183] = {.entry = {.count = 1, .reusable = true}}, SHIFT(386),
  [2185] = {.entry = {.count = 1, .reusable = true}}, SHIFT(241),
  [2187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(471),
  [2189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(707),
  [2191] = {.entry = {.count = 1, .reusable = true}}, SHIFT(591),
  [2193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(580),
  [2195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [2197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(613),
  [2199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(539),
  [2201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(717),
  [2203] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 3),
  [2205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(811),
  [2207] = {.entry = {.count = 1, .reusable = true}}, SHIFT(477),
  [2209] = {.entry = {.count = 1, .reusable = true}}, SHIFT(626),
  [2211] = {.entry = {.count = 1, .reusable = true}}, SHIFT(680),
  [2213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(392),
  [2215] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 5),
  [2217] = {.entry = {.count = 1, .reusable = true}}, SHIFT(790),
  [2219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(590),
  [2221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(550),
  [2223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(798),
  [2225] = {.entry = {.count = 1, .reusable = true}}, SHIFT(596),
  [2227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(617),
  [2229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(495),
  [2231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(499),
  [2233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [2235] = {.entry = {.count = 1, .reusable = true}}, SHIFT(741),
  [2237] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_yes_no, 3),
  [2239] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [2241] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_type_money, 3),
  [2243] = {.entry = {.count = 1, .reusable = true}}, SHIFT(558),
  [2245] = {.entry = {.count = 1, .reusable = true}}, SHIFT(436),
  [2247] = {.entry = {.count = 1, .reusable = true}}, SHIFT(788),
  [2249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(765),
  [2251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(696),
  [2253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(452),
  [2255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(383),
  [2257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [2259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(614),
  [2261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(782),
  [2263] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_one_of, 6),
  [2265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(749),
  [2267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(622),
  [2269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(464),
  [2271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
  [2273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(699),
  [2275] = {.entry = {.count = 1, .reusable = true}}, SHIFT(465),
  [2277] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 2),
  [2279] = {.entry = {.count = 1, .reusable = true}}, SHIFT(683),
  [2281] = {.entry = {.count = 1, .reusable = true}}, SHIFT(506),
  [2283] = {.entry = {.count = 1, .reusable = true}}, SHIFT(712),
  [2285] = {.entry = {.count = 1, .reusable = true}}, SHIFT(364),
  [2287] = {.entry = {.count = 1, .reusable = true}}, SHIFT(483),
  [2289] = {.entry = {.count = 1, .reusable = true}}, SHIFT(785),
  [2291] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 3),
  [2293] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [2295] = {.entry = {.count = 1, .reusable = true}}, SHIFT(787),
  [2297] = {.entry = {.count = 1, .reusable = true}}, SHIFT(514),
  [2299] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [2301] = {.entry = {.count = 1, .reusable = true}}, SHIFT(516),
  [2303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(99),
  [2305] = {.entry = {.count = 1, .reusable = true}}, SHIFT(365),
  [2307] = {.entry = {.count = 1, .reusable = true}}, SHIFT(771),
  [2309] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__per, 4),
  [2311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(455),
  [2313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(456),
  [2315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(690),
  [2317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(817),
  [2319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(819),
  [2321] = {.entry = {.count = 1, .reusable = true}}, SHIFT(525),
  [2323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(522),
  [2325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(826),
  [2327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(520),
  [2329] = {.entry = {.count = 1, .reusable = true}}, SHIFT(829),
  [2331] = {.entry = {.count = 1, .reusable = true}}, SHIFT(830),
  [2333] = {.entry = {.count = 1, .reusable = true}}, SHIFT(526),
  [2335] = {.entry = {.count = 1, .reusable = true}}, SHIFT(834),
  [2337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(837),
  [2339] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
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
