"""Documents as word pieces and windows of running text, with the changes that newspapers make to words."""

import json
import random
from pathlib import Path

from tokenizers import Tokenizer

import model as m

LIMIT = 190  # word pieces a window, without the two special ones


class Pieces:
    """Word pieces of single words, as BERT cuts them."""

    def __init__(self):
        self.tokenizer = Tokenizer.from_file(str(m.minilm() / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [100]
        return self.known[word]


def shape(word):
    """The class of `SHAPES` that says what lower-casing hides."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return m.SHAPES.index("digits" if any(c.isdigit() for c in word) else "mark")
    if any(c.isdigit() for c in word):
        return m.SHAPES.index("alphanumeric")
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return m.SHAPES.index("lower")
    if len(letters) == 1:
        return m.SHAPES.index("initial")
    if upper == len(letters):
        return m.SHAPES.index("caps")
    if upper == 1 and letters[0].isupper():
        return m.SHAPES.index("title")
    return m.SHAPES.index("mixed")


class Corpus:
    """Documents of one part, with labels as numbers; -1 where nothing is known."""

    def __init__(self, path, labels):
        index = {layer: {v: i for i, v in enumerate(values)} for layer, values in labels.items()}
        index["upos"] = {v: i for i, v in enumerate(m.UPOS)}
        # "-" is "no person, organization or place" (events are not marked).
        index["names"] = {**{v: i for i, v in enumerate(m.NAMES)}, "-": len(m.NAMES)}
        self.documents = []
        for line in Path(path).open(encoding="utf-8"):
            d = json.loads(line)
            n = len(d["words"])
            get = lambda layer: [index[layer].get(v, -1) for v in d[layer]] if d.get(layer) else [-1] * n
            starts = [-1 if s is None else s for s in d["starts"]]
            self.documents.append({
                "words": d["words"], "gaps": [m.GAPS.index(g) for g in d["gaps"]], "starts": starts, "upos": get("upos"),
                "feats": get("feats"), "lemmas": get("lemmas"), "relations": get("relations"), "names": get("names"),
                "heads": d.get("heads") or [-2] * n, "sure": all(s >= 0 for s in starts), "corpus": d["corpus"], "id": d["id"],
            })

    def windows(self, pieces, rng):
        """(document, first, end) covering each word once, with random lengths, beginning at sentence starts."""
        for doc in self.documents:
            at, n = 0, len(doc["words"])
            while at < n:
                limit = rng.choice((24, 48, 96, 128, 160, LIMIT, LIMIT, LIMIT))
                end = window_end(doc, at, limit, pieces)
                if end < n:
                    cut = last_start(doc, at, end)
                    if cut > at and (doc["heads"][at] != -2 or rng.random() < 0.5):
                        end = cut
                yield doc, at, end
                at = end


def window_end(doc, at, limit, pieces):
    used, end = 0, at
    while end < len(doc["words"]):
        used += len(pieces(doc["words"][end]))
        if used > limit and end > at:
            break
        end += 1
        if used > limit:
            break
    return end


def last_start(doc, at, end):
    """The last sentence start in (at, end], `end` itself included when a sentence begins there."""
    for cut in range(end, at, -1):
        if cut < len(doc["starts"]) and doc["starts"][cut] == 1:
            return cut
    return at


def sentences(doc, first, end):
    """The complete sentences inside the window, as (begin, end) from its first word."""
    starts = [i for i in range(first, end) if doc["starts"][i] == 1]
    if not starts or starts[0] != first:
        return []
    ends = starts[1:] + [end]
    complete = end == len(doc["words"]) or doc["starts"][end] == 1
    return [(b - first, e - first) for b, e in zip(starts, ends)][: None if complete else -1]


QUOTES = {"'": "’", '"': "”", "``": "“", "''": "”"}


def changed(doc, first, end, rng):
    """The window's words as some newspaper might have printed them, and whether lemmas still hold."""
    words = doc["words"][first:end]
    dice = rng.random()
    if dice < 0.04:
        return [w.lower() for w in words], False
    if dice < 0.07:
        return [w.upper() for w in words], False
    lemmas = True
    if dice < 0.13:  # one sentence as a headline
        spans = sentences(doc, first, end) or [(0, end - first)]
        b, e = rng.choice(spans)
        if e - b < 30:
            small = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "at", "by", "as", "with", "'s", "’s", "n't"}
            title = rng.random() < 0.6
            for i in range(b, e):
                word = words[i]
                words[i] = (word[:1].upper() + word[1:] if word.lower() not in small or i == b else word) if title else word.upper()
            lemmas = False
    elif dice < 0.35:
        open_ = True
        for i, word in enumerate(words):
            if word == '"':
                words[i] = "“" if open_ else "”"
                open_ = not open_
            elif "'" in word:
                words[i] = word.replace("'", "’")
    elif dice < 0.45:
        words = [w.replace("’", "'").replace("“", '"').replace("”", '"') for w in words]
    return words, lemmas


def people(corpora):
    """The full names of people in the corpora, as lists of words."""
    found = {}
    for corpus in corpora:
        for doc in corpus.documents:
            for begin, end in person_spans(doc["names"]):
                if 2 <= end - begin <= 5:
                    found[" ".join(doc["words"][begin:end])] = doc["words"][begin:end]
    return [found[name] for name in sorted(found)]


def person_spans(names):
    """(begin, end) of the people among name labels."""
    single, first, last = (m.NAMES.index(f"{part}-Person") for part in "SBE")
    begin = None
    for at, name in enumerate(names):
        if name == single:
            yield at, at + 1
        elif name == first:
            begin = at
        elif name == last and begin is not None:
            yield begin, at + 1
            begin = None


def recast(doc, first, end, pool, rng):
    """The window as a document of its own in which other people play: each full name is another one, and its parts with it.

    Only for documents without trees. Names are marked whole, so a window that cuts one is left as it is.
    """
    names = doc["names"][first:end]
    words, gaps, starts, labels = [], [], [], []
    cast, at = {}, 0
    spans = list(person_spans(names))
    for begin, stop in spans:
        old = doc["words"][first + begin : first + stop]
        if len(old) > 1:
            new = rng.choice(pool)
            cast.setdefault(" ".join(old), new)
            cast.setdefault(old[-1], cast[" ".join(old)][-1:])
            cast.setdefault(old[0], cast[" ".join(old)][:1])
    for begin, stop in spans + [(end - first, end - first)]:
        words += doc["words"][first + at : first + begin]
        gaps += doc["gaps"][first + at : first + begin]
        starts += doc["starts"][first + at : first + begin]
        labels += names[at:begin]
        if begin == stop:
            break
        old = doc["words"][first + begin : first + stop]
        new = cast.get(" ".join(old)) or (rng.choice(pool)[-1:] if len(old) == 1 else old)
        space = m.GAPS.index("space")
        words += new
        glued = [space if new[i - 1] not in ("-", "’", "'") and new[i] not in ("-", "’", "'") else m.GAPS.index("glued") for i in range(1, len(new))]
        gaps += [doc["gaps"][first + begin], *glued]
        starts += [doc["starts"][first + begin]] + [0] * (len(new) - 1)
        part = lambda p: m.NAMES.index(f"{p}-Person")
        labels += [part("S")] if len(new) == 1 else [part("B"), *[part("I")] * (len(new) - 2), part("E")]
        at = stop
    unknown = [-1] * len(words)
    return {"words": words, "gaps": gaps, "starts": starts, "names": labels, "upos": unknown, "feats": unknown, "lemmas": unknown,
            "relations": unknown, "heads": [-2] * len(words)}


def example(doc, first, end, pieces, rng=None):
    """A window as lists: pieces, shapes, gaps, first piece of each word, and the labels of its words."""
    words, lemmas_hold = changed(doc, first, end, rng) if rng else (doc["words"][first:end], True)
    ids, shapes, gaps, firsts = [], [], [], []
    for offset, word in enumerate(words):
        got = pieces(word)[:LIMIT]
        firsts.append(len(ids))
        ids += got
        shapes += [shape(word)] * len(got)
        gaps += [doc["gaps"][first + offset]] + [m.GAPS.index("inside")] * (len(got) - 1)
    spans = sentences(doc, first, end)
    owner = [-1] * (end - first)
    for number, (b, e) in enumerate(spans):
        owner[b:e] = [number] * (e - b)
    heads = []
    for offset in range(end - first):
        head = doc["heads"][first + offset]
        known = owner[offset] >= 0 and head != -2
        heads.append(-1 if not known else 0 if head == -1 else head - first + 1)  # 0 is the root
    layers = {layer: doc[layer][first:end] for layer in ("starts", "upos", "feats", "lemmas", "relations", "names")}
    if not lemmas_hold:
        layers["lemmas"] = [-1] * (end - first)
    return {"pieces": ids, "shapes": shapes, "gaps": gaps, "firsts": firsts, "owner": owner, "heads": heads, **layers}
