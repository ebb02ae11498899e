package org.huiyi.bench.house;

/// The smallest aggregate that can be created and updated.
sealed interface Ticket {
    record Unknown() implements Ticket {}

    record Open(String id, long touches) implements Ticket {}
}
