package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.scenarios.document.Dimension;

/** Looks into a tree that may be wrong anywhere: what is not there, or not readable, is simply absent. */
final class TreeView {
    private TreeView() {}

    /** The value at the end of a path of names. */
    static Optional<JsonTree> find(JsonTree tree, String... path) {
        JsonTree current = tree;
        for (String name : path) {
            if (!(current instanceof JsonTree.Branch branch)
                    || !branch.members().containsKey(name)) {
                return Optional.empty();
            }
            current = branch.members().get(name).value();
        }
        return Optional.of(current);
    }

    static boolean has(JsonTree tree, String name) {
        return find(tree, name).isPresent();
    }

    static Optional<String> text(JsonTree tree, String... path) {
        return find(tree, path).filter(JsonTree.Text.class::isInstance).map(value -> ((JsonTree.Text) value).value());
    }

    static List<JsonTree> items(JsonTree tree, String... path) {
        return find(tree, path)
                .filter(JsonTree.Row.class::isInstance)
                .map(value -> ((JsonTree.Row) value).items())
                .orElse(List.of());
    }

    /** The patients of a scenario, however many. */
    static List<JsonTree> patients(JsonTree document) {
        return find(document, "patient").map(List::of).orElseGet(() -> items(document, "patients"));
    }

    /** A time in seconds. */
    static OptionalDouble seconds(JsonTree tree, String... path) {
        return text(tree, path)
                .map(text -> QuantityText.read(text, List.of(Dimension.TIME)))
                .filter(QuantityText.Outcome.Read.class::isInstance)
                .map(outcome -> OptionalDouble.of(
                        ((QuantityText.Outcome.Read) outcome).measure().engineValue()))
                .orElse(OptionalDouble.empty());
    }

    /** Where the member is written, or the object itself where it is not. */
    static Place placeOf(JsonTree tree, String name) {
        return find(tree, name).map(JsonTree::place).orElse(tree.place());
    }
}
