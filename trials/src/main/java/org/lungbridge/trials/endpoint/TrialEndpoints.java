package org.lungbridge.trials.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.trial.Analyses;
import org.lungbridge.scenarios.document.trial.Trial;

/** The endpoints that a trial counts. */
public final class TrialEndpoints {
    private TrialEndpoints() {}

    /**
     * Each endpoint that a trial names, once: those it counts, the primary one, those of its hierarchy.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument if one is unknown; the hint names the nearest
     */
    public static List<Endpoint> of(Trial trial) {
        Set<String> names = new LinkedHashSet<>(trial.endpoints());
        names.add(trial.primaryEndpoint());
        Analyses analyses = trial.analyses();
        if (analyses != null && analyses.hierarchy() != null) {
            names.addAll(analyses.hierarchy());
        }
        return of(names);
    }

    private static List<Endpoint> of(Set<String> names) {
        List<Endpoint> all = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (String name : names) {
            add(Endpoints.shipped(name).id(), known, all);
        }
        return List.copyOf(all);
    }

    private static void add(String name, Set<String> known, List<Endpoint> all) {
        if (known.add(name)) {
            Endpoint endpoint = new Endpoint(Endpoints.shipped(name));
            all.add(endpoint);
            List<String> parts = endpoint.definition().order();
            if (parts != null) {
                parts.forEach(part -> add(part, known, all));
            }
        }
    }
}
