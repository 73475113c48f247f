package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import lms.content.source.ArchiveReader;
import lms.content.source.ArchiveRefused;
import lms.content.source.SourceTree;
import lms.web.shared.kernel.Actor;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Rejected;

/** Takes archives: reads them outside of any transaction, then has the text kept. */
@Component
public class ArchiveDesk {

    private final Uploads uploads;

    @Inject
    public ArchiveDesk(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Takes the text out of an archive.
     *
     * @param file the archive, in a place of the caller's
     * @param name what it was called
     * @return the revision
     * @throws lms.web.shared.kernel.NotFound if the actor is no author of the curriculum
     * @throws Rejected with what is wrong with which entry
     */
    public String take(String curriculumId, Path file, String name, Actor actor) {
        uploads.admit(curriculumId, actor);
        return uploads.keep(curriculumId, read(file), name, actor);
    }

    private static SourceTree read(Path file) {
        try {
            return ArchiveReader.read(file);
        } catch (ArchiveRefused e) {
            List<Rejected.Fault> faults =
                    e.problems().stream().map(ArchiveDesk::fault).toList();
            throw new Rejected(faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rejected.Fault fault(ArchiveRefused.Problem problem) {
        return problem.entry().isEmpty()
                ? Rejected.Fault.of(Uploads.FIELD, "author.upload.refused", problem.message(), problem.hint())
                : Rejected.Fault.of(
                        Uploads.FIELD, "author.upload.entry", problem.entry(), problem.message(), problem.hint());
    }
}
