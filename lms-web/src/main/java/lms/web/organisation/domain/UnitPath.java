package lms.web.organisation.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes the path of a new unit from the path above it and its name: {@code /wales/} and "Caerdydd Ganol" give {@code /wales/caerdydd-ganol/}. */
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
        String slug = slug(name);
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
