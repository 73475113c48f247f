package lms.content.check;

import java.util.Locale;
import java.util.Set;
import lms.content.finding.Findings;
import lms.content.finding.Rule;

/** Whether the links of one text can be used and say where they lead: L01 where empty, L03, L04, L05, F05, S03. */
final class LinkTextRules {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "", "click here", "here", "this", "this link", "link", "more", "read more", "yma", "cliciwch yma", "mwy");

    private final Findings findings;

    LinkTextRules(Findings findings) {
        this.findings = findings;
    }

    void check(TextFacts text) {
        text.links().forEach(link -> {
            if (!link.image()) {
                checkText(link);
            }
            checkTarget(link);
        });
    }

    private void checkText(TextFacts.Leading link) {
        if (EMPTY_WORDS.contains(link.text().toLowerCase(Locale.ROOT))) {
            String message = link.text().isEmpty()
                    ? "the link has no text"
                    : "'" + link.text() + "' does not say where the link leads";
            findings.add(Rule.L05, link.at(), message, "Name the page or file that it leads to");
        }
    }

    private void checkTarget(TextFacts.Leading link) {
        switch (link.target().kind()) {
            case WEB -> checkWeb(link);
            case EMPTY ->
                findings.add(Rule.L01, link.at(), "the link leads nowhere", "Write an address between the brackets");
            case DATA ->
                findings.add(
                        Rule.S03, link.at(), "data URIs are not allowed", "Save the content as a file and link to it");
            case REFUSED ->
                findings.add(
                        Rule.L03,
                        link.at(),
                        "'" + link.written() + "' is no address that we allow",
                        "Use http, https, mailto or tel, or a path that starts from this file");
            case OUTSIDE ->
                findings.add(
                        Rule.F05,
                        link.at(),
                        "'" + link.written() + "' leads out of the curriculum",
                        "Put the file into the curriculum");
            case HERE, FILE -> {
                // whether they exist is a question across files
            }
        }
    }

    private void checkWeb(TextFacts.Leading link) {
        if (link.image()) {
            findings.add(
                    Rule.L03,
                    link.at(),
                    "an image of another site tells that site who reads what",
                    "Save the image in media/, if its licence allows that, and write its path here");
        } else if (link.target().url().toLowerCase(Locale.ROOT).startsWith("http:")) {
            findings.add(Rule.L04, link.at(), "this address is not encrypted", "Use https:// if the site has it");
        }
    }
}
