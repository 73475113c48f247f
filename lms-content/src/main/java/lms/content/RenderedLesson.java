package lms.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A lesson as one audience may see it in one language.
 *
 * @param language of the text, which is the default language where a translation is missing
 * @param segments the text and the places of its quizzes, in reading order
 * @param outline headings from level 2 on, in reading order
 * @param passages plain text per heading, for search
 * @param terms glossary terms that the text links to, in the order of their first use
 * @param downloads files of the curriculum that the text links to outside of quizzes and of what is folded away
 */
public record RenderedLesson(
        String lessonId,
        String language,
        List<Segment> segments,
        List<Heading> outline,
        List<Passage> passages,
        List<TermDefinition> terms,
        List<Download> downloads) {
    private static final int WORDS_A_MINUTE = 238;
    private static final Pattern WORD = Pattern.compile("\\S+");

    public RenderedLesson {
        segments = List.copyOf(segments);
        outline = List.copyOf(outline);
        passages = List.copyOf(passages);
        terms = List.copyOf(terms);
        downloads = List.copyOf(downloads);
    }

    /**
     * How long a grown-up takes to read the text silently, in whole minutes, rounded up; quizzes and what is folded
     * away do not count. 238 words a minute is the mean for English prose (Brysbaert 2019, "How many words do we read
     * per minute?", Journal of Memory and Language 109).
     */
    public int readingMinutes() {
        long words = passages.stream()
                .flatMap(passage ->
                        WORD.matcher(passage.heading() + " " + passage.text()).results())
                .count();
        return (int) ((words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
