package lms.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Merges segments of one access token with each other and never with those of another. It must be told the tokens,
 * since a policy sees names and sizes only; a segment that it was not told of stays as it is.
 */
final class MergesWithinToken extends FilterMergePolicy {
    /** Fewer than Lucene's ten: each token has so many, most are small, and a search visits every one. */
    private static final int SEGMENTS_PER_TIER = 4;

    private volatile Map<String, String> tokenBySegment = Map.of();

    MergesWithinToken() {
        super(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER));
    }

    /** The token of each segment there is, by the name of the segment. Names are never given to another segment. */
    void learn(Map<String, String> tokens) {
        tokenBySegment = Map.copyOf(tokens);
    }

    @Override
    public @Nullable MergeSpecification findMerges(MergeTrigger trigger, SegmentInfos all, MergeContext context)
            throws IOException {
        return apart(all, some -> in.findMerges(trigger, some, context));
    }

    @Override
    public @Nullable MergeSpecification findFullFlushMerges(
            MergeTrigger trigger, SegmentInfos all, MergeContext context) throws IOException {
        return apart(all, some -> in.findFullFlushMerges(trigger, some, context));
    }

    @Override
    public @Nullable MergeSpecification findForcedMerges(
            SegmentInfos all, int most, Map<SegmentCommitInfo, Boolean> which, MergeContext context)
            throws IOException {
        return apart(all, some -> in.findForcedMerges(some, most, which, context));
    }

    @Override
    public @Nullable MergeSpecification findForcedDeletesMerges(SegmentInfos all, MergeContext context)
            throws IOException {
        return apart(all, some -> in.findForcedDeletesMerges(some, context));
    }

    @FunctionalInterface
    private interface Finding {
        @Nullable
        MergeSpecification in(SegmentInfos segments) throws IOException;
    }

    private @Nullable MergeSpecification apart(SegmentInfos all, Finding finding) throws IOException {
        Map<String, SegmentInfos> groups = new TreeMap<>();
        for (SegmentCommitInfo segment : all) {
            String token = tokenBySegment.get(segment.info.name);
            if (token != null) {
                groups.computeIfAbsent(token, none -> new SegmentInfos(all.getIndexCreatedVersionMajor()))
                        .add(segment);
            }
        }
        MergeSpecification found = new MergeSpecification();
        for (SegmentInfos group : groups.values()) {
            MergeSpecification merges = finding.in(group);
            if (merges != null) {
                found.merges.addAll(merges.merges);
            }
        }
        return found.merges.isEmpty() ? null : found;
    }
}
