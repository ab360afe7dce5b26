#!/bin/sh
# Our store beside bare Oxigraph: the same quads through both in one run, as ratios.
# usage: benches/compare.sh [ARTICLES]
set -eu
cd "$(dirname "$0")/.."
exec cargo bench --locked --bench compare -- "$@"
