package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.trials.endpoint.Endpoint;

/** Endpoints in words. */
final class EndpointWords {
    private static final String END = System.lineSeparator();

    private EndpointWords() {}

    /** What an endpoint counts, by whose definition, and where it stands. */
    static String of(EndpointDefinition definition) {
        Endpoint endpoint = new Endpoint(definition);
        StringBuilder text = new StringBuilder(definition.title()).append(END).append(END);
        text.append(definition.definition()).append(END).append(END);
        text.append("Kind: ").append(WireName.of(definition.kind()));
        text.append(definition.isBetterLower() ? "; less is better." : "; more is better.")
                .append(END);
        List<String> columns = new ArrayList<>();
        endpoint.valueColumn().ifPresent(columns::add);
        endpoint.timeColumn().ifPresent(columns::add);
        if (!columns.isEmpty()) {
            text.append("In the table outcomes: ")
                    .append(String.join(", ", columns))
                    .append(END);
        }
        text.append(END);
        Description.listed(text, "From the worst to the least bad", definition.order());
        Description.listed(text, "Sources", definition.sources());
        return text.toString();
    }
}
