package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lms.content.Audience;
import lms.content.Download;
import lms.content.Passage;
import lms.web.catalogue.domain.Visibility;
import lms.web.catalogue.usecase.CourseOutline;
import lms.web.catalogue.usecase.FoundTexts;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.shared.kernel.Component;

/**
 * Reads what can be found of the published releases, a release at a time. In plain SQL, because the command line reads it
 * as well, without a server, and because it is read with every publication.
 */
@Component
public class JdbcFoundTexts implements FoundTexts {

    private static final int FETCHED_AT_ONCE = 1_000;

    private final Supplier<Connection> connection;

    /** Within the transactions of the server. */
    @Inject
    public JdbcFoundTexts(EntityManager entities) {
        this.connection = () -> entities.unwrap(Connection.class);
    }

    /** Over a connection that the caller closes. */
    public JdbcFoundTexts(Connection connection) {
        this.connection = () -> connection;
    }

    @Override
    public List<PublishedCurriculum> published() {
        List<StateRow> rows = list("""
                select r.curriculum_id, r.id, r.number, r.findable, c.course_id, v.visibility
                from published_pointer p
                join release r on r.id = p.release_id
                join release_course c on c.release_id = r.id
                join course_visibility v on v.course_id = c.course_id""", StateRow::of);
        return rows.stream()
                .collect(Collectors.groupingBy(StateRow::curriculumId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JdbcFoundTexts::curriculum)
                .toList();
    }

    private static PublishedCurriculum curriculum(List<StateRow> rows) {
        StateRow any = rows.get(0);
        Map<String, Visibility> readers =
                rows.stream().collect(Collectors.toMap(StateRow::courseId, StateRow::visibility));
        return new PublishedCurriculum(any.curriculumId(), any.releaseId(), any.number(), readers, any.findable());
    }

    @Override
    public Optional<String> curriculumOf(String courseId) {
        return list(
                        "select curriculum_id from course_visibility where course_id = ?",
                        row -> row.getString(1),
                        courseId)
                .stream()
                .findFirst();
    }

    @Override
    public List<CourseOutline> courses(UUID releaseId) {
        return list(
                "select outline from release_course where release_id = ? order by position",
                row -> OutlineJson.read(row.getString(1)),
                releaseId);
    }

    @Override
    public List<LessonPassage> passages(UUID releaseId) {
        return list(
                """
                select course_id, lesson_id, language, audience, anchor, kind, heading, body
                from release_passage
                where release_id = ? and (audience = ? or kind = ?)
                order by course_id, lesson_id, language, audience, position""",
                row -> new LessonPassage(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Audience.valueOf(row.getString(4)),
                        new Passage(
                                row.getString(5),
                                Passage.Kind.valueOf(row.getString(6)),
                                row.getString(7),
                                row.getString(8))),
                releaseId,
                Audience.LEARNER.name(),
                Passage.Kind.NOTES.name());
    }

    @Override
    public List<CourseGlossary> glossaries(UUID releaseId) {
        return list(
                """
                select course_id, language, document from release_glossary
                where release_id = ? order by course_id, language""",
                row -> new CourseGlossary(row.getString(1), row.getString(2), GlossaryJson.read(row.getString(3))),
                releaseId);
    }

    @Override
    public List<LessonDownload> downloads(UUID releaseId) {
        return list(
                """
                select course_id, lesson_id, language, path, title from release_download
                where release_id = ? order by course_id, lesson_id, language, position""",
                row -> new LessonDownload(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Download(row.getString(4), row.getString(5))),
                releaseId);
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement statement = connection.get().prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }

    /** Makes something of the row that a result stands on. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A course of a published curriculum. */
    private record StateRow(
            String curriculumId, UUID releaseId, int number, boolean findable, String courseId, Visibility visibility) {

        static StateRow of(ResultSet row) throws SQLException {
            return new StateRow(
                    row.getString(1),
                    row.getObject(2, UUID.class),
                    row.getInt(3),
                    row.getBoolean(4),
                    row.getString(5),
                    Visibility.valueOf(row.getString(6)));
        }
    }

    /** The database did not give what was asked. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(SQLException cause) {
            super(cause);
        }
    }
}
