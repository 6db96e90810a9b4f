package org.lungbridge.scenarios.document.snapshot;

import org.lungbridge.scenarios.document.About;

/** What has come out of a run so far. */
@About("What has come out of a run so far.")
public record WrittenSoFar(
        @About("The number of the next row on the grid of intervals.")
        double nextRow,

        @About("Rows in timeseries.csv.") double rows,
        @About("Lines in events.csv.") double events) {}
