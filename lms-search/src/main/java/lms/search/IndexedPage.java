package lms.search;

import java.util.List;

/**
 * A page of the source, such as a lesson in one language for one audience, or the meaning of a word. It is written,
 * replaced and removed as a whole, and makes one entry in a list of results.
 *
 * @param id unique in the index
 * @param source what it comes from and is brought up to date with, such as the id of a curriculum
 * @param work what this is a rendition of: pages of one work in several languages are one result
 * @param access the one token that a reader must hold to know that this page exists, such as {@code public},
 *     {@code members} or {@code course:your-first-campaign}
 * @param language BCP 47 tag of the text; {@code en} and {@code cy} are analysed, any other is matched by folded words
 * @param place where it stands
 * @param title title of the page
 * @param url where it is read, without an anchor
 * @param level how much it asks for beforehand, such as {@code introductory}; empty when nobody has said
 * @param minutes how long it takes; 0 when that means nothing
 * @param sections its text, in reading order; a page without a section cannot be found
 */
public record IndexedPage(
        String id,
        String source,
        String work,
        String access,
        String language,
        Place place,
        String title,
        String url,
        String level,
        int minutes,
        List<IndexedSection> sections) {
    public IndexedPage {
        sections = List.copyOf(sections);
    }

    /**
     * Where a page stands.
     *
     * @param course id of the course; a facet; empty outside of courses
     * @param courseTitle title of the course in the language of the page, for display only
     * @param module title of the module, for display only; empty without one
     * @param lesson id of the lesson, handed back with a hit; empty for what is no lesson
     */
    public record Place(String course, String courseTitle, String module, String lesson) {}
}
