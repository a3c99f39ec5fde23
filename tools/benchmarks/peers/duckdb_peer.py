"""DuckDB with the counts of the teams written by hand (Hall 1935), as the best SQL that was found.

  duckdb_peer.py json  THREADS PARTNERS.jsonl VERDICTS.csv
  duckdb_peer.py csv   THREADS FOLDER VERDICTS.csv
  duckdb_peer.py arrow THREADS PARTNERS.jsonl VERDICTS.csv   prints the seconds of the query alone
  duckdb_peer.py plain_arrow THREADS PARTNERS.jsonl VERDICTS.csv   the same, texts without dictionaries
"""
import json
import statistics
import sys
import time
from array import array
from datetime import date
from decimal import Decimal

import duckdb

AS_OF = "DATE '2018-06-30'"
APPLICATIONS = "('MB2-714','MB2-713','MB2-709','MB2-717','MB2-718','MB2-877')"
DEPLOYMENT = "('MB2-710','MB2-706','MB2-715')"
CUSTOMIZATION = "('MB2-712','MB2-707','MB2-716')"
WANTED = APPLICATIONS[:-1] + "," + DEPLOYMENT[1:-1] + "," + CUSTOMIZATION[1:]

VERDICTS = """
SELECT partner, associated AND revenue >= CASE market WHEN 'developed' THEN 100000 ELSE 50000 END
           AND a >= 1 AND b >= 1 AND ab >= 2 AS silver,
       associated AND revenue >= CASE market WHEN 'developed' THEN 300000 ELSE 150000 END
           AND a >= 2 AND b >= 2 AND ab >= 4 AS gold
FROM partners LEFT JOIN teams USING (key)
"""
# Only wanted passes are grouped: first by person, then by partner.
TEAMS = f"""
persons AS (
  SELECT key, person, bool_or(code IN {APPLICATIONS}) AND bool_or(code IN {DEPLOYMENT}) AS a,
         bool_or(code IN {CUSTOMIZATION}) AS b
  FROM passes WHERE code IN {WANTED} AND passed <= {AS_OF} GROUP BY key, person),
teams AS (
  SELECT key, count(*) FILTER (a) AS a, count(*) FILTER (b) AS b, count(*) FILTER (a OR b) AS ab
  FROM persons GROUP BY key)
"""
ROWS = """
SELECT partner, 'cloud-crm' AS competency, '' AS option, level,
       CASE WHEN coalesce(met, false) THEN 'met' ELSE 'not met' END AS verdict
FROM (SELECT partner, unnest(['silver', 'gold']) AS level, unnest([silver, gold]) AS met
      FROM verdicts)
"""


def has(codes):
    return (f"len(list_filter(p.credentials, lambda c: c.code IN {codes} "
            f"AND c.passed <= {AS_OF})) > 0")


def copy(connection, query, target):
    connection.execute(f"COPY ({query}) TO '{target}' (HEADER, QUOTE '')")


def from_json(connection, source, target):
    # No joins and no grouping: lists are filtered where they lie.
    query = f"""
    WITH partners AS (SELECT * FROM read_json('{source}', format = 'newline_delimited', columns = {{
        id: 'VARCHAR', facts: 'STRUCT(market VARCHAR, revenue DECIMAL(18,4), associated BOOLEAN)',
        people: 'STRUCT(id VARCHAR, credentials STRUCT(code VARCHAR, passed DATE)[])[]'}},
        maximum_object_size = 67108864)),
    fits AS (SELECT id, facts, list_transform(people, lambda p:
          CASE WHEN {has(APPLICATIONS)} AND {has(DEPLOYMENT)} THEN 1 ELSE 0 END +
          CASE WHEN {has(CUSTOMIZATION)} THEN 2 ELSE 0 END) AS kinds FROM partners),
    counted AS (SELECT id AS partner, unnest(facts),
          len(list_filter(kinds, lambda k: k & 1 = 1)) AS a,
          len(list_filter(kinds, lambda k: k & 2 = 2)) AS b,
          len(list_filter(kinds, lambda k: k > 0)) AS ab FROM fits),
    verdicts AS ({VERDICTS.replace("partners LEFT JOIN teams USING (key)", "counted")})
    {ROWS}"""
    copy(connection, query, target)


def from_csv(connection, folder, target):
    query = f"""
    WITH partners AS (SELECT *, id AS partner, id AS key FROM read_csv('{folder}/partners.csv',
        header = true, columns = {{id: 'VARCHAR', market: 'VARCHAR', revenue: 'DECIMAL(18,4)',
        associated: 'BOOLEAN'}})),
    passes AS (SELECT *, partner AS key FROM read_csv('{folder}/credentials.csv', header = true,
        columns = {{partner: 'VARCHAR', person: 'VARCHAR', code: 'VARCHAR', passed: 'DATE'}})),
    {TEAMS},
    verdicts AS ({VERDICTS}) {ROWS}"""
    copy(connection, query, target)


def partners_as_arrow(source, plain):
    """The partners as Attain gets them from arrow_in_memory.cpp: nested, in arrays of 16,384 rows, texts that
    repeat by dictionary or plain."""
    import pyarrow as pa
    ids, markets, revenues, associated, person_ids = [], [], [], [], []
    people, credentials, codes, days = array("i", [0]), array("i", [0]), array("h"), array("i")
    known = {}
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            partner = json.loads(line)
            facts = partner["facts"]
            ids.append(partner["id"])
            markets.append(facts["market"])
            revenues.append(Decimal(facts["revenue"]))
            associated.append(facts["associated"])
            for person in partner["people"]:
                person_ids.append(person["id"])
                for one in person["credentials"]:
                    codes.append(known.setdefault(one["code"], len(known)))
                    days.append(date.fromisoformat(one["passed"]).toordinal() - 719163)
                credentials.append(len(codes))
            people.append(len(person_ids))
    code = pa.DictionaryArray.from_arrays(pa.array(codes, pa.int16()), list(known))
    market = pa.array(markets)
    if plain:
        code = code.cast(pa.string())
    else:
        market = market.dictionary_encode()

    def struct(**columns):
        return pa.StructArray.from_arrays(list(columns.values()), list(columns))

    def lists(offsets, items):
        return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), items)
    passes = lists(credentials, struct(
        code=code, passed=pa.array(days, pa.int32()).cast(pa.date32())))
    table = pa.table({
        "id": ids,
        "facts": struct(market=market, revenue=pa.array(revenues, pa.decimal128(18, 2)),
                        associated=pa.array(associated)),
        "people": lists(people, struct(id=pa.array(person_ids), credentials=passes))})
    return pa.Table.from_batches(table.to_batches(max_chunksize=16384))


def from_arrow(connection, source, target, plain=False):
    # People are looked at only where amounts do not tell; each pass once.
    silver = "facts.revenue >= CASE facts.market WHEN 'developed' THEN 100000 ELSE 50000 END"
    open_ = f"(facts.associated AND {silver})"
    connection.register("partners_arrow", partners_as_arrow(source, plain))
    query = f"""
    WITH passes AS (SELECT id AS partner, facts, list_transform(people, lambda p: list_transform(
          p.credentials, lambda c: CASE WHEN c.passed > {AS_OF} THEN 0
              WHEN c.code IN {APPLICATIONS} THEN 1 WHEN c.code IN {DEPLOYMENT} THEN 2
              WHEN c.code IN {CUSTOMIZATION} THEN 4 ELSE 0 END)) AS good_for
      FROM partners_arrow WHERE {open_}),
    fits AS (SELECT partner, facts, list_transform(good_for, lambda g:
          CASE WHEN list_contains(g, 1) AND list_contains(g, 2) THEN 1 ELSE 0 END +
          CASE WHEN list_contains(g, 4) THEN 2 ELSE 0 END) AS kinds FROM passes),
    counted AS (SELECT partner, unnest(facts),
          len(list_filter(kinds, lambda k: k & 1 = 1)) AS a,
          len(list_filter(kinds, lambda k: k & 2 = 2)) AS b,
          len(list_filter(kinds, lambda k: k > 0)) AS ab FROM fits),
    verdicts AS ({VERDICTS.replace("partners LEFT JOIN teams USING (key)", "counted")}
      UNION ALL SELECT id, false, false FROM partners_arrow WHERE NOT {open_})"""
    seconds, processor = [], []
    for _ in range(6):
        clock, used = time.perf_counter(), time.process_time()
        table = connection.sql(query + "SELECT partner, silver, gold FROM verdicts").to_arrow_table()
        seconds.append(time.perf_counter() - clock)
        processor.append(time.process_time() - used)
    copy(connection, query + ROWS, target)
    print(json.dumps({"partners": table.num_rows, "seconds": statistics.median(seconds[1:]),
                      "processor": statistics.median(processor[1:])}))


def from_plain_arrow(connection, source, target):
    from_arrow(connection, source, target, plain=True)


def main():
    form, threads, source, target = sys.argv[1:]
    connection = duckdb.connect(config={"threads": int(threads)})
    connection.execute("SET preserve_insertion_order = false")
    {"json": from_json, "csv": from_csv, "arrow": from_arrow,
     "plain_arrow": from_plain_arrow}[form](connection, source, target)


main()
