#!/usr/bin/env bash
# A PostgreSQL server for one test run, forgotten afterwards. Never for real data: it does not wait for the disk.
#   throwaway_postgres.sh find               exit 0 when PostgreSQL's programs are on the machine
#   throwaway_postgres.sh start FOLDER PORT  prints the DATABASE_URL
#   throwaway_postgres.sh stop FOLDER        stops it and deletes the folder
set -euo pipefail

programs() {
    local newest
    newest=$(find /usr/lib/postgresql -mindepth 3 -name initdb 2>/dev/null | sort -V | tail -n 1)
    newest=${newest:-$(command -v initdb || true)}
    [ -n "$newest" ] && dirname "$(readlink -f "$newest")"
}

# PostgreSQL refuses to run as root.
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

action=$1 folder=${2:-} port=${3:-}
bin=$(programs) || { echo "PostgreSQL is not on this machine." >&2; exit 1; }
case $action in
find) ;;
start)
    mkdir -p "$folder"
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
    chmod 700 "$folder"
    cd "$folder"
    as_server "$bin/initdb" -D data -U samphire -A trust -E UTF8 --locale=C.UTF-8 --no-sync >initdb.log
    speed="-c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    as_server "$bin/pg_ctl" -D data -l log -w -o "-p $port -k $folder -c listen_addresses=127.0.0.1 $speed" start >/dev/null
    echo "postgres://samphire@127.0.0.1:$port/postgres"
    ;;
stop)
    if [ -f "$folder/data/postmaster.pid" ]; then
        cd "$folder"
        as_server "$bin/pg_ctl" -D data -m immediate stop >/dev/null
    fi
    cd /
    rm -rf "$folder"
    ;;
*) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
