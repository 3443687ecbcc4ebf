# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian systems in folders, for tests; to be sourced. Takes root.
# Nothing has to be unmounted, even after SIGKILL: every mount is in a mount namespace that ends with its command.

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

debian_running= # the command that in_background() waits for

# Runs a command so that a signal interrupts this script at once, and not only when the command ends.
in_background() {
    "$@" &
    debian_running=$!
    wait "$debian_running"
}

remove_debians() {
    [[ -z $debian_running ]] || { kill "$debian_running" && wait "$debian_running"; } 2>/dev/null || true
    rm -rf --one-file-system "$debians"
}

[[ $EUID -eq 0 ]] || fail "debootstrap takes root"
packaging/install-packages.sh tests/releases/packages.txt
debians=$(mktemp -d "${TMPDIR:-/tmp}/kie-credits-debian.XXXXXX")
trap remove_debians EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# Where apt on this system fetches Debian from; CREDITS_DEBIAN_MIRROR overrides it.
debian_mirror() {
    local mirror=${CREDITS_DEBIAN_MIRROR:-}
    [[ -n $mirror ]] || mirror=$(apt-get indextargets --format "\$(LABEL) \$(SITE)" 'Created-By: Packages' \
        | awk '$1 == "Debian" { print $2; exit }')
    [[ -n $mirror ]] || fail "apt knows no mirror of Debian; name one in CREDITS_DEBIAN_MIRROR"
    echo "$mirror"
}

# make_debian NAME RELEASE: a fresh system of that release in $debians/NAME; it is removed when the script ends.
make_debian() {
    local root=$debians/$1 release=$2 mirror
    mirror=$(debian_mirror)
    echo "=== A fresh Debian $release from $mirror"
    in_background unshare --mount debootstrap --variant=minbase "$release" "$root" "$mirror" >"$root.log" 2>&1 \
        || { cat "$root.log"; fail "no Debian $release"; }
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/no-sync" # nothing here has to outlast a power failure
    in_debian "$1" apt-get -q update >/dev/null
}

# in_debian NAME [OPTION-OF-BWRAP...] COMMAND...: as root in $debians/NAME, with processes, /proc and /dev of its own.
# Not by chroot, within which the kernel refuses user namespaces, which the test of Wayland needs.
in_debian() {
    local root=$debians/$1
    shift
    in_background bwrap --bind "$root" / --proc /proc --dev /dev --ro-bind /sys /sys \
        --ro-bind /etc/resolv.conf /etc/resolv.conf --unshare-pid --die-with-parent --chdir / --clearenv \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv HOME /root --setenv LC_ALL C.UTF-8 \
        --setenv DEBIAN_FRONTEND noninteractive "$@"
}
