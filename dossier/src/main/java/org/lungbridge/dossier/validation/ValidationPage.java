package org.lungbridge.dossier.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Row;
import org.lungbridge.dossier.dataset.Use;
import org.lungbridge.dossier.experiment.Experiments;
import org.lungbridge.dossier.experiment.Port;
import org.lungbridge.viz.ComparisonFigure;
import org.lungbridge.viz.report.Html;
import org.lungbridge.viz.report.InlineFigure;
import org.lungbridge.viz.report.PageFrame;

/** {@code validation.html}: what passes, what is missed and why, each dataset with its source; one file without scripts. */
public final class ValidationPage {
    private static final String NOTICE = "For teaching and research. Not for patient care.";
    private static final int LEAST_POINTS = 4;

    private final List<Finding> findings;
    private final List<ContractFinding> contracts;
    private final History before;
    private final String version;
    private final Map<String, Map<Dataset, List<Finding>>> groups = new TreeMap<>();

    private ValidationPage(String version, List<Finding> findings, List<ContractFinding> contracts, History before) {
        this.version = version;
        this.contracts = contracts;
        this.findings = findings;
        this.before = before;
        for (Finding finding : findings) {
            groups.computeIfAbsent(finding.dataset().group(), group -> new LinkedHashMap<>())
                    .computeIfAbsent(finding.dataset(), dataset -> new ArrayList<>())
                    .add(finding);
        }
    }

    /** The page of these findings; without a section of contracts where there are none. */
    public static String of(String version, List<Finding> findings, List<ContractFinding> contracts, History before) {
        return new ValidationPage(version, findings, contracts, before).page();
    }

    private String page() {
        Html html = new Html();
        PageFrame.begin(html, "Validation of Lungbridge");
        html.element("p class=\"notice\"", NOTICE);
        html.element("h1", "Published data against the engine");
        summary(html);
        html.raw("<nav aria-label=\"Groups\"><ul><li><a href=\"#misses\">What is missed</a></li>");
        groups.keySet().forEach(group -> html.raw("<li><a href=\"#%s\">%s</a></li>".formatted(group, heading(group))));
        if (!contracts.isEmpty()) {
            html.raw("<li><a href=\"#contracts\">Behavior</a></li>");
        }
        html.raw("</ul></nav>\n");
        overview(html);
        MissSection.write(html, findings, contracts);
        groups.forEach((group, datasets) -> {
            html.element("h2 id=\"" + group + "\"", heading(group));
            datasets.forEach((dataset, rows) -> dataset(html, dataset, rows));
        });
        if (!contracts.isEmpty()) {
            ContractSection.write(html, contracts);
        }
        html.open("footer")
                .element("p class=\"note\"", "Lungbridge " + version + ". No clinician has reviewed this page.")
                .element("p class=\"note\"", NOTICE)
                .close("footer");
        return PageFrame.end(html);
    }

    private void summary(Html html) {
        long datasets = groups.values().stream().mapToInt(Map::size).sum();
        List<Finding> regressions = before.regressions(findings);
        html.open("section class=\"box\" aria-label=\"Summary\"").open("dl");
        fact(html, "Datasets", Long.toString(datasets));
        fact(
                html,
                "Rows with a number within tolerance",
                Tally.numeric(findings).inWords());
        for (Use use : Use.values()) {
            List<Finding> some = findings.stream()
                    .filter(finding -> finding.dataset().use() == use)
                    .toList();
            fact(html, "of these, " + use.inWords(), Tally.numeric(some).inWords());
        }
        fact(html, "Rows with a direction only", Tally.trends(findings).inWords());
        if (!contracts.isEmpty()) {
            fact(html, "Statements of behavior kept", ContractSection.kept(contracts));
        }
        fact(html, "Passed in the last release and no longer", regressions.isEmpty() ? "none" : keys(regressions));
        html.close("dl").close("section");
        html.element(
                "p",
                "A row passes within the tolerance of its source or, where the source has none, the one written beside it when it was"
                        + " typed; no tolerance is widened to let a row pass. “Calibrated on”: parameters were chosen so that it is met."
                        + " “Validates”: nothing was fitted to it. “Computed reference”: other code solved the same equations.");
    }

    private static void fact(Html html, String what, String much) {
        html.element("dt", what).element("dd", much);
    }

    private static String keys(List<Finding> some) {
        StringJoiner keys = new StringJoiner(", ");
        some.forEach(finding -> keys.add(finding.key()));
        return keys.toString();
    }

    private void overview(Html html) {
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((group, datasets) -> {
            List<Finding> all = datasets.values().stream().flatMap(List::stream).toList();
            rows.add(List.of(
                    heading(group),
                    Integer.toString(datasets.size()),
                    Tally.numeric(all).inWords(),
                    Tally.trends(all).inWords()));
        });
        html.table("Groups", List.of("group", "datasets", "numbers within tolerance", "directions"), rows);
    }

    private static void dataset(Html html, Dataset dataset, List<Finding> rows) {
        html.element("h3 id=\"" + dataset.group() + "-" + dataset.id() + "\"", dataset.title());
        html.element(
                "p class=\"note\"",
                dataset.source() + " · " + dataset.use().inWords() + " · numbers "
                        + dataset.trust().name().toLowerCase(Locale.ROOT) + " · typed by " + dataset.typedBy());
        html.element("p class=\"note\"", Experiments.of(dataset).about());
        if (dataset.note() != null) {
            html.element("p", dataset.note());
        }
        figure(html, dataset, rows);
        List<List<String>> cells = new ArrayList<>();
        for (Finding finding : rows) {
            cells.add(List.of(
                    Integer.toString(finding.number()),
                    what(finding),
                    bounds(finding.row()),
                    Figures.brief(finding.value()),
                    Figures.brief(finding.distance()),
                    finding.passed() ? "✓ pass" : "✗ miss"));
        }
        html.table(
                dataset.group() + "/" + dataset.id(),
                List.of("row", "what", "expected", "engine", "distance in tolerances", ""),
                cells);
    }

    static String what(Finding finding) {
        StringJoiner words = new StringJoiner(", ");
        words.add(finding.row().of());
        finding.row().own().forEach((name, value) -> words.add(name + " " + Figures.brief(value)));
        return words.toString();
    }

    static String bounds(Row row) {
        String unit = row.unit().equals("1") ? "" : " " + row.unit();
        if (row.value() != null) {
            double half = (row.greatest() - row.least()) / 2;
            return Figures.brief(row.value()) + " ± " + Figures.brief(half) + unit;
        }
        if (Double.isInfinite(row.least())) {
            return "at most " + Figures.brief(row.greatest()) + unit;
        }
        if (Double.isInfinite(row.greatest())) {
            return "at least " + Figures.brief(row.least()) + unit;
        }
        return Figures.brief(row.least()) + " to " + Figures.brief(row.greatest()) + unit;
    }

    /** A figure where enough rows of one number lie along an input. */
    private static void figure(Html html, Dataset dataset, List<Finding> rows) {
        String along = dataset.curve();
        if (along == null) {
            return;
        }
        String of = rows.get(0).row().of();
        List<ComparisonFigure.Point> points = new ArrayList<>();
        for (Finding finding : rows) {
            Double x = dataset.inputs(finding.row()).get(along);
            boolean bounded = !Double.isInfinite(finding.row().least())
                    && !Double.isInfinite(finding.row().greatest());
            if (x != null && bounded && finding.row().of().equals(of) && !Double.isNaN(finding.value())) {
                points.add(new ComparisonFigure.Point(
                        x, finding.row().least(), finding.row().greatest(), finding.value()));
            }
        }
        if (points.size() < LEAST_POINTS) {
            return;
        }
        ComparisonFigure figure = new ComparisonFigure(
                dataset.title(),
                along + unit(dataset, along),
                of + " (" + rows.get(0).row().unit() + ")",
                points);
        InlineFigure inline =
                new InlineFigure(dataset.group() + "-" + dataset.id(), figure.svg(), figure.description());
        html.open("figure").raw(inline.element()).close("figure");
    }

    private static String unit(Dataset dataset, String input) {
        return Experiments.of(dataset).inputs().stream()
                .filter(port -> port.name().equals(input))
                .map(Port::unit)
                .map(unit -> " (" + unit + ")")
                .findFirst()
                .orElse("");
    }

    private static String heading(String group) {
        if (group.equals("ecmo")) {
            return "ECMO";
        }
        return group.substring(0, 1).toUpperCase(Locale.ROOT)
                + group.substring(1).replace('-', ' ');
    }
}
