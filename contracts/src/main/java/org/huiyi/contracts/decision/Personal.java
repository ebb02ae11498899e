package org.huiyi.contracts.decision;

import org.jspecify.annotations.Nullable;

/// Personal data in an event: a name, an address, a phone number, or free text under its author's id.
/// Stored encrypted with the key of `person`; once that key is destroyed `text` reads null for ever.
public record Personal(String person, @Nullable String text) {
    public static Personal of(String person, @Nullable String text) {
        return new Personal(person, text);
    }

    /// The text, or a dash where it was erased.
    public String readable() {
        return text == null ? "—" : text;
    }

    @Override
    public String toString() {
        return "Personal[" + person + "]";
    }
}
