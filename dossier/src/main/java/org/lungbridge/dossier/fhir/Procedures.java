package org.lungbridge.dossier.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import org.lungbridge.engine.EventRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Procedure for each thing done to the patient or the circuit, with what the chart says of it. What takes time is one Procedure
 * from its beginning to its end, see {@link Lasting}.
 */
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
            Map.entry("start-renal-replacement", "Continuous renal replacement therapy"),
            Map.entry("transfuse-red-cells", "Transfusion of red cells"),
            Map.entry("transfuse-plasma", "Transfusion of plasma"),
            Map.entry("transfuse-platelets", "Transfusion of platelets"),
            Map.entry("transfuse-cryoprecipitate", "Transfusion of cryoprecipitate"),
            Map.entry("product", "Transfusion of a blood product"),
            Map.entry("transplant", "Lung transplantation"));

    private static final String RUNS_ALREADY = "as it runs already";

    private final Resources resources;
    private final List<Open> open = new ArrayList<>();

    /** A Procedure that has begun. */
    private record Open(String kind, String actor, ObjectNode procedure, String start) {}

    private Procedures(Resources resources) {
        this.resources = resources;
    }

    static void add(Resources resources, Chart chart) {
        Procedures procedures = new Procedures(resources);
        chart.events().forEach(procedures::add);
        String left = chart.alive() ? "in-progress" : "stopped";
        procedures.open.forEach(begun -> begun.procedure().put("status", left));
    }

    private void add(EventRecord event) {
        if (Lasting.isEnd(event)) {
            first(event.what(), event.actor()).ifPresent(begun -> close(begun, event, "completed"));
            return;
        }
        for (Open begun : List.copyOf(open)) {
            Lasting.stoppedBy(begun.kind(), event).ifPresent(status -> close(begun, event, status));
        }
        if (DONE.containsKey(event.what()) && isDone(event) && !Lasting.abandons(event)) {
            begin(event);
        }
    }

    private void begin(EventRecord event) {
        Optional<Open> running = Lasting.oneAtATime(event.what()) ? first(event.what(), "") : Optional.empty();
        if (running.isPresent() && Lasting.goesOn(event.what())) {
            note(running.get().procedure(), event);
            return;
        }
        running.ifPresent(begun -> close(begun, event, "stopped"));
        boolean lasts = Lasting.lasts(event.what());
        ObjectNode procedure = resources.about("Procedure", lasts ? "in-progress" : "completed");
        Codes.concept(
                procedure.putObject("code"),
                Optional.empty(),
                "order",
                event.what(),
                DONE.getOrDefault(event.what(), ""));
        resources.subject(procedure);
        String start = resources.date(event.time());
        if (lasts) {
            procedure.putObject("performedPeriod").put("start", start);
            open.add(new Open(event.what(), event.actor(), procedure, start));
        } else {
            procedure.put("performedDateTime", start);
        }
        note(procedure, event);
    }

    /** The one that began first, of this kind and by whoever, or by this actor; several transfusions may run at a time. */
    private Optional<Open> first(String kind, String actor) {
        return open.stream()
                .filter(begun -> begun.kind().equals(kind))
                .filter(begun -> Lasting.oneAtATime(kind) || begun.actor().equals(actor))
                .findFirst();
    }

    private void close(Open begun, EventRecord event, String status) {
        open.remove(begun);
        begun.procedure().put("status", status);
        begun.procedure()
                .putObject("performedPeriod")
                .put("start", begun.start())
                .put("end", resources.date(event.time()));
        note(begun.procedure(), event);
    }

    private static void note(ObjectNode procedure, EventRecord event) {
        if (!event.detail().isBlank()) {
            procedure.withArray("note").addObject().put("text", event.detail());
        }
    }

    /** Whether something was begun or given: neither refused nor the end of what flowed. */
    static boolean isDone(EventRecord event) {
        String detail = event.detail();
        return !event.notDone() && !detail.equals(Lasting.HAS_RUN_IN) && !detail.endsWith(RUNS_ALREADY);
    }
}
