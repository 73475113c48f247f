package lms.web.shared.secret;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Seals backups for a key whose other half is not on the machine, in the format of age (age-encryption.org/v1): X25519 and
 * ChaCha20-Poly1305. The tool {@code age} opens them too, so that a backup does not depend on this software.
 */
public final class BackupSeal {

    private BackupSeal() {}

    /** Two halves of a key that nobody has had before. */
    public static Pair newPair() {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Pair(
                    new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII),
                    new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has X25519", e);
        }
    }

    /**
     * What is written goes on to the stream, sealed. Whole only once it is closed.
     *
     * @param recipient the public half
     * @throws KeysUnusable if it is none
     */
    public static OutputStream sealing(OutputStream out, String recipient) throws IOException {
        try {
            var writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(out), List.of(writer)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysUnusable(
                    "The public key for backups is none. It begins with age1; lms backup-key makes one.");
        }
    }

    /**
     * Opens what was sealed. A stream that was changed or cut fails while it is read.
     *
     * @param identity the secret half
     * @throws KeysUnusable if it is none, or the wrong one
     */
    public static InputStream opening(InputStream in, String identity) throws IOException {
        try {
            var reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
            return Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(in), List.of(reader)));
        } catch (UnsupportedRecipientStanzaException e) {
            throw new KeysUnusable("The backup was sealed for another key than this one.");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeysUnusable(
                    "The secret key cannot open the backup: it is none, or the file is no backup. The key"
                            + " begins with AGE-SECRET-KEY-1.");
        }
    }

    /**
     * The halves, as age writes them.
     *
     * @param recipient the public one; may be known to everybody
     * @param identity the secret one; not part of {@link #toString}
     */
    public record Pair(String recipient, String identity) {
        @Override
        public String toString() {
            return "Pair[" + recipient + "]";
        }
    }
}
