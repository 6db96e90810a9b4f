package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.DiseaseValue;
import org.lungbridge.scenarios.document.DeviceKind;

/** The data sheets of diseases against the model: every value has a place, its unit and a range that contains it. */
class DiseaseSheetsTest {
    private static final Model MODEL = PatientModel.assemble(1, new LungResolution(4, 1));

    static Stream<String> diseases() {
        return DeviceCatalogue.shipped().ids(DeviceKind.DISEASE).stream();
    }

    private static Map<String, ParameterInfo> parameters() {
        Map<String, ParameterInfo> infos = new TreeMap<>();
        MODEL.parameters().forEach(info -> infos.put(info.quantity().name(), info));
        return infos;
    }

    @ParameterizedTest
    @MethodSource("diseases")
    void everyValueFitsTheModel(String id) {
        Map<String, ParameterInfo> infos = parameters();
        var sheet = DeviceCatalogue.shipped().disease(id);
        assertThat(sheet.course()).extracting(DiseaseValue::of).contains("bleeding.capillaritis");
        Stream.concat(sheet.always().stream(), sheet.course().stream()).forEach(value -> {
            var variable = MODEL.find(value.of());
            assertThat(variable).as("%s in %s", value.of(), id).isPresent();
            assertThat(value.unit())
                    .as(value.of())
                    .isEqualTo(variable.get().quantity().unit().code());
            assertThat(value.value()).as(value.of()).isBetween(value.low(), value.high());
            assertThat(value.source()).as(value.of()).isNotBlank();
            ParameterInfo info = infos.get(value.of());
            if (info != null) {
                assertThat(value.low()).as("range of %s in %s", value.of(), id).isGreaterThanOrEqualTo(info.low());
                assertThat(value.high()).as("range of %s in %s", value.of(), id).isLessThanOrEqualTo(info.high());
            }
        });
    }

    /**
     * Corrected count increment in marrow failure: 1e11 platelets, 60 % of them in circulation, 5 L of blood, 1.9 m2. PLADO
     * (Slichter 2010): 10, 19 and 38 10*9/L after 1.1, 2.2 and 4.4e11 per m2, so about 8,600-9,100; refractory below 5,000-7,500.
     */
    @ParameterizedTest
    @ValueSource(strings = {"leukemia", "transplant"})
    void transfusedPlateletsRaiseTheCountByLessInMarrowFailure(String id) {
        double refractoriness = DeviceCatalogue.shipped().disease(id).always().stream()
                .filter(value -> value.of().equals("coagulation.refractoriness"))
                .findFirst()
                .orElseThrow()
                .value();
        double healthy = 0.6 * 100_000 / 5 * 1.9;
        assertThat(healthy * (1 - refractoriness)).isBetween(7_500.0, 10_000.0);
    }

    @ParameterizedTest
    @MethodSource("diseases")
    void weightsOfCausesAreShares(String id) {
        Map<String, Double> values = new TreeMap<>();
        DeviceCatalogue.shipped().disease(id).course().forEach(value -> values.put(value.of(), value.value()));
        double antibody = values.getOrDefault("disease_drive.antibody_weight", 1.0);
        double other = values.getOrDefault("disease_drive.other_weight", 0.0);
        assertThat(antibody + other).isBetween(0.0, 1.0);
    }

    /** Nephritis belongs to vasculitis, anti-GBM disease and lupus; myositis, pneumonia and marrow disease inflame no glomeruli. */
    @ParameterizedTest
    @MethodSource("diseases")
    void glomeruliAreInflamedWhereTheDiseaseHasNephritis(String id) {
        Map<String, Double> values = new TreeMap<>();
        DeviceCatalogue.shipped().disease(id).course().forEach(value -> values.put(value.of(), value.value()));
        boolean nephritis = id.startsWith("aav") || id.equals("anti-gbm") || id.equals("lupus");
        assertThat(values.containsKey("kidney.activity")).isEqualTo(nephritis);
        double involvement = values.get("glomerular_activity.involvement");
        assertThat(involvement > 0).isEqualTo(nephritis || id.equals("drug"));
    }
}
