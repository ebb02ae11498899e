package org.huiyi.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.problem.Problem.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/// Finds the fields that cannot be read, and says what is wrong with each.
final class Malformed {
    private final Texts texts;

    Malformed(Texts texts) {
        this.texts = texts;
    }

    List<Unreadable> fields(MalformedException e, Locale locale) {
        return e.fields().stream().map(field -> unreadable(field, e.code(), null, locale)).toList();
    }

    List<Unreadable> parameter(String name, String code, Locale locale) {
        return List.of(unreadable(name, code, null, locale));
    }

    List<Unreadable> body(HttpMessageNotReadableException e, Locale locale) {
        if (e.getCause() instanceof UnreadableFields several) {
            return several.faults().stream()
                    .map(fault -> unreadable(fault.field(), fault.code(), null, locale))
                    .toList();
        }
        if (e.getCause() instanceof JacksonException json) {
            String field = JsonFault.field(json);
            return List.of(unreadable(field, JsonFault.code(json), null, locale));
        }
        return List.of(unreadable("", "body-missing", null, locale));
    }

    List<Unreadable> constraints(MethodArgumentNotValidException e, Locale locale) {
        return e.getAllErrors().stream().map(error -> constraint(error, locale)).toList();
    }

    List<Unreadable> constraints(HandlerMethodValidationException e, Locale locale) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> constraints(result, locale))
                .toList();
    }

    private Stream<Unreadable> constraints(ParameterValidationResult result, Locale locale) {
        if (result instanceof ParameterErrors body) {
            return body.getAllErrors().stream().map(error -> constraint(error, locale));
        }
        String name =
                Optional.ofNullable(result.getMethodParameter().getParameterName()).orElse("");
        return result.getResolvableErrors().stream()
                .map(error -> unreadable(name, code(error), error, locale));
    }

    private Unreadable constraint(ObjectError error, Locale locale) {
        String field = error instanceof FieldError at ? at.getField() : "";
        return unreadable(field, code(error), error, locale);
    }

    /// The constraint's own name is the last of its codes; a time that is neither past nor present is said to
    /// be what `Acts` says of it.
    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = codes == null || codes.length == 0 ? "Invalid" : codes[codes.length - 1];
        return name.equals("PastOrPresent")
                ? "in-the-future"
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private Unreadable unreadable(
            String field, String code, @Nullable MessageSourceResolvable error, Locale locale) {
        String message =
                texts.find(locale, "field." + code)
                        .or(() -> texts.find(locale, code))
                        .or(() -> Optional.ofNullable(error).map(e -> e.getDefaultMessage()))
                        .orElseGet(() -> texts.say(locale, "field.invalid"));
        return new Unreadable(field, code, message);
    }
}
