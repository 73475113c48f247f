package lms.web.finding.page;

import java.util.List;
import java.util.Optional;
import lms.search.Suggestion;
import lms.web.shared.http.Forms;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * What somebody may be looking for who is still typing.
 *
 * @param typed what they have typed so far
 * @param lines most likely first
 * @param all the search for what they have typed
 */
public record SuggestionsModel(String typed, List<Line> lines, SafeUrl all) {
    public SuggestionsModel {
        lines = List.copyOf(lines);
    }

    static SuggestionsModel of(String typed, List<Suggestion> found, String language) {
        return new SuggestionsModel(
                typed,
                found.stream().map(line -> Line.of(line, language)).toList(),
                SafeUrl.of("/search?q=" + Forms.encoded(typed)));
    }

    /**
     * One of them.
     *
     * @param text a heading, a title or a word
     * @param page title of the page that it stands in; empty when it is that title itself
     * @param kind message key of what it leads to; none for a lesson, which most are
     * @param url where it leads
     */
    public record Line(Text text, String page, Optional<String> kind, SafeUrl url) {

        private static Line of(Suggestion line, String language) {
            return new Line(
                    new Text(line.text(), line.language()),
                    line.title().equals(line.text()) ? "" : line.title(),
                    Optional.of(line.kind())
                            .filter(kind -> !kind.equals(Results.USUAL_KIND))
                            .map(kind -> Results.KIND + kind),
                    Addresses.in(line.url(), line.language(), language));
        }
    }
}
