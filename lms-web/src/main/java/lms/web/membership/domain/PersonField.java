package lms.web.membership.domain;

/** What is taken from a file of people. There is nothing else: other columns are passed over. */
public enum PersonField {
    EMAIL,
    NAME,
    UNITS,
    LANGUAGE
}
