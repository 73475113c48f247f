package lms.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps what segments have to suggest for as long as they are in use. What a publication left alone is not made again. */
final class SegmentNamesCache {
    private final Map<IndexReader.CacheKey, SegmentNames> known = new ConcurrentHashMap<>();

    SegmentNames of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        SegmentNames names = known.get(core.getKey());
        if (names == null) {
            names = SegmentNames.of(segment);
            if (known.putIfAbsent(core.getKey(), names) == null) {
                core.addClosedListener(known::remove);
            }
        }
        return names;
    }
}
