package lms.web.equality.usecase;

/** Port to the words of questions and answers. */
public interface EqualityWords {

    /** The question in a language. */
    String question(String name, String language);

    /** An answer to it in a language. */
    String answer(String question, String answer, String language);
}
