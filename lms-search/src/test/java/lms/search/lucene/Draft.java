package lms.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import lms.search.IndexedPage;
import lms.search.IndexedSection;

/** A page with everything filled in that a test does not care about. */
record Draft(IndexedPage page) {
    static final String PUBLIC = "public";

    /** A lesson without text, public, in English, in the course "campaign"; title and work are named like it. */
    static Draft page(String id) {
        return new Draft(new IndexedPage(
                id,
                "curriculum",
                id,
                PUBLIC,
                "en",
                new IndexedPage.Place("campaign", "Campaign", "", id),
                id,
                "/" + id,
                "",
                0,
                List.of()));
    }

    /** A page with one section. */
    static Draft text(String id, String title, String heading, String body) {
        return page(id).title(title).section(heading, body);
    }

    /** A page that says what a word means. */
    static Draft term(String id, String term, List<String> names, String meaning) {
        return page(id).title(term).section("glossary", term, names, meaning);
    }

    Draft section(String heading, String body) {
        return section("lesson", heading, List.of(), body);
    }

    /** The anchor is "s" and the number of the section, from 1. */
    Draft section(String kind, String heading, List<String> names, String body) {
        String anchor = "s" + (page.sections().size() + 1);
        return with(
                page.work(),
                page.access(),
                page.language(),
                page.title(),
                page.level(),
                page.minutes(),
                Stream.concat(
                                page.sections().stream(),
                                Stream.of(new IndexedSection(anchor, kind, heading, names, body)))
                        .toList());
    }

    Draft title(String title) {
        return with(page.work(), page.access(), page.language(), title, page.level(), page.minutes(), page.sections());
    }

    Draft access(String access) {
        return with(page.work(), access, page.language(), page.title(), page.level(), page.minutes(), page.sections());
    }

    /** One of several renditions of a work. */
    Draft rendition(String work, String language) {
        return with(work, page.access(), language, page.title(), page.level(), page.minutes(), page.sections());
    }

    Draft language(String language) {
        return rendition(page.work(), language);
    }

    Draft level(String level) {
        return with(page.work(), page.access(), page.language(), page.title(), level, page.minutes(), page.sections());
    }

    Draft minutes(int minutes) {
        return with(page.work(), page.access(), page.language(), page.title(), page.level(), minutes, page.sections());
    }

    Draft course(String course) {
        return new Draft(new IndexedPage(
                page.id(),
                page.source(),
                page.work(),
                page.access(),
                page.language(),
                new IndexedPage.Place(course, course, "", page.id()),
                page.title(),
                page.url(),
                page.level(),
                page.minutes(),
                page.sections()));
    }

    private Draft with(
            String work,
            String access,
            String language,
            String title,
            String level,
            int minutes,
            List<IndexedSection> sections) {
        return new Draft(new IndexedPage(
                page.id(),
                page.source(),
                work,
                access,
                language,
                page.place(),
                title,
                page.url(),
                level,
                minutes,
                sections));
    }
}
