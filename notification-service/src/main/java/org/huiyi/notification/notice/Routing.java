package org.huiyi.notification.notice;

/// Which notice, to whom and because of what; every event of a notice carries it, so that it can be
/// announced without looking anything up.
///
/// @param causeEventId the event that made the notice necessary
/// @param kind what the message is about: the name of its {@link Matter}
public record Routing(
        String noticeId,
        String meetingId,
        String causeEventId,
        String kind,
        String partyId,
        String personId,
        Channel channel) {}
