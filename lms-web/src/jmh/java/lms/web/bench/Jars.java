package lms.web.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the two archives that the measurement needs. */
final class Jars {

    private Jars() {}

    /** The agent that {@link Beside} is. */
    static Path agent(Path directory) throws IOException {
        Manifest manifest = manifest();
        manifest.getMainAttributes().putValue("Premain-Class", Beside.class.getName());
        Path jar = directory.resolve("beside-agent.jar");
        write(jar, manifest, Map.of(entry(Beside.class), bytes(Beside.class)));
        return jar;
    }

    /** The application beside ours, put in its place whole: the bare endpoint, and a page as a file. */
    static void application(Path war, byte[] page) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("WEB-INF/classes/" + entry(BareApplication.class), bytes(BareApplication.class));
        files.put("WEB-INF/classes/" + entry(BareEndpoint.class), bytes(BareEndpoint.class));
        files.put("page.html", page);
        Path whole = war.resolveSibling("beside.tmp");
        write(whole, manifest(), files);
        Files.move(whole, war, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path jar, Manifest manifest, Map<String, byte[]> files) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static String entry(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(entry(type))) {
            if (in == null) {
                throw new IOException("Not on the class path: " + type);
            }
            return in.readAllBytes();
        }
    }
}
