package lms.web.catalogue.persistence;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.content.Audience;
import lms.content.PrintedLesson;
import lms.web.catalogue.usecase.CourseOutline;

/** Reads courses as they are printed. Few people print, so nothing of it stays in memory. */
final class PrintRows {

    private final EntityManager entities;

    PrintRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The lessons in the order of the course, each in the language or else in the course's own. */
    List<PrintedLesson> of(UUID releaseId, CourseOutline course, Audience audience, String language) {
        Map<String, PrintRow> best = entities.createQuery("""
                        select new lms.web.catalogue.persistence.PrintRows$PrintRow(p.lessonId, p.language, p.document)
                        from ReleasePrint p
                        where p.releaseId = :release and p.courseId = :course
                          and p.audience = :audience and (p.language = :language or p.defaultLanguage = :yes)""", PrintRow.class)
                .setParameter("release", releaseId)
                .setParameter("course", course.id())
                .setParameter("audience", audience)
                .setParameter("language", language)
                .setParameter("yes", true)
                .getResultStream()
                .collect(Collectors.toMap(PrintRow::lessonId, Function.identity(), preferring(language)));
        return course.lessons().stream()
                .map(lesson -> best.get(lesson.id()))
                .filter(Objects::nonNull)
                .map(row -> PrintJson.read(row.document()))
                .toList();
    }

    private static BinaryOperator<PrintRow> preferring(String language) {
        return BinaryOperator.minBy(Comparator.comparing(row -> !row.language().equals(language)));
    }

    /** A printed lesson in one language. */
    public record PrintRow(String lessonId, String language, String document) {}
}
