package org.huiyi.contracts.law;

/// A reason to say no. Each service seals its own list of records; the record's name in kebab case is the
/// problem type and the key of its wording (`<name>` and `<name>.remedy`), its components fill it in order.
public interface Refusal {
    Rule rule();

    default Ground ground() {
        return Ground.RULE;
    }

    /// Of an INPUT refusal, which part of the request it is about, e.g. `entries[0].validTo`; empty of every
    /// other.
    default String field() {
        return "";
    }

    /// What kind of no this is; it decides the HTTP status.
    enum Ground {
        /// The caller must not learn that the thing exists: 404.
        HIDDEN,
        /// The caller belongs to the meeting but not in this role: 403.
        ROLE,
        /// The thing is in a state in which this cannot be done: 409.
        STATE,
        /// A time or a reference in the request is impossible, whatever the rules say: 400.
        INPUT,
        /// A rule of the regulation forbids it: 422.
        RULE
    }
}
