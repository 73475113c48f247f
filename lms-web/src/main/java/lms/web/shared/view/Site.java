package lms.web.shared.view;

/**
 * What is the same on every page of this installation.
 *
 * @param name the organisation's name for it, {@code lms.site.name}
 * @param demo whether this is a demonstration, which every page then says
 * @param assets style, script and pictures
 */
public record Site(String name, boolean demo, Assets assets) {}
