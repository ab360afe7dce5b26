#!/usr/bin/env python3
"""Makes the tables of data/lexicon that are derived from openly licensed reference data.

Usage: tables.py --cities cities15000.txt --regions admin1CodesASCII.txt --countries country-codes.csv
                 --words ner_dataset.csv --out data/lexicon

cities, regions: GeoNames (CC BY 4.0). countries: github.com/datasets/country-codes (PDDL).
words: Groningen Meaning Bank sentences
from public-domain news (only how often a word is written in lower case is taken).
Writes common-words.tsv, cities.tsv, regions.tsv and countries.tsv; run training/manifest.py after it.
Standard library only.
"""
import argparse
import collections
import csv
import re
import unicodedata
from pathlib import Path

SMALLEST_CITY = 100_000
RAREST_WORD = 3
# Cities that a newspaper means by something else far more often than by the place.
NOT_CITIES = {"Of", "Male", "Nice", "Split", "Reading", "Mobile", "Corona", "Surprise", "Independence", "Victoria",
              "Orange", "Police", "Bath", "Deal", "Man", "Union", "Enterprise", "Same", "Ho", "Central", "San", "Santa",
              "George", "Asia", "Van", "Ali", "Un", "David", "Santiago", "Pascal", "Madison", "Garland"}


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def common_words(path):
    lower, upper = collections.Counter(), collections.Counter()
    first = False
    for row in csv.reader(open(path, encoding="utf-8", errors="replace")):
        first = first or row[0].startswith("Sentence:")
        word = row[1]
        if re.fullmatch(r"[a-z][a-z'-]*", word):
            lower[word] += 1
        elif re.fullmatch(r"[A-Z][a-z]+", word) and not first:
            upper[word.lower()] += 1
        first = False
    return {w for w, n in lower.items() if n >= RAREST_WORD and n * 4 >= upper[w] and len(w) > 1 or w in ("a", "i")}


def write(path, header, rows):
    lines = [f"# {line}" for line in header] + sorted(rows)
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cities", "regions", "countries", "words", "out"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()
    out = Path(args.out)

    words = common_words(args.words)
    write(out / "common-words.tsv", [
        "Words that English newspapers write in lower case. Column: word.",
        "Source: counts of words in the public-domain news of the Groningen Meaning Bank; see training/lexicon/tables.py.",
        "Licence: public domain.",
    ], words)

    def usable(name):
        return name and not name.isdigit() and len(name) > 2 and name.lower() not in words and name not in NOT_CITIES

    cities = set()
    for line in open(args.cities, encoding="utf-8"):
        f = line.split("\t")
        if int(f[14] or 0) >= SMALLEST_CITY or f[7] == "PPLC":
            for name in {f[1], f[2]}:
                name = name.replace("‘", "").replace("’", "'").replace(" City", " City")
                if usable(name) and name[0].isupper():
                    cities.add(name)
    write(out / "cities.tsv", [
        f"Capitals and cities of more than {SMALLEST_CITY:,} people. Column: name.",
        "Source: GeoNames cities15000 (geonames.org), CC BY 4.0; names that are common English words are left out.",
        "Licence: CC BY 4.0 (GeoNames); changed: selected, cut to the name.",
    ], cities)

    regions = set()
    for line in open(args.regions, encoding="utf-8"):
        for name in line.rstrip("\n").split("\t")[1:3]:
            name = re.sub(r"^(Parròquia|Parroquia|Provincia|Provence|Région|Region|Wilaya|Muhafazat|Departamento|Département) "
                          r"(de |d'|du |of )?(la |las |los )?", "", name)
            name = re.sub(r" (Province|Region|District|Governorate|Oblast'?|Prefecture|County|Department|Division|Parish)$", "", name)
            if usable(name) and name[0].isupper() and len(name) > 3:
                regions.add(name)
    write(out / "regions.tsv", [
        "States, provinces and other first-order divisions. Column: name.",
        "Source: GeoNames admin1CodesASCII (geonames.org), CC BY 4.0; names that are common English words are left out.",
        "Licence: CC BY 4.0 (GeoNames); changed: selected, cut to the name.",
    ], regions)

    countries = set()
    for row in csv.DictReader(open(args.countries, encoding="utf-8")):
        for key in ("CLDR display name", "UNTERM English Short"):
            name = re.sub(r"\s*\(.*\)|^the |\s*\*+", "", row[key]).replace("’", "'")
            name = re.sub(r"^St\. ", "Saint ", name)
            if name and " SAR" not in name and name != "x":
                countries.add(name)
    write(out / "countries.tsv", [
        "Countries and territories, as their names are written in English. Column: name.",
        "Source: Unicode CLDR and UNTERM names in github.com/datasets/country-codes (PDDL).",
        "Licence: PDDL 1.0.",
    ], countries)


main()
