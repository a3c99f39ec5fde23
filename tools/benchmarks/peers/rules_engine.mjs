// json-rules-engine, with an operator of its own for the people:
//   node rules_engine.mjs PARTNERS.jsonl VERDICTS.csv
import fs from "node:fs";
import { Engine } from "json-rules-engine";
import { convert, rows, team } from "./seed_rule.mjs";

const engine = new Engine();
engine.addOperator("haveTeam", (people, count) => {
  const { first, second, either } = team(people);
  return first >= count / 2 && second >= count / 2 && either >= count;
});
const amount = (market, value) => ({ all: [
  { fact: "market", operator: "equal", value: market },
  { fact: "revenue", operator: "greaterThanInclusive", value },
] });
for (const [level, developed, developing, count] of
     [["silver", 100000, 50000, 2], ["gold", 300000, 150000, 4]]) {
  engine.addRule({
    conditions: { all: [
      { fact: "associated", operator: "equal", value: true },
      { any: [amount("developed", developed), amount("developing", developing)] },
      { fact: "people", operator: "haveTeam", value: count },
    ] },
    event: { type: level },
  });
}

await convert(fs, process.argv[2], process.argv[3], async (line) => {
  const { id, facts, people } = JSON.parse(line);
  const { events } = await engine.run({
    market: facts.market, associated: facts.associated, revenue: Number(facts.revenue), people,
  });
  const types = events.map((event) => event.type);
  return rows(id, types.includes("silver"), types.includes("gold"));
});
