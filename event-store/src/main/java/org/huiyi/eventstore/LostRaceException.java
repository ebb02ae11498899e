package org.huiyi.eventstore;

/// Others wrote to the same thing first, at every try: nothing of the command is stored.
public final class LostRaceException extends StoreUnavailableException {
    public LostRaceException(RuntimeException last) {
        super("Lost every race for this thing", last);
    }
}
