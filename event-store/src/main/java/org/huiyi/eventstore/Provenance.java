package org.huiyi.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Where an event comes from, as its metadata tells it. Times are of microseconds, as the database keeps.
///
/// @param key the Idempotency-Key of the request, if any
record Provenance(
        Actor actor,
        Instant occurredAt,
        Instant receivedAt,
        String policyVersion,
        String correlationId,
        @Nullable String causationId,
        @Nullable String key,
        @Nullable String bodyHash) {

    private static final String RULES = "rules";
    private static final String FINDINGS = "findings";

    static Provenance of(Command command, Conditions conditions, String correlationId) {
        var act = command.act();
        return new Provenance(
                act.actor(),
                act.occurredAt().truncatedTo(ChronoUnit.MICROS),
                act.receivedAt().truncatedTo(ChronoUnit.MICROS),
                command.policyVersion(),
                correlationId,
                conditions.causationId(),
                conditions.key(),
                conditions.bodyHash());
    }

    static Provenance of(MetaData data) {
        Instant receivedAt = instant(data, "receivedAt", Instant.EPOCH);
        return new Provenance(
                new Actor(text(data, "sub", "~"), text(data, "party", "~")),
                instant(data, "occurredAt", receivedAt),
                receivedAt,
                text(data, "policyVersion", ""),
                text(data, "correlationId", ""),
                (String) data.get("causationId"),
                (String) data.get("idempotencyKey"),
                (String) data.get("bodyHash"));
    }

    /// An event that was just applied has the time itself, one that was read has its text.
    private static Instant instant(MetaData data, String name, Instant otherwise) {
        return switch (data.get(name)) {
            case Instant known -> known;
            case String text -> Instant.parse(text);
            case null, default -> otherwise;
        };
    }

    private static String text(MetaData data, String name, String otherwise) {
        return data.get(name) instanceof String text ? text : otherwise;
    }

    /// The metadata of one event of the command; findings belong to the first one.
    ///
    /// @param happenedAt when this one event did, which may be before the act that told of it
    MetaData metaData(Event event, Instant happenedAt, List<Finding> findings) {
        var data = new HashMap<String, Object>();
        data.put("sub", actor.sub());
        data.put("party", actor.party());
        data.put("occurredAt", happenedAt);
        data.put("receivedAt", receivedAt);
        data.put("policyVersion", policyVersion);
        data.put("correlationId", correlationId);
        putIfKnown(data, "causationId", causationId);
        putIfKnown(data, "idempotencyKey", key);
        putIfKnown(data, "bodyHash", bodyHash);
        putIfAny(data, RULES, rulesOf(event));
        putIfAny(data, FINDINGS, findings.stream().map(Provenance::plain).toList());
        return MetaData.from(data);
    }

    private static void putIfKnown(Map<String, Object> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static void putIfAny(Map<String, Object> data, String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private static List<String> rulesOf(Event event) {
        var evidences = event.getClass().getAnnotation(Evidences.class);
        return evidences == null
                ? List.of()
                : Arrays.stream(evidences.value())
                        .filter(event::evidences)
                        .map(Rule::name)
                        .toList();
    }

    static List<Rule> rules(MetaData data) {
        return texts(data.get(RULES)).stream().map(Rule::valueOf).toList();
    }

    static List<Finding> findings(MetaData data) {
        return data.get(FINDINGS) instanceof List<?> all
                ? all.stream().map(one -> finding((Map<?, ?>) one)).toList()
                : List.of();
    }

    private static Map<String, Object> plain(Finding finding) {
        return Map.of(
                "rule", finding.rule().name(),
                "mode", finding.mode().name(),
                "code", finding.code(),
                "arguments", finding.arguments());
    }

    private static Finding finding(Map<?, ?> plain) {
        return new Finding(
                Rule.valueOf((String) plain.get("rule")),
                Mode.valueOf((String) plain.get("mode")),
                (String) plain.get("code"),
                texts(plain.get("arguments")));
    }

    private static List<String> texts(@Nullable Object values) {
        return values instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
