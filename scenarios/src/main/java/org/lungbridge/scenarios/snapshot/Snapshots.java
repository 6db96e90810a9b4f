package org.lungbridge.scenarios.snapshot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.Documents;

/** Snapshots of patients as documents, for one resolution of the lung. */
public final class Snapshots {
    private final SnapshotNames names;

    /** Snapshots of patients whose lungs are cut like this. */
    public Snapshots(LungResolution lung) {
        names = SnapshotNames.of(lung);
    }

    /** The document of a snapshot; the options must say interval and end. */
    public byte[] write(Snapshot snapshot, SnapshotOf of) {
        return new SnapshotWriter(names).write(snapshot, of).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a snapshot and sees that it belongs to a run.
     *
     * @param run which run it must belong to; the end may be another one
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the file
     */
    public StoredSnapshot read(Path file, SnapshotOf run) {
        return new SnapshotReader(names).read(file, run);
    }

    /**
     * The same from bytes.
     *
     * @param name what the document is called in messages
     */
    public StoredSnapshot read(String name, byte[] bytes, SnapshotOf run) {
        return new SnapshotReader(names).read(name, Documents.readSnapshot(name, bytes), run);
    }
}
