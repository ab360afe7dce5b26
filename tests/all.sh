#!/bin/sh
# Installs what is missing and runs all tests: the program's own, then its output read by other programs.
set -eu
cd "$(dirname "$0")/.."
sh tests/tools/packages.sh build-essential libclang-dev python3-venv raptor2-utils serdi
cargo test --release --locked
sh tests/foreign.sh
