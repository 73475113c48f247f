package lms.content.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.content.CurriculumReader;
import lms.content.Progress;
import lms.content.Reading;
import lms.content.source.SourceTree;

/** Reads the curricula that were named and shows meanwhile how far it is. */
final class CheckRun {
    private final CurriculumReader reader = new CurriculumReader();
    private final LocalDate today;
    private final Clock clock;
    private final Terminal terminal;
    private final PrintWriter err;

    CheckRun(Clock clock, Terminal terminal, PrintWriter err) {
        this.today = LocalDate.now(clock);
        this.clock = clock;
        this.terminal = terminal;
        this.err = err;
    }

    List<Checked> check(List<Path> curricula) throws IOException {
        List<Checked> checked = new ArrayList<>();
        try (ProgressBar bar = new ProgressBar(err, clock)) {
            Progress progress = terminal.watched() ? bar : Progress.SILENT;
            for (Path folder : curricula) {
                bar.on(folder.toString());
                checked.add(new Checked(folder, reader.read(SourceTree.read(folder), today, progress)));
            }
        }
        return checked;
    }

    /** Reads texts that stand nowhere yet. */
    Reading read(SourceTree tree) {
        return reader.read(tree, today);
    }
}
