package lms.web.audit.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
    public List<Kept> ofPeople() {
        Map<Classified.Keep, SortedSet<String>> purposes = new LinkedHashMap<>();
        for (Classified.Keep keep : Classified.Keep.values()) {
            purposes.put(keep, new TreeSet<>(Comparator.naturalOrder()));
        }
        entities.getEntityManagerFactory().getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(JpaWhatIsKept::columns)
                .filter(column -> column.value().compareTo(PrivacyClass.ACCOUNT) >= 0)
                .forEach(column -> purposes.get(column.keep()).add(column.purpose()));
        return purposes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Kept(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Stream<Classified> columns(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Classified.class))
                .map((Field field) -> field.getAnnotation(Classified.class));
    }
}
