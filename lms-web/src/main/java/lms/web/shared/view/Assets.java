package lms.web.shared.view;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Style, script and pictures of the product, under names that hold a hash of what is in them: a name never changes
 * its content, so that browsers need not ask again. They are few and small, and are kept in memory.
 */
public final class Assets {
    /** Where they live in the WAR, and under which path they are served. */
    static final String ROOT = "/assets/";

    private static final String ATTRIBUTE = Assets.class.getName();
    private static final int HASH_DIGITS = 12;

    private final Map<String, Asset> byName;

    private Assets(Map<String, byte[]> files) {
        this.byName = new LinkedHashMap<>();
        files.forEach((name, bytes) -> byName.put(name, new Asset(name, hash(bytes), bytes)));
    }

    /** The assets of the running application; read once. */
    public static Assets in(ServletContext application) {
        if (application.getAttribute(ATTRIBUTE) instanceof Assets assets) {
            return assets;
        }
        var assets = new Assets(read(application));
        application.setAttribute(ATTRIBUTE, assets);
        return assets;
    }

    /** The assets that lie in a directory. */
    static Assets in(Path directory) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var paths = Files.list(directory)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(files);
    }

    /**
     * The address of an asset.
     *
     * @param name name of the file, such as {@code app.css}
     * @throws IllegalArgumentException if there is none
     */
    public SafeUrl url(String name) {
        return find(name)
                .map(asset -> SafeUrl.of(ROOT + asset.hashedName()))
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Map<String, byte[]> read(ServletContext application) {
        Collection<String> paths = Objects.requireNonNull(application.getResourcePaths(ROOT), "The WAR has no assets");
        var files = new LinkedHashMap<String, byte[]>();
        for (var path : paths.stream().filter(p -> !p.endsWith("/")).sorted().toList()) {
            try (InputStream in = Objects.requireNonNull(application.getResourceAsStream(path))) {
                files.put(path.substring(ROOT.length()), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
