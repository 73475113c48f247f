package lms.content.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lms.content.Course;
import lms.content.Glossary;
import lms.content.Lesson;
import lms.content.LessonLinks;
import lms.content.link.LinkTarget;

/** Turns the links of one rendition into addresses of the site, and remembers the glossary terms among them. */
final class LinkWriter {
    private final LessonIndex index;
    private final Course course;
    private final LessonLinks links;
    private final String file;
    private final Map<String, Glossary.Term> terms = new LinkedHashMap<>();

    /** @param file that holds the links */
    LinkWriter(LessonIndex index, Course course, LessonLinks links, String file) {
        this.index = index;
        this.course = course;
        this.links = links;
        this.file = file;
    }

    /**
     * Where a link leads on the site.
     *
     * @param kind class of the link; empty for a link inside the lesson or to another one
     * @param path of the file of the curriculum that it leads to, which is no lesson and no term
     */
    record Address(String href, String kind, Optional<String> path) {
        Address(String href, String kind) {
            this(href, kind, Optional.empty());
        }
    }

    /** Empty when the link leads nowhere that is allowed: then only its text is printed. */
    Optional<Address> address(String target) {
        LinkTarget link = LinkTarget.of(file, target);
        return switch (link.kind()) {
            case WEB -> Optional.of(new Address(link.url(), "external"));
            case HERE -> Optional.of(term(link).orElseGet(() -> new Address("#" + encoded(link.fragment()), "")));
            case FILE -> Optional.of(file(link));
            case EMPTY, DATA, REFUSED, OUTSIDE -> Optional.empty();
        };
    }

    private Optional<Address> term(LinkTarget link) {
        Optional<Glossary.Term> found = index.curriculum().glossary().term(link.path(), link.fragment());
        found.ifPresent(term -> terms.putIfAbsent(term.id(), term));
        return found.map(term -> new Address("#term-" + encoded(term.id()), "term"));
    }

    private Address file(LinkTarget link) {
        return term(link).orElseGet(() -> lessonOrDownload(link));
    }

    private Address lessonOrDownload(LinkTarget link) {
        Optional<Lesson> lesson = index.lesson(link.path());
        String fragment = link.fragment().isEmpty() ? "" : "#" + encoded(link.fragment());
        return lesson.map(found -> new Address(lesson(found) + fragment, "")).orElseGet(() -> download(link.path()));
    }

    private Address download(String path) {
        return new Address(links.file(index.curriculum().id(), encodedPath(path)), "download", Optional.of(path));
    }

    private String lesson(Lesson lesson) {
        return links.lesson(index.home(lesson.id(), course).slug(), lesson.slug());
    }

    /** Terms that were linked to so far, by id. */
    Map<String, Glossary.Term> terms() {
        return terms;
    }

    private static String encodedPath(String path) {
        return encoded(path).replace("%2F", "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
