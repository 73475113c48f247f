package lms.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lms.web.backup.offline.Backup;
import lms.web.backup.offline.CannotBackUp;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lms backup}: one sealed file, also while the server runs. */
@Command(
        name = "backup",
        description = {
            "Makes a backup of one moment, while the server runs or not, sealed for the key of lms backup-key.",
            "In it are the database with all courses, the signed heads of the audit trail, the ledger of erasures and"
                    + " the site's own wordings of agreements. The keys of the site are not: keep a copy of the key file"
                    + " elsewhere.",
            "Backups in the same directory that are older than 35 days are removed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the backup is made; a warning names older ones that cannot be removed",
            "1:it failed, and there is none",
            "2:it cannot be made as called or set"
        })
final class BackupCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--to", paramLabel = "DIR", description = "Where to; without it, backups in the data directory.")
    private Optional<Path> directory = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        String recipient = new BackupKeyFile(settings.data()).recipient();
        Path to = directory.orElseGet(() -> settings.data().resolve("backups"));
        if (!DataDirectory.isHeld(settings.data())) {
            DataDirectory.hold(settings.data());
        }
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            var pause = new ServerPause(settings.data(), "The server ended before its database was copied.");
            tell(new Backup(settings, clock).make(to, recipient, progress::bytes, pause), settings);
        } catch (CannotBackUp e) {
            throw refusal(e);
        }
        return 0;
    }

    static Refusal refusal(CannotBackUp e) {
        String sentence = String.valueOf(e.getMessage());
        return e.isAsSet() ? Refusal.cannotRun(sentence) : Refusal.failed(sentence);
    }

    private void tell(Backup.Made made, Settings settings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Backup: " + made.file() + " (" + made.bytes() + " bytes, " + made.rows() + " rows in "
                + made.tables() + " tables)");
        if (!made.old().removed().isEmpty()) {
            out.println("Removed, because older than 35 days: "
                    + made.old().removed().size());
        }
        if (!made.old().left().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("lms: Warning: the backup is made, but some that are older than 35 days cannot be removed,"
                            + " and people who were erased are still in them. Remove them by hand: "
                            + String.join(", ", made.old().left()));
        }
        out.println("Take it to another machine. It is worth nothing without the key file " + settings.keys()
                + ", which is not in it: keep a copy of that elsewhere, apart from the backups.");
    }
}
