package lms.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lms.content.document.Block;
import lms.content.document.Document;
import lms.content.document.Inline;
import lms.content.document.Position;

/**
 * The sentences that a learner reads one after the other: no headings, tables or code, nothing of a quiz, of a
 * facilitator note, of a list of links, or in another language.
 */
final class Prose {
    private static final Set<String> LEFT_OUT =
            Set.of("quiz", "facilitator", "reading", "downloads", "video", "audio", "passage", "example", "policy-lab");
    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g", "i.e", "etc", "cf", "vs", "mr", "mrs", "ms", "dr", "st", "no", "p", "pp", "art", "sch");
    private static final String CLOSING = "\"')]\u2019\u201d";

    private final List<Sentence> sentences = new ArrayList<>();

    private Prose() {}

    static List<Sentence> of(Document text) {
        Prose prose = new Prose();
        text.blocks().forEach(prose::add);
        return List.copyOf(prose.sentences);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            Run run = new Run();
            run.add(paragraph.text());
            split(run);
        } else if (!(block instanceof Block.Directive directive) || isRead(directive)) {
            block.children().forEach(this::add);
        }
    }

    private static boolean isRead(Block.Directive directive) {
        return !LEFT_OUT.contains(directive.name()) && !directive.isForOneLanguage();
    }

    private void split(Run run) {
        String text = run.text.toString();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = sentenceEnd(text, i);
            if (end > 0) {
                addSentence(run, text, start, end);
                start = end;
            }
        }
        addSentence(run, text, start, text.length());
    }

    private void addSentence(Run run, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            Sentence sentence = Sentence.of(run.at(start), text.substring(start, to));
            if (sentence.words() > 0) {
                sentences.add(sentence);
            }
        }
    }

    /** Where the sentence is over that the character ends; 0 when it ends none. */
    private static int sentenceEnd(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return end;
        }
        boolean goesOn = next == end || Character.isLowerCase(text.charAt(next)) || (c == '.' && isShort(text, i));
        return goesOn ? 0 : end;
    }

    /** Whether the word before the full stop is an abbreviation or an initial. */
    private static boolean isShort(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word)
                || (word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i"));
    }

    /** Running text as one string that still knows where its parts stand. */
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> offsets = new ArrayList<>();
        private final List<Position> places = new ArrayList<>();

        void add(List<Inline> pieces) {
            for (Inline piece : pieces) {
                if (piece instanceof Inline.Text words) {
                    add(words.at(), words.value());
                } else if (piece instanceof Inline.Code code) {
                    add(code.at(), code.value());
                } else if (piece instanceof Inline.LineBreak) {
                    text.append(' ');
                } else {
                    add(piece.children());
                }
            }
        }

        private void add(Position at, String words) {
            offsets.add(text.length());
            places.add(at);
            text.append(words);
        }

        Position at(int offset) {
            int i = offsets.size() - 1;
            while (i > 0 && offsets.get(i) > offset) {
                i--;
            }
            Position at = places.get(i);
            int before = Character.codePointCount(text, Math.min(offsets.get(i), offset), offset);
            return new Position(at.line(), at.column() + before);
        }
    }
}
