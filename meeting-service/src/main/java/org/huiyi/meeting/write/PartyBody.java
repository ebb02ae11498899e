package org.huiyi.meeting.write;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.MalformedException;
import org.jspecify.annotations.Nullable;

/// A party as callers describe it.
///
/// @param partyId may be left out where the path names it
/// @param name may be left out; the id then stands for it
public record PartyBody(
        @Id @Nullable String partyId,
        @Size(max = Limits.LINE) @Nullable String name,
        @Size(max = Limits.TEXT) @Nullable String reason,
        @Size(max = Limits.LIST) @Nullable List<@Size(max = Limits.LINE) String> topics,
        @Size(max = Limits.LIST) @Nullable List<@Valid DutyBody> duties,
        @Size(max = Limits.LIST) @Nullable List<@Valid ContactBody> contacts) {
    /// @param assignee a person or a department
    public record DutyBody(@NotNull Duty.Kind kind, @Valid @Nullable AssigneeBody assignee) {
        Duty duty() {
            return assignee == null
                    ? new Duty(kind, null, null)
                    : new Duty(kind, assignee.person(), assignee.department());
        }
    }

    public record AssigneeBody(
            @Size(max = Limits.LINE) @Nullable String person,
            @Size(max = Limits.LINE) @Nullable String department) {}

    /// @param locale a BCP 47 tag
    public record ContactBody(
            @NotNull @Id String personId,
            @Size(max = Limits.LINE) @Nullable String name,
            @EmailAddress @Nullable String email,
            @Size(max = 50) @Nullable String phone,
            @Size(max = 35) @Nullable String locale) {
        Contact contact() {
            return new Contact(
                    personId,
                    Personal.of(personId, requireNonNullElse(name, personId)),
                    email == null ? null : Personal.of(personId, email),
                    phone == null ? null : Personal.of(personId, phone),
                    locale);
        }
    }

    public Party party(String id, Caller caller) {
        return new Party(
                id,
                requireNonNullElse(name, id),
                reason == null || reason.isBlank()
                        ? null
                        : Personal.of(caller.actor().sub(), reason),
                given(topics),
                given(duties).stream().map(DutyBody::duty).toList(),
                given(contacts).stream().map(ContactBody::contact).toList());
    }

    /// Those of a list, in its order.
    ///
    /// @throws MalformedException one of them has no id
    public static List<Party> parties(@Nullable List<PartyBody> bodies, Caller caller) {
        var all = given(bodies);
        return IntStream.range(0, all.size()).mapToObj(i -> party(all.get(i), i, caller)).toList();
    }

    private static Party party(PartyBody body, int index, Caller caller) {
        String id = body.partyId();
        if (id == null) {
            throw new MalformedException("parties[" + index + "].partyId", "id");
        }
        return body.party(id, caller);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
