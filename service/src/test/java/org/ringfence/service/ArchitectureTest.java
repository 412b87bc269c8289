package org.ringfence.service;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its shape: arrows between packages point one way. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ringfence");

    /** Each package of the rules with those it may know. */
    static Stream<Arguments> arrows() {
        return Stream.of(
                arrow("draft", "a draft is what it is, whoever reads it"),
                arrow("template", "a template is a draft that is not finished, whoever judges it", "draft"),
                arrow("cache", "what is kept between runs is bytes, whoever made them"),
                arrow("tree", "the tree of a JSON or YAML file is beneath everything that reads one"),
                arrow("facts", "rules talk of drafts in facts, and of nothing else", "draft"),
                arrow("finding", "a finding names a place in a draft and how sure the reader was", "draft", "facts"),
                arrow("english", "what English words there are is beneath everything that reads them"),
                arrow("intake", "intake knows bytes and drafts, not what they mean", "draft", "english"),
                arrow(
                        "pack",
                        "a pack says what rules mean, not how a draft is read or judged",
                        "draft",
                        "facts",
                        "finding",
                        "tree",
                        "cache"),
                arrow(
                        "reading",
                        "reading finds facts and never judges them",
                        "draft",
                        "facts",
                        "pack",
                        "cache",
                        "tree",
                        "english"),
                arrow(
                        "terms",
                        "structured terms give the same facts as prose and skip the reading",
                        "draft",
                        "facts",
                        "tree"),
                arrow(
                        "logic",
                        "what a rule may say is told by the facts there are, not by an engine",
                        "draft",
                        "facts",
                        "pack",
                        "tree"),
                arrow(
                        "engine",
                        "the engine judges facts, wherever they come from",
                        "draft",
                        "facts",
                        "finding",
                        "pack",
                        "logic",
                        "cache"),
                arrow(
                        "compare",
                        "drafts are held against each other by what was found, not by checking again",
                        "draft",
                        "facts",
                        "finding",
                        "pack"),
                arrow("change", "what was edited is told from the packs alone", "draft", "facts", "finding", "pack"),
                arrow(
                        "authoring",
                        "a rule can be begun without a draft to judge, and without judging one",
                        "draft",
                        "facts",
                        "finding",
                        "pack"),
                arrow(
                        "cases",
                        "cases are checked as drafts are, by whoever checks drafts",
                        "draft",
                        "facts",
                        "finding",
                        "pack",
                        "cache",
                        "reading",
                        "engine",
                        "check",
                        "authoring"),
                arrow(
                        "pages",
                        "a rule's page tells what its pack says, and needs no draft",
                        "draft",
                        "facts",
                        "finding",
                        "pack",
                        "report"),
                arrow(
                        "lint",
                        "a pack is looked at whole, without judging a draft by it",
                        "facts",
                        "finding",
                        "pack",
                        "cache",
                        "tree",
                        "logic",
                        "terms",
                        "reading"),
                arrow("shelf", "what is kept until it is written does not ask what for", "draft", "facts", "finding"),
                arrow(
                        "gate",
                        "a gate looks at findings, whatever found them",
                        "draft",
                        "facts",
                        "finding",
                        "pack",
                        "tree"),
                arrow(
                        "report",
                        "a report can be written from findings alone, long after the check",
                        "draft",
                        "facts",
                        "finding",
                        "pack",
                        "tree",
                        "compare"));
    }

    private static Arguments arrow(String from, String because, String... to) {
        return Arguments.of(from, because, to);
    }

    @ParameterizedTest(name = "{0} knows only what it may")
    @MethodSource("arrows")
    void packagesOfTheRulesKnowOnlyWhatLiesBeneathThem(String from, String because, String... to) {
        String[] beneath = Stream.concat(Stream.of(from), Stream.of(to))
                .map(name -> "org.ringfence." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("org.ringfence." + from + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.ringfence..").and(not(resideInAnyPackage(beneath))))
                .because(because)
                .check(HOUSE);
    }

    @Test
    void droolsIsBehindTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ringfence.engine..", "org.ringfence.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("the engine can be exchanged or sped up only while nobody else knows it")
                .check(HOUSE);
    }

    @Test
    void rulesSeeFactsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.ringfence.rules..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.ringfence..")
                        .and(not(resideInAnyPackage(
                                "org.ringfence.facts..", "org.ringfence.draft..", "org.ringfence.rules.."))))
                .because("DRL judges, it does not read")
                .check(HOUSE);
    }

    @Test
    void springIsInTheServiceAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ringfence.service.web..", "org.ringfence.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.eclipse.jetty..")
                .because(
                        "a check from the command line must not pay for a web server, and the rules are a plain library")
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsTheService() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ringfence.service..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ringfence.service..")
                .because("arrows go from the service to the rules")
                .check(HOUSE);
    }

    @Test
    void theApisModelsStayAtTheDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ringfence.service.web..", "org.ringfence.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ringfence.api..")
                .because("generated types do not belong in the domain")
                .check(HOUSE);
    }

    @Test
    void theWebAndTheCommandLineMeetOnlyAtServe() {
        noClasses()
                .that()
                .resideInAPackage("org.ringfence.service.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ringfence.service.cli..")
                .because("each door stands alone over the rules")
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage("org.ringfence.service.cli..")
                .and()
                .doNotHaveSimpleName("ServeCommand")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.ringfence.service.web..")))
                .because("check never starts Spring")
                .check(HOUSE);
    }

    @Test
    void onlyAClockTellsTheDate() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("the same bytes, packs and date must give the same report")
                .check(HOUSE);
    }
}
