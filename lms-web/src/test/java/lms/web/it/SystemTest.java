package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that speaks HTTP with the running system. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class SystemTest {
    /** A failed deployment leaves the server running, and would otherwise show as a hundred odd failures. */
    @BeforeAll
    static void the_application_is_up() {
        assertThat(Visitor.atTheMachine().get("/health/ready").body())
                .as("the application did not start: see target/failsafe-reports/*-output.txt")
                .isEqualTo("up");
    }
}
