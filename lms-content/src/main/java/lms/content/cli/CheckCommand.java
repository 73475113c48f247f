package lms.content.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lms.content.CurriculumReader;
import lms.content.Diagnostic;
import lms.content.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks curricula and prints what is wrong with them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks curricula: prints file:line:column, what is wrong and how to mend it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors (warnings are allowed)", "1:errors", "2:the check could not be run"})
public final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int CANNOT_RUN = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Clock clock;
    private final boolean terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folder of a curriculum, or a folder that holds several.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text, json or sarif (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    /** Progress lines, for long runs, are printed only to a terminal. */
    public CheckCommand(Clock clock, boolean terminal) {
        this.clock = clock;
        this.terminal = terminal;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            check(CurriculumFolders.in(folders), diagnostics);
        } catch (CurriculumFolders.CannotRun e) {
            err.println(e.getMessage());
            return CANNOT_RUN;
        } catch (IOException e) {
            err.println("Cannot read " + e.getMessage());
            return CANNOT_RUN;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(Report.of(diagnostics, format));
        out.flush();
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? ERRORS : CLEAN;
    }

    private void check(List<Path> curricula, List<Diagnostic> diagnostics) throws IOException {
        Instant start = clock.instant();
        LocalDate today = LocalDate.now(clock);
        CurriculumReader reader = new CurriculumReader();
        for (int i = 0; i < curricula.size(); i++) {
            Path curriculum = curricula.get(i);
            if (terminal && Duration.between(start, clock.instant()).compareTo(PATIENCE) > 0) {
                PrintWriter err = spec.commandLine().getErr();
                err.println("checking " + (i + 1) + " of " + curricula.size() + ": " + curriculum);
                err.flush();
            }
            SourceTree tree = SourceTree.read(curriculum);
            for (Diagnostic diagnostic : reader.read(tree, today).diagnostics()) {
                diagnostics.add(diagnostic.under(curriculum.toString().replace('\\', '/')));
            }
        }
    }
}
