package org.lungbridge.dossier.register;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.catalogue.Sheet;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.Trial;

/** {@code docs/library.md}: everything that is shipped to be run, with one line about it. */
public final class LibraryPage {
    private static final double HOUR_S = 3600;
    private static final String HEAD = """
            # The library

            Generated from the documents that are shipped (`ReferencePagesTest`, `-Dlungbridge.update=true`); do not edit. `describe NAME` tells
            more of any of them, `new scenario my-case --from NAME` makes one yours.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private LibraryPage() {}

    /** The page in Markdown. */
    public static String page() {
        LibraryPage made = new LibraryPage();
        made.scenarios();
        made.trials();
        made.titles(
                "Strategies of anticoagulation",
                Library.strategies(),
                id -> Library.strategy(id).title());
        made.titles(
                "Protocols of a course",
                Library.courses(),
                id -> Library.course(id).title());
        made.titles(
                "Checklists", Library.checklists(), id -> Library.checklist(id).title());
        made.titles(
                "Scripts of learners",
                Library.learners(),
                id -> Library.learner(id).title());
        made.titles(
                "Diseases",
                Library.devices().sheets(DeviceKind.DISEASE).stream()
                        .map(Sheet::id)
                        .toList(),
                LibraryPage::disease);
        made.titles(
                "Endpoints of trials",
                Endpoints.ids(),
                id -> Endpoints.shipped(id).title());
        return made.page.toString();
    }

    private static String disease(String id) {
        return Library.devices().sheets(DeviceKind.DISEASE).stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private void scenarios() {
        head("Scenarios", "| scenario | what it is | patients | hours |\n|---|---|---|---|\n");
        for (String id : Library.scenarios()) {
            Scenario scenario = Library.scenario(id);
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            id,
                            scenario.title(),
                            scenario.everybody().size(),
                            Numbers.text(scenario.end().after().engineValue() / HOUR_S)));
        }
    }

    private void trials() {
        head("Virtual trials", "| trial | what it asks | arms |\n|---|---|---|\n");
        for (String id : Library.trials()) {
            Trial trial = Library.trial(id);
            page.append("| [`%s`](trials/%s.md) | %s | %s |\n"
                    .formatted(id, id, trial.title(), trial.arms().size()));
        }
    }

    private void titles(String title, List<String> ids, Function<String, String> about) {
        head(title, "| name | what it is |\n|---|---|\n");
        for (String id : ids) {
            page.append("| `%s` | %s |\n".formatted(id, Objects.requireNonNullElse(about.apply(id), "")));
        }
    }

    private void head(String title, String table) {
        page.append("\n## ").append(title).append("\n\n").append(table);
    }
}
