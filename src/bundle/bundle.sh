#!/bin/sh
# Puts all that a cluster without internet needs into one archive: target/fazhi-VERSION.tar.
set -eu

target=$1
name=$2
folder=$target/$name
rm -rf "$folder"
kernel=$folder/notebooks/jupyter/kernels/fazhi
mkdir -p "$folder/bin" "$folder/data" "$folder/docs" "$folder/fonts" "$kernel"
cp -Rl "$target/spark" "$folder/spark"
cp "$target/fazhi.jar" fazhi "$folder/"
cp -R conf "$folder/conf"
cp -R data/regions.csv data/corpus "$folder/data/"
cp notebooks/*.ipynb notebooks/start notebooks/tools.jshell "$folder/notebooks/"
cp notebooks/jupyter/kernels/fazhi/* "$target/notebooks/rapaio-jupyter-kernel.jar" "$kernel/"
cp -R docs/*.md docs/decisions README.md SECURITY.md "$folder/docs/"
cp src/main/resources/fonts/* "$folder/fonts/"
cp src/bundle/spark-class "$folder/bin/"
chmod +x "$folder/bin/spark-class"
(cd "$folder" && find . -type f ! -name SHA256SUMS -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum >SHA256SUMS)
tar -C "$target" -cf "$target/$name.tar" "$name"
rm -rf "$folder"
