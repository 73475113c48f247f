package lms.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PreDestroy;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.PublicUse;
import lms.web.shared.kernel.UseCase;

/** Nobody acts on nobody's behalf: whatever a bean in a use-case room offers names its actor, or says why there is none. */
final class UseCaseMethods {

    private UseCaseMethods() {}

    static ArchCondition<JavaClass> takeAnActorOrSayWhyNot() {
        return new ArchCondition<>("take an Actor or carry @PublicUse in every method they offer") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethods().stream()
                        .filter(method -> isOffered(item, method))
                        .forEach(method -> events.add(new SimpleConditionEvent(
                                method,
                                takesAnActor(method) || method.isAnnotatedWith(PublicUse.class),
                                method.getFullName() + " neither takes an Actor nor carries @PublicUse")));
            }
        };
    }

    /** All that a transaction can begin in; of other beans, and of classes by the name of a desk, what is public. */
    private static boolean isOffered(JavaClass owner, JavaMethod method) {
        var modifiers = method.getModifiers();
        if (modifiers.contains(JavaModifier.SYNTHETIC) || method.isAnnotatedWith(PreDestroy.class)) {
            return false;
        }
        if (modifiers.contains(JavaModifier.PUBLIC)) {
            return owner.isAnnotatedWith(UseCase.class)
                    || owner.isAnnotatedWith(Component.class)
                    || owner.getSimpleName().endsWith("Desk");
        }
        return owner.isAnnotatedWith(UseCase.class)
                && !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.STATIC);
    }

    private static boolean takesAnActor(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Actor.class));
    }
}
