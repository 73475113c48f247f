package lms.launcher;

import java.io.PrintWriter;
import java.util.Map;
import lms.web.shared.config.Mode;
import lms.web.shared.config.SettingSource;
import lms.web.shared.config.Settings;
import picocli.CommandLine.Command;

/** Starts the real system. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the system for real, with settings from environment, file or system properties.")
final class ServeCommand extends StartCommand {
    ServeCommand() {
        super(Mode.SERVE);
    }

    @Override
    Map<String, String> fallback() {
        return Map.of();
    }

    @Override
    void accept(SettingSource given, DataDirectory data) {
        data.acceptForServe();
    }

    @Override
    void announce(Settings settings, DataDirectory data, PrintWriter out) {
        data.note("set-up.txt").ifPresent(out::println);
        if (settings.mail().isEmpty()) {
            out.println("Warning: no mail is sent, because lms.mail.host is not set. Mails wait for a week; people have"
                    + " to be given their links by hand.");
        }
        out.println("Data and log: " + data.path());
    }
}
