"""The rulebooks that the benchmarks generate."""

FACTS = '''fact market "the market that the partner sells in": one of developed, developing;
fact revenue "net new cloud revenue of the trailing 12 months": money in USD;
fact associated "digital partner of record of its customers": yes or no;
'''
WANTED = [714, 713, 709, 717, 718, 877, 710, 706, 715, 712, 707, 716]


def code(number):
    return f"MB2-{500 + number}" if number < 400 else f"EX-{number}"


def write_catalogue(path, count):
    path.write_text("".join(f"exam {code(i)};\n" for i in range(count)), encoding="utf-8")


def listed(start, count):
    """`count` different exams of the first 400; other ones for another start."""
    return ", ".join(code((start * 37 + i * 11) % 400) for i in range(count))


def competency(number, first, second, third):
    """Silver and gold as in seed.policy, over exam lists of its own."""
    def level(name, developed, developing, total, lines):
        return f'''    level {name} {{
        is associated;
        revenue at least ${developed:,} if market is developed, ${developing:,} if market is developing;
        at least {total} people {{
            {lines}
        }}
    }}
'''
    both = f"any of <{first}> and also any of <{second}>"
    return (f"competency c{number} {{\n"
            + level("silver", 100_000, 50_000, 2, f"1 person passes {both};\n"
                    f"            the other person passes any of <{third}>;")
            + level("gold", 300_000, 150_000, 4, f"2 each pass {both};\n"
                    f"            the other 2 each pass any of <{third}>;")
            + "}\n")


def write_competencies(path, count):
    """The first has the lists of seed.policy, the others their own."""
    text = FACTS
    for number in range(count):
        if number == 0:
            codes = [f"MB2-{digits}" for digits in WANTED]
            lists = [", ".join(codes[:6]), ", ".join(codes[6:9]), ", ".join(codes[9:])]
        else:
            lists = [listed(3 * number, 6), listed(3 * number + 1, 3), listed(3 * number + 2, 3)]
        text += competency(number, *lists)
    path.write_text(text, encoding="utf-8")


def write_first_exams(path, count):
    """Asks for the first twelve exams of a catalogue; where it has fewer, for some of them twice."""
    codes = [code(i % count) for i in range(12)]
    lists = [", ".join(codes[:6]), ", ".join(codes[6:9]), ", ".join(codes[9:])]
    path.write_text(FACTS + competency(0, *lists), encoding="utf-8")


def write_crew(path, lines):
    """One crew of so many lines, the lists of neighbouring ones overlapping."""
    text = FACTS + "competency crew {\n    is associated;\n"
    for line in range(lines):
        codes = ", ".join(f"MB2-{WANTED[(line + i) % len(WANTED)]}" for i in range(3))
        text += f"    {'1' if line == 0 else 'another'} person passes any of <{codes}>;\n"
    path.write_text(text + "}\n", encoding="utf-8")


def write_conditions(path, scored):
    """Five conditions of one competency: as thresholds, or as metrics that reach the score where
    all of them are met in full."""
    codes = [f"MB2-{digits}" for digits in WANTED]
    lists = [", ".join(codes[:6]), ", ".join(codes[6:9]), ", ".join(codes[9:])]
    text = FACTS + "competency c {\n"
    if scored:
        text += ("    score at least 100 of 100 points;\n"
                 "    metric trust up to 10 points { 10 points if is associated; }\n"
                 "    metric revenue up to 30 points { 30 points for each $100,000 of revenue; }\n")
        for number, some in enumerate(lists):
            text += (f"    metric skills-{number} up to 20 points "
                     f"{{ 20 points for each 2 people who pass any of <{some}>; }}\n")
    else:
        text += "    is associated;\n    revenue at least $100,000;\n"
        for number, some in enumerate(lists):
            relation = "" if number == 0 else "the same or different "
            text += f"    {relation}2 people pass any of <{some}>;\n"
    path.write_text(text + "}\n", encoding="utf-8")


def write_long(path, lines):
    """A rulebook of so many lines: its exams, then competencies over them."""
    exams = lines // 4
    text = "".join(f'exam {code(i)} "Exam number {i}", available from 2015-01-01;\n'
                   for i in range(exams)) + FACTS
    number = 0
    while text.count("\n") < lines:
        at = 12 * number
        def lists(start, count):
            return ", ".join(code((start + i) % exams) for i in range(count))
        text += "".join(competency(number + k, lists(at + 12 * k, 6), lists(at + 12 * k + 6, 3),
                                   lists(at + 12 * k + 9, 3)) for k in range(20))
        number += 20
    path.write_text(text, encoding="utf-8")
