package lms.content.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lms.content.source.HandMadeZip.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as people make them, and as nobody should. */
class ArchiveReaderTest {
    private static final String MANIFEST = "curriculum.yml";
    private static final byte[] BLANK = new byte[3_000_000];

    @TempDir
    private Path folder;

    @Test
    void archive_hasTheRevisionOfTheFolder() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source/lessons"));
        Files.writeString(folder.resolve("source/" + MANIFEST), "id: x\n");
        Files.writeString(source.resolve("one.md"), "# One\n");
        Files.writeString(folder.resolve("source/.gitignore"), "out\n");
        SourceTree read = SourceTree.read(folder.resolve("source"));

        assertThat(ArchiveReader.read(zipped(read, "")).revision()).isEqualTo(read.revision());
        assertThat(ArchiveReader.read(zipped(read, "my-course/")).revision()).isEqualTo(read.revision());
        assertThat(ArchiveReader.read(tarred(read, "my-course/")).revision()).isEqualTo(read.revision());
    }

    @Test
    void programBit_countsAsItDoesInAFolder() throws Exception {
        byte[] zip = manifest()
                .with(new Entry("run", "x".getBytes(UTF_8)).mode(0100755))
                .bytes();

        SourceTree tree = ArchiveReader.read(file(zip));

        assertThat(tree.isExecutable("run")).isTrue();
        assertThat(tree.isExecutable(MANIFEST)).isFalse();
    }

    @Test
    void gitFolderAndWhatAMacAdds_areLeftOut() throws Exception {
        byte[] zip = new HandMadeZip()
                .with("c/" + MANIFEST, "id: x")
                .with("c/.git/config", "[core]")
                .with("__MACOSX/c/._x", "junk")
                .bytes();

        assertThat(ArchiveReader.read(file(zip)).paths()).containsExactly(MANIFEST);
    }

    @Test
    void archiveInside_isAFileLikeAnyOther() throws Exception {
        byte[] inner = manifest().with("../out", "x").bytes();
        byte[] zip = manifest().with(new Entry("media/inner.zip", inner)).bytes();

        assertThat(ArchiveReader.read(file(zip)).bytes("media/inner.zip")).contains(inner);
    }

    @Test
    void blankTextBelowAMegabyte_isNoBomb() throws Exception {
        byte[] zip = manifest()
                .with(new Entry("media/blank.txt", Arrays.copyOf(BLANK, 900_000)))
                .bytes();

        assertThat(ArchiveReader.read(file(zip)).size("media/blank.txt")).contains(900_000);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("../evil.md", manifest().with("../evil.md", "x"), "'..'"),
                Arguments.of("a/../../evil.md", manifest().with("a/../../evil.md", "x"), "'..'"),
                Arguments.of("/etc/passwd", manifest().with("/etc/passwd", "x"), "slash"),
                Arguments.of("C:/evil.md", manifest().with("C:/evil.md", "x"), "drive"),
                Arguments.of("a\\evil.md", manifest().with("a\\evil.md", "x"), "backslash"),
                Arguments.of("a//b.md", manifest().with("a//b.md", "x"), "empty part"),
                Arguments.of("./b.md", manifest().with("./b.md", "x"), "empty part"),
                Arguments.of("a\uFFFDb.md", manifest().with("a\u0000b.md", "x"), "printed"),
                Arguments.of("a.md", manifest().with("a.md", "1").with("a.md", "2"), "twice"),
                Arguments.of("A.md", manifest().with("a.md", "1").with("A.md", "2"), "capital letters"),
                Arguments.of("é.md", manifest().with("e\u0301.md", "1").with("\u00e9.md", "2"), "capital letters"),
                Arguments.of("a/b.md", manifest().with("a", "1").with("a/b.md", "2"), "same name"),
                Arguments.of("a", manifest().with("a/b.md", "2").with("a", "1"), "same name"),
                Arguments.of("link", manifest().with(entry("link", "/etc").mode(0120777)), "a link"),
                Arguments.of("pipe", manifest().with(entry("pipe", "").mode(0010644)), "neither a file"),
                Arguments.of("x.md", manifest().with(entry("x.md", "x").encrypted()), "encrypted"),
                Arguments.of("x.md", manifest().with(entry("x.md", "x").method(12)), "compressed in a way"),
                Arguments.of("x.md", manifest().with(entry("x.md", "long text").saying(3)), "another size"),
                Arguments.of("x.md", manifest().with(entry("x.md", "long text").saying(30)), "another size"),
                Arguments.of(
                        "x.md", manifest().with(entry("x.md", "text").method(0).saying(3)), "another size"),
                Arguments.of("x.md", manifest().with(entry("x.md", "long text").withCrc(1)), "damaged"),
                Arguments.of("x.md", manifest().with(entry("x.md", "x").locally("y.md")), "two different things"),
                Arguments.of("blank", manifest().with(new Entry("blank", BLANK)), "100 times"),
                Arguments.of("huge", manifest().with(entry("huge", "x").saying(30_000_000)), "larger than 20 MB"),
                Arguments.of(
                        "",
                        manifest()
                                .with(entry("x", "1"))
                                .with(entry("x2", "1").locally("x").sharing(1)),
                        ""),
                Arguments.of("", manifest().sayingMore(1), "damaged"),
                Arguments.of("", manifest().sayingMore(2_000), "2000"),
                Arguments.of("", new HandMadeZip().with("lessons/a.md", "x"), "no curriculum.yml"),
                Arguments.of(
                        "caf\u00e9.md",
                        manifest().with(entry("", "x").named("caf\u00e9.md".getBytes(ISO_8859_1))),
                        "UTF-8"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("hostile")
    void hostileArchive_isRefusedByName(String entry, HandMadeZip zip, String words) throws IOException {
        ArchiveRefused refused = refusal(zip.bytes());

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(words);
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(refused.problems().stream()
                        .map(problem -> problem.entry())
                        .anyMatch(name -> name.equals(entry) || words.isEmpty()))
                .as(refused.getMessage())
                .isTrue();
    }

    @Test
    void filesThatTogetherAreTooLarge_areRefusedBeforeOneIsRead() throws IOException {
        HandMadeZip zip = manifest();
        for (int i = 0; i < 12; i++) {
            zip.with(entry("f" + i, "x".repeat(300_000)).method(0).saying(19_000_000));
        }

        assertThat(refusal(zip.bytes()).getMessage()).contains("all files together are larger than 200 MB");
    }

    @Test
    void tooManyEntries_areRefused() throws IOException {
        HandMadeZip zip = manifest();
        for (int i = 0; i < ArchiveReader.MAX_ENTRIES; i++) {
            zip.with("f" + i, "");
        }

        assertThat(refusal(zip.bytes()).getMessage()).contains("more than 2000");
    }

    @Test
    void anyArchiveCutOffOrChangedAnywhere_isRefusedOrReadButNeverAFault() throws Exception {
        byte[] whole =
                manifest().with("lessons/a.md", "# A lesson\n\nWith a text.").bytes();
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 3 && broken.length > 0; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                ArchiveReader.read(file(broken));
            } catch (ArchiveRefused refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.md", "/etc/passwd", "C:/evil.md", "a\\b"})
    void tarWithHostileName_isRefusedByName(String name) throws IOException {
        byte[] tar = tar(header(MANIFEST, '0', 0), header(name, '0', 0), new byte[1024]);

        assertThat(refusal(gzip(tar)).problems().get(0).entry()).isEqualTo(name);
    }

    @Test
    void tarWithLink_isRefused() throws IOException {
        byte[] tar = tar(header(MANIFEST, '0', 0), header("link", '2', 0), new byte[1024]);

        assertThat(refusal(gzip(tar)).getMessage()).startsWith("link: it is a link");
    }

    @Test
    void tarThatBursts_isRefused() throws IOException {
        byte[] tar = tar(header(MANIFEST, '0', 0), header("blank", '0', BLANK.length), BLANK, new byte[1024 + 320]);

        assertThat(refusal(gzip(tar)).getMessage()).contains("larger than is taken");
    }

    @Test
    void tarCutOff_isRefused() throws IOException {
        byte[] whole = gzip(tar(header(MANIFEST, '0', 5), new byte[512], new byte[1024]));

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).getMessage()).contains("damaged");
    }

    @Test
    void neitherZipNorTar_isRefused() throws IOException {
        assertThat(refusal("Rar!".getBytes(UTF_8)).getMessage()).contains("neither a zip nor a tar.gz");
        assertThat(refusal(new byte[0]).getMessage()).contains("neither a zip nor a tar.gz");
    }

    private ArchiveRefused refusal(byte[] archive) throws IOException {
        Path file = file(archive);
        return catchThrowableOfType(ArchiveRefused.class, () -> ArchiveReader.read(file));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("archive"), bytes);
    }

    private static Entry entry(String name, String text) {
        return new Entry(name, text.getBytes(UTF_8));
    }

    private static HandMadeZip manifest() {
        return new HandMadeZip().with(MANIFEST, "id: x\n");
    }

    private Path zipped(SourceTree tree, String top) throws IOException {
        Path file = folder.resolve("made.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!top.isEmpty()) {
                zip.putNextEntry(new ZipEntry(top));
            }
            for (String path : tree.paths()) {
                zip.putNextEntry(new ZipEntry(top + path));
                zip.write(tree.bytes(path).orElseThrow());
            }
        }
        return file;
    }

    private Path tarred(SourceTree tree, String top) throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        tar.writeBytes(header("pax_global_header", 'g', 11));
        tar.writeBytes(Arrays.copyOf("11 comment=".getBytes(UTF_8), 512));
        tar.writeBytes(header(top, '5', 0));
        for (String path : tree.paths()) {
            byte[] content = tree.bytes(path).orElseThrow();
            byte[] extra = paxPath(top + path);
            tar.writeBytes(header("extra", 'x', extra.length));
            tar.writeBytes(Arrays.copyOf(extra, (extra.length + 511) / 512 * 512));
            tar.writeBytes(header("other-name", '0', content.length));
            tar.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
        }
        tar.writeBytes(new byte[1024]);
        return file(gzip(tar.toByteArray()));
    }

    private static byte[] paxPath(String path) {
        String record = " path=" + path + "\n";
        return ((record.length() + 2) + record).getBytes(UTF_8);
    }

    private static byte[] header(String name, char type, int size) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, "%011o".formatted(size));
        header[156] = (byte) type;
        put(header, 257, "ustar");
        put(header, 148, "        ");
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xff;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] tar(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] tar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(tar);
        }
        return out.toByteArray();
    }
}
