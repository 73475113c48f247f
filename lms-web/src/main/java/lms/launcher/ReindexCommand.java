package lms.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import lms.web.catalogue.offline.OfflineTexts;
import lms.web.finding.offline.CannotReindex;
import lms.web.finding.offline.OfflineIndex;
import lms.web.finding.offline.RunningServer;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.Settings;
import lms.web.shared.config.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index anew. The running server does it while search goes on; without one it is done here. */
@Command(
        name = "reindex",
        description = {
            "Makes the search index anew from what is published.",
            "A running server does it beside its work, and search goes on meanwhile. It can be interrupted and run"
                    + " again at any time."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the new index is in its place", "1:the old one is still there", "2:it cannot be made"})
final class ReindexCommand implements Callable<Integer> {
    /** A minute: a server that has just been started looks at requests when its start is done. */
    private static final int LOOKS = 300;

    private final Clock clock;

    @Mixin
    private StartOptions options = new StartOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ReindexCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Settings settings =
                SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home);
        try (var progress = ProgressLine.on(spec.commandLine().getErr())) {
            if (DataDirectory.isHeld(settings.data())) {
                var pause = new ServerPause(
                        settings.data(),
                        "The server ended before the new index was in its place. Search goes on in the old one.");
                new RunningServer(settings.data(), LOOKS).reindex(progress::curricula, pause);
            } else {
                DataDirectory.hold(settings.data());
                var index = new OfflineIndex(settings, clock, progress::curricula);
                new OfflineTexts(settings).read(index::rebuild);
            }
        } catch (CannotReindex e) {
            throw Refusal.failed(String.valueOf(e.getMessage()));
        } catch (OfflineTexts.CannotRead e) {
            throw Refusal.cannotRun(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().println("The search index was made anew.");
        return 0;
    }
}
