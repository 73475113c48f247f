package lms.launcher;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import lms.content.cli.CheckCommand;
import lms.content.cli.IdsCommand;
import lms.content.cli.Terminal;
import lms.web.shared.config.InvalidSettings;
import lms.web.shared.secret.KeysUnusable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of the system. Exit codes: 0 done, 1 tried and failed, 2 cannot run as called or set. */
@Command(
        name = "lms",
        synopsisSubcommandLabel = "COMMAND",
        description = "A learning management system for political education.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        subcommands = {DemoCommand.class, ServeCommand.class, KeysCommand.class, HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:tried and failed", "2:cannot run as called or set"})
public final class Main implements Runnable {
    static final int FAILED = 1;
    static final int CANNOT_RUN = 2;

    private static final int USUAL_COLUMNS = 100;

    @picocli.CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private picocli.CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        addContentCommands(line);
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Main::explain);
    }

    /** The commands for curricula, the trail, the search index and backups. They are not on the short class path of the server, nor needed there. */
    private static void addContentCommands(CommandLine line) {
        try {
            // what the script found out about the screen; an answer may be typed or come through a pipe
            Terminal terminal = new Terminal(
                    Boolean.getBoolean("launcher.colour"),
                    Boolean.getBoolean("launcher.terminal"),
                    Integer.getInteger("launcher.columns", USUAL_COLUMNS),
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
            line.addSubcommand(new CheckCommand(Clock.systemUTC(), terminal));
            line.addSubcommand(IdsCommand.with(Clock.systemUTC()));
            line.addSubcommand(new AuditCommand());
            line.addSubcommand(new SubpoenaCommand());
            line.addSubcommand(new ReindexCommand(Clock.systemUTC()));
            line.addSubcommand(new BackupCommand(Clock.systemUTC()));
            line.addSubcommand(new BackupKeyCommand());
            line.addSubcommand(new RestoreCommand());
        } catch (NoClassDefFoundError e) {
            // Started for demo or serve, which the script asked for by name.
            return;
        }
    }

    private static int explain(Exception e, CommandLine commandLine, ParseResult arguments) throws Exception {
        if (e instanceof InvalidSettings invalid) {
            return say(commandLine, "The settings do not hold:", invalid.faults(), CANNOT_RUN);
        }
        if (e instanceof KeysUnusable) {
            return say(commandLine, String.valueOf(e.getMessage()), List.of(), CANNOT_RUN);
        }
        if (e instanceof Refusal refusal) {
            return say(commandLine, String.valueOf(refusal.getMessage()), List.of(), refusal.exitCode());
        }
        throw e;
    }

    private static int say(CommandLine commandLine, String first, List<String> more, int exitCode) {
        PrintWriter err = commandLine.getErr();
        err.println("lms: " + first);
        more.forEach(line -> err.println("  - " + line));
        return exitCode;
    }
}
