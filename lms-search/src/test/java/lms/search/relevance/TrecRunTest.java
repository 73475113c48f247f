package lms.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrecRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ours", "plain"})
    void a_run_has_a_line_for_each_text_that_is_found(String ranking) throws IOException {
        List<String[]> run = run(ranking, "7\ten\twho may speak at the meeting?");

        assertThat(run).extracting(line -> line[0] + line[1] + line[5]).containsOnly("7Q0" + ranking);
        assertThat(run).extracting(line -> line[2]).containsExactly("d2", "d1");
        assertThat(run).extracting(line -> line[3]).containsExactly("1", "2");
        assertThat(Float.parseFloat(run.get(0)[4])).isGreaterThan(Float.parseFloat(run.get(1)[4]));
    }

    @Test
    void a_query_that_finds_nothing_has_no_line() throws IOException {
        assertThat(run("ours", "1\ten\txylophone")).isEmpty();
    }

    private List<String[]> run(String ranking, String queries) throws IOException {
        Path documents = Files.writeString(folder.resolve("documents.tsv"), """
                d1\tMeetings\t\tWhat a meeting is for.\ten
                d2\tMeetings\tWho may speak\tEverybody who is a member may speak.\ten
                d3\tLeaflets\tFolding\tTwice.\ten
                """);
        Path asked = Files.writeString(folder.resolve("queries.tsv"), queries);
        Path written = folder.resolve("run.txt");
        TrecRun.main(new String[] {ranking, documents.toString(), asked.toString(), written.toString()});
        return Files.readAllLines(written).stream()
                .map(line -> line.split(" ", -1))
                .toList();
    }
}
