package org.lungbridge.dossier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.validation.ContractSection;
import org.lungbridge.dossier.validation.History;

/** When a statement is kept, when it is broken, and when too few were asked to say so. */
class ContractFindingTest {
    private static ContractFinding finding(double share, int asked, int followed) {
        Contract contract = new Contract(
                "more-sweep-less-co2",
                "More sweep gas, less carbon dioxide",
                "Schmidt 2013",
                null,
                null,
                Map.of("ecmo.sweep", 6.0),
                null,
                "PaCO2_mmHg",
                "30 min",
                Expected.FALLS,
                1.0,
                share,
                null,
                null);
        return new ContractFinding(contract, asked, Collections.nCopies(asked, -1.0), followed, "");
    }

    @Test
    void whatEverybodyHasToFollowIsBrokenByOneOfAnyNumber() {
        assertThat(finding(1, 5, 5).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(finding(1, 5, 4).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aShareIsJudgedOfAsManyAsItWasSetWith() {
        assertThat(finding(0.9, 50, 45).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(finding(0.9, 50, 44).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(finding(0.9, 5, 4).verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(finding(0.9, 5, 5).verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void whatCouldNotBeAskedIsBroken() {
        ContractFinding asked = finding(0.9, 5, 5);
        assertThat(new ContractFinding(asked.contract(), 5, List.of(), 0, "no such order").verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatIsNotJudgedIsNoRegressionAndNoHistory() {
        History kept = new History(Map.of("contract/more-sweep-less-co2", new History.Past(-1, true)));
        List<ContractFinding> few = List.of(finding(0.9, 5, 4));
        assertThat(kept.broken(few)).isEmpty();
        assertThat(kept.broken(List.of(finding(0.9, 50, 4)))).containsExactly("contract/more-sweep-less-co2");
        assertThat(History.write(List.of(), few)).doesNotContain("more-sweep");
        assertThat(ContractSection.kept(few))
                .isEqualTo("none; not judged of fewer than 50 patients: 1 that allow exceptions");
    }
}
