[
  (fields)
  (award_body)
  (option_body)
  (level_body)
  (block)
  (team)
  (points_body)
  (example_body)
  (partner_body)
  (rows)
] @fold
