package lms.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import lms.search.IndexedPage;
import lms.search.SearchIndex;
import lms.search.SearchQuery;
import lms.search.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions come from what the reader may see, and are what they would be if there were nothing else. */
class SuggestionAccessTest {
    private static final long SEED = 20261122;
    private static final int LIMIT = 6;
    private static final List<String> TOKENS = List.of("public", "members", "course:a", "facilitators:a");
    private static final List<String> LANGUAGES = List.of("en", "cy", "fr");
    private static final List<String> WORDS = List.of(
            "ward", "warden", "cyngor", "gyngor", "money", "mony", "the", "key", "points", "tŷ", "plaid", "blaid", "a");

    @TempDir
    Path directory;

    @Test
    void they_are_those_of_an_index_of_the_visible_pages_alone() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5; round++) {
            List<IndexedPage> pages = new ArrayList<>();
            try (SearchIndex all = LuceneSearch.open(directory.resolve("all" + round))) {
                for (int step = 0; step < 4; step++) {
                    pages = changed(pages, random);
                    all.follow("curriculum", "step " + step, pages);
                }
                Set<String> tokens = new HashSet<>(TOKENS);
                tokens.removeIf(token -> random.nextBoolean());
                List<IndexedPage> seen = new ArrayList<>(pages);
                seen.removeIf(page -> !tokens.contains(page.access()));
                Collections.shuffle(seen, random);
                try (SearchIndex visible = LuceneSearch.open(directory.resolve("visible" + round))) {
                    visible.follow("curriculum", "1", seen);
                    for (int i = 0; i < 150; i++) {
                        SearchQuery.Reader reader = new SearchQuery.Reader(
                                tokens, one(LANGUAGES, random), random.nextBoolean() ? Set.of("b") : Set.of());
                        String typed = typed(random);
                        assertEquals(visible.suggest(typed, reader, LIMIT), all.suggest(typed, reader, LIMIT), typed);
                    }
                }
            }
        }
    }

    @Test
    void somebody_may_type_while_pages_change() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try (SearchIndex index = LuceneSearch.open(directory)) {
            index.follow("curriculum", "0", generation(0));
            AtomicBoolean done = new AtomicBoolean();
            List<Future<?>> typing = new ArrayList<>();
            for (int person = 0; person < 2; person++) {
                typing.add(people.submit(() -> {
                    SearchQuery.Reader reader = Ask.reader("en", "public", "members");
                    do {
                        List<Suggestion> found = index.suggest("gener", reader, 20);
                        assertEquals(12, found.size());
                        String first = found.get(0).text();
                        assertTrue(found.stream()
                                .allMatch(one -> one.text().equals(first)
                                        || one.text().startsWith(first.substring(0, first.indexOf(' ', 11)))));
                    } while (!done.get());
                }));
            }
            for (int i = 1; i <= 15; i++) {
                index.follow("curriculum", Integer.toString(i), generation(i));
            }
            done.set(true);
            for (Future<?> one : typing) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static List<IndexedPage> generation(int number) {
        return IntStream.range(0, 12)
                .mapToObj(i -> Draft.text("p" + i, "Generation " + number + " page " + i, "", "")
                        .access(i % 2 == 0 ? "public" : "members")
                        .page())
                .toList();
    }

    /** Some pages go, some are written anew, some come. */
    private static List<IndexedPage> changed(List<IndexedPage> pages, Random random) {
        List<IndexedPage> changed = new ArrayList<>();
        for (IndexedPage page : pages) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> changed.add(page(page.id(), random));
                default -> changed.add(page);
            }
        }
        for (int i = 0; i < 20; i++) {
            changed.add(page("p" + random.nextInt(Integer.MAX_VALUE), random));
        }
        return changed;
    }

    private static IndexedPage page(String id, Random random) {
        Draft page = Draft.page(id)
                .course(random.nextBoolean() ? "a" : "b")
                .title(text(random))
                .access(one(TOKENS, random))
                .rendition("w" + random.nextInt(30), one(LANGUAGES, random));
        for (int i = random.nextInt(4); i >= 0; i--) {
            page = random.nextInt(4) == 0
                    ? page.section("glossary", text(random), List.of(text(random)), "")
                    : page.section(random.nextInt(5) == 0 ? "notes" : "lesson", text(random), List.of(), "");
        }
        return page.page();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "Activity: " : "");
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(one(WORDS, random)).append(i == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String typed(Random random) {
        String text = text(random);
        StringBuilder typed = new StringBuilder(text.substring(0, 1 + random.nextInt(text.length())));
        if (random.nextInt(4) == 0) {
            typed.setCharAt(random.nextInt(typed.length()), 'x');
        }
        return typed.toString();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
