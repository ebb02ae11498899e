package org.huiyi.notification.letter;

import java.util.ArrayList;
import org.huiyi.contracts.law.Rule;
import org.huiyi.notification.law.DiscretionOfNotices;
import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Matter.ActionNews.News;
import org.huiyi.notification.notice.Message;
import org.jspecify.annotations.Nullable;

/// Writes letters: the same message always gives the same letter, so that a resend says what was said; no more
/// than that it is confidential once the meeting is.
public final class Composer {
    private static final int LONGEST_SUBJECT = 180;

    private final Links links;

    public Composer(Links links) {
        this.links = links;
    }

    public Letter compose(Message message) {
        var words = Wording.in(message.to().language());
        String subject = subject(words, message.matter());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(words.say("greeting", message.to().name().readable())));
        parts.addAll(new Contents(words).of(message.matter()));
        parts.add(new Part.Fact(words.say("link"), links.to(message)));
        parts.add(new Part.Footer(footer(words, message.matter())));
        return new Letter(
                subject,
                PlainText.of(words, parts),
                SimpleHtml.of(words, subject, parts),
                calendar(message, subject));
    }

    private static String subject(Wording words, Matter matter) {
        String key = "subject." + key(matter);
        return DiscretionOfNotices.shownTitle(matter.title())
                .map(title -> oneLine(words.say(key, title)))
                .orElseGet(() -> words.say(key + ".sensitive"));
    }

    /// No line break in a title reaches a header.
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT) + "…";
    }

    private static String footer(Wording words, Matter matter) {
        Rule rule = rule(matter);
        return words.say("footer", rule.name(), rule.clause(), words.title(rule));
    }

    private static String key(Matter matter) {
        return switch (matter) {
            case Matter.Change c -> "Change." + c.what();
            case Matter.ActionNews n -> "ActionNews." + n.news();
            case Matter.MaterialWanted m -> "MaterialWanted." + m.turn();
            case Matter.MinutesNews m -> "MinutesNews." + m.news();
            case Matter.MeetingNews m -> "MeetingNews." + m.news();
            case Matter.DutyReminder m -> "DutyReminder." + m.news();
            case Matter.Minutes m -> m.isAmendment() ? "Minutes.amended" : m.kind();
            case Matter.Convening _,
                    Matter.MinutesOverdue _,
                    Matter.ActionAssigned _,
                    Matter.Incident _,
                    Matter.VoiceConfirmation _,
                    Matter.Material _ ->
                    matter.kind();
        };
    }

    private static Rule rule(Matter matter) {
        return switch (matter) {
            case Matter.Convening _ -> Rule.R21;
            case Matter.Change _ -> Rule.R53;
            case Matter.Minutes m -> m.isAmendment() ? Rule.R32 : Rule.R31;
            case Matter.MinutesNews m -> rule(m.news());
            case Matter.MeetingNews m -> rule(m.news());
            case Matter.DutyReminder m -> rule(m.news());
            case Matter.MinutesOverdue _ -> Rule.R30;
            case Matter.ActionAssigned _ -> Rule.R33;
            case Matter.Incident _ -> Rule.R29;
            case Matter.VoiceConfirmation _ -> Rule.R50;
            case Matter.ActionNews n -> rule(n.news());
            case Matter.Material _ -> Rule.R15;
            case Matter.MaterialWanted _ -> Rule.R43;
        };
    }

    private static @Nullable CalendarPart calendar(Message message, String subject) {
        return switch (message.matter()) {
            case Matter.Convening m -> Invitation.of(m).to(message, subject);
            case Matter.Change m -> changed(message, Invitation.of(m), subject);
            case Matter.Minutes _,
                    Matter.MinutesOverdue _,
                    Matter.MinutesNews _,
                    Matter.MeetingNews _,
                    Matter.DutyReminder _,
                    Matter.ActionAssigned _,
                    Matter.Incident _,
                    Matter.VoiceConfirmation _,
                    Matter.ActionNews _,
                    Matter.Material _,
                    Matter.MaterialWanted _ ->
                    null;
        };
    }

    private static @Nullable CalendarPart changed(
            Message message, @Nullable Invitation invitation, String subject) {
        return invitation == null ? null : invitation.to(message, subject);
    }

    private static Rule rule(News news) {
        return switch (news) {
            case REPORT_DUE_SOON, PROGRESS_MISSED -> Rule.R47;
            case DUE_SOON, OVERDUE, RETURNED, DISPOSED, REOPENED, TO_VERIFY -> Rule.R35;
            case EXTENDED -> Rule.R34;
            case DELEGATED, SETTLED -> Rule.R46;
            case ESCALATED -> Rule.R42;
        };
    }

    private static Rule rule(Matter.MeetingNews.News news) {
        return switch (news) {
            case DUTIES_CHANGED -> Rule.R09;
            case DUTY_ORPHANED -> Rule.R10;
            case RESOURCE_ASKED -> Rule.R40;
            case TRANSFER_OFFERED -> Rule.R38;
            case DISAGREEMENT_RAISED -> Rule.R41;
            case INCIDENT_OVERDUE -> Rule.R28;
            case CASE_RAISED, CASE_NOT_AGREED -> Rule.R59;
            case LEAK_REPORTED -> Rule.R56;
        };
    }

    private static Rule rule(Matter.MinutesNews.News news) {
        return switch (news) {
            case DUE_SOON -> Rule.R30;
            case NOT_REACHED, NOT_SENT_IN_TIME -> Rule.R31;
            case OBJECTED, ANSWERED -> Rule.R32;
        };
    }

    private static Rule rule(Matter.DutyReminder.News news) {
        return switch (news) {
            case ANSWER_AWAITED -> Rule.R19;
            case MATERIAL_DUE_SOON, MATERIAL_OVERDUE -> Rule.R15;
            case EVALUATION_OVERDUE -> Rule.R36;
        };
    }
}
