package lms.web.privacy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lms.web.shared.kernel.Classified;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** The columns as the entities have them: {@code table.column} with what was said about each. */
final class ClassifiedColumns {

    private ClassifiedColumns() {}

    static Map<String, Classified> of(EntityManagerFactory factory) {
        Map<String, Classified> columns = new TreeMap<>();
        Session session = factory.unwrap(Session.class);
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            for (DatabaseMapping mapping :
                    session.getDescriptor(entity.getJavaType()).getMappings()) {
                classified(entity.getJavaType(), mapping.getAttributeName())
                        .ifPresent(words -> mapping.getFields()
                                .forEach(field ->
                                        columns.put(field.getQualifiedName().toLowerCase(Locale.ROOT), words)));
            }
        }
        return columns;
    }

    private static Optional<Classified> classified(Class<?> type, String attribute) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return Optional.ofNullable(field.getAnnotation(Classified.class));
                }
            }
        }
        return Optional.empty();
    }
}
