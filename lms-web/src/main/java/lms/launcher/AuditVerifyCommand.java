package lms.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lms.web.audit.offline.Answer;
import lms.web.audit.offline.OfflineTrail;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lms audit verify}: whether the trail is as it was written. */
@Command(
        name = "verify",
        description = {
            "Checks that no entry of the audit trail was changed, taken out, put in, swapped or cut off.",
            "Reads the database that the settings name, the key file and the signed heads; changes nothing."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the trail is whole", "1:the trail was bent", "2:it cannot be checked"})
final class AuditVerifyCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--heads",
            paramLabel = "DIR",
            description = "Directory of the signed heads; without it, lms.audit.heads of the settings.")
    private Optional<Path> heads = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        Path directory = heads.orElseGet(settings::auditHeads);
        try {
            Answer answer = checked(settings, directory);
            spec.commandLine().getOut().println(json ? answer.inJson() : answer.inWords());
            return answer.isWhole() ? 0 : Main.FAILED;
        } catch (OfflineTrail.CannotCheck e) {
            throw Refusal.cannotRun(String.valueOf(e.getMessage()));
        }
    }

    private Answer checked(Settings settings, Path directory) throws OfflineTrail.CannotCheck {
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            return new OfflineTrail(settings).check(directory, progress);
        }
    }
}
