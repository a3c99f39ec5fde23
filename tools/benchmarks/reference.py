"""The verdicts of seed.policy, found the slow way: places are filled by trying out, not by counts.

  reference.py PARTNERS.jsonl VERDICTS.csv
"""
import json
import sys

APPLICATIONS = {f"MB2-{digits}" for digits in (714, 713, 709, 717, 718, 877)}
DEPLOYMENT = {f"MB2-{digits}" for digits in (710, 706, 715)}
CUSTOMIZATION = {f"MB2-{digits}" for digits in (712, 707, 716)}
AS_OF = "2018-06-30"


def fill(places, people, taken):
    """Whether each place can have a person of its own, who is not in `taken`."""
    if not places:
        return True
    return any(person not in taken and places[0] in fits and fill(places[1:], people, taken | {person})
               for person, fits in enumerate(people))


def fits_of(person):
    codes = {one["code"] for one in person["credentials"] if one["passed"] <= AS_OF}
    fits = set()
    if codes & APPLICATIONS and codes & DEPLOYMENT:
        fits.add("first")
    if codes & CUSTOMIZATION:
        fits.add("second")
    return fits


def verdicts(partner):
    facts = partner["facts"]
    cents = int(facts["revenue"].replace(".", ""))
    people = [fits for fits in map(fits_of, partner["people"]) if fits]
    for level, developed, developing, each in (("silver", 100_000, 50_000, 1),
                                               ("gold", 300_000, 150_000, 2)):
        least = 100 * (developed if facts["market"] == "developed" else developing)
        # Of people who fit alike a few are as good as all; the search is short then.
        alike = [fits for kind in ({"first"}, {"second"}, {"first", "second"})
                 for fits in [f for f in people if f == kind][:2 * each]]
        met = (facts["associated"] and cents >= least
               and fill(["first"] * each + ["second"] * each, alike, frozenset()))
        yield level, "met" if met else "not met"


def main(source, target):
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        out.write("partner,competency,option,level,verdict\n")
        for line in lines:
            partner = json.loads(line)
            for level, verdict in verdicts(partner):
                out.write(f"{partner['id']},cloud-crm,,{level},{verdict}\n")


main(sys.argv[1], sys.argv[2])
