"""How many flows say what they carry? Needs Python 3.8 and a server that runs; nothing else.

    python3 docs/examples/flows.py [http://127.0.0.1:4000]
"""

import collections
import csv
import io
import json
import pathlib
import sys
import urllib.request

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
QUERY = pathlib.Path(__file__).with_name("flows.graphql").read_text(encoding="utf-8")


def table(query, variables=None):
    """All rows of the one list of an operation, as dictionaries of texts."""
    request = urllib.request.Request(
        SERVER + "/graphql",
        data=json.dumps({"query": query, "variables": variables or {}}).encode(),
        headers={"Content-Type": "application/json", "Accept": "text/csv"},
    )
    with urllib.request.urlopen(request) as reply:
        return list(csv.DictReader(io.StringIO(reply.read().decode("utf-8"), newline="")))


flows = table(QUERY)
print(f"{len(flows)} flows, {flows[0]['answer.rows']}, revision {flows[0]['answer.revision']}")

# An empty cell under “carries” is “not stated”: it is never “nothing”.
for stated, count in sorted(collections.Counter(row["categoriesStated"] for row in flows).items()):
    print(f"categories stated: {stated:5} {count:4} flows")
for row in flows:
    if row["categoriesStated"] == "true":
        print(f"{row['sender.party.name']} -> {row['recipient.party.name']}: "
              f"{row['carries.category.name']} ({row['statements.id']})")
