package org.lungbridge.dossier.contract;

import java.util.List;

/**
 * What drawn patients make of a contract.
 *
 * @param contract the statement
 * @param differences with the stimulus less without, by patient, in the unit of the column; where it is about life, 1 for who
 *     does as expected
 * @param followed how many do
 * @param trouble why there is nothing to say; empty otherwise
 */
public record ContractFinding(Contract contract, List<Double> differences, int followed, String trouble) {
    public ContractFinding {
        differences = List.copyOf(differences);
    }

    /** Whether enough of them do. */
    public boolean kept() {
        return trouble.isEmpty() && !differences.isEmpty() && followed >= contract.least() * differences.size() - 1e-9;
    }

    /** The middle of the differences. */
    public double median() {
        List<Double> sorted = differences.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? Double.NaN : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
