package org.lungbridge.scenarios.timeline;

import static org.lungbridge.scenarios.timeline.FaultFields.asNumber;
import static org.lungbridge.scenarios.timeline.FaultFields.named;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.ControlBleeding;
import org.lungbridge.scenarios.document.DeAirCircuit;
import org.lungbridge.scenarios.document.DecompressChest;
import org.lungbridge.scenarios.document.EmergencyDrive;
import org.lungbridge.scenarios.document.GiveCalcium;
import org.lungbridge.scenarios.document.HandCrank;
import org.lungbridge.scenarios.document.HeadDown;
import org.lungbridge.scenarios.document.RepairHeater;
import org.lungbridge.scenarios.document.RestoreMains;
import org.lungbridge.scenarios.document.RestoreSweepGas;
import org.lungbridge.scenarios.document.SighSweep;
import org.lungbridge.scenarios.document.StopPlasmaExchange;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.WireName;

/** The fields of what staff do about faults. */
final class RepairFields {
    private RepairFields() {}

    /** The fields; null if the order is none of these. */
    static @Nullable OrderFields of(TimelineOrder order) {
        if (order instanceof HandCrank handCrank) {
            return new OrderFields().put("speed", handCrank.speed()).put("duration", handCrank.duration());
        }
        if (order instanceof EmergencyDrive emergencyDrive) {
            return new OrderFields().put("duration", emergencyDrive.duration());
        }
        if (order instanceof RestoreSweepGas restoreSweepGas) {
            return new OrderFields().name("by", named(restoreSweepGas.by()));
        }
        if (order instanceof SighSweep sighSweep) {
            return new OrderFields().put("flow", sighSweep.flow()).put("duration", sighSweep.duration());
        }
        if (order instanceof DeAirCircuit deAirCircuit) {
            return new OrderFields().put("duration", deAirCircuit.duration());
        }
        if (order instanceof HeadDown headDown) {
            return new OrderFields().put("on", asNumber(headDown.on()));
        }
        if (order instanceof ControlBleeding controlBleeding) {
            return new OrderFields()
                    .name("site", WireName.of(controlBleeding.site()))
                    .put("duration", controlBleeding.duration());
        }
        if (order instanceof GiveCalcium giveCalcium) {
            return new OrderFields().put("dose", giveCalcium.dose());
        }
        if (order instanceof RestoreMains
                || order instanceof RepairHeater
                || order instanceof DecompressChest
                || order instanceof StopPlasmaExchange) {
            return new OrderFields();
        }
        return null;
    }
}
