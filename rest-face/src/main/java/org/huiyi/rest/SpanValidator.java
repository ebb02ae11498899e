package org.huiyi.rest;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares the two times of a record that `Span` names.
final class SpanValidator implements ConstraintValidator<Span, Record> {
    private String from = "";
    private String to = "";
    private boolean mayBeEmpty;

    @Override
    public void initialize(Span span) {
        this.from = span.from();
        this.to = span.to();
        this.mayBeEmpty = span.mayBeEmpty();
    }

    @Override
    public boolean isValid(@Nullable Record body, ConstraintValidatorContext context) {
        Instant begins = body == null ? null : time(body, from);
        Instant ends = body == null ? null : time(body, to);
        if (begins == null || ends == null || fits(begins, ends)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(to)
                .addConstraintViolation();
        return false;
    }

    private boolean fits(Instant begins, Instant ends) {
        return ends.isAfter(begins) || mayBeEmpty && ends.equals(begins);
    }

    private static @Nullable Instant time(Record body, String name) {
        RecordComponent component =
                Stream.of(body.getClass().getRecordComponents())
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
        try {
            component.getAccessor().setAccessible(true);
            return (Instant) component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable body " + body.getClass(), e);
        }
    }
}
