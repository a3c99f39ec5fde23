// GoRules Zen, an expression node: node zen.mjs PARTNERS.jsonl VERDICTS.csv
import fs from "node:fs";
import { ZenEngine } from "@gorules/zen-engine";
import { asOf, convert, rows } from "./seed_rule.mjs";

const has = (digits) => `some(#.credentials, #.code in [${
  digits.map((code) => `'MB2-${code}'`).join(", ")}] and d(#.passed) <= d('${asOf}'))`;
const first = `${has([714, 713, 709, 717, 718, 877])} and ${has([710, 706, 715])}`;
const second = has([712, 707, 716]);
const least = (level) => `associated and revenue >= (market == 'developed' ? ${
  level === "silver" ? "100000 : 50000" : "300000 : 150000"})`;
const expressions = [
  ["first", `count(people, ${first})`],
  ["second", `count(people, ${second})`],
  ["either", `count(people, (${first}) or ${second})`],
  ["silver", `${least("silver")} and $.first >= 1 and $.second >= 1 and $.either >= 2`],
  ["gold", `${least("gold")} and $.first >= 2 and $.second >= 2 and $.either >= 4`],
].map(([key, value], i) => ({ id: String(i), key, value }));
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
    { id: "rule", name: "rule", type: "expressionNode", position: { x: 1, y: 0 },
      content: { expressions } },
    { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "a", type: "edge", sourceId: "in", targetId: "rule" },
    { id: "b", type: "edge", sourceId: "rule", targetId: "out" },
  ],
});

await convert(fs, process.argv[2], process.argv[3], async (line) => {
  const { id, facts, people } = JSON.parse(line);
  const { result } = await decision.evaluate({
    market: facts.market, associated: facts.associated, revenue: Number(facts.revenue), people,
  });
  return rows(id, result.silver, result.gold);
});
