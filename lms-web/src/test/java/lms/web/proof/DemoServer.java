package lms.web.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The demonstration as a process of its own, started as {@code ./lms demo} does, that can be killed. */
final class DemoServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final int port;
    private final Path data;
    private final Map<String, String> settings;
    private Process process;

    private DemoServer(int port, Path data, Map<String, String> settings, Process process) {
        this.port = port;
        this.data = data;
        this.settings = settings;
        this.process = process;
    }

    static DemoServer start(int port, Path data, Map<String, String> settings) throws Exception {
        var server = new DemoServer(port, data, settings, launch(port, data, settings));
        server.awaitReady();
        return server;
    }

    /** Ends the process as a crash would: nothing of it runs any more code. */
    void kill() throws Exception {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process outlived its kill");
        }
    }

    void startAgain() throws Exception {
        process = launch(port, data, settings);
        awaitReady();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private static Process launch(int port, Path data, Map<String, String> settings) throws IOException {
        Path home = Path.of("").toAbsolutePath().getParent();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlauncher.home=" + home));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-jar",
                home.resolve("lms-web/target/server/lms-launcher.jar").toString(),
                "demo",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        Files.createDirectories(Objects.requireNonNull(data.getParent()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".out").toFile()))
                .start();
    }

    private void awaitReady() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
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
    public void close() throws Exception {
        kill();
    }
}
