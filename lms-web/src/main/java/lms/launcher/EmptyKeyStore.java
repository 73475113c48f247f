package lms.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A key store with nothing in it. The server insists on reading two: its own certificate, for a https port that we do
 * not open, and some 140 authorities, a part of them expired, for connections that it does not make.
 */
final class EmptyKeyStore {
    /** The password that the server expects; it protects nothing. */
    private static final char[] PASSWORD = "changeit".toCharArray();

    private EmptyKeyStore() {}

    static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            // This type is written and read without the costly derivation of a key from the password.
            KeyStore store = KeyStore.getInstance("JKS");
            store.load(null, PASSWORD);
            store.store(out, PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
