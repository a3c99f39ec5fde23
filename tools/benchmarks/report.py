"""What the measurements come to: lines on the terminal, and docs/performance.md."""
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass
class Result:
    what: str
    value: float
    goal: float        # None where there is none
    partners: int
    ours: tuple        # seconds, MB
    theirs: tuple = None
    at_most: bool = False
    unit: str = ""
    by_hand: float = None  # the ratio that the hand-written scanner and evaluator reaches

    def reached(self):
        return self.value <= self.goal if self.at_most else self.value >= self.goal


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 20 else f"{value:.2f}"


def seconds(timing):
    if timing is None:
        return "–"
    value = timing[0]
    return (f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.1f} ms" if value >= 1e-3
            else f"{value * 1e6:.0f} µs")


def memory(timing):
    return f"{timing[1]:.0f} MB" if timing is not None and timing[1] > 0 else "–"


def goal(result):
    if result.goal is None:
        return "–"
    return f"{'≤' if result.at_most else '≥'} {number(result.goal)}"


def line(result):
    if result.goal is None:
        return f"{result.what}: {number(result.value)}{result.unit}"
    by_hand = "" if result.by_hand is None else f"; written by hand {number(result.by_hand)}"
    return (f"{result.what}: {number(result.value)}{result.unit}"
            f" (goal {goal(result)}: {'reached' if result.reached() else 'MISSED'}{by_hand})")


def save(path, results, equal_files, arguments):
    path.write_text(json.dumps({
        "partners": arguments.partners, "rounds": arguments.rounds, "equal_files": equal_files,
        "results": [asdict(result) for result in results]}), encoding="utf-8")


def mark(result):
    if result.goal is None:
        return ""
    return "reached" if result.reached() else "**missed**"


def table(results):
    rows = ["| what | ratio | goal | | by hand | partners | Attain | the other | peak memory |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
    for fields in results:
        result = Result(**fields)
        peak = memory(result.ours)
        if memory(result.theirs) != "–":
            peak += f" / {memory(result.theirs)}"
        rows.append(
            f"| {result.what} | {number(result.value)}{result.unit} | {goal(result)} | "
            f"{mark(result)} | {'–' if result.by_hand is None else number(result.by_hand)} | "
            f"{f'{result.partners:,}' if result.partners else '–'} | "
            f"{seconds(result.ours)} | {seconds(result.theirs)} | {peak} |")
    return "\n".join(rows)


TEXT = """# Performance

What Attain costs, against the limits of the machine and against what people use instead. Every
number on this page was measured by one command, in one run, with contestants taking turns:

```
{command}
```

Machine: a shared {cores}-core {machine} machine; g++ 12 -O3, the default build. Times on shared
machines move; the ratios are what counts. Files are dropped from memory and read once before
anything is timed, and what a contestant wrote before is taken away. Each number is the median of
{rounds} rounds (peers: at most 3), process start and end included. Against the limits, and of kernels
and writers, it is the processor time of programs with one thread, against peers the time by the
clock. Peak memory is the largest resident size. The work is the rule of
`tools/benchmarks/seed.policy` (silver and gold: an amount by market, an attested fact, 2 or 4
different people) over generated partners: 1 to 200 people, about 12 on average, each with 0 to 6
dated passes of 400 exams.

Verdicts are part of the measurement: {equal_files} verdict files, of Attain and of every peer, were
compared row by row with those of `tools/benchmarks/reference.py`, which fills places by trying out.

## Goals

{table}

A ratio is the time of the other over that of Attain, so more is better; where a goal says ≤, it is
Attain's cost over that of the simpler case.
"""

MORE = """
- *simdjson, every value visited*: `parse_only.cpp`, on demand, the same library that Attain falls
  back to. It decides nothing. It, and the hand-written scanner, read the file piece by piece; Attain
  looks at it where the system has it, which saves a copy.
- *the hand-written scanner and evaluator*: `yardstick.cpp`, written for this one rule and this one
  shape of line, with the same checks, writing the same bytes, compiled for this machine. *By hand* is
  what it reaches against the same peer: where that is below the goal, so is whatever reads JSON Lines
  at this speed on this machine.
- *the specialised kernel*: `seed_kernel.cpp`, the rule over the same columns in memory.
- *2 threads against 1* and *start to first verdict* are measured by the clock. They, and what stands
  beside peers, are written to standard output: with `--output` a file is put on the disk before it
  gets its name, which takes what the disk takes, and which no peer does.
- *peers* are in `peers/`, their versions pinned. DuckDB, Node.js and Python have the counts of
  people (Hall 1935) written by hand; in DuckDB this is the fastest SQL that was found.
- *Arrow in memory to verdicts*: `arrow_in_memory.cpp` and DuckDB begin with the same partners in
  arrays of 16,384 rows, nested as docs/arrow.md says, and end with columns of verdicts in memory;
  starting, reading and writing files are not in it. Attain checks texts, days and ids on the way.
"""


COUNTED = """
Where time is in the disk or too small for a clock, instructions say what is what;
`tools/benchmarks/instructions` counts them for 2,000 partners, and holds each change against the
stored counts:

- Shortfalls (`--shortfalls FILE`) look at everyone's people. The evaluator takes {shortfalls:.1f} times
  the instructions for one rule, {told:.1f} against {rule:.1f} million, and the writer {writer:.1f} million,
  beside {reader:.0f} million of the reader. The file has three times the bytes of the verdicts: what it
  costs beyond that is the system's writing.
- Five conditions cost {metrics:.1f} times as much as metrics of a score than as thresholds, {scored:.1f} against
  {thresholds:.1f} million. People are looked at of the same partners for both: who cannot reach the score
  by the other metrics is spared the rest, like who misses a threshold.
- Of a folder of CSV files the first look takes {first_look:.0f} million, reading {folder:.0f} million; the first
  look is shared out among the threads, as reading is.
- Explanations of one rule take {explained:.0f} million, the writing of their rows included.
"""


def counted(stored):
    """What the stored counts of instructions say, in millions."""
    count = {name: number / 1e6 for name, number in stored.items()}
    told, rule = count["evaluator, with shortfalls"], count["evaluator, one rule"]
    scored, thresholds = count["evaluator, 5 metrics"], count["evaluator, 5 thresholds"]
    return COUNTED.format(shortfalls=told / rule, told=told, rule=rule, metrics=scored / thresholds,
                          writer=count["writer of shortfalls"], reader=count["reader, one shape"],
                          scored=scored, thresholds=thresholds,
                          first_look=count["first look through a CSV folder"],
                          folder=count["reader, CSV folder"],
                          explained=count["explanations, one rule"])


def write_docs(docs, work, machine):
    goals = json.loads((work / "goals.json").read_text(encoding="utf-8"))
    command = "tools/benchmarks/run --docs --curves"
    if goals["partners"] != 1_000_000:
        command += f" --partners {goals['partners']}"
    if goals["rounds"] != 5:
        command += f" --rounds {goals['rounds']}"
    text = TEXT.format(command=command, cores=os.cpu_count(), machine=machine.replace("_", "-"),
                       rounds=goals["rounds"], equal_files=goals["equal_files"],
                       table=table(goals["results"])) + MORE
    stored = Path(__file__).with_name("instructions.json")
    text += counted(json.loads(stored.read_text(encoding="utf-8")))
    curves = work / "curves.md"
    if curves.exists():
        text += "\n" + curves.read_text(encoding="utf-8")
    (docs / "performance.md").write_text(text, encoding="utf-8")
