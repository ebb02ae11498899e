package org.huiyi.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The architecture rules every service keeps. A service's test extends this and names its root package
/// and its pure rooms; a room that does not exist fails, so that a misspelt name checks nothing silently.
public abstract class HouseRules {
    private final Rooms rooms;

    protected HouseRules(String root, String... pureRooms) {
        this.rooms = new Rooms(root, List.of(pureRooms));
    }

    @TestFactory
    Stream<DynamicTest> house_rules() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rooms.root());
        return rules(rooms)
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /// Every rule, one per room where it is about rooms.
    static Stream<ArchRule> rules(Rooms rooms) {
        return Stream.of(
                        rooms.pure().stream().map(rooms::isPure),
                        rooms.pure().stream().map(rooms::isTimeless),
                        Stream.of(
                                rooms.keepTheirDirections(),
                                rooms.slicesAreStrangers("write"),
                                rooms.slicesAreStrangers("read"),
                                rooms.onlyTranslationSeesKafka(),
                                rooms.onlyWriteHandlesCommands(),
                                Naming.noDrawers(),
                                Naming.noWornSuffixes()))
                .flatMap(all -> all);
    }
}
