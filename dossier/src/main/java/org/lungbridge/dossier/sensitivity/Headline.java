package org.lungbridge.dossier.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.dossier.bed.BedRun;
import org.lungbridge.dossier.bed.Beds;
import org.lungbridge.dossier.bed.WrittenOrders;
import org.lungbridge.engine.Order;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;

/**
 * The course whose ten headline outputs are looked at: a drawn patient bleeds from capillaritis, is brought to VV-ECMO at once and
 * gets 10 IU/kg/h of heparin; outputs after twelve hours. A patient who died has no outputs.
 */
public final class Headline {
    /** Columns of the outputs. */
    static final List<String> OUTPUTS = List.of(
            "SaO2",
            "PaCO2_mmHg",
            "pHa",
            "MAP_mmHg",
            "cardiacOutput_LPerMin",
            "hemoglobin_gPerDL",
            "lactate_mmolPerL",
            "aPTT_s",
            "alveolarBleeding_mLPerH",
            "edema_mL");

    private static final double END_S = 12 * 3600;

    private final Beds.Bed bed;
    private final List<Order> orders;

    /** With this drawn patient, from 0. */
    public Headline(int patient) {
        bed = Beds.of(patient);
        orders = new WrittenOrders()
                .add(
                        "{\"at\":\"0 s\",\"order\":\"start-ecmo\",\"speed\":\"3200 /min\",\"sweep\":\"4 L/min\",\"FdO2\":1.0}")
                .add(
                        "{\"at\":\"0 s\",\"order\":\"set-ventilator\",\"FiO2\":0.5,\"tidalVolume\":\"4 mL/kg\",\"respiratoryRate\":\"12 /min\",\"PEEP\":\"12 cmH2O\"}")
                .add("{\"at\":\"0 s\",\"order\":\"set-capillaritis\",\"activity\":0.6}")
                .add("{\"at\":\"0 s\",\"order\":\"set-heparin\",\"rate\":\"10 IU/kg/h\"}")
                .read("sensitivity");
    }

    /** Every parameter with a range around what the patient has. */
    List<Factor> own(double reach) {
        Model model = PatientModel.assemble(1, Beds.LUNG);
        model.restoreLane(0, bed.patient().values());
        return Factor.around(
                parameter -> model.find(parameter.quantity().name())
                        .map(variable -> parameter.quantity().unit().of(model.value(variable, 0)))
                        .orElse(parameter.value()),
                reach);
    }

    /** The outputs with parameters at these shares of their ranges; none if the patient died or nothing could be computed. */
    double[] of(List<Factor> factors, double[] shares) {
        Map<String, Double> parameters = new TreeMap<>();
        for (int k = 0; k < shares.length; k++) {
            parameters.put(factors.get(k).name(), factors.get(k).at(shares[k]));
        }
        try {
            BedRun run = BedRun.of(bed, parameters, orders, END_S, OUTPUTS);
            return run.alive()
                    ? run.last().stream().mapToDouble(Double::doubleValue).toArray()
                    : new double[0];
        } catch (IllegalStateException unsolved) {
            return new double[0];
        }
    }
}
