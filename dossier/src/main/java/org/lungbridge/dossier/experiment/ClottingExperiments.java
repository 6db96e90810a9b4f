package org.lungbridge.dossier.experiment;

import java.util.List;

/** Experiments on hemostasis, its drugs and tests, the disease and kidneys, and whole scenarios. */
final class ClottingExperiments {
    private ClottingExperiments() {}

    static List<Experiment> all() {
        return List.of(
                new HeparinCourse(),
                new HeparinTests(),
                new ProtamineReversal(),
                new FactorLife(),
                new CircuitBlood(),
                new DrawnDisease(),
                new DrawnOnEcmo(),
                new DrawnOnHeparin(),
                new DrugCourse(),
                new EnoxaparinDose(),
                new BloodProduct(),
                new Hemorrhage(),
                new PlasmaExchangeCourse(),
                new ThrombinCurves(),
                new NetworkClottingTimes(),
                new BleedingRisk(),
                new AlveolarBleedingRate(),
                new CircuitRisk(),
                new VeinRisk(),
                new DiseaseCourse(),
                new KidneyCourse(),
                new Defense(),
                new RedCellProduction(),
                new LaboratoryErrors(),
                new ScenarioOutcome());
    }
}
