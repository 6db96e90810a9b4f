package org.lungbridge.laboratory;

import java.util.List;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.quantity.Unit;

/** Devices for tests, one of each panel, with errors of a round size. */
final class Bench {
    static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private Bench() {}

    static Channel exact(Measurand measurand, int decimals) {
        return channel(measurand, PrecisionProfile.share(0), 0, 0, decimals);
    }

    static Channel channel(
            Measurand measurand, PrecisionProfile precision, double betweenDraws, double bias, int decimals) {
        return new Channel(
                measurand, precision, betweenDraws, bias, List.of(), -NO_LIMIT, 1e6, decimals, -NO_LIMIT, NO_LIMIT);
    }

    static AssayDevice device(String id, Panel panel, double shortest, double longest, Channel... channels) {
        return new AssayDevice(id, panel, true, shortest, longest, 0.5, List.of(channels));
    }

    static AssayDevice actDevice(double share, double bias) {
        return device(
                "act",
                Panel.ACT,
                300,
                300,
                channel(Measurand.ACT_LOW_RANGE, PrecisionProfile.share(share), 0, bias, 0));
    }

    static AssayDevice apttDevice() {
        Channel channel =
                new Channel(Measurand.APTT, PrecisionProfile.share(0.05), 0.05, 0, List.of(), 20, 180, 1, 26, 38);
        return device("aptt", Panel.APTT, 2700, 3600, channel);
    }

    static AssayDevice antiXaDevice(Measurand measurand) {
        Interference bilirubin = new Interference("liver.bilirubin", Unit.MG_PER_L, 66, -0.0007);
        Interference hemoglobin = new Interference("coagulation.free_hemoglobin_level", Unit.MG_PER_L, 700, -0.00013);
        Channel channel = new Channel(
                measurand,
                PrecisionProfile.share(0),
                0,
                0,
                List.of(bilirubin, hemoglobin),
                0.05,
                2,
                2,
                -NO_LIMIT,
                NO_LIMIT);
        return device("anti-xa", Panel.ANTI_XA, 3600, 5400, channel);
    }

    static AssayDevice gasDevice() {
        return device(
                "gas",
                Panel.BLOOD_GAS,
                180,
                180,
                exact(Measurand.ARTERIAL_PH, 3),
                exact(Measurand.ARTERIAL_PCO2, 1),
                exact(Measurand.ARTERIAL_PO2, 1),
                exact(Measurand.ARTERIAL_SATURATION, 3),
                exact(Measurand.LACTATE, 1),
                exact(Measurand.HEMOGLOBIN, 1),
                exact(Measurand.BICARBONATE, 1),
                exact(Measurand.BASE_EXCESS, 1));
    }

    static Laboratory laboratory(ResultReader reader, AssayDevice... devices) {
        return laboratory(lane -> new Chance(7, lane), reader, devices);
    }

    static Laboratory laboratory(IntFunction<Chance> luck, ResultReader reader, AssayDevice... devices) {
        return new Laboratory(
                new AssayDevices(List.of(devices)),
                ClottingNetworks.of(NetworkFiles.wajima(), NetworkFiles.hockinMann()),
                luck,
                reader,
                ToyBlood.ward());
    }
}
