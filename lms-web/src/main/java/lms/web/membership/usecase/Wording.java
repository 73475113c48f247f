package lms.web.membership.usecase;

/** Port to the words for what is wrong, in files that people open elsewhere. */
public interface Wording {

    /** What is wrong and how to mend it, in a BCP 47 language. */
    String say(Remark remark, String language);

    /** Heading of the column that says it. */
    String heading(String language);
}
