package org.huiyi.meeting.translation;

import java.util.Locale;
import java.util.stream.Stream;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.Duty;
import org.huiyi.meeting.meeting.Party;

/// What is counted on in a meeting, as it is told.
final class Duties {
    private Duties() {}

    static Stream<Duty> of(Party party) {
        return party.duties().stream()
                .map(duty ->
                        new Duty(
                                duty.kind().name(),
                                duty.person() == null ? duty.department() : duty.person()));
    }

    /// @param role `recorder`, or `duty:globex` where it is of a party
    static Duty ofRole(String role) {
        String[] parts = role.split(":", 2);
        return new Duty(parts[0].toUpperCase(Locale.ROOT), parts.length < 2 ? null : parts[1]);
    }
}
