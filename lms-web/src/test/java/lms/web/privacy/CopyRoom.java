package lms.web.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lms.web.audit.page.TrailSentences;
import lms.web.privacy.pack.CopyPage;
import lms.web.privacy.pack.ZipCopy;
import lms.web.privacy.persistence.JpaExportStore;
import lms.web.privacy.persistence.JpaPersonalRows;
import lms.web.privacy.persistence.JpaPersonalTables;
import lms.web.privacy.persistence.JpaPlainNames;
import lms.web.privacy.shelf.ExportFiles;
import lms.web.privacy.usecase.ExportSteps;
import lms.web.privacy.usecase.Exports;
import lms.web.privacy.usecase.PersonalStore;
import lms.web.shared.kernel.Scope;
import lms.web.shared.view.generated.StaticTemplates;
import lms.web.testkit.School;

/** What makes people's copies of their data, put together by hand. */
final class CopyRoom {

    final ExportFiles shelf;
    final ExportSteps steps;
    final Exports exports;
    final ZipCopy copy;
    private final School school;

    CopyRoom(School school, Path data, PersonalStore... stores) {
        this.school = school;
        var entities = school.storage.entities();
        var tables = new JpaPersonalTables(entities);
        var rows = new JpaPersonalRows(entities, tables, school.vault);
        var words = new TrailSentences();
        var page = new CopyPage(
                rows,
                new JpaPlainNames(entities, school.shelf),
                words,
                new StaticTemplates(),
                school.settings,
                school.clock);
        copy = new ZipCopy(tables, rows, () -> List.of(stores), school.myTrail, words, page, school.clock);
        var store = new JpaExportStore(entities);
        shelf = new ExportFiles(data);
        steps = new ExportSteps(
                store, shelf, copy, rows, school.outbox, school.settings, school.vault, school.ids, school.clock);
        exports = new Exports(store, shelf, school.audit, school.vault, school.ids, school.clock);
    }

    /** The files of the person's copy, by name. */
    Map<String, String> copyOf(UUID account) {
        var out = new ByteArrayOutputStream();
        school.storage.inTransaction(() -> {
            try {
                copy.write(new Scope.Own(account), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files(new ByteArrayInputStream(out.toByteArray()));
    }

    static Map<String, String> files(InputStream zipped) {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(zipped)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                entry = zip.getNextEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
