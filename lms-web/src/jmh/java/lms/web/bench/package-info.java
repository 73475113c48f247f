/**
 * What a page costs, measured. Compiled and run by {@code mvn -Pbench} only; docs/benchmarks.md tells the method, and
 * its tables are written from here.
 */
@NullMarked
package lms.web.bench;

import org.jspecify.annotations.NullMarked;
