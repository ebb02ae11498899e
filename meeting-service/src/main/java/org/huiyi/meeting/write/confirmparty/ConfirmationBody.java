package org.huiyi.meeting.write.confirmparty;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.write.EmailAddress;
import org.huiyi.meeting.write.Limits;
import org.huiyi.rest.Id;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;

/// A party's answer as callers give it.
record ConfirmationBody(
        Confirmation.@NotNull Answer answer,
        @Size(max = Limits.LIST) @Nullable List<@Valid AttendeeBody> attendees,
        Confirmation.@Nullable Channel channel,
        @Valid @Nullable CounterBody counter,
        @Size(max = Limits.TEXT) @Nullable String reason) {
    /// @param role left out means a member
    record AttendeeBody(
            @NotNull @Id String personId,
            @Size(max = Limits.LINE) @Nullable String name,
            @EmailAddress @Nullable String email,
            Attendee.@Nullable Role role,
            @Id @Nullable String backs) {
        Attendee attendee() {
            return new Attendee(
                    personId,
                    Personal.of(personId, requireNonNullElse(name, personId)),
                    email == null ? null : Personal.of(personId, email),
                    requireNonNullElse(role, Attendee.Role.MEMBER),
                    backs);
        }
    }

    @Span(from = "startsAt", to = "endsAt")
    record CounterBody(@NotNull Instant startsAt, @NotNull Instant endsAt) {}

    /// The persons it is said to send; nobody unless it accepts.
    List<String> coming() {
        return answer != Confirmation.Answer.ACCEPTED || attendees == null
                ? List.of()
                : attendees.stream().map(AttendeeBody::personId).toList();
    }

    Confirmation confirmation() {
        return new Confirmation(
                answer,
                attendees == null
                        ? List.of()
                        : attendees.stream().map(AttendeeBody::attendee).toList(),
                requireNonNullElse(channel, Confirmation.Channel.PORTAL),
                counter == null
                        ? null
                        : new Confirmation.Counter(counter.startsAt(), counter.endsAt()),
                false,
                null);
    }
}
