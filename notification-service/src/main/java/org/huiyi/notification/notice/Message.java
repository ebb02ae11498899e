package org.huiyi.notification.notice;

/// What a notice says and to whom, fixed when it is queued.
public record Message(Routing routing, Addressee to, Matter matter) {
    /// Without whatever the meeting says.
    public Message withheld() {
        return new Message(routing, to, Withholding.of(matter));
    }
}
