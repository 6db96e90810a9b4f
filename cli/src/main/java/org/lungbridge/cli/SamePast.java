package org.lungbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Recording;

/** Sees that a branch has the past of its parent, byte for byte. */
final class SamePast {
    private final StoredRun parent;
    private final double until_s;

    SamePast(StoredRun parent, double until_s) {
        this.parent = parent;
        this.until_s = until_s;
    }

    /**
     * Asked before anything is written.
     *
     * @throws CommandFailure where the parent is not what this program makes of its scenario
     */
    void require(List<BedRun> runs) {
        try {
            for (BedRun run : runs) {
                if (!run.result().outcome().interrupted() && parent.holds(run.bed())) {
                    require(run);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void require(BedRun run) throws IOException {
        Recording rows = run.result().recording();
        String series = run.bed().path(TimeSeriesFile.NAME);
        byte[] now = TimeSeriesFile.bytes(rows.followedBy(before(rows), empty(rows)));
        Optional<String> difference = FirstDifference.find(series, head(parent.bytes(series), now.length), now);
        if (difference.isEmpty()) {
            String events = run.bed().path(EventsFile.NAME);
            List<EventRecord> early = run.result().events().stream()
                    .filter(event -> event.time() < until_s)
                    .toList();
            byte[] told = EventsFile.bytes(early);
            difference = FirstDifference.find(events, head(parent.bytes(events), told.length), told);
        }
        if (difference.isPresent()) {
            throw new CommandFailure(
                    ExitCode.CRITERION,
                    "The parent cannot be played again: " + difference.get(),
                    "it was made by another version of the program, or a file was edited.");
        }
    }

    private int before(Recording rows) {
        int count = 0;
        while (count < rows.rows() && rows.time(count) < until_s) {
            count++;
        }
        return count;
    }

    private static Recording empty(Recording rows) {
        return Recording.of(
                rows.columns(), new double[0], new double[rows.columns().size()][0]);
    }

    private static byte[] head(byte[] all, int length) {
        return Arrays.copyOf(all, Math.min(length, all.length));
    }
}
