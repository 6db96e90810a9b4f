package org.lungbridge.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The release as a stranger has it: unpacked in an empty folder, on a machine with Java, a shell and little else. */
final class Unpacked {
    private static final List<String> COMMANDS =
            List.of("sh", "sed", "head", "cksum", "dirname", "readlink", "mkdir", "mktemp", "mv", "rm");
    private static final Path FOLDER = Path.of(System.getProperty("release.folder"));
    private static final String NAME = System.getProperty("release.name");

    private final Path home;
    private final Path path;

    private Unpacked(Path home, Path path) {
        this.home = home;
        this.path = path;
    }

    /** Unpacks the zip into a folder and gives it a PATH with the few commands of a start script. */
    static Unpacked in(Path folder) throws IOException, InterruptedException {
        finish(new ProcessBuilder("unzip", "-q", zip().toString(), "-d", folder.toString()));
        return new Unpacked(folder.resolve(NAME), fewCommands(folder));
    }

    /** The files of a Debian package in a folder, as if that were the root. */
    static Unpacked debian(Path folder) throws IOException, InterruptedException {
        try (var files = Files.list(FOLDER)) {
            Path deb = files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow();
            finish(new ProcessBuilder("dpkg-deb", "-x", deb.toString(), folder.toString()));
        }
        return new Unpacked(folder, fewCommands(folder));
    }

    static Path zip() {
        return FOLDER.resolve(NAME + ".zip");
    }

    static Path folder() {
        return FOLDER;
    }

    /** A file or folder of the release. */
    Path file(String name) {
        return home.resolve(name);
    }

    /** What a command in the folder of the release says, both streams together. The environment is what is given. */
    String answer(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return finish(builder);
    }

    private static Path fewCommands(Path folder) throws IOException {
        Path few = Files.createDirectory(folder.resolve("few-commands"));
        for (String command : COMMANDS) {
            Path script = few.resolve(command);
            Files.writeString(script, "#!/bin/sh\nexec %s \"$@\"\n".formatted(whereIs(command)));
            if (!script.toFile().setExecutable(true)) {
                throw new IOException("(%s) cannot be made executable.".formatted(script));
            }
        }
        return few;
    }

    private static Path whereIs(String command) {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv("PATH").split(":", -1)) {
            places.add(Path.of(place, command));
        }
        return places.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("(%s) is not on the PATH.".formatted(command)));
    }

    /** Waits for a program, and gives what it said. */
    static String finish(ProcessBuilder builder) throws IOException, InterruptedException {
        Process program = builder.redirectErrorStream(true).start();
        program.getOutputStream().close();
        String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!program.waitFor(5, TimeUnit.MINUTES) || program.exitValue() != 0) {
            throw new AssertionError("%s: %s".formatted(String.join(" ", builder.command()), answer));
        }
        return answer;
    }
}
