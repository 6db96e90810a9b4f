package org.lungbridge.dossier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements of direction: enough of them, readable, and kept by a few drawn patients; the command asks fifty. */
@Tag("once")
class ContractsTest {
    private static final int PATIENTS = 1;

    @Test
    void everyContractHasANameOfItsOwn() {
        Set<String> seen = new HashSet<>();
        assertThat(Contracts.shipped())
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(contract ->
                        assertThat(seen.add(contract.id())).as(contract.id()).isTrue());
    }

    @Test
    void aPatientKeepsThoseThatEverybodyKeeps() {
        List<Contract> quick = Contracts.shipped().stream()
                .filter(contract -> !contract.allowsExceptions())
                .filter(contract -> contract.after().matches("([1-9]|1[05]|20) min|\\d+ s"))
                .toList();
        assertThat(quick).hasSizeGreaterThan(20);
        List<ContractFinding> findings = Keeping.of(quick, PATIENTS, 2, (done, all, id) -> {}, () -> false);
        StringBuilder broken = new StringBuilder();
        for (ContractFinding finding : findings) {
            if (finding.verdict() != Verdict.KEPT) {
                broken.append(String.format(
                        "%n%s: %d of %s %s",
                        finding.contract().id(), finding.followed(), finding.differences(), finding.trouble()));
            }
        }
        assertThat(broken.toString()).isEmpty();
    }
}
