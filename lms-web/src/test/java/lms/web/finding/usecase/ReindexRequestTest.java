package lms.web.finding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lms.web.finding.offline.CannotReindex;
import lms.web.finding.offline.RunningServer;
import lms.web.finding.usecase.ReindexRequest.Progress;
import lms.web.finding.usecase.ReindexRequest.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexRequestTest {

    @TempDir
    private Path data;

    private ReindexRequest server;
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        server = new ReindexRequest(data);
    }

    @Test
    void server_is_asked_once_and_tells_how_far_it_is() throws CannotReindex {
        ask(
                () -> assertThat(server.take()).isTrue(),
                () -> server.tell(new Progress(State.MAKING, 0, 2)),
                () -> server.tell(new Progress(State.MAKING, 1, 2)),
                () -> server.tell(new Progress(State.DONE, 0, 0)));

        assertThat(shown).containsExactly("0/2", "1/2");
        assertThat(server.take()).isFalse();
    }

    @Test
    void asking_again_after_an_interruption_listens_to_what_is_under_way() throws CannotReindex {
        server.tell(new Progress(State.MAKING, 1, 2));

        ask(() -> server.tell(new Progress(State.DONE, 0, 0)));

        assertThat(server.take()).isFalse();
    }

    @Test
    void earlier_answer_is_no_answer() throws CannotReindex {
        server.tell(new Progress(State.DONE, 0, 0));

        ask(() -> assertThat(server.take()).isTrue(), () -> server.tell(new Progress(State.DONE, 0, 0)));
    }

    @Test
    void failure_and_silence_are_told_apart() {
        assertThatThrownBy(() -> ask(() -> server.tell(new Progress(State.FAILED, 0, 0))))
                .isInstanceOf(CannotReindex.class)
                .hasMessageContaining("could not make");
        assertThatThrownBy(() -> ask()).isInstanceOf(CannotReindex.class).hasMessageContaining("not answered");
    }

    @Test
    void what_was_under_way_when_the_server_ended_is_forgotten() {
        server.tell(new Progress(State.MAKING, 1, 2));

        server.forgetProgress();

        assertThat(server.progress()).isEmpty();
    }

    /** Asks as the command does; at each pause the server does its next thing. */
    private void ask(Runnable... happening) throws CannotReindex {
        var next = List.of(happening).iterator();
        new RunningServer(data, 10).reindex((done, total) -> shown.add(done + "/" + total), () -> {
            if (next.hasNext()) {
                next.next().run();
            }
        });
    }
}
