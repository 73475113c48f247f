package lms.content.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import lms.content.CurriculumReader;
import lms.content.Diagnostic;
import lms.content.Reading;
import lms.content.source.FolderWriter;
import lms.content.source.SourceTree;
import lms.content.testkit.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {
    private static final String FILE = "lessons/one.md";
    private static final String HEAD = SampleCurriculum.lesson("one", "One", "");

    @Test
    void blankLines_areAddedAroundFences() {
        assertThat(mendedBody("Text.\n:::keypoints\n- One\n:::\nMore.\n"))
                .isEqualTo("Text.\n\n:::keypoints\n\n- One\n\n:::\n\nMore.\n");
    }

    @Test
    void blankLineBetweenTwoFences_isAddedOnce() {
        assertThat(mendedBody("::::activity{#act-a}\n:::hint\n\nThink.\n\n:::\n::::\n"))
                .isEqualTo("::::activity{#act-a}\n\n:::hint\n\nThink.\n\n:::\n\n::::\n");
    }

    @Test
    void lineEnds_areThoseOfTheFile() {
        String body = "Text.\n:::keypoints\n\n- One\n\n:::\n".replace("\n", "\r\n");

        assertThat(mendedBody(body)).isEqualTo(body.replace("Text.\r\n", "Text.\r\n\r\n"));
    }

    @Test
    void byteOrderMark_staysWhereItIs() {
        String file = HEAD + "Text.\n:::keypoints\n\n- One\n\n:::\n";
        byte[] marked = ("\uFEFF" + file).getBytes(UTF_8);

        Mended mended = mend(new SampleCurriculum().with(FILE, marked).tree());

        assertThat(new String(mended.reading().source().bytes(FILE).orElseThrow(), UTF_8))
                .isEqualTo("\uFEFF" + file.replace("Text.\n", "Text.\n\n"));
    }

    @Test
    void fenceThatIsTooShort_isMadeLonger() {
        assertThat(mendedBody("::::keypoints\n\n- One\n\n:::\n")).isEqualTo("::::keypoints\n\n- One\n\n::::\n");
    }

    @Test
    void fenceThatCouldBeMeantInTwoWays_isLeft() {
        String body = "::::keypoints\n\n- One\n\n:::\n\n- Two\n\n:::\n";

        assertThat(mendedBody(body)).isEqualTo(body);
    }

    @Test
    void wordsWithOneNearNeighbour_areSpelledRight() {
        assertThat(mendedBody(":::facilitater\n\nHelp.\n\n:::\n")).isEqualTo(":::facilitator\n\nHelp.\n\n:::\n");
        assertThat(mendedBody(":::reflection{#r-a minword=5}\n\nWhich?\n\n:::\n"))
                .isEqualTo(":::reflection{#r-a minwords=5}\n\nWhich?\n\n:::\n");
        String front = HEAD.replace("timing:", "tags: [a]\nsumary: Short\ntiming:");
        assertThat(mendedFile(front)).isEqualTo(front.replace("sumary", "summary"));
    }

    @Test
    void changeThatBringsOtherErrors_isNotMade() {
        String twice = HEAD.replace("timing:", "summary: Short\nsumary: Shorter\ntiming:");
        Mended mended = mend(new SampleCurriculum().with(FILE, twice).tree());

        assertThat(mended.files()).isEmpty();
        assertThat(mended.left()).extracting(Diagnostic::rule).containsExactly("Y03");
    }

    @Test
    void changeThatDoesNoHarm_isMadeBesideOneThatDoes() {
        String twice = HEAD.replace("timing:", "summary: Short\nsumary: Shorter\ntiming:");

        assertThat(mendedFile(twice + ":::keypoints\n- One\n\n:::\n"))
                .isEqualTo(twice + ":::keypoints\n\n- One\n\n:::\n");
    }

    @Test
    void quotes_areLeftBecauseAnEmptyLineEndsThem() {
        Mended mended = mend(
                new SampleCurriculum().body("> :::facilitator\n> One\n> :::\n").tree());

        assertThat(mended.files()).isEmpty();
        assertThat(mended.left()).isEmpty();
        assertThat(mended.reading().diagnostics()).extracting(Diagnostic::rule).contains("D06");
    }

    @Test
    void linkedFile_isLeft(@TempDir Path folder) throws Exception {
        write(
                folder,
                new SampleCurriculum().body(":::keypoints\n- One\n\n:::\n").tree());
        Files.move(folder.resolve(FILE), folder.resolve("one.txt"));
        Files.createSymbolicLink(folder.resolve(FILE), Path.of("../one.txt"));

        Mended mended = mend(SourceTree.read(folder));

        assertThat(mended.files()).isEmpty();
        assertThat(mended.left()).isNotEmpty();
    }

    @Test
    void writing_changesTheMendedFilesOnly(@TempDir Path folder) throws Exception {
        write(
                folder,
                new SampleCurriculum().body(":::keypoints\n- One\n\n:::\n").tree());
        Mended mended = mend(SourceTree.read(folder));

        mended.write(FolderWriter.to(folder));

        assertThat(mended.files()).containsExactly(FILE);
        assertThat(SourceTree.read(folder)).isEqualTo(mended.reading().source());
    }

    @Test
    void mendingTwice_changesNothingTheSecondTime() {
        Random random = new Random(4_711);
        int changed = 0;
        for (int run = 0; run < 150; run++) {
            SourceTree tree = new SampleCurriculum().body(body(random)).tree();
            Mended first = mend(tree);
            Mended second = mend(first.reading().source());

            changed += first.files().size();
            assertThat(second.files())
                    .as("run %s: %s", run, first.diff(FILE, FILE))
                    .isEmpty();
            assertThat(words(first.reading().source())).as("run %s", run).isEqualTo(words(tree));
        }
        assertThat(changed).isGreaterThan(100);
    }

    /** Pieces of lessons with slips in them, in any order. */
    private static String body(Random random) {
        List<String> pieces = List.of(
                ":::keypoints\n",
                "::::keypoints\n",
                ":::hint\n",
                "::: \n",
                ":::\n",
                "::::\n",
                ":::facilitater\n",
                ":::activty{#act-x minutes=5}\n",
                ":::activity{#act-y minute=5 grop=pairs}\n",
                "Text.\n",
                "- Item\n",
                "  :::facilitator\n",
                "  Help.\n",
                "  :::\n",
                "> Quote\n",
                "> :::hint\n",
                "\n",
                "\n",
                "\n",
                "```\n",
                "::::quiz{#q pas=60}\n",
                ":::question{#q-a type=single point=2}\n",
                "- [x] Yes\n- [ ] No\n");
        StringBuilder body = new StringBuilder();
        int count = 2 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            body.append(pieces.get(random.nextInt(pieces.size())));
        }
        return body.toString();
    }

    /** What is left of the text without what mending may touch: empty lines, colons, and words it may know better. */
    private static String words(SourceTree tree) {
        return text(tree, FILE)
                .replaceAll("\n+", "\n")
                .replaceAll("(?m)^( *):+ *$", "$1:::")
                .replaceAll("facilitat[eo]r", "facilitator")
                .replaceAll("activi?ty", "activity")
                .replaceAll("minutes?=", "minutes=")
                .replaceAll("gro?u?p=", "group=")
                .replaceAll("pass?=", "pass=")
                .replaceAll("points?=", "points=");
    }

    private static String mendedBody(String body) {
        return mendedFile(HEAD + body).substring(HEAD.length());
    }

    private static String mendedFile(String file) {
        return text(
                mend(new SampleCurriculum().with(FILE, file).tree()).reading().source(), FILE);
    }

    private static String text(SourceTree tree, String path) {
        return new String(tree.bytes(path).orElseThrow(), UTF_8);
    }

    private static Mended mend(SourceTree tree) {
        return Mending.mend(read(tree), MendingTest::read);
    }

    private static Reading read(SourceTree tree) {
        return new CurriculumReader().read(tree, SampleCurriculum.TODAY);
    }

    private static void write(Path folder, SourceTree tree) throws Exception {
        for (String path : tree.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, tree.bytes(path).orElseThrow());
        }
    }
}
