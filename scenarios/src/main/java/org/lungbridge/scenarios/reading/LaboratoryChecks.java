package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lungbridge.scenarios.document.DeviceKind;

/** Devices and methods must fit the tests they are written for, and a sample must be tested for something, each once. */
final class LaboratoryChecks {
    private static final Set<String> BY_NETWORK = Set.of("aPTT", "PT");

    private final JsonTree document;
    private final KnownDevices devices;
    private final Problems problems;

    LaboratoryChecks(JsonTree document, KnownDevices devices, Problems problems) {
        this.document = document;
        this.devices = devices;
        this.problems = problems;
    }

    void check() {
        Optional<JsonTree> laboratory = TreeView.find(document, "laboratory");
        if (laboratory.isPresent() && laboratory.get() instanceof JsonTree.Branch branch) {
            branch.members().forEach((test, member) -> standing(test, member.value()));
        }
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            if (TreeView.text(entry, "order").orElse("").equals("sample")) {
                sample(entry);
            }
        }
    }

    private void standing(String test, JsonTree standing) {
        fits(standing, List.of(test));
        if (TreeView.has(standing, "first") && !TreeView.has(standing, "interval")) {
            problems.add(
                    TreeView.placeOf(standing, "first"),
                    "The field (first) has no effect without (interval).",
                    "an order (sample) in the timeline was meant.");
        }
    }

    private void sample(JsonTree entry) {
        Optional<JsonTree> tests = TreeView.find(entry, "tests");
        List<JsonTree> items = TreeView.items(entry, "tests");
        if (tests.isPresent() && tests.get() instanceof JsonTree.Row && items.isEmpty()) {
            problems.add(tests.get().place(), "The sample is tested for nothing; at least one test is due.");
        }
        Set<String> seen = new HashSet<>();
        for (JsonTree item : items) {
            if (item instanceof JsonTree.Text text && !seen.add(text.value())) {
                problems.add(text.place(), "The test (%s) is asked for twice.".formatted(text.value()));
            }
        }
        if (!seen.isEmpty()) {
            fits(entry, seen);
        }
    }

    private void fits(JsonTree tree, Collection<String> tests) {
        String device = TreeView.text(tree, "device").orElse("");
        boolean known = devices.ids(DeviceKind.ASSAY).contains(device);
        if (known && tests.stream().noneMatch(test -> devices.measuring(test).contains(device))) {
            List<String> able = tests.stream()
                    .flatMap(test -> devices.measuring(test).stream())
                    .toList();
            problems.add(
                    TreeView.placeOf(tree, "device"),
                    "The device (%s) does not do (%s).".formatted(device, String.join(", ", tests)),
                    able.isEmpty() ? null : "one of (%s) was meant.".formatted(String.join(", ", able)));
        }
        boolean network = TreeView.text(tree, "method").orElse("").equals("network");
        if (network && tests.stream().noneMatch(BY_NETWORK::contains)) {
            problems.add(
                    TreeView.placeOf(tree, "method"),
                    "The method (network) is for aPTT and PT, not for (%s).".formatted(String.join(", ", tests)));
        }
    }
}
