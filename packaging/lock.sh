#!/bin/sh
# Writes the lock files anew, with hashes, for every Python and system the program supports.
set -eu
cd "$(dirname "$0")/.."
python3 -m venv .venv/locking
.venv/locking/bin/pip install -q uv
for what in run test; do
    extras="--extra build"
    [ $what = run ] || extras="--extra build --extra test"
    # shellcheck disable=SC2086
    .venv/locking/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $extras \
        pyproject.toml -o packaging/locks/$what.txt
done
rm -r .venv/locking
