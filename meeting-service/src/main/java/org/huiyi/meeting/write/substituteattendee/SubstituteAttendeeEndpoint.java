package org.huiyi.meeting.write.substituteattendee;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.PreparationCommand.SubstituteAttendee;
import org.huiyi.meeting.write.EmailAddress;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Somebody acts in the place of an attendee.
@RestController
class SubstituteAttendeeEndpoint {
    /// @param authority left out means everything the principal may
    record Body(
            @NotNull @Id String principal,
            @NotNull @Valid SubstituteBody substitute,
            @Valid @Nullable AuthorityBody authority,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {
        @Nullable Personal authority(String author) {
            return authority == null || authority.scope() == null
                    ? null
                    : Personal.of(author, authority.scope());
        }

        List<Integer> items() {
            return authority == null || authority.items() == null ? List.of() : authority.items();
        }
    }

    /// A person; a plain string is the id.
    record SubstituteBody(
            @NotNull @Id String personId,
            @Size(max = Limits.LINE) @Nullable String name,
            @EmailAddress @Nullable String email) {
        @JsonCreator
        SubstituteBody {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static SubstituteBody person(String id) {
            return new SubstituteBody(id, null, null);
        }

        Attendee attendee(String principal) {
            return new Attendee(
                    personId,
                    Personal.of(personId, requireNonNullElse(name, personId)),
                    email == null ? null : Personal.of(personId, email),
                    Attendee.Role.BACKUP,
                    principal);
        }
    }

    /// How far it goes: in words, for some agenda items, or both. A plain string is the words.
    ///
    /// @param items counted from 1
    record AuthorityBody(
            @Size(max = Limits.TEXT) @Nullable String scope,
            @Size(max = Limits.LIST) @Nullable List<@NotNull Integer> items) {
        @JsonCreator
        AuthorityBody {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AuthorityBody words(String scope) {
            return new AuthorityBody(scope, null);
        }
    }

    private final MeetingDesk desk;

    SubstituteAttendeeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/substitutions")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R19, Rule.R22})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new SubstituteAttendee(
                                id,
                                act,
                                policy,
                                body.principal(),
                                body.substitute().attendee(body.principal()),
                                body.items(),
                                body.authority(caller.actor().sub())));
    }
}
