package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lms.search.IndexedPage;
import lms.search.IndexedSection;
import lms.search.PageHit;
import lms.web.audit.domain.Deed;
import lms.web.catalogue.domain.Visibility;
import lms.web.finding.domain.ShippedSynonyms;
import lms.web.finding.persistence.JpaSynonymStore;
import lms.web.shared.config.MapSource;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Conflict;
import lms.web.shared.kernel.Grant;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Rejected;
import lms.web.shared.kernel.Role;
import lms.web.shared.kernel.SignInRequired;
import lms.web.testkit.Curricula;
import lms.web.testkit.Engine;
import lms.web.testkit.Heard;
import lms.web.testkit.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changes synonyms, when they hold, and what becomes of two who do at the same time. */
@ParameterizedClass
@EnumSource(Engine.class)
class SynonymDeskTest {
    private static final List<List<String>> SHIPPED = ShippedSynonyms.list().groups();

    private static final IndexedPage PAGE = new IndexedPage(
            "page",
            "welcome",
            "page",
            AccessTokens.PUBLIC,
            "en",
            new IndexedPage.Place("how-we-learn-here", "How we learn here", "", "page"),
            "What a course is",
            "/courses/how-we-learn-here/page",
            "",
            5,
            List.of(new IndexedSection("", "lesson", "", List.of(), "A course has lessons.")));
    private static final String NAMES = "steward, rep\nbin, rubbish";

    private final School school;
    private final JpaSynonymStore store;
    private final Node here;
    private final Node there;
    private final Path later;
    private final Actor.Person administrator;

    SynonymDeskTest(Engine engine, @TempDir Path directory) {
        this.school = new School(engine);
        this.store = new JpaSynonymStore(school.storage.entities());
        school.publish(Curricula.welcome(), Visibility.PUBLIC);
        this.here = new Node(directory.resolve("here"));
        this.later = directory.resolve("later");
        this.there = new Node(directory.resolve("there"));
        school.enter("admin@example.org", Role.ADMINISTRATOR);
        this.administrator = school.recognise(school.signIn("admin@example.org"));
    }

    @AfterEach
    void close() {
        here.index.close();
        there.index.close();
    }

    @Test
    void madeLive_itHoldsHereAtOnce_andElsewhereWithTheNextBeat() {
        assertThat(List.of(here.live(), there.live())).containsOnly(SHIPPED);
        makeLive(here, NAMES, 0);

        assertThat(here.live()).containsExactly(List.of("steward", "rep"), List.of("bin", "rubbish"));
        assertThat(there.live()).isEqualTo(SHIPPED);
        school.storage.inTransaction(new SynonymUpkeep(there.house)::work);
        assertThat(there.live()).isEqualTo(here.live());
        assertThat(new Node(later).live()).isEqualTo(here.live());
    }

    @Test
    void whoIsInStep_asksTheDatabaseOneThing() {
        makeLive(here, NAMES, 0);

        assertThat(school.storage.statements(() -> school.storage.inTransaction(here.house::refresh)))
                .isEqualTo(1);
        assertThat(school.storage.statements(here::live)).isZero();
    }

    @Test
    void change_isNoted_withWhoAndHowMany() {
        makeLive(here, NAMES, 0);

        assertThat(school.trail()).extracting(line -> line.deed()).containsExactly(Deed.SYNONYMS_CHANGED);
        var live = school.storage.transaction(() -> here.desk.live(administrator));
        assertThat(live.number()).isEqualTo(1);
        assertThat(live.text()).isEqualTo(NAMES);
        assertThat(live.since()).contains(school.clock.instant());
    }

    @Test
    void emptyList_canBeLiveToo() {
        makeLive(here, NAMES, 0);
        makeLive(here, "", 1);

        assertThat(here.live()).isEmpty();
    }

    @Test
    void listMadeFromAnOlderOne_doesNotTakeItsPlace() {
        makeLive(here, NAMES, 0);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> makeLive(there, "a, b", 0));
        assertThat(here.live()).hasSize(2);
        assertThat(school.storage.rows("synonym_edition")).isEqualTo(1);
    }

    @Test
    void badList_changesNothing() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> makeLive(here, "alone", 0));

        assertThat(school.storage.rows("synonym_edition")).isZero();
        assertThat(here.changed.all()).isEmpty();
    }

    @Test
    void whatIsTried_isNotLive() {
        SynonymDesk.Trial trial =
                school.storage.transaction(() -> here.desk.tryOut("zebra, course", "zebra", "en", administrator));

        assertThat(trial.before()).isEmpty();
        assertThat(trial.after()).extracting(PageHit::title).isNotEmpty();
        assertThat(here.live()).isEqualTo(SHIPPED);
        assertThat(here.unanswered.reached()).isEmpty();
    }

    @Test
    void onlyReviewersAndAdministrators_makeOneLive_butEveryEditorTries() {
        for (Role role : List.of(Role.AUTHOR, Role.OFFICER)) {
            Actor editor = somebody(role);
            assertThat(school.storage.transaction(() -> here.desk.live(editor)).mayChange())
                    .isFalse();
            school.storage.transaction(() -> here.desk.tryOut(NAMES, "course", "en", editor));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> makeLive(here, NAMES, 0, editor));
        }
        for (Role role : List.of(Role.COACH, Role.AUDITOR)) {
            Actor other = somebody(role);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> school.storage.transaction(() -> here.desk.live(other)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> school.storage.transaction(() -> here.desk.tryOut(NAMES, "course", "en", other)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> makeLive(here, NAMES, 0, other));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> school.storage.transaction(() -> here.rankings.explain("course", "en", other)));
        }
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> makeLive(here, NAMES, 0, Actor.visitor()));
    }

    @Test
    void ranking_tellsWhatIsLive_andCountsNowhere() {
        makeLive(here, "zebra, course", 0);
        for (int i = 0; i < 5; i++) {
            Actor author = somebody(Role.AUTHOR);
            school.storage.transaction(() -> here.rankings.explain("quagga", "en", author));
        }
        var ranking = school.storage.transaction(() -> here.rankings.explain("zebra", "en", administrator));

        assertThat(ranking.understood().otherNames())
                .extracting(other -> other.name())
                .contains("course");
        assertThat(ranking.pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.places()).isNotEmpty());
        assertThat(here.unanswered.reached()).isEmpty();
    }

    private void makeLive(Node node, String names, int before) {
        makeLive(node, names, before, administrator);
    }

    private void makeLive(Node node, String names, int before, Actor actor) {
        school.storage.inTransaction(() -> node.desk.makeLive(names, before, actor));
    }

    private Actor somebody(Role role) {
        return new Actor.Person(
                school.ids.next(),
                school.ids.next(),
                "Somebody",
                "en",
                Set.of(new Grant(role, Grant.ScopeKind.CURRICULUM, "welcome")));
    }

    /** A server of the site, with an index of its own in which there is one page. */
    private final class Node {
        final HouseSynonyms house = new HouseSynonyms(store);
        final Heard<SynonymsChanged> changed = new Heard<>();
        final UnansweredQueries unanswered = new UnansweredQueries(school.settings, school.ids, school.clock);
        final Index index;
        final SynonymDesk desk;
        final Rankings rankings;

        Node(Path data) {
            index = new Index(SettingsReader.read(
                    MapSource.ofKeys(
                            Map.of("lms.data.dir", data.toAbsolutePath().toString()), "the test"),
                    Path.of("target")));
            index.index().follow("welcome", "1", List.of(PAGE));
            changed.tell(house::follow);
            var search = new Search(index, new RelatedLessons(index), school.catalogue, house, unanswered);
            desk = new SynonymDesk(store, house, search, index, changed, school.audit, school.ids, school.clock);
            rankings = new Rankings(search, index, house);
        }

        List<List<String>> live() {
            return school.storage.transaction(house::live).groups();
        }
    }
}
