package lms.web.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import lms.web.testkit.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetronomeTest {

    private final HandClock clock = new HandClock("2026-11-21T10:00:00Z");
    private final List<Runnable> scheduled = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();
    private final Object running = fake(ScheduledFuture.class, "cancel", args -> cancelled.add("cancelled"));
    private final Set<Object> observers = new LinkedHashSet<>();
    private final List<Beat> heard = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage() + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Metronome metronome = new Metronome(
            fake(ManagedScheduledExecutorService.class, "scheduleWithFixedDelay", args -> {
                scheduled.add((Runnable) args[0]);
                return running;
            }),
            fake(BeanManager.class, "resolveObserverMethods", args -> observers),
            clock,
            SettingsReader.read(MapSource.ofKeys(Map.of(), "the test"), Path.of("target")));

    @BeforeEach
    void listen() {
        Logger.getLogger(Metronome.class.getName()).addHandler(log);
        Logger.getLogger(Metronome.class.getName()).setUseParentHandlers(false);
    }

    @AfterEach
    void forget() {
        Logger.getLogger(Metronome.class.getName()).removeHandler(log);
        Logger.getLogger(Metronome.class.getName()).setUseParentHandlers(true);
    }

    @Test
    void beats_nothing_before_it_is_begun_and_once_however_often_it_is_begun() {
        assertThat(scheduled).isEmpty();

        metronome.begin();
        metronome.begin();

        assertThat(scheduled).hasSize(1);
    }

    @Test
    void observer_hears_when_it_is() {
        observers.add(observer(heard::add));
        metronome.begin();

        scheduled.get(0).run();
        clock.pass(Duration.ofSeconds(5));
        scheduled.get(0).run();

        assertThat(heard)
                .extracting(beat -> beat.at().toString())
                .containsExactly("2026-11-21T10:00:00Z", "2026-11-21T10:00:05Z");
    }

    @Test
    void observer_that_fails_does_not_keep_others_from_hearing_nor_itself_from_the_next_beat() {
        List<Beat> tried = new ArrayList<>();
        observers.add(observer(beat -> {
            tried.add(beat);
            throw new IllegalStateException("ann@example.org");
        }));
        observers.add(observer(heard::add));
        metronome.begin();

        scheduled.get(0).run();
        scheduled.get(0).run();

        assertThat(heard).hasSize(2);
        assertThat(tried).hasSize(2);
    }

    @Test
    void fault_is_told_once_by_kind_and_place_without_what_people_wrote() {
        observers.add(observer(beat -> {
            throw new IllegalStateException("ann@example.org", new IllegalArgumentException("bob@example.org"));
        }));
        metronome.begin();

        scheduled.get(0).run();
        scheduled.get(0).run();

        assertThat(logged)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("IllegalStateException", "IllegalArgumentException", "MetronomeTest.java")
                        .doesNotContain("example.org"));
    }

    @Test
    void ends_with_the_application() {
        metronome.begin();

        metronome.end();

        assertThat(cancelled).hasSize(1);
    }

    private static Object observer(Consumer<Beat> work) {
        return Proxy.newProxyInstance(
                MetronomeTest.class.getClassLoader(), new Class<?>[] {ObserverMethod.class}, (proxy, method, args) -> {
                    if (method.getName().equals("notify")) {
                        work.accept((Beat) args[0]);
                        return null;
                    }
                    return switch (method.getName()) {
                        case "getBeanClass" -> MetronomeTest.class;
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == args[0];
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private interface Answer {
        Object to(Object[] args);
    }

    private static <T> T fake(Class<T> type, String name, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                MetronomeTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    if (!method.getName().equals(name)) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.to(args);
                }));
    }
}
