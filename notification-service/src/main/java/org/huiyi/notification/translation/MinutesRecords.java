package org.huiyi.notification.translation;

import static org.huiyi.notification.translation.Requests.some;

import org.huiyi.contracts.wire.MinutesRecord.Commitment;
import org.huiyi.contracts.wire.MinutesRecord.Dispute;
import org.huiyi.contracts.wire.MinutesRecord.Item;
import org.huiyi.contracts.wire.MinutesRecord.Stay;
import org.huiyi.contracts.wire.MinutesRecord.Trouble;
import org.huiyi.notification.notice.MinutesRecord;

/// What goes with the texts of minutes, in this service's own words.
final class MinutesRecords {
    private MinutesRecords() {}

    static MinutesRecord of(org.huiyi.contracts.wire.MinutesRecord r) {
        return new MinutesRecord(
                some(r.commitments()).stream().map(MinutesRecords::of).toList(),
                some(r.idle()).stream()
                        .map(i -> new MinutesRecord.Idle(i.resolution(), i.reason()))
                        .toList(),
                some(r.attendance()).stream().map(MinutesRecords::of).toList(),
                some(r.agenda()).stream().map(MinutesRecords::of).toList(),
                some(r.incidents()).stream().map(MinutesRecords::of).toList(),
                some(r.disagreements()).stream().map(MinutesRecords::of).toList());
    }

    private static MinutesRecord.Commitment of(Commitment c) {
        return new MinutesRecord.Commitment(
                c.n(),
                c.resolution(),
                c.task(),
                c.partyId(),
                c.assignee(),
                some(c.contributors()),
                c.dueAt());
    }

    private static MinutesRecord.Stay of(Stay s) {
        return new MinutesRecord.Stay(
                s.personId(), s.name(), s.partyId(), s.arrivedAt(), s.leftAt(), s.late());
    }

    private static MinutesRecord.Item of(Item i) {
        return new MinutesRecord.Item(i.n(), i.topic(), i.startedAt(), i.endedAt());
    }

    private static MinutesRecord.Trouble of(Trouble t) {
        return new MinutesRecord.Trouble(t.kind(), t.description(), t.startedAt(), t.action());
    }

    private static MinutesRecord.Dispute of(Dispute d) {
        return new MinutesRecord.Dispute(
                d.topic(), d.description(), d.raisedBy(), d.outcome(), some(d.dissenters()));
    }
}
