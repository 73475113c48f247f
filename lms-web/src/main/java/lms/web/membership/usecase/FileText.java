package lms.web.membership.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.web.shared.kernel.Rejected;

/**
 * The text of a file, in the encoding that it turned out to be in: UTF-8 if its bytes are that, otherwise Windows-1252,
 * in which spreadsheets of western Europe save by default. By chance no longer text is both.
 *
 * @param text without byte order mark
 * @param encoding its name
 */
record FileText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws Rejected if it is no text */
    static FileText of(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> decoded(bytes, charset).stream())
                .filter(read -> read.text.indexOf('\0') < 0)
                .findFirst()
                .orElseThrow(
                        () -> new Rejected(List.of(Rejected.Fault.of(PeopleFiles.FILE, "error.people.file.text"))));
    }

    private static Optional<FileText> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = text.startsWith(BYTE_ORDER_MARK);
            return Optional.of(new FileText(marked ? text.substring(1) : text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
