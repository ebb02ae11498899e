package org.huiyi.bridge.parking;

import java.util.Collection;
import java.util.Set;
import org.huiyi.bridge.wire.Arrival;
import org.springframework.transaction.support.TransactionTemplate;

/// Where a feed puts what it cannot handle. The row is the truth; the copy on the dead-letter topic is
/// only there to look at.
public final class Parking {
    private static final int REASON_LENGTH = 1_000;

    private final ParkedRows rows;
    private final TransactionTemplate transactions;
    private final Copies copies;

    public Parking(ParkedRows rows, TransactionTemplate transactions, Copies copies) {
        this.rows = rows;
        this.transactions = transactions;
        this.copies = copies;
    }

    /// Which of the keys are stuck now.
    public Set<String> stuckOf(String topic, Collection<String> keys) {
        return rows.stuckOf(topic, keys);
    }

    /// Parks what just failed; its key is stuck from now on.
    public void park(Arrival poison, Throwable why) {
        String reason = reasonOf(why);
        transactions.executeWithoutResult(_ -> {
            rows.lock(poison.topic(), poison.key());
            rows.add(poison, reason);
        });
        copies.send(poison, reason);
    }

    /// Parks it behind what is parked under its key.
    ///
    /// @return false when the key was released meanwhile, and the message may be handled
    public boolean waitBehind(Arrival arrival) {
        return Boolean.TRUE.equals(transactions.execute(_ -> addBehind(arrival)));
    }

    private boolean addBehind(Arrival arrival) {
        rows.lock(arrival.topic(), arrival.key());
        if (rows.first(arrival.topic(), arrival.key()).isEmpty()) {
            return false;
        }
        rows.add(arrival, null);
        return true;
    }

    static String reasonOf(Throwable why) {
        String reason = String.valueOf(why).replace('\0', '\uFFFD');
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
