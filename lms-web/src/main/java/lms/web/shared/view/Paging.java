package lms.web.shared.view;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The links between the pages of a list.
 *
 * @param number of this page, from 1
 * @param pages how many there are
 */
public record Paging(int number, int pages, Optional<SafeUrl> previous, Optional<SafeUrl> next) {

    /**
     * For one page of several.
     *
     * @param url address of a page by its number
     */
    public static Paging of(int number, int pages, IntFunction<SafeUrl> url) {
        return new Paging(
                number,
                pages,
                number > 1 ? Optional.of(url.apply(number - 1)) : Optional.empty(),
                number < pages ? Optional.of(url.apply(number + 1)) : Optional.empty());
    }
}
