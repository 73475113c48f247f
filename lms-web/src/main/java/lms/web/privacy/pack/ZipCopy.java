package lms.web.privacy.pack;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lms.web.audit.usecase.MyTrail;
import lms.web.audit.usecase.TrailWords;
import lms.web.privacy.domain.PersonKeys;
import lms.web.privacy.domain.PersonalRow;
import lms.web.privacy.domain.PersonalTable;
import lms.web.privacy.usecase.PersonalCopy;
import lms.web.privacy.usecase.PersonalRows;
import lms.web.privacy.usecase.PersonalStore;
import lms.web.privacy.usecase.PersonalStores;
import lms.web.privacy.usecase.PersonalTables;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.NotFound;
import lms.web.shared.kernel.Scope;

/**
 * A person's copy as a ZIP file: {@code data.json} with its {@code schema.json}, {@code who-looked.json}, and
 * {@code index.html}, which tells the same in the person's language. What goes into it is what the entities say of their
 * columns; people in office are named as the person's own page names them, and nobody else is.
 */
@Component
public class ZipCopy implements PersonalCopy {

    private final PersonalTables tables;
    private final PersonalRows rows;
    private final PersonalStores stores;
    private final MyTrail trail;
    private final TrailWords trailWords;
    private final CopyPage page;
    private final Clock clock;

    @Inject
    public ZipCopy(
            PersonalTables tables,
            PersonalRows rows,
            PersonalStores stores,
            MyTrail trail,
            TrailWords trailWords,
            CopyPage page,
            Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.stores = stores;
        this.trail = trail;
        this.trailWords = trailWords;
        this.page = page;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotFound if the account is gone
     */
    @Override
    public void write(Scope.Own whose, OutputStream to) throws IOException {
        PersonKeys person = rows.keys(whose).orElseThrow(NotFound::new);
        String language = person.language();
        List<PersonalTable> exported =
                tables.all().stream().filter(PersonalTable::isExported).toList();
        Map<PersonalStore, List<PersonalStore.Entry>> elsewhere = elsewhere(whose, language);
        List<MyTrail.Line> looked = new ArrayList<>();
        trail.read(whose, looked::add);
        var zip = new ZipOutputStream(to);
        Map<PersonalTable, Integer> held;
        try (JsonGenerator json = json(entry(zip, "data.json"))) {
            held = data(json, exported, person, elsewhere);
        }
        try (JsonGenerator json = json(entry(zip, "schema.json"))) {
            new DataSchema(json).write(exported, names(elsewhere));
        }
        try (JsonGenerator json = json(entry(zip, "who-looked.json"))) {
            looked(json, looked, language);
        }
        try (Writer html = new OutputStreamWriter(entry(zip, "index.html"), StandardCharsets.UTF_8)) {
            elsewhere.values().removeIf(List::isEmpty);
            page.write(new CopyPage.Held(person, held, elsewhere, looked), language, html);
        }
        zip.finish();
    }

    private Map<PersonalStore, List<PersonalStore.Entry>> elsewhere(Scope.Own whose, String language) {
        Map<PersonalStore, List<PersonalStore.Entry>> found = new LinkedHashMap<>();
        stores.all().forEach(store -> found.put(store, store.part(whose, language)));
        return found;
    }

    private static List<String> names(Map<PersonalStore, ?> stores) {
        return stores.keySet().stream().map(PersonalStore::name).toList();
    }

    /** Writes the data, and tells how many rows of each table there were. */
    private Map<PersonalTable, Integer> data(
            JsonGenerator json,
            List<PersonalTable> exported,
            PersonKeys person,
            Map<PersonalStore, List<PersonalStore.Entry>> elsewhere) {
        Map<PersonalTable, Integer> counted = new LinkedHashMap<>();
        json.writeStartObject().write("made_at", clock.instant().toString());
        for (PersonalTable table : exported) {
            json.writeStartArray(table.name());
            rows.read(table, table.exported(), person, row -> {
                row(json, row);
                counted.merge(table, 1, Integer::sum);
            });
            json.writeEnd();
        }
        elsewhere.forEach((store, entries) -> {
            json.writeStartArray(store.name());
            entries.forEach(entry -> json.writeStartObject()
                    .write("name", entry.name())
                    .write("words", entry.words())
                    .write("value", entry.value())
                    .writeEnd());
            json.writeEnd();
        });
        json.writeEnd();
        return counted;
    }

    private static void row(JsonGenerator json, PersonalRow row) {
        json.writeStartObject().write("id", row.id().toString());
        row.values().forEach((name, value) -> value(json, name, value));
        json.writeEnd();
    }

    private static void value(JsonGenerator json, String name, Object value) {
        if (value instanceof Number number) {
            json.write(name, number.longValue());
        } else if (value instanceof Boolean truth) {
            json.write(name, truth);
        } else if (value instanceof Enum<?> constant) {
            json.write(name, constant.name());
        } else {
            json.write(name, value.toString());
        }
    }

    private void looked(JsonGenerator json, List<MyTrail.Line> looked, String language) {
        json.writeStartArray();
        looked.forEach(line -> json.writeStartObject()
                .write("at", line.at().toString())
                .write("deed", line.deed().name())
                .write("sentence", trailWords.tell(line, language))
                .writeEnd());
        json.writeEnd();
    }

    private static JsonGenerator json(OutputStream to) {
        return Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(to);
    }

    /** Closing it ends the entry, and not the file. */
    private OutputStream entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                out.write(bytes, offset, count);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }
}
