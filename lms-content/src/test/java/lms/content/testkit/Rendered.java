package lms.content.testkit;

import java.util.stream.Collectors;
import lms.content.Quiz;
import lms.content.RenderedLesson;
import lms.content.Segment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Looks into rendered lessons. */
public final class Rendered {
    private Rendered() {}

    /** All HTML outside of quizzes. */
    public static String html(RenderedLesson rendered) {
        return rendered.segments().stream()
                .filter(Segment.Html.class::isInstance)
                .map(segment -> ((Segment.Html) segment).html())
                .collect(Collectors.joining());
    }

    /** The same as a browser sees it. */
    public static Document parse(RenderedLesson rendered) {
        return Jsoup.parseBodyFragment(html(rendered));
    }

    /** The first quiz. */
    public static Quiz quiz(RenderedLesson rendered) {
        return rendered.segments().stream()
                .filter(Segment.QuizPlace.class::isInstance)
                .map(segment -> ((Segment.QuizPlace) segment).quiz())
                .findFirst()
                .orElseThrow();
    }
}
