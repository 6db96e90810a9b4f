package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the project says of itself and of what it is made of. */
@Tag("once")
class ProjectFilesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ONE_VERSION = Pattern.compile("[0-9][0-9A-Za-z.-]*");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    @Test
    void everyLibraryAndPluginHasOneVersionWrittenInTheParent() throws Exception {
        Document parent = read(ROOT.resolve("pom.xml"));
        List<String> versions = new ArrayList<>();
        for (Path pom : poms()) {
            for (String kind : List.of("dependency", "plugin", "path")) {
                NodeList found = read(pom).getElementsByTagName(kind);
                for (int k = 0; k < found.getLength(); k++) {
                    String version = child((Element) found.item(k), "version");
                    if (version.isEmpty() || isOurs((Element) found.item(k))) {
                        continue;
                    }
                    versions.add(version);
                    String written = resolved(parent, version);
                    assertThat(written)
                            .as("version of %s in %s", child((Element) found.item(k), "artifactId"), pom)
                            .matches(ONE_VERSION)
                            .doesNotEndWith("-SNAPSHOT");
                }
            }
        }
        assertThat(versions).hasSizeGreaterThan(40);
    }

    @Test
    void theCitationNamesTheVersion() throws Exception {
        String revision = child(
                (Element) read(ROOT.resolve("pom.xml"))
                        .getElementsByTagName("properties")
                        .item(0),
                "revision");
        assertThat(Files.readAllLines(ROOT.resolve("CITATION.cff")))
                .contains("version: " + revision, "license: Apache-2.0", "cff-version: 1.2.0");
    }

    private static boolean isOurs(Element element) {
        return child(element, "groupId").matches("org\\.lungbridge|\\$\\{project\\.groupId}");
    }

    /** A version, or what the property it names has in the parent or in a profile of it. */
    private static String resolved(Document parent, String version) {
        Matcher property = PROPERTY.matcher(version);
        if (!property.matches()) {
            return version;
        }
        NodeList values = parent.getElementsByTagName(property.group(1));
        assertThat(values.getLength()).as("property %s", version).isPositive();
        return values.item(0).getTextContent();
    }

    private static List<Path> poms() throws Exception {
        try (Stream<Path> folders = Files.list(ROOT)) {
            List<Path> poms = new ArrayList<>(folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .toList());
            poms.add(ROOT.resolve("pom.xml"));
            return poms;
        }
    }

    private static Document read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }

    /** The text of a direct child, or nothing. */
    private static String child(Element element, String name) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }
}
