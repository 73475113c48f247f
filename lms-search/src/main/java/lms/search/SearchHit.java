package lms.search;

import java.util.List;

/**
 * One entry that matches.
 *
 * @param title title of the lesson
 * @param url address of the heading
 * @param course slug of the course
 * @param courseTitle title of the course
 * @param lesson id of the lesson
 * @param heading the heading; empty for text before the first heading
 * @param kind what the text is
 * @param language BCP 47 tag of the text
 * @param snippet the most telling part of the text; empty when there is no text under the heading
 */
public record SearchHit(
        String title,
        String url,
        String course,
        String courseTitle,
        String lesson,
        String heading,
        String kind,
        String language,
        List<SnippetPart> snippet) {
    public SearchHit {
        snippet = List.copyOf(snippet);
    }
}
