package lms.web.shared.view;

/**
 * A line of the menu for somebody with a task beyond learning.
 *
 * @param section the part of the product it leads to
 * @param key its message
 * @param url where it leads
 */
public record MenuEntry(Section section, String key, SafeUrl url) {}
