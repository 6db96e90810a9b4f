package org.lungbridge.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.fhir.FhirBundle;
import org.lungbridge.dossier.fhir.FhirOptions;

/** The most used library of FHIR reads what is exported, strictly, and finds it to follow the profiles of R4. */
@Tag("once")
class HapiJudgesTheExportTest {
    private static final FhirContext R4 = FhirContext.forR4();
    private static String text = "";
    private static Bundle bundle = new Bundle();

    @BeforeAll
    static void export() {
        text = new String(FhirBundle.bytes(ChartOfADay.run(), new FhirOptions(600, true)), StandardCharsets.UTF_8);
        IParser strict = R4.newJsonParser();
        strict.setParserErrorHandler(new StrictErrorHandler());
        bundle = strict.parseResource(Bundle.class, text);
    }

    @Test
    void nothingIsLostWhenItIsReadAndWrittenAgain() {
        String again = R4.newJsonParser().encodeResourceToString(bundle);
        Bundle reread = R4.newJsonParser().parseResource(Bundle.class, again);
        assertThat(reread.equalsDeep(bundle)).isTrue();
        assertThat(bundle.getEntry()).hasSizeGreaterThan(100);
    }

    @Test
    void everyResourceFollowsItsProfileAndThoseOfVitalSigns() {
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4));
        FhirInstanceValidator profiles = new FhirInstanceValidator(chain);
        profiles.setAnyExtensionsAllowed(false);
        FhirValidator validator = R4.newValidator();
        validator.registerValidatorModule(profiles);

        List<String> errors = validator.validateWithResult(text).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(HapiJudgesTheExportTest::inWords)
                .distinct()
                .toList();

        assertThat(errors).isEmpty();
    }

    private static String inWords(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    @Test
    void noResourceCanBeTakenForARealPatients() {
        assertThat(bundle.getEntry()).allSatisfy(entry -> {
            var meta = entry.getResource().getMeta();
            assertThat(meta.getSecurityFirstRep().getCode()).isEqualTo("HTEST");
            assertThat(meta.getTagFirstRep().getDisplay()).contains("not for patient care");
        });
        Patient patient = (Patient) bundle.getEntryFirstRep().getResource();
        assertThat(patient.getText().getDivAsString()).contains("not for patient care");
    }

    @Test
    void aSeriesGivesBackTheNumbersOfTheRun() {
        Observation.ObservationComponentComponent heart = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .flatMap(resource -> ((Observation) resource).getComponent().stream())
                .filter(Observation.ObservationComponentComponent::hasValueSampledData)
                .filter(component ->
                        component.getCode().getCodingFirstRep().getCode().equals("8867-4"))
                .findFirst()
                .orElseThrow();
        String[] values = heart.getValueSampledData().getData().split(" ");
        var series = ChartOfADay.run().patients().get(0).series();
        int step = (int) (600 / (series.time(1) - series.time(0)));
        assertThat(heart.getValueSampledData().getPeriod().doubleValue()).isEqualTo(600_000);
        assertThat(values).hasSize((series.rows() - 1) / step + 1).hasSizeGreaterThan(100);
        for (int k = 0; k < values.length; k++) {
            assertThat(Double.parseDouble(values[k]))
                    .isCloseTo(
                            series.value("heartRate_perMin", k * step),
                            org.assertj.core.api.Assertions.withinPercentage(1e-6));
        }
    }
}
