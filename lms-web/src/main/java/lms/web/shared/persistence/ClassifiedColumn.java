package lms.web.shared.persistence;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.shared.kernel.Classified;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * A column as its entity has it, with what is said of it.
 *
 * @param entity to which the table belongs
 * @param field which the database fills
 * @param table in lower case
 * @param name in lower case
 */
public record ClassifiedColumn(Class<?> entity, Field field, String table, String name, Classified words) {

    /** All columns of all tables, by table and name. */
    public static List<ClassifiedColumn> all(Session session) {
        return session.getDescriptors().values().stream()
                .distinct()
                .flatMap(ClassifiedColumn::of)
                .sorted(Comparator.comparing(ClassifiedColumn::table).thenComparing(ClassifiedColumn::name))
                .toList();
    }

    private static Stream<ClassifiedColumn> of(ClassDescriptor entity) {
        return entity.getMappings().stream().flatMap(mapping -> of(entity.getJavaClass(), mapping).stream());
    }

    private static Optional<ClassifiedColumn> of(Class<?> entity, DatabaseMapping mapping) {
        return Stream.<Class<?>>iterate(entity, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(mapping.getAttributeName()))
                .filter(field -> field.isAnnotationPresent(Classified.class))
                .map(field -> new ClassifiedColumn(
                        entity,
                        field,
                        mapping.getField().getTableName().toLowerCase(Locale.ROOT),
                        mapping.getField().getName().toLowerCase(Locale.ROOT),
                        field.getAnnotation(Classified.class)))
                .findFirst();
    }
}
