package lms.web.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lms.web.shared.config.Settings;

/** Runs everything that is measured on a running server, and writes it into docs/benchmarks.md. */
public final class Benchmarks {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final Duration SLICE = Duration.ofMillis(Long.getLong("bench.slice", 1000));
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int WARM_UPS = Integer.getInteger("bench.warm", 8);
    private static final int COUNTED = 50;
    private static final int ALL_PARTS = 6;

    private final Path home;
    private final Path work;
    private final Document document;
    private final PrintStream out = System.out;

    private Benchmarks(Path home) {
        this.home = home;
        this.work = home.resolve("lms-web/target/bench");
        this.document = new Document(home.resolve("docs/benchmarks.md"));
    }

    /**
     * Measures.
     *
     * @param arguments the root of the repository, then what to run: {@code h2}, {@code postgresql}, {@code inside},
     *     {@code search}, {@code search-http}, {@code storm}
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Benchmarks benchmarks =
                new Benchmarks(Path.of(arguments[0]).toAbsolutePath().normalize());
        List<String> parts = List.of(arguments[1].split(","));
        long begin = System.nanoTime();
        benchmarks.clear();
        if (parts.contains("h2")) {
            benchmarks.h2();
        }
        if (parts.contains("postgresql")) {
            benchmarks.postgresql();
        }
        if (parts.contains("inside")) {
            benchmarks.document.put("inside", Inside.measure());
        }
        if (parts.contains("search")) {
            benchmarks.document.put("search", SearchInside.ratios());
            benchmarks.document.put("search-growth", SearchInside.growth());
        }
        if (parts.contains("search-http")) {
            benchmarks.search();
        }
        if (parts.contains("storm")) {
            benchmarks.document.put("storm", benchmarks.storm());
        }
        if (parts.size() == ALL_PARTS) {
            benchmarks.document.put("machine", benchmarks.machine(begin));
        }
    }

    private void clear() throws Exception {
        if (Files.exists(work)) {
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(work);
    }

    /** The first start makes the tables; the crowd is put in while no server holds the file. */
    private void h2() throws Exception {
        Path here = work.resolve("h2");
        try (BenchServer server = BenchServer.start(home, here, Map.of())) {
            new Targets(server.port());
        }
        String url = Settings.Database.embeddedIn(here.resolve("data"));
        try (Connection connection = DriverManager.getConnection(url, "lms", "lms")) {
            fill(new Crowd(connection));
        }
        try (BenchServer server = BenchServer.start(home, here, Map.of())) {
            Targets targets = new Targets(server.port());
            server.deployBeside(targets.lessonText());
            try (Load load = new Load(server, Targets.CONNECTIONS)) {
                document.put("h2", Document.table(compare(load, targets), Map.of()));
            }
        }
    }

    private void postgresql() throws Exception {
        Path here = work.resolve("postgresql");
        Files.createDirectories(here);
        try (Postgres postgres = Postgres.start(here);
                BenchServer server = BenchServer.start(home, here, postgres.settings())) {
            Targets targets = new Targets(server.port());
            try (Connection connection = postgres.connection()) {
                fill(new Crowd(connection));
            }
            server.deployBeside(targets.lessonText());
            try (Load load = new Load(server, Targets.CONNECTIONS)) {
                List<Compared> all = compare(load, targets);
                document.put("growth", growth(load, targets, postgres));
                document.put("postgresql", Document.table(all, statements(targets, postgres)));
                out.println(postgres.durability());
            }
        }
    }

    /** The first start makes the tables and the index; the index is filled while no server holds it. */
    private void search() throws Exception {
        Path here = work.resolve("search");
        try (BenchServer server = BenchServer.start(home, here, Map.of())) {
            server.await("/api/v1/search?q=listen", "\"url\"");
        }
        SearchTargets.fill(home, here.resolve("data"));
        try (BenchServer server = BenchServer.start(home, here, Map.of())) {
            Targets targets = new Targets(server.port());
            SearchTargets search = new SearchTargets(home, targets);
            server.deployBeside("");
            try (Load load = new Load(server, Targets.CONNECTIONS)) {
                List<Compared> all = compare(load, targets.bare(), search.all(), ROUNDS);
                document.put("search-http", Document.table(all, Map.of()));
                document.put("search-half", half(load, List.of(targets.bare(), search.suggesting())));
            }
        }
    }

    /** How long one waits while the server has half of what it can do. */
    private List<String> half(Load load, List<Target> all) throws InterruptedException {
        List<String> rows =
                new ArrayList<>(List.of("| | requests/s at half load | p50 ms | p99 ms |", "|---|---|---|---|"));
        for (Target each : all) {
            double most = load.run(each, SLICE.multipliedBy(ROUNDS)).perSecond();
            Slice slice = load.runSteadily(each, SLICE.multipliedBy(2L * ROUNDS), most / 2);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f |",
                    each.name(),
                    slice.perSecond(),
                    slice.milliseconds(0.5),
                    slice.milliseconds(0.99)));
        }
        rows.forEach(out::println);
        return rows;
    }

    private List<String> storm() throws Exception {
        List<String> rows = new ArrayList<>(SignInStorm.heading());
        Path here = work.resolve("storm");
        Files.createDirectories(here);
        try (BenchServer server = BenchServer.start(home, here.resolve("h2"), Map.of())) {
            rows.addAll(new SignInStorm(server.port()).measure("H2"));
        }
        try (Postgres postgres = Postgres.start(here);
                BenchServer server = BenchServer.start(home, here.resolve("postgresql"), postgres.settings())) {
            rows.addAll(new SignInStorm(server.port()).measure("PostgreSQL"));
        }
        rows.forEach(out::println);
        return rows;
    }

    private static void fill(Crowd crowd) throws SQLException {
        crowd.growTo(FEW);
        crowd.fillCohorts(Targets.SMALL, Targets.LARGE);
    }

    private List<Compared> compare(Load load, Targets targets) throws InterruptedException {
        List<Target> all = targets.all();
        return compare(load, targets.bare(), all, ROUNDS);
    }

    private List<Compared> compare(Load load, Target bare, List<Target> all, int rounds) throws InterruptedException {
        for (int i = 0; i < WARM_UPS; i++) {
            load.run(bare, SLICE);
            for (Target each : all) {
                load.run(each, SLICE);
            }
        }
        List<Compared> compared = all.stream().map(Compared::new).toList();
        for (int i = 0; i < rounds; i++) {
            for (Compared each : compared) {
                each.block(load, bare, SLICE);
            }
        }
        compared.forEach(each -> out.printf(
                Locale.ROOT,
                "%-36s %.3f of bare (%.0f/s), %.0f/s, cpu %.3f ms (%.2f), p50 %.2f p99 %.2f%n",
                each.name(),
                each.ratio(),
                each.barePerSecond(),
                each.requestsPerSecond(),
                each.cpuMilliseconds(),
                each.cpuRatio(),
                each.milliseconds(0.5),
                each.milliseconds(0.99)));
        return compared;
    }

    /** Twice with few, so that what differs without any reason is known; then with many. */
    private List<String> growth(Load load, Targets targets, Postgres postgres) throws Exception {
        List<String> rows = new ArrayList<>(List.of(
                "| Enrolments | lesson, of the bare endpoint | 95 % | home, of the bare endpoint | 95 % |",
                "|---|---|---|---|---|"));
        try (Connection connection = postgres.connection()) {
            Crowd crowd = new Crowd(connection);
            for (int people : new int[] {FEW, FEW, MANY, MANY}) {
                if (people == MANY && rows.size() == 4) {
                    crowd.growTo(MANY);
                }
                List<Target> pages = List.of(targets.lesson(), targets.home());
                List<Compared> both = compare(load, targets.bare(), pages, ROUNDS);
                Compared lesson = both.get(0);
                Compared mine = both.get(1);
                rows.add(String.format(
                        Locale.ROOT,
                        "| %,d | %.3f | %.3f to %.3f | %.3f | %.3f to %.3f |",
                        crowd.enrolments(),
                        lesson.ratio(),
                        lesson.interval()[0],
                        lesson.interval()[1],
                        mine.ratio(),
                        mine.interval()[0],
                        mine.interval()[1]));
            }
        }
        return rows;
    }

    private Map<String, Long> statements(Targets targets, Postgres postgres) throws Exception {
        Map<String, Long> counted = new HashMap<>();
        postgres.listen();
        Person anybody = targets.anybody();
        for (Target each : targets.all()) {
            postgres.statements("before " + each.name().replace("'", ""));
            for (int i = 0; i < COUNTED; i++) {
                anybody.once(each.askers().get(0).apply(i));
            }
            long all = postgres.statements("after " + each.name().replace("'", ""));
            counted.put(each.name(), Math.round((double) all / COUNTED));
        }
        return counted;
    }

    private List<String> machine(long begin) throws Exception {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        return List.of(String.format(
                Locale.ROOT,
                "Run on %s, in %d s: %s, %d cores, JDK %s.",
                LocalDate.now(),
                (System.nanoTime() - begin) / 1_000_000_000,
                model,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
    }
}
