package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.PreparationRefusal.AuthorityForNothing;
import org.huiyi.meeting.law.PreparationRefusal.SubstituteIsPrincipal;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Attendee.Role;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R22: "对于可能出现的参与方变动,应有备选方案" - whoever matters has a backup.
class SubstitutionOfAttendeesTest {
    /// Attendees are written as role, person and whom they back.
    @ParameterizedTest(name = "{0} of a party that {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    PRINCIPAL:a,                       informs, a
                    PRINCIPAL:a BACKUP:b:a,            informs, ''
                    PRINCIPAL:a BACKUP:b,              informs, ''
                    PRINCIPAL:a PRINCIPAL:c BACKUP:b:a, informs, c
                    MEMBER:a,                          informs, ''
                    MEMBER:a,                          decides, globex
                    MEMBER:a BACKUP:b,                 decides, ''
                    """)
    void a_key_role_without_a_backup_is_remarked(String attendees, String does, String whom) {
        var findings =
                SubstitutionOfAttendees.remarks(party(does), answer(Answer.ACCEPTED, attendees));
        assertThat(findings.stream().flatMap(f -> f.arguments().stream()).toList())
                .isEqualTo(whom.isEmpty() ? List.of() : List.of(whom));
    }

    @Test
    void who_does_not_come_needs_no_backup() {
        assertThat(
                        SubstitutionOfAttendees.remarks(
                                party("decides"), answer(Answer.DECLINED, "PRINCIPAL:a")))
                .isEmpty();
    }

    @Test
    void nobody_stands_in_for_themselves_or_for_an_item_that_is_not_there() {
        assertThat(SubstitutionOfAttendees.bars("a", "b", List.of(1, 2), 2)).isEmpty();
        assertThat(SubstitutionOfAttendees.bars("a", "a", List.of(0, 3), 2))
                .containsExactly(
                        new SubstituteIsPrincipal("a"),
                        new AuthorityForNothing(0),
                        new AuthorityForNothing(3));
    }

    private static Party party(String does) {
        var kind = does.equals("decides") ? Duty.Kind.DECISION : Duty.Kind.INFORMATION;
        return new Party(
                "globex", "Globex", null, List.of(), List.of(new Duty(kind, "a", null)), List.of());
    }

    private static Confirmation answer(Answer answer, String attendees) {
        var all = Stream.of(attendees.split(" ")).map(SubstitutionOfAttendeesTest::attendee);
        return new Confirmation(answer, all.toList(), Channel.PORTAL, null, false, null);
    }

    private static Attendee attendee(String word) {
        var parts = Arrays.asList(word.split(":"));
        return new Attendee(
                parts.get(1),
                Personal.of(parts.get(1), "Name"),
                null,
                Role.valueOf(parts.get(0)),
                parts.size() > 2 ? parts.get(2) : null);
    }
}
