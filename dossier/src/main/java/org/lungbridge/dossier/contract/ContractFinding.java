package org.lungbridge.dossier.contract;

import java.util.List;

/**
 * What drawn patients make of a contract.
 *
 * @param contract the statement
 * @param asked how many patients
 * @param differences with the stimulus less without, by patient who lives without it, in the unit of the column; where it is
 *     about life, 1 for who does as expected
 * @param followed how many do
 * @param trouble why there is nothing to say; empty otherwise
 */
public record ContractFinding(Contract contract, int asked, List<Double> differences, int followed, String trouble) {
    /** The shares of contracts were set with so many patients; among fewer one exception may already be too many. */
    public static final int ENOUGH = 50;

    /** A finding nobody changes afterwards. */
    public ContractFinding {
        differences = List.copyOf(differences);
    }

    /** Whether enough of them do, if that can be said of so many. */
    public Verdict verdict() {
        if (!trouble.isEmpty() || differences.isEmpty()) {
            return Verdict.BROKEN;
        }
        if (contract.allowsExceptions() && asked < ENOUGH) {
            return Verdict.NOT_JUDGED;
        }
        return followed >= contract.least() * differences.size() - 1e-9 ? Verdict.KEPT : Verdict.BROKEN;
    }

    /** The middle of the differences. */
    public double median() {
        List<Double> sorted = differences.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? Double.NaN : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
