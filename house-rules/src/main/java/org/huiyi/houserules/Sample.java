package org.huiyi.houserules;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;

/// Made-up values of any record, always the same ones.
public final class Sample {
    private static final Map<Class<?>, Object> PLAIN =
            Map.ofEntries(
                    Map.entry(int.class, 1),
                    Map.entry(Integer.class, 1),
                    Map.entry(long.class, 1L),
                    Map.entry(Long.class, 1L),
                    Map.entry(double.class, 0.5),
                    Map.entry(Double.class, 0.5),
                    Map.entry(boolean.class, true),
                    Map.entry(Boolean.class, true),
                    Map.entry(BigDecimal.class, new BigDecimal("1.5")),
                    Map.entry(Instant.class, Instant.parse("2026-11-23T08:00:00.123456Z")),
                    Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
                    Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 23, 9, 0)),
                    Map.entry(Duration.class, Duration.ofHours(24)),
                    Map.entry(Period.class, Period.ofDays(7)),
                    Map.entry(ZoneId.class, ZoneId.of("Asia/Shanghai")),
                    Map.entry(Locale.class, Locale.SIMPLIFIED_CHINESE),
                    Map.entry(URI.class, URI.create("https://example.org/")),
                    Map.entry(UUID.class, new UUID(1, 2)),
                    Map.entry(Personal.class, Personal.of("person-1", "personal text")));

    private Sample() {}

    /// A record with these components by name, where it has them, and the rest made up.
    public static <T> T of(Class<T> type, Map<String, ?> given) {
        return type.cast(ofRecord(type, Map.of(), given));
    }

    /// One of each record below a sealed interface.
    public static <T> Stream<T> ofEach(Class<T> sealed) {
        return leaves(sealed).map(type -> sealed.cast(ofRecord(type, Map.of())));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sample::leaves)
                : Stream.of(type);
    }

    static Object of(Type type) {
        return of(type, "value", Map.of());
    }

    /// @param bound what the type variables of the record around stand for
    private static Object of(Type type, String name, Map<Type, Type> bound) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric(generic, name, bound);
            case TypeVariable<?> variable -> of(bound.get(variable), name, Map.of());
            case Class<?> plain -> ofClass(plain, name);
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }

    private static Object ofGeneric(ParameterizedType type, String name, Map<Type, Type> bound) {
        Type[] parts = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw.isRecord()) {
            return ofRecord(raw, bindings(raw, parts));
        }
        if (raw == Map.class) {
            return Map.of(of(parts[0], "key", bound), of(parts[1], name, bound));
        }
        Object one = of(parts[0], name, bound);
        if (raw == Optional.class) {
            return Optional.of(one);
        }
        return raw == Set.class ? Set.of(one) : List.of(one);
    }

    private static Map<Type, Type> bindings(Class<?> raw, Type[] parts) {
        var variables = raw.getTypeParameters();
        return IntStream.range(0, parts.length)
                .boxed()
                .collect(Collectors.toMap(i -> variables[i], i -> parts[i]));
    }

    private static Object ofClass(Class<?> type, String name) {
        if (type == String.class) {
            return name + "-1";
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], name, Map.of());
        }
        return ofRecord(type, Map.of());
    }

    private static Object ofRecord(Class<?> type, Map<Type, Type> bound) {
        return ofRecord(type, bound, Map.of());
    }

    private static Object ofRecord(Class<?> type, Map<Type, Type> bound, Map<String, ?> given) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No sample of " + type);
        }
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(parts)
                        .map(p ->
                                given.containsKey(p.getName())
                                        ? given.get(p.getName())
                                        : of(p.getGenericType(), p.getName(), bound))
                        .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException("No sample of " + type, failure);
        }
    }
}
