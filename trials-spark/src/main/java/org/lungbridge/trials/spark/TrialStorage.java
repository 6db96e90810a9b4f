package org.lungbridge.trials.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of a trial on any file system that Hadoop knows: a local disk, one shared by the cluster, an object store. */
final class TrialStorage {
    private final FileSystem files;
    private final Path folder;

    private TrialStorage(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * A folder, made if it is not there.
     *
     * @param text path or address
     * @param configuration Hadoop's
     * @throws IOException if it cannot be reached or made
     */
    static TrialStorage of(String text, Configuration configuration) throws IOException {
        Path given = new Path(text);
        FileSystem files = given.getFileSystem(configuration);
        files.setWriteChecksum(false);
        Path folder = files.makeQualified(given);
        files.mkdirs(folder);
        return new TrialStorage(files, folder);
    }

    /**
     * The bytes of any file.
     *
     * @param text path or address
     * @param configuration Hadoop's
     * @throws IOException if there is none
     */
    static byte[] read(String text, Configuration configuration) throws IOException {
        Path file = new Path(text);
        try (InputStream in = file.getFileSystem(configuration).open(file)) {
            return in.readAllBytes();
        }
    }

    /** The address of a file or folder within. */
    String path(String name) {
        return new Path(folder, name).toString();
    }

    /** The address of the folder. */
    @Override
    public String toString() {
        return folder.toString();
    }

    /** Whether it is there. */
    boolean has(String name) {
        try {
            return files.exists(new Path(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a document with what was made of it: puts it into the folder, or compares it with the one that is there.
     *
     * @throws IOException if it cannot be read or written
     * @throws IllegalStateException if there is another
     */
    void keep(String name, byte[] bytes) throws IOException {
        if (!has(name)) {
            try (OutputStream out = files.create(new Path(folder, name + ".part"), true)) {
                out.write(bytes);
            }
            rename(name + ".part", name);
        } else if (!Arrays.equals(bytes, read(path(name), files.getConf()))) {
            throw new IllegalStateException(
                    "%s was begun by another trial or another version: its %s differs. Choose another folder."
                            .formatted(folder, name));
        }
    }

    /** Removes a file or folder if it is there. */
    void remove(String name) throws IOException {
        files.delete(new Path(folder, name), true);
    }

    /** Lets a writer of local files fill the folder; elsewhere than on a local disk they are copied when all are written. */
    void fill(LocalWriter writer) throws IOException {
        if ("file".equals(files.getScheme())) {
            writer.write(java.nio.file.Path.of(folder.toUri().getPath()));
            return;
        }
        java.nio.file.Path here = Files.createTempDirectory("trial");
        try {
            writer.write(here);
            for (java.nio.file.Path file : filesOf(here)) {
                copy(file, here.relativize(file).toString().replace('\\', '/'));
            }
        } finally {
            FileSystem.getLocal(files.getConf()).delete(new Path(here.toUri()), true);
        }
    }

    private void copy(java.nio.file.Path from, String name) throws IOException {
        files.copyFromLocalFile(false, true, new Path(from.toUri()), new Path(folder, name + ".part"));
        rename(name + ".part", name);
    }

    private void rename(String from, String to) throws IOException {
        remove(to);
        if (!files.rename(new Path(folder, from), new Path(folder, to))) {
            throw new IOException("cannot rename %s to %s".formatted(path(from), path(to)));
        }
    }

    private static List<java.nio.file.Path> filesOf(java.nio.file.Path folder) throws IOException {
        try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Writes files into a folder of a local disk. */
    @FunctionalInterface
    interface LocalWriter {
        /** Writes them. */
        void write(java.nio.file.Path folder) throws IOException;
    }
}
