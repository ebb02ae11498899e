package org.huiyi.notification.history;

import org.huiyi.eventstore.Histories;
import org.huiyi.notification.confidentiality.ConfidentialityDecider;
import org.huiyi.notification.confidentiality.ConfidentialityId;
import org.huiyi.notification.notice.Message;

/// The meetings that became sensitive since something was told of them. Their messages are read, and sent where
/// they were not yet, without what the meeting says.
public final class SensitiveMeetings {
    private final Histories histories;

    public SensitiveMeetings(Histories histories) {
        this.histories = histories;
    }

    /// A message as it may be given now.
    public Message discreet(Message message) {
        return contain(message.routing().meetingId()) ? message.withheld() : message;
    }

    private boolean contain(String meetingId) {
        return histories
                .fold(ConfidentialityDecider.INSTANCE, ConfidentialityId.of(meetingId))
                .state()
                .sensitive();
    }
}
