#!/bin/sh
# Runs the appending program on a disk of four megabytes until it is full, then saves the file outside
# of it. Needs a mount namespace of its own: unshare -m sh full-disk.int.sh FOLDER WORKERS PROGRAM...
set -eu
folder=$1
workers=$2
shift 2
mount -t tmpfs -o size=4m tmpfs "$folder"
"$@" "$folder/log.db" "$workers" 1
cat "$folder/log.db" > "$folder/../copied.db"
if [ -f "$folder/log.db-wal" ]; then cat "$folder/log.db-wal" > "$folder/../copied.db-wal"; fi
echo copied
