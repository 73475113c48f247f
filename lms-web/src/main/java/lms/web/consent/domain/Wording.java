package lms.web.consent.domain;

/**
 * What people are asked, in one language, and what each answer says.
 *
 * @param language a BCP 47 tag
 * @param title what it is about
 * @param words what is done with whose agreement, for whom, and until when
 * @param yes what somebody says who agrees
 * @param no what somebody says who does not
 */
public record Wording(ConsentKind kind, String language, String title, String words, String yes, String no) {

    /** All that was put to the person, as one text: two wordings that differ anywhere differ here. */
    public String whole() {
        return String.join("\n", kind.text(), language, title, words, yes, no);
    }
}
