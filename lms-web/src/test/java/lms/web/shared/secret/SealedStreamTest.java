package lms.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {

    private static final int PIECE = 65_536 + 16;

    private final KeyRing ring = KeyRing.fresh(new SecureRandom());
    private final String key = new Vault(() -> ring).newKey();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void what_was_sealed_is_read_again(int length) throws IOException {
        byte[] plain = plain(length);

        byte[] sealed = sealed(plain);

        assertThat(opened(sealed)).isEqualTo(plain);
        assertThat(sealed).hasSizeGreaterThan(length);
    }

    @Test
    void changed_byte_is_noticed() throws IOException {
        byte[] sealed = sealed(plain(200_000));
        sealed[150_000] ^= 1;

        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void end_that_was_cut_off_is_noticed_also_between_pieces() throws IOException {
        byte[] sealed = sealed(plain(200_000));

        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, sealed.length - 1)))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, 2 * PIECE))).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> opened(new byte[0])).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void swapped_pieces_are_noticed() throws IOException {
        byte[] sealed = sealed(plain(200_000));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 0, swapped, PIECE, PIECE);
        System.arraycopy(sealed, PIECE, swapped, 0, PIECE);

        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] sealed = sealed(plain(10));
        String other = new Vault(() -> ring).newKey();

        assertThatThrownBy(() -> SealedStream.opening(other, new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isInstanceOf(BrokenSeal.class);
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream sealing = SealedStream.sealing(key, out)) {
            int half = plain.length / 2;
            sealing.write(plain, 0, half);
            sealing.write(plain, half, plain.length - half);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (var opening = SealedStream.opening(key, new ByteArrayInputStream(sealed))) {
            return opening.readAllBytes();
        }
    }

    private static byte[] plain(int length) {
        byte[] plain = new byte[length];
        new Random(7).nextBytes(plain);
        return plain;
    }
}
