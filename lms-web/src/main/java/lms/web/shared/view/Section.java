package lms.web.shared.view;

/** The part of the menu that a page belongs to. */
public enum Section {
    COURSES,
    SEARCH,
    HOME,
    COHORTS,
    MEMBERS,
    AUTHOR,
    PEOPLE,
    ACCOUNT,
    NONE
}
