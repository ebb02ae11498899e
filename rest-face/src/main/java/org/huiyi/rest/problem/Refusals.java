package org.huiyi.rest.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.rest.problem.Problem.Unreadable;
import org.huiyi.rest.problem.Problem.Violation;

/// Words what a decider refused. The status is that of the check that comes first; the rule, and the
/// words at the top, those of the lowest rule.
final class Refusals {
    private static final List<Ground> CHECKS =
            List.of(Ground.HIDDEN, Ground.ROLE, Ground.INPUT, Ground.STATE, Ground.RULE);
    private static final Comparator<Refusal> BY_RULE =
            Comparator.comparing(Refusal::rule)
                    .thenComparing(refusal -> CHECKS.indexOf(refusal.ground()));

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    static Ground groundOf(RefusedException refused) {
        return refused.refusals().stream()
                .map(Refusal::ground)
                .min(Comparator.comparing(CHECKS::indexOf))
                .orElse(Ground.RULE);
    }

    Problem problem(RefusedException refused, Locale locale, String instance) {
        List<Violation> violations =
                refused.refusals().stream()
                        .sorted(BY_RULE)
                        .map(refusal -> violation(refusal, locale))
                        .toList();
        Violation first = violations.getFirst();
        return new Problem(
                first.type(),
                first.title(),
                statusOf(groundOf(refused)),
                first.detail(),
                instance,
                first.rule(),
                first.clause(),
                refused.policyVersion(),
                first.remedy(),
                violations,
                unreadable(refused, locale),
                null);
    }

    /// What the request says that cannot be, for whoever looks at `errors` alone.
    private List<Unreadable> unreadable(RefusedException refused, Locale locale) {
        return refused.refusals().stream()
                .filter(refusal -> refusal.ground() == Ground.INPUT)
                .map(refusal -> unreadable(refusal, locale))
                .toList();
    }

    private Unreadable unreadable(Refusal refusal, Locale locale) {
        String name = Kebab.of(refusal.getClass());
        return new Unreadable(refusal.field(), name, texts.say(locale, name, arguments(refusal)));
    }

    private Violation violation(Refusal refusal, Locale locale) {
        String name = Kebab.of(refusal.getClass());
        Object[] arguments = arguments(refusal);
        return new Violation(
                Problem.typeOf(name),
                refusal.rule().title(locale),
                texts.say(locale, name, arguments),
                refusal.rule(),
                refusal.rule().clause(),
                texts.find(locale, name + ".remedy", arguments).orElse(null));
    }

    private static Object[] arguments(Refusal refusal) {
        RecordComponent[] components = refusal.getClass().getRecordComponents();
        return components == null
                ? new Object[0]
                : Arrays.stream(components).map(part -> value(refusal, part)).toArray();
    }

    private static Object value(Refusal refusal, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable refusal " + refusal.getClass(), e);
        }
    }

    private static int statusOf(Ground ground) {
        return switch (ground) {
            case HIDDEN -> 404;
            case ROLE -> 403;
            case INPUT -> 400;
            case STATE -> 409;
            case RULE -> 422;
        };
    }
}
