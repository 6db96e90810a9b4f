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
    @JsonSubTypes.Type(value = LineKink.class, name = "line-kink"),
    @JsonSubTypes.Type(value = ReleaseLine.class, name = "release-line"),
    @JsonSubTypes.Type(value = TubeEvent.class, name = "tube-event"),
    @JsonSubTypes.Type(value = TubeClot.class, name = "tube-clot"),
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
    @JsonSubTypes.Type(value = DrawSample.class, name = "sample"),
    @JsonSubTypes.Type(value = HeparinBolus.class, name = "heparin-bolus"),
    @JsonSubTypes.Type(value = SetHeparin.class, name = "set-heparin"),
    @JsonSubTypes.Type(value = Protamine.class, name = "protamine"),
    @JsonSubTypes.Type(value = Enoxaparin.class, name = "enoxaparin"),
    @JsonSubTypes.Type(value = SetBivalirudin.class, name = "set-bivalirudin"),
    @JsonSubTypes.Type(value = SetArgatroban.class, name = "set-argatroban"),
    @JsonSubTypes.Type(value = TranexamicAcid.class, name = "tranexamic-acid"),
    @JsonSubTypes.Type(value = AminocaproicAcid.class, name = "aminocaproic-acid"),
    @JsonSubTypes.Type(value = Rfviia.class, name = "rfviia"),
    @JsonSubTypes.Type(value = Desmopressin.class, name = "desmopressin"),
    @JsonSubTypes.Type(value = TransfusePlasma.class, name = "transfuse-plasma"),
    @JsonSubTypes.Type(value = TransfusePlatelets.class, name = "transfuse-platelets"),
    @JsonSubTypes.Type(value = TransfuseCryoprecipitate.class, name = "transfuse-cryoprecipitate"),
    @JsonSubTypes.Type(value = GiveFibrinogen.class, name = "give-fibrinogen"),
    @JsonSubTypes.Type(value = GiveAntithrombin.class, name = "give-antithrombin"),
    @JsonSubTypes.Type(value = GivePcc.class, name = "give-pcc"),
    @JsonSubTypes.Type(value = GiveVwf.class, name = "give-vwf"),
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
                LineKink,
                ReleaseLine,
                TubeEvent,
                TubeClot,
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
                DrawSample,
                HeparinBolus,
                SetHeparin,
                Protamine,
                Enoxaparin,
                SetBivalirudin,
                SetArgatroban,
                TranexamicAcid,
                AminocaproicAcid,
                Rfviia,
                Desmopressin,
                TransfusePlasma,
                TransfusePlatelets,
                TransfuseCryoprecipitate,
                GiveFibrinogen,
                GiveAntithrombin,
                GivePcc,
                GiveVwf,
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
