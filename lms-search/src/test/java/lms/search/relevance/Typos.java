package lms.search.relevance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes of a hand on a keyboard: letters swapped, left out, struck twice, or struck beside. */
final class Typos {
    static final int SHORTEST_WORD = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST_WORD + ",}");
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Typos() {}

    /**
     * The text with so many mistakes, at places drawn in its words of four letters and more. Its first letter is always
     * right; a text without such a word stays as it is.
     */
    static String in(String text, int mistakes, Random random) {
        List<Integer> places = places(text);
        if (mistakes == 0 || places.isEmpty()) {
            return text;
        }
        String typed;
        do {
            Collections.shuffle(places, random);
            typed = text;
            // From the end on, so that no mistake moves a place that is still to come.
            for (int place : places.stream()
                    .limit(mistakes)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                typed = mistyped(typed, place, random);
            }
        } while (typed.equals(text));
        return typed;
    }

    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        int firstLetter = 0;
        while (firstLetter < text.length() && !Character.isLetter(text.charAt(firstLetter))) {
            firstLetter++;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            for (int place = Math.max(word.start(), firstLetter + 1); place < word.end() - 1; place++) {
                places.add(place);
            }
        }
        return places;
    }

    /** A mistake at a place that has a letter after it. */
    private static String mistyped(String text, int place, Random random) {
        String before = text.substring(0, place);
        char letter = text.charAt(place);
        String after = text.substring(place + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after.charAt(0) + letter + after.substring(1);
            case 1 -> before + after;
            case 2 -> before + letter + letter + after;
            default -> before + beside(letter, random) + after;
        };
    }

    private static char beside(char letter, Random random) {
        char small = Character.toLowerCase(letter);
        int side = random.nextBoolean() ? 1 : -1;
        for (String row : ROWS) {
            int at = row.indexOf(small);
            if (at >= 0) {
                int next = at + side;
                return row.charAt(next >= 0 && next < row.length() ? next : at - side);
            }
        }
        return 'e';
    }
}
