package vn.sohoi.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** From where somebody asked, as far as the book keeps it: the office or the household, not the machine. */
public final class Network {
    private static final int IPV4 = 4;
    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 8;

    private Network() {}

    /** The first three bytes of an address, the first eight of a long one, as {@code 10.0.0.0/24}; empty when it is none. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            int kept = bytes.length == IPV4 ? KEPT_OF_IPV4 : KEPT_OF_IPV6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (IllegalArgumentException | UnknownHostException unreadable) {
            return "";
        }
    }
}
