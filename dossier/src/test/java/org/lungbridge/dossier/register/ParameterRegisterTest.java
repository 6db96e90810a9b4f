package org.lungbridge.dossier.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lungbridge.dossier.CommittedPage;
import org.lungbridge.model.ParameterInfo;

/** The register of parameters and the page of equations say what the code says. */
class ParameterRegisterTest {
    private static final Path SOURCES = Path.of("..", "sim-core", "src", "main", "java");

    @Test
    void everyParameterHasASourceAndARangeAroundIt() {
        assertThat(ParameterRegister.all()).hasSizeGreaterThan(500).allSatisfy(parameter -> {
            assertThat(parameter.source().citation())
                    .as(parameter.quantity().name())
                    .isNotBlank();
            assertThat(parameter.value()).isBetween(parameter.low(), parameter.high());
        });
    }

    @Test
    void thePageOfParametersIsTheCode() throws IOException {
        CommittedPage.holds("parameters.md", ParameterRegister.page());
    }

    @Test
    void theFrontPageCountsThem() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " "))
                .contains(ParameterRegister.inWords());
    }

    @Test
    void thePageOfEquationsIsTheCode() throws IOException {
        CommittedPage.holds("equations.md", EquationPage.of(SOURCES));
    }

    @Test
    void namesOfParametersAreUnique() {
        assertThat(ParameterRegister.all().stream().map(ParameterInfo::quantity))
                .doesNotHaveDuplicates();
    }
}
