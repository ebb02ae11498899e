package org.huiyi.notification.automation;

import org.huiyi.notification.notice.Failure;
import org.huiyi.notification.notice.Message;

/// Takes messages and promises to deliver them.
public interface Relay {
    /// Blocks until the relay has answered, or does not answer in time. Never throws.
    Reply handOver(Message message);

    /// What the relay made of a message.
    sealed interface Reply {
        record Taken() implements Reply {}

        record NotTaken(Failure failure) implements Reply {}
    }
}
