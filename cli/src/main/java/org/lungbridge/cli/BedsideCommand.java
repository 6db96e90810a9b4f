package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.bedside.Bedside;
import org.lungbridge.bedside.BedsideOptions;
import org.lungbridge.bedside.session.Scene;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the live page. */
@Command(
        name = "bedside",
        header = "Opens a patient live in a browser: a page for learners, one for the instructor.",
        description = {
            "",
            "Prints an address for each role; each holds a token, so give it to no one else. Only this machine can come in",
            "unless --listen names an address. Ctrl-C stops it; with --keep the sessions go on at the next start.",
            "",
            "Example: lungbridge bedside drill-pump-failure"
        })
final class BedsideCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8765;
    private static final int HIGHEST_PORT = 65_535;
    private static final String USUAL = "drill-pump-failure";
    private static final Path KEPT = Path.of("runs", "bedside");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|NAME",
            description =
                    "A scenario file or a shipped scenario (default: " + USUAL + ", or the sessions that were kept).")
    private @Nullable String name;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + USUAL_PORT,
            description = "The port (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port = USUAL_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Listen at this address of the machine, such as 192.168.1.20 or 0.0.0.0, so that others come in.")
    private @Nullable String listen;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance (default: 1).")
    private long seed = 1;

    @Option(names = "--no-browser", description = "Open no browser.")
    private boolean noBrowser;

    @Option(names = "--keep", description = "Keep sessions in runs/bedside, and take up those that were kept.")
    private boolean keep;

    private final Simulator simulator;
    private volatile @Nullable Bedside running;

    BedsideCommand(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandFailure(
                    ExitCode.USAGE, "The port is (%s); 0 to 65535 is due.".formatted(port), "use 8765.");
        }
        try (Interruption interruption = Interruption.watch(this::wake)) {
            Path folder = keep ? KEPT : Files.createTempDirectory("lungbridge-bedside");
            try {
                serve(new BedsideOptions(address(), port, folder, program()));
            } finally {
                if (!keep) {
                    FolderTree.delete(folder);
                }
            }
            return interruption.requested() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    /** Version and, where it is known, commit: what another build computes may have other bits. */
    private static String program() {
        return Version.number() + Version.commit().map(commit -> " " + commit).orElse("");
    }

    private void wake() {
        Bedside bedside = running;
        if (bedside != null) {
            bedside.stop();
        }
    }

    private void serve(BedsideOptions options) throws IOException, InterruptedException {
        @Nullable Scene scene = name == null && keep && Files.isDirectory(KEPT) ? null : scene();
        try (Bedside bedside = started(options)) {
            running = bedside;
            List<Bedside.Doors> doors = new ArrayList<>(keep ? bedside.takeUp() : List.of());
            if (scene != null || doors.isEmpty()) {
                doors.add(bedside.open(scene == null ? scene() : scene));
            }
            tell(bedside, doors, options);
            if (!noBrowser) {
                Browser.open(doors.get(doors.size() - 1).learner());
            }
            bedside.await();
        }
    }

    private InetAddress address() {
        try {
            return listen == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(listen);
        } catch (UnknownHostException unknown) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The address (%s) is not one of this machine.".formatted(listen),
                    "use a number such as 192.168.1.20, or 0.0.0.0 for all.");
        }
    }

    private Scene scene() throws IOException {
        ScenarioSource source = ScenarioSource.of(name == null ? USUAL : name);
        if (source.scenario().hasSeveralPatients()) {
            throw new CommandFailure(
                    ExitCode.INVALID,
                    "The scenario (%s) has several patients; a session has one.".formatted(source.name()),
                    "make a scenario of one of them.");
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                "Looking for the patient of (%s) …".formatted(source.scenario().id()));
        err.flush();
        return Scene.of(source.bytes(), source.scenario(), seed);
    }

    private Bedside started(BedsideOptions options) throws IOException {
        try {
            return Bedside.start(options, new SessionRuns(simulator));
        } catch (BindException taken) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "Cannot listen at (%s), port (%s): %s."
                            .formatted(options.address().getHostAddress(), port, taken.getMessage()),
                    "another server runs there: use --port 0, or stop it.");
        }
    }

    private void tell(Bedside bedside, List<Bedside.Doors> doors, BedsideOptions options) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("SIMULATION, not for patient care.");
        for (Bedside.Doors door : doors) {
            out.println(door.scenario() + " (session " + door.session() + ")");
            out.println("  learner     " + door.learner());
            out.println("  observer    " + door.observer());
        }
        out.println("  instructor  " + bedside.instructor());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        if (!options.isLoopback()) {
            err.println(
                    "Others on this network can come in with these addresses; what goes over the wire is not encrypted.");
        }
        err.println("Ctrl-C stops it.");
        err.flush();
    }
}
