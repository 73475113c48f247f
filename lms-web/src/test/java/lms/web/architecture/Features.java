package lms.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it means to belong to a feature: the third part of the package name, and the room as the fourth. */
final class Features {

    private static final Pattern ROOM = Pattern.compile("lms\\.web\\.(\\w+)\\.(\\w+)(\\..*)?");
    private static final Set<String> NO_FEATURES = Set.of("shared", "start");

    private Features() {}

    static ArchCondition<JavaClass> dependOnTheirOwnFeatureOr(DescribedPredicate<JavaClass> others) {
        return onlyDependencies(
                "depend on their own feature or on classes that " + others.getDescription(),
                dependency -> others.test(target(dependency))
                        || feature(target(dependency)).equals(feature(dependency.getOriginClass())));
    }

    static ArchCondition<JavaClass> reachOtherFeaturesThroughTheirUseCasesAndValues() {
        return onlyDependencies("reach other features through their use cases and values", dependency -> {
            var wanted = feature(target(dependency));
            return wanted.isEmpty()
                    || wanted.equals(feature(dependency.getOriginClass()))
                    || room(target(dependency), 2).equals(Optional.of("usecase"))
                    || isValue(target(dependency));
        });
    }

    static ArchCondition<JavaClass> implementAPort() {
        return new ArchCondition<>("implement an interface of a use case") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean port = item.getRawInterfaces().stream()
                        .anyMatch(found -> room(found, 2).equals(Optional.of("usecase")));
                events.add(new SimpleConditionEvent(item, port, item.getFullName() + " implements no port"));
            }
        };
    }

    private static ArchCondition<JavaClass> onlyDependencies(String words, Predicate<Dependency> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf()
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                dependency, allowed.test(dependency), dependency.getDescription())));
            }
        };
    }

    private static boolean isValue(JavaClass type) {
        return room(type, 2).equals(Optional.of("domain")) && (type.isEnum() || type.isRecord());
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static Optional<String> feature(JavaClass type) {
        return room(type, 1).filter(name -> !NO_FEATURES.contains(name));
    }

    private static Optional<String> room(JavaClass type, int part) {
        Matcher matcher = ROOM.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(part)) : Optional.empty();
    }
}
