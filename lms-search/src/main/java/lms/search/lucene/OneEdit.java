package lms.search.lucene;

import org.apache.lucene.util.BytesRef;

/**
 * How one typing error can lie between what was typed and how a text goes on: a letter more, fewer, other, or swapped
 * with the next. The first letter must be right. Letters are bytes of UTF-8: where one takes several, only some errors
 * are forgiven.
 */
enum OneEdit {
    /** It goes on exactly like this, or there is more than one error. */
    NONE,
    /** After the error it goes on as it was typed. */
    WITHIN,
    /** Only the last letter is wrong, which says little. */
    LAST;

    static OneEdit of(byte[] letters, int at, BytesRef typed) {
        int same = 0;
        while (same < typed.length && letters[at + same] == typed.bytes[typed.offset + same]) {
            same++;
        }
        int text = at + same;
        if (same == 0 || same == typed.length) {
            return NONE;
        }
        boolean more = letters[text] != 0;
        if (more && goesOn(letters, text + 1, typed, same)) { // one is missing
            return WITHIN;
        }
        if (same + 1 == typed.length) {
            return LAST;
        }
        boolean within = goesOn(letters, text, typed, same + 1) // one too many
                || (more && goesOn(letters, text + 1, typed, same + 1))
                || (isSwapped(letters, text, typed, same) && goesOn(letters, text + 2, typed, same + 2));
        return within ? WITHIN : NONE;
    }

    private static boolean isSwapped(byte[] letters, int text, BytesRef typed, int from) {
        return from + 1 < typed.length
                && letters[text] == typed.bytes[typed.offset + from + 1]
                && letters[text + 1] == typed.bytes[typed.offset + from];
    }

    private static boolean goesOn(byte[] letters, int text, BytesRef typed, int from) {
        for (int i = from; i < typed.length; i++) {
            if (letters[text + i - from] != typed.bytes[typed.offset + i]) {
                return false;
            }
        }
        return true;
    }
}
