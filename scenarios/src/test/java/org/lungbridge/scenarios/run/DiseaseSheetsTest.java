package org.lungbridge.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("diseases")
    void weightsOfCausesAreShares(String id) {
        Map<String, Double> values = new TreeMap<>();
        DeviceCatalogue.shipped().disease(id).course().forEach(value -> values.put(value.of(), value.value()));
        double antibody = values.getOrDefault("disease_drive.antibody_weight", 1.0);
        double other = values.getOrDefault("disease_drive.other_weight", 0.0);
        assertThat(antibody + other).isBetween(0.0, 1.0);
    }
}
