package lms.web.privacy.ledger;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lms.web.privacy.usecase.ErasureLedger;
import lms.web.privacy.usecase.LedgerBroken;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.secret.Vault;

/**
 * The ledger as a file to which lines are added and in which none is ever changed. After the first line, which says what it
 * is, each line is about one account:
 *
 * <pre>moment of the erasure (ISO 8601, UTC)   mark of the account   link</pre>
 *
 * <p>The mark and the link are keyed hashes of 64 hexadecimal digits. The link is made of the link before it and the line,
 * so that a line that was changed, added, moved or cut out is noticed. That the end was cut off is noticed by the database,
 * which knows who was erased ({@code ErasureReplay}).
 */
@Component
public class LedgerFile implements ErasureLedger {

    private static final String FIRST_LINE =
            "# Accounts that were erased, so that a restored backup does not bring them back. Never change or remove this"
                    + " file.\n";
    private static final String MARK = "erased-account";
    private static final String LINK = "erasure-ledger";
    private static final String BEGINNING = "";
    private static final int PARTS = 3;

    private final Path file;
    private final Vault vault;

    @Inject
    public LedgerFile(Settings settings, Vault vault) {
        this(settings.erasureLedger(), vault);
    }

    /** In this file, which need not exist yet. */
    public LedgerFile(Path file, Vault vault) {
        this.file = file;
        this.vault = vault;
    }

    @Override
    public String mark(UUID accountId) {
        return vault.mark(MARK, accountId.toString());
    }

    @Override
    public Map<String, Instant> erased() {
        return read().erased();
    }

    @Override
    public synchronized void add(UUID accountId, Instant erasedAt) {
        append(Map.of(mark(accountId), erasedAt));
    }

    /**
     * Adds what another ledger of the same site holds and this one does not, such as that of a backup: the two are united,
     * and nobody who was erased is forgotten.
     *
     * @return how many were added
     * @throws LedgerBroken if a line of either was changed
     */
    public synchronized int unite(LedgerFile other) {
        return append(other.erased());
    }

    private int append(Map<String, Instant> more) {
        Content content = read();
        String link = content.link();
        int added = 0;
        var lines = new StringBuilder(content.length() == 0 ? FIRST_LINE : "");
        for (var entry : more.entrySet()) {
            if (!content.erased().containsKey(entry.getKey())) {
                link = link(link, entry.getValue().toString(), entry.getKey());
                lines.append("%s %s %s%n".formatted(entry.getValue(), entry.getKey(), link));
                added++;
            }
        }
        if (added > 0) {
            write(content.length(), lines.toString());
        }
        return added;
    }

    /** What was being written when the power failed has no end, and was never acknowledged: it is written over. */
    private void write(long at, String lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.truncate(at).position(at);
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent())) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content read() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return content(whole.lines().toList(), whole.getBytes(StandardCharsets.UTF_8).length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content content(List<String> lines, long length) {
        Map<String, Instant> erased = new LinkedHashMap<>();
        String link = BEGINNING;
        if (!lines.isEmpty() && !lines.get(0).startsWith("#")) {
            throw new LedgerBroken("line 1 of " + file);
        }
        for (int number = 1; number < lines.size(); number++) {
            String[] parts = lines.get(number).split(" ", -1);
            if (parts.length != PARTS || !link(link, parts[0], parts[1]).equals(parts[2])) {
                throw new LedgerBroken("line " + (number + 1) + " of " + file);
            }
            erased.put(parts[1], moment(parts[0], number));
            link = parts[2];
        }
        return new Content(erased, link, length);
    }

    private Instant moment(String text, int number) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new LedgerBroken("line " + (number + 1) + " of " + file);
        }
    }

    private String link(String before, String moment, String mark) {
        return vault.mark(LINK, before + " " + moment + " " + mark);
    }

    /**
     * What stands in the file.
     *
     * @param link of the last line
     * @param length of all whole lines, in bytes
     */
    private record Content(Map<String, Instant> erased, String link, long length) {}
}
