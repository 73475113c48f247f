package lms.content.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.content.Diagnostic;

/** Findings that are there only because of another one, and that vanish with it. */
public final class Followers {
    private Followers() {}

    /**
     * The findings without those that follow from a directive that is not closed (D02): whatever stands behind it in
     * the file is taken to stand in it, where much may not stand (D04).
     */
    public static List<Diagnostic> leftOut(List<Diagnostic> findings) {
        Map<String, Integer> unclosed = new HashMap<>();
        findings.stream()
                .filter(one -> one.rule().equals(Rule.D02.name()))
                .forEach(one -> unclosed.merge(one.file(), one.line(), Math::min));
        return findings.stream()
                .filter(one -> !one.rule().equals(Rule.D04.name())
                        || one.line() <= unclosed.getOrDefault(one.file(), Integer.MAX_VALUE))
                .toList();
    }
}
