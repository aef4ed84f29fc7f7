#!/usr/bin/env bash
# Checks folders with generated sites in a real browser; fails when one misses a target.
#
#   run.sh SITE_DIR…
#
# Installs what the check needs the first time. All folders are checked, also after a miss.

set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ]; then
  printf 'usage: run.sh SITE_DIR…\n' >&2
  exit 2
fi

"$here/site-check.sh" --setup

status=0
for site in "$@"; do
  printf '\n%s\n\n' "$site"
  "$here/site-check.sh" "$site" --strict --no-lighthouse --pages 16 || status=$?
done
exit "$status"
