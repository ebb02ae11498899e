package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Contact;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.telling.Delivery;
import org.jspecify.annotations.Nullable;

/// A party of the meeting as the parties read it.
///
/// @param invitation how far the notice came; null before it is sent
/// @param noticeByVoice who was given the notice by voice, which is evidence of a lower grade; null when nobody was
/// @param mergedInto the id that the same party goes on under; null unless it was known under two
/// @param acknowledgedBy who took note of purpose and topics for it
record PartyView(
        String partyId,
        String name,
        @Nullable String reason,
        List<String> topics,
        List<DutyView> duties,
        List<ContactView> contacts,
        Instant invitedAt,
        @Nullable Delivery invitation,
        Membership.@Nullable SpokenTo noticeByVoice,
        @Nullable ConfirmationView confirmation,
        @Nullable String acknowledgedBy,
        List<SubstitutionView> substitutions,
        @Nullable Instant withdrawnAt,
        @Nullable String mergedInto) {
    record DutyView(Duty.Kind kind, AssigneeView assignee) {
        static DutyView of(Duty duty) {
            return new DutyView(duty.kind(), new AssigneeView(duty.person(), duty.department()));
        }
    }

    record AssigneeView(@Nullable String person, @Nullable String department) {}

    /// @param email null, like the telephone, to readers of other parties than theirs and the organiser's
    record ContactView(
            String personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale) {
        static ContactView of(Contact contact, boolean reachable) {
            return new ContactView(
                    contact.personId(),
                    MeetingView.text(contact.name()),
                    reachable ? MeetingView.text(contact.email()) : null,
                    reachable ? MeetingView.text(contact.phone()) : null,
                    contact.locale());
        }
    }

    /// @param byOrganiser entered by the organiser: evidence of a lower grade
    /// @param ofTheParty false for a calendar's reply, which confirms the persons in it and not the party's list
    record ConfirmationView(
            Confirmation.Answer answer,
            List<AttendeeView> attendees,
            Confirmation.Channel channel,
            Confirmation.@Nullable Counter counter,
            boolean byOrganiser,
            boolean ofTheParty,
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
                            given.isOfTheParty(),
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

    /// To its own people, without what the organiser says it is asked for.
    static PartyView withoutWords(Membership member, Agenda agenda, @Nullable Delivery invitation) {
        var full = of(member, agenda, invitation, List.of(), true);
        return new PartyView(
                full.partyId(),
                full.name(),
                null,
                full.topics(),
                full.duties(),
                full.contacts(),
                full.invitedAt(),
                full.invitation(),
                full.noticeByVoice(),
                full.confirmation(),
                full.acknowledgedBy(),
                full.substitutions(),
                full.withdrawnAt(),
                full.mergedInto());
    }

    /// @param topics those of it that the reader may know
    /// @param reachable whether the reader is shown how its contacts are reached
    static PartyView of(
            Membership member,
            Agenda agenda,
            @Nullable Delivery invitation,
            List<String> topics,
            boolean reachable) {
        var party = member.party();
        return new PartyView(
                party.partyId(),
                party.name(),
                MeetingView.text(party.reason()),
                topics,
                party.duties().stream().map(DutyView::of).toList(),
                party.contacts().stream().map(c -> ContactView.of(c, reachable)).toList(),
                member.invitedAt(),
                invitation,
                member.spokenTo(),
                ConfirmationView.of(member.confirmation()),
                member.acknowledgedBy(),
                member.substitutions().stream()
                        .map(one -> SubstitutionView.of(one, agenda))
                        .toList(),
                member.withdrawnAt(),
                member.mergedInto());
    }
}
