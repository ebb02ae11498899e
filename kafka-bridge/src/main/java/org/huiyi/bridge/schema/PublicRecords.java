package org.huiyi.bridge.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.eventstore.EventNames;

/// Every record that a service announces on its public topic, by its type.
///
/// @param types e.g. `minutes.MinutesPublished.v1` and the record of that type
public record PublicRecords(String topic, SortedMap<String, Class<?>> types) {
    private static final Pattern NAME = Pattern.compile("(\\w+?)V(\\d+)");

    public PublicRecords {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /// A record is announced under the name of the event that it tells of.
    ///
    /// @param room the first part of the type of a record that tells of no stored event
    public static PublicRecords of(
            String topic, String room, EventNames names, Class<?>... families) {
        Map<String, String> spoken =
                names.events().stream()
                        .collect(
                                Collectors.toMap(
                                        Class::getSimpleName, event -> name(names, event)));
        var types =
                Arrays.stream(families)
                        .flatMap(PublicRecords::records)
                        .collect(
                                Collectors.toMap(
                                        wire -> type(wire, room, spoken), Function.identity()));
        return new PublicRecords(topic, new TreeMap<>(types));
    }

    private static String name(EventNames names, Class<?> event) {
        return names.nameOf(event).orElseThrow();
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PublicRecords::records)
                : Stream.of(family);
    }

    private static String type(Class<?> wire, String room, Map<String, String> spoken) {
        Matcher name = NAME.matcher(wire.getSimpleName());
        if (!name.matches()) {
            throw new IllegalStateException(wire + " does not say its version");
        }
        String event = spoken.getOrDefault(name.group(1), room + '.' + name.group(1));
        return event + ".v" + name.group(2);
    }
}
