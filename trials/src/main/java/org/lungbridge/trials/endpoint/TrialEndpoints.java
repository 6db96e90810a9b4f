package org.lungbridge.trials.endpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.document.trial.Analyses;
import org.lungbridge.scenarios.document.trial.Benchmark;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;

/** The endpoints that a trial counts: shipped ones by name, and its own. */
public final class TrialEndpoints {
    private final Map<String, EndpointDefinition> own = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Endpoint> all = new ArrayList<>();

    private TrialEndpoints(Trial trial) {
        List<EndpointDefinition> definitions = trial.definitions();
        if (definitions != null) {
            definitions.forEach(definition -> own.put(definition.id(), definition));
        }
    }

    /**
     * Each endpoint that a trial names, once: those it counts, the primary one, those of its hierarchies and benchmarks.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument if one is unknown; the hint names the nearest
     */
    public static List<Endpoint> of(Trial trial) {
        TrialEndpoints found = new TrialEndpoints(trial);
        trial.endpoints().forEach(found::add);
        found.add(trial.primaryEndpoint());
        Analyses analyses = trial.analyses();
        if (analyses != null && analyses.hierarchy() != null) {
            analyses.hierarchy().forEach(found::add);
        }
        List<Benchmark> benchmarks = trial.benchmarks();
        if (benchmarks != null) {
            benchmarks.forEach(benchmark -> found.add(benchmark.endpoint()));
        }
        return List.copyOf(found.all);
    }

    private void add(String name) {
        if (taken.add(name)) {
            EndpointDefinition written = own.get(name);
            Endpoint endpoint = new Endpoint(written == null ? Endpoints.shipped(name) : written);
            all.add(endpoint);
            List<String> parts = endpoint.definition().order();
            if (parts != null) {
                parts.forEach(this::add);
            }
        }
    }
}
