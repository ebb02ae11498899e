package org.huiyi.notification.letter;

import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Message;
import org.jspecify.annotations.Nullable;

/// Where the things a letter speaks of can be read, after signing in.
///
/// @param meetings the public address of meeting-service, without a slash at its end
/// @param actions the public address of action-service, likewise
public record Links(String meetings, String actions) {
    String to(Message message) {
        String meeting = meetings + "/v1/meetings/" + message.routing().meetingId();
        return switch (message.matter()) {
            case Matter.Convening _,
                    Matter.Change _,
                    Matter.Incident _,
                    Matter.MeetingNews _,
                    Matter.DutyReminder _,
                    Matter.VoiceConfirmation _ ->
                    meeting;
            case Matter.Minutes m -> meeting + minutes(m.session());
            case Matter.MinutesOverdue m -> meeting + minutes(m.session());
            case Matter.MinutesNews m -> meeting + minutes(m.session());
            case Matter.Material m -> meeting + "/materials/" + m.materialId();
            case Matter.MaterialWanted m -> meeting + "/material-requests/" + m.number();
            case Matter.ActionAssigned action -> actions + "/v1/actions/" + action.actionId();
            case Matter.ActionNews news -> actions + "/v1/actions/" + news.actionId();
        };
    }

    private static String minutes(@Nullable Integer session) {
        return session == null ? "/minutes" : "/sessions/" + session + "/minutes";
    }
}
