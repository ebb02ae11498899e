package org.huiyi.bench;

/// The commands that each of the systems under load takes.
public interface Tickets {
    /// Creates a ticket that was not there.
    void open(String id) throws Exception;

    /// Updates the ticket, or creates it when it is not there.
    void touch(String id) throws Exception;

    /// One of them, or a request that leads to it.
    @FunctionalInterface
    interface Act {
        void on(String id) throws Exception;
    }
}
