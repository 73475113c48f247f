package lms.web.finding.usecase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCourse;

/** What the index knows of rights: a course's entries carry one token, a reader brings those of the courses they see. */
final class AccessTokens {

    private AccessTokens() {}

    static String of(PublishedCourse course) {
        return course.visibility() == Visibility.ENROLLED
                ? "course:" + course.outline().id()
                : course.visibility().name().toLowerCase(Locale.ROOT);
    }

    static Set<String> of(Iterable<PublishedCourse> visible) {
        return StreamSupport.stream(visible.spliterator(), false)
                .map(AccessTokens::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
