"""Scores of a checkpoint on held-out parts, with gold words: `evaluate.py CHECKPOINT DATA PART…`.

Sentences are gold for tags, trees and names, read in windows of running text; starts are scored on the same windows.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch

import model as m
from windows import LIMIT, Corpus, Pieces, example, last_start, window_end


def allowed_moves():
    """Which label may follow which: BIOES names are whole."""
    table = torch.full((len(m.NAMES), len(m.NAMES)), -1e4)
    for i, a in enumerate(m.NAMES):
        for j, b in enumerate(m.NAMES):
            inside = a[0] in "BI"
            if (b[0] in "IE" and b[2:] == a[2:]) if inside else b[0] in "OBS":
                table[i, j] = 0
    return table


MOVES = allowed_moves()
FIRST = torch.tensor([0.0 if n[0] in "OBS" else -1e4 for n in m.NAMES])
LAST = torch.tensor([0.0 if n[0] in "OES" else -1e4 for n in m.NAMES])


def viterbi(scores):
    """The best sequence of whole names, (words, labels) log scores."""
    best, back = scores[0] + FIRST, []
    for row in scores[1:]:
        value, before = (best[:, None] + MOVES).max(0)
        best = value + row
        back.append(before)
    label = int((best + LAST).argmax())
    out = [label]
    for before in reversed(back):
        label = int(before[label])
        out.append(label)
    return out[::-1]


def spans(labels):
    out, begin = set(), None
    for i, label in enumerate(labels):
        name = m.NAMES[label] if 0 <= label < len(m.NAMES) else "O"
        if name[0] in "BS":
            begin = i
        if name[0] in "ES" and begin is not None:
            out.add((begin, i + 1, name[2:]))
            begin = None
        if name == "O":
            begin = None
    return out


def whole_windows(doc, pieces):
    """Consecutive windows that end at sentence ends where they can."""
    at, n = 0, len(doc["words"])
    while at < n:
        end = window_end(doc, at, LIMIT, pieces)
        if end < n:
            cut = last_start(doc, at, end)
            end = cut if cut > at else end
        yield at, end
        at = end


@torch.no_grad()
def read(reader, doc, pieces):
    """Predicted labels of each layer for all words of a document (heads: 0 root, else 1 + word in the document)."""
    out = {"starts": [], "upos": [], "feats": [], "lemmas": [], "names": [], "heads": [], "relations": [], "sure": []}
    for first, end in whole_windows(doc, pieces):
        e = example(doc, first, end, pieces)
        ids = lambda name, a, b: torch.tensor([[a, *e[name], b]])
        piece = ids("pieces", 101, 102)
        words = reader.words(reader.encode(piece, ids("shapes", 0, 0), ids("gaps", 0, 0), torch.ones_like(piece).bool()),
                             torch.tensor([e["firsts"]]) + 1)
        start, upos, feats, lemmas, names = reader.word_scores(words)
        for layer, scores in (("starts", start), ("upos", upos), ("feats", feats), ("lemmas", lemmas)):
            out[layer] += scores[0].argmax(-1).tolist()
        log = names[0].float().log_softmax(-1)
        found = viterbi(log)
        out["names"] += found
        out["sure"] += [float(log[i, k].exp()) for i, k in enumerate(found)]
        arc_d, arc_h, label_d, label_h = reader.tree_views(words)
        arcs = reader.arc_scores(arc_d, arc_h)[0]
        owner = torch.tensor(e["owner"])
        same = owner[:, None] == owner[None, :]
        arcs = arcs.masked_fill(~torch.cat([torch.ones_like(same[:, :1]), same], 1), -1e4)
        chosen = arcs.argmax(1)
        roots = torch.cat([reader.root[m.ARC:][None], label_h[0]])
        out["relations"] += reader.relation_scores(label_d[0], roots[chosen]).argmax(1).tolist()
        out["heads"] += [0 if c == 0 else c + first for c in chosen.tolist()]
    return out


def measure(reader, corpus, pieces, most=10**9):
    """Counts of right, found and gold, a layer."""
    reader.eval()
    counts = {}

    def add(key, right, found, gold):
        c = counts.setdefault(key, [0, 0, 0])
        c[0] += right
        c[1] += found
        c[2] += gold

    for doc in corpus.documents[:most]:
        got = read(reader, doc, pieces)
        for layer in ("upos", "feats", "lemmas"):
            known = [(a, b) for a, b in zip(got[layer], doc[layer]) if b >= 0]
            if known:
                add(layer, sum(a == b for a, b in known), len(known), len(known))
        known = [(a, b, i) for i, (a, b) in enumerate(zip(got["starts"], doc["starts"])) if b >= 0 and i]
        if doc["sure"]:
            add("starts", sum(a == b == 1 for a, b, _ in known), sum(a == 1 for a, *_ in known), sum(b == 1 for _, b, _ in known))
        tree = [i for i, h in enumerate(doc["heads"]) if h != -2]
        if tree:
            uas = [i for i in tree if got["heads"][i] == (0 if doc["heads"][i] == -1 else doc["heads"][i] + 1)]
            las = [i for i in uas if got["relations"][i] == doc["relations"][i]]
            add("uas", len(uas), len(tree), len(tree))
            add("las", len(las), len(tree), len(tree))
        if any(n >= 0 for n in doc["names"]):
            gold, found = spans(doc["names"]), spans(got["names"])
            unknown = {i for i, n in enumerate(doc["names"]) if n == -1}
            events = any(n == len(m.NAMES) for n in doc["names"])
            found = {s for s in found if not unknown & set(range(s[0], s[1])) and not (events and s[2] == "Event")}
            add("names", len(gold & found), len(found), len(gold))
            for kind in m.TYPES:
                add(kind, sum(s[2] == kind for s in gold & found), sum(s[2] == kind for s in found), sum(s[2] == kind for s in gold))
    return counts


def line(counts):
    return " ".join(f"{k} {100 * 2 * r / max(1, f + g):.2f}" for k, (r, f, g) in counts.items())


if __name__ == "__main__":
    torch.set_num_threads(1)
    state = torch.load(sys.argv[1])
    reader = m.Reader(state["labels"])
    reader.load_state_dict(state["model"])
    cutter = Pieces()
    for name in sys.argv[3:]:
        print(name, line(measure(reader, Corpus(Path(sys.argv[2]) / f"{name}.jsonl", state["labels"]), cutter)), flush=True)
