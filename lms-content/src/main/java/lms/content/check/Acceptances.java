package lms.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lms.content.AcceptedFinding;
import lms.content.Diagnostic;
import lms.content.finding.Findings;
import lms.content.finding.Rule;
import lms.content.manifest.Acceptance;
import lms.content.manifest.AcceptanceReader;
import lms.content.source.SourceTree;

/** Sets the warnings aside that the authors accepted: Y08. */
public final class Acceptances {
    private final List<Acceptance> entries;

    private Acceptances(List<Acceptance> entries) {
        this.entries = entries;
    }

    /**
     * What is left of the findings.
     *
     * @param open what still asks for something, entries of the file that are not needed any more among them
     */
    public record Sifted(List<Diagnostic> open, List<AcceptedFinding> accepted) {}

    /** The entries of the curriculum's file, if it has one; what is wrong with them goes to the findings. */
    public static Acceptances of(SourceTree tree, Findings findings) {
        AcceptanceReader reader = new AcceptanceReader(findings.in(Acceptance.FILE));
        return new Acceptances(tree.text(Acceptance.FILE).map(reader::read).orElse(List.of()));
    }

    /**
     * Parts the accepted warnings from the others. Whether an entry is still needed is only asked where there is no
     * error: a file with errors is not checked to its end.
     */
    public Sifted sift(List<Diagnostic> findings) {
        List<AcceptedFinding> accepted = new ArrayList<>();
        Findings open = Findings.empty().in(Acceptance.FILE);
        for (Diagnostic finding : findings) {
            Optional<Acceptance> entry =
                    entries.stream().filter(one -> one.means(finding)).findFirst();
            entry.ifPresentOrElse(
                    one -> accepted.add(new AcceptedFinding(finding, one.reason())),
                    () -> open.addAll(List.of(finding)));
        }
        if (!open.anyError()) {
            entries.stream()
                    .filter(entry -> findings.stream().noneMatch(entry::means))
                    .forEach(entry -> open.add(
                            Rule.Y08,
                            entry.at(),
                            "'" + entry.file() + "' has no warning " + entry.rule() + " like this any more",
                            "Delete this entry"));
        }
        return new Sifted(open.sorted(), accepted);
    }
}
