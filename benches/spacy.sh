#!/bin/sh
# Our reading beside spaCy's: words per CPU-second on one thread, and the ratio, from one run in turns.
# usage: benches/spacy.sh [-e ENVIRONMENT] [-t TEXTS] [GUM NAMES]
#
# GUM          folder with *.conllu of the GUM treebank, for tags and trees
# NAMES        file in IOB2 with names, as en_ewt-ud-train.iob2 of Universal NER
# ENVIRONMENT  folder where spaCy is installed and its trained pipeline kept (default: spacy/ in the target folder)
# TEXTS        folder of *.txt to read, at least 60,000 words (default: the samples and 300 generated articles)
#
# Only the packages are downloaded. The first run trains spaCy's pipeline for two epochs, which takes some
# minutes, because an untrained parser is slower; later runs need neither GUM nor NAMES. To train anew,
# delete ENVIRONMENT/pipeline.
set -eu
spacy=3.8.18

usage() {
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p;}' "$0" >&2
    exit 2
}
absolute() { # PATH
    case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac
}

environment="" texts="" gum="" names=""
while getopts e:t: option; do
    case $option in
        e) environment=$(absolute "$OPTARG") ;;
        t) texts=$(absolute "$OPTARG") ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))
case $# in
    0) ;;
    2)
        [ -d "$1" ] && [ -f "$2" ] || usage
        gum=$(absolute "$1") names=$(absolute "$2")
        ;;
    *) usage ;;
esac

target=$(absolute "${CARGO_TARGET_DIR:-$(dirname "$0")/../target}")
cd "$(dirname "$0")/.."
environment=${environment:-$target/spacy}
if [ -z "$gum" ] && [ ! -e "$environment/pipeline/meta.json" ]; then
    cat >&2 <<'TEXT'
spaCy's pipeline is not trained yet. Give a treebank and names to train it on; nothing of them is downloaded:
  GUM    the folder of *.conllu of UD English GUM, https://github.com/UniversalDependencies/UD_English-GUM
  NAMES  en_ewt-ud-train.iob2 of Universal NER, https://www.universalner.org
TEXT
    usage
fi

if ! "$environment/bin/python" -c "import spacy; assert spacy.__version__ == '$spacy'" 2>/dev/null; then
    echo "installing spaCy $spacy into $environment" >&2
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "spacy==$spacy"
fi
cargo build --quiet --release --locked --example reading --example generate

if [ -z "$texts" ]; then
    texts=$(mktemp -d)
    trap 'rm -rf "$texts"' EXIT
    cp data/samples/*.txt "$texts"
    "$target/release/examples/generate" 300 "$texts"
fi

export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1 MKL_NUM_THREADS=1
if [ -n "$gum" ]; then set -- "$gum" "$names"; fi
"$environment/bin/python" benches/beside_spacy.py \
    "$target/release/examples/reading" "$environment/pipeline" "$texts" "$@"
