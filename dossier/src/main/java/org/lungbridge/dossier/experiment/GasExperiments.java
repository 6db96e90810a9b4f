package org.lungbridge.dossier.experiment;

import java.util.List;

/** Experiments on blood, lung, circulation, metabolism and the ECMO circuit. */
final class GasExperiments {
    private GasExperiments() {}

    static List<Experiment> all() {
        return List.of(
                new AcidBaseCourse(),
                new Blood(),
                new BloodOfContents(),
                new CarbonDioxideContents(),
                new CircuitPressures(),
                new Drainage(),
                new DrawnPeep(),
                new DrawnProne(),
                new DualLumen(),
                new EdemaClearance(),
                new FallingDelivery(),
                new FloodedLung(),
                new GasStores(),
                new HeartAndVessels(),
                new LactateCourse(),
                new LupusCase(),
                new MechanicalPowers(),
                new MembraneLungAlone(),
                new MovesOfPaco2(),
                new NoNativeLung(),
                new OneUnitLung(),
                new OxygenCurves(),
                new ProneSeries(),
                new RestingMan(),
                new SustainedInflation(),
                new TissuePassage(),
                new TypicalProne(),
                new VentilatedLung(),
                new VolumeChange(),
                new WholeManApnea(),
                new WholeManOnEcmo());
    }
}
