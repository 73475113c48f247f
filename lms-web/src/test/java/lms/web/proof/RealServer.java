package lms.web.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real thing as a process of its own, started as {@code ./lms serve} does. */
final class RealServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path LAUNCHER = HOME.resolve("lms-web/target/server/lms-launcher.jar");
    private static final Pattern SET_UP = Pattern.compile("http\\S+(/set-up\\?token=\\S+)");

    private final int port;
    private final Path data;
    private Optional<Process> process = Optional.empty();

    /** A server that is not started yet, with an empty directory of its own. */
    RealServer(Path data) throws IOException {
        this.data = data;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param settings by key, as arguments
     * @param environment for what is secret
     */
    void start(Map<String, String> settings, Map<String, String> environment) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlauncher.home=" + HOME,
                "-jar",
                LAUNCHER.toString(),
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        Files.createDirectories(data);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile());
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = Optional.of(started);
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(output()).contains("Stop with Ctrl-C")) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server does not come up: " + Files.readString(output()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the first administrator is made, as the server printed it. */
    String setUp() throws IOException {
        Matcher printed = SET_UP.matcher(Files.readString(output()));
        if (!printed.find()) {
            throw new IllegalStateException("No set-up link was printed");
        }
        return printed.group(1);
    }

    /** What it printed, and where its log lies: {@code logs} beside it. */
    Path output() {
        return Path.of(data + ".out");
    }

    @Override
    public void close() {
        process.filter(Process::isAlive)
                .ifPresent(alive -> alive.destroyForcibly()
                        .onExit()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join());
    }
}
