package org.lungbridge.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores against the printed tables, each at the two sides of every bound. */
class ScoresTest {
    @ParameterizedTest
    @CsvSource({"400,0", "399.9,1", "300,1", "299.9,2", "200,2", "199.9,3", "100,3", "99.9,4"})
    void sofaOfTheLung(double ratio, int points) {
        assertThat(Sofa.RATIO.of(ratio)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"150,0", "149,1", "100,1", "99,2", "50,2", "49,3", "20,3", "19,4"})
    void sofaOfPlatelets(double count, int points) {
        assertThat(Sofa.PLATELETS.of(count)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1.1,0", "1.2,1", "1.9,1", "2.0,2", "3.4,2", "3.5,3", "4.9,3", "5.0,4"})
    void sofaOfCreatinine(double creatinine, int points) {
        assertThat(Sofa.CREATININE.of(creatinine)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1.1,0", "1.2,1", "1.9,1", "2.0,2", "5.9,2", "6.0,3", "11.9,3", "12,4"})
    void sofaOfBilirubin(double bilirubin, int points) {
        assertThat(Sofa.BILIRUBIN.of(bilirubin)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"500,0", "499,3", "200,3", "199,4"})
    void sofaOfUrine(double urine, int points) {
        assertThat(Sofa.URINE.of(urine)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.05,3", "0.1,3", "0.11,4"})
    void sofaOfNorepinephrine(double rate, int points) {
        assertThat(Sofa.ofNorepinephrine(rate)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "29.9,4", "30,3", "31.9,3", "32,2", "33.9,2", "34,1", "35.9,1", "36,0", "38.4,0", "38.5,1", "38.9,1", "39,3",
        "40.9,3", "41,4"
    })
    void apacheOfTemperature(double temperature, int points) {
        assertThat(Apache.TEMPERATURE.of(temperature)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"49,4", "50,2", "69,2", "70,0", "109,0", "110,2", "129,2", "130,3", "159,3", "160,4"})
    void apacheOfPressure(double pressure, int points) {
        assertThat(Apache.PRESSURE.of(pressure)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"39,4", "40,3", "54,3", "55,2", "69,2", "70,0", "109,0", "110,2", "139,2", "140,3", "179,3", "180,4"})
    void apacheOfHeartRate(double rate, int points) {
        assertThat(Apache.HEART_RATE.of(rate)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"5,4", "6,2", "9,2", "10,1", "11,1", "12,0", "24,0", "25,1", "34,1", "35,3", "49,3", "50,4"})
    void apacheOfBreaths(double rate, int points) {
        assertThat(Apache.BREATHS.of(rate)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"199,0", "200,2", "349,2", "350,3", "499,3", "500,4"})
    void apacheOfTheGradient(double gradient, int points) {
        assertThat(Apache.GRADIENT.of(gradient)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"54,4", "55,3", "60,3", "61,1", "70,1", "71,0"})
    void apacheOfOxygen(double tension, int points) {
        assertThat(Apache.OXYGEN.of(tension)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "7.14,4", "7.15,3", "7.24,3", "7.25,2", "7.32,2", "7.33,0", "7.49,0", "7.5,1", "7.59,1", "7.6,3", "7.69,3",
        "7.7,4"
    })
    void apacheOfPh(double ph, int points) {
        assertThat(Apache.PH.of(ph)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "110,4", "111,3", "119,3", "120,2", "129,2", "130,0", "149,0", "150,1", "154,1", "155,2", "159,2", "160,3",
        "179,3", "180,4"
    })
    void apacheOfSodium(double sodium, int points) {
        assertThat(Apache.SODIUM.of(sodium)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2.4,4", "2.5,2", "2.9,2", "3,1", "3.4,1", "3.5,0", "5.4,0", "5.5,1", "5.9,1", "6,3", "6.9,3", "7,4"})
    void apacheOfPotassium(double potassium, int points) {
        assertThat(Apache.POTASSIUM.of(potassium)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0.5,2", "0.6,0", "1.4,0", "1.5,2", "1.9,2", "2,3", "3.4,3", "3.5,4"})
    void apacheOfCreatinine(double creatinine, int points) {
        assertThat(Apache.CREATININE.of(creatinine)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"19.9,4", "20,2", "29.9,2", "30,0", "45.9,0", "46,1", "49.9,1", "50,2", "59.9,2", "60,4"})
    void apacheOfHematocrit(double hematocrit, int points) {
        assertThat(Apache.HEMATOCRIT.of(hematocrit)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0.9,4", "1,2", "2.9,2", "3,0", "14.9,0", "15,1", "19.9,1", "20,2", "39.9,2", "40,4"})
    void apacheOfWhiteCells(double cells, int points) {
        assertThat(Apache.WHITE_CELLS.of(cells)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"44,0", "45,2", "54,2", "55,3", "64,3", "65,5", "74,5", "75,6"})
    void apacheOfAge(double age, int points) {
        assertThat(Apache.AGE.of(age)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"300,0", "299,1", "225,1", "224,2", "175,2", "174,3", "100,3", "99,4"})
    void lungInjuryOfTheQuotient(double ratio, int points) {
        assertThat(LungInjuryScore.RATIO.of(ratio)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"5,0", "6,1", "8,1", "9,2", "11,2", "12,3", "14,3", "15,4"})
    void lungInjuryOfPeep(double peep, int points) {
        assertThat(LungInjuryScore.PEEP.of(peep)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"80,0", "79,1", "60,1", "59,2", "40,2", "39,3", "20,3", "19,4"})
    void lungInjuryOfCompliance(double compliance, int points) {
        assertThat(LungInjuryScore.COMPLIANCE.of(compliance)).isEqualTo(points);
    }

    /** By hand: P/F 48: 4, platelets 70: 2, norepinephrine 0.2: 4, sum 10; radiograph 4, P/F 4, PEEP 22: 4, C 15: 4. */
    @Test
    void aDayBeforeEcmoByHand() {
        DayScore day = DayScore.of(new InventedCourse(1)
                        .constant("PaO2FiO2_mmHg", 48)
                        .constant("platelets_10e9PerL", 70)
                        .constant("norepinephrine_ugPerKgPerMin", 0.2)
                        .constant("MAP_mmHg", 65)
                        .constant("PEEP_cmH2O", 22)
                        .constant("compliance_mLPerCmH2O", 15)
                        .constant("chestRadiographRightUpper", 2)
                        .constant("chestRadiographLeftUpper", 1)
                        .constant("chestRadiographRightLower", 2)
                        .constant("chestRadiographLeftLower", 2)
                        .course())
                .get(0);

        assertThat(day.sofa().organs().values()).containsExactly(4, 2, 0, 4, 0, 0);
        assertThat(day.sofa().total()).isEqualTo(10);
        assertThat(day.sofa().assumed())
                .containsExactly("Glasgow coma scale", "bilirubin", "creatinine", "urine output");
        assertThat(day.lungInjury().score()).isEqualTo(4);
    }

    /** A column that knows nothing is no kidney failure. */
    @Test
    void emptyColumnsAreAssumedNormal() {
        DayScore day = DayScore.of(new InventedCourse(1)
                        .constant("urineOutput_mLPerH", Double.NaN)
                        .constant("creatinine_mgPerDL", Double.NaN)
                        .course())
                .get(0);

        assertThat(day.sofa().total()).isZero();
        assertThat(day.sofa().assumed()).contains("creatinine", "urine output");
    }

    @Test
    void theLungScoresFourOnEcmoAndTheKidneyUnderReplacement() {
        Sofa sofa = DayScore.of(new InventedCourse(1)
                        .constant("PaO2FiO2_mmHg", 450)
                        .constant("creatinine_mgPerDL", 1)
                        .order(0.2, "start-ecmo", "")
                        .order(0.3, "start-renal-replacement", "")
                        .course())
                .get(0)
                .sofa();

        assertThat(sofa.lung()).isEqualTo(4);
        assertThat(sofa.kidney()).isEqualTo(4);
    }

    @Test
    void withoutSupportTheLungScoresTwoAtMost() {
        Sofa sofa = DayScore.of(new InventedCourse(1)
                        .constant("PaO2FiO2_mmHg", 90)
                        .constant("airwaySupport", 2)
                        .course())
                .get(0)
                .sofa();

        assertThat(sofa.lung()).isEqualTo(2);
    }

    /** By hand: 39.2 °C 3, MAP 65 2, HR 125 2, 28 breaths 1, gradient 560 4, pH 7.22 3, Hct 29 2, creatinine 2.1 3, age 43 0. */
    @Test
    void apacheOfAFirstDayByHand() {
        Apache apache = Apache.of(new InventedCourse(2)
                .constant("temperature_degC", 39.2)
                .constant("MAP_mmHg", 65)
                .constant("heartRate_perMin", 125)
                .constant("respiratoryRate_perMin", 28)
                .constant("FiO2", 1)
                .constant("PaO2_mmHg", 48)
                .constant("AaGradient_mmHg", 560)
                .constant("pHa", 7.22)
                .constant("hematocrit", 0.29)
                .constant("creatinine_mgPerDL", 2.1)
                .course());

        assertThat(apache.total()).isEqualTo(3 + 2 + 2 + 1 + 4 + 3 + 2 + 3);
        assertThat(apache.assumed()).containsExactly("Glasgow coma scale", "potassium", "sodium", "white cells");
    }

    @Test
    void aShortLastDayIsNotScored() {
        assertThat(DayScore.of(new InventedCourse(2.2).course())).hasSize(2);
        assertThat(DayScore.of(new InventedCourse(2.25).course())).hasSize(3);
        assertThat(DayScore.of(new InventedCourse(0.1).course())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"39,0", "40,7", "59,7", "60,12", "69,12", "70,15", "74,15", "75,16", "79,16", "80,18"})
    void sapsOfAge(double age, int points) {
        assertThat(SapsII.AGE.of(age)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"39,11", "40,2", "69,2", "70,0", "119,0", "120,4", "159,4", "160,7"})
    void sapsOfHeartRate(double rate, int points) {
        assertThat(SapsII.HEART_RATE.of(rate)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"69,13", "70,5", "99,5", "100,0", "199,0", "200,2"})
    void sapsOfPressure(double pressure, int points) {
        assertThat(SapsII.PRESSURE.of(pressure)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"99,11", "100,9", "199,9", "200,6", "400,6"})
    void sapsOfOxygenation(double ratio, int points) {
        assertThat(SapsII.RATIO.of(ratio)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0.499,11", "0.5,4", "0.999,4", "1,0"})
    void sapsOfUrine(double liters, int points) {
        assertThat(SapsII.URINE.of(liters)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"14,6", "15,3", "19,3", "20,0"})
    void sapsOfBicarbonate(double bicarbonate, int points) {
        assertThat(SapsII.BICARBONATE.of(bicarbonate)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0.9,12", "1,0", "19.9,0", "20,3"})
    void sapsOfWhiteCells(double cells, int points) {
        assertThat(SapsII.WHITE_CELLS.of(cells)).isEqualTo(points);
    }

    /** The published scale: 29 points 10 %, 40 25 %, 52 50 %, 64 75 %, 77 90 %. */
    @ParameterizedTest
    @CsvSource({"29,0.10", "40,0.25", "52,0.50", "64,0.75", "77,0.90"})
    void sapsGivesThePublishedMortality(int points, double mortality) {
        assertThat(new SapsII(points, Set.of()).mortality()).isCloseTo(mortality, within(0.01));
    }

    /** 43 years 7, medical 6, ventilated at 90 mmHg 11, bicarbonate 16.6 3, norepinephrine at 90 mmHg systolic 5. */
    @Test
    void sapsOfTheLupusPatient() {
        Course course = new InventedCourse(2)
                .constant("heartRate_perMin", 110)
                .constant("systolicPressure_mmHg", 90)
                .constant("temperature_degC", 38)
                .constant("PaO2FiO2_mmHg", 90)
                .constant("bicarbonate_mmolPerL", 16.6)
                .constant("urineOutput_mLPerH", 60)
                .course();
        SapsII saps = SapsII.of(course);
        assertThat(saps.points()).isEqualTo(7 + 6 + 11 + 3 + 5);
        assertThat(saps.assumed())
                .contains("urea", "white cells", "Glasgow coma scale")
                .doesNotContain("urine");
    }
}
