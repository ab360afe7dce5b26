"""Trains the reading model: `train.py CONFIG.json`.

The configuration fixes data, passes, steps and seed; a run that was stopped goes on from its last checkpoint. One thread
a process: on two cores two runs are faster than one with two threads.
"""

import json
import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch
import torch.nn.functional as F

import evaluate
import model as m
from windows import LIMIT, Corpus, Pieces, example, people, recast

WEIGHTS = {"starts": 0.5, "upos": 1.0, "feats": 0.5, "lemmas": 0.5, "names": 1.5, "arcs": 1.0, "relations": 1.0}


RECAST = 0.3  # of the windows without trees get other people


def batches(corpora, passes, trust, pieces, budget, seed):
    """One pass over the corpora, each `passes[part]` times on average, as batches of at most `budget` pieces.

    A name of a part weighs `trust[part]` times that of another (1 where nothing is said).
    """
    rng = random.Random(seed)
    examples = []
    for part, corpus in corpora.items():
        times = passes[part]
        whole = int(times) + (rng.random() < times - int(times))
        if times < 1:  # a share of the documents
            chosen = Corpus.__new__(Corpus)
            chosen.documents = [d for d in corpus.documents if rng.random() < times]
            corpus, whole = chosen, 1
        for _ in range(whole):
            examples += [(part, *w) for w in corpus.windows(pieces, rng)]
    pool = people(corpora[part] for part in ("written-train", "news-train") if part in corpora)
    made = []
    for part, doc, first, end in examples:
        if pool and doc["heads"][first] == -2 and rng.random() < RECAST:
            doc = recast(doc, first, end, pool, rng)
            first, end = 0, len(doc["words"])
        made.append({**example(doc, first, end, pieces, rng), "trust": trust.get(part, 1.0)})
    made = [e for e in made if len(e["pieces"]) <= 2 * LIMIT]
    made.sort(key=lambda e: len(e["pieces"]) + rng.random() * 30)
    groups, group = [], []
    for e in made:
        longest = max([len(x["pieces"]) for x in group] + [len(e["pieces"])]) + 2
        if group and longest * (len(group) + 1) > budget:
            groups.append(group)
            group = []
        group.append(e)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def padded(rows, length, fill):
    return torch.tensor([row + [fill] * (length - len(row)) for row in rows])


def tensors(group):
    """A batch as tensors; the special pieces stand at either end."""
    length = max(len(e["pieces"]) for e in group) + 2
    words = max(len(e["firsts"]) for e in group)
    batch = {
        "pieces": padded([[101, *e["pieces"], 102] for e in group], length, 0),
        "shapes": padded([[0, *e["shapes"], 0] for e in group], length, 0),
        "gaps": padded([[0, *e["gaps"], 0] for e in group], length, 0),
        "firsts": padded([[f + 1 for f in e["firsts"]] for e in group], words, 0),
    }
    for layer in ("starts", "upos", "feats", "lemmas", "relations", "names", "heads", "owner"):
        batch[layer] = padded([e[layer] for e in group], words, -1)
    batch["trust"] = torch.tensor([e["trust"] for e in group])
    batch["mask"] = padded([[True] * (len(e["pieces"]) + 2) for e in group], length, False)
    return batch


def name_targets():
    """Row t: which labels are right for target t; the last row is for target -1 (anything)."""
    rows = torch.zeros(len(m.NAMES) + 2, len(m.NAMES), dtype=torch.bool)
    rows[: len(m.NAMES)] = torch.eye(len(m.NAMES), dtype=torch.bool)
    rows[len(m.NAMES)] = torch.tensor([n == "O" or n.endswith("Event") for n in m.NAMES])
    rows[-1] = True
    return rows


TARGETS = name_targets()


def losses(reader, batch, smoothing=0.0):
    encoded = reader.encode(batch["pieces"], batch["shapes"], batch["gaps"], batch["mask"])
    words = reader.words(encoded, batch["firsts"])
    start, upos, feats, lemmas, names = reader.word_scores(words)
    out = {}
    for layer, scores in (("starts", start), ("upos", upos), ("feats", feats), ("lemmas", lemmas)):
        if (batch[layer] >= 0).any():
            out[layer] = F.cross_entropy(scores.float().flatten(0, 1), batch[layer].flatten(), ignore_index=-1)
    real = batch["firsts"] > 0
    known = real & (batch["names"] >= 0)
    if known.any():
        log = names.float().log_softmax(-1)[known]
        allowed = TARGETS[batch["names"][known]]
        trust = batch["trust"][:, None].expand_as(known)[known]
        out["names"] = (-log.masked_fill(~allowed, -1e9).logsumexp(-1) * trust).sum() / trust.sum()
    if (batch["heads"] >= 0).any():
        arc_d, arc_h, label_d, label_h = reader.tree_views(words)
        arcs = reader.arc_scores(arc_d, arc_h).float()
        same = batch["owner"][:, :, None] == batch["owner"][:, None, :]
        arcs = arcs.masked_fill(~torch.cat([torch.ones_like(same[..., :1]), same], -1), -1e4)
        out["arcs"] = F.cross_entropy(arcs.flatten(0, 1), batch["heads"].flatten(), ignore_index=-1)
        at = ((batch["heads"] >= 0) & (batch["relations"] >= 0)).nonzero()
        with_root = torch.cat([reader.root[m.ARC :].expand(len(words), 1, m.LABEL), label_h], 1)
        chosen = with_root[at[:, 0], batch["heads"][at[:, 0], at[:, 1]]]
        scores = reader.relation_scores(label_d[at[:, 0], at[:, 1]], chosen)
        out["relations"] = F.cross_entropy(scores.float(), batch["relations"][at[:, 0], at[:, 1]])
    return out


def rate(step, steps, warm, low):
    if step < warm:
        return step / warm
    return low + (1 - low) * (steps - step) / max(1, steps - warm)


def main(path):
    config = json.loads(Path(path).read_text())
    torch.set_num_threads(1)
    torch.manual_seed(config["seed"])
    data, folder = Path(config["data"]), Path(config["out"])
    folder.mkdir(parents=True, exist_ok=True)
    labels = json.loads((data / "labels.json").read_text())
    pieces = Pieces()
    corpora = {part: Corpus(data / f"{part}.jsonl", labels) for part in config["passes"]}
    held = {part: Corpus(data / f"{part}.jsonl", labels) for part in config.get("held", ["ewt-dev", "gum-dev", "news-dev"])}
    reader = m.Reader(labels)
    if config.get("start"):
        reader.load_state_dict(torch.load(config["start"])["model"])
    else:
        m.load_encoder(reader)
    reader.word.weight.requires_grad = False
    encoder = [p for n, p in reader.named_parameters() if n.startswith(("layers", "position", "norm")) and p.requires_grad]
    heads = [p for n, p in reader.named_parameters() if not n.startswith(("layers", "position", "norm", "word"))]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": config["rate"]}, {"params": heads, "lr": config["head_rate"]}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    rates = [g["lr"] for g in optimiser.param_groups]
    steps, step, groups, epoch = config["steps"], 0, [], 0
    last = folder / "last.pt"
    if last.exists():
        state = torch.load(last)
        reader.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        step, epoch, done = state["step"], state["epoch"], state["done"]
        groups = batches(corpora, config["passes"], config.get("trust", {}), pieces, config["budget"], config["seed"] * 1000 + epoch)[done:]
        torch.manual_seed(config["seed"] + step)
        print("goes on at step", step, flush=True)
    done = 0 if not last.exists() else state["done"]
    seen, began, running = 0, time.process_time(), {}
    while step < config.get("stop", steps):
        if not groups:
            epoch += 1
            groups = batches(corpora, config["passes"], config.get("trust", {}), pieces, config["budget"], config["seed"] * 1000 + epoch)
            done = 0
            print("pass", epoch, "batches", len(groups), flush=True)
        batch = tensors(groups[0])
        groups, done = groups[1:], done + 1
        reader.train()
        with torch.autocast("cpu", torch.bfloat16):
            found = losses(reader, batch)
        total = sum(WEIGHTS[k] * v for k, v in found.items())
        optimiser.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        factor = rate(step, steps, config["warm"], config.get("low", 0.0))
        for g, r in zip(optimiser.param_groups, rates):
            g["lr"] = r * factor
        optimiser.step()
        step += 1
        seen += int(batch["mask"].sum())
        for k, v in found.items():
            running[k] = 0.98 * running.get(k, v.item()) + 0.02 * v.item()
        if step % 50 == 0:
            print(step, " ".join(f"{k} {v:.3f}" for k, v in running.items()), f"{seen / (time.process_time() - began):.0f} pieces/s", flush=True)
        if step % config["save"] == 0 or step == config.get("stop", steps):
            state = {"model": reader.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "epoch": epoch, "done": done, "labels": labels}
            torch.save(state, folder / "new.pt")
            os.replace(folder / "new.pt", last)
        if step % config["check"] == 0 or step == config.get("stop", steps):
            for part, corpus in held.items():
                print("held", step, part, evaluate.line(evaluate.measure(reader, corpus, pieces, config.get("check_documents", 60))), flush=True)
    torch.save({"model": reader.state_dict(), "labels": labels, "config": config}, folder / "final.pt")


if __name__ == "__main__":
    main(sys.argv[1])
