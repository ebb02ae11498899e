package org.huiyi.notification.letter;

import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Matter.ActionAssigned;
import org.huiyi.notification.notice.Matter.ActionNews;
import org.huiyi.notification.notice.Matter.Change;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.Matter.DutyReminder;
import org.huiyi.notification.notice.Matter.Incident;
import org.huiyi.notification.notice.Matter.Material;
import org.huiyi.notification.notice.Matter.MaterialWanted;
import org.huiyi.notification.notice.Matter.MeetingNews;
import org.huiyi.notification.notice.Matter.Minutes;
import org.huiyi.notification.notice.Matter.MinutesNews;
import org.huiyi.notification.notice.Matter.MinutesOverdue;
import org.huiyi.notification.notice.Matter.VoiceConfirmation;

/// What opens a letter, and what is asked of the reader at its end, by matter.
final class Framing {
    private final Wording words;

    Framing(Wording words) {
        this.words = words;
    }

    String opening(Matter matter) {
        return switch (matter) {
            case Convening m -> words.say("opening.Convening", m.organiser());
            case Change m -> words.say("opening.Change." + m.what());
            case Minutes m when m.isAmendment() ->
                    words.say("opening.Minutes.amended", m.edition());
            case Minutes m -> words.say(m.late() ? "opening.Minutes.late" : "opening.Minutes");
            case MinutesNews m ->
                    words.say("opening.MinutesNews." + m.news(), words.list(m.parties()));
            case MeetingNews m ->
                    words.say("opening.MeetingNews." + m.news(), words.list(m.about()), m.number());
            case DutyReminder m -> words.say("opening.DutyReminder." + m.news());
            case MinutesOverdue _ -> words.say("opening.MinutesOverdue");
            case ActionAssigned m -> words.say("opening.ActionAssigned", m.assignee());
            case Incident m -> words.say("opening.Incident." + m.incident());
            case VoiceConfirmation m -> words.say("opening.VoiceConfirmation", m.partyId());
            case ActionNews m when m.cause() != null ->
                    words.say("opening.ActionNews.ESCALATED." + m.cause(), m.assignee());
            case ActionNews m -> words.say("opening.ActionNews." + m.news());
            case Material m ->
                    words.say(m.version() > 1 ? "opening.Material.again" : "opening.Material");
            case MaterialWanted m -> words.say("opening.MaterialWanted." + m.turn(), m.partyId());
        };
    }

    /// What is asked of the reader.
    String request(Matter matter) {
        return words.say("ask." + askOf(matter));
    }

    private static String askOf(Matter matter) {
        return switch (matter) {
            case Change m -> "Change." + m.what();
            case MaterialWanted m -> "MaterialWanted." + m.turn();
            case MinutesNews m -> "MinutesNews." + m.news();
            case MeetingNews m -> "MeetingNews." + m.news();
            case DutyReminder m -> "DutyReminder." + m.news();
            case Minutes m when m.isAmendment() -> "Minutes.amended";
            case Convening _,
                    Minutes _,
                    MinutesOverdue _,
                    ActionAssigned _,
                    Incident _,
                    VoiceConfirmation _,
                    Material _ ->
                    matter.kind();
            case ActionNews m when m.cause() != null -> "ActionNews.ESCALATED." + m.cause();
            case ActionNews m -> "ActionNews." + m.news();
        };
    }
}
