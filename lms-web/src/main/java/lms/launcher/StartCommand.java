package lms.launcher;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.SettingSource;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.secret.KeyFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code demo} and {@code serve} do alike. */
abstract class StartCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Mode mode;

    StartCommand(Mode mode) {
        this.mode = mode;
    }

    /** Texts by key that hold when nothing else is set. */
    abstract Map<String, String> fallback();

    /** Refuses settings and data that are not for this command. */
    abstract void accept(SettingSource given, DataDirectory data);

    /** Tells the person at the terminal what they need to know beyond the address. */
    abstract void announce(Settings settings, DataDirectory data, PrintWriter out);

    /** What is started is said by the command alone: demo people have passwords that everybody knows. */
    private static void refuseAnotherMode(SettingSource given, Map<String, String> fallback) {
        given.find(Setting.MODE)
                .filter(found -> !found.text().equals(fallback.get(Setting.MODE.key())))
                .ifPresent(found -> {
                    throw Refusal.cannotRun(Setting.MODE.key() + " is set in " + found.place()
                            + ", but the command says what is started. Remove it, and use lms demo or lms serve");
                });
    }

    /** Said at once, not after the server has come up. Whether a missing file is a fault only the database tells. */
    private static void refuseUnusableKeys(Settings settings) {
        KeyFile keys = new KeyFile(settings.keys());
        if (keys.exists()) {
            keys.read();
        }
    }

    @Override
    public final Integer call() {
        Installation installation = Installation.here();
        Map<String, String> fallback = new HashMap<>(fallback());
        fallback.put(Setting.MODE.key(), Installation.otherMode().orElse(mode).text());
        SettingSource given = options.settings(installation.home(), fallback);
        refuseAnotherMode(given, fallback);
        Settings settings = SettingsReader.read(given, installation.home());
        DataDirectory data = DataDirectory.hold(settings.data());
        accept(given, data);
        refuseUnusableKeys(settings);
        new Server(installation, settings).start();
        PrintWriter out = spec.commandLine().getOut();
        out.println("ready: " + settings.site().url());
        announce(settings, data, out);
        out.println("Stop with Ctrl-C.");
        HealthProbe probe = new HealthProbe(settings.http());
        Installation.wantedArchive().ifPresent(file -> new ClassArchive(file).make(probe));
        Shutdown.await();
        return 0;
    }
}
