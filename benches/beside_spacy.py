"""Words per CPU-second of our reading and of spaCy's, in turns: called by `spacy.sh`, which says how.

    beside_spacy.py READING PIPELINE TEXTS [GUM NAMES]

READING is our program, PIPELINE the folder where the trained pipeline is kept, TEXTS a folder of texts
(`*.txt`; front matter is taken off). A pipeline that is not there yet is trained on GUM, a folder of
CoNLL-U, and NAMES, a file in the IOB2 format of Universal NER; one that is there is used as it is.

The pipeline has the shape of en_core_web_sm: the tagger and the parser share a convolutional encoder
of width 96 and depth 4, ner has another of its own. Its attribute ruler and lemmatizer are left out, so
that spaCy has less to do than we.
"""

import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch

EPOCHS = 2
ROUNDS = 5
SEED = 1

# Texts that spaCy reads at once: the default of `nlp.pipe`, and its quickest of 1, 8, 32, 128 and 1,024.
DEFAULT, BEST = 1000, 32

# Sentences that make a text to train on: more than one, for the parser finds the sentences.
SENTENCES = 8

# One text in so many is not trained on, to see that the training has worked.
HELD_OUT = 20

LEAST_WORDS = 60_000

ENCODER = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [5000, 1000, 2500, 2500, 50, 50],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
SHARED = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}


def transitions(state, encoder):
    """The model of the parser or of ner."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state,
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": encoder,
    }


def untrained():
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": ENCODER})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": SHARED}})
    nlp.add_pipe("parser", config={"model": transitions("parser", SHARED)})
    nlp.add_pipe("ner", config={"model": transitions("ner", ENCODER)})
    return nlp


def sentences(path):
    """The sentences of a file whose lines are rows of columns: their rows of words."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        words = [row for row in rows if row[0].isdecimal()]
        if words:
            yield words


def tree_text(nlp, some):
    """Sentences of CoNLL-U as one text with tags and trees."""
    words, spaces, tags, heads, labels = [], [], [], [], []
    for sentence in some:
        first = len(words)
        for at, (_, word, _, _, tag, _, head, label, _, more) in enumerate(sentence, first):
            words.append(word)
            spaces.append("SpaceAfter=No" not in more)
            tags.append(tag)
            heads.append(first + int(head) - 1 if head != "0" else at)
            labels.append(label if head != "0" else "ROOT")
    return Doc(nlp.vocab, words=words, spaces=spaces, tags=tags, heads=heads, deps=labels)


def name_text(nlp, some):
    """Sentences of IOB2 as one text with names."""
    rows = [row for sentence in some for row in sentence]
    return Doc(nlp.vocab, words=[row[1] for row in rows], ents=[row[2] for row in rows])


def words_of(nlp, text):
    """The words of a text without what is known of them."""
    return Doc(nlp.vocab, words=[token.text for token in text], spaces=[bool(token.whitespace_) for token in text])


def examples(nlp, make, paths):
    """What to train on, and what is held out."""
    texts = [make(nlp, some) for path in paths for some in minibatch(sentences(path), SENTENCES)]
    made = [Example(words_of(nlp, text), text) for text in texts]
    return [e for at, e in enumerate(made) if at % HELD_OUT], made[::HELD_OUT]


def train(gum, names):
    """The pipeline after so many epochs. The two encoders are apart, so that one can follow the other."""
    nlp = untrained()
    trees, held_trees = examples(nlp, tree_text, sorted(gum.rglob("*.conllu")))
    named, held_names = examples(nlp, name_text, [names])
    if not trees or not named:
        sys.exit(f"no sentences in {gum if not trees else names}")
    spacy.util.fix_random_seed(SEED)
    optimizer = nlp.initialize(lambda: trees + named)
    for epoch in range(EPOCHS):
        for data, others in ((trees, ["ner"]), (named, ["tok2vec", "tagger", "parser"])):
            random.shuffle(data)
            for batch in minibatch(data, 4):
                nlp.update(batch, drop=0.1, sgd=optimizer, exclude=others)
        print(f"trained for {epoch + 1} of {EPOCHS} epochs", file=sys.stderr)
    scores = nlp.evaluate(held_trees) | {"ents_f": nlp.evaluate(held_names)["ents_f"]}
    nlp.meta["performance"] = {key: round(scores[key], 3) for key in ("tag_acc", "dep_uas", "dep_las", "ents_f")}
    return nlp


def pipeline(folder, sources):
    """The trained pipeline, which is trained if there is none."""
    if not (folder / "meta.json").exists():
        if len(sources) != 2:
            sys.exit("no pipeline has been trained yet: give GUM and NAMES")
        started = time.process_time()
        train(*sources).to_disk(folder)
        print(f"trained in {time.process_time() - started:.0f} CPU-seconds", file=sys.stderr)
    return spacy.load(folder)


def plain(text):
    """A text without its front matter."""
    _, fence, body = text.partition("\n---\n")
    return body if fence and text.startswith("---\n") else text


def our_seconds(reading, files, words):
    printed = json.loads(subprocess.run([reading, "1", *files], check=True, capture_output=True).stdout)
    assert printed["words"] == words, "both count the same words"
    return printed["cpu_seconds"]


def their_seconds(nlp, texts, at_once):
    started = time.process_time()
    for doc in nlp.pipe(texts, batch_size=at_once):
        assert doc.has_annotation("TAG") and doc.has_annotation("DEP") and doc.has_annotation("ENT_IOB")
    return time.process_time() - started


def compare(reading, nlp, texts, folder):
    """Prints the pace of both in turns, and the medians of the ratios."""
    words = sum(len(text.split()) for text in texts)
    if words < LEAST_WORDS:
        sys.exit(f"only {words:,} words to read; at least {LEAST_WORDS:,} make a measurement")
    files = [folder / f"{number:05}.txt" for number in range(len(texts))]
    for file, text in zip(files, texts):
        file.write_text(text, encoding="utf-8", newline="")
    print(f"{len(texts):,} texts of {words:,} words, split at white space; words per CPU-second, one thread each")
    print(f"spaCy {spacy.__version__}: {', '.join(nlp.pipe_names)}; held out: "
          + ", ".join(f"{key} {value:.3f}" for key, value in nlp.meta["performance"].items()))
    print(f"{'round':>8}{'dateline':>10}" + "".join(f"{f'spaCy/{size:,}':>13}{'ratio':>8}" for size in (DEFAULT, BEST)))
    their_seconds(nlp, texts, BEST)  # does not count: the first time fills spaCy's vocabulary
    rounds = []
    for number in range(1, ROUNDS + 1):
        ours = words / our_seconds(reading, files, words)
        default, best = (words / their_seconds(nlp, texts, size) for size in (DEFAULT, BEST))
        rounds.append((ours, default, ours / default, best, ours / best))
        print(line(number, rounds[-1]), flush=True)
    print(line("median", [statistics.median(column) for column in zip(*rounds)]))


def line(name, row):
    ours, default, beside_default, best, beside_best = row
    return f"{name:>8}{ours:>10,.0f}{default:>13,.0f}{beside_default:>8.2f}{best:>13,.0f}{beside_best:>8.2f}"


def main(reading, folder, texts, *sources):
    nlp = pipeline(pathlib.Path(folder), [pathlib.Path(source) for source in sources])
    paths = sorted(pathlib.Path(texts).rglob("*.txt"))
    with tempfile.TemporaryDirectory() as work:
        read = [plain(path.read_text(encoding="utf-8")) for path in paths]
        compare(reading, nlp, read, pathlib.Path(work))


if __name__ == "__main__":
    main(*sys.argv[1:])
