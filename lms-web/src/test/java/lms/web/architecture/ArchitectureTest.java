package lms.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import lms.launcher.Main;
import lms.web.account.page.FormGuard;
import lms.web.account.usecase.Throttle;
import lms.web.equality.usecase.ManySheets;
import lms.web.equality.usecase.Reports;
import lms.web.shared.kernel.UseCase;
import lms.web.shared.persistence.Database;
import lms.web.shared.schedule.ServerThreads;
import lms.web.start.Time;

/**
 * The eight rules that give every line of code its room. Each rule names what is allowed, so that something new has to
 * be let in on purpose; nothing that breaks a rule is put up with.
 */
@AnalyzeClasses(
        packages = {"lms.web", "lms.launcher"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "lms.web.*.domain..";
    private static final String USE_CASE = "lms.web.*.usecase..";
    private static final String PERSISTENCE = "lms.web.*.persistence..";
    private static final String PAGE = "lms.web.*.page..";
    private static final String API = "lms.web.*.api..";
    private static final String SHARED = "lms.web.shared..";
    private static final String KERNEL = "lms.web.shared.kernel..";
    private static final String START = "lms.web.start..";
    private static final String GENERATED = "lms.web.shared.view.generated..";
    private static final String LAUNCHER = "lms.launcher..";
    private static final String OFFLINE = "lms.web.*.offline..";

    private static final DescribedPredicate<JavaClass> OUTSIDE_FEATURES =
            not(resideInAnyPackage("lms.web..", LAUNCHER)).as("outside the application");
    private static final DescribedPredicate<JavaClass> ENTITIES = annotatedWith(Entity.class)
            .or(annotatedWith(MappedSuperclass.class))
            .forSubtype();

    @ArchTest
    static final ArchRule rule_1_domain_knows_only_its_own_feature = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should(Features.dependOnTheirOwnFeatureOr(resideInAnyPackage(
                    "java..",
                    KERNEL,
                    "lms.content..",
                    "jakarta.persistence..",
                    "jakarta.validation.constraints..",
                    "org.jspecify..")))
            .andShould()
            .onlyDependOnClassesThat(OUTSIDE_FEATURES.or(resideInAnyPackage(DOMAIN, KERNEL)));

    @ArchTest
    static final ArchRule rule_1_kernel_knows_no_feature_and_no_http = classes()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    KERNEL,
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule rule_2_use_cases_know_domains_and_ports_but_neither_http_nor_database = classes()
            .that()
            .resideInAPackage(USE_CASE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    USE_CASE,
                    DOMAIN,
                    KERNEL,
                    "lms.web.shared.config..",
                    "lms.web.shared.schedule..",
                    "lms.web.shared.secret..",
                    "lms.content..",
                    "lms.search..",
                    "jakarta.transaction..",
                    "jakarta.inject..",
                    "jakarta.annotation..",
                    "jakarta.enterprise.context..",
                    "jakarta.enterprise.event..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule rule_3_pages_and_api_do_not_reach_persistence_or_each_other = noClasses()
            .that()
            .resideInAnyPackage(PAGE, API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PERSISTENCE, "lms.web.shared.persistence..", START);

    @ArchTest
    static final ArchRule rule_3_pages_do_not_use_the_api = noClasses()
            .that()
            .resideInAPackage(PAGE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(API);

    @ArchTest
    static final ArchRule rule_3_api_does_not_use_pages = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PAGE);

    @ArchTest
    static final ArchRule rule_3_pages_and_api_do_not_touch_entities =
            noClasses().that().resideInAnyPackage(PAGE, API).should().dependOnClassesThat(ENTITIES);

    @ArchTest
    static final ArchRule rule_4_only_persistence_sees_the_entity_manager = noClasses()
            .that()
            .resideOutsideOfPackages(PERSISTENCE, "lms.web.shared.persistence..")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class).or(resideInAPackage("org.eclipse.persistence..")));

    @ArchTest
    static final ArchRule rule_4_ports_are_implemented_where_the_entity_manager_is = classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .should()
            .resideInAPackage(PERSISTENCE)
            .andShould(Features.implementAPort());

    @ArchTest
    static final ArchRule rule_4_lucene_and_flexmark_stay_in_their_modules = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "com.vladsch.flexmark..", "org.owasp..");

    @ArchTest
    static final ArchRule rule_4_only_the_view_knows_the_template_engine = noClasses()
            .that()
            .resideOutsideOfPackage("lms.web.shared.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gg.jte..");

    @ArchTest
    static final ArchRule rule_5_features_have_no_cycles = slices().matching("lms.web.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage(GENERATED), alwaysTrue());

    @ArchTest
    static final ArchRule rule_5_packages_have_no_cycles = slices().matching("lms.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage(GENERATED), alwaysTrue());

    /** The values are the enumerations and records that use cases hand out; an entity never leaves its feature. */
    @ArchTest
    static final ArchRule rule_5_another_feature_is_reached_through_its_use_cases_and_their_values = classes()
            .that()
            .resideInAPackage("lms.web..")
            .and()
            .resideOutsideOfPackages(SHARED, START)
            .should(Features.reachOtherFeaturesThroughTheirUseCasesAndValues());

    @ArchTest
    static final ArchRule rule_5_shared_knows_no_feature = classes()
            .that()
            .resideInAPackage(SHARED)
            .and()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .onlyDependOnClassesThat(OUTSIDE_FEATURES.or(resideInAPackage(SHARED)));

    @ArchTest
    static final ArchRule rule_5_the_launcher_shares_only_the_settings_the_keys_and_what_works_offline = classes()
            .that()
            .resideInAPackage(LAUNCHER)
            .should()
            .onlyDependOnClassesThat(OUTSIDE_FEATURES.or(
                    resideInAnyPackage(LAUNCHER, "lms.web.shared.config..", "lms.web.shared.secret..", OFFLINE)));

    /** Answers about equality stand apart: no other feature can so much as name what keeps them (ADR 0024). */
    @ArchTest
    static final ArchRule rule_5_nobody_reaches_the_answers_about_equality = noClasses()
            .that()
            .resideOutsideOfPackages("lms.web.equality..", START, GENERATED)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("lms.web.equality..");

    @ArchTest
    static final ArchRule rule_5_only_the_engine_reads_the_answers_of_many = noClasses()
            .that()
            .areNotAssignableTo(ManySheets.class)
            .and()
            .doNotHaveFullyQualifiedName(Reports.class.getName())
            .should()
            .dependOnClassesThat(assignableTo(ManySheets.class));

    @ArchTest
    static final ArchRule rule_6_only_the_stereotype_begins_transactions = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(UseCase.class.getName())
            .and()
            // A try counts, whatever becomes of the transaction that it is made in.
            .doNotHaveFullyQualifiedName(Throttle.class.getName())
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule rule_6_no_method_begins_a_transaction =
            methods().should().notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule rule_6_use_cases_live_in_their_room =
            classes().that().areAnnotatedWith(UseCase.class).should().resideInAPackage(USE_CASE);

    @ArchTest
    static final ArchRule rule_6_every_use_case_method_takes_an_actor_or_says_why_not =
            classes().that().resideInAPackage(USE_CASE).should(UseCaseMethods.takeAnActorOrSayWhyNot());

    @ArchTest
    static final ArchRule rule_7_time_comes_from_the_clock =
            noClasses().should().callMethodWhere(Bans.readsTheTimeWithoutClock());

    @ArchTest
    static final ArchRule rule_7_there_is_one_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Time.class.getName())
            .and()
            .resideOutsideOfPackage(LAUNCHER)
            .should()
            .callMethodWhere(Bans.readsTheSystemClock());

    @ArchTest
    static final ArchRule rule_7_ids_are_made_by_ids =
            noClasses().should().callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule rule_7_nothing_is_printed =
            noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName()).should(Bans.printToTheConsole());

    @ArchTest
    static final ArchRule rule_7_no_dates_of_the_first_java = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(java.util.Date.class).or(assignableTo(java.util.Calendar.class)));

    @ArchTest
    static final ArchRule rule_7_only_the_launcher_reads_the_environment =
            noClasses().that().resideOutsideOfPackage(LAUNCHER).should().callMethodWhere(Bans.readsTheEnvironment());

    @ArchTest
    static final ArchRule rule_7_only_the_launcher_makes_threads =
            noClasses().that().resideOutsideOfPackage(LAUNCHER).should(Bans.makeThreads());

    /** The container fills the fields of the one data source and of the threads it lends, and JAX-RS those of what it calls around a request. */
    @ArchTest
    static final ArchRule rule_7_nothing_is_injected_into_fields = fields().that()
            .areDeclaredInClassesThat(not(belongToAnyOf(Database.class, ServerThreads.class, FormGuard.class)))
            .should(Bans.notBeInjected());

    @ArchTest
    static final ArchRule rule_7_names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service)");

    @ArchTest
    static final ArchRule rule_7_ciphers_and_keys_are_in_one_room = noClasses()
            .that()
            .resideOutsideOfPackage("lms.web.shared.secret..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "java.security.spec..");

    @ArchTest
    static final ArchRule rule_8_every_entity_has_a_version =
            classes().that().areAnnotatedWith(Entity.class).should(Entities.haveAVersion());

    @ArchTest
    static final ArchRule rule_8_every_persistent_field_is_classified =
            fields().that(Entities.areKeptInTheDatabase()).should(Entities.beClassified());

    @ArchTest
    static final ArchRule rule_8_entities_live_in_the_domain = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage(DOMAIN)
            .andShould(Entities.haveNoSetters());
}
