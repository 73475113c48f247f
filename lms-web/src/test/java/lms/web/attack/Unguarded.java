package lms.web.attack;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lms.content.finding.Findings;
import lms.content.link.LinkTarget;
import lms.content.markdown.HtmlSanitizer;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.Argument;
import net.bytebuddy.implementation.bind.annotation.FieldValue;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/**
 * Loads the content engine a second time with some of its layers taken out. The product has no switch for this: the
 * classes are changed while they are loaded. The check is always taken out, so that text with errors is rendered.
 */
final class Unguarded extends ClassLoader {
    private static final String ENGINE = "lms.content.";
    private static final String HTML = "lms.content.render.Html";

    /** Classes of this package that talk to the changed engine. */
    private static final Set<String> OUTSIDE = Set.of(AuthorRenderer.class.getName(), AnyScheme.class.getName());

    private final Map<String, byte[]> changed;

    private Unguarded(Map<String, byte[]> changed) {
        super(Unguarded.class.getClassLoader());
        this.changed = changed;
    }

    /** A renderer without those layers: bodies of lessons in, everything that could reach a page out. */
    @SuppressWarnings("unchecked") // AuthorRenderer is loaded anew and known here by its interface alone
    static Function<Collection<String>, Set<String>> renderer(Layer... without) {
        List<Layer> off = Arrays.asList(without);
        ClassFileLocator files = ClassFileLocator.ForClassLoader.of(Unguarded.class.getClassLoader());
        Map<String, byte[]> changed = new HashMap<>();
        changed.put(
                Findings.class.getName(),
                changed(files, Findings.class.getName(), "anyError", FixedValue.value(false)));
        if (off.contains(Layer.ESCAPE)) {
            changed.put(HTML, changed(files, HTML, "escape", MethodDelegation.to(Raw.class)));
        }
        if (off.contains(Layer.SCHEMES)) {
            String links = LinkTarget.class.getName();
            changed.put(links, changed(files, links, "of", MethodDelegation.to(AnyScheme.class)));
        }
        if (off.contains(Layer.SANITISER)) {
            String sanitiser = HtmlSanitizer.class.getName();
            changed.put(sanitiser, changed(files, sanitiser, "clean", FixedValue.argument(0)));
        }
        try {
            return (Function<Collection<String>, Set<String>>) new Unguarded(changed)
                    .loadClass(AuthorRenderer.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] changed(ClassFileLocator files, String type, String method, Implementation instead) {
        TypeDescription found = TypePool.Default.of(files).describe(type).resolve();
        if (found.getDeclaredMethods().filter(named(method)).size() != 1) {
            throw new IllegalStateException(type + " has no longer the one method " + method + " to take out");
        }
        try (DynamicType.Unloaded<?> made = new ByteBuddy()
                .redefine(found, files)
                .method(named(method))
                .intercept(instead)
                .make()) {
            return made.getBytes();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(ENGINE) || OUTSIDE.contains(name);
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] code = changed.get(name);
        if (code == null) {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                code = file.readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
        return defineClass(name, code, 0, code.length);
    }

    /** In place of the escape: text is written as it is. */
    public static final class Raw {
        private Raw() {}

        /** Writes the text. */
        public static void escape(@Argument(0) String text, @FieldValue("out") StringBuilder out) {
            out.append(text);
        }
    }

    /** In place of the scheme list: every address is written as it is. */
    public static final class AnyScheme {
        private AnyScheme() {}

        /** Where the link leads. */
        public static LinkTarget of(String file, String written) {
            return new LinkTarget(LinkTarget.Kind.WEB, "", "", written);
        }
    }
}
