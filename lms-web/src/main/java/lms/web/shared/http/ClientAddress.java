package lms.web.shared.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lms.web.shared.config.NumericAddress;

/**
 * Whose network address a request comes from. Behind a proxy the connection is the proxy's, and the proxy says in
 * {@code X-Forwarded-For} whom it speaks for. Everybody can write into that header; so it is believed from its end on, and
 * only as long as it was written by proxies that the settings name.
 */
public final class ClientAddress {

    /** What proxies add to. */
    public static final String HEADER = "X-Forwarded-For";

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final Pattern PORT = Pattern.compile("^\\[([^]]*)](?::\\d+)?$|^(\\d+(?:\\.\\d+){3}):\\d+$");

    private ClientAddress() {}

    /**
     * The address that the last proxy of ours was asked from.
     *
     * @param socket at the other end of the connection
     * @param forwarded all values of the header, in the order of the request
     * @param proxies numeric addresses of the proxies that are believed, each in its {@linkplain NumericAddress normal} form
     */
    public static String of(String socket, List<String> forwarded, Set<String> proxies) {
        List<String> hops = Arrays.asList(String.join(",", forwarded).split(",", -1));
        String address = bare(socket);
        for (int hop = hops.size() - 1; hop >= 0 && isOneOf(proxies, address); hop--) {
            String before = bare(hops.get(hop));
            if (!NUMERIC.matcher(before).matches()) {
                break;
            }
            address = before;
        }
        return address;
    }

    private static boolean isOneOf(Set<String> proxies, String address) {
        return NumericAddress.normal(address).filter(proxies::contains).isPresent();
    }

    /** Some proxies add the port, and put brackets around an address of IPv6. */
    private static String bare(String hop) {
        return PORT.matcher(hop.strip()).replaceFirst("$1$2");
    }
}
