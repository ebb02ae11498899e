package org.huiyi.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/// What things are not called.
final class Naming {
    private static final String DRAWERS =
            ".*\\.(commons?|shared|utils?|helpers?|misc|core|base|infrastructure|service|impl|dto|model)(\\..*)?";
    private static final String WORN = ".*(Dto|DTO|Impl|Manager|Helper|Utils?|VO|Bean)";

    private Naming() {}

    static ArchRule noDrawers() {
        return noClasses().should().haveNameMatching(DRAWERS).as("no drawers for odds and ends");
    }

    static ArchRule noWornSuffixes() {
        return noClasses().should().haveNameMatching(WORN).as("no suffixes that say nothing");
    }
}
