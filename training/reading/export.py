"""Writes the weights that ship, from a checkpoint: `export.py CHECKPOINT FOLDER VERSION`.

Every matrix becomes int8 with one symmetric scale per output channel (embeddings: per row), in
safetensors; labels and version are its metadata. Beside it `parity.json`: windows of the sample articles, and the scores that Python computes for them with the
quantised weights in f32.
"""

import json
import shutil
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

import model as m
import split
from windows import Pieces, shape

SAMPLES = Path(__file__).resolve().parents[2] / "data/samples"

QUANTISED_ROWS = ("word", "position", "shape", "gap")


def quantised(weight):
    """int8 rows and their scales: weight ~ rows * scale[:, None]."""
    scale = weight.abs().amax(1).clamp_min(1e-8) / 127
    return (weight / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def export(reader, version, folder):
    """Writes reader.safetensors and vocab.txt; leaves `reader` with the weights that were written."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {}
    with torch.no_grad():
        for name, value in reader.state_dict().items():
            value = value.float()
            if value.dim() == 2:
                rows, scale = quantised(value)
                tensors[name] = rows
                tensors[name.replace(".weight", ".scale")] = scale
                dict(reader.named_parameters())[name].copy_(rows.float() * scale[:, None])
            else:
                tensors[name] = value.contiguous()
    metadata = {"version": version, "labels": json.dumps(
        {"upos": m.UPOS, "names": m.NAMES, "shapes": m.SHAPES, "gaps": m.GAPS, **reader.labels}, ensure_ascii=False)}
    save_file(tensors, folder / "reader.safetensors", metadata)
    shutil.copyfile(m.minilm() / "vocab.txt", folder / "vocab.txt")


def parity(reader, windows, path):
    """Python's scores for `windows` (dicts of pieces, shapes, gaps, firsts without the special pieces)."""
    reader.eval()
    cases = []
    for window in windows:
        ids = lambda name, first, last: torch.tensor([[first, *window[name], last]])
        firsts = torch.tensor([window["firsts"]]) + 1
        with torch.no_grad():
            pieces = ids("pieces", 101, 102)
            encoded = reader.encode(pieces, ids("shapes", 0, 0), ids("gaps", 0, 0), torch.ones_like(pieces).bool())
            words = reader.words(encoded, firsts)
            start, upos, feats, lemmas, names = reader.word_scores(words)
            arc_d, arc_h, label_d, label_h = reader.tree_views(words)
            arcs = reader.arc_scores(arc_d, arc_h)[0]
            chosen = arcs.argmax(1)
            roots = reader.root[m.ARC:][None]
            relations = reader.relation_scores(label_d[0], torch.cat([roots, label_h[0]])[chosen])
        rounded = lambda t: [[round(float(x), 4) for x in row] for row in t]
        cases.append({**window, "start": rounded(start[0]), "upos": rounded(upos[0]), "names": rounded(names[0]),
                      "feats": feats[0].argmax(1).tolist(), "lemmas": lemmas[0].argmax(1).tolist(),
                      "arcs": rounded(arcs), "heads": chosen.tolist(), "relations": relations.argmax(1).tolist(),
                      "relation_scores": rounded(relations[:8])})
    path.write_text(json.dumps(cases, ensure_ascii=False))


def windows(size=90):
    """Three windows of our own articles."""
    pieces = Pieces()
    for path in sorted(SAMPLES.glob("*.txt"))[:3]:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        window = {"pieces": [], "shapes": [], "gaps": [], "firsts": []}
        end = None
        for begin, stop in split.words(text):
            ids = pieces(text[begin:stop])
            if len(window["pieces"]) + len(ids) > size:
                break
            gap = "newline" if end is None else split.gap(text, end, begin)
            window["firsts"].append(len(window["pieces"]))
            window["pieces"] += ids
            window["shapes"] += [shape(text[begin:stop])] * len(ids)
            window["gaps"] += [m.GAPS.index(gap)] + [m.GAPS.index("inside")] * (len(ids) - 1)
            end = stop
        yield window


def main(checkpoint, folder, version):
    state = torch.load(checkpoint, map_location="cpu")
    reader = m.Reader(state["labels"])
    reader.load_state_dict(state["model"])
    folder = Path(folder)
    export(reader, version, folder)
    parity(reader, list(windows()), folder / "parity.json")


if __name__ == "__main__":
    main(*sys.argv[1:])
