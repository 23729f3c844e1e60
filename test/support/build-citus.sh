#!/bin/sh
# Builds a PostgreSQL 15 with Citus beside Debian's own, which stays as it is: build-citus.sh SOURCE [TARGET]
# SOURCE is a folder with the source of Citus 13.2.x, the last line for PostgreSQL 15 (its licence is AGPL-3.0: it is
# used over the wire by tests only and never shipped). Needs: postgresql-15 postgresql-server-dev-15 make gcc libc6-dev
# libkrb5-dev liblz4-dev libzstd-dev; the server-dev package in the version of the server, or both upgrade.
set -eu
source=$(realpath "$1")
target=${2:-/opt/citus}
config=/usr/lib/postgresql/15/bin/pg_config
mkdir -p "$target"
cd "$source"
# From 15.19 on the server has a function of this name too.
find src -name '*.[ch]' -exec sed -i 's/\bhave_createdb_privilege\b/citus_have_createdb_privilege/g' {} +
./configure PG_CONFIG=$config --without-libcurl
make -j"$(nproc)" with_llvm=no extension
make install-all with_llvm=no DESTDIR="$target"
# The server finds its libraries and files from where it stands, so a copy uses the extension that lies in the copy.
for folder in lib share; do cp -a "/usr/$folder/postgresql/15/." "$target/usr/$folder/postgresql/15/"; done
"$target/usr/lib/postgresql/15/bin/postgres" --version
