package org.huiyi.action.history;

import org.huiyi.action.confidentiality.ConfidentialityDecider;
import org.huiyi.action.confidentiality.ConfidentialityId;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;

/// The meetings that became sensitive since their actions were assigned.
public final class SensitiveMeetings {
    private final Histories histories;

    public SensitiveMeetings(Histories histories) {
        this.histories = histories;
    }

    public boolean contain(String meetingId) {
        return contain(meetingId, new Until.Now());
    }

    /// When this was recorded, so that what is told because of it is always the same.
    public boolean containedAt(RecordedEvent event, String meetingId) {
        return contain(meetingId, new Until.RecordedBy(event.recordedAt()));
    }

    private boolean contain(String meetingId, Until until) {
        return histories
                .fold(ConfidentialityDecider.INSTANCE, ConfidentialityId.of(meetingId), until)
                .state()
                .sensitive();
    }
}
