package lms.search.lucene;

import org.apache.lucene.util.BytesRef;

/**
 * A text that can be suggested, as the index keeps it.
 *
 * @param key what is compared with what somebody types: words without accents, a space after each
 * @param language BCP 47 tag
 * @param role what it is
 * @param isIndirect whether the key is another than that of the text as it stands
 * @param text as it stands in the page
 */
record SuggestibleName(String key, String language, NameRole role, boolean isIndirect, String text) {
    /** Nobody picks a longer text from a list of suggestions. */
    static final int MOST_CHARACTERS = 250;

    /** Stands in no key, and comes before everything that does, so that values lie in the order of their keys. */
    private static final char SEPARATOR = 0;

    private static final int INDIRECT_COST = 4;

    static SuggestibleName of(BytesRef value) {
        String all = value.utf8ToString();
        int language = all.indexOf(SEPARATOR) + 1;
        int role = all.indexOf(SEPARATOR, language) + 1;
        return new SuggestibleName(
                all.substring(0, language - 1),
                all.substring(language, role - 1),
                NameRole.of(all.charAt(role)),
                all.charAt(role + 1) == 'i',
                all.substring(role + 2));
    }

    BytesRef value() {
        return new BytesRef(key + SEPARATOR + language + SEPARATOR + role.code() + (isIndirect ? 'i' : '-') + text);
    }

    /** The higher, the later it is suggested; below 300. Of texts that begin alike, the shorter is typed to a larger part. */
    int cost() {
        return text.length() + role.cost() + (isIndirect ? INDIRECT_COST : 0);
    }
}
