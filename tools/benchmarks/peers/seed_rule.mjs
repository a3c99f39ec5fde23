// The rule of seed.policy in JavaScript, for the peers that cannot say "different people".
const applications = new Set(["MB2-714", "MB2-713", "MB2-709", "MB2-717", "MB2-718", "MB2-877"]);
const deployment = new Set(["MB2-710", "MB2-706", "MB2-715"]);
const customization = new Set(["MB2-712", "MB2-707", "MB2-716"]);
export const asOf = "2018-06-30";

/** How many people fit the first line, the second, and either of them. */
export function team(people) {
  let first = 0, second = 0, either = 0;
  for (const person of people) {
    let application = false, deploys = false, customizes = false;
    for (const { code, passed, expires } of person.credentials) {
      if (passed > asOf || (expires !== undefined && expires < asOf)) continue;
      if (applications.has(code)) application = true;
      else if (deployment.has(code)) deploys = true;
      else if (customization.has(code)) customizes = true;
    }
    const fits = application && deploys;
    if (fits) ++first;
    if (customizes) ++second;
    if (fits || customizes) ++either;
  }
  return { first, second, either };
}

export const header = "partner,competency,option,level,verdict\n";
export function rows(id, silver, gold) {
  return `${id},cloud-crm,,silver,${silver ? "met" : "not met"}\n` +
         `${id},cloud-crm,,gold,${gold ? "met" : "not met"}\n`;
}

/** Calls `each` with every line of the file, and writes what it returns. */
export async function convert(fs, from, to, each) {
  const input = fs.openSync(from, "r"), output = fs.openSync(to, "w");
  const block = Buffer.allocUnsafe(1 << 20);
  let kept = Buffer.alloc(0), text = header;
  for (;;) {
    const count = fs.readSync(input, block, 0, block.length, null);
    if (count === 0) break;
    const bytes = kept.length === 0 ? block.subarray(0, count)
                                    : Buffer.concat([kept, block.subarray(0, count)]);
    const end = bytes.lastIndexOf(10) + 1;
    if (end > 0) {
      for (const line of bytes.toString("utf8", 0, end).split("\n")) {
        if (line === "") continue;
        const row = each(line);
        text += typeof row === "string" ? row : await row;
      }
      fs.writeSync(output, text);
      text = "";
    }
    kept = Buffer.from(bytes.subarray(end));
  }
  fs.writeSync(output, text);
}
