package org.lungbridge.scenarios.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.scenarios.reading.NearestWord;

/** What an instructor may change of a patient beyond orders: states and settings of the model. */
public final class HiddenQuantities {
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();

    private HiddenQuantities(Model model) {
        model.stateVariables().stream().map(Variable::quantity).forEach(this::put);
        model.settings().stream().map(Variable::quantity).forEach(this::put);
    }

    private void put(Quantity quantity) {
        quantities.put(quantity.name(), quantity);
    }

    /** Those of the model with a lung of this resolution. */
    public static HiddenQuantities of(LungResolution lung) {
        return new HiddenQuantities(PatientModel.assemble(1, lung));
    }

    /** All of them, in the order of the model. */
    public List<Quantity> all() {
        return List.copyOf(quantities.values());
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none, with the nearest name
     */
    public Quantity find(String name) {
        Quantity found = quantities.get(name);
        if (found == null) {
            String hint = NearestWord.find(name, quantities.keySet())
                    .map("%nMaybe (%s) was meant."::formatted)
                    .orElse("");
            throw new IllegalArgumentException(
                    "No state or setting of the model is called (%s).%s".formatted(name, hint));
        }
        return found;
    }
}
