package lms.web.shared.secret;

import java.io.ByteArrayOutputStream;

/** Bytes as people can type them: RFC 4648, section 6, without padding. */
final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte each : bytes) {
            waiting = (waiting << Byte.SIZE) | (each & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS.charAt((waiting >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(DIGITS.charAt((waiting << (BITS - bits)) & 31)).toString();
    }

    /** @throws IllegalArgumentException if the text has other signs */
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int waiting = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("Not base32");
            }
            waiting = (waiting << BITS) | digit;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(waiting >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
