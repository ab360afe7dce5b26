"""Turns the corpora into training documents: `prepare.py CORPORA GOLD NEWS OUT`.

Out: one JSON Lines file a part (train, dev, test of each corpus) and labels.json. A document has, a word, the form, the
gap before it, and what its corpus knows: sentence starts, tags, features, lemma script, head, relation, name label;
None where the corpus does not know. Labels of names and how each corpus maps onto them: see `MAPPINGS`.
"""

import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path

import yaml

import split

# Kinds of each corpus and ours. A kind mapped to None is not known to be or not to be a name of ours: no loss there.
# ANY_EVENT corpora do not mark events, so their O says "no person, organization or place" only.
MAPPINGS = {
    "uner": {"PER": "Person", "ORG": "Organization", "LOC": "Place", "OTH": None},
    "wikigold": {"PER": "Person", "ORG": "Organization", "LOC": "Place", "MISC": None},  # MISC: events, works, nationalities
    # Web text with rare names. A corporation is a body; so is a group (bands, teams). Products and works are names, and none of ours.
    "wnut17": {"person": "Person", "location": "Place", "corporation": "Organization", "group": "Organization", "product": "O", "creative-work": "O"},
    # `politician` and `person` are people; `politicalparty` and `organisation` bodies; `misc` titles, laws, nationalities and works.
    "crossner": {
        "politician": "Person", "person": "Person", "writer": "Person", "musicalartist": "Person", "scientist": "Person", "researcher": "Person",
        "politicalparty": "Organization", "organisation": "Organization", "band": "Organization", "university": "Organization",
        "location": "Place", "country": "Place", "election": "Event", "event": "Event", "conference": "Event", "award": "O",
        "misc": None,
    },
    # GMB is silver. `gpe` is mostly demonyms, with some countries; `per` has the title in it, which is taken off.
    "gmb": {"per": "Person", "org": "Organization", "geo": "Place", "gpe": None, "eve": "Event", "art": None, "nat": None, "tim": "O"},
}
NO_EVENTS = {"uner", "wikigold", "wnut17"}
TITLES = set("President Prime Minister Vice Secretary Mr. Mrs. Ms. Dr. Senator Sen. General Gen. Foreign Defense State Chancellor King "
             "Queen Prince Pope Chairman Governor Gov. Ambassador Colonel Captain Former Representative Rep. Judge Justice Premier "
             "Lieutenant Major Sheikh Ayatollah Chief Attorney Spokesman Spokeswoman Director Deputy Interior Finance of U.S. "
             "Palestinian Iraqi Iranian Israeli Russian French German British Pakistani Afghan Chinese American".split())


def document(corpus, name, words, gaps, **layers):
    assert len(words) == len(gaps), name
    for layer, values in layers.items():
        assert values is None or len(values) == len(words), (name, layer)
    return {"corpus": corpus, "id": name, "words": words, "gaps": gaps, **layers}


# --- treebanks ---

def conllu(path):
    """Documents of a CoNLL-U file, as lists of (comments, rows, gap before each word)."""
    documents, comments, rows = [], [], []
    for line in Path(path).read_text(encoding="utf-8").splitlines() + [""]:
        if line.startswith("#"):
            comments.append(line)
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            if any(c.startswith("# newdoc") for c in comments) or not documents:
                documents.append([])
            documents[-1].append((comments, rows))
            comments, rows = [], []
    return documents


def treebank(corpus, name, sentences, entities=None):
    words, gaps, starts, upos, feats, lemmas, heads, relations, names = ([] for _ in range(9))
    glued = False
    for comments, rows in sentences:
        base, inside, first = len(words), 0, True
        newline = any(c.startswith("# newpar") or c.startswith("# newdoc") for c in comments)
        sent_id = next(c.split("=", 1)[1].strip() for c in comments if c.startswith("# sent_id"))
        known = entities.get(sent_id) if entities is not None else None
        if known and len(known) != sum(row[0].isdigit() for row in rows):
            known = None  # the two releases cut these sentences differently
        count = 0
        for row in rows:
            if "." in row[0]:
                continue
            if "-" in row[0]:
                low, high = map(int, row[0].split("-"))
                inside, multi_glue = high - low + 1, "SpaceAfter=No" in row[9]
                continue
            words.append(row[1])
            gaps.append("newline" if first and newline else "glued" if glued else "space")
            starts.append(int(first))
            upos.append(row[3])
            feats.append(row[5])
            lemmas.append(lemma_script(row[1], row[2]))
            heads.append(base + int(row[6]) - 1 if int(row[6]) else -1)
            relations.append(row[7])
            names.append(known[count] if known else None)
            count += 1
            first = False
            if inside:
                inside -= 1
                glued = True if inside else multi_glue
            else:
                glued = "SpaceAfter=No" in row[9]
    gaps[0] = "newline"
    return document(corpus, name, words, gaps, starts=starts, upos=upos, feats=feats, lemmas=lemmas, heads=heads,
                    relations=relations, names=names)


def lemma_script(form, lemma):
    """How the lemma comes from the form: case (keep, lower, title), characters off the end, characters put there."""
    if lemma == "_" and form != "_":
        return None
    for case, cased in (("l", form.lower()), ("k", form), ("t", form[:1] + form[1:].lower())):
        if case == "l" and lemma != lemma.lower():
            continue
        common = 0
        while common < min(len(cased), len(lemma)) and cased[common] == lemma[common]:
            common += 1
        if common or (len(cased) <= 6 and case == "l"):
            return f"{case}{len(cased) - common}{lemma[common:]}"
    return None


def uner(path):
    """sent_id -> name labels of the words."""
    out, sent_id, labels = {}, None, []
    for line in Path(path).read_text(encoding="utf-8").splitlines() + [""]:
        if line.startswith("# sent_id"):
            sent_id = line.split("=", 1)[1].strip()
        elif line and line.split("\t")[0].isdigit():
            labels.append(line.split("\t")[2])
        elif not line and labels:
            out[sent_id] = bioes(labels, MAPPINGS["uner"])
            labels = []
    return out


def bioes(labels, mapping):
    """IOB labels of any kind to BIOES of ours; None where the kind is not known."""
    out = [None] * len(labels)
    index = 0
    while index < len(labels):
        label = labels[index]
        if label in ("O", "") or "-" not in label:
            out[index] = "O"
            index += 1
            continue
        kind, end = label[2:], index + 1
        while end < len(labels) and labels[end] == "I-" + kind:
            end += 1
        put(out, index, end, mapping.get(kind, None))
        index = end
    return out


def put(out, begin, end, kind):
    """Marks the words begin..end as one name of `kind` ("O": no name, None: not known)."""
    if kind in ("O", None):
        out[begin:end] = [kind] * (end - begin)
    elif end - begin == 1:
        out[begin] = "S-" + kind
    else:
        out[begin:end] = ["B-" + kind] + ["I-" + kind] * (end - begin - 2) + ["E-" + kind]


# --- corpora of names, tokenised ---

NO_SPACE_BEFORE = set(". , ; : ! ? ) ] } % 's 'm 're 'll 've 'd n't ' ’ ” 'S".split())
NO_SPACE_AFTER = set("( [ { $ £ € “ #".split())


def detokenised(words):
    """The gaps that running text would have had."""
    gaps, quote, glue = [], False, False
    for index, word in enumerate(words):
        gap = "newline" if index == 0 else "glued" if glue or word in NO_SPACE_BEFORE else "space"
        glue = word in NO_SPACE_AFTER
        if word == '"':
            if quote:
                gap = "glued" if index else gap
            quote, glue = not quote, not quote
        gaps.append(gap)
    return gaps


def cut(words, labels):
    """Words cut as the treebanks cut them, with the labels (IOB) spread."""
    out_words, out_labels, glued = [], [], []
    for word, label in zip(words, labels):
        spans = split.words(word) or [(0, len(word))]
        for number, (b, e) in enumerate(spans):
            out_words.append(word[b:e])
            out_labels.append("I" + label[1:] if number and label[:2] == "B-" else label)
            glued.append(number > 0)
    return out_words, out_labels, glued


def tokenised(corpus, name, sentences):
    """A document of sentences of (word, IOB label)."""
    words, gaps, starts, names = [], [], [], []
    for sentence in sentences:
        form, labels, glued = cut([w for w, _ in sentence], [t for _, t in sentence])
        form = [{"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(w, w) for w in form]
        here = ["glued" if g else gap for g, gap in zip(glued, detokenised(form))]
        if words and corpus == "gmb":
            here[0] = "space"
        words += form
        gaps += here
        starts += [1] + [0] * (len(form) - 1)
        found = bioes(labels, MAPPINGS[corpus])
        names += [("-" if n == "O" else n) if corpus in NO_EVENTS else n for n in found]
    return document(corpus, name, words, gaps, starts=starts, names=names)


def columns(path, word, tag, separator=None):
    """Sentences of a column file."""
    sentence = []
    for line in Path(path).read_text(encoding="utf-8").splitlines() + [""]:
        parts = line.split(separator)
        if len(parts) <= max(word, tag):
            if sentence:
                yield sentence
            sentence = []
        elif not line.startswith("-DOCSTART-"):
            sentence.append((parts[word], parts[tag]))


def iob1_to_iob2(sentence):
    """B- at the beginning of every name, however the corpus writes it."""
    out, before = [], "O"
    for word, tag in sentence:
        if tag != "O" and (before == "O" or before[2:] != tag[2:] or tag[0] == "B"):
            tag = "B-" + tag[2:]
        elif tag != "O":
            tag = "I-" + tag[2:]
        out.append((word, tag))
        before = tag
    return out


def gmb(path):
    sentences = []
    with open(path, encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.reader(file):
            if len(row) < 4 or row[1] == "Word":
                continue
            if row[0]:
                sentences.append([])
            sentences[-1].append((row[1], row[3]))
    for sentence in sentences:
        for index, (word, tag) in enumerate(sentence):
            # "President Bush" is one per-name in GMB: the title comes off.
            if tag[2:] == "per" and word in TITLES and index + 1 < len(sentence) and sentence[index + 1][1] == "I-per":
                sentence[index] = (word, "O")
                sentence[index + 1] = (sentence[index + 1][0], "B-per")
    return sentences


# --- news with names ---

def occurrences(text, forms):
    """Whole-word occurrences of the forms {form: kind}, longest first, none inside another."""
    text, taken = text.replace("\u00a0", " "), []
    for form in sorted(forms, key=len, reverse=True):
        for match in re.finditer(r"(?<!\w)" + re.escape(form) + r"(?!\w)", text):
            if not any(match.start() < e and b < match.end() for b, e, _ in taken):
                taken.append((*match.span(), forms[form]))
    return taken


def running(corpus, name, text, spans):
    """A document of running text with the (begin, end, kind) of its names."""
    cuts = split.words(text)
    words = [text[b:e] for b, e in cuts]
    gaps = ["newline" if i == 0 else split.gap(text, cuts[i - 1][1], cuts[i][0]) for i in range(len(cuts))]
    names = ["O"] * len(words)
    lost = 0
    for begin, end, kind in spans:
        inside = [i for i, (b, e) in enumerate(cuts) if b < end and begin < e]
        if not inside:
            continue
        first, last = cuts[inside[0]][0], cuts[inside[-1]][1]
        # A full stop may stand inside the word or outside the annotated name.
        exact = first == begin and text[min(end, last) : max(end, last)] in ("", ".")
        put(names, inside[0], inside[-1] + 1, kind if exact else None)
        lost += not exact
    starts = [1 if gap == "newline" else None if words[i - 1] in CLOSERS else 0 for i, gap in enumerate(gaps)]
    return document(corpus, name, words, gaps, starts=starts, names=names), lost


CLOSERS = set(". ? ! \" ” ' ’ ) ] … : ;".split()) | {"...", "!!", "?!", "''"}


def news(folder):
    """The gold articles: the names of `names/`, and those of `wikinews/`."""
    kinds = {}
    for row in csv.reader(open(folder / "names/names.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row[0] != "article":
            kinds.setdefault(row[0], {}).update({form: row[1] for form in row[2].split("|")})
    for name, forms in sorted(kinds.items()):
        text = (folder / "names" / f"{name}.txt").read_text(encoding="utf-8")
        yield running("news", name, text, occurrences(text, forms))
    for path in sorted((folder / "wikinews").glob("*.yaml")):
        gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        forms = {form: entity["type"] for entity in gold["entities"] for form in entity["names"]}
        yield running("news", path.stem, text, occurrences(text, forms))


MARK = re.compile(r"\[(Person|Organization|Place|Event) ([^\[\]]+)\]")


def marked(path):
    """Articles with their names in brackets, separated by lines of ====."""
    for number, article in enumerate(re.split(r"(?m)^====\s*$", path.read_text(encoding="utf-8"))):
        text, spans, at = "", [], 0
        article = article.strip()
        for match in MARK.finditer(article):
            text += article[at : match.start()]
            spans.append((len(text), len(text) + len(match.group(2)), match.group(1)))
            text += match.group(2)
            at = match.end()
        text += article[at:]
        if text:
            yield running("written", f"{path.stem}-{number}", text, spans)


# --- all ---

def main(corpora, gold, written, out):
    corpora, gold, out = Path(corpora), Path(gold), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    parts = {}
    ewt_names = {part: uner(corpora / f"ner/uner_ewt/en_ewt-ud-{'train.clean' if part == 'train' else part}.iob2") for part in ("train", "dev", "test")}
    for part, entities in ewt_names.items():
        for number, sentences in enumerate(conllu(corpora / f"parse/ud_ewt/ewt_{part}.conllu")):
            doc = treebank("ewt", f"ewt-{part}-{number}", sentences, entities)
            doc["names"] = ["-" if n == "O" else n for n in doc["names"]]
            parts.setdefault(f"ewt-{part}", []).append(doc)
    held = {part: set(re.findall(rf"GUM_\w+", (corpora / "multi/gum_open/splits.md").read_text().split(f"## {part}\n")[1].split("##")[0])) for part in ("dev", "test")}
    for path in sorted((corpora / "multi/gum_open/dep").glob("*.conllu")):
        part = next((p for p, names in held.items() if path.stem in names), "train")
        for sentences in conllu(path):
            parts.setdefault(f"gum-{part}", []).append(treebank("gum", path.stem, sentences))
    lost = 0
    for doc, bad in news(gold):
        part = "test" if doc["id"][0].lower() in "stuvwxyz" else "dev" if doc["id"][0].lower() in "pq" else "train"
        parts.setdefault(f"news-{part}", []).append(doc)
        lost += bad
    sentences = [iob1_to_iob2(s) for s in columns(next((corpora / "ner/wikigold/CONLL-format/data").glob("*")), 0, 1)]
    for first in range(0, len(sentences), 8):
        parts.setdefault("wikigold-train", []).append(tokenised("wikigold", f"wikigold-{first}", sentences[first : first + 8]))
    for part, name in (("train", "wnut17train.conll"), ("dev", "emerging.dev.conll"), ("test", "emerging.test.annotated")):
        for number, sentence in enumerate(columns(corpora / f"ner/WNUT17/CONLL-format/data/{part}/{name}", 0, 1, "\t")):
            parts.setdefault("wnut17-train", []).append(tokenised("wnut17", f"wnut17-{part}-{number}", [sentence]))
    for domain in ("politics", "literature", "music", "science", "ai"):
        for part in ("train", "dev", "test") if domain == "politics" else ("train", "dev"):
            for number, sentence in enumerate(columns(corpora / f"ner/crossner/ner_data/{domain}/{part}.txt", 0, 1, "\t")):
                parts.setdefault("crossner-train" if domain == "politics" else "crossner-other", []).append(
                    tokenised("crossner", f"crossner-{domain}-{part}-{number}", [sentence]))
    sentences = gmb(corpora / "ner/gmb/ner_dataset.no_timebank.csv")
    for first in range(0, len(sentences), 10):
        parts.setdefault("gmb-silver", []).append(tokenised("gmb", f"gmb-{first}", sentences[first : first + 10]))
    for path in sorted(Path(written).glob("*.txt")):
        for doc, bad in marked(path):
            parts.setdefault("written-train", []).append(doc)
            lost += bad
    save_labels(parts, out)
    for part, documents in sorted(parts.items()):
        (out / f"{part}.jsonl").write_text("".join(json.dumps(d, ensure_ascii=False) + "\n" for d in documents), encoding="utf-8")
        count = Counter(n[2:] for d in documents for n in d["names"] if n and n[0] in "BS")
        print(f"{part:16} documents {len(documents):5} words {sum(len(d['words']) for d in documents):8} {dict(count)}")
    print("names that end inside a word, left out:", lost)


def save_labels(parts, out):
    """The classes of features, lemma scripts and relations that are frequent enough to be learnt."""
    counts = {layer: Counter(v for part in ("ewt-train", "gum-train") for d in parts[part] for v in d[layer] if v)
              for layer in ("feats", "lemmas", "relations")}
    least = {"feats": 3, "lemmas": 4, "relations": 3}
    forms = {}
    for part in ("ewt-train", "gum-train"):
        for doc in parts[part]:
            for form, script in zip(doc["words"], doc["lemmas"]):
                forms.setdefault(script, set()).add(form.lower())
    frequent = lambda layer, v, n: n >= least[layer] and (layer != "lemmas" or len(forms[v]) > 1 or v[0] == "l")
    labels = {layer: [v for v, n in sorted(c.items(), key=lambda x: (-x[1], x[0])) if frequent(layer, v, n)] for layer, c in counts.items()}
    path = out / "labels.json"
    if path.exists():  # a model that is being trained keeps its classes
        labels = json.loads(path.read_text())
    path.write_text(json.dumps(labels, ensure_ascii=False, indent=0))
    print({layer: len(v) for layer, v in labels.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
