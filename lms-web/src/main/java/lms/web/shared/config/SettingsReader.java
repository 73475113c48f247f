package lms.web.shared.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import lms.web.shared.config.SettingSource.Given;

/** Reads settings from a source, checks each and all together, and reports every fault at once. */
public final class SettingsReader {
    private final SettingSource source;
    private final Path home;
    private final List<String> faults = new ArrayList<>();

    private SettingsReader(SettingSource source, Path home) {
        this.source = source;
        this.home = home;
    }

    /**
     * All settings.
     *
     * @param home directory that relative paths start from
     * @throws InvalidSettings when a key is unknown, a value cannot be read, or values do not go together
     */
    public static Settings read(SettingSource source, Path home) {
        SettingsReader reader = new SettingsReader(source, home.toAbsolutePath().normalize());
        reader.faults.addAll(UnknownSettings.in(source));
        Settings settings = reader.settings();
        reader.faults.addAll(StartRules.brokenBy(settings));
        if (!reader.faults.isEmpty()) {
            throw new InvalidSettings(reader.faults);
        }
        return settings;
    }

    private Settings settings() {
        Settings.Http http = http();
        Path data = value(Setting.DATA_DIR, this::path);
        return new Settings(
                value(Setting.MODE, Mode::parse),
                site(http),
                http,
                data,
                optional(Setting.KEYS_FILE, this::path).orElseGet(() -> data.resolve("keys")),
                optional(Setting.AUDIT_HEADS, this::path).orElseGet(() -> data.resolve("audit-heads")),
                optional(Setting.ERASURE_LEDGER, this::path).orElseGet(() -> data.resolve("erasures")),
                database(data),
                publishing(),
                mail(),
                languages(),
                value(Setting.SEARCH_AGGREGATES, SettingTexts::onOrOff));
    }

    private Settings.Site site(Settings.Http http) {
        URI standard = URI.create("http://" + bracketed(http.address()) + ":" + http.port());
        return new Settings.Site(
                value(Setting.SITE_NAME, text -> text),
                optional(Setting.SITE_URL, SettingTexts::siteUrl).orElse(standard),
                optional(Setting.PRIVACY_CONTACT, text -> text));
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private Settings.Http http() {
        Optional<Integer> management = optional(Setting.MANAGEMENT_PORT, SettingTexts::port);
        return new Settings.Http(
                value(Setting.HTTP_ADDRESS, SettingTexts::address),
                value(Setting.HTTP_PORT, SettingTexts::port),
                optional(Setting.HTTP_PROXIES, SettingTexts::numericAddresses).orElseGet(Set::of),
                management.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private Settings.Database database(Path data) {
        return new Settings.Database(
                optional(Setting.DATABASE_URL, SettingTexts::databaseUrl)
                        .orElseGet(() -> Settings.Database.embeddedIn(data)),
                value(Setting.DATABASE_USER, text -> text),
                value(Setting.DATABASE_PASSWORD, text -> text));
    }

    private Settings.Publishing publishing() {
        return new Settings.Publishing(
                value(
                        Setting.CURRICULA,
                        text -> SettingTexts.list(text).map(this::path).toList()),
                optional(Setting.VISIBILITY_PUBLIC, SettingTexts::ids).orElseGet(Set::of),
                optional(Setting.VISIBILITY_ENROLLED, SettingTexts::ids).orElseGet(Set::of));
    }

    private Optional<Settings.Mail> mail() {
        Optional<String> host = optional(Setting.MAIL_HOST, SettingTexts::address);
        int port = value(Setting.MAIL_PORT, SettingTexts::port);
        String from = optional(Setting.MAIL_FROM, SettingTexts::mailAddress).orElse("");
        if (host.isPresent() && from.isEmpty() && source.find(Setting.MAIL_FROM).isEmpty()) {
            faults.add("lms.mail.host is set, but lms.mail.from is not. Set lms.mail.from to the address that mails"
                    + " come from.");
        }
        Optional<Settings.Login> login = mailLogin();
        MailSecurity asked = value(Setting.MAIL_SECURITY, MailSecurity::parse);
        MailSecurity security = login.isPresent() && asked == MailSecurity.OFFERED ? MailSecurity.STARTTLS : asked;
        return host.map(name -> new Settings.Mail(name, port, from, login, security));
    }

    private Optional<Settings.Login> mailLogin() {
        Optional<String> user = optional(Setting.MAIL_USER, text -> text);
        Optional<String> password = optional(Setting.MAIL_PASSWORD, text -> text);
        if (user.isPresent() != password.isPresent()) {
            faults.add("lms.mail.user and lms.mail.password belong together, but only one of them is set. Set both, or"
                    + " neither if the mail server wants no signing in.");
        }
        return user.map(name -> new Settings.Login(name, password.orElse("")));
    }

    private List<Locale> languages() {
        return value(Setting.LANGUAGES, SettingTexts::languages);
    }

    private Path path(String text) {
        return home.resolve(SettingTexts.path(text)).normalize();
    }

    /** The value given, or the constant that stands for it when nothing or nothing readable is given. */
    private <T> T value(Setting setting, Function<String, T> parser) {
        return optional(setting, parser)
                .orElseGet(() -> parser.apply(setting.standard().orElseThrow()));
    }

    private <T> Optional<T> optional(Setting setting, Function<String, T> parser) {
        Optional<Given> given = source.find(setting);
        try {
            return given.map(Given::text).map(parser);
        } catch (IllegalArgumentException e) {
            given.map(it -> sentence(setting, it, String.valueOf(e.getMessage())))
                    .ifPresent(faults::add);
            return Optional.empty();
        }
    }

    private static String sentence(Setting setting, Given given, String reason) {
        String shown = setting.isSecret() ? "the value" : "\"" + given.text() + "\"";
        return setting.key() + ": " + shown + " " + reason + ". It comes from " + given.place() + ".";
    }
}
