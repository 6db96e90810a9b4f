package org.lungbridge.dossier.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.catalogue.AssaySheet;
import org.lungbridge.scenarios.catalogue.CannulaSheet;
import org.lungbridge.scenarios.catalogue.ChannelSheet;
import org.lungbridge.scenarios.catalogue.OxygenatorSheet;
import org.lungbridge.scenarios.catalogue.PumpSheet;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.DeviceKind;

/** {@code docs/devices.md}: the data sheets of the catalogue with their numbers and sources. */
public final class DevicePage {
    private static final String HEAD = """
            # Devices

            Generated from the data sheets in `scenarios/library/devices` (`ReferencePagesTest`, `-Dlungbridge.update=true`); do not edit. A
            scenario names a device by its id. Pressures in mmHg, flows in L/min.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private DevicePage() {}

    /** The page in Markdown. */
    public static String page() {
        DevicePage made = new DevicePage();
        made.pumps();
        made.cannulas();
        made.oxygenators();
        made.assays();
        return made.page.toString();
    }

    private void pumps() {
        section(
                "Pumps",
                "Head over speed n (rpm) and flow Q (L/min); the form is in the note of the sheet.",
                "id",
                "pump",
                "speed, rpm",
                "head, mmHg");
        for (PumpSheet pump : sheets(DeviceKind.PUMP, PumpSheet.class)) {
            String head = "%s n² + %s n Q + %s Q² + %s max(0, %s n − Q)²"
                    .formatted(
                            Numbers.text(pump.speedSquared()),
                            Numbers.text(pump.speedFlow()),
                            Numbers.text(pump.flowSquared()),
                            Numbers.text(pump.lowFlowQuadratic()),
                            Numbers.text(pump.lowFlowSlope()))
                    .replace("+ -", "− ");
            row(pump, Numbers.text(pump.minSpeed_rpm()) + " to " + Numbers.text(pump.maxSpeed_rpm()), head);
        }
        sources(sheets(DeviceKind.PUMP, PumpSheet.class));
    }

    private void cannulas() {
        section(
                "Cannulas",
                "Pressure drop = linear Q + quadratic Q². A cannula can drain if its recirculation is known.",
                "id",
                "cannula",
                "French",
                "linear",
                "quadratic",
                "recirculation class");
        for (CannulaSheet cannula : sheets(DeviceKind.CANNULA, CannulaSheet.class)) {
            row(
                    cannula,
                    Numbers.text(cannula.frenchSize()),
                    Numbers.text(cannula.linear_mmHgPerLPerMin()),
                    Numbers.text(cannula.quadratic_mmHgPerLPerMin2()),
                    number(cannula.recirculationClass()));
        }
        sources(sheets(DeviceKind.CANNULA, CannulaSheet.class));
    }

    private void oxygenators() {
        section(
                "Membrane lungs",
                "Resistance in mmHg/(L/min); nO2 and nCO2 are the numbers of transfer units of the law in"
                        + " `equations.md`.",
                "id",
                "membrane lung",
                "area, m²",
                "resistance",
                "prime, mL",
                "rated flow, L/min",
                "nO2",
                "nCO2");
        for (OxygenatorSheet lung : sheets(DeviceKind.OXYGENATOR, OxygenatorSheet.class)) {
            row(
                    lung,
                    Numbers.text(lung.area_m2()),
                    Numbers.text(lung.resistance_mmHgPerLPerMin()),
                    Numbers.text(lung.primeVolume_mL()),
                    Numbers.text(lung.ratedFlow_LPerMin()),
                    Numbers.text(lung.nO2()),
                    Numbers.text(lung.nCO2()));
        }
        sources(sheets(DeviceKind.OXYGENATOR, OxygenatorSheet.class));
    }

    private void assays() {
        section(
                "Devices of the laboratory",
                "How long a result takes; error and interferences are in the data sheet.",
                "id",
                "device",
                "measures",
                "minutes");
        for (AssaySheet assay : sheets(DeviceKind.ASSAY, AssaySheet.class)) {
            String measures =
                    assay.channels().stream().map(ChannelSheet::measurand).collect(Collectors.joining(", "));
            row(assay, measures, Numbers.text(assay.shortest_min()) + " to " + Numbers.text(assay.longest_min()));
        }
        sources(sheets(DeviceKind.ASSAY, AssaySheet.class));
    }

    private static <S extends Sheet> List<S> sheets(DeviceKind kind, Class<S> type) {
        return Library.devices().sheets(kind).stream().map(type::cast).toList();
    }

    private void section(String title, String about, String... columns) {
        page.append("\n## ").append(title).append("\n\n").append(about).append("\n\n");
        page.append("| ").append(String.join(" | ", columns)).append(" |\n");
        page.append("|---".repeat(columns.length)).append("|\n");
    }

    private void row(Sheet sheet, String... cells) {
        page.append("| `")
                .append(sheet.id())
                .append("` | ")
                .append(sheet.title())
                .append(" | ");
        page.append(String.join(" | ", cells)).append(" |\n");
    }

    private void sources(List<? extends Sheet> sheets) {
        Set<String> sources = new LinkedHashSet<>();
        sheets.forEach(sheet -> sources.add(sheet.source()));
        page.append("\nSources:\n\n");
        sources.forEach(source -> page.append("- ").append(source).append('\n'));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : Numbers.text(value);
    }
}
