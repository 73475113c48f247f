package lms.launcher;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeyReport;
import lms.web.shared.secret.KeyRing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Renews the key that seals while the server runs, and removes older ones when nothing needs them any more. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Renews the keys of the site, while it runs.")
final class KeysCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    @Command(
            name = "renew",
            mixinStandardHelpOptions = true,
            description = "Makes a new key to seal with. The running server seals older texts anew with it.")
    int renew(@Mixin StartOptions options) {
        KeyFile file = file(settings(options));
        KeyRing ring = file.change(keys -> keys.renewed(new SecureRandom()));
        out().println("Key " + ring.current() + " seals from now on. The running server seals older texts anew:"
                + " lms keys status");
        out().println("Now make a new copy of " + file.path() + " and keep it apart from the database.");
        return 0;
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Says which key seals, which older ones are still there, and whether they are needed.")
    int status(@Mixin StartOptions options) {
        Settings settings = settings(options);
        KeyFile file = file(settings);
        KeyRing ring = file.read();
        out().println("Key file: " + file.path());
        out().println("Keys: " + numbers(ring.numbers()) + ", sealing with " + ring.current());
        out().println(report(settings, ring)
                .map(KeysCommand::words)
                .orElse("The server has not yet told whether older keys are needed. It does so while it runs."));
        return 0;
    }

    @Command(
            name = "tidy",
            mixinStandardHelpOptions = true,
            description = "Removes the keys that nothing is sealed with any more.")
    int tidy(@Mixin StartOptions options) {
        Settings settings = settings(options);
        KeyFile file = file(settings);
        if (file.read().numbers().size() == 1) {
            out().println("There is one key and nothing to remove.");
            return 0;
        }
        file.change(ring -> {
            if (report(settings, ring).filter(KeyReport::complete).isEmpty()) {
                throw Refusal.failed(
                        "Older keys may still be needed, so none is removed. The server seals anew while it"
                                + " runs; it is done when this says so: lms keys status");
            }
            return ring.withoutOldSeals();
        });
        out().println("Only key " + file.read().current() + " is left. Backups of the database that are older than its"
                + " renewal need the copy of the key file that was made with them.");
        return 0;
    }

    /** What the server said of the key that seals now. */
    private static Optional<KeyReport> report(Settings settings, KeyRing ring) {
        return KeyReport.in(settings.data()).filter(report -> report.sealing() == ring.current());
    }

    private static String words(KeyReport report) {
        String broken = report.unreadable() == 0
                ? ""
                : " " + report.unreadable()
                        + " texts can be opened by no key: they were changed, or their key is gone.";
        return (report.complete()
                        ? "Everything is sealed with it; lms keys tidy removes older ones."
                        : "The server is sealing anew, " + report.renewed() + " texts until now.")
                + broken;
    }

    private static String numbers(Set<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private static Settings settings(StartOptions options) {
        Installation installation = Installation.here();
        var given = options.settings(installation.home(), Map.of(Setting.MODE.key(), Mode.SERVE.text()));
        return SettingsReader.read(given, installation.home());
    }

    private static KeyFile file(Settings settings) {
        return new KeyFile(settings.keys());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
