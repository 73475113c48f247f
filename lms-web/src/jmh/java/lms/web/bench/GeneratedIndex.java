package lms.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lms.search.SearchIndex;
import lms.search.lucene.LuceneSearch;

/** Indexes of generated pages on disk, each made when it is first wanted. */
final class GeneratedIndex {
    private final Path home = Path.of(System.getProperty("bench.home"));

    GeneratedPages pages() throws IOException {
        return GeneratedPages.forSome(new FrozenWords(home));
    }

    /** An empty directory of its own. */
    Path fresh() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(work()), "index");
    }

    /** The directory of a closed index of so many sections. */
    Path of(int sections) throws IOException {
        Path made = work().resolve("sections-" + sections);
        if (!Files.exists(made)) {
            Path making = fresh();
            try (SearchIndex index = LuceneSearch.open(making)) {
                pages().fill(index, sections);
            }
            Files.move(making, made);
        }
        return made;
    }

    private Path work() {
        return home.resolve("lms-web/target/bench");
    }
}
