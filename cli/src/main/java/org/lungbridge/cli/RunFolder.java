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

/**
 * Writes a run folder whole or not at all: into a hidden folder beside it, which then takes its name.
 */
final class RunFolder {
    private final Path folder;
    private final boolean force;
    private final String sign;

    /** @param force whether a run folder that is there already may be replaced */
    RunFolder(Path folder, boolean force) {
        this(folder, force, ManifestFile.NAME);
    }

    /** @param sign the file by which a folder of the kind is known */
    RunFolder(Path folder, boolean force, String sign) {
        this.folder = folder.toAbsolutePath().normalize();
        this.force = force;
        this.sign = sign;
    }

    /**
     * Asked before a run, so that no work is lost.
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
                    "The run folder (%s) exists already.".formatted(folder),
                    "choose another with -o DIR, or replace it with --force.");
        }
        if (!Files.isRegularFile(folder.resolve(sign))) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The folder (%s) is no run folder and is not replaced, not even with --force.".formatted(folder),
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

    /** Temporary folders are closed to others; a run folder is as open as the folder it stands in. */
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
