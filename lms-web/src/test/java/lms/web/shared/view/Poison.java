package lms.web.shared.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lms.web.shared.view.generated.StaticTemplates;
import lms.web.shared.view.generated.Templates;

/**
 * Every page of the product with every text in it replaced: titles that authors wrote, names and answers that learners
 * typed, what is in the frame. Only the keys of messages stay, because nobody outside can choose them.
 */
public final class Poison {
    private static final Pattern LANGUAGE = Pattern.compile("en|cy");

    private final Templates templates = new StaticTemplates();
    private final Words words = Words.in("en");
    private final Supplier<String> texts;

    private Poison(Supplier<String> texts) {
        this.texts = texts;
    }

    /**
     * All pages: HTML by name.
     *
     * @param texts asked for a text again and again
     */
    public static Map<String, String> pages(Supplier<String> texts) {
        var poison = new Poison(texts);
        InvocationHandler handler = (proxy, method, arguments) -> {
            var poisoned = Arrays.stream(arguments).map(poison::poisoned).toArray();
            return method.invoke(poison.templates, poisoned);
        };
        return Gallery.in("en", (Templates)
                Proxy.newProxyInstance(Poison.class.getClassLoader(), new Class<?>[] {Templates.class}, handler));
    }

    private Object poisoned(Object value) {
        if (value instanceof String text) {
            return isChosenByUs(text) ? text : texts.get();
        } else if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(poisoned(item)));
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, poisoned(item)));
            return copy;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::poisoned);
        }
        return value instanceof Record && !(value instanceof SafeUrl) ? copy(value) : value;
    }

    /** Keys of messages and parts of such keys, languages, and addresses that a type of their own has judged. */
    private boolean isChosenByUs(String text) {
        return words.knows(text)
                || words.knows(text + ".title")
                || words.knows("search.filter." + text)
                || LANGUAGE.matcher(text).matches()
                || text.startsWith("https://");
    }

    /** The record with other texts, or the record itself where it refuses them. */
    private Object copy(Object value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                values[i] = poisoned(parts[i].getAccessor().invoke(value));
            }
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
