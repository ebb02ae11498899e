package org.huiyi.rest.problem;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Where a JSON body went wrong and how.
final class JsonFault {
    private JsonFault() {}

    static String code(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException _ -> "unknown-field";
            case InvalidNullException _ -> "null";
            case InvalidFormatException format -> format(format);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case ValueInstantiationException _ -> "invalid";
            case StreamReadException syntax -> syntax(syntax);
            default -> "invalid";
        };
    }

    private static String format(InvalidFormatException fault) {
        Class<?> target = fault.getTargetType();
        if (!(fault.getValue() instanceof String) || isNoText(target)) {
            return "type";
        }
        return target.isEnum() ? "unknown-value" : "format";
    }

    private static boolean isNoText(Class<?> target) {
        return target.isPrimitive()
                || target == Boolean.class
                || Number.class.isAssignableFrom(target);
    }

    private static String mismatch(MismatchedInputException fault) {
        return fault.getOriginalMessage().startsWith("Trailing token") ? "syntax" : "type";
    }

    private static String syntax(StreamReadException fault) {
        return fault.getOriginalMessage().startsWith("Duplicate") ? "duplicate-field" : "syntax";
    }

    /// e.g. `parties[0].partyId`; empty for the body itself.
    static String field(JacksonException fault) {
        var path = new StringBuilder();
        for (Reference step : fault.getPath()) {
            append(path, step.getPropertyName(), step.getIndex());
        }
        return path.toString();
    }

    static void append(StringBuilder path, @Nullable String property, int index) {
        if (property == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(property);
        }
    }
}
