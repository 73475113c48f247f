package lms.launcher;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
        exitCodeList = {"0:it is back, and whole", "1:it is not", "2:it cannot be brought back as called or set"})
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

    @Option(names = "--dry-run", description = "Only open the backup and check it; leave nothing behind.")
    private boolean trial;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        requireUsable(settings);
        DataDirectory.hold(settings.data());
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            var restored = new Restore(settings)
                    .bringBack(
                            file,
                            BackupKeyFile.identity(identity),
                            trial,
                            other -> united(settings, other),
                            progress::bytes);
            tell(restored);
        } catch (CannotBackUp e) {
            throw BackupCommand.refusal(e);
        }
        return trial || !verify ? 0 : checked(settings);
    }

    private static int united(Settings settings, Path other) throws CannotBackUp {
        try {
            return new OfflineLedger(settings).unite(other);
        } catch (OfflineLedger.Broken e) {
            throw new CannotBackUp(String.valueOf(e.getMessage()));
        }
    }

    /** Said before anything is unpacked. */
    private void requireUsable(Settings settings) {
        if (Files.notExists(file)) {
            throw Refusal.cannotRun("There is no backup at " + file + ".");
        }
        if (!trial) {
            new KeyFile(settings.keys()).read();
        }
    }

    private void tell(Restore.Restored restored) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((trial ? "Whole, and nothing was written" : "Brought back") + ": the backup of " + restored.made()
                + " with " + restored.rows() + " rows in " + restored.tables() + " tables.");
        if (!trial) {
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
