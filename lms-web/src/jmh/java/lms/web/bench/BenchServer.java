package lms.web.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The system as {@code ./lms serve} starts it, with demo people, in a process of its own. */
final class BenchServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Those of the script. */
    private static final List<String> FLAGS =
            List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr", "-XX:+ExitOnOutOfMemoryError");

    private final Path work;
    private final Process process;
    private final int port;

    private BenchServer(Path work, Process process, int port) {
        this.work = work;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param home root of the repository
     * @param work where its data lies; kept from an earlier start
     * @param environment settings, as environment variables
     */
    static BenchServer start(Path home, Path work, Map<String, String> environment) throws Exception {
        Files.createDirectories(work);
        Files.deleteIfExists(war(work));
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-javaagent:" + Jars.agent(work) + "=" + war(work));
        command.addAll(List.of(
                "-Dlauncher.home=" + home,
                "-Dlauncher.mode=test",
                "-jar",
                home.resolve("lms-web/target/server/lms-launcher.jar").toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--data",
                work.resolve("data").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LMS_VISIBILITY_PUBLIC", "how-we-learn-here");
        builder.environment().putAll(environment);
        builder.redirectOutput(
                ProcessBuilder.Redirect.to(work.resolve("server.out").toFile()));
        BenchServer server = new BenchServer(work, builder.start(), port);
        server.await("/health/ready");
        return server;
    }

    int port() {
        return port;
    }

    /** CPU time of the whole process so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Deploys the bare endpoint and the page, beside ours. */
    void deployBeside(String page) throws Exception {
        Jars.application(war(work), page.getBytes(StandardCharsets.UTF_8));
        await("/beside/rest/bare");
    }

    private void await(String path) throws Exception {
        await(path, "");
    }

    /** Waits until a page says something. */
    void await(String path, String text) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended: see " + work.resolve("server.out"));
            }
            if (answers(path, text)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(path + " does not answer: see " + work);
    }

    private boolean answers(String path, String text) {
        try (Wire wire = new Wire(port)) {
            Wire.Reply reply = wire.send(new Person(port).get(path));
            return reply.status() == 200 && Person.text(reply).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path war(Path work) {
        return work.resolve("beside.war");
    }

    private static int freePort() throws IOException {
        Integer wanted = Integer.getInteger("bench.port");
        if (wanted != null) {
            return wanted;
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends as the service would be ended, so that the database is whole. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(40, TimeUnit.SECONDS).join();
    }
}
