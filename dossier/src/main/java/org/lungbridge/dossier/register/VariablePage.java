package org.lungbridge.dossier.register;

import java.util.Optional;
import java.util.TreeMap;
import org.lungbridge.laboratory.Measurand;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.reading.Observable;
import org.lungbridge.vocabulary.Loinc;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** {@code docs/variables.md}: the dictionary of everything that files, figures and screens show. */
public final class VariablePage {
    private static final String HEAD = """
            # Variables

            Generated from the code (`ReferencePagesTest`, `-Dlungbridge.update=true`); do not edit. These are the columns of
            `timeseries.csv`, the names in conditions and figures, and, further down, the tests of `labs.csv`. Ids are a contract: one may be
            added, none is ever renamed. Units are UCUM codes. *Seen* says whether the variable shows beside the bed; what is not seen is
            true, and of the instructor and the researcher. LOINC codes were looked up one by one; a variable without one has no equal there
            or was not found. (LOINC is a trademark of Regenstrief Institute, Inc.)

            `./lungbridge list variables` prints the first table.
            """;

    private VariablePage() {}

    /** The page in Markdown. */
    public static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        String group = "";
        for (OutputVariable variable : OutputVariables.all()) {
            if (!variable.group().equals(group)) {
                group = variable.group();
                page.append("\n## ").append(group).append("\n\n");
                page.append("| variable | unit | seen | LOINC | meaning |\n|---|---|---|---|---|\n");
            }
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            variable.id(),
                            unit(variable.unitCode()),
                            Observable.shows(variable) ? "yes" : "",
                            code(Loinc.of(variable)),
                            variable.about()));
        }
        return page.append(tests()).toString();
    }

    private static String tests() {
        TreeMap<String, Unit> units = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Measurand measurand : Measurand.values()) {
            units.putIfAbsent(measurand.result(), measurand.unit());
        }
        StringBuilder table = new StringBuilder("\n## Tests of the laboratory\n\n");
        table.append("| test | unit | LOINC | LOINC name |\n|---|---|---|---|\n");
        units.forEach((test, unit) -> {
            Optional<Loinc> loinc = Loinc.ofTest(test);
            table.append("| `").append(test).append("` | ").append(unit(unit.code()));
            table.append(" | ").append(code(loinc)).append(" | ");
            table.append(loinc.map(Loinc::name).orElse("")).append(" |\n");
        });
        return table.toString();
    }

    private static String unit(String code) {
        return code.equals("1") ? "" : "`" + code + "`";
    }

    private static String code(Optional<Loinc> loinc) {
        return loinc.map(known -> "`" + known.code() + "`").orElse("");
    }
}
