package lms.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import lms.web.shared.config.HandedSettings;
import lms.web.shared.config.Settings;

/** Payara Micro with the application, in this process. */
final class Server {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Installation installation;
    private final Settings settings;

    Server(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    /**
     * Starts and returns when the application answers.
     *
     * @throws Refusal when the port is taken or the application does not come up; the caller must end the process,
     *     since the server itself runs on after a failed deployment
     */
    void start() {
        refuseTakenPort();
        ServerDirectory directory = ServerDirectory.create(installation, settings);
        StartLog log = StartLog.of(directory.log());
        Shutdown.limit();
        Map<String, String> handed = HandedSettings.of(settings);
        handed.forEach(System::setProperty);
        redirectOutput(directory);
        boot(directory);
        forgetKeyStores();
        if (!new HealthProbe(settings.http()).becomesReady(PATIENCE)) {
            throw Refusal.failed(
                    "The application did not start." + log.reasons() + " The log says more: " + directory.log());
        }
        LogLines.peopleAreServed();
    }

    private void refuseTakenPort() {
        Settings.Http http = settings.http();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(http.address()), http.port()));
        } catch (IOException e) {
            throw Refusal.cannotRun("Port " + http.port() + " on " + http.address() + " cannot be used: "
                    + e.getMessage() + ". Stop the program that uses it, or start with another --port.");
        }
    }

    /** What the server prints belongs into the log; the terminal is for the person who started it. */
    private static void redirectOutput(ServerDirectory directory) {
        try {
            PrintStream stream =
                    new PrintStream(Files.newOutputStream(directory.output()), true, StandardCharsets.UTF_8);
            System.setOut(stream);
            System.setErr(stream);
        } catch (IOException e) {
            throw Refusal.cannotRun("The log " + directory.output() + " cannot be written: " + e.getMessage());
        }
    }

    private void boot(ServerDirectory directory) {
        System.setProperty("java.util.logging.config.file", directory.logging().toString());
        System.setProperty(
                "fish.payara.micro.BootJar",
                installation.server().resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", installation.server().toString());
        call(
                "--rootdir",
                directory.root().toString(),
                // Without this it opens a second port for its cluster.
                "--nohazelcast",
                "--contextroot",
                "/",
                "--deploy",
                installation.application().toString());
    }

    /** The server names its key stores to the whole process; from now on those of Java hold, as for any client. */
    private static void forgetKeyStores() {
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.keyStore");
    }

    /** The server's own entry; it is on the class path at run time only. */
    private static void call(String... arguments) {
        try {
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw Refusal.failed("The server did not start: " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw Refusal.cannotRun(
                    "The server is not on the class path (" + e.getMessage() + "). Start it with ./lms");
        }
    }
}
