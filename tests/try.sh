#!/bin/sh
# Installs what is missing, builds dateline, reads the sample articles, and asks who holds which post.
set -eu
cd "$(dirname "$0")/.."
sh tests/tools/packages.sh build-essential libclang-dev
cargo build --release --locked
dateline="${CARGO_TARGET_DIR:-target}/release/dateline"
store="${CARGO_TARGET_DIR:-target}/samples.store"
"$dateline" --store "$store" ingest data/samples
"$dateline" --store "$store" query posts-held --format table
echo "The program is $dateline, the store $store." >&2
