package org.lungbridge.fuzz;

import java.util.ArrayList;
import java.util.List;

/** All doors through which strangers' input comes in. */
final class Targets {
    private Targets() {}

    static List<Target> all() {
        List<Target> all = new ArrayList<>(DocumentTargets.all());
        all.addAll(LineTargets.all());
        all.add(new SnapshotTarget());
        all.add(new BedsideTarget());
        all.add(new CommandTarget());
        all.add(new RunFolderTarget());
        return List.copyOf(all);
    }
}
