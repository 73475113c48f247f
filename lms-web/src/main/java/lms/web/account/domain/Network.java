package lms.web.account.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Part of the internet that counts as one: an address of IPv4, or the 64 leading bits of IPv6, of which every household
 * has at least as many addresses.
 */
public final class Network {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** The network of an address; what is not a numeric address stands for itself. */
    public static String of(String address) {
        if (!NUMERIC.matcher(address).matches()) {
            return address;
        }
        try {
            // A numeric address is read and not looked up.
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), PREFIX_BYTES)) + "/64"
                    : read.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
