package lms.web.audit.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An entry as it stands in the database, every column as text: what the chain is made over. It has to give the same bytes
 * for ever, so that a trail of many years can be checked; another way of writing it down would get another form.
 *
 * @param form how it is written down; {@link #FORM} today
 * @param seq its number
 * @param columns every other stored column but the link, in the order of {@link #of}
 * @param link 64 hexadecimal digits: what ties it to the entry before
 */
public record TrailRow(int form, long seq, List<String> columns, String link) {

    /** The form of today: four bytes for the form itself, then the number and each column as UTF-8, each after its length in bytes, as four bytes. */
    public static final int FORM = 1;

    public TrailRow {
        columns = List.copyOf(columns);
    }

    /** With the columns in their order. The moment counts in microseconds, as the databases keep it. */
    public static TrailRow of(Numbered numbered, Instant at, Parties parties, List<String> words) {
        return new TrailRow(
                numbered.form(),
                numbered.seq(),
                List.of(
                        numbered.id().toString(),
                        Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                        parties.actor().toString(),
                        parties.subject().toString(),
                        words.get(0),
                        words.get(1),
                        words.get(2),
                        Long.toString(numbered.version())),
                "");
    }

    /** The same with its link. */
    public TrailRow with(String itsLink) {
        return new TrailRow(form, seq, columns, itsLink);
    }

    /** The same under another number. */
    public TrailRow as(long number) {
        return new TrailRow(form, number, columns, link);
    }

    /** The bytes that no other entry has. */
    public byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(form).array());
        add(bytes, Long.toString(seq));
        columns.forEach(column -> add(bytes, column));
        return bytes.toByteArray();
    }

    private static void add(ByteArrayOutputStream bytes, String column) {
        byte[] text = column.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        bytes.writeBytes(text);
    }

    /** What identifies the row: its form, number, id, and the version that the database layer counts. */
    public record Numbered(int form, long seq, UUID id, long version) {}
}
