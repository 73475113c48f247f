package lms.web.privacy.pack;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.audit.usecase.MyTrail;
import lms.web.audit.usecase.TrailWords;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.page.CopyWords;
import lms.web.privacy.usecase.PersonalRows;
import lms.web.privacy.usecase.PersonalStore;
import lms.web.privacy.usecase.PlainNames;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Activity;
import lms.web.shared.kernel.Component;
import lms.web.shared.view.Page;
import lms.web.shared.view.Text;
import lms.web.shared.view.Words;
import lms.web.shared.view.generated.Templates;

/** The page of a copy: by what the data are processed for, in the person's language. */
@Component
public class CopyPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final PersonalRows rows;
    private final PlainNames names;
    private final TrailWords trailWords;
    private final Templates templates;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public CopyPage(
            PersonalRows rows,
            PlainNames names,
            TrailWords trailWords,
            Templates templates,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.names = names;
        this.trailWords = trailWords;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    void write(Held held, String language, Writer to) throws IOException {
        Words words = Words.in(language);
        var model = new CopyModel(
                settings.site().name(),
                clock.instant(),
                ZONE,
                Arrays.stream(Activity.values())
                        .flatMap(activity -> part(activity, held, words).stream())
                        .toList(),
                held.looked().stream()
                        .map(line -> new CopyModel.Looked(line.at(), trailWords.tell(line, language)))
                        .toList());
        Page.ok(templates.privacyCopy(words, model)).writeTo(to);
    }

    private Optional<CopyModel.Part> part(Activity activity, Held held, Words words) {
        Stream<CopyModel.Kind> fromTables = held.rows().keySet().stream()
                .filter(table -> activity == table.activity())
                .map(table -> kind(table, held.person(), words));
        Stream<CopyModel.Kind> fromStores = held.stores().entrySet().stream()
                .filter(store -> activity == store.getKey().activity())
                .map(store -> kind(store.getValue(), words));
        List<CopyModel.Kind> kinds = Stream.concat(fromTables, fromStores).toList();
        String key = "activity." + activity.name().toLowerCase(Locale.ROOT);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new CopyModel.Part(words.text(key + ".title"), words.text(key + ".why"), kinds));
    }

    private CopyModel.Kind kind(PersonalTable table, PersonKeys person, Words words) {
        var cells = new Cells(words, names, ZONE);
        return new CopyModel.Kind(
                Optional.of(CopyWords.kind(table.name(), words)),
                () -> things(table, person, cells).iterator());
    }

    private List<CopyModel.Thing> things(PersonalTable table, PersonKeys person, Cells cells) {
        List<CopyModel.Thing> things = new ArrayList<>();
        rows.read(table, table.exported(), person, row -> things.add(cells.of(table, row)));
        return things;
    }

    private static CopyModel.Kind kind(List<PersonalStore.Entry> entries, Words words) {
        var cells = entries.stream()
                .map(entry ->
                        new CopyModel.Cell(words.content(new Text(entry.words(), words.language())), entry.value()))
                .toList();
        return new CopyModel.Kind(Optional.empty(), List.of(new CopyModel.Thing(cells)));
    }

    /**
     * What is held about the person.
     *
     * @param rows how many rows of each table, where there are any
     * @param stores what lies elsewhere, where there is anything
     * @param looked the trail, the newest first
     */
    record Held(
            PersonKeys person,
            Map<PersonalTable, Integer> rows,
            Map<PersonalStore, List<PersonalStore.Entry>> stores,
            List<MyTrail.Line> looked) {}
}
