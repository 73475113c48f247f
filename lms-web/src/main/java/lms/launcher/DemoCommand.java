package lms.launcher;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.SettingSource;
import lms.web.shared.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the system with demo people in a data directory of its own. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts the system with demo people and the curricula at hand.")
public final class DemoCommand extends StartCommand {
    /** Who sees which demo course: some for everybody, those of trainers for enrolled people, the rest for members. */
    public static final Map<String, String> VISIBILITY = Map.of(
            Setting.VISIBILITY_PUBLIC.key(),
            "how-we-learn-here,is-it-for-you",
            Setting.VISIBILITY_ENROLLED.key(),
            "leading-a-session,teaching-adults,designing-a-session,observed-practice");

    /** Settings that would let demo data out of its own directory. */
    private static final List<Setting> REFUSED = List.of(
            Setting.DATABASE_URL, Setting.MAIL_HOST, Setting.KEYS_FILE, Setting.AUDIT_HEADS, Setting.ERASURE_LEDGER);

    @Option(names = "--fresh", description = "Delete the demo data of earlier starts first.")
    private boolean fresh;

    DemoCommand() {
        super(Mode.DEMO);
    }

    @Override
    Map<String, String> fallback() {
        Map<String, String> fallback = new HashMap<>(VISIBILITY);
        fallback.put(Setting.DATA_DIR.key(), "var/demo");
        return fallback;
    }

    @Override
    void accept(SettingSource given, DataDirectory data) {
        for (Setting setting : REFUSED) {
            given.find(setting).ifPresent(it -> {
                throw Refusal.cannotRun(setting.key() + " is set in " + it.place() + ", but the demo keeps its data in"
                        + " its own directory and sends no mail. Remove the setting, or use: lms serve");
            });
        }
        if (fresh) {
            data.clear();
        }
        data.acceptForDemo();
    }

    @Override
    void announce(Settings settings, DataDirectory data, PrintWriter out) {
        data.note("demo-sign-ins.txt").ifPresent(out::println);
        out.println("Demo data and log: " + data.path());
    }
}
