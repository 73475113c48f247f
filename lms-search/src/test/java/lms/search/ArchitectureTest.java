package lms.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.function.Predicate;
import lms.search.lucene.LuceneSearch;
import lms.search.lucene.TestCollection;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "lms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_lucene_package_knows_lucene = noClasses()
            .that()
            .resideOutsideOfPackage("lms.search.lucene")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule the_lucene_package_shows_its_factories_only = classes()
            .that()
            .resideInAPackage("lms.search.lucene")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotBelongToAnyOf(LuceneSearch.class, TestCollection.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule search_knows_entries_and_nothing_else_of_ours = classes()
            .that()
            .resideInAPackage("lms.search..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("lms.search..", "org.apache.lucene..", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("lms.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service)");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethodWhere(calling("now() without a clock", ArchitectureTest::isNowWithoutClock))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class);

    @ArchTest
    static final ArchRule nothing_reaches_past_what_it_is_given = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.(.*Execut.*|.*Future.*|ForkJoin.*|.*Timer.*)");

    private static boolean isNowWithoutClock(AccessTarget.MethodCallTarget method) {
        return method.getName().equals("now")
                && method.getOwner().getPackageName().equals("java.time")
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaMethodCall> calling(
            String what, Predicate<AccessTarget.MethodCallTarget> method) {
        return DescribedPredicate.describe(what, call -> method.test(call.getTarget()));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without marks"));
                }
            }
        };
    }
}
