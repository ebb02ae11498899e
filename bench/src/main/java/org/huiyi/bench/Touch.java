package org.huiyi.bench;

/// One command against one of the systems under load: creates the ticket, or updates it when it exists.
@FunctionalInterface
public interface Touch {
    void touch(String id) throws Exception;
}
