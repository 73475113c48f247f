package lms.content.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lms.content.finding.DidYouMean;
import lms.content.finding.Rule;
import lms.content.guide.RuleGuide;
import lms.content.guide.RuleGuides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks curricula, prints what is wrong with them and why it matters, and mends what is safe to mend. */
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

    private final Clock clock;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folder of a curriculum, or a folder that holds several.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text, json or sarif (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--color", negatable = true, description = "Colours, or none (default: on a screen).")
    private @Nullable Boolean color;

    @Option(
            names = "--source",
            negatable = true,
            description = "Each line with a caret under the place, or not (default: with colours).")
    private @Nullable Boolean source;

    @Option(
            names = "--docs-url",
            paramLabel = "URL",
            description = "Where each rule has a page by its name, for SARIF.")
    private @Nullable String docsUrl;

    @Option(names = "--explain", paramLabel = "RULE", description = "Says why a rule matters and how to keep it.")
    private @Nullable String explain;

    @Option(names = "--fix", description = "Shows what can be mended without doubt, asks, and writes it.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: only shows it.")
    private boolean dryRun;

    @Option(names = "--yes", description = "With --fix: does not ask.")
    private boolean yes;

    public CheckCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return explain == null ? check() : explain(explain);
        } catch (CurriculumFolders.CannotRun e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("Cannot read or write: " + e.getMessage());
        }
        return CANNOT_RUN;
    }

    private int check() throws IOException, CurriculumFolders.CannotRun {
        refuseContradictions();
        PrintWriter out = spec.commandLine().getOut();
        CheckRun run = new CheckRun(clock, terminal, spec.commandLine().getErr());
        List<Checked> checked = run.check(CurriculumFolders.in(folders));
        if (fix) {
            checked = new FixRun(run, out, paint(), terminal).mend(checked, decision());
        }
        out.print(report(checked));
        out.flush();
        return Checked.anyError(checked) ? ERRORS : CLEAN;
    }

    private FixRun.Decision decision() {
        return dryRun ? FixRun.Decision.SHOW : yes ? FixRun.Decision.WRITE : FixRun.Decision.ASK;
    }

    private void refuseContradictions() {
        if (folders.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the folder of a curriculum.");
        }
        if (fix && format != Format.text) {
            throw new ParameterException(spec.commandLine(), "--fix shows its changes as text: leave --format out.");
        }
        if (!fix && (dryRun || yes)) {
            throw new ParameterException(spec.commandLine(), "--dry-run and --yes say how to --fix: add it.");
        }
    }

    private String report(List<Checked> checked) {
        return switch (format) {
            case text -> {
                boolean excerpts = source == null ? paint() == Paint.COLOURED : source;
                yield new TextReport(
                                paint(),
                                excerpts
                                        ? Optional.of(new SourceExcerpt(paint(), terminal.columns()))
                                        : Optional.empty())
                        .of(checked);
            }
            case json -> new JsonReport().of(checked);
            case sarif -> new SarifReport(Optional.ofNullable(docsUrl)).of(checked);
        };
    }

    private Paint paint() {
        return (color == null ? terminal.colour() : color) ? Paint.COLOURED : Paint.PLAIN;
    }

    private int explain(String name) {
        Optional<RuleGuide> guide = RuleGuides.named(name);
        if (guide.isEmpty()) {
            List<String> names = Arrays.stream(Rule.values()).map(Rule::name).toList();
            spec.commandLine()
                    .getErr()
                    .println("There is no rule " + Printable.of(name) + ". "
                            + DidYouMean.nearest(name.toUpperCase(Locale.ROOT), names)
                                    .map(near -> "Did you mean " + near + "?")
                                    .orElse("A rule is a letter and two digits, such as Q01."));
            return CANNOT_RUN;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(new Explanation(paint(), terminal.columns()).of(guide.get()));
        out.flush();
        return CLEAN;
    }
}
