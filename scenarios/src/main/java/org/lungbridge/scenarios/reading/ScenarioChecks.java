package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;

/**
 * What only shows between the fields of a scenario. Works on the tree, so that it finds its problems even where single
 * fields are wrong.
 */
final class ScenarioChecks {
    private final JsonTree document;
    private final Problems problems;

    private ScenarioChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    static void check(JsonTree document, KnownDevices devices, Problems problems) {
        ScenarioChecks checks = new ScenarioChecks(document, problems);
        checks.timesInOrder();
        checks.priorsInOneDimension();
        checks.ordersThatSetNothing();
        checks.wholeNumbers();
        checks.lavageThatIsNotDone();
        new PatientChecks(document, problems).check();
        new PatientNames(document, problems).check();
        new EcmoChecks(document, devices, problems).check();
        new VentilatorChecks(document, problems).check();
        new TurnChecks(document, problems).check();
        new LaboratoryChecks(document, devices, problems).check();
        new DrugChecks(document, problems).check();
        new PictureChecks(document, problems).check();
        new CareChecks(document, devices, problems).check();
        new RuleChecks(document, problems).check();
        new TeachingChecks(document, problems).check();
    }

    private void timesInOrder() {
        OptionalDouble end = TreeView.seconds(document, "end", "after");
        double latest = Double.NEGATIVE_INFINITY;
        String latestText = "";
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            OptionalDouble at = TreeView.seconds(entry, "at");
            if (at.isEmpty()) {
                continue;
            }
            String text = TreeView.text(entry, "at").orElse("");
            Place place = TreeView.placeOf(entry, "at");
            if (at.getAsDouble() < latest) {
                String message = "The time (%s) is before that of an earlier entry (%s); the timeline goes forward.";
                problems.add(place, message.formatted(text, latestText), "the entries stand in the wrong order.");
            } else {
                latest = at.getAsDouble();
                latestText = text;
            }
            if (end.isPresent() && at.getAsDouble() > end.getAsDouble()) {
                String message = "The time (%s) is after the end of the run (%s).";
                problems.add(
                        place,
                        message.formatted(
                                text, TreeView.text(document, "end", "after").orElse("")));
            }
        }
    }

    private void ordersThatSetNothing() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            boolean empty =
                    entry instanceof JsonTree.Branch branch && branch.members().size() <= 2;
            if (empty && List.of("set-ecmo", "set-ventilator", "set-sedation").contains(order)) {
                problems.add(
                        entry.place(),
                        "The order (%s) sets nothing; at least one of its fields is due.".formatted(order));
            }
        }
    }

    private void wholeNumbers() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            whole(entry, "team", "persons");
            whole(entry, "aliquots", "aliquots");
        }
        TreeView.find(document, "resolution").ifPresent(resolution -> {
            whole(resolution, "lungUnits", "units");
            whole(resolution, "subUnits", "sub-units");
        });
    }

    private void whole(JsonTree tree, String field, String counted) {
        WholeNumbers.check(tree, field, counted, problems);
    }

    /** What is written about a lavage that is not done. */
    private void lavageThatIsNotDone() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            boolean none = TreeView.find(entry, "lavage")
                    .filter(value -> value instanceof JsonTree.Flag flag && !flag.value())
                    .isPresent();
            for (String field : List.of("aliquots", "aliquotVolume")) {
                if (none && TreeView.has(entry, field)) {
                    problems.add(
                            TreeView.placeOf(entry, field),
                            "The field (%s) has no effect with (lavage) false.".formatted(field),
                            "the field (lavage) is left over.");
                }
            }
        }
    }

    private void priorsInOneDimension() {
        for (JsonTree patient : TreeView.patients(document)) {
            TreeView.find(patient, "priors")
                    .filter(JsonTree.Branch.class::isInstance)
                    .ifPresent(priors -> ((JsonTree.Branch) priors)
                            .members()
                            .forEach((name, member) -> priorInOneDimension(name, member.value())));
        }
    }

    private void priorInOneDimension(String name, JsonTree prior) {
        Optional<Unit> mean = unit(prior, "mean");
        Optional<Unit> sd = unit(prior, "sd");
        if (mean.isPresent() && sd.isPresent() && !sameDimension(mean.get(), sd.get())) {
            problems.add(
                    TreeView.placeOf(prior, "sd"),
                    "The standard deviation of (%s) is in (%s) and its mean in (%s); one dimension is due."
                            .formatted(name, sd.get().code(), mean.get().code()));
        }
    }

    private static Optional<Unit> unit(JsonTree prior, String name) {
        Optional<JsonTree> value = TreeView.find(prior, name);
        if (value.isPresent() && value.get() instanceof JsonTree.Figure) {
            return Optional.of(Unit.ONE);
        }
        return TreeView.text(prior, name)
                .map(text -> QuantityText.read(text, List.of()))
                .filter(QuantityText.Outcome.Read.class::isInstance)
                .map(outcome -> ((QuantityText.Outcome.Read) outcome).measure().unit());
    }

    private static boolean sameDimension(Unit one, Unit other) {
        if (one == other) {
            return true;
        }
        for (Dimension dimension : Dimension.values()) {
            if (dimension.holds(one) && dimension.holds(other)) {
                return true;
            }
        }
        return false;
    }
}
