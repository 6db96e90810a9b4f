package org.lungbridge.dossier.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;
import tools.jackson.databind.node.ObjectNode;

/** A Procedure for each thing done to the patient or the circuit, with what the chart says of it. */
final class Procedures {
    /** Order; what it is. */
    private static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("start-ecmo", "Cannulation, begin of venovenous ECMO"),
            Map.entry("stop-ecmo", "End of ECMO, decannulation"),
            Map.entry("change-oxygenator", "Exchange of the membrane lung"),
            Map.entry("change-circuit", "Exchange of the ECMO circuit"),
            Map.entry("change-pump-head", "Exchange of the pump head"),
            Map.entry("reposition-cannula", "Repositioning of a cannula"),
            Map.entry("intubate", "Intubation"),
            Map.entry("extubate", "Extubation"),
            Map.entry("change-tube", "Change of the endotracheal tube"),
            Map.entry("tracheostomy", "Tracheostomy"),
            Map.entry("turn-prone", "Turning prone"),
            Map.entry("turn-supine", "Turning supine"),
            Map.entry("recruitment-maneuver", "Lung recruitment maneuver"),
            Map.entry("bronchoscopy", "Bronchoscopy"),
            Map.entry("decompress-chest", "Decompression of the chest"),
            Map.entry("control-bleeding", "Control of bleeding"),
            Map.entry("chest-radiograph", "Chest radiograph"),
            Map.entry("chest-ct", "Computed tomography of the chest"),
            Map.entry("plasma-exchange", "Plasma exchange"),
            Map.entry("start-renal-replacement", "Begin of renal replacement therapy"),
            Map.entry("stop-renal-replacement", "End of renal replacement therapy"),
            Map.entry("transfuse-red-cells", "Transfusion of red cells"),
            Map.entry("transfuse-plasma", "Transfusion of plasma"),
            Map.entry("transfuse-platelets", "Transfusion of platelets"),
            Map.entry("transfuse-cryoprecipitate", "Transfusion of cryoprecipitate"),
            Map.entry("transplant", "Lung transplantation"));

    /** Such as "rate 0 mL/h". */
    private static final Pattern STOPPED = Pattern.compile("(?:.*[ :])?0(?:\\.0)?(?: \\S+)?");

    private Procedures() {}

    static void add(Resources resources, List<EventRecord> events) {
        events.forEach(event -> add(resources, event));
    }

    private static void add(Resources resources, EventRecord event) {
        String what = DONE.get(event.what());
        if (what == null || !isDone(event)) {
            return;
        }
        ObjectNode procedure = resources.about("Procedure", "completed");
        Codes.concept(procedure.putObject("code"), Optional.empty(), "order", event.what(), what);
        resources.subject(procedure);
        procedure.put("performedDateTime", resources.date(event.time()));
        if (!event.detail().isBlank()) {
            procedure.putArray("note").addObject().put("text", event.detail());
        }
    }

    /** Whether something was begun or given: neither refused, nor stopped, nor the end of what flowed. */
    static boolean isDone(EventRecord event) {
        String detail = event.detail();
        return !detail.equals("has run in")
                && !detail.startsWith("not ")
                && !detail.endsWith("stopped")
                && !detail.endsWith("as it runs already")
                && !STOPPED.matcher(detail).matches();
    }
}
