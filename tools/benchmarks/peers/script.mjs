// A plain Node.js script: node script.mjs PARTNERS.jsonl VERDICTS.csv
import fs from "node:fs";
import { convert, rows, team } from "./seed_rule.mjs";

await convert(fs, process.argv[2], process.argv[3], (line) => {
  const { id, facts, people } = JSON.parse(line);
  const developed = facts.market === "developed";
  const revenue = Number(facts.revenue);
  if (!facts.associated || revenue < (developed ? 100000 : 50000)) return rows(id, false, false);
  const { first, second, either } = team(people);
  return rows(id, first >= 1 && second >= 1 && either >= 2,
              revenue >= (developed ? 300000 : 150000) && first >= 2 && second >= 2 && either >= 4);
});
