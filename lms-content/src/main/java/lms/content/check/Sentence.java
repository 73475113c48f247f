package lms.content.check;

import lms.content.document.Position;

/**
 * A sentence of a lesson.
 *
 * @param at where it begins
 * @param words how many it has
 * @param syllables how many those have together, if they are English; an estimate
 */
record Sentence(Position at, int words, int syllables) {
    /**
     * Counts a sentence.
     *
     * @param text plain; words are what white space parts, as long as there is a letter or digit in them
     */
    static Sentence of(Position at, String text) {
        int words = 0;
        int syllables = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (isWord(text, start, i)) {
                    words++;
                    syllables += syllables(text, start, i);
                }
                start = i + 1;
            }
        }
        return new Sentence(at, words, syllables);
    }

    private static boolean isWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Groups of vowels, less an e that is not heard at the end (as in "rule" or "asked"), and one at least. */
    private static int syllables(String text, int start, int end) {
        int last = end - 1;
        while (last > start && !Character.isLetter(text.charAt(last))) {
            last--;
        }
        int groups = 0;
        boolean before = false;
        for (int i = start; i <= last; i++) {
            boolean vowel = isVowel(text.charAt(i));
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return Math.max(1, isSilent(text, start, last) ? groups - 1 : groups);
    }

    private static boolean isSilent(String text, int start, int last) {
        char end = Character.toLowerCase(text.charAt(last));
        int e = end == 'd' || end == 's' ? last - 1 : last;
        if (e - 2 < start || Character.toLowerCase(text.charAt(e)) != 'e') {
            return false;
        }
        char before = Character.toLowerCase(text.charAt(e - 1));
        return switch (end) {
            case 'd' -> !isVowel(before) && before != 't' && before != 'd';
            case 's' -> !isVowel(before) && "sxzcgh".indexOf(before) < 0;
            default -> !isVowel(before) && (before != 'l' || isVowel(text.charAt(e - 2)));
        };
    }

    private static boolean isVowel(char letter) {
        return "aeiouyAEIOUY".indexOf(letter) >= 0;
    }
}
