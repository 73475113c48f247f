package lms.search.relevance;

import java.util.List;
import lms.search.IndexedSection;

/**
 * A section of the frozen texts.
 *
 * @param id page, and {@code #} with the anchor for all but the beginning of a page
 * @param kind {@code lesson} or {@code glossary}
 * @param curriculum id of the curriculum
 * @param course title of the course; empty for a glossary
 * @param title of the page; of a glossary the term
 * @param heading of the section; of a glossary the term
 * @param names other names of a term
 * @param language BCP 47 tag
 * @param body plain text
 */
public record Section(
        String id,
        String kind,
        String curriculum,
        String course,
        String title,
        String heading,
        List<String> names,
        String language,
        String body) {

    boolean isGlossary() {
        return kind.equals(IndexedSection.GLOSSARY);
    }

    String page() {
        return page(id);
    }

    /** The page of the section with this id. */
    static String page(String id) {
        int hash = id.indexOf('#');
        return hash < 0 ? id : id.substring(0, hash);
    }

    String anchor() {
        int hash = id.indexOf('#');
        return hash < 0 ? "" : id.substring(hash + 1);
    }
}
