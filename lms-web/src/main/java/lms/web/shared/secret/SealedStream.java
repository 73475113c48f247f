package lms.web.shared.secret;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is too long for one text: pieces of 64 KiB, each AES-256-GCM with its number and whether it is the last as
 * the nonce (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár). Pieces can neither be changed nor
 * swapped, left out or cut off. A key, made by {@link Vault#newKey}, seals one stream and no other.
 */
public final class SealedStream {

    private static final int PIECE = 1 << 16;
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private SealedStream() {}

    /** What is written is sealed; it is whole once the stream was closed. */
    public static OutputStream sealing(String key, OutputStream to) {
        return new Sealing(new Pieces(key, Cipher.ENCRYPT_MODE), to);
    }

    /**
     * What is read is open.
     *
     * <p>Reading throws {@link BrokenSeal} at the first piece that was changed, and what came before it was not.
     */
    public static InputStream opening(String key, InputStream from) {
        var pieces = new Opening(new Pieces(key, Cipher.DECRYPT_MODE), from);
        return new FilterInputStream(new SequenceInputStream(pieces)) {
            @Override
            public void close() throws IOException {
                from.close();
            }
        };
    }

    /** Seals or opens pieces, one after the other. */
    private static final class Pieces {
        private final SecretKeySpec key;
        private final int mode;
        private long number;

        Pieces(String key, int mode) {
            this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
            this.mode = mode;
        }

        byte[] next(byte[] piece, int length, boolean last) {
            byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                    .putLong(number++)
                    .putInt(last ? 1 : 0)
                    .array();
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
                return cipher.doFinal(piece, 0, length);
            } catch (GeneralSecurityException e) {
                throw new BrokenSeal("Changed or cut off");
            }
        }
    }

    private static final class Sealing extends FilterOutputStream {
        private final Pieces pieces;
        private final byte[] piece = new byte[PIECE];
        private int length;
        private boolean closed;

        Sealing(Pieces pieces, OutputStream to) {
            super(to);
            this.pieces = pieces;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            int done = 0;
            while (done < count) {
                if (length == PIECE) {
                    out.write(pieces.next(piece, length, false));
                    length = 0;
                }
                int some = Math.min(count - done, PIECE - length);
                System.arraycopy(bytes, offset + done, piece, length, some);
                length += some;
                done += some;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.write(pieces.next(piece, length, true));
                out.close();
            }
        }
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    private static final class Opening implements Enumeration<InputStream> {
        private final Pieces pieces;
        private final InputStream from;
        private byte[] ahead;
        private boolean ended;

        Opening(Pieces pieces, InputStream from) {
            this.pieces = pieces;
            this.from = from;
            this.ahead = read();
        }

        @Override
        public boolean hasMoreElements() {
            return !ended;
        }

        @Override
        public InputStream nextElement() {
            if (ended) {
                throw new NoSuchElementException();
            }
            byte[] piece = ahead;
            if (piece.length < TAG_BYTES) {
                throw new BrokenSeal("Cut off");
            }
            ahead = read();
            ended = ahead.length == 0;
            return new ByteArrayInputStream(pieces.next(piece, piece.length, ended));
        }

        private byte[] read() {
            try {
                return from.readNBytes(PIECE + TAG_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
