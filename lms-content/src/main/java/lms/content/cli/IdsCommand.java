package lms.content.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the permanent ids of curricula. */
@Command(
        name = "ids",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        description = "Keeps the permanent ids of curricula.")
public final class IdsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private IdsCommand() {}

    /** The command with its subcommands. */
    public static CommandLine with(Clock clock) {
        return new CommandLine(new IdsCommand()).addSubcommand(new LockCommand(clock));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: lms ids lock DIR…");
    }
}
