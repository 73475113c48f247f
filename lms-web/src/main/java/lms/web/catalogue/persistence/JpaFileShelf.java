package lms.web.catalogue.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import lms.content.Audience;
import lms.web.catalogue.usecase.FileShelf;
import lms.web.shared.kernel.Component;

/** Reads files of releases. Which of them a course leads to is remembered, for a release never changes. */
@Component
public class JpaFileShelf implements FileShelf {

    /** An address in stored HTML, whose quotes are escaped because the HTML stands in JSON. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src)=\\\\\"/files/[^/\"\\\\]+/([^\"\\\\#?]+)\\\\\"");

    private final EntityManager entities;
    private final Remembered<Key, Set<String>> linked = new Remembered<>(500);

    @Inject
    public JpaFileShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> linked(UUID releaseId, String courseId, Audience audience) {
        Key key = new Key(releaseId, courseId, audience);
        return linked.get(key, () -> Optional.of(read(key))).orElse(Set.of());
    }

    private Set<String> read(Key key) {
        Set<String> paths = new HashSet<>();
        entities.createQuery("""
                        select l.document from ReleaseLesson l
                        where l.releaseId = :release and l.courseId = :course and l.audience = :audience""", String.class)
                .setParameter("release", key.releaseId())
                .setParameter("course", key.courseId())
                .setParameter("audience", key.audience())
                .getResultStream()
                .flatMap(document -> ADDRESS.matcher(document).results())
                .forEach(found -> paths.add(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8)));
        return Set.copyOf(paths);
    }

    @Override
    public Optional<byte[]> content(UUID releaseId, String path) {
        return entities.createQuery(
                        "select f.content from ReleaseFile f where f.releaseId = :release and f.path = :path",
                        byte[].class)
                .setParameter("release", releaseId)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    private record Key(UUID releaseId, String courseId, Audience audience) {}
}
