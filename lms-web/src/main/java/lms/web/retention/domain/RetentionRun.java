package lms.web.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lms.web.shared.kernel.Classified;
import lms.web.shared.kernel.Identified;
import lms.web.shared.kernel.PrivacyClass;

/** One daily run and what it removed, in numbers. A run that was broken off is taken up again, and its numbers go on. */
@Entity
@Table(name = "retention_run")
@SuppressWarnings("NullAway.Init")
public class RetentionRun extends Identified {

    /** From the beginning of one run to that of the next. */
    public static final Duration EVERY = Duration.ofHours(24);

    private static final String BETWEEN = "\n";

    @Column(name = "begun_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant begunAt;

    @Column(name = "ended_at")
    @Classified(PrivacyClass.INTERNAL)
    private Instant endedAt;

    /** One line for each rule: name, removed, held. */
    @Classified(PrivacyClass.INTERNAL)
    private String counts;

    /** For JPA. */
    protected RetentionRun() {}

    /** A run begins. */
    public RetentionRun(UUID id, Instant now) {
        super(id);
        this.begunAt = now;
        this.endedAt = Instant.EPOCH;
        this.counts = "";
    }

    /** So many rows more were removed by a rule. */
    public void removed(RetentionRule rule, long more) {
        change(rule, new Count(of(rule).removed() + more, of(rule).held()));
    }

    /** So many rows are over by a rule, and are held. */
    public void held(RetentionRule rule, long held) {
        change(rule, new Count(of(rule).removed(), held));
    }

    /** Every rule was carried out. */
    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isEnded() {
        return !endedAt.equals(Instant.EPOCH);
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When every rule had been carried out; {@link Instant#EPOCH} before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What a rule did until now. */
    public Count of(RetentionRule rule) {
        return counts().getOrDefault(rule, Count.NONE);
    }

    private Map<RetentionRule, Count> counts() {
        // A name that this version does not know belongs to another one; it is of no use here.
        List<String> known =
                Arrays.stream(RetentionRule.values()).map(Enum::name).toList();
        Map<RetentionRule, Count> all = new EnumMap<>(RetentionRule.class);
        counts.lines()
                .map(line -> line.split(" ", 3))
                .filter(words -> known.contains(words[0]))
                .forEach(words -> all.put(
                        RetentionRule.valueOf(words[0]),
                        new Count(Long.parseLong(words[1]), Long.parseLong(words[2]))));
        return all;
    }

    private void change(RetentionRule rule, Count count) {
        Map<RetentionRule, Count> all = counts();
        all.put(rule, count);
        counts = all.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().removed() + " "
                        + each.getValue().held())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * What a rule did.
     *
     * @param removed rows that were removed
     * @param held rows that are over and stay, because somebody holds them
     */
    public record Count(long removed, long held) {
        /** Nothing. */
        public static final Count NONE = new Count(0, 0);
    }
}
