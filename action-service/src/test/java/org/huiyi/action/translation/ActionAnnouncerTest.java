package org.huiyi.action.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.T0;

import java.util.List;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.action.action.Samples;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAssignedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOverdueV1;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.RecordedEvent;
import org.junit.jupiter.api.Test;

class ActionAnnouncerTest {
    private final ActionAnnouncer announcer = new ActionAnnouncer();

    @Test
    void an_assignment_is_announced_and_its_recipients_are_to_be_told() {
        var told = announce(new ActionAssigned(Samples.item(), Samples.TOLD, T0));
        assertThat(told)
                .containsExactly(
                        new Announcement(
                                Topics.ACTION_EVENTS,
                                MEETING,
                                "action.ActionAssigned.v1",
                                new ActionAssignedV1(ID, MEETING, "globex", "globex.lead", DUE)),
                        new Announcement(
                                Topics.NOTIFICATION_REQUESTS,
                                MEETING,
                                "notice.ActionAssigned.v1",
                                notice(),
                                "notice"));
    }

    @Test
    void with_nobody_to_tell_nothing_is_asked_for() {
        assertThat(announce(new ActionAssigned(Samples.item(), List.of(), T0))).hasSize(1);
    }

    @Test
    void a_contest_is_announced_without_its_reason() {
        var reason = Personal.of("globex.lead", "not ours");
        assertThat(announce(new ActionContested(ID, MEETING, reason, T0)))
                .extracting(Announcement::data)
                .containsExactly(new ActionContestedV1(ID, MEETING));
    }

    @Test
    void an_overdue_action_is_announced_with_its_due_time() {
        assertThat(announce(new ActionOverdue(ID, MEETING, DUE)))
                .extracting(Announcement::data)
                .containsExactly(new ActionOverdueV1(ID, MEETING, DUE));
    }

    private static NoticeRequest notice() {
        return new NoticeRequest.ActionAssignedV1(
                "event-1",
                MEETING,
                "Plan",
                List.of(
                        new Recipient(
                                "globex",
                                "globex.lead",
                                Personal.of("globex.lead", "Lee"),
                                Personal.of("globex.lead", "lee@globex.example"),
                                "zh-CN")),
                ID,
                Personal.of("acme.recorder", "Write the plan"),
                "globex",
                "globex.lead",
                DUE);
    }

    private List<Announcement> announce(ActionEvent event) {
        return announcer.announce(
                new RecordedEvent(
                        1,
                        "event-1",
                        "action." + event.getClass().getSimpleName(),
                        1,
                        "action",
                        ID,
                        0,
                        T0,
                        T0,
                        T0,
                        Samples.HOUSE,
                        "house:3",
                        "story-1",
                        null,
                        List.of(),
                        List.of(),
                        event));
    }
}
