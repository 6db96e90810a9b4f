package org.lungbridge.bedside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.file.Sha256;
import tools.jackson.databind.JsonNode;

/** What others wrote for the pages is what its manifest says, byte for byte, with its license beside it. */
class VendoredFilesTest {
    private static final Path VENDOR = PageFiles.ROOT.resolve("vendor");

    @Test
    void filesHaveTheHashesOfTheManifest() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode library : PageFiles.json("vendor/manifest.json").get("libraries")) {
            for (JsonNode file : library.get("files")) {
                expected.put(file.get("file").asString(), file.get("sha256").asString());
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (String name : files()) {
            found.put(name, Sha256.of(Files.readAllBytes(VENDOR.resolve(name))));
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void everyLibraryHasItsLicenseAndItsCopyright() {
        for (JsonNode library : PageFiles.json("vendor/manifest.json").get("libraries")) {
            String name = library.get("name").asString();
            String license = PageFiles.text(VENDOR.resolve(name + ".LICENSE.txt"));
            assertThat(license).as(name).contains(library.get("copyright").asString());
            assertThat(library.get("license").asString()).as(name).isEqualTo("MIT");
            assertThat(PageFiles.text(Path.of("../NOTICE"))).as("NOTICE").contains(name);
        }
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(VENDOR)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("manifest.json"))
                    .sorted()
                    .toList();
        }
    }
}
