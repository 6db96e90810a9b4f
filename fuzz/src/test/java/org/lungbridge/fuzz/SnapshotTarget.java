package org.lungbridge.fuzz;

import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.snapshot.SnapshotOf;
import org.lungbridge.scenarios.snapshot.Snapshots;

/** Snapshots of a patient, damaged. */
final class SnapshotTarget implements Target {
    private static final double MINUTE = 60;
    static final String FILE = "1h.json";

    private final Snapshots documents;
    private final SnapshotOf of;
    private final Damage damage;

    SnapshotTarget() {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        RunOptions options =
                new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(MINUTE), OptionalDouble.of(6 * MINUTE));
        RunResult run =
                ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false, List.of(5 * MINUTE));
        documents = new Snapshots(scenario.lung());
        of = new SnapshotOf("0.0", "abc", null, options);
        damage = new JsonDamage(List.of(documents.write(run.snapshots().get(0), of)));
    }

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public int share() {
        return 30;
    }

    @Override
    public Damage damage() {
        return damage;
    }

    @Override
    public boolean accepts(byte[] input) {
        try {
            documents.read(FILE, input, of);
            return true;
        } catch (InvalidDocument refused) {
            Refusals.check(refused, FILE);
            return false;
        }
    }
}
