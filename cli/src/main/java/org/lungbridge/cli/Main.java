package org.lungbridge.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(InOneForm.LOCALE);
        System.exit(run(new EngineSimulator(), arguments));
    }

    /** Runs a command over a simulator, on the terminal, and returns its exit code. */
    static int run(Simulator simulator, String... arguments) {
        StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput.DESCRIPTOR);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine commands = commands(simulator);
        commands.setOut(new PrintWriter(output, true, StandardCharsets.UTF_8));
        commands.setErr(err);
        try {
            int code = commands.execute(arguments);
            commands.getOut().flush();
            return output.codeAfter(code, err);
        } catch (OutOfMemoryError full) {
            err.println(FailureReport.outOfMemory(full));
            return ExitCode.FAILURE;
        }
    }

    /** All commands over the engine, for programs that call them in their own process. */
    public static CommandLine commands() {
        return commands(new EngineSimulator());
    }

    /** All commands, over a simulator. */
    static CommandLine commands(Simulator simulator) {
        CommandLine commands = new InOneForm(new Lungbridge())
                .addSubcommand(new RunCommand(simulator))
                .addSubcommand(new ResumeCommand(simulator))
                .addSubcommand(new BranchCommand(simulator))
                .addSubcommand(new CompareCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new DescribeCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new DocsCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new PlotCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ScoreCommand())
                .addSubcommand(new DebriefCommand(simulator))
                .addSubcommand(new VerifyCommand(simulator))
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new SensitivityCommand())
                .addSubcommand(new TrialCommand())
                .addSubcommand(new AnalyseCommand())
                .addSubcommand(new QueryCommand())
                .addSubcommand(new BedsideCommand(simulator));
        commands.setExecutionExceptionHandler(new FailureReport());
        commands.setParameterExceptionHandler(FailureReport::misunderstood);
        return commands;
    }
}
