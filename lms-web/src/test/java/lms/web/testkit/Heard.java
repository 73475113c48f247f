package lms.web.testkit;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** An event whose only observer is the test. */
public final class Heard<T> implements Event<T> {

    private final List<T> all = new ArrayList<>();
    private final List<Consumer<T>> listeners = new ArrayList<>();

    /** What was told, in order. */
    public List<T> all() {
        return List.copyOf(all);
    }

    /** From now on this hears it too, at once. */
    public void tell(Consumer<T> another) {
        listeners.add(another);
    }

    @Override
    public void fire(T event) {
        all.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("Nothing here is told in the background");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Events here have one type");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Events here have one type");
    }
}
