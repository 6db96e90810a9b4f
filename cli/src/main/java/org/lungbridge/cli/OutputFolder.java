package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.cli.site.Site;

/** Writes the folder of a command whole or not at all: into a hidden folder beside it, which then takes its name. */
final class OutputFolder {
    private final Path folder;
    private final boolean force;
    private final Kind kind;

    /** What a folder holds. */
    enum Kind {
        /** What a run left. */
        RUN("run folder", ManifestFile.NAME),
        /** Runs over one another. */
        COMPARISON("comparison", CompareCommand.PAGE),
        /** The documentation as web pages. */
        SITE("site", Site.SIGN);

        private final String words;
        private final String sign;

        /**
         * A kind of folder.
         *
         * @param words what it is called
         * @param sign the file by which it is known
         */
        Kind(String words, String sign) {
            this.words = words;
            this.sign = sign;
        }
    }

    /** @param force whether a folder of this kind that is there already may be replaced */
    OutputFolder(Path folder, boolean force, Kind kind) {
        this.folder = folder.toAbsolutePath().normalize();
        this.force = force;
        this.kind = kind;
    }

    /**
     * Asked before work begins, so that no work is lost.
     *
     * @throws CommandFailure if the folder holds something that may not be replaced
     */
    void requireFree() throws IOException {
        if (!Files.exists(folder) || isEmptyFolder(folder)) {
            return;
        }
        if (!force) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The %s (%s) exists already.".formatted(kind.words, folder),
                    "choose another with -o DIR, or replace it with --force.");
        }
        if (!Files.isRegularFile(folder.resolve(kind.sign))) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) is no %s and is not replaced, not even with --force."
                            .formatted(folder, kind.words),
                    "choose another with -o DIR.");
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Writes the files, given by their path in the folder. If that fails, nothing is left behind. */
    void write(Map<String, byte[]> files) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        @Nullable Path staging = null;
        try {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IOException("The folder (" + folder + ") cannot be replaced.");
            }
            makeParents(parent, made);
            staging = Files.createTempDirectory(parent, "." + folder.getFileName() + ".");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = staging.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, file.getValue());
            }
            openToOthers(staging);
            publish(staging);
        } catch (IOException | RuntimeException failure) {
            if (staging != null) {
                FolderTree.delete(staging);
            }
            for (Path parent : made) {
                Files.deleteIfExists(parent);
            }
            throw failure;
        }
    }

    private static void makeParents(Path parent, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = parent; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
    }

    /** Temporary folders are closed to others; this one is as open as the folder it stands in. */
    private static void openToOthers(Path staging) throws IOException {
        Path parent = staging.getParent();
        if (parent != null && Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(staging, Files.getPosixFilePermissions(parent));
        }
    }

    private void publish(Path staging) throws IOException {
        if (!Files.exists(folder) || isEmptyFolder(folder)) {
            Files.move(staging, folder, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        requireFree();
        Path old = staging.resolveSibling(staging.getFileName() + ".old");
        Files.move(folder, old);
        try {
            Files.move(staging, folder);
        } catch (IOException failure) {
            Files.move(old, folder);
            throw failure;
        }
        FolderTree.delete(old);
    }
}
