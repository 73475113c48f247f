package lms.web.shared.config;

import java.util.Comparator;
import java.util.List;

/** Finds names that claim to be settings and are none: mostly slips, so each is told with the nearest name there is. */
final class UnknownSettings {
    private UnknownSettings() {}

    static List<String> in(SettingSource source) {
        return source.names().stream()
                .filter(name -> !isKnown(name))
                .map(UnknownSettings::sentence)
                .toList();
    }

    private static boolean isKnown(String name) {
        for (Setting setting : Setting.values()) {
            if (name.equals(setting.key()) || name.equals(setting.environmentName())) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(String name) {
        boolean environment = name.startsWith("LMS_");
        String nearest = Setting.settable().stream()
                .map(setting -> environment ? setting.environmentName() : setting.key())
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElseThrow();
        return name + " is not a setting. Did you mean " + nearest + "? Correct the name or remove it.";
    }

    /** Number of single-character changes between two names (Levenshtein 1966). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
