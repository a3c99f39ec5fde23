"""A plain Python script: python3 script.py PARTNERS.jsonl VERDICTS.csv"""
import json
import sys
from decimal import Decimal

APPLICATIONS = frozenset(["MB2-714", "MB2-713", "MB2-709", "MB2-717", "MB2-718", "MB2-877"])
DEPLOYMENT = frozenset(["MB2-710", "MB2-706", "MB2-715"])
CUSTOMIZATION = frozenset(["MB2-712", "MB2-707", "MB2-716"])
AS_OF = "2018-06-30"
SILVER = {"developed": Decimal(100_000), "developing": Decimal(50_000)}
GOLD = {"developed": Decimal(300_000), "developing": Decimal(150_000)}
TEXT = {True: "met", False: "not met"}


def main(source, target):
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        out.write("partner,competency,option,level,verdict\n")
        for line in lines:
            partner = json.loads(line)
            facts = partner["facts"]
            silver = gold = False
            revenue = Decimal(facts["revenue"])
            if facts["associated"] and revenue >= SILVER[facts["market"]]:
                first = second = either = 0
                for person in partner["people"]:
                    codes = {c["code"] for c in person["credentials"]
                             if c["passed"] <= AS_OF and c.get("expires", AS_OF) >= AS_OF}
                    fits = not codes.isdisjoint(APPLICATIONS) and not codes.isdisjoint(DEPLOYMENT)
                    customizes = not codes.isdisjoint(CUSTOMIZATION)
                    first += fits
                    second += customizes
                    either += fits or customizes
                silver = first >= 1 and second >= 1 and either >= 2
                gold = (revenue >= GOLD[facts["market"]] and first >= 2 and second >= 2
                        and either >= 4)
            name = partner["id"]
            out.write(f"{name},cloud-crm,,silver,{TEXT[silver]}\n"
                      f"{name},cloud-crm,,gold,{TEXT[gold]}\n")


main(sys.argv[1], sys.argv[2])
