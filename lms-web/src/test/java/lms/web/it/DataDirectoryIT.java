package lms.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import lms.web.privacy.offline.DataPlace;
import org.junit.jupiter.api.Test;

/** A server that works puts nothing into its data directory of which nobody has said what it holds about people. */
class DataDirectoryIT extends SystemTest {

    @Test
    void everythingThere_isOnTheListOfWhatCouldBeHandedOver() {
        assertThat(DataPlace.strangersIn(TestServer.data()))
                .as("name it in DataPlace: what does it say of whom, and for how long?")
                .isEmpty();
    }
}
