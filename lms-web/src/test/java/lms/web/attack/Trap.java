package lms.web.attack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A browser page without any policy, which notices everything that a payload could do to it. */
final class Trap implements AutoCloseable {
    private static final String HOME = "http://school.test/";
    /** Before anything of the page: what payloads call. */
    private static final String HOOKS = """
            window.caught = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
                window[name] = (...given) => { window.top.caught.push(name + ' ' + given[0]); };
            }
            """;
    /** What is in the page that must not be, then a click on every link; links to other pages are not followed. */
    private static final String SEARCH = """
            async (strict) => {
                const faults = [];
                // ':' is what an address has that no browser can read
                const schemes = ['http:', 'https:', 'mailto:', 'tel:', ':'];
                const foreign = 'script,iframe,frame,object,embed,base,meta:not([charset]),style,svg,math,template'
                        + ',source,portal,marquee';
                for (const element of strict ? document.querySelectorAll(foreign) : []) {
                    faults.push('element ' + element.outerHTML.slice(0, 200));
                }
                for (const element of document.querySelectorAll('*')) {
                    for (const attribute of element.attributes) {
                        const url = ['href', 'src', 'action', 'formaction'].includes(attribute.name)
                                && URL.canParse(attribute.value, location.href)
                                ? new URL(attribute.value, location.href) : null;
                        const bad = attribute.name.startsWith('on') || attribute.name === 'style'
                                || ['srcset', 'ping', 'autoplay', 'poster', 'background'].includes(attribute.name)
                                || (url && !schemes.includes(url.protocol))
                                || (url && url.protocol.startsWith('http') && url.host.includes('evil'))
                                || (url && attribute.name !== 'href' && url.host !== location.host);
                        if (bad) {
                            faults.push('attribute ' + element.outerHTML.slice(0, 200));
                        }
                    }
                }
                addEventListener('click', event => {
                    const link = event.target.closest('a, area');
                    if (!link || schemes.includes(link.protocol)) {
                        event.preventDefault();
                    }
                }, true);
                for (const link of document.querySelectorAll('a, area')) {
                    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
                    if (!schemes.includes(link.protocol)) {
                        await new Promise(done => setTimeout(done, 0));
                    }
                }
                for (const element of document.querySelectorAll('[onclick], [onmouseover], [onfocus]')) {
                    element.dispatchEvent(new MouseEvent('click'));
                    element.dispatchEvent(new Event('mouseover'));
                    element.dispatchEvent(new Event('focus'));
                }
                await new Promise(done => setTimeout(done, 0));
                return [...new Set(faults)].slice(0, 50).concat(window.caught.map(call => 'ran ' + call));
            }
            """;

    private static final String SKELETON = """
            () => [...document.querySelectorAll(':not(svg *)')]
                    .map(element => element.localName + ' ' + element.getAttributeNames().join(' ')).join('\\n')
            """;

    private final BrowserContext context;
    private final Page page;
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> pages = new TreeMap<>();

    Trap(Browser browser) {
        context = browser.newContext();
        context.addInitScript(HOOKS);
        context.route("**/*", this::answer);
        page = context.newPage();
        page.onDialog(this::dialog);
        context.onPage(popup -> seen.add("opened " + popup.url()));
    }

    private void dialog(Dialog dialog) {
        seen.add("ran dialog " + dialog.message());
        dialog.dismiss();
    }

    private void answer(Route route) {
        String url = route.request().url();
        String html = pages.get(url);
        if (html != null) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(html));
        } else {
            if (!url.startsWith(HOME) || route.request().isNavigationRequest()) {
                seen.add((route.request().isNavigationRequest() ? "went to " : "asked for ") + url);
            }
            route.fulfill(new Route.FulfillOptions().setStatus(route.request().isNavigationRequest() ? 204 : 404));
        }
    }

    /** What happens on a page with this HTML of a lesson. Empty when nothing does. */
    List<String> inLesson(String html) {
        return lookAt(html, true);
    }

    /** What happens on this page of the product, which has elements of its own that lessons have not. */
    List<String> onPage(String html) {
        return lookAt(html, false);
    }

    /**
     * The elements of the page that was looked at last, each with the names of its attributes. Not what is inside of
     * pictures, which are drawn after the letters of a name.
     */
    String skeleton() {
        return (String) page.evaluate(SKELETON);
    }

    @SuppressWarnings("unchecked") // the script answers with a list of texts
    private List<String> lookAt(String html, boolean strict) {
        seen.clear();
        pages.clear();
        pages.put(HOME + "page", html);
        page.navigate(HOME + "page");
        List<String> found = new ArrayList<>();
        try {
            found.addAll((List<String>) page.evaluate(SEARCH, strict));
        } catch (PlaywrightException e) {
            found.add("went away: " + e.getMessage());
        }
        if (!page.url().equals(HOME + "page")) {
            found.add("went to " + page.url());
        }
        found.addAll(seen);
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
