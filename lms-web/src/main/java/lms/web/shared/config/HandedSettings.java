package lms.web.shared.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settings as texts again, in the form in which the launcher hands them to the server. Reading them gives an equal
 * record; paths are absolute, so that it does not matter where the server runs.
 */
public final class HandedSettings {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private HandedSettings() {}

    /** Keys and texts, derived and internal ones included. */
    public static Map<String, String> of(Settings settings) {
        HandedSettings handed = new HandedSettings();
        handed.put(Setting.MODE, settings.mode().text());
        handed.putPlaces(settings);
        handed.putDatabase(settings.database());
        handed.putPublishing(settings.publishing());
        settings.mail().ifPresent(handed::putMail);
        handed.put(
                Setting.LANGUAGES,
                settings.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(",")));
        handed.put(Setting.SEARCH_AGGREGATES, settings.searchAggregates() ? "on" : "off");
        return Map.copyOf(handed.texts);
    }

    private void putPlaces(Settings settings) {
        put(Setting.SITE_NAME, settings.site().name());
        put(Setting.SITE_URL, settings.site().url());
        settings.site().privacyContact().ifPresent(contact -> put(Setting.PRIVACY_CONTACT, contact));
        put(Setting.HTTP_ADDRESS, settings.http().address());
        put(Setting.HTTP_PORT, settings.http().port());
        settings.http().managementPort().ifPresent(port -> put(Setting.MANAGEMENT_PORT, port));
        putList(Setting.HTTP_PROXIES, settings.http().proxies());
        put(Setting.DATA_DIR, settings.data());
        put(Setting.KEYS_FILE, settings.keys());
        put(Setting.AUDIT_HEADS, settings.auditHeads());
        put(Setting.ERASURE_LEDGER, settings.erasureLedger());
    }

    private void putDatabase(Settings.Database database) {
        put(Setting.DATABASE_URL, database.url());
        put(Setting.DATABASE_USER, database.user());
        put(Setting.DATABASE_PASSWORD, database.password());
        put(Setting.DATABASE_DRIVER, database.driver());
    }

    private void putPublishing(Settings.Publishing publishing) {
        putList(
                Setting.CURRICULA,
                publishing.curricula().stream().map(Path::toString).toList());
        putList(Setting.VISIBILITY_PUBLIC, publishing.publicCourses());
        putList(Setting.VISIBILITY_ENROLLED, publishing.enrolledCourses());
    }

    private void putMail(Settings.Mail mail) {
        put(Setting.MAIL_HOST, mail.host());
        put(Setting.MAIL_PORT, mail.port());
        put(Setting.MAIL_FROM, mail.from());
        put(Setting.MAIL_SECURITY, mail.security().text());
        mail.login().ifPresent(login -> {
            put(Setting.MAIL_USER, login.user());
            put(Setting.MAIL_PASSWORD, login.password());
        });
    }

    private void putList(Setting setting, Collection<String> parts) {
        if (!parts.isEmpty()) {
            put(setting, String.join(",", parts));
        }
    }

    private void put(Setting setting, Object value) {
        texts.put(setting.key(), value.toString());
    }
}
