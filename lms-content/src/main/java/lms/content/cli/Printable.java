package lms.content.cli;

/** Characters as a screen shows them. What somebody wrote into a lesson must not steer the screen of its reader. */
final class Printable {
    private static final char STRANGE = '\uFFFD';
    /** First and last characters that are as wide as two; after the East Asian Width property of Unicode. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Printable() {}

    /** The text with signs in place of characters that would move the cursor or turn the reading direction. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(of(point)));
        return out.toString();
    }

    static int of(int point) {
        return Character.isISOControl(point) || isDirection(point) || point == 0x2028 || point == 0x2029
                ? STRANGE
                : point;
    }

    /** How many columns of a screen the character takes: 0, 1 or 2. */
    static int width(int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                return 0;
            }
            case Character.FORMAT -> {
                return isDirection(point) ? 1 : 0;
            }
            default -> {
                for (int[] range : WIDE) {
                    if (point >= range[0] && point <= range[1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
