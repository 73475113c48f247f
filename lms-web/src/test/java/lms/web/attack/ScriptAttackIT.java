package lms.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lms.web.it.Chromium;
import lms.web.shared.view.Poison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that an author or a learner writes runs as a script, asks another site for anything or leads away. */
class ScriptAttackIT {
    private static final int PER_PAGE = 2_000;
    /** Every payload with {@code -Pprove}; otherwise a part of them where each has its turn in another test. */
    private static final int STEP = Integer.getInteger("proof.minutes", 0) > 0 ? 1 : 12;

    private static final List<String> PAYLOADS = Payloads.all();

    @BeforeEach
    void there_is_a_browser() {
        Chromium.demand();
    }

    @Test
    void what_an_author_writes_in_a_lesson_runs_nowhere() {
        assertThat(PAYLOADS).hasSizeGreaterThan(600);
        assertThat(AuthorPlaces.all("x")).hasSizeGreaterThan(90);
        assertThat(survivors(1)).isEmpty();
    }

    @Test
    void any_one_layer_may_fail() {
        Map<Layer, Set<String>> survivors = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            survivors.put(layer, survivors(STEP, layer));
        }

        assertThat(survivors.values())
                .as("by the layer that was out: %s", survivors)
                .allMatch(Set::isEmpty);
    }

    /** Otherwise the tests above would not notice anything. */
    @Test
    void without_any_layer_scripts_run() {
        assertThat(survivors(STEP, Layer.values()))
                .anyMatch(fault -> fault.startsWith("ran alert"))
                .anyMatch(fault -> fault.startsWith("asked for http://evil.example/"))
                .hasSizeGreaterThan(50);
    }

    @Test
    void what_anybody_writes_anywhere_changes_no_page() {
        AtomicInteger next = new AtomicInteger();
        Map<String, String> plain = Poison.pages(() -> "x" + next.getAndIncrement());
        Map<String, String> poisoned = Poison.pages(() -> PAYLOADS.get(next.getAndIncrement() % PAYLOADS.size()));
        Set<String> faults = new TreeSet<>();
        try (Trap trap = new Trap(Chromium.browser())) {
            Map<String, String> skeletons = new TreeMap<>();
            plain.forEach((name, html) -> {
                trap.onPage(html);
                skeletons.put(name, trap.skeleton());
            });
            poisoned.forEach((name, html) -> {
                trap.onPage(html).forEach(fault -> faults.add(name + ": " + fault));
                if (!trap.skeleton().equals(skeletons.get(name))) {
                    faults.add(name + ": other elements or attributes than with harmless texts");
                }
            });
        }

        assertThat(faults).isEmpty();
        assertThat(next.get()).as("texts that were replaced").isGreaterThan(2 * PAYLOADS.size());
    }

    /** What happens when each of these payloads stands in every place of a lesson. */
    private static Set<String> survivors(int step, Layer... without) {
        List<String> bodies = new ArrayList<>();
        IntStream.iterate(0, i -> i < PAYLOADS.size(), i -> i + step)
                .forEach(i -> bodies.addAll(AuthorPlaces.all(PAYLOADS.get(i))));
        List<String> fragments = new ArrayList<>(Unguarded.renderer(without).apply(bodies));
        Set<String> survivors = new TreeSet<>();
        try (Trap trap = new Trap(Chromium.browser())) {
            for (int from = 0; from < fragments.size(); from += PER_PAGE) {
                List<String> some = fragments.subList(from, Math.min(fragments.size(), from + PER_PAGE));
                survivors.addAll(trap.inLesson(page(some)));
            }
        }
        return survivors;
    }

    private static String page(List<String> fragments) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main>"
                + String.join("\n", fragments) + "</main></body></html>";
    }
}
