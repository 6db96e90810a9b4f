package org.lungbridge.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lungbridge.cli.site.BrokenLink;
import org.lungbridge.cli.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the documentation. */
@Command(
        name = "docs",
        header = "Builds the documentation as web pages that need no network.",
        description =
                "Open index.html of the folder in a browser. Nothing is asked of the network, neither now nor then.")
final class DocsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder to write (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("site");

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "The folder in which docs lies (default: that of this program).")
    private @Nullable Path from;

    @Option(names = "--force", description = "Replace a site that is there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = new OutputFolder(output, force, OutputFolder.Kind.SITE);
        folder.requireFree();
        try {
            folder.write(Site.of(root(), Version.PURPOSE));
        } catch (BrokenLink broken) {
            throw new CommandFailure(
                    ExitCode.FAILURE, String.valueOf(broken.getMessage()), "mend the page and build again.");
        }
        spec.commandLine().getOut().println(output.resolve(Site.INDEX));
        return ExitCode.OK;
    }

    private Path root() {
        if (from != null) {
            if (Site.isRoot(from)) {
                return from;
            }
            throw nothing("The folder (%s) holds no documentation (docs/README.md).".formatted(from));
        }
        for (Path folder = home(); folder != null; folder = folder.getParent()) {
            if (Site.isRoot(folder)) {
                return folder;
            }
        }
        throw nothing("The documentation was not found beside the program.");
    }

    private static CommandFailure nothing(String message) {
        return new CommandFailure(
                ExitCode.FAILURE,
                message,
                "name the folder of the checkout, or of the unpacked release, by --from DIR.");
    }

    /** Where the program lies: its jar, or the classes of a checkout. */
    private static @Nullable Path home() {
        CodeSource source = DocsCommand.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException noPlace) {
            return null;
        }
    }
}
