package org.lungbridge.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} and its pictures are what poms and imports say. */
class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path FIGURES = Path.of("figures", "architecture");
    private static final String HEAD = """
            # Architecture

            Generated from poms and imports (`ArchitecturePageTest`, `-Dlungbridge.update=true`); do not edit. Arrows run downward only, from who
            uses to who is used; arrows that follow from others are left out. `ModuleArrowsTest` and `PackageArrowsTest` refuse any other.

            A new component is one file in `physiology` or `device`, registered in `patient`; nothing else changes
            ([how to contribute](../CONTRIBUTING.md)). What the words mean is told in [how the model is built](model.md) and
            [how it is solved](numerics.md).
            """;

    private final Arrows arrows = new Arrows(ROOT);

    @Test
    void pageAndPicturesAreTheSources() throws IOException {
        Map<String, Set<String>> modules = arrows.modules();
        Map<String, Set<String>> packages = arrows.packages();
        holds(
                FIGURES.resolve("modules.svg"),
                LayeredPicture.of(modules, "Modules of Lungbridge and who uses whom", inWords(modules)));
        holds(
                FIGURES.resolve("packages.svg"),
                LayeredPicture.of(packages, "Packages of sim-core and who uses whom", inWords(packages)));
        holds(Path.of("architecture.md"), page(modules, packages));
    }

    private String page(Map<String, Set<String>> modules, Map<String, Set<String>> packages) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n## Modules\n\n![The modules and their arrows: ").append(inWords(modules));
        page.append("](figures/architecture/modules.svg)\n\n| module | what it is | uses |\n|---|---|---|\n");
        for (String module : arrows.names()) {
            row(page, module, arrows.aboutModule(module), modules.get(module));
        }
        page.append("\n## Packages of `sim-core`\n\n![The packages of the engine and their arrows: ");
        page.append(inWords(packages)).append("](figures/architecture/packages.svg)\n\n");
        page.append("| package | what it is | uses |\n|---|---|---|\n");
        for (Map.Entry<String, Set<String>> entry : packages.entrySet()) {
            row(page, entry.getKey(), arrows.aboutPackage(entry.getKey()), entry.getValue());
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String name, String about, Set<String> uses) {
        page.append("| `").append(name).append("` | ").append(about).append(" | ");
        page.append(String.join(", ", uses)).append(" |\n");
    }

    private static String inWords(Map<String, Set<String>> uses) {
        return uses.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? entry.getKey() + " uses nothing"
                        : entry.getKey() + " uses " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static void holds(Path name, String generated) throws IOException {
        Path file = ROOT.resolve("docs").resolve(name);
        if (Boolean.getBoolean("lungbridge.update")) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("docs/%s is out of date; regenerate it with -Dlungbridge.update=true", name)
                .isEqualTo(generated);
    }
}
