package org.lungbridge.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.QuantityText;

/** The readers of single lines: quantities, and conditions of every kind. */
final class LineTargets {
    private static final List<String> NUMBERS = List.of("0", "1", "3.6", "-2", "1e-3", "7.25", "300", "1.5E2");

    private LineTargets() {}

    static List<Target> all() {
        return List.of(new Units(), new Conditions());
    }

    /** Quantities of every dimension, as documents write them and as people type them. */
    private static final class Units implements Target {
        private final Damage damage = new TextDamage(seeds());

        private static List<String> seeds() {
            List<String> seeds = new ArrayList<>();
            int k = 0;
            for (Unit unit : Unit.values()) {
                seeds.add(NUMBERS.get(k++ % NUMBERS.size()) + " " + unit.code());
            }
            for (Dimension dimension : Dimension.values()) {
                for (var spelling : dimension.spellings()) {
                    seeds.add(NUMBERS.get(k++ % NUMBERS.size()) + " " + spelling.written());
                }
            }
            Seeds.of("units").forEach(seed -> seeds.add(new String(seed, StandardCharsets.UTF_8)));
            return seeds;
        }

        @Override
        public String name() {
            return "units";
        }

        @Override
        public int share() {
            return 298;
        }

        @Override
        public Damage damage() {
            return damage;
        }

        @Override
        public boolean accepts(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            boolean accepted = false;
            for (Dimension dimension : Dimension.values()) {
                accepted |= reads(text, dimension);
            }
            return accepted;
        }

        private static boolean reads(String text, Dimension dimension) {
            try {
                Measure typed = QuantityText.parseTyped(text, dimension);
                Measure again = QuantityText.parse(typed.text(), dimension);
                if (!Double.isFinite(typed.engineValue()) || !typed.equals(again)) {
                    throw new AssertionError("The text (%s) became (%s) and (%s).".formatted(text, typed, again));
                }
                return true;
            } catch (IllegalArgumentException refused) {
                String message = String.valueOf(refused.getMessage());
                if (!message.startsWith("The value is ") || !message.contains(" due")) {
                    throw new AssertionError("A refusal does not say what is due: " + message, refused);
                }
                return false;
            }
        }
    }

    /** Conditions of rules, of strategies and of cohorts, each in a document that is right but for it. */
    private static final class Conditions implements Target {
        private final Damage damage = new TextDamage(seeds());
        private final String rule = holder("rule.json");
        private final String hold = holder("hold.json");
        private final String include = holder("include.json");

        private static String holder(String file) {
            return Seeds.files("holders").stream()
                    .filter(path -> path.endsWith(file))
                    .map(path -> new String(Seeds.read(path), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
        }

        private static List<String> seeds() {
            List<String> seeds = new ArrayList<>();
            for (byte[] file : Seeds.of("conditions")) {
                seeds.addAll(Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
            }
            return seeds;
        }

        @Override
        public String name() {
            return "conditions";
        }

        @Override
        public int share() {
            return 150;
        }

        @Override
        public Damage damage() {
            return damage;
        }

        @Override
        public boolean accepts(byte[] input) {
            String quoted = quoted(new String(input, StandardCharsets.UTF_8));
            boolean accepted = reads(() -> Documents.readLearner(DocumentTargets.FILE, in(rule, quoted)));
            accepted |= reads(() -> Documents.readStrategy(DocumentTargets.FILE, in(hold, quoted)));
            // A trial is large; its conditions are short.
            accepted |= input.length % 8 == 0
                    && reads(() -> Documents.readTrial(DocumentTargets.FILE, in(include, quoted)));
            return accepted;
        }

        private static boolean reads(Runnable reader) {
            try {
                reader.run();
                return true;
            } catch (InvalidDocument refused) {
                Refusals.check(refused, DocumentTargets.FILE);
                return false;
            }
        }

        private static byte[] in(String holder, String quoted) {
            return holder.replace("\"CONDITION\"", quoted).getBytes(StandardCharsets.UTF_8);
        }

        private static String quoted(String text) {
            StringBuilder json = new StringBuilder("\"");
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                if (c == '"' || c == '\\') {
                    json.append('\\').append(c);
                } else if (c < ' ') {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
            return json.append('"').toString();
        }
    }
}
