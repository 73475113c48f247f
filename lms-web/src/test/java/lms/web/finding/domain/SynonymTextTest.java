package lms.web.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.web.shared.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What a list of synonyms may be, and what is said of one that may not. */
class SynonymTextTest {

    private static final String FIELD = "names";

    @Test
    void groups_areLines_andNamesStandBetweenCommas() {
        SynonymList list = SynonymText.read(FIELD, "steward ,  shop   steward,rep,\r\n\n  \t \n bin, rubbish\n,,\n");

        assertThat(list.groups()).containsExactly(List.of("steward", "shop steward", "rep"), List.of("bin", "rubbish"));
        assertThat(list.text()).isEqualTo("steward, shop steward, rep\nbin, rubbish");
        assertThat(SynonymText.read(FIELD, " \n")).isEqualTo(SynonymList.NONE);
    }

    @Test
    void everyBadLine_isNamed() {
        String typed = "alone\nrep, steward\n" + "x".repeat(81) + ", y\n--, dash\nREP, delegate\n" + names(11);

        assertThat(faults(typed))
                .extracting(Rejected.Fault::messageKey, Rejected.Fault::args)
                .containsExactly(
                        tuple("error.synonyms.alone", List.of(1, "alone")),
                        tuple("error.synonyms.long", List.of(3, 80)),
                        tuple("error.synonyms.word", List.of(4, "--")),
                        tuple("error.synonyms.twice", List.of(5, "REP", 2)),
                        tuple("error.synonyms.names", List.of(6, 10)));
        assertThat(faults(typed)).allMatch(fault -> fault.field().equals(FIELD));
    }

    @Test
    void caps_areCaps() {
        assertThat(SynonymText.read(FIELD, groups(500)).groups()).hasSize(500);
        assertThat(SynonymText.read(FIELD, names(10)).groups()).hasSize(1);
        assertThat(SynonymText.read(FIELD, "x".repeat(80) + ", y").groups()).hasSize(1);
        assertThat(faults(groups(501))).extracting(Rejected.Fault::messageKey).containsExactly("error.synonyms.groups");
        assertThat(faults("alone\n".repeat(1000))).hasSize(20);
    }

    @Test
    void whatIsKept_isReadBackAsItWas() {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            int count = random.nextInt(30);
            SynonymList list = new SynonymList(IntStream.range(0, count)
                    .mapToObj(group -> IntStream.rangeClosed(0, 1 + random.nextInt(9))
                            .mapToObj(name -> "n " + group + " " + name)
                            .toList())
                    .toList());
            assertThat(SynonymText.read(FIELD, list.text())).isEqualTo(list);
            assertThat(SynonymList.of(list.text())).isEqualTo(list);
        }
    }

    private static List<Rejected.Fault> faults(String typed) {
        return catchThrowableOfType(Rejected.class, () -> SynonymText.read(FIELD, typed))
                .faults();
    }

    private static String groups(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ", b" + i).collect(Collectors.joining("\n"));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name" + i).collect(Collectors.joining(", "));
    }
}
