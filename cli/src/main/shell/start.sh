# What the launcher of a checkout (lungbridge) and that of a release (bin/lungbridge) share. They set:
#   classpath     the program and its libraries
#   state         a folder for the archive of classes, or nothing where none can be written
#   build         a name of this build of the program; an archive belongs to one build and one Java
#   commit        what it was built from, or nothing
#   install_hint  how to get what is missing
# then call find_java and start.

fail() {
    printf 'lungbridge: %s\n' "$1" >&2
    printf '%s\n' "$2" >&2
    exit 1
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java="$JAVA_HOME/bin/java"
        [ -x "$java" ] || fail "JAVA_HOME ($JAVA_HOME) has no bin/java." \
            'Maybe it points to an old JDK: unset it, or set it to a JDK of version 17 or newer.'
    else
        java=$(command -v java) || fail 'no java was found (JAVA_HOME is not set, PATH has none).' "$install_hint"
    fi
    release=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    version=${release%%[!0-9]*}
    [ -n "$version" ] || fail "cannot tell the version of ($java)." "$install_hint"
    [ "$version" -ge 17 ] || fail "($java) is version ($version); 17 or newer is needed." "$install_hint"
    allowed=
    [ "$version" -lt 24 ] || allowed='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'
}

# Writes the classes of a short run as the virtual machine holds them in memory, so that it need not read and check them
# at every start. Runs without it where that fails; an empty archive says that it did.
write_archive() {
    scratch=$(mktemp -d "$state/archive.XXXXXX" 2>/dev/null) || return 0
    trap 'rm -rf "$scratch"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    printf 'lungbridge: archiving classes for Java %s (once, some seconds)\n' "$release" >&2
    option=-XX:ArchiveClassesAtExit
    [ "$version" -lt 25 ] || option=-XX:AOTCacheOutput
    # shellcheck disable=SC2086 # flags are separated by spaces on purpose, here and below
    "$java" $allowed -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 \
        "$option=$scratch/classes" -cp "$classpath" org.lungbridge.cli.Main \
        run sle-dah-vv-ecmo --until 1min -o "$scratch/run" >"$state/archive.log" 2>&1 </dev/null || :
    [ -s "$scratch/classes" ] || : >"$scratch/classes"
    mv -f "$scratch/classes" "$archive" || :
    rm -rf "$scratch"
    trap - EXIT INT TERM
}

# Becomes the program, with its arguments.
start() {
    archive=
    if [ -n "$state" ]; then
        archive="$state/classes-$build-$release.jsa"
        [ -f "$archive" ] || [ ! -w "$state" ] || write_archive
    fi
    # The quick compiler alone: the optimizing one repays itself after some 400 patient-days only, which validate, sensitivity
    # and trial run many times over. Same bits either way.
    case ${1:-} in
        validate | sensitivity | trial) compiler=-XX:+TieredCompilation ;;
        *) compiler=-XX:TieredStopAtLevel=1 ;;
    esac
    set -- -cp "$classpath" org.lungbridge.cli.Main "$@"
    [ -z "$commit" ] || set -- "-Dlungbridge.commit=$commit" "$@"
    # shellcheck disable=SC2086 # as above
    set -- $allowed "$compiler" -Djava.awt.headless=true -Dfile.encoding=UTF-8 ${LUNGBRIDGE_JAVA_OPTS:-} "$@"
    # The plainest collector, unless the user asks for one: two are an error.
    case ${LUNGBRIDGE_JAVA_OPTS:-} in
        *GC*) ;;
        *) set -- -XX:+UseSerialGC "$@" ;;
    esac
    # An archive that does not fit, such as for another collector, is passed over without a word.
    if [ -s "$archive" ] && [ "$version" -ge 25 ]; then
        set -- "-XX:AOTCache=$archive" '-Xlog:aot*=off' '-Xlog:cds*=off' "$@"
    elif [ -s "$archive" ]; then
        set -- "-XX:SharedArchiveFile=$archive" '-Xlog:cds*=off' "$@"
    fi
    exec "$java" "$@"
}
