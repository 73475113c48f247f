package lms.content.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import lms.content.CurriculumReader;
import lms.content.Diagnostic;
import lms.content.Reading;
import lms.content.finding.Findings;
import lms.content.identity.LockFile;
import lms.content.identity.ReleasedIds;
import lms.content.source.FolderWriter;
import lms.content.source.SourceTree;
import lms.content.source.WriteRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down every id and key in use, so that the check notices when one is lost. Only ever adds. */
@Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        description = {
            "Adds every id and every key of an answer to the file " + LockFile.PATH + " of its curriculum.",
            "From then on the check says when one is lost. Run it before each release, and commit the file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a curriculum has errors, or its file cannot be written", "2:cannot run as called"})
final class LockCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int CANNOT_RUN = 2;

    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folder of a curriculum, or a folder that holds several.")
    private List<Path> folders = List.of();

    @Option(names = "--dry-run", description = "Print what would be added, and write nothing.")
    private boolean dryRun;

    LockCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            int exit = DONE;
            for (Path folder : CurriculumFolders.in(folders)) {
                exit = Math.max(exit, lock(folder));
            }
            return exit;
        } catch (CurriculumFolders.CannotRun e) {
            err.println(e.getMessage());
            return CANNOT_RUN;
        } catch (WriteRefused e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("Cannot read or write " + e.getMessage());
            return FAILED;
        }
    }

    private int lock(Path folder) throws IOException {
        SourceTree tree = SourceTree.read(folder);
        Reading reading = new CurriculumReader().read(tree, LocalDate.now(clock));
        if (reading.curriculum().isEmpty()) {
            long errors =
                    reading.diagnostics().stream().filter(Diagnostic::isError).count();
            spec.commandLine()
                    .getErr()
                    .println(folder + ": not locked, because the check finds " + errors
                            + (errors == 1 ? " error" : " errors") + ". See: lms check " + folder);
            return FAILED;
        }
        ReleasedIds locked =
                LockFile.in(tree, Findings.empty()).map(LockFile::released).orElse(ReleasedIds.NONE);
        ReleasedIds missing = ReleasedIds.of(reading.curriculum().get()).without(locked);
        if (!dryRun && missing.size() > 0) {
            byte[] text = LockFile.textOf(locked.and(missing)).getBytes(UTF_8);
            FolderWriter.to(folder).write(LockFile.PATH, tree.bytes(LockFile.PATH), text);
        }
        report(folder, missing);
        return DONE;
    }

    private void report(Path folder, ReleasedIds missing) {
        PrintWriter out = spec.commandLine().getOut();
        missing.names().forEach(name -> out.println("+ " + name));
        String done = dryRun ? "would be added" : "added";
        out.println(folder.resolve(LockFile.PATH) + ": "
                + (missing.size() == 0
                        ? "nothing to add"
                        : missing.size() + (missing.size() == 1 ? " name " : " names ") + done));
        out.flush();
    }
}
