package lms.web.organisation.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes the path of a unit from the path above it and its name: {@code /wales/} and "Caerdydd Ganol" give {@code /wales/caerdydd-ganol/}. */
public final class UnitPath {

    private static final int LONGEST = 40;
    private static final String NAMELESS = "unit";

    private UnitPath() {}

    /**
     * A path that no unit has yet.
     *
     * @param above path of the unit above
     * @param taken paths that units have
     */
    public static String below(String above, String name, Set<String> taken) {
        return free(above, slug(name), taken);
    }

    /**
     * The path of a unit that moves: its own last part stays as long as no other unit has it there.
     *
     * @param path where it stands now
     * @param above path of the unit that it goes below
     * @param taken paths that units have
     */
    public static String moved(String path, String above, Set<String> taken) {
        return free(above, path.substring(above(path).length(), path.length() - 1), taken);
    }

    /** The path of the unit directly above this one, which is not the root. */
    public static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private static String free(String above, String slug, Set<String> taken) {
        String path = above + slug + "/";
        for (int number = 2; taken.contains(path); number++) {
            path = above + slug + "-" + number + "/";
        }
        return path;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
