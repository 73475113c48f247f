package lms.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "lms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The doors of the module stand in the root package beside the model, but on top of everything. */
    private static final Set<String> DOORS = Set.of(
            "CurriculumReader",
            "LessonRenderer",
            "Reading",
            "SourcesReader",
            "TextFile",
            "CurriculumAssembly",
            "OverlaysReader");

    @ArchTest
    static final ArchRule flexmarkAndTheSanitiserLiveInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("lms.content.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vladsch..", "org.owasp..", "org.nibor..");

    @ArchTest
    static final ArchRule yamlLivesInOneRoom = noClasses()
            .that()
            .resideOutsideOfPackage("lms.content.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyTheCommandKnowsItsLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("lms.content.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule noContainerNoDatabaseNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..", "java.sql..", "lms.search..", "lms.web..");

    @ArchTest
    static final ArchRule noCycles = slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("now() without a Clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    boolean clock = call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(Clock.class));
                    return call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && !clock;
                }
            });

    @ArchTest
    static final ArchRule nothingIsRandomOrDated = noClasses()
            .should()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule onlyTheParserHasAThread = noClasses()
            .that()
            .resideOutsideOfPackages("lms.content.markdown..", "lms.content.parallel..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class)
            .orShould()
            .callMethod(java.util.Collection.class, "parallelStream");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service)");

    @ArchTest
    static final ArchRule fieldsDoNotChange =
            fields().that().areStatic().should().beFinal().because("what is shared by threads must not change");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("live in a @NullMarked package with a package-info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    String message = type.getName() + " lives in a package without @NullMarked package-info";
                    events.add(new SimpleConditionEvent(type, marked, message));
                }
            });

    /** Packages, with the doors of the root package as a room of their own. */
    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            boolean door = type.getPackageName().equals("lms.content") && DOORS.contains(outer.getSimpleName());
            return SliceIdentifier.of(door ? "doors" : type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
