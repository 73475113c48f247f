package lms.content.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lms.content.fix.Mended;
import lms.content.fix.Mending;
import lms.content.source.FolderWriter;

/** Shows what can be mended, and writes it if that is wanted. */
final class FixRun {
    private final CheckRun run;
    private final PrintWriter out;
    private final Paint paint;
    private final Terminal terminal;

    FixRun(CheckRun run, PrintWriter out, Paint paint, Terminal terminal) {
        this.run = run;
        this.out = out;
        this.paint = paint;
        this.terminal = terminal;
    }

    /** Whether to write. */
    enum Decision {
        SHOW,
        ASK,
        WRITE
    }

    /** What is wrong afterwards: with what was written, or as before if nothing was. */
    List<Checked> mend(List<Checked> checked, Decision decision) throws IOException, CurriculumFolders.CannotRun {
        List<Mended> mended = new ArrayList<>();
        int files = 0;
        for (Checked one : checked) {
            Mended found = Mending.mend(one.reading(), run::read);
            mended.add(found);
            files += found.files().size();
            show(one, found);
        }
        if (files == 0) {
            out.println("There is nothing that can be mended without doubt.");
            return checked;
        }
        if (decision == Decision.SHOW || (decision == Decision.ASK && !isWanted(files))) {
            out.println("Nothing was written.");
            return checked;
        }
        List<Checked> after = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            mended.get(i).write(FolderWriter.to(checked.get(i).folder()));
            after.add(new Checked(checked.get(i).folder(), mended.get(i).reading()));
        }
        out.println(count(files) + " written.");
        return after;
    }

    private void show(Checked one, Mended mended) {
        for (String path : mended.files()) {
            mended.diff(path, one.folder().toString().replace('\\', '/') + "/" + path)
                    .lines()
                    .forEach(line -> out.println(paint.diff(Printable.of(line))));
        }
        int left = mended.left().size();
        if (left > 0) {
            out.println(left + " more could be mended, but other errors would come of it.");
        }
        out.flush();
    }

    private boolean isWanted(int files) throws IOException, CurriculumFolders.CannotRun {
        out.print("Write these changes to " + count(files) + "? [y/N] ");
        out.flush();
        String answer = terminal.answers().readLine();
        if (answer == null) {
            out.println();
            throw new CurriculumFolders.CannotRun(
                    "Nobody answered, so nothing was written. Add --yes to write, or --dry-run to look only.");
        }
        return List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }
}
