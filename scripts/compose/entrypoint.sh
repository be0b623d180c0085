#!/bin/sh
# Runs a command with the keys that the set-up service made: each file of /run/zhipo is a variable of its name.
set -eu
for key in "${ZHIPO_KEYS:-/run/zhipo}"/ZHIPO_*; do
    [ -f "$key" ] || continue
    name=$(basename "$key")
    value=$(cat "$key")
    export "$name=$value"
done
exec "$@"
