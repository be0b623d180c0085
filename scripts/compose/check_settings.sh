#!/bin/sh
# Ends with 1, naming each, where a password of the stack is empty or shorter than twelve characters.
set -eu
wrong=0
for name in ELASTIC_PASSWORD KIBANA_PASSWORD KIBANA_ENCRYPTION_KEY POSTGRES_PASSWORD PREFECT_PASSWORD; do
    eval "value=\${$name:-}"
    least=12
    [ "$name" = KIBANA_ENCRYPTION_KEY ] && least=32
    if [ "${#value}" -lt "$least" ]; then
        echo "$name is not set, or shorter than $least characters: copy .env.example to .env and fill it in" >&2
        wrong=1
    fi
    case $value in
        *[!A-Za-z0-9_-]*)
            echo "$name holds other characters than letters, digits, _ and -: it stands in addresses" >&2
            wrong=1
            ;;
    esac
done
exit "$wrong"
