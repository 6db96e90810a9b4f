package org.lungbridge.bedside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and curves of every theme can be read: contrast by WCAG 2.2, 1.4.3 (text 4.5 to 1) and 1.4.11 (lines 3 to 1). */
class ThemeContrastTest {
    private static final List<String> TEXT = List.of(
            "ink",
            "soft",
            "accent",
            "good",
            "high",
            "medium",
            "low",
            "ecg",
            "arterial",
            "pleth",
            "venous",
            "carbon",
            "temperature",
            "breath",
            "flow",
            "volume");
    private static final List<String> BEHIND = List.of("paper", "panel", "raised");
    private static final List<List<String>> PAIRS = List.of(
            List.of("on-accent", "accent"),
            List.of("on-high", "high-fill"),
            List.of("on-medium", "medium-fill"),
            List.of("on-low", "low-fill"),
            List.of("on-banner", "banner"));

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast", "colorblind"})
    void textAndCurvesCanBeRead(String theme) {
        Map<String, String> colors = colors(theme);
        for (String ink : TEXT) {
            for (String behind : BEHIND) {
                check(theme, colors, ink, behind, 4.5);
            }
        }
        for (List<String> pair : PAIRS) {
            check(theme, colors, pair.get(0), pair.get(1), 4.5);
        }
        check(theme, colors, "focus", "panel", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contrast"})
    void highContrastIsHigh(String theme) {
        Map<String, String> colors = colors(theme);
        for (String ink : TEXT) {
            check(theme, colors, ink, "panel", 7);
        }
    }

    private static void check(String theme, Map<String, String> colors, String ink, String behind, double least) {
        assertThat(contrast(colors.get(ink), colors.get(behind)))
                .as("%s on %s in %s", ink, behind, theme)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colors(String theme) {
        String css = PageFiles.text(PageFiles.ROOT.resolve("css/themes.css"));
        Matcher block =
                Pattern.compile("\\[data-theme=\"" + theme + "\"] \\{([^}]*)}").matcher(css);
        assertThat(block.find()).as(theme).isTrue();
        Map<String, String> colors = new TreeMap<>();
        Matcher line = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(block.group(1));
        while (line.find()) {
            colors.put(line.group(1), line.group(2));
        }
        return colors;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
