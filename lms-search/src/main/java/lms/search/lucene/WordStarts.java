package lms.search.lucene;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;

/**
 * Texts with all places in them where a word starts, in the order of what follows there: a suffix array by words, so
 * that what goes on like something typed is one run of it. A text takes its letters, and 8 bytes for each word.
 */
final class WordStarts {
    /** Comes after each text, and in none. */
    private static final byte END = 0;

    private final byte[] letters;
    private final int[] texts;
    private final int[] starts;
    private final int[] textOf;

    private WordStarts(byte[] letters, int[] texts, int[] starts, int[] textOf) {
        this.letters = letters;
        this.texts = texts;
        this.starts = starts;
        this.textOf = textOf;
    }

    /** Takes the texts in any order, none twice; each has a space after every word. */
    static final class Builder {
        private byte[] letters = {};
        private int length;
        private int[] texts = {};
        private int size;

        void add(BytesRef text) {
            letters = ArrayUtil.grow(letters, length + text.length + 1);
            texts = ArrayUtil.grow(texts, size + 1);
            texts[size++] = length;
            System.arraycopy(text.bytes, text.offset, letters, length, text.length);
            length += text.length;
            letters[length++] = END;
        }

        WordStarts build() {
            byte[] all = ArrayUtil.copyOfSubArray(letters, 0, length);
            int[] starts = new int[size];
            int[] textOf = new int[size];
            int words = 0;
            for (int text = 0; text < size; text++) {
                int end = text + 1 < size ? texts[text + 1] : length;
                for (int at = texts[text]; at < end - 1; at++) {
                    if (at == texts[text] || all[at - 1] == ' ') {
                        starts = ArrayUtil.grow(starts, words + 1);
                        textOf = ArrayUtil.grow(textOf, words + 1);
                        starts[words] = at;
                        textOf[words++] = text;
                    }
                }
            }
            WordStarts built = new WordStarts(
                    all,
                    ArrayUtil.copyOfSubArray(texts, 0, size),
                    ArrayUtil.copyOfSubArray(starts, 0, words),
                    ArrayUtil.copyOfSubArray(textOf, 0, words));
            built.new Order().sort(0, words);
            return built;
        }
    }

    /** The first place that is not before the letters; the run of those that go on like them starts here. */
    int from(BytesRef typed) {
        return firstFrom(typed, 0);
    }

    /** The first place after the run of those that go on like the letters. */
    int to(BytesRef typed) {
        return firstFrom(typed, 1);
    }

    private int firstFrom(BytesRef typed, int least) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.signum(compare(starts[middle], typed)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the text in which the word stands. */
    int textOf(int start) {
        return textOf[start];
    }

    /** Whether the word is the first of its text. */
    boolean isFirst(int start) {
        return starts[start] == texts[textOf[start]];
    }

    /** Whether the text ends after so many letters from there. */
    boolean endsAfter(int start, int count) {
        int end = starts[start] + count;
        return letters[end] == END || (letters[end] == ' ' && letters[end + 1] == END);
    }

    /** The number of a text; -1 when it is not there. */
    int find(BytesRef text) {
        int first = from(text);
        return first < starts.length
                        && isFirst(first)
                        && compare(starts[first], text) == 0
                        && letters[starts[first] + text.length] == END
                ? textOf[first]
                : -1;
    }

    /** The letters of a text. */
    BytesRef text(int text) {
        int end = texts[text];
        while (letters[end] != END) {
            end++;
        }
        return new BytesRef(letters, texts[text], end - texts[text]);
    }

    /** Whether some word of the text, with what follows, goes on like the letters. */
    boolean contains(int text, BytesRef typed) {
        for (int at = texts[text]; letters[at] != END; at++) {
            if ((at == texts[text] || letters[at - 1] == ' ') && compare(at, typed) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What must be changed in the letters so that it goes on like them there. */
    OneEdit edit(int start, BytesRef typed) {
        return OneEdit.of(letters, starts[start], typed);
    }

    private int compare(int at, BytesRef typed) {
        for (int i = 0; i < typed.length; i++) {
            int difference = (letters[at + i] & 0xFF) - (typed.bytes[typed.offset + i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** By letters to the end of the text; whole texts before ends of others, so that they are found first. */
    private final class Order extends IntroSorter {
        private int pivot;
        private boolean pivotFirst;

        @Override
        protected void setPivot(int start) {
            pivot = starts[start];
            pivotFirst = isFirst(start);
        }

        @Override
        protected int comparePivot(int start) {
            int one = pivot;
            int other = starts[start];
            while (letters[one] == letters[other] && letters[one] != END) {
                one++;
                other++;
            }
            int difference = (letters[one] & 0xFF) - (letters[other] & 0xFF);
            return difference != 0 ? difference : Boolean.compare(isFirst(start), pivotFirst);
        }

        @Override
        protected void swap(int one, int other) {
            int start = starts[one];
            starts[one] = starts[other];
            starts[other] = start;
            int text = textOf[one];
            textOf[one] = textOf[other];
            textOf[other] = text;
        }
    }
}
