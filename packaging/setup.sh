#!/bin/sh
# Sets up what the program needs and says what it does: `setup.sh run` for using it, `setup.sh test` for testing it.
# Safe to call every time: what is there already is left alone.
set -eu
what=${1:-run}
cd "$(dirname "$0")/.."

say() { printf '%s\n' "== $*"; }

# as root directly, otherwise by sudo without a question; neither: no
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo "$@"; else return 1; fi
}

apt_updated=
install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ -z "$apt_updated" ]; then
        say "Asking for the list of system packages"
        as_root apt-get update -qq || return 1
        apt_updated=yes
    fi
    say "Installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_python() {
    for each in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [ -n "$each" ] && command -v "$each" >/dev/null 2>&1 \
            && "$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$each
            return 0
        fi
    done
    return 1
}

if ! find_python; then
    install python3 || true
    find_python || { say "Python 3.11 or newer is needed; install it and run this again."; exit 1; }
fi

can_venv() { "$python" -c 'import venv, ensurepip' 2>/dev/null; }
if ! can_venv; then
    version=$("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info.minor)')
    install python3-venv || install "$version" || true
    can_venv || install "$version" || true
    can_venv || { say "The package python3-venv is needed; install it and run this again."; exit 1; }
fi

if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c '' 2>/dev/null; then
    say "Making the virtual environment .venv"
    "$python" -m venv --clear .venv
fi

# one stamp for each lock file: unchanged locks are not installed again
lock=packaging/locks/$what.txt
stamp=.venv/.installed-$what-$(cksum <"$lock" | tr ' ' '-')
if [ ! -e "$stamp" ]; then
    say "Installing the locked libraries into .venv (some minutes the first time)"
    .venv/bin/python -m pip install --disable-pip-version-check --progress-bar "${PAUSE_PROGRESS:-on}" --quiet \
        --require-hashes --only-binary sqlcipher3 -r "$lock"
    rm -f .venv/.installed-"$what"-*
    : >"$stamp"
fi

if [ ! -x .venv/bin/pause-desktop ] || ! .venv/bin/python -c 'import pause_desktop' 2>/dev/null; then
    say "Installing Pause Desktop itself"
    .venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
fi

# Qt's wheels expect these libraries of the system; they are asked for only where Qt does not start without them
starts() { QT_QPA_PLATFORM=$1 .venv/bin/python packaging/qt_starts.py 2>/dev/null; }
if ! starts offscreen || ! starts xcb-libraries; then
    install libegl1 libgl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 \
        libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 \
        libxcb-xkb1 || true
    starts offscreen || { say "Qt needs system libraries that could not be installed: libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"; exit 1; }
fi

# the whole window is tested by ear from another process, and documents are opened by other people's programs:
# what cannot be had here is skipped there, and says so
atspi() { /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; }
if [ "$what" = test ] && command -v apt-get >/dev/null 2>&1; then
    wanted=
    for pair in Xvfb:xvfb openbox:openbox dbus-daemon:dbus xdotool:xdotool pdffonts:poppler-utils qpdf:qpdf; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || wanted="$wanted ${pair##*:}"
    done
    [ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ] || wanted="$wanted at-spi2-core"
    atspi || wanted="$wanted python3-pyatspi"
    command -v soffice >/dev/null 2>&1 || wanted="$wanted libreoffice-writer-nogui libreoffice-calc-nogui"
    # shellcheck disable=SC2086  # a list of packages
    [ -z "$wanted" ] || install $wanted || say "Not installed:$wanted. The tests that need them are skipped."
fi
