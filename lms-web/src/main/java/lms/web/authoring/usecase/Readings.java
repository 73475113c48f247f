package lms.web.authoring.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.content.CurriculumReader;
import lms.content.Reading;
import lms.content.source.SourceTree;
import lms.web.shared.kernel.Component;

/** What the checker says of a text. The last few are remembered: a person looks at one text on several pages. */
@Component
public class Readings {

    private static final int REMEMBERED = 4;

    private final Clock clock;
    /** Knows the files of the text before, so that one edit is checked quickly. */
    private final CurriculumReader reader = new CurriculumReader();

    private final Map<Key, Reading> recent = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(SourceTree source, LocalDate day) {}

    @Inject
    public Readings(Clock clock) {
        this.clock = clock;
    }

    /** One at a time: checking is slow, and two who look at the same text wait for one answer. */
    synchronized Reading of(SourceTree source) {
        LocalDate today = LocalDate.now(clock);
        Reading known = recent.get(new Key(source, today));
        if (known != null) {
            return known;
        }
        Reading reading = reader.read(source, today);
        recent.put(new Key(source, today), reading);
        while (recent.size() > REMEMBERED) {
            recent.remove(recent.keySet().iterator().next());
        }
        return reading;
    }
}
