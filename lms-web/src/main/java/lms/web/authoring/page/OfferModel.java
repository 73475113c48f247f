package lms.web.authoring.page;

import java.util.List;
import java.util.Optional;
import lms.content.Severity;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /author/CURRICULUM/offers/REVISION}: one text that may become a release.
 *
 * @param publish where it is published; empty where that cannot be
 * @param obstacle why the reader may not publish it, although they are a reviewer
 * @param discard where the upload is thrown away; empty for folders and for those who may not
 * @param lessons every lesson with its previews; none where the text has errors
 */
public record OfferModel(
        Text curriculum,
        SafeUrl curriculumUrl,
        String name,
        String revision,
        Said origin,
        int errors,
        int warnings,
        Optional<SafeUrl> publish,
        List<Said> obstacle,
        Optional<SafeUrl> discard,
        ChangesModel changes,
        List<FileFindings> findings,
        List<LessonLine> lessons) {
    public OfferModel {
        obstacle = List.copyOf(obstacle);
        findings = List.copyOf(findings);
        lessons = List.copyOf(lessons);
    }

    /** What was found in one file, errors first. */
    public record FileFindings(String file, List<Finding> findings) {
        public FileFindings {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding.
     *
     * @param place {@code line:column}
     * @param source the line of the file, perhaps shortened; empty where there is none
     * @param caret spaces and a caret under the place
     * @param message what is wrong, in English
     * @param hint how to mend it, in English
     */
    public record Finding(
            Severity severity,
            String place,
            String rule,
            String message,
            Optional<String> hint,
            Optional<String> source,
            String caret) {
        /** Whether it keeps the text from being published. */
        public boolean error() {
            return severity == Severity.ERROR;
        }

        /** Key of the word for how much it matters. */
        public String said() {
            return switch (severity) {
                case ERROR -> "author.error";
                case WARNING -> "author.warning";
                case INFORMATION -> "author.information";
            };
        }
    }

    /** A lesson with the addresses of its previews. */
    public record LessonLine(Text title, Text course, SafeUrl learner, SafeUrl facilitator) {}
}
