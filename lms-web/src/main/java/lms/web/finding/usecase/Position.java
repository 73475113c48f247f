package lms.web.finding.usecase;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.PublishedCurriculum;

/** Names the state of a curriculum: two states of the same name have the same pages. */
final class Position {

    /** Raised when pages are made in another way, so that every index follows all curricula again. */
    private static final int FORM = 1;

    private Position() {}

    static String of(PublishedCurriculum curriculum) {
        Map<String, Visibility> readers = new TreeMap<>(curriculum.visibilities());
        return FORM + " release " + curriculum.number() + (curriculum.findable() ? "" : " as it was") + " for "
                + readers.entrySet().stream()
                        .map(course -> course.getKey() + ":" + course.getValue())
                        .collect(Collectors.joining(","));
    }
}
