package lms.web.finding.usecase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCourse;
import lms.web.catalogue.usecase.Sight;

/**
 * What the index knows of rights: a page carries one token, a reader brings those of what they may read. Notes have a
 * token of their own, so that only those who lead the course ever touch them.
 */
final class AccessTokens {

    static final String PUBLIC = of(Visibility.PUBLIC, "");
    static final String MEMBERS = of(Visibility.MEMBERS, "");

    private AccessTokens() {}

    static String of(Visibility visibility, String courseId) {
        return visibility == Visibility.ENROLLED
                ? "course:" + courseId
                : visibility.name().toLowerCase(Locale.ROOT);
    }

    static String of(PublishedCourse course) {
        return of(course.visibility(), course.outline().id());
    }

    static String ofNotes(String courseId) {
        return "facilitators:" + courseId;
    }

    /** All that somebody may find. */
    static Set<String> of(Sight sight) {
        Stream<String> texts = sight.open().stream().map(AccessTokens::of);
        Stream<String> notes = sight.led().stream().map(AccessTokens::ofNotes);
        return Stream.concat(texts, notes).collect(Collectors.toUnmodifiableSet());
    }

    /** The tokens that need no place in a course. */
    static Set<String> ofEverybody(boolean signedIn) {
        return signedIn ? Set.of(PUBLIC, MEMBERS) : Set.of(PUBLIC);
    }
}
