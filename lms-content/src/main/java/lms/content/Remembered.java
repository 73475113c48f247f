package lms.content;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found out before, as long as there is memory to spare. May be shared by threads: two that ask for the same
 * at the same time may both find it out.
 */
final class Remembered<K, V> {
    /** As many as the files that a curriculum may have. */
    private static final int MOST = 5_000;

    private final Map<K, SoftReference<V>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
            return size() > MOST;
        }
    };

    /** What is remembered under the key, or else what the search finds. */
    V get(K key, Supplier<V> search) {
        V before = known(key);
        if (before != null) {
            return before;
        }
        V found = search.get();
        synchronized (known) {
            known.put(key, new SoftReference<>(found));
        }
        return found;
    }

    private @Nullable V known(K key) {
        synchronized (known) {
            SoftReference<V> reference = known.get(key);
            return reference == null ? null : reference.get();
        }
    }
}
