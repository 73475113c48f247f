package lms.content;

import java.util.List;

/**
 * A lesson as one audience may see it in one language.
 *
 * @param language of the text, which is the default language where a translation is missing
 * @param segments the text and the places of its quizzes, in reading order
 * @param outline headings from level 2 on, in reading order
 * @param passages plain text per heading, for search
 * @param terms glossary terms that the text links to, in the order of their first use
 */
public record RenderedLesson(
        String lessonId,
        String language,
        List<Segment> segments,
        List<Heading> outline,
        List<Passage> passages,
        List<TermDefinition> terms) {
    public RenderedLesson {
        segments = List.copyOf(segments);
        outline = List.copyOf(outline);
        passages = List.copyOf(passages);
        terms = List.copyOf(terms);
    }
}
