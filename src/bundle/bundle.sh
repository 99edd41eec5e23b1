#!/bin/sh
# Puts all that a cluster without internet needs into one archive: target/fazhi-VERSION.tar.
set -eu

target=$1
name=$2
folder=$target/$name
rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/data" "$folder/docs" "$folder/fonts"
cp -Rl "$target/spark" "$folder/spark"
cp "$target/fazhi.jar" "$folder/"
cp -R conf "$folder/conf"
cp data/regions.csv "$folder/data/"
cp docs/cluster.md README.md "$folder/docs/"
cp src/main/resources/fonts/* "$folder/fonts/"
cp src/bundle/spark-class "$folder/bin/"
chmod +x "$folder/bin/spark-class"
(cd "$folder" && find . -type f ! -name SHA256SUMS -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum >SHA256SUMS)
tar -C "$target" -cf "$target/$name.tar" "$name"
rm -rf "$folder"
