"""Silver names where a model agrees with them: `agree.py CHECKPOINT DATA PART OUT SHARE`.

In a silver corpus (GMB) a label stays where the model reads the same name, or no name where it reads none with
confidence; the words of every other name, of either side, are not known. SHARE of the documents are read.
"""

import json
import os
import random
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch

import evaluate
import model as m
from windows import Corpus, Pieces

SURE = 0.9  # of the model, for a name of its own to be believed, and for a word to be in none


def agreed(gold, got, sure):
    """Labels of one document: kept, taken from the model where it is sure, or None."""
    ours, theirs = evaluate.spans(got), evaluate.spans(gold)
    out = ["O" if g == 0 and s > SURE else None for g, s in zip(got, sure)]
    for begin, end, kind in theirs | ours:
        both = (begin, end, kind) in ours & theirs
        alone = (begin, end, kind) in ours and min(sure[begin:end]) > 0.97
        if not both and not alone:
            out[begin:end] = [None] * (end - begin)
    for begin, end, kind in ours:
        both = (begin, end, kind) in theirs
        if both or min(sure[begin:end]) > 0.97:
            for i in range(begin, end):
                out[i] = m.NAMES[got[i]]
    return out


def main(checkpoint, data, part, out, share):
    torch.set_num_threads(1)
    state = torch.load(checkpoint)
    reader = m.Reader(state["labels"])
    reader.load_state_dict(state["model"])
    reader.eval()
    pieces, rng = Pieces(), random.Random(1)
    path = Path(data) / f"{part}.jsonl"
    corpus = Corpus(path, state["labels"])
    kept = known = words = 0
    with path.open(encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as file:
        for line, doc in zip(lines, corpus.documents):
            if rng.random() > float(share):
                continue
            got = evaluate.read(reader, doc, pieces)
            document = json.loads(line)
            document["names"] = agreed(doc["names"], got["names"], got["sure"])
            kept += 1
            words += len(document["names"])
            known += sum(n is not None for n in document["names"])
            file.write(json.dumps(document, ensure_ascii=False) + "\n")
    print("documents", kept, "words", words, "known", known)


if __name__ == "__main__":
    main(*sys.argv[1:])
