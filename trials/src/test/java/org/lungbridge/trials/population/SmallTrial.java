package org.lungbridge.trials.population;

import java.nio.charset.StandardCharsets;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;

/** A trial of patients who need not be looked for behind a blood gas, so that they are quick to draw. */
final class SmallTrial {
    static final String TEXT = """
            {
              "id": "small", "title": "Small",
              "question": { "population": "p", "treatment": "t", "comparison": "c", "outcome": "o", "intercurrentEvents": "i" },
              "seed": 7, "patients": 20, "follow": "2 d",
              "cohort": {
                "templates": [{ "scenario": "prone-dah-course" }],
                "marginals": [
                  { "name": "age", "source": "s",
                    "distribution": { "kind": "normal", "mean": "50 a", "sd": "15 a", "low": "20 a", "high": "85 a" } },
                  { "name": "platelets", "source": "s",
                    "distribution": { "kind": "log-normal", "median": "150 10^9/L", "sdOfLog": 0.5 } }
                ],
                "correlations": [{ "between": ["age", "platelets"], "rank": -0.4 }],
                "include": ["age >= 30 a"], "exclude": ["platelets < 100 10^9/L and age > 60 a"]
              },
              "arms": [
                { "id": "usual" },
                { "id": "prone-longer", "courseChanges": { "proneSessions": { "lasting": "20 h" } } }
              ],
              "reference": "usual", "endpoints": ["death"]
            }
            """;

    private SmallTrial() {}

    static Trial trial() {
        return read(TEXT);
    }

    /** The trial with something written in another way; both texts as they stand in the file. */
    static Trial with(String... replacements) {
        String text = TEXT;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException(replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return read(text);
    }

    static Trial read(String text) {
        return Documents.readTrial("small", text.getBytes(StandardCharsets.UTF_8));
    }
}
