package lms.launcher;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lms.web.shared.config.Settings;

/**
 * The server's own configuration, as it was delivered, changed to what we want of it: one listener, no words about
 * itself, short patience with slow clients, compression of text, and nothing at start that we have no use for. Written
 * into the file at once, because each command to the running server would cost time at every start.
 */
public final class DomainXml {
    private static final String COMPRESSED_TYPES = "text/html,text/css,text/plain,application/json,"
            + "application/problem+json,text/javascript,image/svg+xml";

    private String text;

    private DomainXml(String text) {
        this.text = text;
    }

    /**
     * The configuration for our application.
     *
     * @param delivered {@code domain.xml} as it comes with the server
     * @throws IllegalArgumentException when it lacks a part that is to be changed: the server is not the known one
     */
    public static String configured(String delivered, Settings.Http http) {
        DomainXml domain = new DomainXml(delivered);
        domain.listen(http);
        domain.harden();
        domain.spareTime();
        return domain.text;
    }

    private void listen(Settings.Http http) {
        set(
                "<network-listener [^>]*name=\"http-listener\"",
                Map.of("address", http.address(), "port", String.valueOf(http.port())));
    }

    private void harden() {
        set(
                "(?<=<protocol name=\"http-listener\">\\s{0,60})<http",
                Map.of(
                        "server-header", "false",
                        "xpowered-by", "false",
                        "compression", "on",
                        // 2 % more bytes than the standard level for 40 % of its time (measured).
                        "compression-level", "4",
                        "compression-min-size-bytes", "1024",
                        "compressable-mime-type", COMPRESSED_TYPES,
                        // 400 slow uploads once held every thread (measured): ten seconds of patience.
                        "connection-upload-timeout-millis", "10000",
                        "upload-timeout-enabled", "true",
                        "request-timeout-seconds", "30"));
        set("<microprofile-metrics-configuration", Map.of("enabled", "false"));
        insertBefore(
                "<microprofile-config",
                "<microprofile-healthcheck-configuration enabled=\"false\"/>"
                        + "<microprofile-openapi-configuration enabled=\"false\"/>");
        set("<phone-home-runtime-configuration", Map.of("enabled", "false"));
    }

    private void spareTime() {
        // Our libraries hold no beans; without this every class in them is looked at for annotations.
        set("<cdi-service", Map.of("enable-implicit-cdi", "false"));
        // Our own descriptors need not be checked against their schemas at every start.
        set("<das-config", Map.of("deploy-xml-validation", "none", "autodeploy-enabled", "false"));
    }

    /** Sets attributes of the one element that begins so. */
    private void set(String element, Map<String, String> attributes) {
        Matcher start = find(element + "(?=[ />])[^>]*?(?=/?>)");
        String tag = start.group();
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            tag = tag.replaceAll("\\s" + attribute.getKey() + "=\"[^\"]*\"", "");
        }
        String added = new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                        .collect(Collectors.joining());
        text = text.substring(0, start.start()) + tag.stripTrailing() + added + text.substring(start.end());
    }

    private void insertBefore(String element, String inserted) {
        Matcher start = find(element + "(?=[ />])");
        text = text.substring(0, start.start()) + inserted + text.substring(start.start());
    }

    private Matcher find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("The server's domain.xml has no " + pattern);
        }
        return matcher;
    }
}
