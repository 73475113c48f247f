package lms.web.finding.usecase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.catalogue.domain.Visibility;
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

    static String ofNotes(String courseId) {
        return "facilitators:" + courseId;
    }

    /** All that somebody may find. */
    static Set<String> of(Sight sight) {
        Stream<String> notes = sight.led().stream().map(AccessTokens::ofNotes);
        return Stream.concat(ofTexts(sight).stream(), notes).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody may find beside notes for facilitators. */
    static Set<String> ofTexts(Sight sight) {
        return sight.open().stream()
                .map(door -> of(door.visibility(), door.courseId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
