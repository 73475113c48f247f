package lms.web.bench;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Something to ask for.
 *
 * @param name as it stands in the table
 * @param status the only right answer
 * @param askers one for each connection: the request for the n-th time
 */
record Target(String name, int status, List<IntFunction<byte[]>> askers) {

    /** The same request every time, sent by each of these people. */
    static Target page(String name, String path, List<Person> people) {
        List<IntFunction<byte[]>> askers = people.stream()
                .map(person -> person.get(path))
                .<IntFunction<byte[]>>map(request -> number -> request)
                .toList();
        return new Target(name, 200, askers);
    }
}
