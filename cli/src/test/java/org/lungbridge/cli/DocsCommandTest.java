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

    /** Contrast of WCAG 2.1, AA: 4.5 to 1 for text, in light and in dark. */
    @Test
    void textStandsOutFromWhatItStandsOn() throws IOException {
        Matcher theme = Pattern.compile("--ground:[^}]*").matcher(Files.readString(site.resolve("site.css")));
        int themes = 0;
        while (theme.find()) {
            themes++;
            for (String text : List.of("text", "quiet", "link")) {
                for (String ground : List.of("ground", "panel", "code")) {
                    double contrast = contrast(color(theme.group(), text), color(theme.group(), ground));
                    assertThat(contrast)
                            .as("%s on %s in theme %d", text, ground, themes)
                            .isGreaterThan(4.5);
                }
            }
        }
        assertThat(themes).as("light, dark by choice, dark by the system").isEqualTo(3);
    }

    private static int color(String theme, String name) {
        Matcher color = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(theme);
        assertThat(color.find()).as(name).isTrue();
        return Integer.parseInt(color.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xff) + 0.7152 * linear(color >> 8 & 0xff) + 0.0722 * linear(color & 0xff);
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
