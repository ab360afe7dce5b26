#!/bin/sh
# The dump of the samples, read by other programs: Raptor, Serd and rdflib count the same statements, and
# pySHACL finds that the shapes hold, and that they do not when a required statement is taken out.
set -eu
cd "$(dirname "$0")/.."
target="${CARGO_TARGET_DIR:-target}"
dateline="$target/release/dateline"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

venv="$target/foreign-venv"
if ! "$venv/bin/python" -c 'import pyshacl, rdflib' 2>/dev/null; then
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/tools/requirements.txt
fi

cargo build --quiet --release --locked
"$dateline" --quiet --store "$work/store" ingest data/samples
"$dateline" --quiet --store "$work/store" export -o "$work/dump.nq"

expect() { # NAME EXPECTED ACTUAL
    if [ "$2" != "$3" ]; then
        echo "FAILED $1: $3, expected $2"
        exit 1
    fi
    echo "ok     $1: $3"
}
lines=$(wc -l < "$work/dump.nq")
expect "statements by Raptor" "$lines" "$(rapper -q -i nquads -o nquads "$work/dump.nq" | wc -l)"
expect "statements by Serd" "$lines" "$(serdi -i nquads -o nquads "$work/dump.nq" | wc -l)"
expect "statements by rdflib" "$lines" "$("$venv/bin/python" - "$work/dump.nq" <<'PYTHON'
import sys
import rdflib

data = rdflib.Dataset()
data.parse(sys.argv[1], format="nquads")
print(sum(1 for _ in data.quads((None, None, None, None))))
PYTHON
)"

"$venv/bin/python" tests/tools/validate_shapes.py "$work/dump.nq" > "$work/report" || { cat "$work/report"; exit 1; }
echo "ok     shapes: $(tail -n 1 "$work/report")"
# One article is enough to see that the shapes notice what is missing.
"$dateline" --quiet extract data/samples/ferry-sinking.txt --format nq -o "$work/one.nq"
"$venv/bin/python" tests/tools/validate_shapes.py "$work/one.nq" > "$work/report" || { cat "$work/report"; exit 1; }
for property in beginIndex eventType assertedBy textHash; do
    awk -v property="ns#$property>" '!done && index($0, property) { done = 1; next } { print }' \
        "$work/one.nq" > "$work/broken.nq"
    if cmp -s "$work/one.nq" "$work/broken.nq"; then
        echo "FAILED shapes: the article has no dl:$property to take out"
        exit 1
    fi
    if "$venv/bin/python" tests/tools/validate_shapes.py "$work/broken.nq" > "$work/report"; then
        echo "FAILED shapes: they hold without one dl:$property"
        exit 1
    fi
    echo "ok     shapes fail without one dl:$property"
done
