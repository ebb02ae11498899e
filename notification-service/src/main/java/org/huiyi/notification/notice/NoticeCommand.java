package org.huiyi.notification.notice;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What can be asked of a notice.
public sealed interface NoticeCommand extends Command {
    String noticeId();

    @Override
    default String aggregateId() {
        return noticeId();
    }

    @Override
    default String policyVersion() {
        return "preset-1";
    }

    record QueueNotice(Message message, Act act) implements NoticeCommand {
        @Override
        public String noticeId() {
            return message.routing().noticeId();
        }
    }

    /// Asked before the relay is spoken to. `after` is the number of attempts the sender knows of: of two
    /// senders with the same knowledge only one is told to go on.
    record BeginAttempt(String noticeId, int after, Act act) implements NoticeCommand {}

    /// The relay took the message of this attempt.
    record RecordHandOver(String noticeId, int attempt, Act act) implements NoticeCommand {}

    record RecordFailure(String noticeId, int attempt, Failure failure, Act act)
            implements NoticeCommand {}

    /// The relay took it once and reports now that it could not deliver it.
    ///
    /// @param code the reply behind the report, 0 when none is told
    record RecordReturn(String noticeId, int code, Act act) implements NoticeCommand {}

    /// An alarm rang: whatever should have happened by `wakeAt` is due now.
    record ResumeNotice(String noticeId, Instant wakeAt, Act act) implements NoticeCommand {}

    record AcknowledgeNotice(String noticeId, Act act) implements NoticeCommand {}
}
