package lms.launcher;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import lms.web.shared.secret.BackupSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lms backup-key}: the key that backups are sealed for. */
@Command(
        name = "backup-key",
        description = {
            "Makes the key for backups. Its public half stays in the data directory and seals; its secret half goes"
                    + " into FILE, which belongs on a medium that is taken away.",
            "Whoever has this machine cannot open its backups; whoever loses FILE cannot either."
        },
        mixinStandardHelpOptions = true)
final class BackupKeyCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where the secret half goes.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        BackupKeyFile keys = new BackupKeyFile(settings.data());
        if (Files.exists(keys.publicFile())) {
            throw Refusal.cannotRun(keys.publicFile()
                    + " is there already: backups are sealed for that key. Move it away to make another.");
        }
        BackupSeal.Pair pair = BackupSeal.newPair();
        keys.write(pair, file);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Backups are sealed for " + pair.recipient() + " from now on.");
        out.println("The secret half is in " + file + ". Take it away from this machine, keep two copies apart from the"
                + " backups, and delete it here.");
        return 0;
    }
}
