package lms.web.start;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import lms.web.account.usecase.DemoAccounts;
import lms.web.account.usecase.FirstAdministratorMade;
import lms.web.shared.config.Settings;
import lms.web.shared.kernel.Component;

/** Leaves notes for the launcher in the data directory, readable by the operator alone. It prints them. */
@Component
public class StartNotes {

    private static final String DEMO_SIGN_INS = "demo-sign-ins.txt";
    private static final String SET_UP = "set-up.txt";

    private final Settings settings;

    @Inject
    public StartNotes(Settings settings) {
        this.settings = settings;
    }

    void tellDemoSignIns() {
        write(
                DEMO_SIGN_INS,
                DemoAccounts.ALL.stream()
                        .map(person -> "%-20s %-24s %s%n"
                                .formatted(person.displayName(), person.email(), DemoAccounts.PASSWORD))
                        .collect(Collectors.joining()));
    }

    void tellSetUp(String token) {
        write(
                SET_UP,
                "Make the first administrator here, once: %s/set-up?token=%s%n"
                        .formatted(settings.site().url(), token));
    }

    void forgetSetUp() {
        try {
            Files.deleteIfExists(settings.data().resolve(SET_UP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetSetUp(@Observes FirstAdministratorMade made) {
        forgetSetUp();
    }

    private void write(String name, String text) {
        try {
            Path file = settings.data().resolve(name);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
