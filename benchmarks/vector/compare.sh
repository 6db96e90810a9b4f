#!/bin/sh
# The searches of blood lane by lane, in plain rows and with the Vector API: benchmarks/vector/compare.sh [rounds] [lanes,...]
# JAVA_HOME names a JDK with the module jdk.incubator.vector (16 or newer; measured with 25).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../target/benchmarks.jar
out=$here/../target/vector
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
[ -f "$jar" ] || { echo "There is no $jar. Build it: mvn -B -pl benchmarks -am -DskipTests -Dquick package" >&2; exit 1; }
mkdir -p "$out"
"${bin}javac" --add-modules jdk.incubator.vector -nowarn -d "$out" -cp "$jar" "$here"/org/lungbridge/chemistry/*.java
"${bin}java" --add-modules jdk.incubator.vector -cp "$out:$jar" org.lungbridge.chemistry.VectorCost "$@"
