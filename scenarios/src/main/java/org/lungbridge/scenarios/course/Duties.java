package org.lungbridge.scenarios.course;

import org.lungbridge.care.course.Antibiotics;
import org.lungbridge.care.course.Discharges;
import org.lungbridge.care.course.Diuresis;
import org.lungbridge.care.course.EcmoIndication;
import org.lungbridge.care.course.EcmoWeaning;
import org.lungbridge.care.course.Fluids;
import org.lungbridge.care.course.HypoxemiaLadder;
import org.lungbridge.care.course.MembraneExchange;
import org.lungbridge.care.course.OxygenSupport;
import org.lungbridge.care.course.ProneSessions;
import org.lungbridge.care.course.RenalReplacement;
import org.lungbridge.care.course.RescueLadder;
import org.lungbridge.care.course.RestVentilation;
import org.lungbridge.care.course.Samples;
import org.lungbridge.care.course.SpontaneousBreathing;
import org.lungbridge.care.course.Suctions;
import org.lungbridge.care.course.SweepTitration;
import org.lungbridge.care.course.Thromboprophylaxis;
import org.lungbridge.care.course.Transfusions;
import org.lungbridge.care.course.TransplantCandidacy;
import org.lungbridge.care.course.Vasopressor;
import org.lungbridge.care.course.VentilatorTitration;
import org.lungbridge.care.course.Withdrawal;
import org.lungbridge.scenarios.document.course.AntibioticsRule;
import org.lungbridge.scenarios.document.course.DischargesRule;
import org.lungbridge.scenarios.document.course.DiuresisRule;
import org.lungbridge.scenarios.document.course.EcmoIndicationRule;
import org.lungbridge.scenarios.document.course.EcmoWeaningRule;
import org.lungbridge.scenarios.document.course.FluidsRule;
import org.lungbridge.scenarios.document.course.HypoxemiaLadderRule;
import org.lungbridge.scenarios.document.course.MembraneExchangeRule;
import org.lungbridge.scenarios.document.course.OxygenSupportRule;
import org.lungbridge.scenarios.document.course.ProneSessionsRule;
import org.lungbridge.scenarios.document.course.RenalReplacementRule;
import org.lungbridge.scenarios.document.course.RescueLadderRule;
import org.lungbridge.scenarios.document.course.RestVentilationRule;
import org.lungbridge.scenarios.document.course.SamplesRule;
import org.lungbridge.scenarios.document.course.SpontaneousBreathingRule;
import org.lungbridge.scenarios.document.course.SuctionsRule;
import org.lungbridge.scenarios.document.course.SweepTitrationRule;
import org.lungbridge.scenarios.document.course.ThromboprophylaxisRule;
import org.lungbridge.scenarios.document.course.TransfusionsRule;
import org.lungbridge.scenarios.document.course.TransplantCandidacyRule;
import org.lungbridge.scenarios.document.course.VasopressorRule;
import org.lungbridge.scenarios.document.course.VentilatorTitrationRule;
import org.lungbridge.scenarios.document.course.WithdrawalRule;

/** Duties as a document writes them; what it leaves open is as usual. What treats the disease is in {@link DiseaseDuties}. */
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

    static MembraneExchange of(MembraneExchangeRule rule) {
        MembraneExchange usual = MembraneExchange.USUAL;
        return new MembraneExchange(Written.or(rule.rise(), usual.rise()), Written.or(rule.postPo2(), usual.postPo2()));
    }

    static HypoxemiaLadder of(HypoxemiaLadderRule rule) {
        HypoxemiaLadder usual = HypoxemiaLadder.USUAL;
        return new HypoxemiaLadder(
                Written.or(rule.saturation(), usual.saturation()),
                Written.or(rule.enough(), usual.enough()),
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

    static SpontaneousBreathing of(SpontaneousBreathingRule rule) {
        SpontaneousBreathing usual = SpontaneousBreathing.USUAL;
        return new SpontaneousBreathing(
                Written.or(rule.hour(), usual.hour()),
                Written.or(rule.step(), usual.step()),
                Written.or(rule.lightest(), usual.lightest()),
                Written.or(rule.ratio(), usual.ratio()),
                Written.or(rule.fiO2(), usual.fiO2()),
                Written.or(rule.peep(), usual.peep()),
                Written.or(rule.pressor(), usual.pressor()),
                Written.or(rule.onEcmo(), usual.onEcmo()),
                Written.or(rule.tracheostomy(), usual.tracheostomy()));
    }

    static OxygenSupport of(OxygenSupportRule rule) {
        OxygenSupport usual = OxygenSupport.USUAL;
        return new OxygenSupport(
                Written.or(rule.low(), usual.low()),
                Written.or(rule.high(), usual.high()),
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.tube(), usual.tube()),
                Written.or(rule.rate(), usual.rate()));
    }

    static Antibiotics of(AntibioticsRule rule) {
        Antibiotics usual = Antibiotics.USUAL;
        return new Antibiotics(
                Written.or(rule.empiric(), usual.empiric()),
                Written.or(rule.days(), usual.days()),
                Written.or(rule.procalcitonin(), usual.procalcitonin()),
                Written.or(rule.stopBelow(), usual.stopBelow()),
                Written.or(rule.reactiveProtein(), usual.reactiveProtein()),
                Written.or(rule.fever(), usual.fever()),
                Written.or(rule.cultures(), usual.cultures()));
    }

    static RenalReplacement of(RenalReplacementRule rule) {
        RenalReplacement usual = RenalReplacement.USUAL;
        return new RenalReplacement(
                Written.or(rule.filtration(), usual.filtration()),
                Written.or(rule.oliguria(), usual.oliguria()),
                Written.or(rule.oliguriaLasting(), usual.oliguriaLasting()),
                Written.or(rule.recovery(), usual.recovery()),
                Written.or(rule.ph(), usual.ph()),
                Written.or(rule.balance(), usual.balance()),
                Written.or(rule.lasting(), usual.lasting()),
                usual.dose(),
                Written.or(rule.fluidRemoval(), usual.fluidRemoval()));
    }

    static Diuresis of(DiuresisRule rule) {
        Diuresis usual = Diuresis.USUAL;
        return new Diuresis(
                Written.or(rule.balance(), usual.balance()),
                Written.or(rule.dose(), usual.dose()),
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.venousPressure(), usual.venousPressure()));
    }

    static Transfusions of(TransfusionsRule rule) {
        Transfusions usual = Transfusions.USUAL;
        return new Transfusions(
                Written.or(rule.hemoglobin(), usual.hemoglobin()),
                Written.or(rule.platelets(), usual.platelets()),
                Written.or(rule.plateletsBleeding(), usual.plateletsBleeding()),
                Written.or(rule.fibrinogen(), usual.fibrinogen()),
                Written.or(rule.fibrinogenBleeding(), usual.fibrinogenBleeding()),
                Written.or(rule.inrBleeding(), usual.inrBleeding()),
                Written.or(rule.fibrinogenDose(), usual.fibrinogenDose()),
                Written.or(rule.plasmaDose(), usual.plasmaDose()),
                Written.or(rule.latency(), usual.latency()));
    }

    static RescueLadder of(RescueLadderRule rule) {
        RescueLadder usual = RescueLadder.USUAL;
        return new RescueLadder(
                Written.or(rule.bleeding(), usual.bleeding()),
                Written.or(rule.lasting(), usual.lasting()),
                Written.or(rule.pause(), usual.pause()),
                Written.or(rule.platelets(), usual.platelets()),
                usual.antifibrinolytic(),
                usual.antifibrinolyticRate(),
                Written.or(rule.factorVii(), usual.factorVii()));
    }

    static Thromboprophylaxis of(ThromboprophylaxisRule rule) {
        Thromboprophylaxis usual = Thromboprophylaxis.USUAL;
        return new Thromboprophylaxis(
                Written.or(rule.dose(), usual.dose()),
                Written.or(rule.reducedDose(), usual.reducedDose()),
                Written.or(rule.dry(), usual.dry()),
                Written.or(rule.offEcmo(), usual.offEcmo()),
                Written.or(rule.platelets(), usual.platelets()));
    }

    static TransplantCandidacy of(TransplantCandidacyRule rule, double age) {
        TransplantCandidacy usual = TransplantCandidacy.USUAL;
        return new TransplantCandidacy(
                Written.or(rule.after(), usual.after()),
                age,
                Written.or(rule.mostAge(), usual.mostAge()),
                Written.or(rule.consent(), usual.consent()),
                Written.or(rule.kidneys(), usual.kidneys()),
                Written.or(rule.pressor(), usual.pressor()),
                Written.or(rule.sedation(), usual.sedation()));
    }

    static Withdrawal of(WithdrawalRule rule) {
        Withdrawal usual = Withdrawal.USUAL;
        return new Withdrawal(
                Written.or(rule.after(), usual.after()),
                usual.compliance(),
                Written.or(rule.failures(), usual.failures()),
                Written.or(rule.sweep(), usual.sweep()),
                Written.or(rule.talk(), usual.talk()));
    }

    static Discharges of(DischargesRule rule) {
        Discharges usual = Discharges.USUAL;
        return new Discharges(
                Written.or(rule.extubated(), usual.extubated()),
                Written.or(rule.ward(), usual.ward()),
                Written.or(rule.roomAir(), usual.roomAir()),
                Written.or(rule.littleOxygen(), usual.littleOxygen()));
    }

    static Suctions of(SuctionsRule rule) {
        Suctions usual = Suctions.USUAL;
        return new Suctions(
                Written.or(rule.interval(), usual.interval()),
                Written.or(rule.peak(), usual.peak()),
                Written.or(rule.duration(), usual.duration()));
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
