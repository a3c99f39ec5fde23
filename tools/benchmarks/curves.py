"""How cost grows: measured, fitted as a straight line where one is due, plotted as SVG into docs/."""
from pathlib import Path

import policies

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"


def slope(points):
    """The exponent of the power law through the points (least squares on logarithms)."""
    import numpy
    x, y = zip(*points)
    return float(numpy.polyfit(numpy.log(x), numpy.log(y), 1)[0])


def plot(name, title, xlabel, ylabel, points, exponent):
    import matplotlib
    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "attain"
    from matplotlib import pyplot
    figure, axes = pyplot.subplots(figsize=(6, 3.6))
    x, y = zip(*points)
    axes.plot(x, y, "o", label="measured")
    if exponent is not None:
        middle = len(x) // 2
        fitted = [y[middle] * (one / x[middle]) ** exponent for one in x]
        axes.plot(x, fitted, "-", linewidth=1, label=f"fitted: power {exponent:.2f}")
        axes.set_xscale("log")
        axes.set_yscale("log")
    else:
        axes.set_ylim(bottom=0)
    axes.set_title(title)
    axes.set_xlabel(xlabel)
    axes.set_ylabel(ylabel)
    axes.grid(True, alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(DOCS / f"performance_{name}.svg", metadata={"Date": None})
    pyplot.close(figure)


def measure(work, generate, kernel, timed, attain):
    catalogue = work / "catalogue.policy"
    seed = Path(__file__).resolve().parent / "seed.policy"
    text = ["## How cost grows", ""]

    def curve(name, title, xlabel, ylabel, points, fitted, remark):
        exponent = slope(points) if fitted else None
        plot(name, title, xlabel, ylabel, points, exponent)
        print(f"{title}: " + ", ".join(f"{x:,} → {y:.3g}" for x, y in points)
              + (f"; power {exponent:.2f}" if fitted else ""), flush=True)
        text.extend([f"![{title}](performance_{name}.svg)", "", remark + (
            f" Fitted power: {exponent:.2f}." if fitted else ""), ""])

    points = []
    memory = []
    for count in (10_000, 100_000, 1_000_000, 10_000_000):
        # From a pipe: ten million partners are 19 GB.
        found = min((timed(attain([catalogue, seed], "-", work / "curve.csv"), generated=["--partners", count])
                     for _ in range(1 if count > 1_000_000 else 3)), key=lambda timing: timing.processor)
        points.append((count, found.processor))
        memory.append(f"{found.memory:.0f}")
    curve("partners", "Partners, from a pipe to verdicts", "partners", "seconds of processor time", points, True,
          f"End to end, JSON Lines. Peak memory: {', '.join(memory[:-1])} and {memory[-1]} MB, that of the"
          " partners' ids included.")

    points = []
    for people in (1, 10, 100, 1000, 10_000):
        count = max(20, 200_000 // people)
        data = generate(f"people_{people}.jsonl", "--partners", count, "--people", people)
        found = kernel("alone", [catalogue, seed], "--partners", data)
        points.append((people, found["attain"] / count * 1e9))
    curve("people", "People of a partner, kernel", "people", "ns a partner", points, True,
          "The evaluator on columns in memory.")

    points = []
    small = generate("20000.jsonl", "--partners", 20_000)
    for count in (1, 3, 10, 30, 100, 300, 1000):
        path = work / f"competencies_{count}.policy"
        policies.write_competencies(path, count)
        found = kernel("alone", [catalogue, path], "--partners", small, "--rounds", 5)
        points.append((count, found["attain"] / 20_000 / count * 1e9))
    curve("policies", "One of many competencies, kernel", "competencies",
          "ns a partner and competency", points, True,
          "Each competency has silver and gold and exam lists of its own.")

    points = []
    for count in (10, 100, 1000, 10_000, 100_000):
        large = work / f"catalogue_{count}.policy"
        policies.write_catalogue(large, count)
        first = work / f"first_of_{count}.policy"
        policies.write_first_exams(first, count)
        data = generate(f"codes_{count}.jsonl", "--partners", 20_000, "--codes", count)
        found = kernel("alone", [large, first], "--partners", data)
        points.append((count, found["attain"] / 20_000 * 1e9))
    curve("catalogue", "Credentials in the catalogue, kernel", "credentials", "ns a partner",
          points, True, "The first twelve are asked for; the data has them all.")

    points = []
    for lines in range(1, 13):
        path = work / f"crew_{lines}.policy"
        policies.write_crew(path, lines)
        found = kernel("alone", [catalogue, path], "--partners", small)
        points.append((lines, found["attain"] / 20_000 * 1e9))
    curve("lines", "Lines in a crew, kernel", "lines", "ns a partner", points, False,
          "Up to 4 lines by counts of kinds, beyond by augmenting paths on bit sets.")
    (work / "curves.md").write_text("\n".join(text), encoding="utf-8")
