package org.huiyi.rest;

import java.util.List;

/// The token lacks a scope: 403. For endpoints whose scope depends on the request; all others carry
/// {@link Scope}.
public final class ScopeMissingException extends RuntimeException {
    private final transient List<String> anyOf;

    public ScopeMissingException(String... anyOf) {
        super("missing scope " + List.of(anyOf), null, false, false);
        this.anyOf = List.of(anyOf);
    }

    public List<String> anyOf() {
        return anyOf;
    }
}
