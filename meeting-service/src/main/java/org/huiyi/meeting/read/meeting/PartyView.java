package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Membership;
import org.jspecify.annotations.Nullable;

/// A party of the meeting as the parties read it.
///
/// @param acknowledgedBy who took note of purpose and topics for it
record PartyView(
        String partyId,
        String name,
        @Nullable String reason,
        List<String> topics,
        List<DutyView> duties,
        List<ContactView> contacts,
        Instant invitedAt,
        @Nullable ConfirmationView confirmation,
        @Nullable String acknowledgedBy,
        List<SubstitutionView> substitutions,
        @Nullable Instant withdrawnAt) {
    record DutyView(Duty.Kind kind, AssigneeView assignee) {
        static DutyView of(Duty duty) {
            return new DutyView(duty.kind(), new AssigneeView(duty.person(), duty.department()));
        }
    }

    record AssigneeView(@Nullable String person, @Nullable String department) {}

    record ContactView(
            String personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale) {
        static ContactView of(Contact contact) {
            return new ContactView(
                    contact.personId(),
                    MeetingView.text(contact.name()),
                    MeetingView.text(contact.email()),
                    MeetingView.text(contact.phone()),
                    contact.locale());
        }
    }

    /// @param byOrganiser entered by the organiser: evidence of a lower grade
    record ConfirmationView(
            Confirmation.Answer answer,
            List<AttendeeView> attendees,
            Confirmation.Channel channel,
            Confirmation.@Nullable Counter counter,
            boolean byOrganiser,
            @Nullable String reason) {
        static @Nullable ConfirmationView of(@Nullable Confirmation given) {
            return given == null
                    ? null
                    : new ConfirmationView(
                            given.answer(),
                            given.attendees().stream().map(AttendeeView::of).toList(),
                            given.channel(),
                            given.counter(),
                            given.byOrganiser(),
                            MeetingView.text(given.reason()));
        }
    }

    record AttendeeView(
            String personId, @Nullable String name, Attendee.Role role, @Nullable String backs) {
        static AttendeeView of(Attendee attendee) {
            return new AttendeeView(
                    attendee.personId(),
                    MeetingView.text(attendee.name()),
                    attendee.role(),
                    attendee.backs());
        }
    }

    /// Without what the organiser says it is asked for.
    static PartyView withoutWords(Membership member, Agenda agenda) {
        var full = of(member, agenda);
        return new PartyView(
                full.partyId(),
                full.name(),
                null,
                List.of(),
                full.duties(),
                full.contacts(),
                full.invitedAt(),
                full.confirmation(),
                full.acknowledgedBy(),
                full.substitutions(),
                full.withdrawnAt());
    }

    static PartyView of(Membership member, Agenda agenda) {
        var party = member.party();
        return new PartyView(
                party.partyId(),
                party.name(),
                MeetingView.text(party.reason()),
                party.topics(),
                party.duties().stream().map(DutyView::of).toList(),
                party.contacts().stream().map(ContactView::of).toList(),
                member.invitedAt(),
                ConfirmationView.of(member.confirmation()),
                member.acknowledgedBy(),
                member.substitutions().stream()
                        .map(one -> SubstitutionView.of(one, agenda))
                        .toList(),
                member.withdrawnAt());
    }
}
