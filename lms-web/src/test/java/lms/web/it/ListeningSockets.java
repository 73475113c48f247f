package lms.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ports that processes listen on, from Linux' own tables: what {@code ss -ltnp} shows, where it is not installed. */
final class ListeningSockets {
    /** Local address and port in hexadecimal, state 0A (listening) and inode; see proc(5). */
    private static final Pattern LISTENING =
            Pattern.compile("\\s*\\d+: ([0-9A-F]+):([0-9A-F]{4}) \\S+ 0A \\S+ \\S+ \\S+ +\\d+ +\\d+ (\\d+) .*");

    private static final String LOOPBACK_4 = "0100007F";
    private static final String LOOPBACK_4_IN_6 = "0000000000000000FFFF0000" + LOOPBACK_4;

    private ListeningSockets() {}

    /**
     * A listening port.
     *
     * @param loopback whether only the own machine can reach it
     */
    record Listener(int port, boolean loopback, String inode) {}

    /** All ports of the process that listens on this one. */
    static List<Listener> ofProcessOn(int port) {
        List<Listener> all = all();
        Listener ours = all.stream()
                .filter(listener -> listener.port() == port)
                .findFirst()
                .orElseThrow();
        Path process = processes()
                .filter(candidate -> sockets(candidate).contains(ours.inode()))
                .findFirst()
                .orElseThrow();
        List<String> sockets = sockets(process);
        return all.stream()
                .filter(listener -> sockets.contains(listener.inode()))
                .toList();
    }

    private static List<Listener> all() {
        List<Listener> listeners = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (String line : Files.readAllLines(Path.of(table))) {
                    Matcher matcher = LISTENING.matcher(line);
                    if (matcher.matches()) {
                        String address = matcher.group(1);
                        boolean loopback = address.equals(LOOPBACK_4) || address.equals(LOOPBACK_4_IN_6);
                        listeners.add(new Listener(Integer.parseInt(matcher.group(2), 16), loopback, matcher.group(3)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return listeners;
    }

    private static Stream<Path> processes() {
        return ProcessHandle.allProcesses().map(process -> Path.of("/proc", String.valueOf(process.pid()), "fd"));
    }

    /** Inodes of the sockets that a process holds; none of a process that is not ours to look into. */
    private static List<String> sockets(Path descriptors) {
        List<String> inodes = new ArrayList<>();
        try (Stream<Path> files = Files.list(descriptors)) {
            for (Path file : files.toList()) {
                String target = target(file);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return inodes;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
