package lms.web.shared.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses in numbers, of which one can be written in several ways. */
public final class NumericAddress {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** Whatever else {@link InetAddress} is given, it asks the name service for. */
    private static final Pattern NUMERIC =
            Pattern.compile(OCTET + "(\\." + OCTET + "){3}|(?=.{2,45}$)[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private NumericAddress() {}

    /** The one way to write the address, as the server writes it too; empty if the text is no address in numbers. */
    public static Optional<String> normal(String text) {
        if (!NUMERIC.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getHostAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
