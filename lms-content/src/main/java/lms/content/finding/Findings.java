package lms.content.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lms.content.Diagnostic;
import lms.content.document.Position;

/** Gathers what is wrong with one file, or with all of them. Not for use by several threads. */
public final class Findings {
    private final String file;
    private final List<Diagnostic> all;

    private Findings(String file, List<Diagnostic> all) {
        this.file = file;
        this.all = all;
    }

    public static Findings empty() {
        return new Findings("", new ArrayList<>());
    }

    /** Findings about that file go into the same heap. */
    public Findings in(String path) {
        return new Findings(path, all);
    }

    public String file() {
        return file;
    }

    public void add(Rule rule, Position at, String message) {
        all.add(rule.found(file, at, message));
    }

    public void add(Rule rule, Position at, String message, String hint) {
        all.add(rule.found(file, at, message, hint));
    }

    public void add(Rule rule, Position at, String message, Advice advice) {
        all.add(rule.found(file, at, message, advice));
    }

    public void addAll(Collection<Diagnostic> others) {
        all.addAll(others);
    }

    /** How many there are by now. */
    public int count() {
        return all.size();
    }

    public boolean anyError() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    /** By file, line and column, each finding once. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.stream().distinct().toList();
    }
}
