package lms.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;

/** What nobody may do, because a test could not stand in for it or a reader could not find it. */
final class Bans {

    private static final Set<String> TIME_READERS = Set.of("now", "today");
    private static final List<String> INJECTIONS = List.of(
            Inject.class.getName(),
            Resource.class.getName(),
            PersistenceContext.class.getName(),
            Context.class.getName(),
            "org.eclipse.microprofile.config.inject.ConfigProperty");

    private Bans() {}

    static DescribedPredicate<JavaMethodCall> readsTheTimeWithoutClock() {
        return calls("read the time without a Clock", target -> {
            boolean reads = target.getOwner().getPackageName().startsWith("java.time")
                    && TIME_READERS.contains(target.getName())
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return reads || isSystem(target, "currentTimeMillis");
        });
    }

    static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return calls(
                "make a clock of their own",
                target -> isSystem(target, "nanoTime")
                        || (target.getOwner().isEquivalentTo(Clock.class)
                                && target.getName().startsWith("system")));
    }

    static DescribedPredicate<JavaMethodCall> readsTheEnvironment() {
        return calls("read the environment", target -> isSystem(target, "getenv"));
    }

    static ArchCondition<JavaClass> printToTheConsole() {
        return new ArchCondition<>("print to the console") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("printStackTrace"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> makeThreads() {
        return new ArchCondition<>("make threads") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getConstructorCallsFromSelf().stream()
                        .filter(call -> isThreads(call.getTargetOwner()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Executors.class)
                                || call.getName().equals("parallelStream")
                                || call.getName().endsWith("Async"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    static ArchCondition<JavaField> notBeInjected() {
        return new ArchCondition<>("not be injected") {
            @Override
            public void check(JavaField item, ConditionEvents events) {
                boolean injected = INJECTIONS.stream().anyMatch(item::isAnnotatedWith);
                events.add(new SimpleConditionEvent(item, !injected, item.getFullName() + " is injected"));
            }
        };
    }

    private static boolean isThreads(JavaClass type) {
        return type.isAssignableTo(Thread.class)
                || type.isAssignableTo(ThreadPoolExecutor.class)
                || type.isAssignableTo(ForkJoinPool.class)
                || type.isAssignableTo(java.util.Timer.class);
    }

    private static boolean isSystem(AccessTarget.CodeUnitCallTarget target, String method) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals(method);
    }

    private static DescribedPredicate<JavaMethodCall> calls(
            String words, Predicate<AccessTarget.MethodCallTarget> predicate) {
        return DescribedPredicate.describe(words, call -> predicate.test(call.getTarget()));
    }
}
