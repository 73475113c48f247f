package lms.web.finding.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.GlossaryEntry;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts.CourseGlossary;
import lms.web.catalogue.usecase.PublishedCurriculum;

/**
 * Makes the pages of a curriculum's words. A word that several courses lead to is found by whoever may read one of them:
 * once for everybody if a course is public, else once for members, else once for each course.
 */
final class GlossaryPages {

    private final PublishedCurriculum curriculum;
    private final Map<String, CourseOutline> courses;

    /** @param courses by id, as their author ordered them */
    GlossaryPages(PublishedCurriculum curriculum, Map<String, CourseOutline> courses) {
        this.curriculum = curriculum;
        this.courses = courses;
    }

    List<IndexedPage> of(List<CourseGlossary> glossaries) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (CourseOutline course : courses.values()) {
            for (CourseGlossary glossary : glossaries) {
                if (glossary.courseId().equals(course.id())) {
                    glossary.entries()
                            .forEach(entry -> uses.computeIfAbsent(
                                            entry.language() + "/" + entry.id(), key -> new ArrayList<>())
                                    .add(use(course, entry)));
                }
            }
        }
        List<IndexedPage> pages = new ArrayList<>();
        uses.values().forEach(each -> reduced(each).forEach((token, use) -> pages.add(page(token, use))));
        return pages;
    }

    private Use use(CourseOutline course, GlossaryEntry entry) {
        // Nobody has said who may read it: then only those who are put into it.
        Visibility readers = curriculum.visibilities().getOrDefault(course.id(), Visibility.ENROLLED);
        return new Use(AccessTokens.of(readers, course.id()), course, entry);
    }

    /** The first use for each token that is needed. */
    private static Map<String, Use> reduced(List<Use> uses) {
        Map<String, Use> first = new LinkedHashMap<>();
        uses.forEach(use -> first.putIfAbsent(use.token(), use));
        for (String widest : List.of(AccessTokens.PUBLIC, AccessTokens.MEMBERS)) {
            Use use = first.get(widest);
            if (use != null) {
                return Map.of(widest, use);
            }
        }
        return first;
    }

    private IndexedPage page(String token, Use use) {
        GlossaryEntry entry = use.entry();
        CourseOutline course = use.course();
        String work = String.join("/", IndexedSection.GLOSSARY, curriculum.id(), entry.id());
        return new IndexedPage(
                String.join("/", work, entry.language(), token),
                curriculum.id(),
                work,
                token,
                entry.language(),
                new IndexedPage.Place(course.id(), course.in(entry.language(), course.title()), "", ""),
                entry.term(),
                "/courses/" + course.slug() + "/glossary",
                "",
                0,
                List.of(new IndexedSection(
                        "term-" + entry.id(), IndexedSection.GLOSSARY, entry.term(), entry.names(), entry.text())));
    }

    /** A word in a course that leads to it. */
    private record Use(String token, CourseOutline course, GlossaryEntry entry) {}
}
