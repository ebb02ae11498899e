package org.huiyi.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A body's two times of which the second comes later. A missing one is left to whoever asks for it.
@Documented
@Constraint(validatedBy = SpanValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Span {
    /// Name of the record component it begins with.
    String from();

    /// Name of the one it ends with; what is wrong is said of this one.
    String to();

    /// Whether it may end when it begins.
    boolean mayBeEmpty() default false;

    String message() default "span";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
