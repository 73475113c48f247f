package lms.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.stream.Stream;
import lms.web.shared.kernel.Classified;

/** What every stored class owes its readers: a version against lost updates, and words on what its columns say of people. */
final class Entities {

    private Entities() {}

    static DescribedPredicate<JavaField> areKeptInTheDatabase() {
        return DescribedPredicate.describe(
                "are kept in the database",
                field -> isStored(field.getOwner())
                        && !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.isAnnotatedWith(Transient.class));
    }

    static ArchCondition<JavaField> beClassified() {
        return new ArchCondition<>("be @Classified") {
            @Override
            public void check(JavaField item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item, item.isAnnotatedWith(Classified.class), item.getFullName() + " is not classified"));
            }
        };
    }

    static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean versioned = Stream.concat(Stream.of(item), item.getAllRawSuperclasses().stream())
                        .flatMap(type -> type.getFields().stream())
                        .anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(item, versioned, item.getFullName() + " has no @Version"));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no setters") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is a setter")));
            }
        };
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }
}
