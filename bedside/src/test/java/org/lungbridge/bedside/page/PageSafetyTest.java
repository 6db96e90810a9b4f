package org.lungbridge.bedside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages that a strict content security policy lets through and that ask nobody but their server. */
class PageSafetyTest {
    private static final Pattern ADDRESS =
            Pattern.compile("(https?:)?//[a-z0-9.-]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final String NAMESPACE = "http://www.w3.org";
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(\\.?/[^\"#]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"(\\.{1,2}/[^\"]+)\"");

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        for (Path page : PageFiles.own(".html")) {
            String text = PageFiles.text(page);
            assertThat(text).as(page.toString()).doesNotContain("<style", "style=", "javascript:");
            assertThat(text).as(page.toString()).doesNotContainPattern("<script(?![^>]*src=)");
            assertThat(text).as(page.toString()).doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void everyPageSaysWhatItIsWithoutAnyScript() {
        assertThat(PageFiles.own(".html")).hasSize(4);
        for (Path page : PageFiles.own(".html")) {
            String body = PageFiles.text(page).replaceAll("(?s)<head>.*</head>", "");
            assertThat(body).as(page.toString()).contains(">SIMULATION, not for patient care<");
        }
    }

    @Test
    void nothingIsAskedOfAnotherServer() {
        for (Path file : PageFiles.own(".html", ".css", ".js", ".json", ".svg")) {
            String text = PageFiles.text(file).replace(NAMESPACE, "");
            assertThat(ADDRESS.matcher(text).results().map(MatchResult::group).toList())
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void textNeverBecomesMarkupOrCode() {
        for (Path file : PageFiles.own(".js")) {
            assertThat(PageFiles.text(file))
                    .as(file.toString())
                    .doesNotContain(
                            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
        }
    }

    @Test
    void filesThatPagesAndModulesNameAreThere() {
        for (Path page : PageFiles.own(".html")) {
            for (String name : matches(FILE, page)) {
                Path file = PageFiles.ROOT.resolve(name.replaceFirst("^\\.?/", ""));
                assertThat(Files.isRegularFile(file))
                        .as(page + " names " + name)
                        .isTrue();
            }
        }
        for (Path module : PageFiles.own(".js")) {
            for (String name : matches(IMPORT, module)) {
                Path file = module.getParent().resolve(name).normalize();
                assertThat(Files.isRegularFile(file))
                        .as(module + " imports " + name)
                        .isTrue();
            }
        }
    }

    private static List<String> matches(Pattern pattern, Path file) {
        return pattern.matcher(PageFiles.text(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
