package org.lungbridge.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lungbridge.laboratory.Measurand;

/** The table of LOINC codes. */
class LoincTest {
    @Test
    void everyNameIsThatOfATestOrOfAVariable() {
        Set<String> names = new TreeSet<>();
        OutputVariables.all().forEach(variable -> names.add(variable.id().split("_", 2)[0]));
        for (Measurand measurand : Measurand.values()) {
            names.add(measurand.result());
        }
        assertThat(names).containsAll(Loinc.all().keySet());
    }

    @Test
    void everyCodeHasItsCheckDigitAndStandsOnce() {
        Set<String> codes = new TreeSet<>();
        Loinc.all().forEach((name, loinc) -> {
            assertThat(checkDigit(loinc.code()))
                    .as(name)
                    .isEqualTo(loinc.code().charAt(loinc.code().length() - 1) - '0');
            assertThat(codes.add(loinc.code())).as(name).isTrue();
            assertThat(loinc.name()).as(name).isNotBlank();
        });
    }

    /** Modulus 10, as LOINC counts it: every other digit from the right is doubled. */
    private static int checkDigit(String code) {
        String number = code.substring(0, code.indexOf('-'));
        int sum = 0;
        for (int k = 0; k < number.length(); k++) {
            int digit = number.charAt(number.length() - 1 - k) - '0';
            int weighed = k % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    @Test
    void aTestAndTheVariableOfItsNameAreOneThing() {
        assertThat(Loinc.ofTest("PaO2").orElseThrow().code()).isEqualTo("2703-7");
        assertThat(Loinc.of(OutputVariables.find("PaO2_mmHg").orElseThrow())).isEqualTo(Loinc.ofTest("PaO2"));
        assertThat(Loinc.ofTest("lengthOfStay")).isEmpty();
    }
}
