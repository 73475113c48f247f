package lms.web.catalogue.usecase;

import java.util.List;
import java.util.Set;

/**
 * What somebody may read, put together once for many texts.
 *
 * @param open the courses that they may read, as they are published
 * @param enrolled ids of the courses they take
 * @param led ids of the courses whose notes for facilitators they may read: those of the cohorts they coach
 */
public record Sight(List<PublishedCourse> open, Set<String> enrolled, Set<String> led) {
    public Sight {
        open = List.copyOf(open);
        enrolled = Set.copyOf(enrolled);
        led = Set.copyOf(led);
    }
}
