package org.lungbridge.trials.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Tables of a trial that nobody simulated: exponential times with known hazards, the same uniform numbers for twins. So the truth
 * is known: risk of death by day t is 1 − exp(−h·t), and so on.
 */
public final class InventedTrial {
    /** Days of follow-up. */
    public static final double FOLLOW = 28;

    private static final List<String> ETIOLOGIES = List.of("lupus", "vasculitis", "transplant");

    /**
     * An arm of known truth.
     *
     * @param id of the arm
     * @param title of the arm
     * @param death hazard a day
     * @param bleed hazard a day
     * @param change hazard a day
     * @param aptt mean aPTT, s
     * @param of the arm whose copy under another parameter it is; empty for none
     */
    public record Truth(String id, String title, double death, double bleed, double change, double aptt, String of) {}

    private InventedTrial() {}

    /** Eight strategies from no heparin to full dose, the last two copies of the first two arms with a steeper slope. */
    public static List<Truth> strategies() {
        List<Truth> arms = new ArrayList<>(List.of(
                new Truth("standard", "ACT 180-220 s", 0.016, 0.020, 0.010, 62, ""),
                new Truth("ladder", "Ladder: nothing until dry", 0.013, 0.010, 0.018, 44, ""),
                new Truth("none", "No heparin", 0.014, 0.007, 0.034, 36, ""),
                new Truth("aptt-low", "aPTT 40-50 s", 0.013, 0.012, 0.016, 47, ""),
                new Truth("aptt-high", "aPTT 60-80 s", 0.017, 0.024, 0.008, 68, ""),
                new Truth("fixed-low", "Fixed 12 IU/kg/h", 0.014, 0.013, 0.014, 50, "")));
        for (int side = 0; side < 2; side++) {
            String end = side == 0 ? "low" : "high";
            double factor = side == 0 ? 0.7 : 1.5;
            for (int k = 0; k < 6; k++) {
                Truth arm = arms.get(k);
                double slope = 1 + (factor - 1) * (arm.aptt() - 36) / 30;
                arms.add(new Truth(
                        arm.id() + "~1-" + end,
                        arm.title() + " " + end,
                        arm.death(),
                        arm.bleed() * slope,
                        arm.change(),
                        arm.aptt(),
                        arm.id()));
            }
        }
        return arms;
    }

    /** The plan of a trial of these arms, the first one as reference. */
    public static AnalysisPlan plan(List<Truth> arms, int patients, int studies) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("Population", "adults with alveolar hemorrhage on VV-ECMO");
        question.put("Treatment", "less heparin");
        question.put("Comparison", arms.get(0).title());
        question.put("Outcome", "major bleeding by day 28");
        question.put("What comes in between", "death competes");
        List<AnalysisPlan.PlannedArm> planned = arms.stream()
                .map(arm -> new AnalysisPlan.PlannedArm(arm.id(), arm.title(), variation(arm)))
                .toList();
        return new AnalysisPlan(
                "invented",
                "An invented trial of heparin",
                "Nobody simulated these patients.",
                question,
                List.of("whether any of this is true"),
                2026,
                patients,
                studies,
                FOLLOW,
                planned,
                arms.get(0).id(),
                "major-bleeding-isth",
                endpoints(),
                List.of(),
                List.of(14.0, 28.0),
                List.of("death", "intracranial-bleeding", "major-bleeding-isth", "circuit-change", "ecmo-days"),
                List.of("etiology", "platelets"),
                0.05,
                Double.NaN,
                1000,
                List.of(
                        new AnalysisPlan.TargetMarginal("age", "a", List.of(26.0, 40.0, 50.0, 60.0, 74.0)),
                        new AnalysisPlan.TargetMarginal(
                                "platelets", "10*9/L", List.of(45.0, 100.0, 150.0, 200.0, 255.0)),
                        new AnalysisPlan.TargetMarginal("fibrinogen", "g/L", List.of(1.5, 2.6, 3.5, 4.4, 5.5))),
                List.of(new AnalysisPlan.TargetCorrelation("platelets", "fibrinogen", 0.6)),
                List.of(new AnalysisPlan.Benchmark(
                        "death", arms.get(0).id(), 0.36, 0.30, 0.43, "an invented registry, 2020, J Inv Med")));
    }

    private static Optional<AnalysisPlan.Variation> variation(Truth arm) {
        return arm.of().isEmpty()
                ? Optional.empty()
                : Optional.of(new AnalysisPlan.Variation(
                        arm.of(),
                        "slope",
                        "aPTT-bleeding slope",
                        arm.id().endsWith("high") ? "1.5" : "0.7",
                        arm.id().endsWith("high")));
    }

    /** Six endpoints. */
    public static List<OutcomeEndpoint> endpoints() {
        OutcomeEndpoint.Kind event = OutcomeEndpoint.Kind.EVENT;
        return List.of(
                new OutcomeEndpoint(
                        "death", "Death", "death of any cause", OutcomeEndpoint.Kind.DEATH, null, "death_d", "", true),
                new OutcomeEndpoint(
                        "major-bleeding-isth",
                        "Major bleeding (ISTH)",
                        "bleeding that is fatal, in a critical site, or costs 2 g/dL of hemoglobin or two units",
                        event,
                        "majorBleeding",
                        "majorBleeding_d",
                        "",
                        true),
                new OutcomeEndpoint(
                        "circuit-change",
                        "Circuit change",
                        "membrane lung, pump head or circuit exchanged",
                        event,
                        "circuitChange",
                        "circuitChange_d",
                        "",
                        true),
                new OutcomeEndpoint(
                        "intracranial-bleeding",
                        "Intracranial bleeding",
                        "bleeding inside of the skull",
                        event,
                        "ich",
                        "ich_d",
                        "",
                        true),
                new OutcomeEndpoint(
                        "successful-weaning",
                        "Successful weaning",
                        "alive and off ECMO for 48 h",
                        event,
                        "weaned",
                        "weaned_d",
                        "",
                        false),
                new OutcomeEndpoint(
                        "ecmo-days",
                        "Days on ECMO",
                        "days on ECMO, all runs together",
                        OutcomeEndpoint.Kind.AMOUNT,
                        "ecmoDays",
                        null,
                        "d",
                        true),
                new OutcomeEndpoint(
                        "ecmo-free-days-28",
                        "ECMO-free days to day 28",
                        "days off ECMO to day 28; 0 if dead by then",
                        OutcomeEndpoint.Kind.AMOUNT,
                        "ecmoFreeDays28",
                        null,
                        "d",
                        false));
    }

    /** Writes the tables. One patient in {@code failing} fails in the second arm; 0 for none. */
    public static void write(Path folder, List<Truth> arms, int patients, int studies, int failing) throws IOException {
        StringBuilder outcomes = new StringBuilder(
                "arm,study,patient,status,failure,followed_d,death_d,transplanted_d,majorBleeding,majorBleeding_d,"
                        + "circuitChange,circuitChange_d,ich,ich_d,weaned,weaned_d,ecmoDays,ecmoFreeDays28,meanAPTT_s,states\n");
        StringBuilder cohort =
                new StringBuilder("study,patient,id,refused,sex,age_years,etiology,age,fibrinogen,platelets\n");
        StringBuilder labs = new StringBuilder("arm,study,patient,drawn_s,available_s,test,value,unit,flag\n");
        for (int study = 0; study < studies; study++) {
            for (int patient = 0; patient < patients; patient++) {
                cohort.append(person(study, patient));
            }
        }
        for (int a = 0; a < arms.size(); a++) {
            for (int study = 0; study < studies; study++) {
                for (int patient = 0; patient < patients; patient++) {
                    boolean fails = a == 1 && failing > 0 && patient % failing == failing - 1;
                    course(outcomes, labs, arms.get(a), study, patient, fails);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("outcomes.csv"), outcomes);
        Files.writeString(folder.resolve("patients.csv"), cohort);
        Files.writeString(folder.resolve("labs.csv"), labs);
    }

    private static SplittableRandom luck(int study, int patient, String what) {
        SplittableRandom random = new SplittableRandom(what.hashCode() * 31L + study * 1_000_003L + patient * 7919L);
        random.nextLong();
        return random.split();
    }

    private static String person(int study, int patient) {
        SplittableRandom random = luck(study, patient, "person");
        double age = 50 + 14.6 * random.nextGaussian();
        double shared = random.nextGaussian();
        double platelets = 150 + 64 * shared;
        double fibrinogen = 3.5 + 1.2 * (0.6 * shared + 0.8 * random.nextGaussian());
        return String.format(
                Locale.ROOT,
                "%d,%d,s%dp%d,%d,%s,%.1f,%s,%.1f,%.3f,%.1f%n",
                study,
                patient,
                study,
                patient,
                random.nextInt(8) == 0 ? 1 : 0,
                random.nextBoolean() ? "female" : "male",
                age,
                ETIOLOGIES.get(Math.floorMod(patient, 3)),
                age,
                fibrinogen,
                platelets);
    }

    private static double time(double hazard, int study, int patient, String what) {
        return -StrictMath.log(1 - luck(study, patient, what).nextDouble()) / hazard;
    }

    private static void course(
            StringBuilder rows, StringBuilder labs, Truth arm, int study, int patient, boolean fails) {
        if (fails) {
            rows.append(String.join(",", arm.id(), "" + study, "" + patient, "failed", "the solver gave up"))
                    .append(",".repeat(15))
                    .append('\n');
            return;
        }
        double death = time(arm.death(), study, patient, "death");
        double bleed = time(arm.bleed(), study, patient, "bleed");
        double change = time(arm.change(), study, patient, "change");
        double ich = time(arm.bleed() / 10, study, patient, "ich");
        double weaned = 3 + time(0.09, study, patient, "weaning");
        double end = Math.min(FOLLOW, death);
        double onEcmo = Math.min(end, weaned);
        double aptt = arm.aptt() + 6 * luck(study, patient, "aptt").nextGaussian();
        rows.append(String.format(
                Locale.ROOT,
                "%s,%d,%d,complete,,%.4f,%s,,%s,%s,%s,%s,%.4f,%.4f,%.2f,%s%n",
                arm.id(),
                study,
                patient,
                end,
                death < FOLLOW ? String.format(Locale.ROOT, "%.4f", death) : "",
                event(bleed, onEcmo),
                event(change, onEcmo),
                event(ich, onEcmo),
                event(weaned, end),
                onEcmo,
                death < FOLLOW ? 0 : FOLLOW - onEcmo,
                aptt,
                states(death, bleed, weaned)));
        labs(labs, arm, study, patient, onEcmo, aptt);
    }

    private static String event(double when, double end) {
        return when < end ? String.format(Locale.ROOT, "true,%.4f", when) : "false,";
    }

    private static String states(double death, double bleed, double weaned) {
        StringBuilder states = new StringBuilder("0:ventilated;0.1:ecmo-bleeding");
        double[] at = {2.5, bleed, bleed + 1.5, weaned, weaned + 3, weaned + 12};
        String[] names = {"ecmo-dry", "ecmo-bleeding", "ecmo-dry", "off-ecmo", "extubated", "discharged"};
        double before = 0.1;
        for (int k = 0; k < at.length; k++) {
            boolean onEcmo = k >= 3 || at[k] < weaned;
            if (onEcmo && at[k] > before && at[k] < Math.min(FOLLOW, death)) {
                states.append(String.format(Locale.ROOT, ";%.3f:%s", at[k], names[k]));
                before = at[k];
            }
        }
        if (death < FOLLOW) {
            states.append(String.format(Locale.ROOT, ";%.3f:dead", death));
        }
        return states.toString();
    }

    private static void labs(StringBuilder labs, Truth arm, int study, int patient, double end, double aptt) {
        SplittableRandom random = luck(study, patient, "labs");
        for (double day = 0.25; day < end; day += 1) {
            double value = aptt + 5 * random.nextGaussian() - 10 * StrictMath.exp(-day);
            double hb = 9 + 0.8 * random.nextGaussian() - arm.bleed() * 20;
            for (String test : List.of("aPTT,%.1f,s".formatted(value), "hemoglobin,%.1f,g/dL".formatted(hb))) {
                labs.append(String.format(
                        Locale.ROOT,
                        "%s,%d,%d,%.0f,%.0f,%s,%n",
                        arm.id(),
                        study,
                        patient,
                        day * 86400,
                        day * 86400 + 3600,
                        test));
            }
        }
    }
}
