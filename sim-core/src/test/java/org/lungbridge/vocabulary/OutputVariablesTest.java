package org.lungbridge.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;

/** Output ids are a public contract: those of the canonical list keep id, unit and group, and each shows something. */
class OutputVariablesTest {
    /** Ids this project added to the canonical list. */
    private static final Set<String> ADDED = Set.of(
            "totalIgG_gPerL",
            "creatinine_mgPerDL",
            "ionizedCalcium_mmolPerL",
            "renalReplacement",
            "plasmaExchange_mLPerH",
            "bCells",
            "diseaseRemission",
            "glucocorticoidEffect",
            "rituximab_mgPerL",
            "standardBaseExcess_mmolPerL",
            "ecmoActualSpeed_rpm",
            "ecmoBattery_percent",
            "ecmoBloodLoss_mLPerMin",
            "ecmoRecirculationFromContents",
            "ecmoRecirculationFromSaturations",
            "airwayBlood_mL",
            "airwaySupport",
            "hemoptysis_mLPerH",
            "carbonMonoxideTransfer",
            "overdistendedFraction",
            "addedAirwayResistance_cmH2OSPerL",
            "tubeObstruction",
            "intrinsicPEEP_cmH2O",
            "mechanicalPowerSimple_JPerMin",
            "mechanicalPowerGiosa_JPerMin",
            "respiratoryEffort_cmH2O",
            "lungInjuryTotal",
            "chestRadiographRightUpper",
            "chestRadiographLeftUpper",
            "chestRadiographRightLower",
            "chestRadiographLeftLower",
            "chestCtScore",
            "chestCtGroundGlass",
            "chestCtConsolidated",
            "plateletFunction",
            "consumptionIndex",
            "thromboelastographyR_min",
            "thromboelastographyMA_mm",
            "fourTs",
            "neutrophils_10e9PerL",
            "CRP_mgPerL",
            "procalcitonin_ugPerL",
            "bivalirudinRate_mgPerKgPerH",
            "argatrobanRate_ugPerKgPerMin",
            "enoxaparinDepot_IU",
            "bivalirudin_mgPerL",
            "argatroban_mgPerL",
            "tranexamicAcid_mgPerL",
            "deadSpaceAlveolar",
            "ecmoMembraneDeltaPRise");

    @Test
    void everyIdIsCanonicalOrKnowinglyAdded() throws IOException {
        Set<String> unknown = new TreeSet<>();
        OutputVariables.all().forEach(v -> unknown.add(v.id()));
        unknown.removeAll(canonical().keySet());
        assertThat(unknown).isEqualTo(new TreeSet<>(ADDED));
    }

    @Test
    void canonicalUnitsAndGroupsAreKept() throws IOException {
        Map<String, String[]> canonical = canonical();
        for (OutputVariable variable : OutputVariables.all()) {
            String[] row = canonical.get(variable.id());
            if (row != null) {
                assertThat(new String[] {variable.unitCode(), variable.group()})
                        .as(variable.id())
                        .containsExactly(row[1], row[2]);
            }
        }
    }

    @Test
    void everyVariableShowsAQuantityOfThePatient() {
        Model model = PatientModel.assemble(1, new LungResolution(2, 1));
        for (OutputVariable variable : OutputVariables.all()) {
            assertThat(model.find(variable.shows())).as(variable.id()).isPresent();
        }
    }

    @Test
    void idsAreFoundAndUnique() {
        Set<String> ids = new TreeSet<>();
        OutputVariables.all()
                .forEach(v -> assertThat(ids.add(v.id())).as(v.id()).isTrue());
        assertThat(OutputVariables.find("SaO2")).isPresent();
        assertThat(OutputVariables.find("saO2")).isEmpty();
    }

    private static Map<String, String[]> canonical() throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(
                        OutputVariablesTest.class.getResourceAsStream("/reference/output-variables.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] fields = line.split(",", 4);
                rows.put(fields[0], fields);
            });
        }
        return rows;
    }
}
