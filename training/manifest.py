#!/usr/bin/env python3
"""Writes data/MANIFEST.toml: every table of data/lexicon with its hash, source and licence.

Usage: python3 training/manifest.py        (run it after any change of a table)

Source and licence are taken from the table's own header. Standard library only.
"""
import hashlib
import json
import re
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
OURS = "MIT OR Apache-2.0, as this program."
TABLES = "python3 training/lexicon/tables.py --cities cities15000.txt --regions admin1CodesASCII.txt " \
         "--countries country-codes.csv --words ner_dataset.csv --out data/lexicon"
MADE = dict.fromkeys(("cities.tsv", "regions.tsv", "countries.tsv", "common-words.tsv"), TABLES)

HEAD = """\
# The data that the program is built with. Written by training/manifest.py.
#
# Cities and first-order divisions: contains information from GeoNames (https://www.geonames.org),
# licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); names were selected and other columns left out.
"""


def header(text):
    """The comment lines at the beginning, as one text with a line for each field."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line[1:].strip())
    return "\n".join(lines)


def field(head, name):
    """What the header says after `name:`, to the next field or the end."""
    found = re.search(rf"\b{name}: (.*?)(?=\n[A-Z][a-z]+: |\Z)", head, re.DOTALL)
    return " ".join(found.group(1).split()) if found else None


def main():
    out = HEAD
    for path in sorted((DATA / "lexicon").iterdir()):
        raw = path.read_bytes()
        head = header(raw.decode("utf-8"))
        entry = {
            "path": f"data/lexicon/{path.name}",
            "sha256": hashlib.sha256(raw).hexdigest(),
            "licence": field(head, "Licence") or OURS,
            "source": field(head, "Source"),
            "command": MADE.get(path.name),
        }
        if entry["source"] is None:
            raise SystemExit(f"{entry['path']}: the header names no source")
        rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items() if value]
        out += "\n[[file]]\n" + "\n".join(rows) + "\n"
    (DATA / "MANIFEST.toml").write_text(out, encoding="utf-8")


if __name__ == "__main__":
    main()
