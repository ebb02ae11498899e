package org.huiyi.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Command;

/// The commands that somebody outside can ask for: those that the edge makes. All others are the house's own,
/// also what a shell makes of an alarm.
///
/// @param commands names of their classes
public record Askable(Set<String> commands) {
    private static final String SHELL = "Aggregate";

    /// @param edge the packages of the endpoints
    public static Askable at(String... edge) {
        return new Askable(
                commandsMadeBy(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(edge)));
    }

    private static Set<String> commandsMadeBy(JavaClasses classes) {
        return classes.stream()
                .filter(maker -> !maker.getSimpleName().endsWith(SHELL))
                .flatMap(Askable::made)
                .filter(made -> made.isAssignableTo(Command.class))
                .map(JavaClass::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<JavaClass> made(JavaClass by) {
        return Stream.concat(
                by.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner()),
                by.getConstructorReferencesFromSelf().stream()
                        .map(reference -> reference.getTargetOwner()));
    }

    public boolean offers(Command command) {
        return commands.contains(command.getClass().getName());
    }
}
