package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a command as a shell takes them: quotation marks hold words together, a # begins a remark. */
final class ShellWords {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|#.*|(\\S+)");

    private ShellWords() {}

    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            for (int quoted = 1; quoted <= word.groupCount(); quoted++) {
                if (word.group(quoted) != null) {
                    words.add(word.group(quoted));
                }
            }
        }
        return words;
    }
}
