package lms.launcher;

import java.util.ArrayList;
import java.util.List;
import lms.web.shared.config.Settings;

/**
 * Commands that the server runs on its own configuration before it opens a port: one listener, no words about itself,
 * short patience with slow clients, compression of text.
 */
public final class PreBootCommands {
    private static final String SERVER = "set configs.config.server-config.";
    private static final String NETWORK = SERVER + "network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String COMPRESSED_TYPES = "text/html,text/css,text/plain,application/json,"
            + "application/problem+json,text/javascript,image/svg+xml";

    private PreBootCommands() {}

    /** The commands, one per line of the file. */
    public static List<String> of(Settings.Http http) {
        List<String> commands = new ArrayList<>(List.of(
                LISTENER + "address=" + http.address(),
                LISTENER + "port=" + http.port(),
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=" + COMPRESSED_TYPES,
                // 400 slow uploads once held every thread (measured); ten seconds without progress end a request.
                HTTP + "connection-upload-timeout-millis=10000",
                HTTP + "upload-timeout-enabled=true",
                HTTP + "request-timeout-seconds=30",
                SERVER + "microprofile-metrics-configuration.enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set-openapi-configuration --enabled=false"));
        return commands;
    }
}
