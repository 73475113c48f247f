package lms.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class SyncOnceDirectoryTest {
    private final List<String> synced = new ArrayList<>();
    private boolean broken;

    private final Directory directory = new SyncOnceDirectory(new FilterDirectory(new ByteBuffersDirectory()) {
        @Override
        public void sync(Collection<String> names) throws IOException {
            if (broken) {
                throw new IOException("disk");
            }
            synced.addAll(names);
        }
    });

    private void write(String name) throws IOException {
        directory.createOutput(name, IOContext.DEFAULT).close();
    }

    @Test
    void a_file_is_brought_to_disk_once() throws IOException {
        write("a");
        directory.sync(List.of("a", "there before"));
        write("b");
        directory.sync(List.of("a", "b", "there before"));
        assertThat(synced).containsExactly("a", "b");
    }

    @Test
    void a_name_that_is_used_again_is_another_file() throws IOException {
        write("a");
        directory.sync(List.of("a"));
        directory.deleteFile("a");
        write("a");
        directory.sync(List.of("a"));
        assertThat(synced).containsExactly("a", "a");
    }

    @Test
    void what_could_not_be_brought_to_disk_is_tried_again() throws IOException {
        write("a");
        broken = true;
        assertThatThrownBy(() -> directory.sync(List.of("a"))).hasMessage("disk");
        broken = false;
        directory.sync(List.of("a"));
        assertThat(synced).containsExactly("a");
    }

    @Test
    void a_file_keeps_its_state_under_another_name() throws IOException {
        write("a");
        directory.rename("a", "b");
        directory.sync(List.of("b"));
        directory.rename("b", "c");
        directory.sync(List.of("c"));
        assertThat(synced).containsExactly("b");
    }

    @Test
    void temporary_files_are_files() throws IOException {
        try (IndexOutput output = directory.createTempOutput("a", "b", IOContext.DEFAULT)) {
            assertThat(output.getName()).isNotEmpty();
        }
        List<String> all = List.of(directory.listAll());
        directory.sync(all);
        assertThat(synced).isEqualTo(all);
    }
}
