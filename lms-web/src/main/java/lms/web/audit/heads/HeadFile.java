package lms.web.audit.heads;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import lms.web.audit.domain.SignedHead;
import lms.web.audit.usecase.HeadShelf;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;
import lms.web.shared.secret.Keys;

/**
 * A file with one line for each signed head, and the public key beside it, so that anybody can check the signatures with
 * tools that are not ours.
 */
@Component
public class HeadFile implements HeadShelf {

    private static final String NAME = "heads.txt";
    private static final String KEY = "heads.pem";
    private static final int PEM_COLUMNS = 64;
    private static final String FIRST_LINE =
            "# Ends of the audit trail, signed with Ed25519; the public key is in heads.pem. Keep this file.\n";

    private final Path directory;
    private final Keys keys;

    @Inject
    public HeadFile(Settings settings, Keys keys) {
        this(settings.auditHeads(), keys);
    }

    /** In this directory, which need not exist yet. */
    public HeadFile(Path directory, Keys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    @Override
    public void add(SignedHead head) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(KEY), publicKey());
            try (FileChannel file = FileChannel.open(
                    directory.resolve(NAME),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                file.position(wholeLines(file));
                file.truncate(file.position());
                write(file, (file.position() == 0 ? FIRST_LINE : "") + head.line() + "\n");
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<SignedHead> all() {
        Path file = directory.resolve(NAME);
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SignedHead::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the last whole line ends: what comes after it was being written when the power failed. */
    private static long wholeLines(FileChannel file) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long end = file.size();
        while (end > 0) {
            one.clear();
            file.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    private static void write(FileChannel file, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private String publicKey() {
        byte[] key = keys.ring().headsPublic().getEncoded();
        String text = Base64.getMimeEncoder(PEM_COLUMNS, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }
}
