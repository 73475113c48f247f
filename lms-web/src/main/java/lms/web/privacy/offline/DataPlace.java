package lms.web.privacy.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.web.shared.kernel.PersonKind;

/**
 * Where something lies besides the columns of tables: every file and directory of the data directory, and the texts in
 * the database. What is not here is refused by a test that looks at the directory of a server that worked.
 */
public enum DataPlace {
    DATABASE(
            "lms\\.mv\\.db|lms\\.trace\\.db",
            "unused parts of the database’s files",
            "rows that were deleted, of all the tables above",
            "as in the table; what was sealed stays sealed",
            "until the database writes over them",
            PersonKind.WITH_ACCOUNT,
            true),
    TEXTS(
            "",
            "release_*, offer_file, index/",
            "names that a text itself gives as its authors, or tells of",
            "in plain words; most of it is published anyway",
            "as long as the text",
            EnumSet.of(PersonKind.AUTHOR),
            true),
    ERASURES(
            "erasures",
            "erasures, the ledger of erased accounts",
            "that an account was erased, and when; a mark of its number",
            "a mark; a guess can be compared with it",
            "as long as a backup could bring the account back",
            Set.of(),
            true),
    EXPORTS(
            "exports",
            "exports/",
            "a copy of everything that the person’s own export holds, made because they asked for it",
            "sealed with a key of its own, which is sealed in the table; the keys open both",
            "until it is taken, at the latest 7 days",
            PersonKind.WITH_ACCOUNT,
            false),
    BACKUPS(
            "backups|backup\\.(pub|request|failed|work)|restore\\.work",
            "backups/, and wherever backups are taken to",
            "everything that the database held when they were made, of all the tables above",
            "sealed for a key that is not on the machine; open to whoever has that key and the keys of the site",
            "35 days",
            PersonKind.WITH_ACCOUNT,
            true),
    UPLOADS(
            "uploads",
            "uploads/",
            "the archive of a text while it is read",
            "in plain words, readable by the operator alone",
            "seconds; what a crash left, until the next upload",
            EnumSet.of(PersonKind.AUTHOR),
            false),
    SET_UP(
            "set-up\\.txt",
            "set-up.txt",
            "a link for the first administrator",
            "in plain words, readable by the operator alone",
            "until there is one",
            Set.of(),
            false),
    INDEX("index|reindex\\.(request|progress)", "index/", "published lessons", Set.of()),
    KEYS("keys|keys\\.lock|keys-report\\.properties", "keys", "the keys that open what is sealed", Set.of()),
    HEADS("audit-heads", "audit-heads/", "how long the audit trail was, and a signature", Set.of()),
    LOGS("logs", "logs/", "faults and starts; no names, addresses, texts or machines of people", Set.of()),
    SERVER(
            "server|lock|demo\\.mark|demo-sign-ins\\.txt|lms\\.properties|consents\\.properties",
            "server/",
            "the program’s own files",
            Set.of());

    private final Pattern names;
    private final String where;
    private final String what;
    private final String form;
    private final String until;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
    private final Set<PersonKind> about;

    private final boolean staysAfterErasure;

    DataPlace(String names, String where, String what, Set<PersonKind> about) {
        this(names, where, what, "", "", about, false);
    }

    DataPlace(
            String names,
            String where,
            String what,
            String form,
            String until,
            Set<PersonKind> about,
            boolean staysAfterErasure) {
        this.names = Pattern.compile(names);
        this.where = where;
        this.what = what;
        this.form = form;
        this.until = until;
        this.about = Set.copyOf(about);
        this.staysAfterErasure = staysAfterErasure;
    }

    /** What could be handed over from here, for a class of person. */
    public Held held(PersonClass who) {
        return new Held(who, where, what, form, until);
    }

    /** In one line, for a place that holds nothing about anybody. */
    public String inWords() {
        return where + ": " + what;
    }

    /** Of whom something lies here, as long as they are not erased. */
    public Set<PersonKind> about() {
        return about;
    }

    /** Whether erasing somebody can leave something of them here. */
    public boolean staysAfterErasure() {
        return staysAfterErasure;
    }

    /** Whether nothing about anybody lies here. */
    public boolean isHarmless() {
        return about.isEmpty() && !staysAfterErasure;
    }

    /** Names of what lies in a data directory and is none of these places; in order, empty where there is no directory. */
    public static List<String> strangersIn(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> Arrays.stream(values())
                            .noneMatch(place -> place.names.matcher(name).matches()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
