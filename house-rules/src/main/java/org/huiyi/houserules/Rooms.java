package org.huiyi.houserules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// The rooms of a service and what may be seen from where.
record Rooms(String root, List<String> pure) {
    private static final String CHANCE_AND_TIME =
            "now|randomUUID|systemUTC|systemDefaultZone|currentTimeMillis|nanoTime";

    ArchRule isPure(String room) {
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "org.huiyi.contracts.law..",
                                        "org.huiyi.contracts.decision..")
                                .or(resideInAnyPackage(pureRooms())))
                .as(room + " is pure");
    }

    ArchRule isTimeless(String room) {
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .callMethodWhere(target(nameMatching(CHANCE_AND_TIME).forSubtype()))
                .as(room + " takes time and chance from its commands");
    }

    ArchRule keepTheirDirections() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(pureRooms())
                .layer("write")
                .definedBy(in("write"))
                .layer("read")
                .definedBy(in("read"))
                .optionalLayer("automation")
                .definedBy(in("automation"))
                .layer("translation")
                .definedBy(in("translation"))
                .layer("wiring")
                .definedBy(in("wiring"))
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("automation")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("translation")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("wiring")
                .mayNotBeAccessedByAnyLayer()
                .as("rooms know the domain, never each other");
    }

    ArchRule slicesAreStrangers(String room) {
        return slices().matching(root + '.' + room + ".(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .as("a slice of " + room + " never imports another slice");
    }

    ArchRule onlyTranslationSeesKafka() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("translation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.springframework.kafka..",
                        "org.huiyi.bridge..",
                        "org.huiyi.contracts.wire..")
                .as("only translation sees Kafka and what crosses it");
    }

    ArchRule onlyWriteHandlesCommands() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("write"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.axonframework.commandhandling.CommandHandler")
                .as("only write handles commands");
    }

    private String in(String room) {
        return root + '.' + room + "..";
    }

    private String[] pureRooms() {
        return pure.stream().map(this::in).toArray(String[]::new);
    }
}
