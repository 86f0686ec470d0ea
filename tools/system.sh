#!/bin/sh
# Sees to what pip cannot install: Python's venv and the system libraries Qt needs.
# With "test" also what the tests need (a virtual screen, fonts). Installs what is missing where it
# may; otherwise says in one sentence what to install.
set -u

wanted="libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3
 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
[ "${1:-}" = test ] && wanted="$wanted xvfb xauth fonts-noto-core"
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in $wanted; do
  # Newer Debian and Ubuntu call some of them ...t64.
  dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q '^install ok' ||
    missing="$missing $package"
done
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then as_root=""
elif sudo -n true 2>/dev/null; then as_root="sudo -n"
else
  echo "qualcode needs these packages first: run  sudo apt-get install$missing  and then this again." >&2
  exit 1
fi
echo "Installing system packages:$missing"
$as_root apt-get update -qq &&
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
    echo "These packages could not be installed:$missing. Install them, then run this again." >&2
    exit 1
  }
