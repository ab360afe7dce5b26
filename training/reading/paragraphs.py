"""Universal NER's names with the paragraphs of the treebank: `paragraphs.py TREEBANK.conllu NAMES.iob2 > OUT.iob2`.

Universal NER leaves out where documents and paragraphs begin; the treebank's raw text has them, and so has any text in use.
"""

import sys
from pathlib import Path


def beginnings(treebank):
    """sent_id -> the comments that say that a document or paragraph begins there."""
    out, open_ = {}, []
    for line in treebank.splitlines():
        if line.startswith(("# newdoc", "# newpar")):
            open_.append(line)
        elif line.startswith("# sent_id"):
            out[line.split("=", 1)[1].strip()], open_ = open_, []
    return out


def joined(treebank, names):
    begins = beginnings(treebank)
    for line in names.splitlines():
        if line.startswith("# sent_id"):
            yield from begins.get(line.split("=", 1)[1].strip(), [])
        if not line.startswith("# newdoc"):
            yield line


if __name__ == "__main__":
    print("\n".join(joined(*(Path(path).read_text(encoding="utf-8") for path in sys.argv[1:]))))
