package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every house rule fails on a violation planted for it, and names the planted class.
class HouseRulesTest {
    private static final String ROOT = "org.huiyi.houserules.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "law is pure,SeesTheWorld",
        "law takes time and chance from its commands,ReadsTheClock",
        "'rooms know the domain, never each other',LooksIntoWrite",
        "a slice of write never imports another slice,LooksIntoTwo",
        "a slice of read never imports another slice,LooksAcross",
        "only translation sees Kafka and what crosses it,SpeaksKafka",
        "only write handles commands,HandlesCommands",
        "no drawers for odds and ends,Odds",
        "no suffixes that say nothing,MeetingManager"
    })
    void a_planted_violation_is_found(String rule, String culprit) {
        assertThatThrownBy(() -> find(rule, "law").check(PLANTED)).hasMessageContaining(culprit);
    }

    @Test
    void a_misspelt_room_fails_instead_of_checking_nothing() {
        assertThatThrownBy(() -> find("lore is pure", "lore").check(PLANTED))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void no_rule_is_without_a_planted_violation() {
        assertThat(HouseRules.rules(new Rooms(ROOT, List.of("law"))).map(ArchRule::getDescription))
                .containsExactlyInAnyOrder(
                        "law is pure",
                        "law takes time and chance from its commands",
                        "rooms know the domain, never each other",
                        "a slice of write never imports another slice",
                        "a slice of read never imports another slice",
                        "only translation sees Kafka and what crosses it",
                        "only write handles commands",
                        "no drawers for odds and ends",
                        "no suffixes that say nothing");
    }

    private static ArchRule find(String description, String room) {
        return HouseRules.rules(new Rooms(ROOT, List.of(room)))
                .filter(rule -> rule.getDescription().equals(description))
                .findFirst()
                .orElseThrow();
    }
}
