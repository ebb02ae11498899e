package org.huiyi.meeting.read.meeting;

import java.util.stream.Stream;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Registered;

/// What of an ordinary meeting is not for everybody, in the state of it that is shown: items of the agenda that
/// stands there or waits to, and their topics wherever else they are spelt out.
record SensitiveParts(Registered shown, Discretion discretion) {
    boolean areGiven() {
        return items().anyMatch(item -> discretion.isSensitive(item) && !discretion.hides(item))
                || topics().anyMatch(topic ->
                        discretion.plan().keepsTopic(topic) && !discretion.hides(topic));
    }

    boolean areWithheld() {
        return items().anyMatch(discretion::hides) || topics().anyMatch(discretion::hides);
    }

    private Stream<AgendaItem> items() {
        var plan = shown.plan();
        var waiting = shown instanceof Cancelled ? plan.agenda().items() : plan.newestAgenda();
        return Stream.concat(plan.agenda().items().stream(), waiting.stream());
    }

    private Stream<String> topics() {
        var plan = shown.plan();
        return Stream.concat(
                plan.subject().topics().stream(),
                plan.parties().memberships().stream()
                        .flatMap(member -> member.party().topics().stream()));
    }
}
