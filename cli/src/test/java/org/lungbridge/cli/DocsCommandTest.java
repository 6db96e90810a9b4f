package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;

/** {@code docs}: the site that is built of the pages. */
@Tag("once")
class DocsCommandTest {
    private static final StandIn ENGINE = StandIn.thatEnds(Ending.END_TIME);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void build() {
        site = folder.resolve("site");
        Answer answer = Answer.to(ENGINE, "docs", "-o", site);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out().strip()).isEqualTo(site.resolve("index.html").toString());
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLinkAndEveryPictureIsThereWithItsPlace() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1).replace("&amp;", "&");
                if (!target.matches("[a-z]+:.*") && !leads(page, target)) {
                    broken.add(site.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(50);
    }

    private static boolean leads(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return parts.length == 1 || ids(target).contains(parts[1]);
    }

    private static Set<String> ids(Path page) throws IOException {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(Files.readString(page));
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(html).as(page.toString()).doesNotContain("src=\"http").doesNotContain("src=\"//");
            assertThat(html).as(page.toString()).doesNotContainPattern("<link [^>]*href=\"(http|//)");
        }
        assertThat(Files.readString(site.resolve("site.css")))
                .doesNotContain("http")
                .doesNotContain("@import");
        assertThat(Files.readString(site.resolve("site.js")))
                .doesNotContain("http")
                .doesNotContain("fetch(");
    }

    @Test
    void everyPageCanBeReadByThoseWhoDoNotSee() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(html)
                    .as(page.toString())
                    .contains("<html lang=\"en\">")
                    .contains("<main id=\"main\">")
                    .contains("class=\"skip\" href=\"#main\"");
            assertThat(html.split("<h1", -1).length - 1)
                    .as("headings of %s", page)
                    .isEqualTo(1);
            assertThat(html).as("pictures of %s", page).doesNotContainPattern("alt=\"\\s*\"");
            assertThat(html).as("the purpose").contains("Never for patient care");
        }
    }

    @Test
    void everyPageOfDocsIsInTheNavigation() throws IOException {
        String index = Files.readString(Path.of("..", "docs", "README.md"));
        try (Stream<Path> files = Files.walk(Path.of("..", "docs"))) {
            List<String> missing = files.map(file ->
                            Path.of("..", "docs").relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .filter(name -> !name.startsWith("trials/")) // on the pages of trials and of the library
                    .filter(name -> !index.contains("](" + name + ")"))
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void theSameSourcesGiveTheSameBytesAndNothingIsOverwritten() throws IOException {
        Path again = folder.resolve("again");
        assertThat(Answer.to(ENGINE, "docs", "-o", again).code()).isZero();
        for (Path page : pages()) {
            assertThat(again.resolve(site.relativize(page))).hasSameBinaryContentAs(page);
        }
        Answer twice = Answer.to(ENGINE, "docs", "-o", again);
        assertThat(twice.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(twice.err()).contains("exists already").contains("--force");
        assertThat(Answer.to(ENGINE, "docs", "-o", again, "--force").code()).isZero();
        assertThat(Answer.to(ENGINE, "docs", "-o", folder.resolve("x"), "--from", folder)
                        .err())
                .contains("holds no documentation");
    }
}
