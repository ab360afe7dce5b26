#!/usr/bin/env python3
"""Validates RDF files against ontology/shapes.ttl with pySHACL.

    validate_shapes.py FILE...      (.nq, .trig, .nt, .ttl, .jsonld; .gz of each)

The data is the union of all graphs of all files. Prints a line for each problem, the most frequent
kinds first, and exits with 0 if there is no violation, with 1 if there is one, and with 2 if a file
cannot be read. Warnings are printed and do not fail. Needs rdflib and pyshacl.
"""

import collections
import gzip
import pathlib
import sys

import pyshacl
import rdflib
from rdflib.namespace import SH

ONTOLOGY = pathlib.Path(__file__).resolve().parents[2] / "ontology"
FORMATS = {".nq": "nquads", ".trig": "trig", ".nt": "nt", ".ttl": "turtle", ".jsonld": "json-ld"}
EXAMPLES = 5


def read(path, union):
    """Adds the triples of all graphs of the file to `union`."""
    suffixes = pathlib.Path(path).suffixes
    packed = bool(suffixes) and suffixes[-1] == ".gz"
    name = (suffixes[:-1] if packed else suffixes)[-1:]
    if not name or name[0] not in FORMATS:
        raise ValueError(f"unknown kind of file; known are {', '.join(FORMATS)}, each also with .gz")
    data = rdflib.Dataset()
    with (gzip.open if packed else open)(path, "rb") as file:
        data.parse(file, format=FORMATS[name[0]])
    for subject, predicate, object_, _ in data.quads((None, None, None, None)):
        union.add((subject, predicate, object_))


def problems(results):
    """The results as {(severity, message): [what is wrong with which node]}."""
    found = collections.defaultdict(list)
    for result in results.subjects(rdflib.RDF.type, SH.ValidationResult):
        severity = results.value(result, SH.resultSeverity).fragment
        messages = results.objects(result, SH.resultMessage)
        message = min((str(message) for message in messages), default="(no message)")
        node = str(results.value(result, SH.focusNode))
        value = results.value(result, SH.value)
        found[severity, message].append(node if value is None else f"{node} has {value}")
    return found


def report(found):
    """Prints the problems and returns the number of violations."""
    for (severity, message), cases in sorted(found.items(), key=lambda item: -len(item[1])):
        print(f"{severity.lower()}: {message} ({len(cases)} x)")
        for case in sorted(cases)[:EXAMPLES]:
            print(f"    {case}")
        if len(cases) > EXAMPLES:
            print(f"    and {len(cases) - EXAMPLES} more")
    return sum(len(cases) for (severity, _), cases in found.items() if severity == "Violation")


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    data = rdflib.Graph()
    for path in paths:
        try:
            read(path, data)
        except Exception as error:  # each parser has errors of its own
            print(f"{path}: {error}", file=sys.stderr)
            return 2
    shapes = rdflib.Graph().parse(ONTOLOGY / "shapes.ttl")
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    violations = report(problems(results))
    print(f"{len(data)} triples, {violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
