#!/bin/sh
# Builds the C side, checks it against Java, and runs both: benchmarks/native/compare.sh [events=5,15,60,0]
# SUNDIALS_HOME names an installation of SUNDIALS with KLU; without it the system's own is tried.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../target/benchmarks.jar
out=$here/../target/native
package=org.lungbridge.benchmarks.peers
[ -f "$jar" ] || { echo "There is no $jar. Build it: mvn -B -pl benchmarks -am -DskipTests -Dquick package" >&2; exit 1; }
mkdir -p "$out"
rm -f "$out/cvode" "$out/rates"
java -cp "$jar" $package.NetworkToC "$out"
make -s -C "$here" OUT="$out" GENERATED="$out" "$out/rates"
if ! make -s -C "$here" OUT="$out" GENERATED="$out" ${SUNDIALS_HOME:+SUNDIALS_HOME="$SUNDIALS_HOME"} "$out/cvode" >"$out/log" 2>&1; then
    rm -f "$out/cvode"
    echo "CVODE is skipped: no SUNDIALS with KLU was found (set SUNDIALS_HOME; see $out/log)."
fi
java -cp "$jar" $package.CvodeComparison rates="$out/rates" cvode="$out/cvode" "$@"
