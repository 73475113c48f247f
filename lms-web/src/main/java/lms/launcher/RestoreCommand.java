package lms.launcher;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lms.web.audit.offline.Answer;
import lms.web.audit.offline.OfflineTrail;
import lms.web.backup.offline.CannotBackUp;
import lms.web.backup.offline.Restore;
import lms.web.privacy.offline.OfflineLedger;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.secret.KeyFile;
import lms.web.shared.secret.KeysUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lms restore}: a backup into an empty place. */
@Command(
        name = "restore",
        description = {
            "Brings a backup back into an empty data directory or database, and holds it against its own list.",
            "Put the key file of the site into its place first. People who were erased after the backup was made are"
                    + " erased again at the next start, before anybody is served, by the ledger of erasures: leave the"
                    + " newest one you have in its place."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is back, and whole; with --dry-run: the backup is whole",
            "1:it is not",
            "2:it cannot be brought back as called or set"
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--identity",
            paramLabel = "FILE",
            required = true,
            description = "The secret half of the key for backups.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path identity;

    @Option(names = "--verify", description = "Then check the audit trail and the ledger of erasures too.")
    private boolean verify;

    @Option(
            names = "--dry-run",
            description =
                    "Only open the backup, check it, and say what would stand in its way; write nothing. The site may"
                            + " run meanwhile.")
    private boolean trial;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        if (Files.notExists(file)) {
            throw Refusal.cannotRun("There is no backup at " + file + ".");
        }
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            if (trial) {
                look(settings, progress);
                return 0;
            }
            bringBack(settings, progress);
        } catch (CannotBackUp e) {
            throw BackupCommand.refusal(e);
        }
        return verify ? checked(settings) : 0;
    }

    /** Holds no lock and makes no directory: a backup is looked at beside the site that runs, or where nothing is yet. */
    private void look(Settings settings, ProgressLine progress) throws CannotBackUp {
        var looked = new Restore(settings).look(file, BackupKeyFile.identity(identity), progress::bytes);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Whole, and nothing was written: " + described(looked.made(), looked.rows(), looked.tables()));
        List<String> obstacles = obstacles(settings, looked);
        obstacles.forEach(obstacle -> out.println("As things are, it would not be brought back. " + obstacle));
        if (obstacles.isEmpty()) {
            out.println("Nothing that can be seen from here stands in the way of bringing it back.");
        }
    }

    private static List<String> obstacles(Settings settings, Restore.Looked looked) {
        List<String> obstacles = new ArrayList<>();
        if (DataDirectory.isHeld(settings.data())) {
            obstacles.add("A server is running on the data directory " + settings.data()
                    + ". Stop it, or name another directory with --data DIR.");
        }
        try {
            new KeyFile(settings.keys()).read();
        } catch (KeysUnusable e) {
            obstacles.add(String.valueOf(e.getMessage()));
        }
        looked.obstacle().ifPresent(obstacles::add);
        return obstacles;
    }

    private void bringBack(Settings settings, ProgressLine progress) throws CannotBackUp {
        // Before anything is unpacked: without its keys the site would not start.
        new KeyFile(settings.keys()).read();
        DataDirectory.hold(settings.data());
        tell(new Restore(settings)
                .bringBack(file, BackupKeyFile.identity(identity), other -> united(settings, other), progress::bytes));
    }

    private static int united(Settings settings, Path other) throws CannotBackUp {
        try {
            return new OfflineLedger(settings).unite(other);
        } catch (OfflineLedger.Broken e) {
            throw new CannotBackUp(String.valueOf(e.getMessage()));
        }
    }

    private void tell(Restore.Restored restored) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Brought back: " + described(restored.made(), restored.rows(), restored.tables()));
        out.println(
                restored.heads()
                        ? "The signed heads of the audit trail are in their place."
                        : "Signed heads of the audit trail were there already, or there are none in the backup.");
        out.println(
                restored.wordings()
                        ? "The site's own wordings of agreements (consents.properties) are in their place."
                        : "The site's own wordings of agreements were there already, or there are none in the"
                                + " backup.");
        out.println(restored.erased()
                .map(added -> "The ledger of erasures was united with the one that is there: " + added + " added.")
                .orElse("There is no ledger of erasures in the backup."));
    }

    private static String described(Instant made, long rows, int tables) {
        return "the backup of " + made + " with " + rows + " rows in " + tables + " tables.";
    }

    private int checked(Settings settings) {
        PrintWriter out = spec.commandLine().getOut();
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            out.println("Ledger of erasures: " + new OfflineLedger(settings).length() + " erasures, every line whole.");
            Answer answer = new OfflineTrail(settings).check(settings.auditHeads(), progress);
            out.println("Audit trail: " + answer.inWords());
            return answer.isWhole() ? 0 : Main.FAILED;
        } catch (OfflineTrail.CannotCheck | OfflineLedger.Broken e) {
            throw Refusal.failed(String.valueOf(e.getMessage()));
        }
    }
}
