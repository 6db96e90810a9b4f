package org.lungbridge.scenarios.course;

import org.lungbridge.care.course.EcmoIndication;
import org.lungbridge.care.course.EcmoWeaning;
import org.lungbridge.care.course.Fluids;
import org.lungbridge.care.course.HypoxemiaLadder;
import org.lungbridge.care.course.ProneSessions;
import org.lungbridge.care.course.RestVentilation;
import org.lungbridge.care.course.Samples;
import org.lungbridge.care.course.Suctions;
import org.lungbridge.care.course.SweepTitration;
import org.lungbridge.care.course.Vasopressor;
import org.lungbridge.care.course.VentilatorTitration;
import org.lungbridge.scenarios.document.course.EcmoIndicationRule;
import org.lungbridge.scenarios.document.course.EcmoWeaningRule;
import org.lungbridge.scenarios.document.course.FluidsRule;
import org.lungbridge.scenarios.document.course.HypoxemiaLadderRule;
import org.lungbridge.scenarios.document.course.ProneSessionsRule;
import org.lungbridge.scenarios.document.course.RestVentilationRule;
import org.lungbridge.scenarios.document.course.SamplesRule;
import org.lungbridge.scenarios.document.course.SuctionsRule;
import org.lungbridge.scenarios.document.course.SweepTitrationRule;
import org.lungbridge.scenarios.document.course.VasopressorRule;
import org.lungbridge.scenarios.document.course.VentilatorTitrationRule;

/** Duties as a document writes them; what it leaves open is as usual. */
final class Duties {
    private Duties() {}

    static Vasopressor of(VasopressorRule rule) {
        Vasopressor usual = Vasopressor.USUAL;
        return new Vasopressor(
                Written.or(rule.low(), usual.low()),
                Written.or(rule.high(), usual.high()),
                Written.or(rule.step(), usual.step()),
                Written.or(rule.most(), usual.most()));
    }

    static Fluids of(FluidsRule rule) {
        Fluids usual = Fluids.USUAL;
        return new Fluids(
                Written.or(rule.bolus(), usual.bolus()),
                Written.or(rule.meanPressure(), usual.meanPressure()),
                Written.or(rule.venousPressure(), usual.venousPressure()),
                Written.or(rule.chatter(), usual.chatter()),
                Written.or(rule.daily(), usual.daily()));
    }

    static Suctions of(SuctionsRule rule) {
        Suctions usual = Suctions.USUAL;
        return new Suctions(Written.or(rule.interval(), usual.interval()), Written.or(rule.peak(), usual.peak()));
    }

    static EcmoIndication of(EcmoIndicationRule rule) {
        EcmoIndication usual = EcmoIndication.USUAL;
        return new EcmoIndication(
                Written.or(rule.ratio(), usual.ratio()),
                Written.or(rule.urgentRatio(), usual.urgentRatio()),
                Written.or(rule.gradient(), usual.gradient()),
                Written.or(rule.ph(), usual.ph()),
                Written.or(rule.pco2(), usual.pco2()),
                Written.or(rule.lasting(), usual.lasting()),
                Written.or(rule.delay(), usual.delay()),
                Written.or(rule.platelets(), usual.platelets()),
                Written.or(rule.contraindications(), usual.contraindications()),
                Written.or(rule.override(), usual.override()),
                Written.or(rule.speed(), usual.speed()),
                Written.or(rule.sweep(), usual.sweep()),
                Written.or(rule.fdO2(), usual.fdO2()));
    }

    static RestVentilation of(RestVentilationRule rule) {
        RestVentilation usual = RestVentilation.USUAL;
        return new RestVentilation(
                Written.or(rule.delay(), usual.delay()),
                Written.or(rule.tidalVolume(), usual.tidalVolume()),
                Written.or(rule.leastTidalVolume(), usual.leastTidalVolume()),
                Written.or(rule.rate(), usual.rate()),
                Written.or(rule.peep(), usual.peep()),
                Written.or(rule.fiO2(), usual.fiO2()),
                Written.or(rule.drivingPressure(), usual.drivingPressure()));
    }

    static HypoxemiaLadder of(HypoxemiaLadderRule rule) {
        HypoxemiaLadder usual = HypoxemiaLadder.USUAL;
        return new HypoxemiaLadder(
                Written.or(rule.saturation(), usual.saturation()),
                Written.or(rule.accepted(), usual.accepted()),
                Written.or(rule.speedStep(), usual.speedStep()),
                Written.or(rule.mostSpeed(), usual.mostSpeed()),
                Written.or(rule.inletPressure(), usual.inletPressure()),
                Written.or(rule.hemoglobin(), usual.hemoglobin()));
    }

    static SweepTitration of(SweepTitrationRule rule) {
        SweepTitration usual = SweepTitration.USUAL;
        return new SweepTitration(
                Written.or(rule.low(), usual.low()),
                Written.or(rule.high(), usual.high()),
                Written.or(rule.step(), usual.step()),
                Written.or(rule.least(), usual.least()),
                Written.or(rule.most(), usual.most()),
                Written.or(rule.greatestFall(), usual.greatestFall()));
    }

    static VentilatorTitration of(VentilatorTitrationRule rule) {
        VentilatorTitration usual = VentilatorTitration.USUAL;
        return new VentilatorTitration(
                Written.peepTableName(rule.table(), usual.table()),
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.lowSaturation(), usual.lowSaturation()),
                Written.or(rule.highSaturation(), usual.highSaturation()),
                Written.or(rule.tidalVolume(), usual.tidalVolume()),
                Written.or(rule.leastTidalVolume(), usual.leastTidalVolume()),
                Written.or(rule.plateau(), usual.plateau()),
                Written.or(rule.lowPh(), usual.lowPh()),
                Written.or(rule.highPh(), usual.highPh()),
                Written.or(rule.mostRate(), usual.mostRate()));
    }

    static ProneSessions of(ProneSessionsRule rule) {
        ProneSessions usual = ProneSessions.USUAL;
        return new ProneSessions(
                Written.or(rule.ratio(), usual.ratio()),
                Written.or(rule.lasting(), usual.lasting()),
                Written.or(rule.rest(), usual.rest()),
                Written.or(rule.mostPressor(), usual.mostPressor()),
                Written.or(rule.onEcmo(), usual.onEcmo()));
    }

    static EcmoWeaning of(EcmoWeaningRule rule) {
        EcmoWeaning usual = EcmoWeaning.USUAL;
        return new EcmoWeaning(
                Written.or(rule.earliest(), usual.earliest()),
                Written.or(rule.hour(), usual.hour()),
                Written.or(rule.lasting(), usual.lasting()),
                Written.or(rule.pause(), usual.pause()),
                Written.or(rule.ratio(), usual.ratio()),
                Written.or(rule.fiO2(), usual.fiO2()),
                Written.or(rule.peep(), usual.peep()),
                Written.or(rule.pco2(), usual.pco2()),
                Written.or(rule.bleeding(), usual.bleeding()),
                Written.or(rule.platelets(), usual.platelets()),
                Written.or(rule.pressor(), usual.pressor()));
    }

    static Samples of(SamplesRule rule) {
        Samples usual = Samples.USUAL;
        return new Samples(
                Written.or(rule.gasInterval(), usual.gasInterval()),
                Written.or(rule.lead(), usual.lead()),
                Written.panels(rule.daily(), usual.daily()),
                Written.or(rule.dailyAt(), usual.dailyAt()));
    }
}
