package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.dossier.fhir.ChartedRun;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import org.lungbridge.dossier.fhir.FhirBundle;
import org.lungbridge.dossier.fhir.FhirOptions;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.reading.NearestWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a run in the form of another program. */
@Command(
        name = "export",
        header = "Writes a run as a FHIR Bundle, for programs that read charts.",
        description = {
            "",
            "FHIR R4, type collection, every resource marked as simulated: patient, vital signs by the hour, results,"
                    + " series",
            "as SampledData, drugs, procedures. What nobody at the bedside sees is left out unless --truth.",
            "",
            "Example: lungbridge export runs/sle-dah-vv-ecmo --to fhir --every 5min"
        })
final class ExportCommand implements Callable<Integer> {
    private static final List<String> FORMS = List.of("fhir");
    private static final String FILE = "fhir.json";
    private static final String STANDARD_OUTPUT = "-";
    private static final double LEAST_S = 0.1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run folder.")
    private Path folder = Path.of("");

    @Option(names = "--to", paramLabel = "FORM", required = true, description = "The form: fhir.")
    private String form = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; - is standard output (default: " + FILE + " in the run folder).")
    private @Nullable String output;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description =
                    "Time between two values of a series, rounded up to a multiple of that of the recording (default: as recorded).")
    private @Nullable String every;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            defaultValue = "2000-01-01",
            description = "The date that stands for the beginning of the run (default: ${DEFAULT-VALUE}).")
    private String start = "2000-01-01";

    @Option(names = "--truth", description = "True values that nobody at the bedside sees, too.")
    private boolean truth;

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        requireForm();
        double every_s = every == null
                ? 0
                : TimeText.read(spec, "--every", every, LEAST_S).engineValue();
        byte[] bundle = FhirBundle.bytes(charted(StoredRun.open(folder), date()), new FhirOptions(every_s, truth));
        if (STANDARD_OUTPUT.equals(output)) {
            spec.commandLine().getOut().print(new String(bundle, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }
        Path file = output == null ? folder.resolve(FILE) : Path.of(output);
        OutputFile.write(file, bundle, force);
        spec.commandLine().getOut().println(file);
        return ExitCode.OK;
    }

    private void requireForm() {
        if (!FORMS.contains(form)) {
            String hint = NearestWord.find(form, FORMS)
                    .map("%nMaybe (%s) was meant."::formatted)
                    .orElse("");
            throw new ParameterException(
                    spec.commandLine(),
                    "The form (%s) is unknown; known are (%s).%s".formatted(form, String.join(", ", FORMS), hint));
        }
    }

    private Instant date() {
        try {
            return LocalDate.parse(start).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException noDate) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--start: the text (%s) is no date.%nMaybe it is meant like this: 2026-03-31.".formatted(start),
                    noDate);
        }
    }

    private static ChartedRun charted(StoredRun run, Instant start) throws IOException {
        Scenario scenario = run.source().scenario();
        List<Chart> charts = new ArrayList<>();
        StringBuilder identity = new StringBuilder(run.scenarioDigest());
        for (Patient patient : scenario.everybody()) {
            Bed bed = Bed.of(scenario, patient);
            if (run.holds(bed)) {
                identity.append('/').append(Sha256.of(run.bytes(bed.path(TimeSeriesFile.NAME))));
                charts.add(new Chart(
                        bed.name() == null ? "" : bed.name(),
                        patient,
                        run.outcome(bed).path("alive").asBoolean(true),
                        run.reached_s(bed),
                        run.series(bed),
                        run.events(bed),
                        run.laboratory(bed)));
            }
        }
        return new ChartedRun(scenario.id(), identity.toString(), start, charts);
    }
}
