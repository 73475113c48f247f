package lms.web.finding.usecase;

import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import lms.search.IndexedPage;
import lms.search.PageHash;
import lms.search.SearchIndex;
import lms.web.catalogue.usecase.PublishedCurriculum;
import lms.web.shared.kernel.Component;
import lms.web.shared.kernel.Fault;
import lms.web.shared.kernel.PublicUse;

/**
 * Keeps the index in step with what is published. What could not be followed at once, what another node published, and
 * what happened while this one was down is found by comparing positions.
 */
@Component
public class Following {

    private static final Logger LOG = Logger.getLogger(Following.class.getName());

    private final PublishedPages published;
    private final Index index;
    private final Waiting waiting;
    /** One at a time, and the state is asked only when it is one's turn: the last one leaves the latest state behind. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile boolean filling;

    @Inject
    public Following(PublishedPages published, Index index, Clock clock) {
        this.published = published;
        this.index = index;
        this.waiting = new Waiting(clock);
    }

    /**
     * Follows every curriculum of which the index does not know the latest state; cheap when there is none. One that
     * cannot be followed keeps no other one waiting.
     */
    @PublicUse("the system follows its own releases")
    public void catchUp() {
        for (String id : behind()) {
            try {
                follow(id);
            } catch (RuntimeException e) {
                LOG.severe(() -> "The search index cannot follow " + id + ": " + Fault.describe(e));
            }
        }
    }

    /** Says how far the index is. */
    @PublicUse("says nothing about people")
    public IndexState state() {
        return waiting.state(behind(), filling);
    }

    /** Whether the index knows nothing of what is published, because it had to be begun anew. */
    boolean isBegunAnew() {
        return index.index().positions().isEmpty() && !behind().isEmpty();
    }

    /** Does work that leaves the index incomplete until it ends. */
    void filling(Runnable work) {
        filling = true;
        try {
            work.run();
        } finally {
            filling = false;
        }
    }

    /**
     * Makes a new index while search goes on in the old one, and puts it in its place.
     *
     * @param steps hears after each curriculum how many are done
     */
    @PublicUse("the system keeps its own index")
    public void rebuild(Steps steps) {
        try {
            filling(() -> index.index().rebuild(fresh -> fill(fresh, steps)));
        } finally {
            if (turn.isHeldByCurrentThread()) {
                turn.unlock();
            }
        }
        catchUp();
    }

    /** What is published meanwhile goes into the old index at once, and into the new one before it takes its place. */
    private void fill(SearchIndex fresh, Steps steps) {
        List<PublishedCurriculum> all = published.curricula();
        int done = 0;
        steps.done(done, all.size());
        List<RuntimeException> faults = new ArrayList<>();
        for (PublishedCurriculum curriculum : all) {
            put(curriculum, fresh).ifPresent(faults::add);
            done++;
            steps.done(done, all.size());
        }
        if (!faults.isEmpty() && faults.size() == all.size()) {
            throw faults.get(0); // nothing can be read: the old index is better than an empty one
        }
        turn.lock(); // given back when the new index is in its place
        published.curricula().stream()
                .filter(curriculum -> isBehind(curriculum, fresh))
                .forEach(late -> put(late, fresh));
    }

    /** What cannot be read or written is left out, rather than leaving people without all else; says why, if it was. */
    private Optional<RuntimeException> put(PublishedCurriculum curriculum, SearchIndex fresh) {
        try {
            follow(curriculum, fresh);
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e; // the disk, which is the same for all
        } catch (RuntimeException e) {
            LOG.severe(() -> "The new search index is without " + curriculum.id() + ": " + Fault.describe(e));
            return Optional.of(e);
        }
    }

    /**
     * Compares every page of the index with what is published, follows again what differs, and makes the index anew if
     * its files are damaged.
     */
    @PublicUse("the system keeps its own index")
    public void check() {
        if (index.index().isIntact()) {
            published.curricula().forEach(this::check);
        } else {
            LOG.severe("The files of the search index are damaged. It is made anew.");
            rebuild(Steps.UNHEARD);
        }
    }

    private void check(PublishedCurriculum curriculum) {
        turn.lock();
        try {
            if (isBehind(curriculum, index.index())) {
                return; // followed with the next beat
            }
            Map<String, String> wanted = new HashMap<>();
            published.of(curriculum).forEach(page -> wanted.put(page.id(), PageHash.of(page)));
            Map<String, String> held = index.index().hashes(curriculum.id());
            Set<Map.Entry<String, String>> different = new HashSet<>(wanted.entrySet());
            different.removeAll(held.entrySet());
            long foreign =
                    held.keySet().stream().filter(id -> !wanted.containsKey(id)).count();
            if (!different.isEmpty() || foreign > 0) {
                LOG.severe(() -> "The search index held " + different.size() + " pages of " + curriculum.id()
                        + " wrong or not at all, and " + foreign + " too many. They are written again.");
                follow(curriculum, index.index());
            }
        } finally {
            turn.unlock();
        }
    }

    /** Follows the curriculum if the index does not know its latest state. */
    void follow(String curriculumId) {
        turn.lock();
        try {
            List<PublishedCurriculum> now = published.curricula();
            if (now.stream().noneMatch(each -> each.id().equals(curriculumId))) {
                index.index().forget(curriculumId);
            }
            now.stream()
                    .filter(each -> each.id().equals(curriculumId) && isBehind(each, index.index()))
                    .forEach(each -> follow(each, index.index()));
        } finally {
            turn.unlock();
        }
    }

    private void follow(PublishedCurriculum curriculum, SearchIndex into) {
        List<IndexedPage> pages = published.of(curriculum);
        into.follow(curriculum.id(), Position.of(curriculum), pages);
    }

    /** Ids of the curricula that are not in the index as they are published, those that no longer are among them. */
    private Set<String> behind() {
        Map<String, String> wanted =
                published.curricula().stream().collect(Collectors.toMap(PublishedCurriculum::id, Position::of));
        Map<String, String> held = index.index().positions();
        Set<String> behind = new HashSet<>(held.keySet());
        behind.addAll(wanted.keySet());
        behind.removeIf(id -> wanted.containsKey(id) && wanted.get(id).equals(held.get(id)));
        waiting.note(behind);
        return behind;
    }

    private static boolean isBehind(PublishedCurriculum curriculum, SearchIndex in) {
        return !Position.of(curriculum).equals(in.positions().get(curriculum.id()));
    }

    /** Hears how far the making of a new index has come. */
    @FunctionalInterface
    public interface Steps {
        /** Nobody listens. */
        Steps UNHEARD = (done, total) -> {};

        /**
         * Told at the beginning and after each curriculum.
         *
         * @param done curricula that are in the new index
         * @param total curricula in all
         */
        void done(int done, int total);
    }
}
