#!/usr/bin/env bash
# A backup of the database and of what editors uploaded, and the way back. Reads DATABASE_URL and MEDIA_ROOT.
#   backup.sh make FOLDER      makes the folder and writes the database and media.tar into it, while people work
#   backup.sh restore FOLDER   brings both back into an empty database and an empty media folder, never into others
# The keys are not in it: keep /etc/samphire.env and the folder TRAIL_ANCHORS safe, and in another place.
set -euo pipefail
umask 077

here=$(dirname "$(dirname "$(readlink -f "$0")")")
action=${1:-} folder=${2:-}
database=${DATABASE_URL:?DATABASE_URL is not set. Load the settings first, as docs/operate.md shows.}
media=${MEDIA_ROOT:-$here/var/media}
file=${database#sqlite:///}

refuse() { echo "$1" >&2; exit 1; }
is_sqlite() { [[ $database == sqlite:* ]]; }
holds_something() { [ -d "$1" ] && [ -n "$(ls -A "$1")" ]; }

case $action in
make)
    mkdir "$folder" || refuse "A backup goes into a folder that is not there yet."
    if is_sqlite; then
        [ -f "$file" ] || refuse "There is no database at $file."
        python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("VACUUM INTO ?", sys.argv[2:])' \
            "$file" "$folder/database.sqlite3"
    else
        pg_dump --format=custom --file="$folder/database.dump" "$database"
    fi
    mkdir -p "$media"
    tar --create --file="$folder/media.tar" --directory="$media" .
    ;;
restore)
    [ -f "$folder/media.tar" ] || refuse "There is no backup in $folder."
    if holds_something "$media"; then refuse "$media holds files. Restore into an empty folder."; fi
    if is_sqlite; then
        [ ! -e "$file" ] || refuse "There is a database at $file. Restore into an empty place."
        cp "$folder/database.sqlite3" "$file"
    else
        tables=$(psql --no-psqlrc --tuples-only --no-align "$database" \
            --command "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        [ "$tables" = 0 ] || refuse "The database holds $tables tables. Restore into an empty one."
        pg_restore --no-owner --single-transaction --dbname="$database" "$folder/database.dump"
    fi
    mkdir -p "$media"
    tar --extract --file="$folder/media.tar" --directory="$media"
    ;;
*) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
