package org.lungbridge.dossier.capability;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/capabilities.md}: what was asked for and how far it has come, by source and by who asked. */
public final class CapabilityPage {
    private static final String HEAD = """
            # Capabilities

            Generated from `dossier/capabilities/capabilities.csv` (`CapabilityPageTest`, `-Dlungbridge.update=true`); do not edit. For
            teaching and research only, never for patient care.

            Every feature that the five clinical sources (S0 to S4) call for, and what educators and researchers ask of such a program.

            - *There*: implemented; where it is **partly**, the limits say what is missing.
            - *Reached*: a scenario, a course, a strategy or a command leads to it, or a page of these docs holds it; what only code can
              call is not.
            - *Test*: a test class that breaks with it (those of cohorts run in `mvn -Ppopulation verify` only).
            - *Validated*: compared with published numbers, by a dataset (`GROUP/ID` of `./lungbridge validate`) or by a test of
              [validation.md](validation.md). Compared is not met: limits name a **miss** where there is one. A trend in the right
              direction counts, and so does a single case; what was fitted or chosen with the source in view is told on that page.
            - *Clinician*: whether one has reviewed it. **Nobody has, not a single one.**
            - *Orders*: orders of a timeline ([scenario-format.md](scenario-format.md)) and duties of a course ([course.md](course.md)).

            """;
    private static final Pattern MISS = Pattern.compile(": (?:a miss|misses)\\b");
    private static final List<Group> GROUPS = List.of(
            new Group("A", "Source S0: ANCA vasculitis on ECMO, a series"),
            new Group("B", "Source S1: lupus on VV-ECMO, a case"),
            new Group("C", "Source S2: myositis with rapidly progressive lung disease"),
            new Group("D", "Source S3: management of alveolar hemorrhage"),
            new Group("E", "Source S4: prone position in alveolar hemorrhage"),
            new Group("6.1", "What educators ask for"),
            new Group("6.2", "What researchers ask for"),
            new Group("6.3", "What both ask for"));

    private final List<Capability> all;

    private CapabilityPage(List<Capability> all) {
        this.all = all;
    }

    /** The page of the shipped list. */
    public static String page() {
        return new CapabilityPage(Capabilities.shipped()).write();
    }

    private String write() {
        all.forEach(CapabilityPage::check);
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| | features | there | partly | not | reached | tested | validated | clinician |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        GROUPS.forEach(group -> page.append(counts(group.title(), of(group))));
        page.append(counts("**All**", all));
        page.append("\nOf the %s that were compared with published numbers, %s name a miss.\n"
                .formatted(
                        count(all, one -> one.validated().isPresent()),
                        count(
                                all,
                                one -> one.validated().isPresent()
                                        && MISS.matcher(one.limits()).find())));
        GROUPS.forEach(group -> section(page, group.title(), of(group)));
        return page.toString();
    }

    private List<Capability> of(Group group) {
        return all.stream().filter(group::holds).toList();
    }

    private static void check(Capability one) {
        if (GROUPS.stream().noneMatch(group -> group.holds(one))) {
            throw new IllegalArgumentException("The id (%s) belongs to no group.".formatted(one.id()));
        }
    }

    private static String counts(String title, List<Capability> own) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | 0 |\n"
                .formatted(
                        title,
                        own.size(),
                        count(own, one -> one.implemented() == Stage.YES),
                        count(own, one -> one.implemented() == Stage.PARTLY),
                        count(own, one -> one.implemented() == Stage.NO),
                        count(own, Capability::integrated),
                        count(own, one -> one.test().isPresent()),
                        count(own, one -> one.validated().isPresent()));
    }

    private static long count(List<Capability> own, Predicate<Capability> so) {
        return own.stream().filter(so).count();
    }

    private static void section(StringBuilder page, String title, List<Capability> own) {
        page.append("\n## %s\n\n".formatted(title));
        page.append("| id | feature | there | reached | test | validated | clinician | orders | limits |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Capability one : own) {
            page.append("| %s | %s | %s | %s | %s | %s | no | %s | %s |\n"
                    .formatted(
                            one.id(),
                            one.feature(),
                            one.implemented().word(),
                            one.integrated() ? "yes" : "no",
                            name(one.test()),
                            name(one.validated()),
                            one.orders().stream()
                                    .map(order -> "`" + order + "`")
                                    .collect(Collectors.joining(" ")),
                            one.limits()));
        }
    }

    private static String name(Optional<String> name) {
        return name.map(text -> "`" + text + "`").orElse("no");
    }

    private record Group(String prefix, String title) {
        boolean holds(Capability one) {
            return one.id().startsWith(prefix);
        }
    }
}
