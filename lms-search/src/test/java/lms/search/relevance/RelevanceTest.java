package lms.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lms.search.lucene.TestCollection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Search may not get worse: floors for the even questions, which no weight was chosen by. The figures are held by the
 * command of docs/reference/relevance.md; floors are 2 % under those of the day on which they were set.
 */
class RelevanceTest {
    private static final FrozenTexts TEXTS = FrozenTexts.load();
    private static final List<Question> QUESTIONS = Question.load();

    /** Enough to see a step, and done in a second or two. */
    private static final int SOME_HEADINGS = 250;

    private static TestCollection members;
    private static TestCollection baseline;
    private static Finder ours;

    @BeforeAll
    static void index() {
        members = TestCollection.ofPages(TEXTS.pages());
        baseline = TestCollection.plain(TEXTS.texts());
        ours = Finder.in(members);
    }

    @AfterAll
    static void close() {
        members.close();
        baseline.close();
    }

    @Test
    void questions_are_answered_better_than_by_plain_bm25() {
        Measured one = even(ours);
        Measured other = even(Finder.in(baseline));

        assertThat(one.mean().ndcg()).isGreaterThanOrEqualTo(0.520);
        assertThat(one.mean().reciprocal()).isGreaterThanOrEqualTo(0.600);
        assertThat(one.mean().nothing()).isZero();
        assertThat(one.against(other, Figures::ndcg).ratio()).isGreaterThanOrEqualTo(1.05);
        assertThat(one.against(other, Figures::reciprocal).ratio()).isGreaterThanOrEqualTo(1.04);
    }

    @Test
    void headings_are_found_with_a_typing_mistake() {
        List<KnownItem> items = KnownItem.draw(TEXTS).subList(0, SOME_HEADINGS);
        Figures clean = KnownItem.measure(items, ours, 0);
        Figures mistyped = KnownItem.measure(items, ours, 1);

        assertThat(clean.first()).isGreaterThanOrEqualTo(0.82);
        assertThat(clean.ten()).isGreaterThanOrEqualTo(0.98);
        assertThat(mistyped.ten()).isGreaterThanOrEqualTo(0.95 * clean.ten());
        assertThat(mistyped.nothing()).isLessThanOrEqualTo(0.003);
    }

    @Test
    void acronyms_lead_to_what_they_stand_for() {
        List<Acronym> acronyms = Acronym.of(TEXTS);
        List<Acronym> unwritten = acronyms.stream()
                .filter(acronym -> !acronym.elsewhere().isEmpty())
                .toList();

        assertThat(acronyms).hasSizeGreaterThan(70);
        assertThat(unwritten).hasSizeGreaterThan(30);
        assertThat(Acronym.measure(acronyms, Acronym::entries, ours).ten()).isGreaterThanOrEqualTo(0.98);
        assertThat(Acronym.measure(unwritten, Acronym::elsewhere, ours).ten()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void english_questions_lose_nothing_by_welsh_texts() {
        try (TestCollection english = TestCollection.ofPages(
                TEXTS.only(section -> section.language().equals("en")).pages())) {
            double with =
                    Measured.of(QUESTIONS, Question::isEnglish, ours).mean().ndcg();
            double without = Measured.of(QUESTIONS, Question::isEnglish, Finder.in(english))
                    .mean()
                    .ndcg();

            assertThat(with).isCloseTo(without, within(0.002));
        }
    }

    @Test
    void the_set_is_whole() {
        Set<String> ids = TEXTS.sections().stream().map(Section::id).collect(Collectors.toSet());
        Set<String> graded = new HashSet<>();
        QUESTIONS.forEach(question -> graded.addAll(question.grades().keySet()));

        assertThat(ids).hasSize(TEXTS.sections().size()).containsAll(graded);
        assertThat(QUESTIONS)
                .hasSizeGreaterThanOrEqualTo(150)
                .allSatisfy(question -> assertThat(question.grades()).isNotEmpty());
        assertThat(KnownItem.draw(TEXTS)).hasSize(1_500).isEqualTo(KnownItem.draw(TEXTS));
    }

    private static Measured even(Finder finder) {
        return Measured.of(QUESTIONS, question -> !question.isOdd(), finder);
    }
}
