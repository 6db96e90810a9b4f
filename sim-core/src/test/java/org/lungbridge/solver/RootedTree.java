package org.lungbridge.solver;

import java.util.ArrayList;
import java.util.List;

/** Rooted trees, one for every order condition (E. Hairer, G. Wanner 1996, section IV.7). */
record RootedTree(List<RootedTree> children) {
    int order() {
        return 1 + children.stream().mapToInt(RootedTree::order).sum();
    }

    /** The density γ(t): the condition is Σ b_j Φ_j(t) = 1/γ(t). */
    double density() {
        return order() * children.stream().mapToDouble(RootedTree::density).reduce(1, (a, b) -> a * b);
    }

    /**
     * Φ_j(t): a vertex with one child sums over β = α + Γ, one with more over α.
     */
    double[] weights(double[][] alpha, double[][] beta) {
        double[] product = new double[alpha.length];
        java.util.Arrays.fill(product, 1);
        double[][] matrix = children.size() == 1 ? beta : alpha;
        for (RootedTree child : children) {
            double[] below = child.weights(alpha, beta);
            for (int j = 0; j < product.length; j++) {
                double sum = 0;
                for (int k = 0; k < below.length; k++) {
                    sum += matrix[j][k] * below[k];
                }
                product[j] *= sum;
            }
        }
        return product;
    }

    static List<RootedTree> ofOrder(int order) {
        List<RootedTree> trees = new ArrayList<>();
        for (List<RootedTree> forest : forests(order - 1, order - 1, Integer.MAX_VALUE)) {
            trees.add(new RootedTree(forest));
        }
        return trees;
    }

    /** Multisets of trees with this many vertices; trees in falling (order, number). */
    private static List<List<RootedTree>> forests(int vertices, int largest, int lastNumber) {
        if (vertices == 0) {
            return List.of(List.of());
        }
        List<List<RootedTree>> found = new ArrayList<>();
        for (int order = Math.min(vertices, largest); order >= 1; order--) {
            List<RootedTree> trees = ofOrder(order);
            int limit = order == largest ? Math.min(lastNumber, trees.size() - 1) : trees.size() - 1;
            for (int number = limit; number >= 0; number--) {
                for (List<RootedTree> rest : forests(vertices - order, order, number)) {
                    List<RootedTree> forest = new ArrayList<>();
                    forest.add(trees.get(number));
                    forest.addAll(rest);
                    found.add(forest);
                }
            }
        }
        return found;
    }
}
