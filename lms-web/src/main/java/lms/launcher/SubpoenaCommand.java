package lms.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.web.privacy.offline.DataPlace;
import lms.web.privacy.offline.HandOver;
import lms.web.privacy.offline.PersonClass;
import lms.web.shared.config.Mode;
import lms.web.shared.config.Setting;
import lms.web.shared.config.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lms subpoena}: what could be handed over of whom. */
@Command(
        name = "subpoena",
        description = {
            "Lists what somebody with the disk and the keys could hand over of a person: every column, sealed ones too,"
                    + " every file, and for how long.",
            "The list is that of this build. Looks whether the data directory holds anything that is not on it; opens no"
                    + " database and no key."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:this is all",
            "1:the data directory holds something that is not on the list",
            "2:cannot run as called or set"
        })
final class SubpoenaCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--of",
            paramLabel = "CLASS",
            description = "Only of this class of person: visitor, invited, account, learner, coach, officer, author,"
                    + " administrator, auditor, left or erased.")
    private Optional<String> who = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Installation.here().home();
        Path data = SettingsReader.read(options.settings(home, Map.of(Setting.MODE.key(), Mode.SERVE.text())), home)
                .data();
        List<PersonClass> asked = who.map(SubpoenaCommand::one).orElse(List.of(PersonClass.values()));
        HandOver list = HandOver.asBuilt();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(list.inJson(asked));
        } else {
            out.println(list.inWords(asked));
            out.println("Nothing about anybody lies in\n  " + String.join("\n  ", HandOver.harmless()));
        }
        List<String> strangers = DataPlace.strangersIn(data);
        strangers.forEach(name -> spec.commandLine()
                .getErr()
                .println("lms: " + data.resolve(name) + " is not on the list. Nobody has said what it holds."));
        return strangers.isEmpty() ? 0 : Main.FAILED;
    }

    private static List<PersonClass> one(String id) {
        return Stream.of(PersonClass.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> Refusal.cannotRun("There is no class of person called " + id + ". There are "
                        + Stream.of(PersonClass.values()).map(PersonClass::id).collect(Collectors.joining(", "))
                        + "."));
    }
}
