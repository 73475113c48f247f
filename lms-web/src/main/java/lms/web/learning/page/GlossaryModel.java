package lms.web.learning.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.content.GlossaryEntry;
import lms.web.shared.view.SafeHtml;
import lms.web.shared.view.SafeUrl;
import lms.web.shared.view.Text;

/**
 * {@code /courses/{course}/glossary}: what the words of a course mean.
 *
 * @param course title of the course
 * @param back its page
 * @param letters the words, in the order of the alphabet
 */
public record GlossaryModel(Text course, SafeUrl back, List<Letter> letters) {
    public GlossaryModel {
        letters = List.copyOf(letters);
    }

    /** @param language the reader's, whose alphabet orders the words */
    static GlossaryModel of(Text course, SafeUrl back, List<GlossaryEntry> entries, String language) {
        Alphabet alphabet = Alphabet.of(language);
        Map<String, List<Word>> byLetter = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(GlossaryEntry::term, alphabet.order()))
                .forEach(entry -> byLetter.computeIfAbsent(alphabet.letter(entry.term()), letter -> new ArrayList<>())
                        .add(Word.of(entry)));
        return new GlossaryModel(
                course,
                back,
                byLetter.entrySet().stream()
                        .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /**
     * The words under a letter.
     *
     * @param letter as a heading
     */
    public record Letter(String letter, List<Word> words) {
        public Letter {
            words = List.copyOf(words);
        }
    }

    /**
     * One word.
     *
     * @param id its anchor is {@code term-ID}, as in lessons
     * @param term the word
     * @param html what it means, and its other names
     */
    public record Word(String id, Text term, SafeHtml html) {

        private static Word of(GlossaryEntry entry) {
            return new Word(
                    entry.id(), new Text(entry.term(), entry.language()), SafeHtml.alreadySanitised(entry.html()));
        }
    }
}
