package lms.search.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.search.lucene.TestCollection;

/** Prints how well questions are answered: {@code mvn -q -Prelevance -pl lms-search -am verify}. */
final class RelevanceReport implements AutoCloseable {
    private static final int WORST = 10;

    private final FrozenTexts texts = FrozenTexts.load();
    private final List<Question> questions = Question.load();
    private final PrintStream out;
    private final TestCollection members = TestCollection.ofPages(texts.pages());
    private final TestCollection baseline = TestCollection.plain(texts.texts());
    private final Finder ours = Finder.in(members);
    private final Finder plain = Finder.in(baseline);

    private RelevanceReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the tables of docs/reference/relevance.md.
     *
     * @param arguments {@code worst}, for the odd questions that are answered worst as well; or nothing
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("relevance");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (RelevanceReport report = new RelevanceReport(out)) {
            report.agreement();
            report.questions();
            report.list(directory);
            report.knownItems();
            report.acronyms();
            report.welsh();
            report.english();
            if (List.of(arguments).contains("worst")) {
                report.worst();
            }
        } finally {
            remove(directory);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        members.close();
        baseline.close();
    }

    private void agreement() {
        Agreement agreement = Agreement.load();
        print(
                "%d sections, %d questions; %d pairs graded by at least one reading: same grade %.3f, within one %.3f,"
                        + " agreed whether it answers %.3f, weighted kappa %.3f%n",
                texts.sections().size(),
                questions.size(),
                agreement.pairs(),
                agreement.exact(),
                agreement.withinOne(),
                agreement.answers(),
                agreement.kappa());
    }

    private void questions() {
        print("%n| Questions | Ranking | nDCG@10 | MRR@10 | success@1 | success@10 | nothing found |%n");
        print("|---|---|---|---|---|---|---|%n");
        compared("odd", questions, Question::isOdd, ours, plain);
        compared("even", questions, question -> !question.isOdd(), ours, plain);
        compared("even, English", questions, question -> !question.isOdd() && question.isEnglish(), ours, plain);
        compared("all, Welsh", questions, question -> !question.isEnglish(), ours, plain);
    }

    private void compared(String name, List<Question> questions, Predicate<Question> asked, Finder ours, Finder plain) {
        Measured one = Measured.of(questions, asked, ours);
        Measured other = Measured.of(questions, asked, plain);
        row(name + " (" + one.questions().size() + ") | ours", one.mean());
        row(name + " | plain", other.mean());
        Comparison ndcg = one.against(other, Figures::ndcg);
        Comparison reciprocal = one.against(other, Figures::reciprocal);
        print(
                "| %s | ours ÷ plain | **%.3f** (%.2f to %.2f, p %.4f) | **%.3f** (%.2f to %.2f, p %.4f) | | | |%n",
                name,
                ndcg.ratio(),
                ndcg.from(),
                ndcg.to(),
                ndcg.chance(),
                reciprocal.ratio(),
                reciprocal.from(),
                reciprocal.to(),
                reciprocal.chance());
    }

    /** The list that members see, from an index on disk. */
    private void list(Path directory) {
        List<Question> toPages = questions.stream().map(Question::toPages).toList();
        print("%n| List of results | Ranking | nDCG@10 | MRR@10 | success@1 | success@10 | nothing found |%n");
        print("|---|---|---|---|---|---|---|%n");
        try (ListOfResults list = ListOfResults.of(texts, directory)) {
            for (boolean odd : new boolean[] {true, false}) {
                String name = odd ? "odd" : "even";
                row(
                        "headings, " + name + " | ours",
                        Measured.of(questions, question -> question.isOdd() == odd, list::headings)
                                .mean());
                compared(
                        "pages, " + name,
                        toPages,
                        question -> question.isOdd() == odd,
                        list::pages,
                        ListOfResults.pagesOf(baseline));
            }
        }
    }

    private void row(String name, Figures figures) {
        print(
                "| %s | %.4f | %.4f | %.3f | %.3f | %.4f |%n",
                name, figures.ndcg(), figures.reciprocal(), figures.first(), figures.ten(), figures.nothing());
    }

    private void knownItems() {
        List<KnownItem> items = KnownItem.draw(texts);
        print(
                "%n| %d headings | Ranking | MRR@10 | success@1 | success@10 | of clean | nothing found |%n",
                items.size());
        print("|---|---|---|---|---|---|---|%n");
        for (Map.Entry<String, Finder> finder : List.of(Map.entry("ours", ours), Map.entry("plain", plain))) {
            double clean = 0;
            for (int mistakes = 0; mistakes <= 2; mistakes++) {
                Figures figures = KnownItem.measure(items, finder.getValue(), mistakes);
                clean = mistakes == 0 ? figures.ten() : clean;
                print(
                        "| %d mistakes | %s | %.4f | %.3f | %.3f | %.3f | %.4f |%n",
                        mistakes,
                        finder.getKey(),
                        figures.reciprocal(),
                        figures.first(),
                        figures.ten(),
                        figures.ten() / clean,
                        figures.nothing());
            }
        }
    }

    private void acronyms() {
        List<Acronym> acronyms = Acronym.of(texts);
        List<Acronym> unwritten = acronyms.stream()
                .filter(acronym -> !acronym.elsewhere().isEmpty())
                .toList();
        print("%n| Acronyms | Ranking | success@1 | success@10 |%n|---|---|---|---|%n");
        for (Map.Entry<String, Finder> finder : List.of(Map.entry("ours", ours), Map.entry("plain", plain))) {
            Figures entries = Acronym.measure(acronyms, Acronym::entries, finder.getValue());
            Figures elsewhere = Acronym.measure(unwritten, Acronym::elsewhere, finder.getValue());
            print(
                    "| its entry in the glossary (%d) | %s | %.3f | %.3f |%n",
                    acronyms.size(), finder.getKey(), entries.first(), entries.ten());
            print(
                    "| a lesson that only writes the other name (%d) | %s | %.3f | %.3f |%n",
                    unwritten.size(), finder.getKey(), elsewhere.first(), elsewhere.ten());
        }
    }

    private void welsh() {
        print("%n| Welsh, one form typed, the other written | ours | plain |%n|---|---|---|%n");
        WelshPair.load()
                .forEach((kind, pairs) -> print(
                        "| %s (%d) | %.3f | %.3f |%n",
                        kind,
                        pairs.size(),
                        WelshPair.found(pairs, TestCollection::of),
                        WelshPair.found(pairs, TestCollection::plain)));
    }

    private void english() {
        try (TestCollection alone = TestCollection.ofPages(
                texts.only(section -> section.language().equals("en")).pages())) {
            print(
                    "%nEnglish questions (all): nDCG@10 %.4f with the Welsh sections beside, %.4f without them%n",
                    Measured.of(questions, Question::isEnglish, ours).mean().ndcg(),
                    Measured.of(questions, Question::isEnglish, Finder.in(alone))
                            .mean()
                            .ndcg());
        }
    }

    /** What to look at next, without a look at the questions that are reported. */
    private void worst() {
        Measured odd = Measured.of(questions, Question::isOdd, ours);
        List<Integer> order = IntStream.range(0, odd.questions().size())
                .boxed()
                .sorted(Comparator.comparing(i -> odd.figures().get(i).ndcg()))
                .limit(WORST)
                .toList();
        for (int i : order) {
            Question question = odd.questions().get(i);
            print(
                    "%n%d %s: nDCG %.3f%n",
                    question.number(), question.text(), odd.figures().get(i).ndcg());
            for (String found : ours.find(question.text(), question.language())) {
                print("    %.1f %s%n", question.grade(found), found);
            }
            print(
                    "  wanted: %s%n",
                    question.grades().entrySet().stream()
                            .filter(grade -> grade.getValue() >= 2)
                            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                            .map(grade -> grade.getValue() + " " + grade.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
