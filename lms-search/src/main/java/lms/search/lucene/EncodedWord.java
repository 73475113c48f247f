package lms.search.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * A word as the index takes it.
 *
 * @param roots its terms in the tongue of its text, at least one
 * @param plain the word without accents, as the only element
 */
record EncodedWord(List<BytesRef> roots, List<BytesRef> plain) {
    EncodedWord {
        roots = List.copyOf(roots);
        plain = List.copyOf(plain);
    }
}
