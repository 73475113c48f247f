package lms.search;

/**
 * One findable place: a heading of a published lesson together with the text under it.
 *
 * @param id unique among all entries of an index
 * @param access the one token that a reader must hold to know that this entry exists, such as {@code public}, {@code
 *     members} or {@code course:your-first-campaign}
 * @param language BCP 47 tag of the text; {@code en} is stemmed, every other language is matched by folded words
 * @param kind what the text is, such as {@code lesson} or {@code glossary}; a facet
 * @param course slug of the course; a facet
 * @param courseTitle title of the course, for display only
 * @param lesson id of the lesson, handed back with a hit
 * @param title title of the lesson
 * @param heading the heading itself; empty for text before the first heading
 * @param url where a hit leads, with the heading's anchor
 * @param body plain text under the heading, without markup
 */
public record IndexEntry(
        String id,
        String access,
        String language,
        String kind,
        String course,
        String courseTitle,
        String lesson,
        String title,
        String heading,
        String url,
        String body) {}
