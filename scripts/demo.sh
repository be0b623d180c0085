#!/bin/sh
# The main job on the committed samples, with the embedded ledger, in a folder of its own: ingest, screen, report.
set -eu
day=2023-11-20
export ZHIPO_VAR="${ZHIPO_VAR:-var/demo}" ZHIPO_INBOX=samples
rm -rf "$ZHIPO_VAR"
echo "== the night of $day over the papers in $ZHIPO_INBOX (scans are read by OCR, about a second a page)"
zhipo nightly --on "$day"
echo
echo "== one debtor, with every rule that is met and the words it rests on"
zhipo debtor 浙江禾屿高分子材料股份有限公司 --on "$day"
