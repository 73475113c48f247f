package lms.content.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import lms.content.document.PlainText;

/**
 * Names by which answers are stored. An option's key is the one its author gave, otherwise the start of the SHA-256 of
 * its text in the default language (Unicode form C, white space collapsed), so that changing the order disturbs nothing
 * and rewording one option disturbs that one. A question's hash covers its type, its prompt and, in the order of their
 * keys, all options with right or wrong.
 */
public final class QuizKeys {
    /** 48 bits: far more than enough to tell the options of one question apart. */
    private static final int KEY_LENGTH = 12;

    private QuizKeys() {}

    public static String option(OptionParts option) {
        return option.writtenKey()
                .orElseGet(() -> sha256(normalised(option.text())).substring(0, KEY_LENGTH));
    }

    /**
     * Names what was asked.
     *
     * @param question in the default language
     */
    public static String question(QuestionParts question) {
        List<String> options = question.options().stream()
                .map(option -> option(option) + (option.isRight() ? " right " : " wrong ") + normalised(option.text()))
                .sorted()
                .toList();
        String prompt = normalised(PlainText.ofBlocks(question.prompt()));
        return sha256(question.type().orElse("") + "\n" + prompt + "\n" + String.join("\n", options));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
