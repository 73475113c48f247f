package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lms.web.audit.usecase.WhatIsKept;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PrivacyClass;

/** Asks every entity what its columns say of people, so that the page cannot promise less than the tables hold. */
@Component
public class JpaWhatIsKept implements WhatIsKept {

    private final EntityManager entities;

    @Inject
    public JpaWhatIsKept(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Classified.Keep> ofPeople() {
        return entities.getEntityManagerFactory().getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(JpaWhatIsKept::columns)
                .filter(column -> column.value().compareTo(PrivacyClass.ACCOUNT) >= 0)
                .map(Classified::keep)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Classified> columns(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Classified.class))
                .map((Field field) -> field.getAnnotation(Classified.class));
    }
}
