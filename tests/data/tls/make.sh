#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the certificates of the tests anew, for servers on loopback only. Their keys are public: trust none of them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/ca.cnf" <<EOF
[ca]
default_ca = tests
[tests]
dir = $work
database = $work/index.txt
new_certs_dir = $work
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = \$ENV::NAMES
EOF
: > "$work/index.txt"

new_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }

# certificate FILE KEY EXTENSIONS NAMES FROM UNTIL [more options of "openssl ca"]
certificate() {
    file=$1 key=$2 extensions=$3 from=$5 until=$6
    export NAMES="$4"
    shift 6
    openssl req -new -key "$key" -subj "/CN=Kie Credits tests: ${file%.pem}" -out "$work/request.pem"
    openssl ca -batch -notext -config "$work/ca.cnf" -extensions "$extensions" -startdate "$from" -enddate "$until" \
        -in "$work/request.pem" -out "$file" "$@"
}

long_ago=20200101000000Z
recently=20210101000000Z
far_off=21200101000000Z
farther_off=21210101000000Z
loopback=DNS:localhost,IP:127.0.0.1

new_key "$work/authority.key"
new_key server.key
certificate authority.pem "$work/authority.key" authority DNS:none "$long_ago" "$farther_off" \
    -selfsign -keyfile "$work/authority.key"
sign="-cert authority.pem -keyfile $work/authority.key"
# shellcheck disable=SC2086 # two options and their values
{
    certificate valid.pem server.key server "$loopback" "$long_ago" "$far_off" $sign
    certificate expired.pem server.key server "$loopback" "$long_ago" "$recently" $sign
    certificate not-yet-valid.pem server.key server "$loopback" "$far_off" "$farther_off" $sign
    certificate other-host.pem server.key server DNS:other.example "$long_ago" "$far_off" $sign
    certificate expired-other-host.pem server.key server DNS:other.example "$long_ago" "$recently" $sign
}
certificate self-signed.pem server.key server "$loopback" "$long_ago" "$far_off" -selfsign -keyfile server.key
certificate unknown-authority.pem server.key server "$loopback" "$long_ago" "$far_off" -cert self-signed.pem -keyfile server.key
