package lms.web.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;

/** The demonstration as a process of its own, started as {@code ./lms demo} does, that can be killed. */
final class DemoServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path BUILT = HOME.resolve("lms-web/target");
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final int port;
    private final Path data;
    private final boolean writesLate;
    private final List<String> settings;
    private Optional<Process> process = Optional.empty();

    /**
     * A server that is not started yet.
     *
     * @param data its directory, absolute
     * @param writesLate a planted fault: the database keeps acknowledged commits in memory for half a second
     */
    DemoServer(int port, Path data, boolean writesLate) {
        this(port, data, writesLate, List.of());
    }

    private DemoServer(int port, Path data, boolean writesLate, List<String> settings) {
        this.port = port;
        this.data = data;
        this.writesLate = writesLate;
        this.settings = settings;
    }

    /** A server with settings of its own, {@code key=value}, that is not started yet. */
    static DemoServer with(int port, Path data, String... settings) {
        return new DemoServer(
                port, data, false, Stream.of(settings).map(each -> "-D" + each).toList());
    }

    /** Where it keeps what it needs for a moment. */
    Path temporary() {
        return Path.of(data + ".tmp");
    }

    /** What it printed. */
    Path output() {
        return Path.of(data + ".out");
    }

    /** Ends the process as a crash would: nothing of it runs any more code. */
    void kill() {
        process.orElseThrow()
                .destroyForcibly()
                .onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    void start() throws Exception {
        Process started = launch();
        process = Optional.of(started);
        awaitReady(started);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary())));
        command.addAll(writesLate ? bareServer() : launcher());
        command.addAll(settings);
        Files.createDirectories(data);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private List<String> launcher() {
        return List.of(
                "-Dlauncher.home=" + HOME,
                "-jar",
                BUILT.resolve("server/lms-launcher.jar").toString(),
                "demo",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
    }

    /** Around the launcher, which would refuse: the address says one thing and its last word another. */
    private List<String> bareServer() throws IOException {
        Path commands = Files.writeString(Path.of(data + ".preboot"), LISTENER + "address=127.0.0.1\n");
        return List.of(
                "-Dlms.mode=test",
                "-Dlms.data.dir=" + data,
                "-Dlms.curricula=" + HOME.resolve("curricula"),
                "-Dlms.database.driver=org.h2.jdbcx.JdbcDataSource",
                "-Dlms.database.url=" + Settings.Database.embeddedIn(data) + ";INIT=SET WRITE_DELAY 500",
                "-Dlms.database.user=lms",
                "-Dlms.database.password=lms",
                "-jar",
                BUILT.resolve("server/payara-micro.jar").toString(),
                "--nohazelcast",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                commands.toString(),
                "--deploy",
                BUILT.resolve("lms.war").toString());
    }

    private void awaitReady(Process started) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!started.isAlive()) {
                throw new IllegalStateException("The server ended: see " + data + ".out");
            }
            if (Learner.answers(url() + "/health/ready")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The server did not become ready: see " + data + ".out");
    }

    @Override
    public void close() {
        process.filter(Process::isAlive).ifPresent(alive -> kill());
    }
}
