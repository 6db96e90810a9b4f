package org.lungbridge.viz.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** How events are told: the paragraph each belongs to and what is said of it; names that are not here are told as they are. */
final class Phrases {
    /** A paragraph of a chapter. */
    enum Subject {
        DISEASE("Disease and its treatment"),
        LUNG("Lung and breathing"),
        POSITION("Position"),
        ECMO("ECMO"),
        CLOTTING("Anticoagulation"),
        BLEEDING("Bleeding"),
        PRODUCTS("Blood products"),
        CIRCULATION("Circulation and fluids"),
        KIDNEY("Kidney"),
        INFECTION("Infection"),
        DECISIONS("Decisions"),
        OTHER("Other");

        private final String heading;

        Subject(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** Where an event is told and how. */
    record Phrase(Subject subject, String words) {}

    /** Name of the event, subject, words. Of what is not shown here the name itself is said. */
    private static final String TABLE = """
            set-capillaritis | DISEASE | the capillaritis was set
            set-inflammation | DISEASE | the inflammation was set
            diagnosis | DISEASE | the diagnosis was made
            methylprednisolone | DISEASE | methylprednisolone was given
            set-prednisolone | DISEASE | prednisolone was set
            cyclophosphamide | DISEASE | cyclophosphamide was given
            cyclophosphamide-held | DISEASE | cyclophosphamide was held back
            rituximab | DISEASE | rituximab was given
            ivig | DISEASE | immunoglobulin was given
            plasma-exchange | DISEASE | plasma was exchanged
            exchange-problem | DISEASE | the exchange made trouble
            stop-plasma-exchange | DISEASE | the plasma exchange was stopped
            exchange-alarm | DISEASE | the plasma exchange gave an alarm
            set-mycophenolate | DISEASE | mycophenolate was set
            set-calcineurin-inhibitor | DISEASE | the calcineurin inhibitor was set
            set-ventilator | LUNG | the ventilator was set
            recruitment-maneuver | LUNG | the lung was recruited
            inspiratory-hold | LUNG | an inspiratory hold was made
            expiratory-hold | LUNG | an expiratory hold was made
            disconnect-ventilator | LUNG | the ventilator was disconnected
            suction | LUNG | the airway was suctioned
            bronchoscopy | LUNG | bronchoscopy was done
            change-tube | LUNG | the tube was changed
            tube-clot | LUNG | a clot narrowed the tube
            tube-event | LUNG | the tube was in trouble
            pneumothorax | LUNG | a pneumothorax
            decompress-chest | LUNG | the chest was decompressed
            chest-radiograph | LUNG | a chest radiograph was taken
            chest-ct | LUNG | a chest CT was taken
            set-sedation | LUNG | sedation was set
            set-neuromuscular-block | LUNG | the neuromuscular block was set
            intubate | LUNG | the patient was intubated
            extubate | LUNG | the patient was extubated
            set-oxygen | LUNG | oxygen was set
            tracheostomy | LUNG | a tracheostomy was made
            spontaneous-breathing-trial | LUNG | a spontaneous breathing trial was made
            breathing-trial-passed | LUNG | a breathing trial was passed
            breathing-trial-failed | LUNG | a breathing trial was failed
            hypoxemia | LUNG | hypoxemia
            pulmonary-embolism | LUNG | a lung embolism
            turn-prone | POSITION | the turn to prone
            turn-supine | POSITION | the turn to supine
            start-ecmo | ECMO | ECMO was started
            set-ecmo | ECMO | the circuit was set
            stop-ecmo | ECMO | ECMO was stopped
            clamp-ecmo | ECMO | the circuit was clamped
            unclamp-ecmo | ECMO | the clamp was opened
            change-oxygenator | ECMO | the membrane lung was exchanged
            change-circuit | ECMO | the circuit was exchanged
            change-pump-head | ECMO | the pump head was exchanged
            membrane-alarm | ECMO | the membrane lung gave a warning
            oxygenator-failure | ECMO | the membrane lung failed
            pump-clot | ECMO | a clot formed in the pump head
            clot-oxygenator | ECMO | clot grew in the membrane lung
            cannulation-problem | ECMO | a cannula made trouble
            reposition-cannula | ECMO | a cannula was repositioned
            line-kink | ECMO | a line kinked
            release-line | ECMO | the kinked line was freed
            pump-failure | ECMO | the pump failed
            hand-crank | ECMO | the pump was cranked by hand
            emergency-drive | ECMO | the pump was moved to the emergency drive
            sweep-failure | ECMO | the sweep gas failed
            restore-sweep-gas | ECMO | the sweep gas was looked after
            wet-oxygenator | ECMO | water collected in the membrane lung
            sigh-sweep | ECMO | the sweep was opened for a moment
            heater-failure | ECMO | the heater-cooler failed
            repair-heater | ECMO | the heater-cooler was replaced
            tip-migration | ECMO | the drainage cannula wandered
            drainage-insufficiency | ECMO | drainage failed
            air-in-circuit | ECMO | air got into the circuit
            air-embolism | ECMO | air reached the patient
            de-air-circuit | ECMO | the circuit was freed of air
            head-down | ECMO | the head was lowered or raised
            mains-failure | ECMO | the mains failed
            restore-mains | ECMO | the console was plugged in
            circuit-rupture | ECMO | a line tore
            decannulation | ECMO | a cannula slipped out
            console-alarm | ECMO | a machine gave an alarm
            sweep-off-trial | ECMO | the sweep gas was turned off on trial
            weaning | ECMO | weaning
            decannulation-deferred | ECMO | decannulation was put off
            ecmo-indicated | ECMO | ECMO was indicated
            ecmo-refused | ECMO | ECMO was refused
            ecmo-override | ECMO | ECMO was begun all the same
            sweep-limit | ECMO | the sweep gas reached its limit
            phase | CLOTTING | the phase of the strategy changed
            hold | CLOTTING | anticoagulation was held
            restart | CLOTTING | anticoagulation was looked at again
            stop | CLOTTING | anticoagulation was ended
            set-heparin | CLOTTING | heparin was set
            heparin-bolus | CLOTTING | a bolus of heparin was given
            dose | CLOTTING | a dose was due
            enoxaparin | CLOTTING | enoxaparin was given
            set-bivalirudin | CLOTTING | bivalirudin was set
            set-argatroban | CLOTTING | argatroban was set
            protamine | CLOTTING | protamine was given
            missed-sample | CLOTTING | a sample was missed
            late-sample | CLOTTING | a sample was late
            wrong-dose | CLOTTING | a dose went wrong
            vein-thrombosis | CLOTTING | a vein clotted
            ischemic-stroke | CLOTTING | a stroke
            heparin-induced-thrombocytopenia | CLOTTING | heparin-induced thrombocytopenia began
            tranexamic-acid | BLEEDING | tranexamic acid was given
            aminocaproic-acid | BLEEDING | aminocaproic acid was given
            rfviia | BLEEDING | activated factor VII was given
            desmopressin | BLEEDING | desmopressin was given
            late-rebleed | BLEEDING | the lung bled again
            set-alveolar-bleeding | BLEEDING | the bleeding of the lung was set
            control-bleeding | BLEEDING | a bleed was to be stopped
            bleed | BLEEDING | blood was lost
            transfusion | PRODUCTS | a product was asked for
            product | PRODUCTS | a product was given
            transfuse-red-cells | PRODUCTS | red cells ran
            transfuse-plasma | PRODUCTS | plasma ran
            transfuse-platelets | PRODUCTS | platelets ran
            transfuse-cryoprecipitate | PRODUCTS | cryoprecipitate ran
            give-fibrinogen | PRODUCTS | fibrinogen was given
            give-antithrombin | PRODUCTS | antithrombin was given
            give-pcc | PRODUCTS | prothrombin complex was given
            give-vwf | PRODUCTS | von Willebrand factor was given
            set-norepinephrine | CIRCULATION | norepinephrine was set
            give-calcium | CIRCULATION | calcium was given
            give-fluid | CIRCULATION | fluid was given
            start-renal-replacement | KIDNEY | renal replacement was started
            stop-renal-replacement | KIDNEY | renal replacement was stopped
            filter-clotted | KIDNEY | a filter clotted
            furosemide | KIDNEY | furosemide was given
            set-furosemide | KIDNEY | furosemide was set
            cultures | INFECTION | cultures were taken
            culture-positive | INFECTION | a culture was positive
            infection | INFECTION | an infection began
            set-antibiotics | INFECTION | antibiotics were set
            limit-life-support | DECISIONS | life support was limited
            family-meeting | DECISIONS | the family was met
            withdraw-life-support | DECISIONS | life support was withdrawn
            list-for-transplant | DECISIONS | a transplant was considered
            lung-offer | DECISIONS | an offer of lungs
            lung-offer-declined | DECISIONS | the lungs were declined
            transplant | DECISIONS | lungs were transplanted
            discharge | DECISIONS | the patient was discharged
            readmission | DECISIONS | the patient came back to hospital
            note | DECISIONS | a note
            death | DECISIONS | the patient died
            """;

    private static final Map<String, Phrase> ALL = read();

    private Phrases() {}

    private static Map<String, Phrase> read() {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] fields = line.split(" \\| ", -1);
            phrases.put(fields[0], new Phrase(Subject.valueOf(fields[1]), fields[2]));
        });
        return phrases;
    }

    /** How events of this name are told. */
    static Phrase of(String what) {
        return ALL.getOrDefault(what, new Phrase(Subject.OTHER, what.replace('-', ' ')));
    }
}
