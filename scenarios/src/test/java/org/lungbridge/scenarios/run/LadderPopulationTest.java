package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/**
 * The lupus patient on the ladder for eight days of ECMO, as source S1 had her, with bleeding and clotting by chance. In the
 * case there was neither a second bleed nor a clot; so it should go in at least 55 of 100 such patients (P13, which counts
 * major bleeds): 21 of 40; two standard errors of 40 patients are 16 points.
 */
@Tag("population")
class LadderPopulationTest {
    private static final int PATIENTS = 40;
    private static final double HOURS = 2 + 8 * 24;
    private static final Set<String> GRAVE =
            Set.of("major bleeding begins", "gastrointestinal bleeding begins", "intracranial bleeding begins");

    @Test
    void halfHaveNeitherAMajorBleedNorAClot() {
        Scenario scenario = scenario();
        int neither = 0;
        for (int seed = 1; seed <= PATIENTS; seed++) {
            RunResult run = StrategyDocuments.run(scenario, HOURS, seed);
            boolean bled =
                    run.events().stream().anyMatch(event -> GRAVE.stream().anyMatch(event.detail()::contains));
            boolean clotted = run.events().stream()
                    .anyMatch(event -> event.what().equals("oxygenator-failure")
                            || event.what().equals("pump-clot")
                            || event.detail().endsWith(": exchange"));
            neither += bled || clotted ? 0 : 1;
        }
        System.out.printf(
                "P13: %d of %d patients had neither a major bleed nor a clot (55 %% due)%n", neither, PATIENTS);
        assertThat((double) neither / PATIENTS).isBetween(0.55 - 0.16, 0.55 + 0.16);
    }

    private static Scenario scenario() {
        String shipped = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        assertThat(shipped).contains("\"timeline\": [", "\"74 h\"");
        return StrategyDocuments.read(
                shipped.replace("\"timeline\": [", "\"timeline\": [ { \"at\": \"0 s\", \"order\": \"set-luck\" },")
                        .replace("\"74 h\"", "\"194 h\""));
    }
}
