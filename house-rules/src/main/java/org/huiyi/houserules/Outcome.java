package org.huiyi.houserules;

import java.util.Comparator;
import java.util.List;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;

/// What became of one attempt, the least favourable first.
///
/// @param text as a table shows it
public record Outcome(Kind kind, String text) implements Comparable<Outcome> {
    private static final Comparator<Outcome> FAVOUR =
            Comparator.comparing(Outcome::kind).thenComparing(Outcome::text);

    public enum Kind {
        HIDDEN,
        ROLE,
        STATE,
        RULE,
        NOTHING,
        MAY
    }

    /// There is no such thing for this actor.
    public static final Outcome HIDDEN = new Outcome(Kind.HIDDEN, "404");

    static Outcome of(boolean nothingNew) {
        return nothingNew ? new Outcome(Kind.NOTHING, "nothing") : new Outcome(Kind.MAY, "may");
    }

    /// The ground that speaks most against it: a role before a state, a state before a rule.
    static Outcome of(List<? extends Refusal> refusals) {
        return refusals.stream().map(Outcome::of).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Outcome of(Refusal refusal) {
        return switch (refusal.ground()) {
            case HIDDEN -> HIDDEN;
            case ROLE -> new Outcome(Kind.ROLE, "403 " + refusal.rule());
            case STATE -> new Outcome(Kind.STATE, "409");
            case INPUT, RULE ->
                    new Outcome(Kind.RULE, "%s %s".formatted(status(refusal), refusal.rule()));
        };
    }

    private static int status(Refusal refusal) {
        return refusal.ground() == Ground.INPUT ? 400 : 422;
    }

    /// Taken, whether it said something new or not.
    public boolean isTaken() {
        return kind == Kind.MAY || kind == Kind.NOTHING;
    }

    @Override
    public int compareTo(Outcome other) {
        return FAVOUR.compare(this, other);
    }
}
