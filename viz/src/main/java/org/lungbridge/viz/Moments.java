package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rows of a run at which a figure shows single moments. */
final class Moments {
    /** As many as there are inks. */
    static final int MOST = 4;
    /** After the start of ECMO until gases have settled (design choice), s. */
    private static final double SETTLED = 3600;

    private Moments() {}

    /** The rows asked for, or else: the first, the last before ECMO, the first an hour after its start, and the last. */
    static List<Integer> of(RunRecord run, View view) {
        TreeSet<Integer> rows = new TreeSet<>();
        if (view.moments().isEmpty()) {
            rows.add(0);
            Phase.of(run.series()).stream().filter(Phase::onEcmo).findFirst().ifPresent(phase -> {
                rows.add(Math.max(0, run.series().rowAt(phase.from()) - 1));
                rows.add(run.series().rowAt(Math.min(run.end(), phase.from() + SETTLED)));
            });
            rows.add(run.series().rows() - 1);
            dropTwins(rows, run);
        } else {
            view.moments().forEach(time -> rows.add(run.series().rowAt(Math.min(time, run.end()))));
        }
        List<Integer> found = new ArrayList<>(rows);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** The start is no moment of its own where ECMO starts soon. */
    private static void dropTwins(TreeSet<Integer> rows, RunRecord run) {
        Integer second = rows.higher(0);
        if (rows.size() > 3 && second != null && run.series().time(second) < 0.1 * run.end()) {
            rows.remove(0);
        }
    }

    /** One row: the first moment asked for, or else the middle of the first time on ECMO, or the last row. */
    static int one(RunRecord run, View view) {
        Double wanted = view.moment();
        if (wanted != null) {
            return run.series().rowAt(Math.min(wanted, run.end()));
        }
        return Phase.of(run.series()).stream()
                .filter(Phase::onEcmo)
                .findFirst()
                .map(phase -> run.series().rowAt((phase.from() + phase.to()) / 2))
                .orElse(run.series().rows() - 1);
    }
}
