package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What happens at a time: one record for each order, told apart by the field {@code order}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "order")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StartEcmo.class, name = "start-ecmo"),
    @JsonSubTypes.Type(value = SetEcmo.class, name = "set-ecmo"),
    @JsonSubTypes.Type(value = ClampEcmo.class, name = "clamp-ecmo"),
    @JsonSubTypes.Type(value = UnclampEcmo.class, name = "unclamp-ecmo"),
    @JsonSubTypes.Type(value = StopEcmo.class, name = "stop-ecmo"),
    @JsonSubTypes.Type(value = SetVentilator.class, name = "set-ventilator"),
    @JsonSubTypes.Type(value = SetNorepinephrine.class, name = "set-norepinephrine"),
    @JsonSubTypes.Type(value = GiveFluid.class, name = "give-fluid"),
    @JsonSubTypes.Type(value = TransfuseRedCells.class, name = "transfuse-red-cells"),
    @JsonSubTypes.Type(value = Bleed.class, name = "bleed"),
    @JsonSubTypes.Type(value = SetSedation.class, name = "set-sedation"),
    @JsonSubTypes.Type(value = TurnProne.class, name = "turn-prone"),
    @JsonSubTypes.Type(value = TurnSupine.class, name = "turn-supine"),
    @JsonSubTypes.Type(value = RecruitmentManeuver.class, name = "recruitment-maneuver"),
    @JsonSubTypes.Type(value = InspiratoryHold.class, name = "inspiratory-hold"),
    @JsonSubTypes.Type(value = ExpiratoryHold.class, name = "expiratory-hold"),
    @JsonSubTypes.Type(value = DisconnectVentilator.class, name = "disconnect-ventilator"),
    @JsonSubTypes.Type(value = Suction.class, name = "suction"),
    @JsonSubTypes.Type(value = Bronchoscopy.class, name = "bronchoscopy"),
    @JsonSubTypes.Type(value = ChangeTube.class, name = "change-tube"),
    @JsonSubTypes.Type(value = ChestRadiograph.class, name = "chest-radiograph"),
    @JsonSubTypes.Type(value = SetAlveolarBleeding.class, name = "set-alveolar-bleeding"),
    @JsonSubTypes.Type(value = SetInflammation.class, name = "set-inflammation"),
    @JsonSubTypes.Type(value = SetNeuromuscularBlock.class, name = "set-neuromuscular-block"),
    @JsonSubTypes.Type(value = ChangeOxygenator.class, name = "change-oxygenator"),
    @JsonSubTypes.Type(value = ChangeCircuit.class, name = "change-circuit"),
    @JsonSubTypes.Type(value = ChangePumpHead.class, name = "change-pump-head"),
    @JsonSubTypes.Type(value = BleedAtSite.class, name = "bleed-at-site"),
    @JsonSubTypes.Type(value = OxygenatorFailure.class, name = "oxygenator-failure"),
    @JsonSubTypes.Type(value = ClotOxygenator.class, name = "clot-oxygenator"),
    @JsonSubTypes.Type(value = PumpClot.class, name = "pump-clot"),
    @JsonSubTypes.Type(value = PulmonaryEmbolism.class, name = "pulmonary-embolism"),
    @JsonSubTypes.Type(value = HeparinInducedThrombocytopenia.class, name = "heparin-induced-thrombocytopenia"),
    @JsonSubTypes.Type(value = SetCapillaritis.class, name = "set-capillaritis"),
    @JsonSubTypes.Type(value = SetLuck.class, name = "set-luck"),
    @JsonSubTypes.Type(value = Note.class, name = "note")
})
public sealed interface TimelineOrder
        permits StartEcmo,
                SetEcmo,
                ClampEcmo,
                UnclampEcmo,
                StopEcmo,
                SetVentilator,
                SetNorepinephrine,
                GiveFluid,
                TransfuseRedCells,
                Bleed,
                SetSedation,
                TurnProne,
                TurnSupine,
                RecruitmentManeuver,
                InspiratoryHold,
                ExpiratoryHold,
                DisconnectVentilator,
                Suction,
                Bronchoscopy,
                ChangeTube,
                ChestRadiograph,
                SetAlveolarBleeding,
                SetInflammation,
                SetNeuromuscularBlock,
                ChangeOxygenator,
                ChangeCircuit,
                ChangePumpHead,
                BleedAtSite,
                OxygenatorFailure,
                ClotOxygenator,
                PumpClot,
                PulmonaryEmbolism,
                HeparinInducedThrombocytopenia,
                SetCapillaritis,
                SetLuck,
                Note {
    /** Simulated time since the start. */
    Measure at();

    /** The name of the order in documents, such as {@code start-ecmo}. */
    default String kind() {
        for (JsonSubTypes.Type type :
                TimelineOrder.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == getClass()) {
                return type.name();
            }
        }
        throw new IllegalStateException("The order (" + getClass().getName() + ") has no name.");
    }
}
