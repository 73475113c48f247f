package lms.content.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of question that the format knows, by the word that stands in {@code type=…}. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    NUMERIC,
    TEXT,
    MATCHING,
    ORDERING,
    POLL;

    public static Optional<QuestionType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The words to choose from. */
    public static List<String> words() {
        return Arrays.stream(values()).map(QuestionType::word).toList();
    }

    /** As authors write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
