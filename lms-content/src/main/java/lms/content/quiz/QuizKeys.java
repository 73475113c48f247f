package lms.content.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Stream;
import lms.content.document.PlainText;

/**
 * Names by which answers are stored. The key of an option, or of one side of a pair, is the one its author gave,
 * otherwise the start of the SHA-256 of its text in the default language (Unicode form C, white space collapsed), so
 * that changing the order disturbs nothing and rewording one option disturbs that one. A question's hash covers its
 * type, its prompt and everything that decides what is right: options in the order of their keys where the order in the
 * file means nothing, otherwise in the order of the file.
 */
public final class QuizKeys {
    /** 48 bits: far more than enough to tell the options of one question apart. */
    private static final int KEY_LENGTH = 12;

    private QuizKeys() {}

    /** Of an option of a choice or a poll, or an item to put in order. */
    public static String option(OptionParts option) {
        return option.writtenKey().orElseGet(() -> key(option.text()));
    }

    /** Of an answer that a text question expects. */
    public static String expected(OptionParts option) {
        return option.writtenKey().orElseGet(() -> key(option.pattern()));
    }

    /** Of one side of a pair. */
    public static String side(KeyedText side) {
        return side.writtenKey().orElseGet(() -> key(side.plain()));
    }

    /**
     * Decides where something is shown, the same for everybody and telling nothing of what is right.
     *
     * @param questionId so that the same words stand elsewhere in another question
     */
    public static String shuffle(String questionId, String key) {
        return sha256(questionId + "\n" + key);
    }

    /**
     * Names what was asked.
     *
     * @param question in the default language
     */
    public static String question(QuestionParts question) {
        String type = question.type().orElse("");
        String prompt = normalised(PlainText.ofBlocks(question.prompt()));
        Stream<String> answers = answers(question, QuestionType.of(type).orElse(QuestionType.SINGLE));
        return sha256(type + "\n" + prompt + "\n" + String.join("\n", answers.toList()));
    }

    private static Stream<String> answers(QuestionParts question, QuestionType type) {
        Stream<OptionParts> options = question.options().stream();
        return switch (type) {
            case SINGLE, MULTIPLE, POLL ->
                options.map(option -> marked(option(option), option, option.text()))
                        .sorted();
            case ORDERING -> options.map(option -> option(option) + " " + normalised(option.text()));
            case TEXT ->
                Stream.concat(
                        Stream.of(TextMatch.of(question.directive()).word()),
                        options.map(option -> marked(expected(option), option, option.pattern())));
            case MATCHING -> question.pairs().stream().map(QuizKeys::pair).sorted();
            case NUMERIC -> numeric(question);
        };
    }

    private static String marked(String key, OptionParts option, String text) {
        return key + (option.isRight() ? " right " : " wrong ") + normalised(text);
    }

    private static String pair(PairParts pair) {
        String right = side(pair.right()) + " " + normalised(pair.right().plain());
        return pair.isDistractor()
                ? "none " + right
                : side(pair.left()) + " " + normalised(pair.left().plain()) + " with " + right;
    }

    private static Stream<String> numeric(QuestionParts question) {
        Stream<String> answer =
                NumericAnswer.of(question.directive().attributes()).stream().map(NumericAnswer::canonical);
        return Stream.concat(answer, question.directive().attributes().get("unit").stream());
    }

    private static String key(String text) {
        return sha256(normalised(text)).substring(0, KEY_LENGTH);
    }

    private static String normalised(String text) {
        return PlainText.collapsed(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
