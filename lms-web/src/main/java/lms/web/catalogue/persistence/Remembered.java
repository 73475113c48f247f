package lms.web.catalogue.persistence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the most recently used values that can never change again. */
final class Remembered<K, V> {

    private final Map<K, V> values;

    Remembered(int limit) {
        this.values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        });
    }

    /** The value for the key; a missing one is read, by several readers at once if it so happens. */
    Optional<V> get(K key, Supplier<Optional<V>> reader) {
        V known = values.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<V> read = reader.get();
        read.ifPresent(value -> values.put(key, value));
        return read;
    }
}
