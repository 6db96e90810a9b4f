package org.lungbridge.bedside.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.bedside.session.OrderKinds;

/** Under which heading an order is found. */
final class Groups {
    private static final String TABLE = """
            ecmo | start-ecmo set-ecmo clamp-ecmo unclamp-ecmo stop-ecmo reposition-cannula release-line sweep-off-trial
            circuit | change-oxygenator change-circuit change-pump-head hand-crank emergency-drive restore-sweep-gas
            circuit | sigh-sweep de-air-circuit restore-mains repair-heater control-bleeding head-down
            ventilator | set-ventilator recruitment-maneuver inspiratory-hold expiratory-hold disconnect-ventilator
            ventilator | change-tube extubate set-oxygen intubate tracheostomy spontaneous-breathing-trial
            drug | set-norepinephrine set-sedation set-neuromuscular-block heparin-bolus set-heparin protamine enoxaparin
            drug | set-bivalirudin set-argatroban tranexamic-acid aminocaproic-acid desmopressin methylprednisolone
            drug | set-prednisolone cyclophosphamide rituximab ivig set-mycophenolate set-calcineurin-inhibitor furosemide
            drug | set-antibiotics give-calcium
            product | give-fluid transfuse-red-cells transfuse-plasma transfuse-platelets transfuse-cryoprecipitate
            product | give-fibrinogen give-antithrombin give-pcc give-vwf rfviia
            laboratory | sample
            imaging | chest-radiograph chest-ct
            procedure | turn-prone turn-supine suction bronchoscopy plasma-exchange stop-plasma-exchange
            procedure | start-renal-replacement stop-renal-replacement decompress-chest
            course | limit-life-support withdraw-life-support list-for-transplant transplant discharge note
            """;

    private static final Map<String, String> ALL = read();

    private Groups() {}

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            List<String> parts = List.of(line.split(" \\| "));
            for (String kind : parts.get(1).strip().split(" ")) {
                all.put(kind, parts.get(0).strip());
            }
        }
        return Map.copyOf(all);
    }

    /** The heading of an order. */
    static String of(String kind) {
        if (OrderKinds.isFault(kind)) {
            return "fault";
        }
        return OrderKinds.isHidden(kind) ? "hidden" : ALL.getOrDefault(kind, "course");
    }
}
