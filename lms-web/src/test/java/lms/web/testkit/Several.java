package lms.web.testkit;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** Every implementation of a port that there is, as the container would hand them out. */
public final class Several<T> implements Instance<T> {

    private final List<T> all;

    /** These and no others. */
    @SafeVarargs
    public Several(T... all) {
        this.all = List.of(all);
    }

    @Override
    public Iterator<T> iterator() {
        return all.iterator();
    }

    @Override
    public T get() {
        return all.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return all.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return all.size() > 1;
    }

    @Override
    public void destroy(T instance) {}

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Ports here have one type");
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("Ports here have one type");
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException("Ports here are iterated over");
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException("Ports here are iterated over");
    }
}
