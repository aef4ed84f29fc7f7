#!/usr/bin/env bash
# Checks a folder with a generated static site and prints one table.
#
#   site-check.sh --setup              install what the check needs and is missing (the only step that uses a network)
#   site-check.sh SITE_DIR [options]   run the check, offline, on the loopback address only
#
# Options are those of site-check.mjs; see `site-check.sh --help`.
# SITE_CHECK_LIMIT_S   wall-clock limit of a run in seconds (default 900)
# CHROMIUM             path of the browser (default: the first chromium on PATH)

set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
limit_s=${SITE_CHECK_LIMIT_S:-900}

die() {
  printf 'site-check: %s\n' "$*" >&2
  exit 2
}

stamp=$here/node_modules/.set-up-for

setup() {
  local sudo_cmd=()
  if [ "$(id -u)" -ne 0 ]; then sudo_cmd=(sudo); fi
  local missing=()
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  command -v chromium >/dev/null || missing+=(chromium)
  command -v java >/dev/null || missing+=(default-jre-headless)
  command -v pdfinfo >/dev/null || missing+=(poppler-utils)
  # Without a font that has the Vietnamese letters the phone and print results mean nothing.
  fc-list 2>/dev/null | grep -iE 'noto ?sans|dejavu' >/dev/null || missing+=(fontconfig fonts-noto-core)
  if [ ${#missing[@]} -gt 0 ]; then
    if [ ${#sudo_cmd[@]} -gt 0 ] && ! command -v sudo >/dev/null; then
      die "--setup needs root to install Debian packages: ${missing[*]}"
    fi
    # Another installation may hold the lock for a while.
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${sudo_cmd[@]}" "${apt[@]}" update
    "${sudo_cmd[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || die "node 20 or later is needed; this one is $(node --version)"
  # Done already for these very packages: nothing more to do.
  if cmp -s "$here/package-lock.json" "$stamp"; then return; fi
  # No install scripts: none of the packages needs one, and some would download a browser or a JRE.
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund)
  cp "$here/package-lock.json" "$stamp"
}

if [ "${1:-}" = "--setup" ]; then
  setup
  exit
fi

command -v node >/dev/null || die "node (20 or later) is not installed"
[ -d "$here/node_modules/playwright-core" ] || die "not set up yet: run '$0 --setup' once"

if [ "${1:-}" != "--help" ]; then
  command -v java >/dev/null || die "java is not installed: run '$0 --setup'"
  command -v pdfinfo >/dev/null || die "pdfinfo is not installed: run '$0 --setup'"
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
  [ -n "$CHROMIUM" ] || die "chromium is not installed: run '$0 --setup'"
  export CHROMIUM
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/site-check.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT

# The scratch folder holds browser profiles and printed PDFs. `timeout` ends the whole process
# group, so no browser outlives the check.
status=0
SITE_CHECK_SCRATCH="$scratch" timeout --kill-after=10 "$limit_s" \
  node "$here/site-check.mjs" "$@" || status=$?
[ "$status" -ne 124 ] || die "stopped after ${limit_s} s"
exit "$status"
