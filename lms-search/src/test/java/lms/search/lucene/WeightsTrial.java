package lms.search.lucene;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import lms.search.relevance.Figures;
import lms.search.relevance.Finder;
import lms.search.relevance.FrozenTexts;
import lms.search.relevance.KnownItem;
import lms.search.relevance.Measured;
import lms.search.relevance.Question;

/** Tries other weights on the odd questions, the only ones that weights may be chosen by. */
final class WeightsTrial {
    private WeightsTrial() {}

    /**
     * Prints the figures of some weights.
     *
     * @param arguments each the nine of {@link Weights} in their order, with commas between them
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FrozenTexts texts = FrozenTexts.load();
        List<Question> questions = Question.load();
        List<KnownItem> items = KnownItem.draw(texts);
        for (String argument : arguments) {
            try (TestCollection collection = TestCollection.ofPages(texts.pages(), weights(argument))) {
                Finder finder = Finder.in(collection);
                Figures odd = Measured.of(questions, Question::isOdd, finder).mean();
                out.printf(
                        Locale.ROOT,
                        "%s: nDCG@10 %.4f, MRR@10 %.4f, success@1 %.3f, success@10 %.3f; headings, success@1",
                        argument,
                        odd.ndcg(),
                        odd.reciprocal(),
                        odd.first(),
                        odd.ten());
                for (int mistakes = 0; mistakes <= 2; mistakes++) {
                    Figures known = KnownItem.measure(items, finder, mistakes);
                    out.printf(Locale.ROOT, " %.3f", known.first());
                }
                out.println();
            }
        }
    }

    private static Weights weights(String argument) {
        Iterator<Float> next =
                Arrays.stream(argument.split(",")).map(Float::parseFloat).iterator();
        return new Weights(
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next());
    }
}
