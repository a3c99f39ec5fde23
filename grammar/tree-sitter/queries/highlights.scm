; No node is matched by two patterns: editors differ in which of two would count.

(comment) @comment
(string) @string
(number) @number
(money) @number
(date) @number
(currency) @constant
(yes) @constant.builtin
(no) @constant.builtin
(type_number) @type.builtin
(type_date) @type.builtin
(type_text) @type.builtin
(type_yes_no ["yes" "no"] @type.builtin)
(type_money "money" @type.builtin)
(code) @constant

["{" "}" "(" ")" "<" ">"] @punctuation.bracket
[";" "," ":" "."] @punctuation.delimiter
["=" "+" "-" "*" "/"] @operator
["and" "or" "not"] @keyword.operator

[
  "exam" "assessment" "certification" "set" "kind" "fact" "records" "measure"
  "competency" "designation" "specialization" "option" "level" "metric" "example" "partner"
  "check" "note" "url" "expect"
] @keyword

[
  "available" "registration" "closes" "retired" "accepted" "until" "passed" "by" "replaced" "earned"
  "passing" "effective" "from" "dated" "in" "as" "on" "at" "least" "most" "more" "less" "than"
  "is" "of" "any" "one" "all" "others" "count" "sum" "average" "smallest" "largest" "distinct" "where"
  "the" "trailing" "last" "full" "month" "months" "day" "days" "ending" "ago" "that" "implies"
  "attains" "points" "point" "up" "to" "only" "higher" "for" "each" "who" "whole"
  "score" "every" "applicable" "people" "person" "individual" "individuals" "them" "same" "other"
  "different" "another" "must" "also" "pass" "passes" "hold" "holds" "complete" "completes" "obtain"
  "obtains" "have" "has" "unknown" "met" "cannot" "tell" "about"
] @keyword

["if" "otherwise" "either"] @keyword.conditional

(set name: (name) @constant)
(kind name: (name) @type)
(fact name: (name) @variable)
(fact ":" . (name) @type)
(records name: (name) @type)
(field name: (name) @property)
(field ":" . (name) @type)
(dated_by (name) @property)
(measure name: (name) @function)
(award name: (name) @type)
(option name: (name) @label)
(level name: (name) @label)
(metric name: (name) @label)

(one_of (name) @constant)
(member table: (name) @type)
(member field: (name) @property)
(aggregate (name) @type)
(sum (name) @variable)
(product (name) @variable)
(parenthesized (name) @variable)
(measure "=" . (name) @variable)
(not_field (name) @property)
(field_test . (name) @property)
(field_test (name) (name) @constant)

(ref (name) @label)
(attains (name) @label)
(flag (name) @variable)
(compare . (name) @variable)
(compare (name) (name) @constant)
(fact_test . (name) @variable)
(fact_test (name) (name) @constant)
(amount (name) @constant)
(amount_if . (name) @constant)
(otherwise (name) @constant)
(points_each (name) @variable)

(unknown (name) @variable)
(person (name) @variable)
(given . (name) @variable)
(given (name) (name) @constant)
(given_flag (name) @variable)
(rows table: (name) @type)
(cell . (name) @property)
(cell (name) (name) @constant)
(expect (name) @label)
