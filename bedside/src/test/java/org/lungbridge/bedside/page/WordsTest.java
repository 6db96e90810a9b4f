package org.lungbridge.bedside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of the pages is in the message file, and the file has no word that nobody says. */
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("[\"`]([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*)[\"`]");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*[\"`]([^\"`$]+)[\"`]");
    private static final Pattern MADE = Pattern.compile("`([a-z][A-Za-z.]*\\.)\\$\\{");
    private static final Pattern MARKED = Pattern.compile("data-(?:word|label)=\"([^\"]+)\"");

    @Test
    void everyWordThatIsAskedForIsThere() {
        Set<String> missing = new TreeSet<>();
        Set<String> known = keys();
        for (Path file : PageFiles.own(".js", ".html")) {
            for (Pattern pattern : new Pattern[] {ASKED, MARKED}) {
                pattern.matcher(PageFiles.text(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(word -> {
                            if (!known.contains(word)) {
                                missing.add(file.getFileName() + ": " + word);
                            }
                        });
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Words handed on by name (a knob's, a fact's) stand as text of the same first part. */
    @Test
    void everyWordThatIsHandedOnIsThere() {
        Set<String> known = keys();
        Set<String> handed = Set.of("knob", "fact", "quick", "key", "tab", "card", "ventilator", "ecmo", "monitor");
        Set<String> missing = new TreeSet<>();
        for (Path file : PageFiles.own(".js")) {
            LITERAL.matcher(PageFiles.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(word -> {
                        int dot = word.indexOf('.');
                        if (dot > 0 && handed.contains(word.substring(0, dot)) && !known.contains(word)) {
                            missing.add(file.getFileName() + ": " + word);
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordIsLeftOver() {
        String scripts =
                PageFiles.own(".js", ".html").stream().map(PageFiles::text).collect(Collectors.joining("\n"));
        Set<String> said = new TreeSet<>();
        LITERAL.matcher(scripts).results().forEach(match -> said.add(match.group(1)));
        MARKED.matcher(scripts).results().forEach(match -> said.add(match.group(1)));
        Set<String> beginnings =
                MADE.matcher(scripts).results().map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>();
        for (String key : keys()) {
            boolean made = beginnings.stream().anyMatch(key::startsWith);
            boolean tip = key.endsWith(".long") && said.contains(key.substring(0, key.length() - ".long".length()));
            if (!said.contains(key) && !made && !tip) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    private static Set<String> keys() {
        return new TreeSet<>(PageFiles.json("messages/en.json").propertyNames());
    }
}
