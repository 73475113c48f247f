package lms.search.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;

/**
 * What a commit says of itself.
 *
 * @param fingerprint of everything that decides how text is written: versions, analysers, dictionaries
 * @param positions how far each source was followed, by source
 */
record CommitData(String fingerprint, Map<String, String> positions) {
    /**
     * Count this up whenever the fields of documents change. An index of another format is not read at all; one that
     * differs in its fingerprint alone can still be searched until there is a better one.
     */
    private static final String FORMAT = "3";

    private static final String FORMAT_KEY = "format";
    private static final String FINGERPRINT_KEY = "fingerprint";
    private static final String POSITION_PREFIX = "position:";

    CommitData {
        positions = Map.copyOf(positions);
    }

    /** Of an index that nothing was written to. */
    static CommitData ofNew(String fingerprint) {
        return new CommitData(fingerprint, Map.of());
    }

    /** @throws CorruptIndexException when the index is not one of ours, or of another format */
    static CommitData parse(Map<String, String> data) throws CorruptIndexException {
        String fingerprint = data.get(FINGERPRINT_KEY);
        if (fingerprint == null || !FORMAT.equals(data.get(FORMAT_KEY))) {
            throw new CorruptIndexException("it was made by another version", data.toString());
        }
        Map<String, String> positions = new HashMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(POSITION_PREFIX)) {
                positions.put(key.substring(POSITION_PREFIX.length()), value);
            }
        });
        return new CommitData(fingerprint, positions);
    }

    CommitData with(String source, String position) {
        Map<String, String> all = new HashMap<>(positions);
        all.put(source, position);
        return new CommitData(fingerprint, all);
    }

    CommitData without(String source) {
        Map<String, String> others = new HashMap<>(positions);
        others.remove(source);
        return new CommitData(fingerprint, others);
    }

    Map<String, String> toMap() {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT_KEY, FORMAT);
        data.put(FINGERPRINT_KEY, fingerprint);
        positions.forEach((source, position) -> data.put(POSITION_PREFIX + source, position));
        return data;
    }
}
