package lms.web.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import lms.web.privacy.domain.DataExport;
import lms.web.shared.http.Frames;
import lms.web.shared.http.Visit;
import lms.web.shared.kernel.Actor;
import lms.web.shared.view.Page;
import lms.web.shared.view.generated.StaticTemplates;
import lms.web.testkit.Engine;
import lms.web.testkit.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What real databases refuse, and how whoever asked is told. */
@ParameterizedClass
@EnumSource(Engine.class)
class FailureMapperTest {

    private static final Path WAR = Path.of("src/main/webapp");

    private final School school;
    private final Visit visit = new Visit();
    private final FailureMapper failures;

    FailureMapperTest(Engine engine) {
        this.school = new School(engine);
        var frames = new Frames(visit, school.settings, application());
        this.failures = new FailureMapper(new Problems(visit, frames, new StaticTemplates()), school.ids);
    }

    @Test
    void secondOfTwoClicks_isToldThatItMayBeDoneAlready() {
        visit.begin("/me/data", "/me/data", "en");

        Response answer = failures.toResponse(askedTwice());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(new String(((Page) answer.getEntity()).bytes(), StandardCharsets.UTF_8))
                .contains("Somebody was faster", "pressed a button twice", "done already", "load the page again")
                .doesNotContain("data_export", "Exception");
    }

    @Test
    void programThatAsksTwice_isToldTheSame() {
        visit.begin("/api/v1/anything", "/api/v1/anything", "en");

        Response answer = failures.toResponse(new IllegalStateException("wrapped", askedTwice()));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat(answer.getEntity().toString()).contains("\"status\":409").doesNotContain("data_export");
    }

    @Test
    void rowThatRefersToNothing_isAFaultOfOurs() {
        visit.begin("/", "/", "en");

        Response answer = failures.toResponse(catchThrowable(() -> school.storage.inTransaction(() -> school.storage
                .entities()
                .persist(new DataExport(school.ids.next(), school.ids.next(), school.clock.instant())))));

        assertThat(answer.getStatus()).isEqualTo(500);
    }

    /** What the second of two transactions gets that both have found no row. */
    private Throwable askedTwice() {
        Actor.Person zoe = school.learner("zoe@example.org");
        ask(zoe);
        return catchThrowable(() -> ask(zoe));
    }

    private void ask(Actor.Person person) {
        school.storage.inTransaction(() -> {
            school.storage
                    .entities()
                    .persist(new DataExport(school.ids.next(), person.accountId(), school.clock.instant()));
            school.storage.entities().flush();
        });
    }

    /** As far as pages ask it: for the files of the WAR. */
    private static ServletContext application() {
        return (ServletContext) Proxy.newProxyInstance(
                FailureMapperTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getResourcePaths" -> assets(String.valueOf(args[0]));
                    case "getResourceAsStream" -> Files.newInputStream(WAR.resolve("." + args[0]));
                    default -> null;
                });
    }

    private static Set<String> assets(String directory) {
        try (var files = Files.list(WAR.resolve("." + directory))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory + file.getFileName())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
